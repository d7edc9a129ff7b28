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
  job: 'The work of the person. Few people near you do it.',
  place: 'Where the person is from, or where it happened.',
  time: 'When it happened.',
  rarity: 'An illness or event that few people have.',
  family: 'Somebody who is close to the person.',
  cause: 'What happened. People may have seen or read it.',
  mark: 'A mark on the body.',
  picture: 'A picture of the person.',
  quotation: "The person's own words.",
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
  resident|client|person|couple|student|driver|jane doe|john doe|client|passenger|male|female|widow|widower|husband|wife|son|daughter|survivor|refugee|tourist|cyclist|biker|hiker|motorcyclist|pedestrian|runner
`;
/** One in a town, or nearly so. */
const uniqueJobs = alternatives`
  mayor|sheriff|police chief|fire chief|chief of police|principal|head ?teacher|headmaster|headmistress|superintendent|postmaster|pastor|priest|rabbi|imam|vicar|bishop|judge|senator|congressman|congresswoman|governor|councilman|councilwoman|council member
  councillor|town clerk|news anchor|weatherman|weather presenter|band director|choir director|crossing guard|bus driver|librarian|quarterback|goalkeeper|team captain|mail carrier|postman|mailman|lighthouse keeper|ski patroller|prom queen|prom king|security guard|stationmaster|undertaker|valedictorian|homecoming queen
  football coach|basketball coach|baseball coach|soccer coach|swim coach|track coach|ferry captain|harbou?r master|ambassador|bank manager|game warden|park ranger|tv host|radio host|dj
`;
const jobs = alternatives`
  teacher|firefighter|farmer|rancher|police officer|officer|deputy|trooper|soldier|marine|veteran|baker|barber|hairdresser|butcher|waitress|waiter|bartender|chef|carpenter|electrician|plumber|roofer|logger|miner|fisherman|trucker|pilot|lawyer|attorney
  musician|drummer|singer|actor|actress|dancer|ballerina|athlete|player|swimmer|wrestler|gymnast|cheerleader|jockey|coach|engineer|accountant|realtor|cashier|janitor|custodian|mechanic|welder|construction worker|factory worker|shop owner
  restaurant owner|store owner|business owner|owner|nun|monk|professor|coal miner|dairy farmer|truck driver|taxi driver|delivery driver|train driver|lifeguard|beekeeper|zookeeper|astronaut|prison guard|inmate|prisoner
  lineman|lineworker|deckhand|crane operator|scaffolder|painter|sculptor|poet|author|blogger|influencer|youtuber|photographer|florist|jeweller|jeweler|tailor|shoemaker|blacksmith|clown|magician|acrobat|stuntman|ski instructor|yoga teacher|personal trainer|referee|umpire|boxer|skier
  snowboarder|surfer|climber|diver|sailor|fire captain|paramedic student|missionary|deacon|lobbyist|diplomat|treasurer|school board member|union leader|tribal elder|chief executive|ceo|politician|candidate|detective|bailiff|clerk|secretary|tattoo artist|dog walker|farmhand|ranch hand
  shepherd|vet|veterinarian|organist|conductor|violinist|pianist|cellist|guitarist|lumberjack|geologist|marine biologist|park warden|tour guide|flight attendant|stewardess|refinery worker|oil worker|rig worker|bus mechanic|bouncer|gardener|landscaper|cook|brewer|winemaker|cheesemaker|billionaire|millionaire|hunter|trapper|fire ?fighter|champion|guard|cop|judge|drag queen|wrestler|golfer|skater|seamstress|nanny|housekeeper|bricklayer|stonemason|watchmaker|locksmith|upholsterer|taxidermist|auctioneer|dispatcher|conductor|dockworker|fishmonger|milkman
`;
/** Makes any job one that people nearby know: "a well-known baker". */
export const knownNearby = /\b(?:local|beloved|popular|well-known|well-loved|famous|prominent|only)\b/i;
const isWhole =
  (set: () => WordSet) =>
  (noun: string): boolean =>
    set().lengthAtStart(noun) === noun.length;
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
      'the a an our my his her their its this that these those of to in on at and or for with by from was is are were who whose when as but than then has had have after before new if your you we us no not any every each next last all both'.split(
        ' ',
      ),
    ),
);
/** An age behind its person: ", 34,", "is 34 years old", "aged 34". */
export const ageBehindPerson =
  /(?<=\b(?:man|woman|boy|girl|patient|he|she|mother|father|[A-Z][a-z]{1,20}|[a-z]{3,16}(?=, \d\d, (?:from|who|of|and|with|in)\b))(?: [A-Z]\.)?)(, (?:aged? |just )?| \(|,? aged | (?:is|was) (?:only |just )?)(\d{1,3})(,|\)| years? old\b|(?= when (?:he|she)\b))/g;
/** An age with no noun behind it. */
export const bareAge =
  /\b(?:(an?|the|our|this) )?(\d{1,3})[- ](year|month|week|day)s?[- ]old\b(?! (?:hospitals?|clinics?|building|tradition|company|law|program|organi[sz]ation|house|church))/gi;

export const maleNoun =
  /^(?:man|boy|guy|gentleman|grandfather|grandpa|dad|father|widower|husband|male|son|priest|councilman|congressman|postman|mailman|fisherman|headmaster|monk)$/i;
export const femaleNoun =
  /^(?:woman|girl|lady|grandmother|grandma|mom|mum|mother|widow|wife|female|daughter|nun|waitress|actress|ballerina|councilwoman|congresswoman|headmistress)$/i;

/** A detail that a pattern finds. */
export interface CueRow {
  readonly kind: CueKind;
  readonly weight: number;
  /** Words of which one must stand there: without them the pattern is not even made. */
  readonly when: string;
  readonly pattern: () => RegExp;
  /** What may stand in its place; nothing where only the writer knows. */
  readonly general?: string | ((found: string) => string | undefined);
}
