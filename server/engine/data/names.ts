import { once } from '../text/remember.ts';

// Written by hand: names that many people bear, in the spelling of English posts. They are facts of no list in particular.
const words = (list: string): (() => ReadonlySet<string>) => once(() => new Set(list.split(/\s+/u)));

/** Given names that are seldom anything else. */
export const givenNames = words(`aaron abby abdul abdullah abel abena abigail abraham abu adam adaeze addison adebayo adela adele adelaide adeline adnan adriana adrian
adrienne agnes agnieszka ahmad ahmed aidan aileen aimee aisha ajay akash akiko akira alan alana alannah alastair albert alberto alejandra alejandro aleksandra alessandra
alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo alice alicia alina alisha alison alissa allan allen allie allison alma alonso alyssa alvin amal
amanda amara amelia amelie amina amir amira amit amy ana anabel anand anastasia anders andre andrea andreas andres andrew andy angela angelica angelina angelo angie
angus anika anil anita anjali ankit ann anna annabelle anne annette annie anthony antoine antoinette anton antonia antonio anya aoife april-lynn archie ariana arianna arjun arlene armando
arnav arnold arthur arturo arun asha ashley ashraf ashton astrid aubrey audrey augustine austin ava avery axel ayesha aylin bailey barbara barnaby barry bart bartholomew beatrice beatriz
becky belinda ben benedict benjamin bennett benny bernadette bernard bernice bertha bessie beth bethany betsy bette betty beverly bhavna bianca bilal billie björn blake blanca bob bobbie bobby
bonnie boris brad bradley brady brandon brayden breanna brenda brendan brenna brent brett brian briana brianna bridget britney brittany bruce bruno bryan bryce bryson burak caitlin caleb calvin cameron
camila camille candace cara carl carla carlos carly carmen carol carole caroline carolyn carrie carson carter cassandra cassidy catalina caterina catherine cathy cecil cecilia cedric celeste celia
cesar chad chanel chantal charlene charles charlie charlotte chelsea chen cheryl chiara chidi chika chinedu chinwe chloe chris christa christina christine christopher christy chuck cindy claire clara
clarence clarissa claude claudia clay clayton cliff clifford clinton clyde cody colin colleen connie connor conor constance cooper cora corey corinne cornelius cory courtney craig cristian cristina
curtis cynthia daisuke dakota damian damien damon dan dana daniel daniela daniella danielle danny daphne darius darla darlene darrell darren darryl dave david dawson dean deandre deanna debbie deborah
debra declan deepak deepika deirdre delia della denise dennis denny derek derrick desiree desmond destiny devin devon dexter diana diane diego dieter dimitri dina dinesh divya dmitri dolores dominic
dominique don donald donna donovan dora doreen doris dorothy doug douglas duncan dustin dwayne dwight dylan earl ebony eddie edgar edith edmund eduardo edward edwin eileen ekaterina elaine eleanor elena eleni elias
elif elijah elisa elisabeth elise elizabeth ella elle ellen ellie elliot elliott elmer eloise elsa elsie elvira emeka emerson emil emile emilia emiliano emilie emilio emily emma emmanuel emre enrique
eric erica erich erik erika erin ernesto ernst esme esmeralda esperanza esteban estela estelle esther ethan ethel etienne eugene eugenia eun-ji eva evan evangeline evelyn everett ezekiel ezra fabian fabio farah farid
fatima fatma fatou fatoumata federico felicia felipe felix fergus fernanda fernando filip fiona florian folake frances francesca francesco francine francis francisco franklin fred freda freddie freddy frederick freya
frida gabby gabriel gabriela gabriella gabrielle gail gareth garrett gary gavin geeta geoff geoffrey george georgia georgina gerald geraldine gerard gerardo gianna gilbert gina giorgio giovanni gisela giulia giuseppe
gladys glenda glenn gloria gordon graciela graham greg gregory greta gretchen guadalupe guillermo gunther gustavo gwen gwendolyn hai hailey hakim haley hamid hamza hana hannah hans haruki haruto harold harriet harris harrison
harry haruka harvey hassan hayden heather hector heidi heinrich helen helena helene helga henri henrietta henrik henry herbert herman hilary hilda hiroshi holger horace howard hubert hudson hugh hugo humberto hung hunter
hussein hyun-woo ian ibrahim ida ifeoma ignacio igor ikechukwu ilse imani imran ines ingrid inga irene irina irma irving isaac isabel isabela isabella isabelle isaiah isha ishaan ismael ismail ivan ivana ivanka ivonne jacinta jackie jacob
jacqueline jacques jada jaden jaime jake jakub jamal james jamie jan jane janelle janet janice janie janine jared jasmin jasmine jason jasper javier jay jayden jayla jayne jean jeanette jeanne jeff jeffery jeffrey jenna jennie jennifer jenny
jerald jeremiah jeremy jerome jesse jessica jessie jesus jill jillian jim jimmy jin jing jo joan joana joann joanna joanne jocelyn jodi jody joe joel joey johan johann johanna john johnathan johnathon johnnie johnny jon jonah jonas jonathan jonathon jordan
jorge jose josé josefina joseph josephine josh joshua josiah josie joyce juan juana juanita judith judy juha julia julian juliana julianne julie juliet julio julius jun junaid justin kaitlyn kamal kamala kara karen karim karin karina karl karla
karthik kaspar kate katelyn katerina katharina katherine kathleen kathryn kathy katie katrina katya kavita kay kayla kayleigh kaylee keiko keisha keith kelly kelsey kelvin ken kendall kendra kenji kenneth kenny kerry kevin khadija khalid khaled
kieran kim kimberly kimi kiran kirsten kirsty klaus kofi krista kristen kristin kristina krystal kumar kunal kurt kwame kyle kylie lakshmi lamar lara larry lars latasha latisha latoya laura lauren laurence laurie lawrence layla leah leandro leanne leila
lena leo leon leonard leonardo leroy leslie leticia lewis liam lila lilian liliana lillian lina lincoln linda lindsay lindsey ling lionel lisa liza lloyd logan lois lola lonnie loretta lori lorena lorenzo lorna lorraine louis louisa louise lourdes luca
lucas lucia lucille lucinda lucy luigi luis luisa lukas luke luther luz lydia lyn lynda lynette lynn lynne mabel mackenzie maddie madeleine madeline madison maeve magdalena maggie mahmoud malala malcolm malik mallory mandy manuel manuela mara marc marcel marcela
marcelo marcia marco marcos marcus margaret margarita margot marguerite mari maria mariah mariam mariana marianne maribel marie marilyn marina mario marion marisa marisol marjorie markus marlene marlon marsha marta martha martin martina
marvin mary maryam masha mason mateo mathew mathias mathilde matilda matt matteo matthew maura maureen maurice mauricio maximilian maya mbali mei meera megan meghan mehdi mehmet melanie melinda melissa melody-ann meredith mia michael michaela micheal michel michele michelle
miguel mika mike mikhail mila mildred milena miles miranda miriam mitchell moira mohamed mohammad mohammed moises molly mona monica monika monique morgan moses muhammad muriel mustafa myra nadia nadine naima nanami nancy naomi narges nasir natalia natalie
natasha nathan nathaniel neha neil nellie nelson nia niall nichole nicholas nick nicola nicolas nicole nigel nikita nikki nikhil nikolai nina nisha nkechi noah noel noemi noor nora norma norman nour nuno obinna octavia ofelia olga oliver olivia oluwaseun omar oscar osman otis otto owen
pablo paige paloma pam pamela paola paolo parker patel-ann patricia patrick patsy patti patty paul paula paulette pauline paulo pavel pedro peggy percy perla pete peter petra phil philip philippa phillip phoebe phyllis pierre piotr pooja prakash pranav preeti priscilla priya priyanka rachael
rachel rafael raheem rahul raj rajesh ralph ramesh ramiro ramon ramona rana randall randy rani raquel rashad rashid raul ravi raymond rebecca reggie regina reginald reilly rekha rene renee reuben rhonda ricardo richard rick ricky riley rita ritu rob robbie robert roberta roberto robyn rocio rodney
rodrigo rodolfo roger rohan rohit roland rolf roman ron ronald ronda ronnie rory rosa rosalie rosalind rosanna rosario rosemarie ross rowan roxanne roy ruben rudolf rudy rufus rui rupert russell ruth ryan saad sabrina sadie sakura salim salma salman salvador salvatore sam samantha samir
samira sammy samson samuel sandra sanjay santiago santosh sara sarah sasha satoshi saul savannah scott sean sebastian seema selena selma serena sergei sergio seth shana shane shannon shanice sharon shaun shauna shawn sheena sheila shelby shelley sheldon shirin shirley shreya shu
sidney siddharth sigrid silvia simon simona simone siobhan sneha sofia sofie solomon sonia sonja sonya sophia sophie spencer stacey stacy stanislav stanley stefan stefania stella stephan stephanie stephen steve steven stewart stuart suki sunil sunita suresh susan susana susanna susanne
susie suzanne suzette svetlana sven sybil sylvia tabitha takeshi tamara tameka tami tamika tammy tanisha tanya tara tariq tasha tatiana taylor ted teresa teri terrance terrence terri terry tess tessa thabo thandiwe thanh thelma theo theodora theodore theresa therese thomas tiago tiffany
tim timmy timothy tina tobias toby todd tom tomas tomasz tommy tomoko toni tony tracey traci tracy travis trevor tricia trina tristan troy trudy tucker tuan tyler tyrone tyrell ulrich ursula usha valentina valeria valerie vanessa varun vera veronica vicki vicky victoria vijay vikram
vincent vincenzo vinod virginia vivek vivian viviana vladimir wallace walter wanda wayne wendell wendy wesley whitney wilfred wilhelm willa william willie wilma winifred winston xavier xiao xiaoling xin ximena yan yana yasmin yasmine yolanda yosef youssef yui yuki yuko yuri yusuf yvette yvonne zachary
zack zahra zainab zane zara zeynep zoe zoey zofia zoya zsofia zuzana`);

/** Given names that are ordinary words, months, places or titles as well. They say nothing alone. */
export const doubtfulNames = words(`hope may will grace mark rose faith april june july august summer autumn dawn joy art bill chase drew sue gene grant guy wade dale reed lance victor violet ivy daisy lily iris holly
olive ruby pearl amber crystal jade ginger penny sandy skip chip buddy buck rusty dusty misty stormy sunny star sky skye trinity harmony melody charity prudence patience mercy verity honor honour justice christian norm gus max
eve glen heath forest brook brooke river rain ash angel major king prince duke dean baron bishop sterling sage rosemary cherry candy coral dolly kitty mercedes lexus paris london sydney florence carolina dallas israel
india asia jackson jefferson washington brooklyn sierra alexandria faye fern hazel heather jasper jack frank pat rich ray robin carmel carey curt earnest hank jewel joel lacey lane lee mel olivier tab ty van vance viola willow wren ali al ed les abe pierce
rod stone woody gay rex roma maxine miles lucky archer baker harper piper skylar phoenix nova luna aurora ocean maple clementine poppy pansy marigold juniper myrtle bliss blessing precious princess queen noble royal ace blaze colt cash dash jet
li wei min an yu ming sun sol son soon ha ho so hong long song sang tan tu van vu le lan my linh minh duc quan ding bo jung jin sung noor nur iman islam mo`);

/** What may stand before a family name in small letters: "van der", "de la". */
export const particles = '(?:van|von|der|den|de|del|della|da|dos|di|du|la|le|el|al|bin|ibn|bint|ter|ten|y|e)';

/** Men and women after whom illnesses, signs, tests and tools are named. Others are told by the word behind them. */
export const eponyms = words(`alzheimer parkinson crohn hodgkin down tourette huntington asperger braden apgar glasgow addison cushing graves hashimoto sjogren sjögren raynaud kawasaki lyme ebola zika bell tay-sachs
marfan turner klinefelter wilson barrett paget peyronie ménière meniere bright kaposi burkitt ewing wilms guillain-barré guillain-barre lou gehrig foley hoyer holter doppler heimlich kegel pap papanicolaou lamaze braxton
hicks montessori pilates epley dix-hallpike mantoux coombs babinski romberg rutherford wells chaddock rankin framingham likert gleason tanner mohs whipple hickman jackson-pratt trendelenburg fowler trousseau chvostek murphy
mcburney ishihara snellen bristol barthel morse norton waterlow beck hamilton edinburgh ranson child-pugh breslow`);

/** Towns that are often named with a patient, and some that stand alone in the names of clinics. None is a state or a country. */
export const cities = words(`atlanta austin baltimore boston brooklyn buffalo charlotte chicago cincinnati cleveland columbus dallas denver detroit honolulu houston indianapolis jacksonville manhattan memphis miami milwaukee minneapolis nashville
oakland omaha orlando philadelphia phoenix pittsburgh portland raleigh richmond sacramento seattle spokane springfield tacoma tampa toledo tucson tulsa wichita albuquerque anchorage bakersfield boise bronx fresno louisville newark queens
rochester scottsdale riverside anaheim chattanooga knoxville birmingham savannah shreveport stockton syracuse worcester toronto montreal vancouver calgary ottawa edmonton winnipeg halifax london manchester liverpool leeds glasgow edinburgh
cardiff belfast dublin sheffield bristol nottingham leicester newcastle sydney melbourne brisbane perth adelaide auckland wellington paris berlin munich hamburg vienna zurich geneva madrid barcelona lisbon rome milan naples athens istanbul
ankara cairo lagos nairobi accra johannesburg durban mumbai delhi bangalore chennai kolkata hyderabad karachi lahore dhaka beijing shanghai tokyo osaka seoul bangkok manila jakarta hanoi singapore
baton-rouge durham dayton akron lansing reno mesa tempe irvine pasadena burbank yonkers hartford providence bridgeport stamford albany trenton camden wilmington annapolis norfolk roanoke asheville greensboro charleston tallahassee
gainesville pensacola mobile montgomery jackson lubbock laredo plano arlington amarillo topeka lincoln fargo billings missoula cheyenne boulder aurora provo eugene salem yakima bellevue brampton hamilton saskatoon regina`);

/** Hospitals that people call by a name alone. */
export const hospitals =
  'Cedars?[- ]Sinai|Johns Hopkins|M(?:oun)?t\\.? Sinai|Memorial Sloan[- ]Kettering|Sloan[- ]Kettering|MD Anderson|Mass(?:achusetts)? General|(?:N(?:ew York|Y)[- ])?Presbyterian|NYU(?: Langone)?|UCLA|UCSF|UCSD|UPMC|USC Keck|Kaiser(?: Permanente)?|Baylor|Stanford|Geisinger|Vanderbilt|Mayo|Brigham and Women[\u0027\u2019]s|Beth Israel(?: Deaconess)?|Dana[- ]Farber|(?:SF|LA|Denver|Tampa|San Francisco) General|Bellevue|Montefiore|Northwestern|Rush|Ochsner|Duke|Emory|Intermountain|Sutter|Ascension|Providence|Banner|Mercy|Cook County|Great Ormond Street|Guy[\u0027\u2019]s|Addenbrooke[\u0027\u2019]s|SickKids|Sick Kids';
