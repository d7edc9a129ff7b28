import type { Sentence, Span } from '../types.ts';
import { alternatives } from './alternatives.ts';
import { remember } from './remember.ts';
import { wordSet, type WordSet } from './wordSet.ts';

const near = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'i');

const people = alternatives`
  people|persons?|adults?|children|kids|teens?|teenagers?|adolescents?|students?|men|women|girls?|boys?|babies|infants?
  newborns|toddlers|patients?|americans|britons|canadians|australians|indians|families|parents|mothers|moms|mums|fathers
  dads|seniors|veterans|workers|nurses|doctors|caregivers|carers|survivors|smokers|pregnanc(?:y|ies)|births
  couples|households|individuals|participants|those|athletes|residents|population|lives|users|of us
`;
const harm = alternatives`
  deaths?|cases|infections?|hospitali[sz]ations?|illnesses|injuries|strokes?|heart attacks?|diagnoses|cancers?|overdoses
  suicides|miscarriages|stillbirths|fractures|falls|admissions|er visits|emergency visits|fatalities|cancer deaths|lives
  amputations|relapses|complications|outbreaks
`;
const counted = wordSet(`${people}|${harm}`);
const harmed = wordSet(harm);
/** People who are named as such; `those` or `lives` say nothing about health on their own. */
const named = people.replace('|those|', '|').replace('|population|lives|users|of us', '');
const health = wordSet(alternatives`
  ${named}|${harm}|cancers?|tumou?rs?|leuka?emia|diabet\w+|prediabetes|strokes?|heart|blood|hypertens\w+|cholesterol
  asthma|copd|flu|influenza|covid\w*|viruse?s?|virus\w*|infect\w+|vaccin\w+|unvaccinated|immuni\w+|shots?|measles|polio
  hiv|aids|hpv|sti|stis|std|stds|rsv|hepatitis|tuberculosis|malaria|pneumonia|sepsis|disease\w*|illness\w*|sick\w*
  symptom\w*|syndrome|disorders?|conditions?|deadly|death\w*|dies?|died|dying|mortality|surviv\w+|risks?|hospital\w*
  pregnan\w+|preterm|birth weight|breastfe\w+|sids|depress\w+|anxiety|mental|suicid\w+|overdos\w+|opioids?|drugs?
  naloxone|alcohol|drinking|smok\w+|tobacco|vap\w+|e-cigarettes?|cigarettes?|nicotine|obes\w+|overweight|dementia
  alzheimer\w*|parkinson\w*|arthritis|osteoporosis|kidneys?|livers?|lungs?|pain|migraines?|injur\w+|concussions?|falls?
  fractures?|allerg\w+|eczema|treatments?|treat(?:ed|ing|s)?|therap\w+|screen\w*|mammograms?|colonoscop\w+|tested
  diagnos\w+|undiagnosed|medicin\w+|medications?|antibiotics?|surger\w+|transplants?|preventable|prevent\w*|protect\w*
  effective|side effects?|sleep\w*|insomnia|exercise|physical activity|health\w*|endometriosis|menopaus\w+|infertil\w+
  lupus|autism|adhd|epilepsy|seizures?|hearing loss|vision loss|blindness|anemia|anaemia|malnutrition|sodium intake|heat
  drowning|poison\w*|abuse|violence|seat belts?|condoms?|contracepti\w+|cavities|tooth|gum|caries|skin|uv|melanoma
  insulin|glucose|bmi|life expectancy|donors?|organ
`);

const amount = String.raw`\d[\d,]*(?:\.\d+)?`;
const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const larger = `${amount}|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand`;
const range = `(?:${amount} (?:to|or) )?`;
const share = alternatives`
  half|a third|one[- ]third|two[- ]thirds|a quarter|one[- ]quarter|three[- ]quarters|one[- ]fifth|a majority
`;
const factor = String.raw`${range}(?:${amount}|${small}) times|twice|\d+[- ]fold|two[- ]fold|tenfold`;
const comparison = alternatives`
  as (?:likely|common|high|many|much|deadly|great|dangerous|risky)
  more (?:likely|common|deadly|often|effective|people|cases|deaths|dangerous|risk)
  higher|greater|the (?:risk|rate|chance|odds|number|deaths)
`;
const multiplied = 'doubles?|doubled|triples?|tripled|quadruples?|quadrupled|halves|halved';
const whose = `(?:the |your |a (?:person|woman|man|child)['’]s |their |in )?`;
const patterns = {
  percent: new RegExp(String.raw`(?<![\w.,$£€])(?:${amount}\s?(?:-|–|to)\s?)?${amount}\s?(?:%|percent\b|per cent\b)`, 'gi'),
  ratio: new RegExp(
    String.raw`(?<![\w.,$£€/-])${range}(?:${amount}|${small})(?: |-)(?:in|out of|of)(?: |-)(?:every |the )?(?:${larger})(?![\w/:%]|[.,]\d)`,
    'gi',
  ),
  fraction: new RegExp(String.raw`\b(?:${share}) of (?:all |the |these |those |our )?`, 'gi'),
  large: new RegExp(String.raw`(?<![\w.,$£€])${amount}[ -](?:million|billion|thousand|hundred thousand)\b`, 'gi'),
  count: /(?<![\w.,$£€#-])(?:\d{1,3}(?:,\d{3})+|\d{2,9})\+?(?= )/g,
  times: new RegExp(String.raw`(?<![\w.,])(?:${factor}) (?:${comparison})\b`, 'gi'),
  change: new RegExp(
    String.raw`\b(?:${multiplied})\s+${whose}(?:[a-zÀ-ɏ-]{2,20} ){0,2}(?:risk|chance|odds|rates?|deaths|cases|number|likelihood|years|decade)\b`,
    'gi',
  ),
} as const;
type Kind = keyof typeof patterns;
const kinds: readonly Kind[] = ['percent', 'ratio', 'times', 'large', 'change', 'fraction', 'count'];

const mayHold = new RegExp(
  String.raw`\d|\b(?:${alternatives`
  half|third|quarter|two-thirds|three-quarters|one-|twice|tenfold|doubl|tripl|quadrupl|halve|majority
  (?:${small})[ -](?:in|out|times|thirds|quarters|fifth|fold)
`})`,
  'i',
);

/** Words after a percentage that make it a strength, a price or a material. */
const otherPercentAfter = near(
  alternatives`
  alcohol|ethanol|isopropyl|ethyl|bleach|solution|hydrogen|peroxide|hypochlorite|saline|dextrose|creams?|gels?
  ointments?|lotion|strength|concentration|oxygen|humidity|cotton|polyester|wool|juice|cocoa|cacao|chocolate|fat|milk
  lidocaine|hydrocortisone|benzoyl|salicylic|minoxidil|retinol|off|discounts?|savings?|match|deposit|coinsurance
  copay\w*|interest|tax|vat|tip|capacity|refund\w*|parking|battery|daily value|dv|free|virtual|remote|online|recycled
  organic|natural|committed|sure|confidential|anonymous|mineral|zinc|deet|whole grain|whole wheat
  of (?:your|the) (?:plate|daily|calories|time|proceeds|profits?|donations?|sales|funds|price|cost|tuition|grade)
  of (?:your|the) (?:vote|energy|diet|fluid)
`,
);
const measureBefore = new RegExp(
  String.raw`\b(?:${alternatives`
  a1c|hba1c|spo2|saturation|oxygen levels?|ejection fraction|hematocrit|haematocrit|humidity|peak flow|below|under|above
  at least|less than|between|target|goal|aim|ensure|spf|save|take|get|gain
`})\b[^.;!?%]{0,30}$`,
  'i',
);
const readerMeasure = /\b(?:a1c|hba1c|spo2|saturation|oxygen levels?|ejection fraction|ha?ematocrit|humidity|peak flow|alcohol|blood sugar)\b/i;
const notHealth = new RegExp(
  String.raw`\b(?:${alternatives`
  discounts?|coupon|sale|on sale|parking|membership|tickets?|donations?|donated|donate|proceeds
  rais(?:ed?|ing) (?:over |more than |nearly )?(?:[$£€]|money|funds)|fundrais\w+|grants?|grant|budget
  invest(?:ed|ing|ments?|ors?)?|revenue|profits?|tuition|salary|pay rise|loan|stocks?|shares|inflation|square feet
  followers|subscribers|downloads|seats|votes?|voters?|election|battery|electric|coinsurance|copays?|deductible
  premiums?|price|prices|fees?
`})\b`,
  'i',
);
const goal = new RegExp(
  String.raw`\b(?:${alternatives`
  our (?:goal|aim|target)|goal is|goal of|aims? to|aiming|our target|target of|targets? (?:is|are)|hope to|want to reach
  challenge|pledge|let['’]s|help us|we want|we need|strive|campaign|working to|by 20[3-9]\d
`})\b`,
  'i',
);
const example = /\b(?:for example|for instance|e\.g\.|imagine|suppose|let['’]s say|picture|if \d|say you|example)\b/i;
const ownService = new RegExp(
  String.raw`\b(?:${alternatives`
  we|we['’]ve
  our (?:\w+ )?(?:teams?|clinics?|staff|hospitals?|cent(?:er|re)s?|nurses|doctors|practice|program(?:me)?)
  our (?:\w+ )?(?:volunteers|donors|patients|members|unit|system|campus|event|survey)
`})\b(?! (?:know|all|learned|now know|can say|hear|often))`,
  'i',
);
const question = /\?["”’)\s]*$/;
const stating = /\b(?:did you know|dyk|didyouknow)\b/i;
const eligibility = /\b(?:eligible|if you are|ages?|aged|recommended for|should (?:get|have|start|be)|may be able)\b/i;
const burden = new RegExp(
  String.raw`\b(?:${alternatives`
  die|dies|died|dying|death|killed?|lost|live|lives|living|have|has|had|get|gets|got|develop\w*|diagnosed|suffer\w*
  sick\w*|ill|infected|hospital\w*|admitted|affected?|affects|experience\w*|report\w*|treated|miss|skip|misuse|struggle
  cope|need|waiting|injured|affecting|estimated|every year|each year|a year|per year|annually
`})\b`,
  'i',
);

const wordAndSpace = /^[\p{L}-]{2,20} /u;

/** The length of up to `most` words and then one of a set at the start of a text; 0 where there is none. */
const lengthSoon = (set: WordSet, text: string, most: number): number => {
  let before = 0;
  for (let passed = 0; passed <= most; passed++) {
    const length = set.lengthAtStart(text.slice(before));
    if (length > 0) return before + length;
    const word = wordAndSpace.exec(text.slice(before))?.[0];
    if (word === undefined) return 0;
    before += word.length;
  }
  return 0;
};
/** Whether one of a set comes after a space and at most `most` words. */
const comesSoon = (set: WordSet, text: string, most: number): boolean => text.startsWith(' ') && lengthSoon(set, text.slice(1), most) > 0;

const smallNumber = (word: string): number => ['zero', ...small.split('|')].indexOf(word.toLowerCase());
const amountOf = (word: string): number => {
  const index = smallNumber(word);
  if (index > 0) return index;
  if (/twenty/i.test(word)) return 20;
  return /hundred/i.test(word) ? 100 : /thousand/i.test(word) ? 1000 : Number(word.replace(/,/g, ''));
};

const otherThing = new RegExp(
  String.raw`^[ -](?:${alternatives`
  dollars?|pounds?|euros?|rupees?|steps?|copies|views|followers|km|miles|vaccines|meals|masks|tests
`})\b`,
  'i',
);

const unitAfter = new RegExp(
  String.raw`^[ -](?:${alternatives`
  seconds?|minutes?|hours?|days?|weeks?|months?|years?|steps?|parts?|series|stars?|reviews?|am|pm|a\.m|p\.m|cups?
  ounces?|grams?|mg|locations|sizes|colou?rs|points?|cities|languages|%|percent
`})\b`,
  'i',
);

/** Whether a ratio reads as a share ("1 in 8"), and not as a date, a score, a dose or a time ("2 in 24 hours"). */
const isShare = (found: string, after: string): boolean => {
  const [first = '', second = ''] = found.split(/[ -](?:in|out of|of)[ -](?:every |the )?/i);
  const [a, b] = [amountOf(first.replace(/^.* /, '')), amountOf(second)];
  if (!(a < b) || a <= 0 || (b >= 1900 && b <= 2100 && !found.includes('out of'))) return false;
  if (/[ -]of[ -](?!every|the)/i.test(found) && !/out of/i.test(found)) return /^\d/.test(first) && comesSoon(counted, after, 1);
  return !unitAfter.test(after);
};

const monthBefore =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? $/;

const isClaim = (kind: Kind, text: string, start: number, end: number): boolean => {
  const found = text.slice(start, end);
  const after = text.slice(end, end + 100);
  const before = text.slice(Math.max(0, start - 60), start);
  if (/[<>≤≥]=? ?$|[$£€₹] ?$|\b(?:USD|EUR|GBP|AUD|CAD|INR|Rs\.?) ?$/.test(before)) return false;
  switch (kind) {
    case 'percent': {
      const next = after.split(/[.;,!?:()]/, 1)[0] ?? '';
      const words = next.split(/\s+/).slice(0, 5).join(' ');
      if (otherPercentAfter.test(words) || (readerMeasure.test(before) && measureBefore.test(before))) return false;
      return !/^(?:100|110|0)\s?(?:%|per ?cent)/i.test(found) || (after.startsWith(' of') && comesSoon(counted, after.slice(3), 3));
    }
    case 'ratio':
      return isShare(found, after);
    case 'count': {
      const value = Number(found.replace(/[,+]/g, ''));
      if (
        monthBefore.test(before) ||
        /^(?:19|20)\d\d$/.test(found) ||
        (/\b(?:ages?|aged|over|under|to|and|between|or|than|phase|type|grade|for|covid|top|first|last|next|past|the|all|these|our|your|group of)[ -]$/i.test(
          before,
        ) &&
          value < 1000)
      )
        return false;
      if (!comesSoon(counted, after, 3)) return false;
      return comesSoon(harmed, after, 2) ? value >= 10 : value >= 1000 && burden.test(text.slice(Math.max(0, start - 150), end + 150));
    }
    case 'large':
      return !otherThing.test(after);
    default:
      return true;
  }
};

interface Figure extends Span {
  readonly kind: Kind;
}

/** What every figure of a kind has in it. A long pattern takes milliseconds to compile, so it is tried only where it may match. */
const marks: Readonly<Record<Kind, RegExp>> = {
  percent: /%|per ?cent/i,
  ratio: /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:in|out of|of)[ -]/i,
  times: /times|twice|fold/i,
  large: /illion|thousand/i,
  change: /doubl|tripl|quadr|halve/i,
  fraction: /half|third|quarter|fifth|majority/i,
  count: /\d\d/,
};

const firstClaim = (kind: Kind, text: string): readonly Figure[] => {
  if (!marks[kind].test(text)) return [];
  for (const match of text.matchAll(patterns[kind])) {
    const whose = kind === 'fraction' ? lengthSoon(counted, text.slice(match.index + match[0].length), 1) : 0;
    if (kind === 'fraction' && whose === 0) continue;
    const stretch = text.slice(match.index, match.index + match[0].length + whose);
    const figure = { kind, start: match.index, end: match.index + stretch.trimEnd().length };
    if (isClaim(kind, text, figure.start, figure.end)) return [figure];
  }
  return [];
};

/** The first figure in a sentence that tells readers how common, risky or effective something in health is, as a span in the sentence. */
export const statisticIn = remember((sentence: Sentence): Span | undefined => {
  const text = sentence.prose;
  if (!mayHold.test(text) || !health.isIn(text)) return undefined;
  if (question.test(text.trimEnd()) && !stating.test(sentence.text)) return undefined;
  const hits = kinds.flatMap((kind) => firstClaim(kind, text));
  if (hits.length === 0 || notHealth.test(text) || goal.test(text) || example.test(text) || /^\W*myth\b/i.test(text)) return undefined;
  // A share or a comparison says more than the count beside it, which is often the size of a study.
  const plain = (kind: Kind): number => (kind === 'count' ? 1 : 0);
  const [first] = hits.sort((a, b) => plain(a.kind) - plain(b.kind) || a.start - b.start || b.end - a.end);
  if (!first || ownService.test(text.slice(Math.max(0, first.start - 80), first.start))) return undefined;
  if (first.kind === 'count' && eligibility.test(text.slice(0, first.start))) return undefined;
  return { start: first.start, end: first.end };
});
