import { alternatives } from '../text/alternatives.ts';
import { once } from '../text/remember.ts';

/** How many characters before and after a stretch the words are looked for that take it back. */
export const near = 60;

const pattern = (source: string) => once(() => new RegExp(source, 'i'));

/** Words of somebody who warns of claims, tells what others claim, or talks about words. */
export const warning = pattern(
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
/** A sentence that is labelled as something not to believe: "Myth #2: …" */
export const mythLabel =
  /^[^A-Za-z]{0,6}(?:myths?|misconception|rumou?r|fiction|false|claim|misinformation|don['’]t say|not|never say|avoid)(?: ?#?\d+)?\s?[:—–.❌-]/i;
/** The end of a question. */
export const questioned = /\?["”’')\s]*$/;
/** "That is not true." takes back the sentence before it. */
export const denial =
  /^[^A-Za-z]{0,6}(?:(?:but |actually,? |sorry,? |well,? )?(?:that|this|it|these|they|those|none of (?:that|this|these))(?:['’]s|['’]re| is| are| was)? (?:just |all |simply |in fact )?(?:not|n['’]t|false|untrue|wrong|a (?:myth|lie|scam|hoax|rumou?r)|myths?|misinformation|isn['’]t|aren['’]t|true\b)|false\b|wrong\b|not (?:true|so|quite)\b|nope\b|no[.,!]|untrue|incorrect)/i;

/** Ends with a word that takes back what comes next. */
export const negator = pattern(
  String.raw`(?:\b(?:${alternatives`
  no|not|never|cannot|without|neither|nor|nothing|nobody|none|no[- ]one|hardly|rarely|seldom|few|little|unable|fails?|failed|instead of|rather than|far from|less
  avoid|stop|against|impossible|unlikely|lacks?|lacking|yet to|wouldn['’]?t|can['’]?t|don['’]?t|doesn['’]?t|won['’]?t|isn['’]?t|aren['’]?t|didn['’]?t|wasn['’]?t|couldn['’]?t
`})\b|n['’]t\b)(?! (?:only|just|merely|simply)\b)[^.;:!?—–]{0,${near}}$`,
);
/** Begins with words that take back what stood before. */
export const takenBackAfter =
  /^[^.;:!?]{0,50}?(?:\b(?:is|are|was|were|does|do|did|can|will|has|have)(?: \w{2,12})? (?:not|never)\b|n['’]t\b|\bcannot\b|\b(?:is|are) (?:\w+ )?(?:a )?(?:myths?|false|untrue|unlikely|impossible|rare|unknown|unproven)\b|\bdo(?:es)? ?n[o'’]t exist)/i;
/** Somebody who hopes, looks for, studies or asks does not promise. */
export const hope = pattern(
  String.raw`\b(?:${alternatives`
  hop(?:e|es|ed|ing)(?: to| for| that)?|aim\w*|goals?|search\w*|quest|race|fight\w*|fund\w*|rais(?:e|es|ing)|donat\w+|research\w*|stud(?:y|ies|ied|ying)|trials?|toward|towards|find|finding|looking|look
  work(?:s|ed|ing)? (?:to|on|toward|towards|for)|seek\w*|until|one day|some ?day|dream\w*|if|whether|may|might|could|would|mission|vision|closer|tomorrow|future|(?:try|trying|tries|tried) to|tested|testing
  potential\w*|possib\w+|pursuit|strive\w*|needs? an?|wants? an?|(?:we|they|doctors|scientists|researchers|team) (?:all )?wants? to|discover\w*|develop\w*|unlock\w*|path|road|step|steps|believe[sd]?|thought|used to|once|in the (?:past|1\d\d\ds?)|in 1\d\d\d|history
`})\b[^.;!?]{0,${near}}$`,
);
