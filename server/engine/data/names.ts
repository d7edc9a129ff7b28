import { once } from '../text/remember.ts';

// Written by hand: names that many people bear, in the spelling of English posts. They are facts of no list in particular.
const words = (list: string): (() => ReadonlySet<string>) => once(() => new Set(list.split(/\s+/u)));

/** Given names that are seldom anything else. */
export const givenNames =
  words(`aaron abby abdul abdullah abel abena abigail abraham abu adaeze adam addison adebayo adela adele adeline adnan adrian adriana adrienne
agnes agnieszka ahmad ahmed aidan aileen aimee aisha ajay akash akiko akira alan alana alannah alastair albert alberto alejandra alejandro
aleksandra alessandra alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo alice alicia alina alisha alison
alissa allan allen allie allison alma alonso alvin alyssa amal amanda amara amelia amelie amina amir amira amit amy ana anabel anand
anastasia anders andre andrea andreas andres andrew andy angela angelica angelina angelo angie angus anika anil anita anjali ankit ann
anna annabelle anne annette annie anthony antoine antoinette anton antonia antonio anya aoife archie ariana arianna arjun arlene armando
arnav arnold arthur arturo arun asha ashley ashraf ashton astrid aubrey audrey ava avery axel ayesha aylin barbara barnaby bart
bartholomew beatrice beatriz becky belinda ben benedict benjamin bennett benny bernadette bernard bernice bertha bessie beth bethany betsy
bette betty beverly bhavna bianca bilal billie björn blake blanca bob bobbie bobby bonnie boris bradley brady brandon brayden breanna
brenda brendan brenna brent brett brian briana brianna bridget britney brittany bruce bruno bryan bryce bryson burak caitlin caleb calvin
cameron camila camille candace cara carl carla carlos carly carmen carol carole caroline carolyn carrie cassandra cassidy catalina
caterina catherine cathy cecil cecilia cedric celeste celia cesar chad chanel chantal charlene charles charlie chen cheryl chiara chidi
chika chinedu chinwe chloe chris christa christina christine christopher christy chuck cindy claire clara clarence clarissa claude claudia
clayton clifford clinton clyde cody colin colleen connie connor conor cora corey corinne cornelius cory courtney craig cristian cristina
curtis cynthia daisuke damian damien damon dan dana daniel daniela daniella danielle danny daphne darius darla darlene darrell darren
darryl dave david dawson deandre deanna debbie deborah debra declan deepak deepika deirdre delia della denise dennis denny derek derrick
desiree desmond devin devon dexter diana diane diego dieter dimitri dina dinesh divya dmitri dolores dominic dominique donald donna
donovan dora doreen doris dorothy doug douglas duncan dustin dwayne dwight dylan eddie edgar edith edmund eduardo edward edwin eileen
ekaterina elaine eleanor elena eleni elias elif elijah elisa elisabeth elise elizabeth ella elle ellen ellie elliot elliott elmer eloise
elsa elsie elvira emeka emerson emil emile emilia emiliano emilie emilio emily emma emmanuel emre enrique eric erica erich erik erika erin
ernesto ernst esme esmeralda esperanza esteban estela estelle esther ethan ethel etienne eugene eugenia eun-ji eva evan evangeline evelyn
everett ezekiel ezra fabian fabio farah farid fatima fatma fatou fatoumata federico felicia felipe felix fergus fernanda fernando filip
fiona florian folake frances francesca francesco francine francis francisco franklin fred freda freddie freddy frederick freya frida gabby
gabriel gabriela gabriella gabrielle gail gareth garrett gary gavin geeta geoff geoffrey george georgina gerald geraldine gerard gerardo
gianna gilbert gina giorgio giovanni gisela giulia giuseppe gladys glenda glenn gloria gordon graciela graham greg gregory greta gretchen
guadalupe guillermo gunther gustavo gwen gwendolyn hailey hakim haley hamid hamza hana hannah hans harold harriet harris harrison harry
haruka haruki haruto harvey hassan hayden heather hector heidi heinrich helen helena helene helga henri henrietta henrik henry herbert
herman hilary hilda hiroshi holger horace howard hubert hudson hugh hugo humberto hussein hyun-woo ian ibrahim ida ifeoma ignacio igor
ikechukwu ilse imani imran ines inga ingrid irene irina irma irving isaac isabel isabela isabella isabelle isaiah isha ishaan ismael
ismail ivan ivana ivanka ivonne jacinta jackie jacob jacqueline jacques jada jaden jaime jake jakub jamal james jamie jane janelle janet
janice janie janine jared jasmin jasmine jason javier jay jayden jayla jayne jean jeanette jeanne jeff jeffery jeffrey jenna jennie
jennifer jenny jerald jeremiah jeremy jerome jesse jessica jessie jill jillian jim jimmy jin joan joana joann joanna joanne jocelyn jodi
jody joe joel joey johan johann johanna john johnathan johnathon johnnie johnny jon jonah jonas jonathan jonathon jordan jorge jose
josefina joseph josephine josh joshua josiah josie josé joyce juan juana juanita judith judy juha julia julian juliana julianne julie
juliet julio julius junaid justin kaitlyn kamal kamala kara karen karim karin karina karl karla karthik kaspar kate katelyn katerina
katharina katherine kathleen kathryn kathy katie katrina katya kavita kay kayla kaylee kayleigh keiko keisha keith kelly kelsey kelvin ken
kendall kendra kenji kenneth kenny kerry kevin khadija khaled khalid kieran kim kimberly kimi kiran kirsten kirsty klaus kofi krista
kristen kristin kristina krystal kumar kunal kurt kwame kyle kylie lakshmi lamar lara larry lars latasha latisha latoya laura lauren
laurence laurie lawrence layla leah leandro leanne leila lena leo leon leonard leonardo leroy leslie leticia lewis liam lila lilian
liliana lillian lina linda lindsay lindsey lionel lisa liza lloyd lois lonnie lorena lorenzo loretta lori lorna lorraine louis louisa
louise lourdes luca lucas lucia lucille lucinda lucy luigi luis luisa lukas luke luther luz lydia lyn lynda lynette lynn lynne mabel
mackenzie maddie madeleine madeline maeve magdalena maggie mahmoud malala malcolm malik mallory mandy manuel manuela mara marc marcel
marcela marcelo marcia marco marcos marcus margaret margarita margot marguerite mari maria mariah mariam mariana marianne maribel marie
marilyn mario marion marisa marisol marjorie markus marlene marlon marsha marta martha martin martina marvin mary maryam masha mateo
mathew mathias mathilde matilda matt matteo matthew maura maureen maurice mauricio maximilian maya mbali meera megan meghan mehdi mehmet
mei melanie melinda melissa meredith mia michael michaela micheal michel michele michelle miguel mika mike mikhail mila mildred milena
miranda miriam mitchell mohamed mohammad mohammed moira moises molly mona monica monika monique morgan moses muhammad muriel mustafa myra
nadia nadine naima nanami nancy naomi narges nasir natalia natalie natasha nathan nathaniel neha neil nellie nelson nia niall nicholas
nichole nicola nicolas nicole nigel nikhil nikita nikki nikolai nina nisha nkechi noah noel noemi noor nora norma norman nour nuno obinna
octavia ofelia olga oliver olivia oluwaseun omar oscar osman otis otto owen pablo paige paloma pam pamela paola paolo patricia patrick
patsy patti patty paul paula paulette pauline paulo pavel pedro peggy percy perla pete peter petra phil philip philippa phillip phoebe
phyllis pierre piotr pooja prakash pranav preeti priscilla priya priyanka rachael rachel rafael raheem rahul raj rajesh ralph ramesh
ramiro ramon ramona rana randall randy rani raquel rashad rashid raul ravi raymond rebecca reggie reginald reilly rekha rene renee reuben
rhonda ricardo richard rick ricky riley rita ritu robbie robert roberta roberto robyn rocio rodney rodolfo rodrigo roger rohan rohit
roland rolf roman ron ronald ronda ronnie rory rosa rosalie rosalind rosanna rosemarie ross rowan roxanne roy ruben rudolf rudy rufus rui
rupert russell ruth ryan saad sabrina sadie sakura salim salma salman salvatore sam samantha samir samira sammy samson samuel sandra
sanjay santosh sara sarah sasha satoshi saul scott sean sebastian seema selena selma serena sergei sergio seth shana shane shanice shannon
sharon shaun shauna shawn sheena sheila sheldon shelley shirin shirley shreya shu siddharth sidney sigrid silvia simon simona simone
siobhan sneha sofia sofie solomon sonia sonja sonya sophia sophie spencer stacey stacy stanislav stanley stefan stefania stella stephan
stephanie stephen steve steven stewart stuart suki sunil sunita suresh susan susana susanna susanne susie suzanne suzette sven svetlana
sybil sylvia tabitha takeshi tamara tameka tami tamika tammy tanisha tanya tara tariq tasha tatiana ted teresa teri terrance terrence
terri terry tess tessa thabo thandiwe thanh thelma theo theodora theodore theresa therese thomas tiago tiffany tim timmy timothy tina
tobias toby todd tom tomas tomasz tommy tomoko toni tony tracey traci tracy travis trevor tricia trina tristan troy trudy tuan tyler
tyrell tyrone ulrich ursula usha valentina valeria valerie vanessa varun vera veronica vicki vicky vijay vikram vincent vincenzo vinod
vivek vivian viviana vladimir wallace walter wanda wayne wendell wendy wesley whitney wilfred wilhelm willa william willie wilma winifred
winston xavier xiao xiaoling ximena yan yana yasmin yasmine yolanda yosef youssef yui yuki yuko yuri yusuf yvette yvonne zachary zack
zahra zainab zane zara zeynep zoe zoey zofia zoya zsofia zuzana`);

/** Given names that are ordinary words, months, places or titles as well. They say nothing alone. */
export const doubtfulNames =
  words(`abe ace adelaide al alexandria ali amber an angel april archer art ash asia august augustine aurora austin autumn bailey baker baron barry
bill bishop blaze blessing bliss brad brook brooke brooklyn buck buddy candy carey carmel carolina carson carter cash charity charlotte
chase chelsea cherry chip christian clay clementine cliff colt constance cooper coral crystal curt daisy dakota dale dallas dash dawn dean
destiny ding dolly don drew duc duke dusty earl earnest ebony ed eve faith faye fern florence forest frank gay gene georgia ginger glen
grace grant gus guy ha hai hank harmony harper hazel heath heather ho holly hong honor honour hope houston hung hunter iman india iris
islam israel ivy jack jackson jade jan jasper jefferson jesus jet jewel jin jing jo joel joy july jun june jung juniper justice king kitty
lacey lan lance lane lee les lexus li lily lin lincoln ling linh logan lola london lucky luna madison major maple marigold marina mark
mason max maxine may mel melbourne melody mercedes mercy miles min ming minh misty my myrtle nick noor norm nova nur ocean olive olivier
pansy paris parker pat patience pearl penny phoenix pierce piper poppy precious prince princess prudence quan queen rain ray reed regina
rex rich rio river rob robin rod roma rosario rose rosemary royal ruby rusty sage salvador san sandy sang santiago santos savannah shelby
sierra skip sky skye skylar star sterling stone stormy sue summer sun sung sunny sydney tab tan tanner taylor trinity tu tucker ty
valentine van vance verity victor victoria viola violet virginia virtue vu wade washington wei will willow woody wren xin yu`);

/** What may stand before a family name in small letters: "van der", "de la". */
export const particles = '(?:van|von|der|den|de|del|della|da|dos|di|du|la|le|el|al|bin|ibn|bint|ter|ten|y|e)';

/** Men and women after whom illnesses, signs, tests and tools are named. Others are told by the word behind them. */
export const eponyms =
  words(`alzheimer parkinson crohn hodgkin down tourette huntington asperger braden apgar glasgow addison cushing graves hashimoto sjogren sjögren raynaud kawasaki lyme ebola zika bell tay-sachs
marfan turner klinefelter wilson barrett paget peyronie ménière meniere bright kaposi burkitt ewing wilms guillain-barré guillain-barre lou gehrig foley hoyer holter doppler heimlich kegel pap papanicolaou lamaze braxton
hicks montessori pilates epley dix-hallpike mantoux coombs babinski romberg rutherford wells chaddock rankin framingham likert gleason tanner mohs whipple hickman jackson-pratt trendelenburg fowler trousseau chvostek murphy
mcburney ishihara snellen bristol barthel morse norton waterlow beck hamilton edinburgh ranson child-pugh breslow`);

/** Towns that are often named with a patient, and some that stand alone in the names of clinics. None is a state or a country. */
export const cities =
  words(`atlanta austin baltimore boston brooklyn buffalo charlotte chicago cincinnati cleveland columbus dallas denver detroit honolulu houston indianapolis jacksonville manhattan memphis miami milwaukee minneapolis nashville
oakland omaha orlando philadelphia phoenix pittsburgh portland raleigh richmond sacramento seattle spokane springfield tacoma tampa toledo tucson tulsa wichita albuquerque anchorage bakersfield boise bronx fresno louisville newark queens
rochester scottsdale riverside anaheim chattanooga knoxville birmingham savannah shreveport stockton syracuse worcester toronto montreal vancouver calgary ottawa edmonton winnipeg halifax london manchester liverpool leeds glasgow edinburgh
cardiff belfast dublin sheffield bristol nottingham leicester newcastle sydney melbourne brisbane perth adelaide auckland wellington paris berlin munich hamburg vienna zurich geneva madrid barcelona lisbon rome milan naples athens istanbul
ankara cairo lagos nairobi accra johannesburg durban mumbai delhi bangalore chennai kolkata hyderabad karachi lahore dhaka beijing shanghai tokyo osaka seoul bangkok manila jakarta hanoi singapore
baton-rouge durham dayton akron lansing reno mesa tempe irvine pasadena burbank yonkers hartford providence bridgeport stamford albany trenton camden wilmington annapolis norfolk roanoke asheville greensboro charleston tallahassee
gainesville pensacola mobile montgomery jackson lubbock laredo plano arlington amarillo topeka lincoln fargo billings missoula cheyenne boulder aurora provo eugene salem yakima bellevue brampton hamilton saskatoon regina`);

/** Hospitals that people call by a name alone. */
export const hospitals =
  'Cedars?[- ]Sinai|Johns Hopkins|M(?:oun)?t\\.? Sinai|Memorial Sloan[- ]Kettering|Sloan[- ]Kettering|MD Anderson|Mass(?:achusetts)? General|(?:N(?:ew York|Y)[- ])?Presbyterian|NYU(?: Langone)?|UCLA|UCSF|UCSD|UPMC|USC Keck|Kaiser(?: Permanente)?|Baylor|Stanford|Geisinger|Vanderbilt|Mayo|Brigham and Women[\u0027\u2019]s|Beth Israel(?: Deaconess)?|Dana[- ]Farber|(?:SF|LA|Denver|Tampa|San Francisco) General|Bellevue|Montefiore|Northwestern|Rush|Ochsner|Duke|Emory|Intermountain|Sutter|Ascension|Providence|Banner|Mercy|Cook County|Great Ormond Street|Guy[\u0027\u2019]s|Addenbrooke[\u0027\u2019]s|SickKids|Sick Kids';

/** Family names from more parts of the world than the commonest of the United States. */
export const moreFamilyNames =
  words(`abadi abbasi abdi abdullah achebe adeleke adeyemi afolabi agarwal ahmadi ahmed akhtar alvarez amari aoki arslan asante awad aziz bakker balogun banerjee bauer becker benitez bhatt boateng bose botha
cardenas celik chakraborty chaudhary chaudhry chowdhury costa da-silva danso das demir desai devries dhillon diallo diop dlamini dubois eze farah farouk fernandes ferrari fischer fofana fujita garg ghosh goldberg gonzales greenberg
gupta haddad hakimi hasan hashimoto hassan hosseini hussain ibrahim ibe igwe islam ivanov ivanova iyer jain jansen janssen jha joshi kamara kapoor kaur kaya keita khalil khan kimura kone kovac kovacs kowalska kowalski krishnan kuznetsov
laurent lefebvre li lindqvist liu lund mahmoud malhotra mbeki mehta mendes menon mensah mishra moreau mukherjee nair nakamura nasser nel nguyen nkosi novak nowak obi odhiambo ogunleye okafor okeke okoro okonkwo oliveira omondi
onyango osei otieno owusu pandey papadopoulos patel petrov petrova pham phiri popescu qureshi rahman rajan rao reddy rossi roux sahin saito santos sato schmidt schneider seth shah shapiro sharma sheikh siddiqui silva singh sinha sithole
smirnov song sousa souza srinivasan subramaniam suzuki svensson takahashi tanaka tran traore tshabalala usman van-dyk varga verma wagner wang watanabe weber wei weiss wong wu xu yamamoto yang yilmaz yoshida zhang zhao zhou zhu zulu`);

/** Who bears a title. */
export type Title = 'clinician' | 'civil' | 'public' | 'patient' | 'family';

/** What a capitalised word before a name says of its bearer. */
export const titles = once((): ReadonlyMap<string, Title> => {
  const lists: readonly (readonly [Title, string])[] = [
    [
      'clinician',
      `dr drs doctor prof professor nurse midwife surgeon pharmacist therapist psychologist psychiatrist paramedic chaplain dietitian nutritionist physician pediatrician paediatrician cardiologist oncologist dermatologist neurologist epidemiologist coach counselor counsellor practitioner assistant doula matron consultant radiologist anesthesiologist pastor rev reverend father imam rabbi lieutenant lt capt captain cmdr commander colonel sgt sergeant officer trustee`,
    ],
    ['civil', `mr mrs ms miss mx sir lady dame`],
    [
      'public',
      `president director secretary senator sen governor gov mayor minister commissioner congressman congresswoman representative rep chief chair chairman chairwoman ceo administrator king queen prince princess pope chancellor ambassador spokesperson spokesman spokeswoman judge founder author actor actress singer host moderator speaker editor coordinator manager analyst reporter journalist correspondent researcher scientist lead fellow`,
    ],
    ['patient', `patient survivor baby infant`],
    ['family', `grandma grandpa granny nana gran grandmother grandfather aunt auntie uncle mom mum mommy mummy dad daddy`],
  ];
  return new Map(lists.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)));
});

/** Capitalised words that make a name the name of something else: a house, an office, a day, a test. */
export const notOfPersons =
  words(`hospital hospitals hosp clinic clinics center centre centers centres ctr health healthcare healthcenter care university college school academy institute institutes department dept foundation association society council agency
administration ministry church parish temple synagogue mosque park street st avenue ave road rd lane drive boulevard blvd highway hwy court square plaza suite floor building tower hall house library museum stadium arena airport station bridge
county city town village township valley river lake mount mt mountain island islands beach bay coast port north south east west northern southern eastern western central upper lower downtown greater day week month year night award
awards prize act bill law code fund funds program programme project study studies trial trials report guide journal magazine times post news press tribune herald gazette review radio television network channel podcast team unit ward wing
nursing home hospice pharmacy pharmacies drugstore laboratory laboratories lab labs inc llc ltd corp corporation company group partners associates services service system systems board commission committee congress senate house union alliance coalition
league club conference summit symposium forum webinar workshop series campaign initiative challenge walk run marathon gala festival fair disease disorder syndrome scale score index test method criteria vaccine virus fever cancer
hepatitis vitamin influenza monkeypox diabetes type stage grade phase class level version chapter section table figure room gate line lifeline hotline helpline app online bank store market shop kitchen cafe restaurant hotel inn
memorial general regional medical community national international federal state public royal united american mercy saint san santa los las el fort cape new old grand rehab rehabilitation surgery dental dentistry pediatrics oncology cardiology imaging
radiology urgent emergency er icu outpatient inpatient behavioral wellness fitness gym studio spa fund trust charity nhs cdc who fda nih hhs university's airlines air flight force army navy corps`);

/** Capitalised words that are part of no name, in small letters. Names of people and of languages are among them. */
export const otherCapitals =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march september october november december jan feb mar apr jun jul aug sep sept oct nov dec
african africans american americans asian asians hispanic latino latina latinx caucasian european indigenous native jewish muslim christian catholic hindu buddhist arab british english spanish french german italian chinese japanese korean
vietnamese indian mexican canadian australian irish scottish welsh russian ukrainian polish portuguese filipino somali haitian caribbean alaskan hawaiian californian texan pacific islander middle-eastern afro-caribbean
covid covid-19 sars ebola zika mpox hiv aids facebook twitter instagram youtube tiktok linkedin google zoom apple amazon netflix spotify pinterest whatsapp medicare medicaid medigap christmas easter halloween thanksgiving ramadan hanukkah diwali
kwanzaa valentine's i i'm i've i'll i'd god jesus lord internet earth pfizer moderna novavax johnson & tylenol advil motrin aleve ozempic wegovy botox narcan humira lipitor viagra plan the a an this that these those our your my his her their its we you he
she they it if when while after before since because and but or so as at by for from in into of on to with without about over under how what where who why which is are was were be been do does did can could would should may might
must not no yes all any each every more most some such only also just even here there then now today tomorrow yesterday meet thank thanks hi hello dear sorry please happy good great new join watch read learn listen call visit see get let
don't can't we're you're it's let's here's that's who's what's there's follow share ask tell tips congrats congratulations welcome follow myth fact question answer both during between until like unlike although though however once last
first second next one two three four five re via per than too very up out off down name patient's dob mrn ssn`);

/** States, countries and regions: a place as large as these may be told. */
export const largePlaces =
  words(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming dakota carolina hampshire jersey mexico york rhode america usa us uk england scotland wales ireland britain canada australia
zealand india china japan korea vietnam thailand philippines indonesia pakistan bangladesh nepal lanka iran iraq syria israel palestine egypt morocco algeria tunisia libya sudan ethiopia kenya uganda tanzania rwanda congo nigeria ghana senegal mali cameroon
africa zimbabwe zambia malawi mozambique somalia liberia leone guinea asia europe france germany spain portugal italy greece turkey russia ukraine poland romania hungary austria switzerland belgium netherlands denmark norway sweden finland iceland
brazil argentina chile peru colombia venezuela ecuador bolivia guatemala honduras salvador nicaragua panama cuba haiti jamaica ontario quebec alberta manitoba columbia scotia brunswick saskatchewan queensland victoria tasmania
midwest south north east west northeast northwest southeast southwest coast earth world states kingdom`);

/** Words that belong to the names of clinics. */
export const facilityWord =
  /^(?:Hospitals?|Hosp|Clinics?|Cent(?:er|re)|Ctr|HealthCenter|HealthCare|Healthcare|Health|Infirmary|Hospice|Sanatorium|Rehab|Rehabilitation|Surgery|Dental|Pediatrics|Paediatrics|Oncology|Cardiology|Orthop(?:a)?edics|Pharmacy|Home|Medical|Med)$/;
/** Words that make it an office or a subject. */
export const officeWord =
  /^(?:World|Public|Mental|Department|Dept|National|Organization|Organisation|Plan|Human|Services?|Institutes?|Global|Behavioral|Heart|Women|Men|Day|Week|Month|Act|Insurance|Policy|Minister|Secretary|Officer|Call|Data|Disease|Record|Number|White|Affordable|Digital|Occupational|Environmental|Oral|Sexual|Reproductive|Planetary|One|Emergency|Operations|Prevention|Control|Drug|Poison|Stop|Nursing Home)$/;
/** What "at" may stand before that is no place of care. */
export const noPlace =
  /^(?:ICU|NICU|PICU|CCU|ER|ED|OR|PACU|CT|MRI|PET|ECG|EKG|AM|PM|Risk|Home|Grade|Stage|Day|Week|Month|Age|Time|Work|School|Christmas|Thanksgiving|Night|BMI|LDL|HDL|A1C|T\d|L\d)$/;
/** Towns of two words. */
export const longCities =
  'New York(?: City)?|Los Angeles|San (?:Francisco|Diego|Antonio|Jose)|Las Vegas|New Orleans|Salt Lake City|Kansas City|Oklahoma City|St\\.? (?:Louis|Paul)|El Paso|Fort (?:Worth|Wayne)|Long Beach|Santa (?:Ana|Monica|Barbara|Fe)|Virginia Beach|Colorado Springs|Baton Rouge|Des Moines|Little Rock|Sioux Falls|Ann Arbor|Palm Springs|Grand Rapids|Hong Kong|Tel Aviv|Cape Town|New Delhi|Mexico City|Rio de Janeiro';
