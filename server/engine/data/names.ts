import { once } from '../text/remember.ts';

// Written by hand: names that many people bear, in the spelling of English posts. They are facts of no list in particular.
const words = (list: string): (() => ReadonlySet<string>) => once(() => new Set(list.split(/\s+/u)));

/** Given names that are seldom anything else. */
export const givenNames =
  words(`micah malachi jeremias nehemiah ezequiel hezekiah obadiah zachariah zechariah elisha judah asa jude anh aaron abbey abbie abby abdi abdul abdullah abel abena abigail abraham abu adaeze adam addie addison adebayo adela adele adeline adnan
adrian adriana adrienne agatha agnes agnieszka ahmad ahmed aida aidan aileen aimee aisha ajay akash akiko akinyi akira alan alana
alannah alastair albert alberto alejandra alejandro aleksandra alessandra alessandro alex alexa alexander alexandra alexandre alexei
alexis alfie alfonso alfred alfredo alice alicia alina alisha alison alissa allan allen allie allison alma alonso alvin alyssa amadou
amal amanda amara amelia amelie amina aminata amir amira amit amy ana anabel anand anastasia anaïs anders andie andre andrea andreas
andreea andres andrew andrés andy angela angelica angelina angelo angie angus anika anil anita anjali ankit ann anna annabel annabelle
annalise anne annette annie anthony antoine antoinette anton antonia antonio anya aoife archie aria ariah ariana arianna ariel arjun
arlene arlo armando arnav arnold arthur arturo arun asha ashley ashraf ashton astrid aubrey audrey ava avery axel ayaan ayesha aylin
ayumi ayşe barbara barnaby bart bartholomew bea beatrice beatriz becky belinda ben benedict benjamin bennett benny bentley bernadette
bernard bernice bert berta bertha bertie bess bessie beth bethany betsy bette betty bev beverly bhavna bianca bilal billie bjorn björn
bjørn blair blake blanca blanche bob bobbi bobbie bobby bogdan bohdan bonnie boris bradley brady brandi brandon braxton brayan brayden
breanna bree brenda brendan brenna brent brett brian briana brianna bridget brigitte brit britney britt brittany brody bruce bruno bryan
bryce bryson burak byron caitlin caleb callie calvin cameron camila camilla camille candace candice cara carl carla carlo carlos
carlotta carly carmela carmen carol carole caroline carolyn carrie carroll cary casey casper cass cassandra cassidy cassie catalina cate
caterina cathal catherine cathy cecil cecile cecilia cedric celeste celia celine cerys cesar chad chandra chanel chantal charlene
charles charlie chen cheryl chet chiara chidi chika chinedu chinwe chloe chloé chris chrissy christa christie christina christine
christopher christy chuck chukwuemeka ciara cindy clair claire clara clare clarence clarice clarissa claude claudia clayton clifford
clint clinton clive clyde cody colette colin colleen colton connie connor conor cora cordelia corey corinne cornelius cory courtney
craig cristian cristina curtis cynthia cyrus daisuke dalton damian damien damon dan dana dane dani daniel daniela daniella danielle
danny daphne darcy daria darius darla darlene darnell darrell darren darryl daryl dave david dawson deandre deanna deb debbie deborah
debra declan deepak deepika deirdre delia delilah della delphine demetrius denise deniz dennis denny derek derrick deshawn desiree
desmond devin devon dexter diana diane diego dieter dimitri dina dinah dinesh dion divya dmitri dolores dominic dominique donald donna
donnie donny donovan dora doreen dorian doris dorothy dottie doug douglas duncan dustin dwayne dwight dylan easton eddie eden edgar edie
edith edmund edna eduardo edward edwin eileen eimear ekaterina elaine eleanor eleftheria elena eleni eliana elias elif elijah eliot
elisa elisabeth elise eliza elizabeth ella elle ellen ellie elliot elliott elly elmer eloise elsa elsie elvira emeka emerson emil emile
emilia emiliano emilie emilio emily emma emmanuel emmett emmy emre enid enrique eric erica erich erik erika erin ernest ernesto ernst
esme esmeralda esperanza esteban estela estelle esther ethan ethel etienne eugene eugenia eun-ji eunice eva evan evangeline evelyn
everett everly evie ezekiel ezra fabian fabio fallon farah farhan farid fatih fatima fatma fatou fatoumata federico felicia felipe felix
fergus fernanda fernando filip finley finn fiona fionn florian folake fran frances francesca francesco francine francis francisco
frankie franklin franny franz fred freda freddie freddy frederick freya frida funmilayo gabby gabe gabi gabriel gabriela gabriella
gabrielle gaby gail gareth garrett gary gavin gayle geeta gemma genevieve geoff geoffrey george georgie georgina gerald geraldine gerard
gerardo gerry gertrude gianna gideon gigi gilbert gillian gina giorgio giovanni gisela giselle giulia giuseppe gladys glenda glenn
gloria goldie gordon gracie graciela graham grayson greg gregory greta gretchen gretel guadalupe guillermo gunther gurpreet gustavo gwen
gwendolyn günter hadley haeun hailey hakim haley hallie hamid hamza hana hanna hannah hans harold harpreet harriet harris harrison harry
haruka haruki haruto harvey hassan hattie hayden hayley hector heidi heinrich helen helena helene helga henri henrietta henrik henry
herbert herman hermione hester hiba hieu hilary hilda hilde hillary hiroshi hodan holger horace howard hubert hudson hugh hugo humberto
huong hussein hyun-woo ian ibrahim ida ifeoma ignacio igor ikechukwu ilse imani imran ines inga ingrid inés ioana iqra ira irene irina
irma irving isaac isabel isabela isabella isabelle isaiah isha ishaan isla ismael ismail isobel itzel ivan ivana ivanka ivonne jacinta
jackie jacob jacqueline jacques jada jaden jadon jaime jake jakub jamal jamar james jamie jamila jana jane janelle janet janey janice
janie janine janis jared jasmin jasmine jason jaspreet javier jaxon jaxson jay jayden jayla jaylen jayne jean jeanette jeanie jeanne
jeannie jeff jeffery jeffrey jen jenn jenna jennie jennifer jenny jerald jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie
jesús jianhong jiho jill jillian jim jimmy jisoo joan joana joanie joann joanna joanne jocelyn jodi jodie jody joe joey johan johann
johanna john johnathan johnathon johnnie johnny jolene jon jonah jonas jonathan jonathon jordan jorge jose josef josefina joseph
josephine josh joshua josiah josie josé joyce joão juan juana juanita judith judy juha jules julia julian juliana julianne julie julien
juliet juliette julio julius junaid justin justine jürgen kai kaitlyn kaleb kamal kamala kamau kamden kara kareem karen karim karin
karina karl karla karthik kaspar kat kate katelyn katerina katharina katherine kathleen kathryn kathy katie katrina katy katya kavita
kay kayla kaylee kayleigh keiko keisha keith kelly kelsey kelvin ken kendall kendra kenji kenneth kenny kenta keoni kerry keshia kevin
khadija khadra khaled khalid kiana kieran kim kimberly kimi kimmy kinsley kira kiran kirby kirsten kirsty klaus kofi kolby kris krishna
krista kristen kristin kristina krystal kumar kunal kurt kwame kyle kylie lakeisha lakshmi lamar lana landon lara larry lars latasha
latisha latoya latrell laura lauren laurence laurie laverne lawrence layla leah leandro leanne leela leia leigh leila leilani leland
lena lenny lenore leo leon leonard leonardo leopold leroy leslie leticia levi lewis lexi lexie leyla lia liam liang libby lila lilian
liliana lillian lina linda lindsay lindsey lionel lisa liv livia liz liza lizzie lizzy lloyd lois lonnie lorena lorenzo loretta lori
lorna lorne lorraine lottie louie louis louisa louise lourdes luca lucas lucia lucie lucille lucinda lucy luigi luis luisa lukas luke
luther luz lydia lyn lynda lynette lynn lynne mabel mackenzie maddie maddy madeleine madeline mae maeve magda magdalena maggie magnus
mahmoud makayla makena malala malcolm malia malik mallory mandy manpreet manuel manuela mara marc marcel marcela marcelo marcia marcie
marco marcos marcus marcy margaret margarita margie margo margot marguerite mari maria mariah mariam marian mariana marianne maribel
marie marilyn mario marion maris marisa marisol marissa marjorie markus marla marlene marley marlon marnie marsha marta martha martin
martina marty marvin mary maryam maría masha mateo mathew mathias mathilde matilda matt matteo matthew mattie maud maude maura maureen
maurice mauricio mavis maximilian maya małgorzata mbali meera megan meghan mehdi mehmet mei meiling melanie melinda melissa meng
meredith merle meryl mia michael michaela micheal michel michele michelle miguel mika mike mikhail mila mildred milena millie milly mimi
mindy minjun minnie mira miranda mircea miriam missy mitch mitchell mohamed mohammad mohammed moira moises molly mona monica monika
monique morgan morgana moses moussa muhammad muhammed muriel mustafa myra nadia nadine nadja naima nanami nancy nanette naoki naomi
narges nasir nasreen nat natalia natalie natasha nathalie nathan nathaniel nazia neha neil nell nellie nelly nelson neville ngozi nhung
nia niall niamh nicholas nichole nicki nicky nico nicola nicolas nicole nigel nikhil nikita nikki nikolai nikos nina nisha nkechi noah
noel noelle noemi nora norma norman nour nuno nuria obinna octavia odessa odette odin ofelia oisín oksana oleg olena olga oliver olivia
ollie oluwaseun omar ophelia orla oscar osman oswald otieno otis otto ousmane owain owen pablo padma padraig paige paisley paloma pam
pamela paola paolo parveen patrice patricia patrick patsy patti patty paul paula paulette pauline paulo pavel pedro peggy penelope percy
perla pete peter petra peyton phil philip philippa philippe phillip phoebe phuong phyllis pierre piotr pippa polly pooja prakash pranav
preeti presley priscilla priya priyanka qian quang queenie quentin quinn rachael rachel rae rafael raheem rahul raina raj rajesh ralph
ramesh ramiro ramon ramona rana randall randy rani raquel rashad rashid raul ravi raymond rayna raúl rebecca reggie reginald reilly
rekha renata rene renee rené reuben rhonda rhys ricardo richard rick ricki ricky rico riley rita ritu robbie robby robert roberta
roberto robyn rochelle rocio rodney rodolfo rodrigo roger rohan rohini rohit roisin roland rolf roman ron ronald ronda ronnie rory rosa
rosalie rosalind rosanna rosemarie rosie rosita ross rowan roxanne roxy roy ruben rudolf rudy rufus rui rukhsana rupert russell ruth
ruthie ryan rylan saad sabine sabrina sadie sakura salim sally salma salman salvatore sam samantha samir samira sammy samson samuel
sandra sanjay santosh saoirse sara sarah saraswati sasha satoshi saul scarlett scott scotty sean sebastian seema selena selim selina
selma seoyeon serena sergei sergio seth seán shana shane shanice shaniqua shannon shanti sharon shaun shauna shawn shay shea sheena
sheila sheldon shelley shelly sheryl shirin shirley shreya shu siddharth sidney sigrid silas silvia simon simona simone siobhan siobhán
sioned sipho sneha sofia sofie sofía solomon sonia sonja sonya sophia sophie spencer stacey stacy stan stanislav stanley stefan stefania
stella stephan stephanie stephen steve steven stewart stuart sukhdeep suki sunil sunita suresh susan susana susanna susanne susie
suzanne suzette suzie suzy sven svetlana sybil sylvia søren tabitha tahir takeshi talia tamara tameka tami tamika tammy tania tanisha
tanya tara tariq tasha tatiana ted teddy temitope tendai teresa teri terrance terrence terri terry tess tessa thabo thandiwe thanh
thelma theo theodora theodore theresa therese thomas thuy tiago tiffany tilly tim timmy timothy tina tobias toby todd tom tomas tomasz
tommy tomoko tomás toni tony tonya tori tory tracey traci tracy trang travis trevor tricia trina trish tristan trixie troy trudy tuan
tunde tupac tyler tyree tyrell tyrese tyrone ulrich ursula usha valentina valeria valerie vanessa varun venkat vera veronica vicki vicky
vijay vikram vince vincent vincenzo vinod viv vivek vivian viviana vladimir wallace walter wambui wanda wanjiru waqar wayne weiming
wendell wendy wesley weston whitney wilfred wilhelm willa william willie wilma winifred winnie winston xavier xiao xiaoling ximena
xiuying xochitl yan yana yannis yaritza yasmin yasmine yetunde yoko yolanda yosef youssef yui yuki yuko yuri yusuf yuto yvette yvonne
zach zachary zack zahra zainab zane zanele zara zelda zeynep zoe zoey zofia zoltan zoya zoë zsofia zubair zuzana łukasz`);

/** Given names that are ordinary words, months, places or titles as well. They say nothing alone. */
export const doubtfulNames =
  words(`abe ace adelaide al alexandria ali amber angel april archer art ash asia august augustine aurora austin autumn bailey baker baron barry
bill bishop blaze blessing bliss brad brook brooke brooklyn buck buddy candy carey carmel carolina carson carter cash charity charlotte
chase chelsea cherry chip christian clay clementine cliff colt constance cooper coral crystal curt daisy dakota dale dallas dash dawn
dean destiny ding dolly don drew duc duke dusty earl earnest ebony ed eve faith faye fern florence forest frank gay gene georgia ginger
glen grace grant gus guy hai hank harmony harper hazel heath heather holly hong honor honour hope houston hunter iman india iris islam
israel ivy jack jackson jade jan jasper jefferson jesus jet jewel jin jing jo joel joy july jun june jung juniper justice king kitty
lacey lance lane lee les lexus li lily lin lincoln ling linh logan lola london lucky luna madison major maple marigold marina mark mason
max maxine may mel melbourne melody mercedes mercy miles ming minh misty myrtle nick noor norm nova nur ocean olive olivier pansy paris
parker pat patience pearl penny phoenix pierce piper poppy precious prince princess prudence quan queen rain ray reed regina rex rich
rio river rob robin rod roma rosario rose rosemary royal ruby rusty sage salvador san sandy sang santiago santos savannah shelby sierra
skip sky skye skylar star sterling stone stormy sue summer sunny sydney tanner taylor trinity tucker ty valentine vance verity victor
victoria viola violet virginia virtue wade washington wei will willow woody wren xin yu`);

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
  words(`li chen lin lu ma zhang wei sun liang guo tang huang hu yu luo song feng ito sato mori abe kang choi jung cho lim han shin oh yoon ali omar doe roe abadi abbasi abdi abdullah achebe adeleke adeyemi afolabi agarwal ahmadi ahmed akhtar alvarez amari aoki arslan asante awad aziz bakker balogun banerjee bauer becker benitez bhatt boateng bose botha
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
    ['patient', `patient survivor`],
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
  words(`little baby infant young brave sweet dear our monday tuesday wednesday thursday friday saturday sunday january february march september october november december jan feb mar apr jun
jul aug sep sept oct nov dec african africans american americans asian asians hispanic latino latina latinx caucasian european
indigenous native jewish muslim christian catholic hindu buddhist arab british english spanish french german italian chinese japanese
korean vietnamese indian mexican canadian australian irish scottish welsh russian ukrainian polish portuguese filipino somali haitian
caribbean alaskan hawaiian californian texan pacific islander middle-eastern afro-caribbean covid covid-19 sars ebola zika mpox hiv aids
facebook twitter instagram youtube tiktok linkedin google zoom apple amazon netflix spotify pinterest whatsapp medicare medicaid medigap
christmas easter halloween thanksgiving ramadan hanukkah diwali kwanzaa valentine's i i'm i've i'll i'd god jesus lord internet earth
pfizer moderna novavax tylenol advil motrin aleve ozempic wegovy botox narcan humira lipitor viagra plan the a an this that these those
our your my his her their its we you he she they it if when while after before since because and but or so as at by for from in into of
on to with without about over under how what where who why which is are was were be been do does did can could would should may might
must not no yes all any each every more most some such only also just even here there then now today tomorrow yesterday meet thank
thanks hi hello dear sorry please happy good great new join watch read learn listen call visit see get let don't can't we're you're it's
let's here's that's who's what's there's follow share ask tell tips congrats congratulations welcome follow myth fact question answer
both during between until like unlike although though however once last first second next one two three four five re via per than too
very up out off down name patient's dob mrn ssn`);

/** States, countries and regions: a place as large as these may be told. */
export const largePlaces =
  words(`puerto rico costa rica hong kong guam samoa virgin islands catalonia bavaria lombardy punjab kerala gujarat bengal alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
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
  /^(?:World|Public|Mental|Department|Dept|National|Organization|Organisation|Plan|Human|Services?|Institutes?|Global|Behavioral|Heart|Women|Men|Day|Week|Month|Act|Insurance|Policy|Minister|Secretary|Officer|Call|Data|Disease|Record|Number|White|Affordable|Digital|Occupational|Environmental|Oral|Sexual|Reproductive|Planetary|One|Emergency|Operations|Administration|Initiative|Network|Utility|Profile|Literature|Information|Library|Register|Resources|Survey|Study|Ltd|Inc|Corp|Prevention|Control|Drug|Poison|Stop|Nursing Home)$/;
/** What "at" may stand before that is no place of care. */
export const noPlace =
  /^(?:ICU|NICU|PICU|CCU|ER|ED|OR|PACU|CT|MRI|PET|ECG|EKG|AM|PM|Risk|Home|Grade|Stage|Day|Week|Month|Age|Time|Work|School|Christmas|Thanksgiving|Night|BMI|LDL|HDL|A1C|T\d|L\d)$/;
/** Towns of two words. */
export const longCities =
  'New York(?: City)?|Los Angeles|San (?:Francisco|Diego|Antonio|Jose)|Las Vegas|New Orleans|Salt Lake City|Kansas City|Oklahoma City|St\\.? (?:Louis|Paul)|El Paso|Fort (?:Worth|Wayne)|Long Beach|Santa (?:Ana|Monica|Barbara|Fe)|Virginia Beach|Colorado Springs|Baton Rouge|Des Moines|Little Rock|Sioux Falls|Ann Arbor|Palm Springs|Grand Rapids|Hong Kong|Tel Aviv|Cape Town|New Delhi|Mexico City|Rio de Janeiro';

/** Persons whose illness was news, or is history; a post may name them. */
export const famousPatients =
  'selena gomez; henrietta lacks; rosalynn carter; jimmy carter; michael j fox; chadwick boseman; muhammad ali; robin williams; angelina jolie; lou gehrig; stephen hawking; magic johnson; ryan white; betty ford; kate middleton; bruce willis; christina applegate; olivia munn; simone biles; naomi osaka; demi lovato; serena williams; venus williams; halle berry; tom hanks; nick jonas; john mccain; joe biden; beau biden; ted kennedy; steve jobs; patrick swayze; alex trebek; aretha franklin; david bowie; freddie mercury; arthur ashe; charlie sheen; billie jean king; franklin roosevelt; franklin d roosevelt; helen keller; florence nightingale; rosa parks; frida kahlo; vincent van gogh; abraham lincoln; glen campbell; tony bennett; ronald reagan; nancy reagan; pat summitt; rita hayworth; linda ronstadt; michael phelps; mariah carey; carrie fisher; catherine zeta-jones; kanye west; britney spears; justin bieber; toni braxton; damar hamlin; bronny james; christian eriksen; jamie foxx; al roker; katie couric; hoda kotb; robin roberts; sheryl crow; julia louis-dreyfus; kylie minogue; shannen doherty; wilma rudolph; itzhak perlman; elton john; oprah winfrey; matthew perry; whitney houston; michael jackson; elvis presley; john f kennedy; donald trump; bill clinton; hillary clinton; boris johnson; malala yousafzai; terri schiavo; karen ann quinlan; brittany maynard; susan g komen; jade goody; terry fox; eunice kennedy shriver; rosemary kennedy; woody guthrie; maurice ravel; ludwig van beethoven; frederic chopin; john keats; jane austen; emily bronte; eleanor roosevelt; bob marley; gilda radner; farrah fawcett; chris farley; philip seymour hoffman; heath ledger; amy winehouse; kurt cobain; kate spade; anthony bourdain; gabby giffords; christopher reeve; james brady; gabrielle giffords; jesse jackson; neil diamond; ozzy osbourne; alan alda; billy connolly; terry pratchett; gene wilder; wendy williams; celine dion; venus williams; sharon stone; tyra banks; padma lakshmi; lena dunham; chrissy teigen; meghan markle; beyonce knowles; michelle obama; barack obama; dwayne johnson';
