import { alternatives } from '../text/alternatives.ts';
import { once } from '../text/remember.ts';
import { type WordSet, wordSet } from '../text/wordSet.ts';

/** What a detail of a story tells about the person in it. */
export type CueKind =
  | 'age'
  | 'job'
  | 'place'
  | 'time'
  | 'rarity'
  | 'family'
  | 'cause'
  | 'mark'
  | 'picture'
  | 'quotation'
  | 'unit'
  | 'workplace'
  | 'news'
  | 'measure';

/**
 * How much a detail narrows down who a story is about, and how loud a story is by the sum. Each kind counts once, by its
 * weightiest cue. The scale is that of our research notes: 1 for what thousands share, 2 for what a town knows, 3 for what
 * one person in a town is.
 */
export const storyWeights = {
  age: 1,
  /** Over 89, or in days, weeks or months. */
  fineAge: 2,
  /** "a teacher" */
  job: 1,
  /** "a local teacher" */
  localJob: 2,
  /** "the mayor" */
  uniqueJob: 3,
  place: 2,
  /** "the 300-person town" */
  smallPlace: 3,
  ourPlace: 1,
  state: 1,
  /** "last night", a date */
  day: 2,
  /** "last week" */
  week: 1,
  rarity: 2,
  family: 1,
  cause: 2,
  mark: 2,
  picture: 2,
  quotation: 1,
  unit: 1,
  workplace: 1,
  news: 3,
  measure: 1,
  /** What the sum must reach to be told, and how loud it is. */
  information: 3,
  warning: 5,
  error: 7,
} as const;

/** What a writer is told about a detail. */
export const cueWords: Readonly<Record<CueKind, string>> = {
  age: 'An exact age.',
  job: 'What the person does. Few people near you do.',
  place: 'Where the person is from, or where it happened.',
  time: 'When it happened.',
  rarity: 'An illness or event that few people have.',
  family: 'Somebody who is close to the person.',
  cause: 'What happened. People may have seen or read it.',
  mark: 'A mark on the body.',
  picture: 'A picture of the person.',
  quotation: 'The person’s own words.',
  unit: 'A room or a unit.',
  workplace: 'Where you work.',
  news: 'A report in the news that names the person or shows them.',
  measure: 'An exact measure.',
};

/** The same in a list: "an age, a job and a day". */
export const cueNames: Readonly<Record<CueKind, string>> = {
  age: 'an age',
  job: 'a job',
  place: 'a place',
  time: 'a time',
  rarity: 'a rare illness or event',
  family: 'a relative',
  cause: 'what happened',
  mark: 'a mark on the body',
  picture: 'a picture',
  quotation: 'their own words',
  unit: 'a room or unit',
  workplace: 'where you work',
  news: 'a news report',
  measure: 'an exact measure',
};

const persons = alternatives`
  man|woman|boy|girl|guy|lady|gentleman|patient|child|kid|toddler|baby|infant|newborn|preemie|teen|teenager|grandmother|grandfather|grandma|grandpa|mom|mum|mother|dad|father
  resident|client|person|couple|student|driver|passenger|male|female|widow|widower|husband|wife|son|daughter|survivor|refugee|tourist|cyclist|biker|hiker|motorcyclist|pedestrian|runner
`;
/** One in a town, or nearly so. */
const uniqueJobs = alternatives`
  mayor|sheriff|police chief|fire chief|chief of police|principal|head ?teacher|headmaster|headmistress|superintendent|postmaster|pastor|priest|rabbi|imam|vicar|bishop|judge|senator|congressman|congresswoman|governor|councilman|councilwoman|council member
  councillor|town clerk|news anchor|weatherman|weather presenter|band director|choir director|crossing guard|bus driver|librarian|quarterback|goalkeeper|team captain|mail carrier|postman|mailman|lighthouse keeper|ski patroller|prom queen|homecoming queen
  football coach|basketball coach|baseball coach|soccer coach|swim coach|track coach|ferry captain|harbou?r master|ambassador|bank manager|game warden|park ranger|tv host|radio host|dj
`;
const jobs = alternatives`
  teacher|firefighter|farmer|rancher|police officer|officer|deputy|trooper|soldier|marine|veteran|baker|barber|hairdresser|butcher|waitress|waiter|bartender|chef|carpenter|electrician|plumber|roofer|logger|miner|fisherman|trucker|pilot|lawyer|attorney
  musician|drummer|singer|actor|actress|dancer|ballerina|athlete|player|swimmer|wrestler|gymnast|cheerleader|jockey|coach|engineer|accountant|realtor|cashier|janitor|custodian|mechanic|welder|construction worker|factory worker|shop owner
  restaurant owner|store owner|business owner|owner|nun|monk|professor|coal miner|dairy farmer|truck driver|taxi driver|delivery driver|train driver|lifeguard|beekeeper|zookeeper|astronaut|prison guard|inmate|prisoner
  lineman|lineworker|deckhand|crane operator|scaffolder|painter|sculptor|poet|author|blogger|influencer|youtuber|photographer|florist|jeweller|jeweler|tailor|shoemaker|blacksmith|clown|magician|acrobat|stuntman|ski instructor|yoga teacher|personal trainer|referee|umpire|boxer|skier
  snowboarder|surfer|climber|diver|sailor|fire captain|paramedic student|missionary|deacon|lobbyist|diplomat|treasurer|school board member|union leader|tribal elder|chief executive|ceo|politician|candidate|detective|bailiff|clerk|secretary|tattoo artist|dog walker|farmhand|ranch hand
  shepherd|vet|veterinarian|organist|conductor|violinist|pianist|cellist|guitarist|lumberjack|geologist|marine biologist|park warden|tour guide|flight attendant|stewardess|refinery worker|oil worker|rig worker|bus mechanic|bouncer|gardener|landscaper|cook|brewer|winemaker|cheesemaker|billionaire|millionaire
`;
/** Makes any job one that people nearby know: "a well-known baker". */
export const knownNearby = /\b(?:local|beloved|popular|well-known|well-loved|famous|prominent|only)\b/i;
const isWhole = (set: () => WordSet) => (noun: string): boolean => set().lengthAtStart(noun) === noun.length;
const uniqueSet = once(() => wordSet(uniqueJobs));
const jobSet = once(() => wordSet(`${uniqueJobs}|${jobs}`));
export const isUniqueJob = isWhole(uniqueSet);
export const isJob = isWhole(jobSet);
/** Nouns for one person, jobs among them. */
export const personNouns = once(() => wordSet(`${persons}|${uniqueJobs}|${jobs}`));
/** Where the words for a person may begin: an article, an age, or a word that makes a job known. */
export const personBegins =
  /\b(?:(an?|the|our|this|that|one|my|only|town['’]s|village['’]s|school['’]s) |(?=\d{1,3}(?:[- ](?:year|yr|month|week|day)| ?y\/?o\b)|(?:local|beloved|popular|well-known|famous) ))/gi;
/** Words that begin something else than what describes a person. */
export const notDescribing = once(
  (): ReadonlySet<string> =>
    new Set(
      "the a an our my his her their its this that these those of to in on at and or for with by from was is are were who whose when as but than then has had have after before new if your you we us no not any every each next last all both".split(' '),
    ),
);
/** An age behind its person: ", 34,", "is 34 years old", "aged 34". */
export const ageBehindPerson =
  /(?<=\b(?:man|woman|boy|girl|patient|he|she|mother|father|[A-Z][a-z]{1,20})(?: [A-Z]\.)?)(, (?:aged? |just )?| \(|,? aged | (?:is|was) (?:only |just )?)(\d{1,3})(,|\)| years? old\b|(?= when (?:he|she)\b))/g;
/** An age with no noun behind it. */
export const bareAge = /\b(?:(an?|the|our|this) )?(\d{1,3})[- ](year|month|week|day)s?[- ]old\b(?! (?:hospitals?|clinics?|building|tradition|company|law|program|organi[sz]ation|house|church))/gi;

export const maleNoun = /^(?:man|boy|guy|gentleman|grandfather|grandpa|dad|father|widower|husband|male|son|priest|councilman|congressman|postman|mailman|fisherman|headmaster|monk)$/i;
export const femaleNoun = /^(?:woman|girl|lady|grandmother|grandma|mom|mum|mother|widow|wife|female|daughter|nun|waitress|actress|ballerina|councilwoman|congresswoman|headmistress)$/i;

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const days = 'monday tuesday wednesday thursday friday saturday sunday';
const clock = String.raw`(?:around |about |at )?\d{1,2}(?::\d\d)? ?(?:a\.?m\.?|p\.?m\.?)`;

/** A detail that a pattern finds. */
interface CueRow {
  readonly kind: CueKind;
  readonly weight: number;
  /** Words of which one must stand there: without them the pattern is not even made. */
  readonly when: string;
  readonly pattern: () => RegExp;
  /** What may stand in its place; nothing where only the writer knows. */
  readonly general?: string | ((found: string) => string | undefined);
}

const w = storyWeights;
const accident = alternatives`
  (?:car|truck|bus|motorcycle|motorbike|bike|bicycle|ATV|snowmobile|boat(?:ing)?|plane|train|tractor|scooter|jet[- ]ski|helicopter|bus|skiing|diving|rollover|head-on|multi-car|two-car|farm(?:ing)?|mining|hunting|construction|work(?:place)?|rodeo|climbing|parade|amusement park) (?:\w{1,12} )?(?:crash|accident|wreck|collision|explosion|incident)
  crash|hit-and-run|pile-?up|stabbing|shooting|house fire|apartment fire|barn fire|explosion|building collapse|police chase|bar fight|dog attack|shark attack|bear attack|avalanche|mudslide|carjacking|kidnapping|robbery|riot|gunshot wounds?|machete attack|acid attack|arson attack
`;
const injuredBy = alternatives`
  (?:hit|struck|run over|dragged|trapped|crushed|pinned|gored|kicked|trampled|thrown|bitten|stung|attacked|mauled|stabbed|shot|beaten|electrocuted|impaled|struck) (?:\w{1,10} )?(?:by|from|off|under|in|between) (?:an?|the|his|her|two|falling) (?:[\w'’-]{1,16} ){0,3}(?:horse|bull|cow|dog|shark|snake|rattlesnake|bear|moose|deer|alligator|goat|pig|jellyfish|stingray|scorpion|spider|bee|wasps?|llama|camel|train|bus|truck|van|car|tram|forklift|tractor|tree|lightning|bullet|boyfriend|girlfriend|husband|wife|ex|neighbou?r|stranger|combine|baler|auger|machine|press|elevator|wall|beam|chainsaw|snowplow|boat|propeller|bus stop|stairwell|parking lot|park)
  struck by lightning|stabbed|shot(?= (?:in|at|by|outside|twice|three times|while))|electrocuted|impaled|mauled|gored|scalped|scalded|buried alive|held hostage|sexually assaulted|assaulted|mugged
`;
const injuredThemself = alternatives`
  (?:fell|fallen) (?:\w{1,9} ){0,3}(?:off|from|through|out of|into|down) (?:an?|the|his|her|our) (?:[\w'’-]{1,16} ){0,3}(?:roof|ladder|balcony|bridge|cliff|tree|window|horse|hayloft|silo|float|stage|water tower|deck|dock|boat|truck|well|ice|lake|river|elevator shaft|scaffold(?:ing)?|bleachers|zip ?line|ski lift|ravine|quarry)
  (?:cut|sliced|lost|severed|amputated) (?:off )?(?:his|her|two|three|four|a|both|part of (?:his|her)) (?:[\w-]{1,12} ){0,3}(?:with|in|to|using|on) (?:an?|the|his|her) (?:[\w-]{1,14} ){0,2}(?:saw|chainsaw|axe|mower|lawn ?mower|blender|combine|auger|press|machine|grinder|snow ?blower|machete|guillotine|firework|winch)
  swallowed (?:an?|the|his|her|two|three|\d+) (?:[\w-]{1,14} ){0,2}\w{3,20}|nearly drowned|almost drowned|drowned|set (?:himself|herself) on fire|(?:drove|crashed|rode) (?:his|her|the|a|into) (?:[\w-]{1,14} ){0,4}(?:into|off|through) (?:an?|the)
  hit (?:a|his|her|the) (?:[\w-]{1,14} ){0,2}(?:deer|moose|elk|tree|pole|cow|guardrail|wall|mailbox|parked car|tram|bridge)|blew off (?:his|her|two|three|a) \w{3,20}|stepped on (?:a|an) (?:[\w-]{1,14} ){0,2}(?:nail|rattlesnake|stingray|land ?mine)
`;
const bodyPart = '(?:arms?|legs?|hands?|foot|feet|necks?|face|backs?|chest|forearms?|shoulders?|ankles?|cheeks?|chin|forehead|eyes?|lips?|nose|ears?|fingers?|thumbs?|toes?|knuckles?|wrists?|thighs?|calf|scalp)';
const units = 'ICU|NICU|PICU|CCU|ER|ED|A&E|emergency (?:room|department)|maternity (?:ward|unit)|burn unit|labor (?:and|&) delivery|oncology (?:ward|unit|floor)|stroke unit|psych(?:iatric)? (?:ward|unit|floor)|trauma (?:bay|unit)|ward|unit|floor|hospice|detox(?: unit)?|rehab(?: unit)?|step-?down';
const own = 'hospital|clinic|practice|surgery|pharmacy|office|nursing home|care home|facility|medical cent(?:er|re)|dental office|department|team|doors|ambulance|rig';
const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming';

/** Rare illnesses by name: fewer than about 1 in 2,000 people have each. */
const rare = alternatives`
  amyotrophic lateral sclerosis|angelman syndrome|batten disease|castleman disease|charcot-marie-tooth|chronic granulomatous disease|creutzfeldt-jakob|cystinosis|ehlers-danlos|epidermolysis bullosa|fabry disease|fatal familial insomnia|fibrodysplasia ossificans progressiva|friedreich['’]s ataxia|gaucher disease
  hantavirus|hutchinson-gilford|huntington['’]s disease|kleine-levin|krabbe disease|leprosy|li-fraumeni|locked-in syndrome|maple syrup urine disease|marfan syndrome|menkes disease|metachromatic leukodystrophy|moebius syndrome|moyamoya|myasthenia gravis|naegleria fowleri|brain-eating am[o]?eba|niemann-pick
  osteogenesis imperfecta|brittle bone disease|pompe disease|prader-willi|progeria|porphyria|rabies|rett syndrome|sanfilippo|stiff[- ]person syndrome|tay-sachs|treacher collins|trigeminal neuralgia|tuberous sclerosis|usher syndrome|von hippel-lindau|williams syndrome|wilson['’]s disease|wolfram syndrome|xeroderma pigmentosum
  alice in wonderland syndrome|alien hand syndrome|alkaptonuria|barth syndrome|duchenne(?: muscular dystrophy)?|ebola|erdheim-chester|flesh-eating (?:disease|bacteria)|necrotizing fasciitis|plague|botulism|tetanus|diphtheria|guillain-barr[eé]|hemophagocytic lymphohistiocytosis|hirschsprung['’]s disease|spinal muscular atrophy|stevens-johnson syndrome|toxic shock syndrome|transverse myelitis|craniopagus|gastroschisis|anencephaly|trisomy 1[38]|conjoined twins|quadruplets|quintuplets|triplets
`;

const plurals: Readonly<Record<string, string>> = { person: 'people', child: 'children', baby: 'babies', woman: 'women', man: 'men' };
const pluralOf = (found: string): string => {
  const noun = /\w+$/.exec(found)?.[0].toLowerCase() ?? '';
  return plurals[noun] ?? `${noun}s`;
};

/** Details that words alone show. A row is one way of saying it. */
export const storyCues = once((): readonly CueRow[] => [
  { kind: 'place', weight: w.smallPlace, when: 'town village island hamlet community city reservation', pattern: () => /\b(?:in |from |of |near )?(?:the|a|our|this|her|his) (?:tiny |little |small |remote )?[\d,.]{1,7}k?[- ](?:person|people|resident|soul)s?(?:-strong)? (?:town|village|island|hamlet|community|city|reservation)(?: of (?:[A-Z][a-z]{1,20} ?){1,3})?|\b(?:town|village|island|hamlet|community) of (?:just |only |about |fewer than )?[\d,]{2,6} (?:people|souls|residents)/g, general: 'in our area' },
  { kind: 'place', weight: w.place, when: 'town village island hamlet city community suburb neighborhood neighbourhood borough', pattern: () => /\b(?:in|from|of|near) the (?:tiny |little |small |remote |nearby )?(?:town|village|island|hamlet|city|community|suburb|neighbou?rhood|borough) of (?:[A-Z][a-z]{1,20} ?){1,3}\b/g, general: 'in our area' },
  { kind: 'place', weight: w.place, when: 'street st avenue ave road rd bridge mall park elementary school high primary academy mill farm farms beach lake highway river creek church diner market plaza square stadium arena prison jail campground apartments quarry dam pier fairgrounds brewery hill heights valley chapel cathedral synagogue mosque temple', pattern: () => /\b(?:at|near|outside|on|off|by|behind|from|of|in front of|across from) (?:the )?(?:(?:[A-Z][a-z'’]{1,20}|\d{1,3}(?:st|nd|rd|th)?|St\.|Mt\.) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Bridge|Mall|Park|Elementary|Middle School|High(?: School)?|Primary|Academy|Mill|Farms?|Beach|Lake|Highway|River|Creek|Church|Diner|Market|Plaza|Square|Stadium|Arena|Prison|Jail|Campground|Trailer Park|Apartments|Quarry|Dam|Pier|Fairgrounds|Brewery|Hill|Heights|Valley|Chapel|Cathedral|Synagogue|Mosque|Temple)\b/g, general: 'in our area' },
  { kind: 'place', weight: w.place, when: 'route highway interstate i us county sr m a', pattern: () => /\b(?:on|off|near) (?:Route|Highway|Interstate|I-|US|County Road|SR|the M|the A)[- ]?\d{1,4}\b/g, general: 'in our area' },
  { kind: 'place', weight: w.ourPlace, when: 'town village island valley neighborhood neighbourhood community', pattern: () => /\b(?:in|from|of) (?:our|this) (?:little |small |tiny )?(?:town|village|island|valley|neighbou?rhood|community)\b/gi },
  { kind: 'place', weight: w.place, when: 'gas grocery county state rodeo fairgrounds water courthouse elementary high quarry prison jail casino brewery ski paper sawmill slaughterhouse plant steel mill trailer truck', pattern: () => /\b(?:at|near|behind|outside) (?:the|our) (?:only |old |local |county |state )?(?:gas station|grocery store|county fair|state fair|rodeo|fairgrounds|water tower|courthouse|elementary school|high school|quarry|prison|jail|casino|brewery|ski resort|paper mill|sawmill|slaughterhouse|meat[- ]?packing plant|steel mill|trailer park|truck stop)\b/gi, general: 'in our area' },
  { kind: 'place', weight: w.state, when: states.toLowerCase().replaceAll('|', ' '), pattern: () => new RegExp(String.raw`\b(?:${states})\b(?! (?:Department|State|University|Health|Medic|Hospital|Clinic|Children|Poison))`, 'g') },
  { kind: 'place', weight: w.place, when: 'farm ranch place property estate mine mill plant', pattern: () => /\b(?:on|at|from) the (?:old )?[A-Z][a-z]{1,20} (?:farm|ranch|place|property|estate|mine|mill|plant)\b/g, general: 'in our area' },
  { kind: 'job', weight: w.localJob, when: 'who council board owns runs founded coaches plays teaches works drives preaches sings anchors hosts', pattern: () => /\b(?:man|woman|guy|lady|gentleman|patient|person|girl|boy|kid|one|resident|he|she),? who (?:plays|drives|runs|sells|delivers|teaches|sings|coaches|fixes|owns|reads|hosts|owned|drove|ran|sold|taught|sang|coached|founded|built|leads|preaches|announces|drums|paints)\b(?! (?:with|to|again|in pain|out|into|away|after|for help))|\bon the (?:city|town|village|county|school|parish|tribal) (?:council|board)\b|\b(?:who |she |he )?(?:owns|runs|founded|coaches|plays for|teaches at|works at|drives for|preaches at|sings in|anchors|hosts) (?:the|our|[A-Z])(?:[\w'’-]{1,16} ?){1,4}/g },
  { kind: 'age', weight: w.age, when: 'turned turns turning age', pattern: () => /\b(?:turned|turns|turning) (?:[1-9]|[1-8]\d)\b(?! (?:percent|degrees|times|pages|out of))|\bat (?:the )?age (?:of )?(?:[1-9]|[1-8]\d)\b/gi },
  { kind: 'age', weight: w.fineAge, when: 'turned turns turning', pattern: () => /\b(?:turned|turns|turning) (?:9\d|1[01]\d)\b(?! (?:percent|degrees|times|pages))/gi },
  { kind: 'time', weight: w.day, when: `${days} last past yesterday morning afternoon evening night tonight today other ago shift christmas thanksgiving new halloween easter birthday wedding prom graduation`, pattern: () => new RegExp(String.raw`\b(?:(?:at |around |about )?(?:${clock}) )?(?:(?:early |late )?(?:last|this past|this|on|next) ${weekday}(?: (?:morning|afternoon|evening|night))?|last night|(?:earlier |early |late )?(?:this|yesterday) (?:morning|afternoon|evening)|yesterday|earlier today|earlier tonight|tonight|the other (?:day|night)|a few (?:hours|days) ago|(?:two|three|four) (?:hours|days|nights) ago|(?:on|during|after|near the end of) (?:my|our) (?:last |night )?shift|(?:on|after|before) (?:Christmas|Thanksgiving|New Year['’]s|Halloween|Easter)(?: (?:Eve|Day|morning|night))?|on (?:her|his) (?:\d{1,2}(?:st|nd|rd|th) )?(?:birthday|wedding day|prom night|graduation day))(?! (?:people|we remind|is|at \d))\b(?!['’]s)`, 'gi'), general: 'recently' },
  { kind: 'time', weight: w.day, when: 'today', pattern: () => /\b(?:(?:seen|saw|in|admitted|met|lost|discharged|home|died|delivered|born|brought in|out|us|hospital|clinic|unit|ward|ICU|ER|back) today|today,? (?:we|I|our team) (?:saw|treated|had|lost|admitted|delivered|met|discharged|said goodbye|got|took))\b/gi },
  { kind: 'time', weight: w.week, when: 'week weekend month weeks spring summer fall autumn winter', pattern: () => /\b(?:(?:earlier |late |early )?(?:last|this) (?:week|weekend|month)|over the (?:long )?weekend|(?:a|one|two|three) weeks? ago|last (?:spring|summer|fall|autumn|winter))\b/gi, general: 'recently' },
  { kind: 'time', weight: w.day, when: `${days} yesterday last morning week`, pattern: () => new RegExp(String.raw`\b(?:yesterday|last night|this (?:morning|week)|last (?:week|${weekday})|${weekday})['’]s\b`, 'gi'), general: 'a recent' },
  { kind: 'rarity', weight: w.rarity, when: 'one only just', pattern: () => /\b(?:one of (?:only |just |fewer than |about |roughly )*(?:\d[\d,]{0,4}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a (?:few|handful of)) (?:known |living |reported |such )?(?:people|patients|cases|children|adults|kids|babies|women|men|persons|survivors)|(?:only|just) (?:\d[\d,]{0,4}|two|three|four|five|six|ten|a dozen|a handful of) (?:other |known |reported |such )*(?:people|cases|patients|children)(?: (?:like (?:it|this|him|her)|in the (?:world|country|state|US|UK)|worldwide|nationwide|ever))?)/gi, general: 'one of few people' },
  { kind: 'rarity', weight: w.rarity, when: 'first only second third oldest youngest smallest tiniest heaviest', pattern: () => /\b(?:the|our) (?:very )?(?:first|only|second|third|oldest|youngest|smallest|tiniest|heaviest) (?:known |ever |confirmed |documented )?(?:case|patient|person|child|baby|woman|man|one|recipient|survivor)\b(?=[^.!?\n]{0,60}\b(?:in (?:the|our) (?:state|county|country|region|world|hospital|city|area|province|US|UK)|here|ever|of the (?:year|decade)|of 20\d\d|to (?:survive|receive|get|undergo|have|be|go home))\b)/gi, general: (found) => /\b(?:the|our) (?:very )?(?:first|only|second|third) .*\b(?:patient|person|child|baby|woman|man)$/i.test(found) ? `one of few ${pluralOf(found)}` : /case$/.test(found) ? 'a rare case' : undefined },
  { kind: 'rarity', weight: w.rarity, when: 'first never once only', pattern: () => /\b(?:first (?:baby|birth) of (?:the (?:new )?year|20\d\d)|New Year['’]s (?:first )?baby|never seen (?:this|it|one|anything like (?:it|this)) before|once-in-a-(?:career|lifetime) (?:case|patient)|I(?:['’]d| had) (?:never|only ever) seen)\b/gi },
  { kind: 'rarity', weight: w.rarity, when: rare.split('|').map((name) => /^\w+/.exec(name)?.[0] ?? '').join(' '), pattern: () => new RegExp(String.raw`\b(?:an? (?:very |extremely |ultra-)?rare (?:genetic |neurological |\w{3,14} )?(?:disease|condition|disorder|illness|infection) called )?(?:${rare})(?![\w-])`, 'gi'), general: 'a rare condition' },
  { kind: 'rarity', weight: w.rarity, when: 'rare ultra ultrarare one', pattern: () => /\b(?:an? |the |this |her |his )?(?:(?:extremely|very|so|incredibly|exceedingly) rare|ultra-?rare|one-in-a-million) (?:genetic |blood |bone |brain |skin |form of |type of |heart |autoimmune |neurological )?(?:disease|condition|disorder|illness|cancer|tumou?r|syndrome|infection|\w{3,16})/gi, general: 'a rare condition' },
  { kind: 'family', weight: w.family, when: 'his her whose', pattern: () => /\b(?:his|her|whose) (?:identical |twin |younger |older |little |big |baby |late |new |own )*(?:twins?|sisters?|brothers?|husband|wife|mother|father|mom|mum|dad|sons?|daughters?|fianc[eé]e?|boyfriend|girlfriend|grandson|granddaughter|grandmother|grandfather|uncle|aunt|parents|cousins?|ex(?:-(?:husband|wife))?|(?:two|three|four|five|six|seven|eight) (?:kids|children|sons|daughters|boys|girls|siblings))\b(?!['’]s (?:care|health))/gi, general: 'a relative' },
  { kind: 'family', weight: w.family, when: 'mother father mom mum dad grandmother grandfather', pattern: () => /\b(?:mother|father|mom|mum|dad|grandmother|grandfather) of (?:two|three|four|five|six|seven|eight|nine|ten|twins|triplets|\d)\b/gi, general: 'parent' },
  { kind: 'cause', weight: w.cause, when: 'crash accident wreck collision explosion incident hit pile pileup stabbing shooting fire collapse chase fight attack avalanche mudslide carjacking kidnapping robbery riot gunshot wound wounds', pattern: () => new RegExp(String.raw`\b(?:the|an?|that|this|her|his|${weekday}['’]s|yesterday['’]s|last night['’]s) (?:[\w-]{1,14} ){0,2}(?:${accident})\b(?! (?:course|cart|rates?|victims|survivors|prevention|diet|statistics))`, 'gi'), general: 'an accident' },
  { kind: 'cause', weight: w.cause, when: 'hit struck run dragged trapped crushed pinned gored kicked trampled thrown bitten stung attacked mauled stabbed shot beaten electrocuted impaled scalped scalded buried hostage assaulted mugged', pattern: () => new RegExp(String.raw`\b(?:${injuredBy})\b`, 'gi'), general: 'injured' },
  { kind: 'cause', weight: w.cause, when: 'fell fallen cut sliced lost severed amputated swallowed drowned fire drove crashed rode hit blew stepped', pattern: () => new RegExp(String.raw`\b(?:${injuredThemself})\b`, 'gi') },
  { kind: 'cause', weight: w.cause, when: 'his her', pattern: () => /\b(?:his|her) (?:motorcycle|motorbike|car|truck|bike|ATV|tractor|snowmobile|boat|van|scooter|jet ski|chainsaw|saw|mower|combine|grill|vape|e-?bike)(?: \w{1,10}){0,1} (?:hit|met|struck|flipped|rolled|crashed|went|slid|overturned|collided|threw|caught|slipped|exploded|skidded|sank|left)\b/gi },
  { kind: 'cause', weight: w.cause, when: 'cut pulled freed dragged rescued dug trapped caught stuck pinned', pattern: () => /\b(?:cut|pulled|freed|dragged|rescued|dug|trapped|caught|stuck|pinned) (?:[\w'’-]{1,16} ){0,5}?(?:out of|from under|from inside|in|under|between) (?:a|an|the|his|her) (?:[\w-]{1,14} ){0,2}(?:combine|baler|car|truck|tractor|wreck|rubble|silo|grain bin|well|elevator|conveyor|press|auger|machine|river|lake|cave|mine|building|escalator|crane|bus|train|chimney|sewer|avalanche|trench)\b/gi },
  { kind: 'cause', weight: w.cause, when: 'wedding prom graduation party quinceanera game', pattern: () => /\b(?:his|her) (?:own )?(?:wedding|prom|graduation|retirement party|quincea[nñ]era|bachelor(?:ette)? party|championship game)\b/gi, general: 'an event' },
  { kind: 'cause', weight: w.cause, when: 'parade marathon fair rodeo game homecoming triathlon derby festival protest concert carnival regatta', pattern: () => /\b(?:during|at|after|before) (?:the|our|yesterday['’]s|\w+day['’]s) (?:[\w-]{1,14} ){0,2}(?:parade|marathon|county fair|rodeo|football game|big game|homecoming|half[- ]?marathon|state fair|triathlon|derby|festival|protest|concert|carnival|regatta)\b/gi, general: 'at an event' },
  { kind: 'cause', weight: w.cause, when: 'news paper papers headlines tv', pattern: () => /\b(?:(?:you|many|some) (?:of you )?(?:all |may have |will have |probably |might have |have )*(?:saw|seen|heard about|read about)|everyone (?:saw|heard|read|is talking) ?(?:about)?|as seen|it was|been|all over|made) (?:it |this |on |in |all over )*the (?:local )?(?:news|papers?|headlines|TV)\b/gi },
  { kind: 'mark', weight: w.mark, when: 'tattoo tattoos tattooed birthmark birthmarks stain prosthetic glass lip scar scars missing lost without hair weighs weighed weighing at tall 6 7', pattern: () => new RegExp(String.raw`\b(?:an? |the |his |her |that |with )?(?:[\w'’-]{1,16} ){0,3}?(?:tattoos?|tattooed|birthmarks?|port[- ]wine stain|prosthetic (?:leg|arm|eye|hand)|glass eye|cleft lip|facial scars?)\b|\bscars? (?:on|across|down|over) (?:his|her) ${bodyPart}|\b(?:missing|lost|without) (?:his |her |a |an |two |three |four |both |one |the |all )+(?:\w{1,10} )?(?:fingers?|toes?|thumbs?|legs?|arms?|eyes?|ears?|hands?|front teeth)\b|\b(?:bright |dyed |neon )+(?:pink|blue|green|purple|red|orange) hair\b|\b(?:weigh(?:s|ed|ing)|at) (?:over |nearly |almost |about )?(?:[4-9]\d\d) ?(?:pounds|lbs?)\b|\b(?:six|seven)[- ](?:foot|feet)[- ](?:\w+[- ])?tall\b|\b[67]['’]\d{1,2}["”]`, 'gi'), general: 'a visible mark' },
  { kind: 'picture', weight: w.picture, when: 'pictured shown seen photo picture video selfie clip x scan swipe', pattern: () => /\b(?:(?:pictured|shown|seen) (?:here|above|below|left|right|with)|in (?:this|the) (?:photo|picture|video|selfie|clip|x-ray)|(?:photo|picture|selfie|video|x-ray|scan) (?:below|above|attached|of (?:him|her|the (?:patient|wound|injury|leg|hand|foot|face)))|(?:his|her|the patient['’]s) (?:photo|picture|x-ray|scan) (?:is )?(?:below|above|attached)|swipe (?:to see|for) (?:the |his |her )?(?:photos?|pics?|x-rays?|before))\b/gi },
  { kind: 'quotation', weight: w.quotation, when: 'said says told whispered asked joked wrote replied kept kept screamed looked', pattern: () => /["“][^"“”\n]{12,300}["”],? (?:he|she|the patient|the (?:man|woman|boy|girl)) (?:said|says|told|whispered|asked|joked|wrote|replied|kept)|\b(?:he|she|the patient|the (?:man|woman|boy|girl)|who) (?:said|says|told (?:us|me|the \w+|her \w+|his \w+)|whispered|joked|asked|kept saying|screamed|looked at (?:me|us) and said)[:,]? ["“]/gi },
  { kind: 'unit', weight: w.unit, when: 'room bed bay trauma pod cubicle floor icu nicu picu ccu er ed emergency maternity burn labor oncology stroke psych psychiatric ward unit hospice detox rehab stepdown step a', pattern: () => new RegExp(String.raw`\b(?:(?:in|on|from|at|to|into) (?:(?:our|my|the|bed|room|bay) )?)?(?:(?:room|bed|bay|trauma|pod|cubicle) ?#?\d{1,4}[A-D]?|(?:\d{1,2}(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth) floor)(?![\w-])|\b(?:in|on|from|at|to|into) the (?:${units})(?![\w-])`, 'gi'), general: (found) => (/^(?:in|on|at) /i.test(found) ? 'in care' : undefined) },
  { kind: 'workplace', weight: w.workplace, when: 'our my', pattern: () => new RegExp(String.raw`\b(?:at|in|to|into|through|on|from|by|of) (?:our|my) (?:\w{1,12} )?(?:${units}|${own})(?![\w-])`, 'gi') },
  { kind: 'workplace', weight: w.workplace, when: 'us here hospital clinic medical infirmary health nursing rehab rehabilitation dental', pattern: () => /\b(?:came|brought|flown|airlifted|carried|transferred|walked|referred|rushed) (?:back )?(?:in )?to us\b|\bhere at (?:[A-Z][\w'’]{1,20} ?){1,4}|\b(?:at|to) (?:[A-Z][\w.'’]{1,20} ){1,4}(?:Hospital|Clinic|Medical Cent(?:er|re)|Infirmary|Health|Nursing Home|Rehab(?:ilitation)?|Dental)\b/g },
  { kind: 'news', weight: w.news, when: 'spoke talked complained went interview appeared featured interviewed quoted shown news newspaper tv article press reporter reporters media', pattern: () => /\b(?:who|patient|woman|man|family|mother|father|complainant|she|he|person) (?:\w{1,12} ){0,2}(?:spoke|talked|complained|went|gave an interview|appeared|featured|was (?:featured|interviewed|quoted|shown)) (?:\w{1,10} )?(?:to|on|in|with|by) (?:the (?:press|media|(?:local )?(?:news|paper|newspaper|TV|radio)|reporters?)|(?:Channel|News ?\d|KX|WX)\w* ?\d{0,2}|a (?:reporter|TV (?:crew|station)|journalist)|(?:[\w'’]{1,16} ){1,3}(?:Times|News|Post|Gazette|Herald|Tribune|Journal|Courant|Chronicle|Searchlight|Star|TV))\b|\b(?:the|that|this|her|his|a|today['’]s|yesterday['’]s|last night['’]s|recent) (?:[\w'’-]{1,14} ){0,3}(?:news (?:report|story|segment|article)|newspaper (?:article|story)|TV (?:report|segment|story|interview)|article) (?:\w{1,10} ){0,3}(?:about|on|featuring|by|with) (?:a|the|this|one|our) (?:\w{1,12} ){0,2}(?:patient|woman|man|mother|father|boy|girl|resident|family)\b/gi },
  { kind: 'measure', weight: w.measure, when: 'weeks weighing lb pound days nights day', pattern: () => /\b(?:born (?:\w{1,10} )?at (?:just |only )?\d\d weeks|(?:at|after) (?:just |only )?2\d weeks(?: and \w{2,6} days)?|weighing (?:just |only |less than )?[\d.]{1,4} (?:lbs?|pounds?|oz|ounces|grams|g|kilos?|kg)|(?:one|two|\d) (?:lb|pound)s?,? \w{1,8} (?:oz|ounces?)|(?:after|for|spent) \d{2,3} (?:days|nights) (?:in|on|with)|\d{2,3}-day (?:stay|battle|fight))\b/gi },
]);

/** Whether a paragraph is worth a look: some word of one person's care. */
export const storyWord =
  /patient|triage|remove|in clinic|kidney|liver|fracture|walked|\bheart\b|goodbye|\btold\b|cancer|tumou?r|stroke|removed|replaced|\blost\b|\bsaved\b|seizure|injur|wound|fainted|collapsed|\bcut\b|freed|admitted|brought|rushed|airlift|flown|wheeled|hospitali[sz]|intubat|diagnos|treated|\bseen\b|\bsaw\b|operat|discharg|transfer|resuscitat|stabili[sz]|came |walked in|limped|showed up|turned up|arriv|present|underwent|gave birth|transplant|surger|passed away|\bdied\b|overdos|surviv|coded|\bward\b|\bunit\b|\b(?:ER|ED|ICU|NICU)\b|recover|chemo|delivered|stitch|in (?:room|bed)|year[- ]old|our resident|cared for/i;

const done = alternatives`
  admitted|brought (?:in|to|into)|rushed|airlifted|flown|wheeled|hospitali[sz]ed|intubated|(?:mis)?diagnosed|treated|seen (?:at|in|by|here|on|once|last)|operated on|discharged|transferred|resuscitated|stabili[sz]ed|pronounced|revived|taken to|in a coma|on (?:a ventilator|life support|dialysis)|in (?:our|the) (?:ICU|NICU|ER|hospital)|referred to us|carried in
  born (?:here|at|in our|premature|prematurely)|released from|in surgery|given (?:a|the|her|his) (?:diagnosis|transplant)|moved (?:to|out of|into|from)|cared for|prescribed|sent home|put on
`;
/** Right before what was done for a person. */
export const wasBegins = /\b(?:was|been|got|being|were|is|gets?) /gi;
export const doneSet = once(() => wordSet(done));
/** What one person did or had in care. */
export const careDone =
  /\b(?:came|comes|walked|walks|limped|drove (?:himself|herself)|crawled|stumbled|staggered|wandered|turned up|showed up|checked|rolled|strolled) (?:back )?(?:in(?:\b(?! (?:handy|mind|first|all|many|different|two|three|second))|to\b)|to (?:us|our|my|the (?:ER|ED|emergency|clinic|hospital|A&E))|through (?:our|the) |at (?:our|the) )|\b(?:presented (?:to|with|at)|arrived (?:in|at|by|with|to)|underwent|gave birth|flatlined|overdosed|passed away|rang the bell|left (?:our|the) (?:\w{1,12} ){0,2}(?:hospital|ICU|NICU|unit|ward)|walked out (?:of|today|on|this|yesterday|after)|(?:his|her) heart (?:\w{1,8} )?(?:stopped|failed|gave out)|needed CPR|fainted|collapsed|went home|goes home|is (?:going )?home|spent \w{1,10} (?:days|weeks|months|nights) (?:in|with|on))\b|\b(?:received|receives|got|had|have|having|needed|has|needs) (?:an?|her|his|the|this|that|emergency|open-heart|two|three|both|\d+) ?(?:[\w'’-]{1,16} ){0,4}(?:replaced|removed|repaired|amputated|reattached|surger(?:y|ies)|operations?|transplant|diagnosis|amputation|C-section|biopsy|stents?|stroke|heart attack|treatment|stitches|kidney|liver|heart|implants?|seizure)\b|\b(?:died|dies) (?:of|from|in|after|on|this|last|yesterday|at|here)\b|\b(?:survived|beat|is (?:fighting|battling|recovering|living with)|suffered|recovered|is allergic|tested positive|has (?:HIV|cancer|TB|hepatitis|herpes|syphilis))\b/i;
/** What carers did for "him", "her" or one person. */
export const careGiven =
  /\b(?:I|we) (?:[\w'’]{1,12} ){0,3}?(?:remove|treat|stitch|deliver|operate on|intubate|save|reattach|admit|amputate|resuscitate|sew) (?:up )?(?:him|her|an?|this|one|my|our|the)\b|\b(?:we|I|our (?:\w{1,12} )?(?:team|surgeons?|nurses?|doctors?|staff|crew|medics|paramedics)|my (?:team|colleagues?|crew|partner)|(?:the |his |her )?(?:crew|doctors|surgeons|paramedics|nurses|medics)|Dr\.? [A-Z]\w{1,20}) (?:[\w'’-]{1,15} ){0,3}(?:treated|treating|saw|operated on|saved|delivered|admitted|diagnosed|cared for|looked after|intubated|resuscitated|stitched|sewed|sewing|lost|met|took care of|reattached|removed|pulled|placed|helped|took|transported|stabili[sz]ed|discharged|gave|coded|pronounced|had|have|got|worked on|amputated|stitching|fixed|replaced|cut|freed|flew|carried|rewarmed|wheeled|said goodbye to|told|broke the news to|sent) (?:(?:up |on |out |care of )?(?:him|her|his|an?|this|one|my|our|the|\d))/i;
/** Words that say by themselves that one person is in care. */
export const patientHere =
  /\b(?:(?:my|our|this|a|the) (?:[\w'’-]{1,16} ){0,3}?patient|one of (?:our|my) (?:[\w'’-]{1,16} ){0,2}?patients),? (?!(?:portal|services?|line|advoca|care|safety|education|experience|relations|access|support|navigat|room|rooms|information|center|rights|who (?:is|are|has|have|want|need)s?\b|should|can|may|must|will|needs?|and|or|with|to|in need)\b)[a-z]|\bpatients? of (?:mine|ours)\b|\b(?:patient|guy|man|woman|lady|gentleman|boy|girl|kid|gal|dude) in (?:room|bed|bay)\b|\b(?:lady|gentleman|guy|man|woman|boy|girl|kid|dude|baby|family) (?:in|on|at) (?:my|our) (?:\w{1,12} )?(?:ward|unit|floor|ER|ED|ICU|NICU|clinic|practice|caseload|bay)\b|\btold (?:him|her|them) (?:it['’]s|it is|that (?:it|he|she))|\b\w{3,14}['’]s (?:[\w-]{1,14} )?(?:surgery|operation|transplant|diagnosis|biopsy|amputation|hospital stay|vasectomy|colonoscopy|overdose) (?:went|was|is|showed|came)\b|\b(?:today|yesterday|tonight|this (?:morning|afternoon|week)|last night) in (?:triage|clinic|the (?:ER|ED|OR|ICU|NICU|trauma bay)|theatre|resus|surgery|my \w{1,12}|our \w{1,12})\b|\b(?:tonight|today|yesterday|last night|\w{3,6}day)['’]s (?:[\w-]{1,14} ){0,2}(?:patient|case|admission|save)\b|^(?:Admitted|Brought in|Treated|Intubated|Airlifted|Rushed|Discharged|Coded|Born (?:at|here)|Transferred|Resuscitated|Stabbed|Shot|Kicked|Hit by|Found (?:down|unconscious|unresponsive))\b|\b(?:his|her) (?:[\w-]{1,16} ){0,2}(?:surgery|operation|transplant|diagnosis|chemo(?:therapy)?|recovery|biopsy|amputation|treatment|hospital stay|(?:new )?(?:kidney|liver|lungs|pancreas)|tumou?r|cancer|stroke|heart attack|seizures?|fracture|overdose|blood (?:sugar|pressure)|vitals|oxygen|crutches|labs|chart|x-rays?|scan|stitches|wounds?|injur(?:y|ies))\b/i;
/** One person, not a group and not the readers. */
export const onePerson = /\b(?:he|she|him|his|her|(?:mother|father) of \w+|\d{1,3}[- ](?:year|month|week|day)s?[- ]old|\d{1,3} ?y\/?o)\b/i;
/** The writer's own illness or family: theirs to tell. */
export const ownStory = /\b(?:I (?:was|had|have|got|am|survived|beat|underwent)(?: [\w'’-]{1,16}){0,4} (?:diagnosed|cancer|surgery|stroke|heart attack|chemo\w*|admitted|hospitali[sz]ed|transplant|treated|pregnant|patient|remission|diagnosis)|my (?:own )?(?:cancer|diagnosis|surgery|chemo|oncologist|transplant|recovery|doctors?|mom|mum|mother|dad|father|son|daughter|husband|wife|sister|brother|grandmother|grandfather|grandma|grandpa|nan|baby|child|kid|partner|aunt|uncle|friend|illness))\b/i;
/** The writer works where the person is in care. */
export const carer = /\b(?:my|our) (?:\w{1,14} ){0,2}(?:patients?|shift|ER|ED|ICU|NICU|ward|unit|clinic|hospital|practice|floor|office|team|crew|nurses?|doctors?|surgeons?|staff|resident|client|emergency|ambulance|doors|facility|bay|trauma bay)\b|\b(?:to|with) us\b|\bin (?:room|bed|bay) \d|\bwe (?:\w{1,12} )?(?:treated|saw|admitted|delivered|operated|cared|diagnosed|lost|had|discharged|saved)\b|\bI (?:\w{1,12} )?(?:treated|saw|admitted|delivered|operated|cared|diagnosed|intubated|stitched|sewed|met)\b/i;
/** Told to be nobody, or somebody who cannot be found. */
export const madeUp =
  /\b(?:composite|details? (?:\w{1,12} ){0,3}(?:changed|altered|disguised)|(?:changed|altered) (?:some |a few |many |all |the |key |identifying |personal )*details|made[- ]up|fictional|fictitious|fictionali[sz]ed|hypothetical|invented|not (?:a )?real (?:patient|person|people)|isn['’]t (?:a )?real|imagine|imaginary|let['’]s say|suppose|picture this|for (?:example|instance),? (?:imagine|a)|(?:case|teaching|practice|training) (?:scenario|vignette|exercise)|scenario|simulat(?:ed|ion)|manikin|mannequin|typical patient|based on (?:several|many|a mix)|novel|episode|movie|TV (?:show|series)|fairy tale)\b/i;
/** Somebody known who told it to the world. */
export const toldByThemself =
  /\b(?:told (?:[A-Z]\w{1,16}(?: [A-Z]\w{1,16}){0,3}|the (?:BBC|[A-Z]\w{1,16}(?: [A-Z]\w{1,16}){0,2})|reporters|fans|viewers|an interviewer)|(?:shared|revealed|announced|disclosed|posted|wrote|opened up|spoke|spoken|talked|talks) (?:[\w'’-]{1,14} ){0,5}(?:on (?:Instagram|Twitter|X|Facebook|TikTok|social media|YouTube|(?:his|her) (?:podcast|show|blog))|in (?:a|an|his|her|the) (?:\w{1,14} ){0,2}(?:interview|memoir|book|documentary|statement|op-ed)|publicly|openly|about (?:his|her|living))|in (?:his|her) (?:memoir|book|documentary)|(?:actor|actress|singer|rapper|king|queen|prince|princess|pop star|Olympi(?:an|c \w{1,12})|comedian|movie star|quarterback|tennis (?:star|player)|basketball (?:star|legend)|President|First Lady) [A-Z]\w{1,20} [A-Z]\w{1,20})\b/;
/** Long ago, or somewhere all know of it already. */
export const historical = /\b(?:in|since|of|around|by|year) (?:1[5-8]\d\d|19[0-8]\d)\b|\b(?:19|18)\d0s\b/i;
/** An authority speaks of a case. */
export const official =
  /\b(?:CDC|WHO|FDA|NHS|(?:[Pp]ublic |[Ss]tate |[Cc]ounty |[Ll]ocal )*[Hh]ealth (?:department|officials?|authorities|ministry|agency)|[Oo]fficials|[Aa]uthorities|[Mm]inistry of [Hh]ealth|[Rr]esearchers|[Ss]cientists|(?:[Cc]ase|[Jj]ournal) report|[Ss]tudy|published in)\b/;
/** A sentence that asks readers to do something. */
export const invites =
  /\b(?:join (?:us|our)|register|RSVP|sign up|click|learn more|read (?:more|his|her|their)|visit our|book (?:a|an|your)|donate|call (?:us|your|our|the|\d)|ask your|talk (?:to|with) your|if you|have you|do you|are you|you (?:can|may|should)|your (?:doctor|provider|health|risk|child)|we(?:['’]re| are) (?:hiring|open|closed)|free (?:screening|clinic|class))\b/i;
/** Carers are not patients. */
export const staffStory =
  /\bDr\.? [A-Z]\w{1,20}(?: [A-Z]\w{1,20})? (?:was|is|has|joined|grew|came|started|trained|moved)\b|\b(?:our|meet|this|a|the) (?:(?:very own|own|new|amazing|wonderful|beloved|longtime|\d\d-year) )*(?:[\w-]{1,14} )?(?:nurse|doctor|physician|surgeon|pharmacist|dentist|hygienist|midwife|therapist|paramedic|dietitian|chaplain|volunteer|receptionist|colleague|coworker|employee|team member|staff member|intern|technician|social worker)s?\b(?=[^.!?\n]{0,60}(?:celebrat|retir|joined|joins|years? (?:of service|with us|at|here)|award|honou?red|named|loves|grew up|graduated|worked|works|congrat|anniversary|leads|started|mentor|volunteer|lives|earned))/i;
