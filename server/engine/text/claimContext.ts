import type { Paragraph, Placed, Sentence } from '../types.ts';
import { alternatives } from './alternatives.ts';
import { quotedUpTo } from './quotes.ts';
import { once, remember } from './remember.ts';
import { isInName } from './termContext.ts';

/** Longer sentences are lists or tables without full stops, of which the beginning is enough. */
const longest = 2000;
/** How far before and after a stretch the words are looked for that take it back. */
const near = 60;

const pattern = (source: string, flags = 'i') => once(() => new RegExp(source, flags));

/** Words of somebody who warns of claims, tells what others claim, or talks about words. */
const warning = pattern(
  String.raw`(?:\b(?:${alternatives`
  beware|be (?:wary|careful|cautious|skeptical|sceptical|suspicious)|watch out|scam\w*|fraud\w*|bogus|snake[- ]oil|fake\w*|hoax\w*|quack\w*
  misleading|mislead|misinformation|disinformation|debunk\w*|false(?:ly)?|untrue|not true|myths?|misconceptions?|rumou?rs?|too good to be true
  red flags?|warning signs?|tip[- ]?offs?|unproven|unapproved|unsupported|so[- ]called|no (?:good |strong |scientific |clear |reliable )*(?:evidence|proof)
  (?:isn['’]t|is not|not|little|lack of|without) (?:any |enough |much |good |strong |scientific )*(?:evidence|proof|supported)
  (?:don['’]t|do not|never|not) (?:fall for|believe|trust|be fooled|buy into)|steer clear|anyone who|any(?:one|body|thing|\s\w+) (?:that|who|claiming)
  (?:products?|ads?|websites?|sites?|sellers?|companies|posts?|videos?|people|influencers|someone|something) (?:that |who |which )?(?:claims?|claiming|promises?|promising|say|says|saying)
  (?:marketed|sold|advertised|promoted|touted|hyped|billed|labell?ed) (?:as|to|for|with)|claims?(?: that| to| of| about|ing|ed)?|allege\w*|purport\w*|supposed\w*
  (?:some|many|most|a lot of) (?:people|parents|patients|women|men) (?:think|say|believe|worry|fear)|(?:worried|worry|fears?|afraid|scared) that|you (?:may|might) (?:have )?(?:hear|heard|read|seen|think)
  (?:warn|warned|warns|warning) (?:of|about|against|letters?|that)|overpromis\w*|over-promis\w*|exaggerat\w*|hype|wording|phrases?|(?:the|a|this|that) (?:word|term)s?|words? (?:like|such)
  true or false|fact[- ]?check\w*|if it(?: were)? |imagine|wish
`})\b|[❌✗✘🚫]|->|→)`,
);
const mythLabel =
  /^[^A-Za-z]{0,6}(?:myths?|misconception|rumou?r|fiction|false|claim|misinformation|don['’]t say|not|never say|avoid)(?: ?#?\d+)?\s?[:—–.❌-]/i;
const questioned = /\?["”’')\s]*$/;
/** "That is not true." takes back the sentence before it. */
const denial =
  /^[^A-Za-z]{0,6}(?:(?:but |actually,? |sorry,? |well,? )?(?:that|this|it|these|they|those|none of (?:that|this|these))(?:['’]s|['’]re| is| are| was)? (?:just |all |simply |in fact )?(?:not|n['’]t|false|untrue|wrong|a (?:myth|lie|scam|hoax|rumou?r)|myths?|misinformation|isn['’]t|aren['’]t|true\b)|false\b|wrong\b|not (?:true|so|quite)\b|nope\b|no[.,!]|untrue|incorrect)/i;

const negator = pattern(
  String.raw`(?:\b(?:${alternatives`
  no|not|never|cannot|without|neither|nor|nothing|nobody|none|no[- ]one|hardly|rarely|seldom|few|little|unable|fails?|failed|instead of|rather than|far from|less
  avoid|stop|against|impossible|unlikely|lacks?|lacking|yet to|wouldn['’]?t|can['’]?t|don['’]?t|doesn['’]?t|won['’]?t|isn['’]?t|aren['’]?t|didn['’]?t|wasn['’]?t|couldn['’]?t
`})\b|n['’]t\b)(?! (?:only|just|merely|simply)\b)[^.;:!?—–]{0,${near}}$`,
);
const takenBackAfter =
  /^[^.;:!?]{0,50}?(?:\b(?:is|are|was|were|does|do|did|can|will|has|have)(?: \w{2,12})? (?:not|never)\b|n['’]t\b|\bcannot\b|\b(?:is|are) (?:\w+ )?(?:a )?(?:myths?|false|untrue|unlikely|impossible|rare|unknown|unproven)\b|\bdo(?:es)? ?n[o'’]t exist)/i;
/** Somebody who hopes, looks for, studies or asks does not promise. */
const hope = pattern(
  String.raw`\b(?:${alternatives`
  hop(?:e|es|ed|ing)(?: to| for| that)?|aim\w*|goals?|search\w*|quest|race|fight\w*|fund\w*|rais(?:e|es|ing)|donat\w+|research\w*|stud(?:y|ies|ied|ying)|trials?|toward|towards|find|finding|looking|look
  work(?:s|ed|ing)? (?:to|on|toward|towards|for)|seek\w*|until|one day|some ?day|dream\w*|if|whether|may|might|could|would|mission|vision|closer|tomorrow|future|(?:try|trying|tries|tried) to|tested|testing
  potential\w*|possib\w+|pursuit|strive\w*|needs? an?|wants? an?|(?:we|they|doctors|scientists|researchers|team) (?:all )?wants? to|discover\w*|develop\w*|unlock\w*|path|road|step|steps|believe[sd]?|thought|used to|once|in the (?:past|1\d\d\ds?)|in 1\d\d\d|history
`})\b[^.;!?]{0,${near}}$`,
);

/** Whether words shortly before a stretch, or right after it, take it back: "cannot be cured", "there is no cure", "a cure does not exist". */
export const isNegated = (prose: string, start: number, end: number): boolean =>
  negator().test(prose.slice(Math.max(0, start - near), start)) || takenBackAfter.test(prose.slice(end, end + 80));

/** Whether a stretch is hoped for, asked about, studied or put with "may": "one day we will cure it". */
export const isHoped = (prose: string, start: number): boolean => hope().test(prose.slice(Math.max(0, start - near), start));

/** Whether a sentence warns of claims, tells what others claim, or talks about words. */
export const isWarning = (prose: string): boolean => warning().test(prose);

/** Whether a stretch is part of a name: "Race for the Cure", "Breakthrough Therapy". */
export const isNamePart = (prose: string, start: number, end: number): boolean =>
  isInName(prose, { start, end, usual: prose.slice(start, end).toLowerCase() }) ||
  (/^[A-Z]/.test(prose.slice(start)) && /[a-z] $/.test(prose.slice(0, start)) && /^[A-Z]\w+ [A-Z]/.test(prose.slice(start)));

/** A sentence in which the writer may claim something. Offsets are those of the sentence. */
export interface ClaimSentence {
  /** Where it starts in the paragraph. */
  readonly start: number;
  readonly prose: string;
  /** It asks. A writer may still promise with a question: "Want to cure your back pain?" */
  readonly asks: boolean;
  /** Whether a stretch is in the writer's own voice: not quoted, no part of a name. */
  isOwn(start: number, end: number): boolean;
  /** Whether a stretch is in the writer's own voice, and no words beside it take it back. */
  isClaimed(start: number, end: number): boolean;
}

/** The patterns are long, so they are tried only where something seems to be claimed. */
const isSettled = remember(({ prose }: Sentence): boolean => {
  const text = prose.slice(0, longest);
  return mythLabel.test(text) || isWarning(text);
});

const singleQuoted = (prose: string, start: number, end: number): boolean =>
  /['‘"“]/.test(prose.charAt(start - 1)) && /['’"”]/.test(prose.slice(end, end + 40));

/**
 * The sentences of a paragraph that may claim something: none of a quotation, of a myth or of notes, none that warns of claims or
 * tells what others claim, none that the next sentence calls false. A person's own story counts: those who sell tell one.
 */
export const claimSentences = remember((paragraph: Paragraph): readonly ClaimSentence[] => {
  const { kind, role, prose } = paragraph;
  if (kind === 'quote' || kind === 'code' || kind === 'note' || role === 'myth') return [];
  // A list under "Beware of:" goes on warning.
  const [first] = paragraph.sentences;
  const warned = once(() => first !== undefined && /:\s*$/.test(first.value.prose) && isSettled(first.value));
  return paragraph.sentences.map(({ start, value }: Placed<Sentence>, index): ClaimSentence => {
    const next = paragraph.sentences[index + 1]?.value.prose;
    const text = value.prose.slice(0, longest);
    const settled = once(() => warned() || isSettled(value) || (next !== undefined && denial.test(next)));
    const isOwn = (from: number, to: number): boolean =>
      !settled() && !isNamePart(text, from, to) && !quotedUpTo(prose)(start + from) && !singleQuoted(text, from, to);
    return { start, prose: text, asks: questioned.test(text), isOwn, isClaimed: (from, to) => isOwn(from, to) && !isNegated(text, from, to) };
  });
});
