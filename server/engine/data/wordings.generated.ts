// Generated from wordings.tsv by scripts/generate/wordings.ts: change the table, not this file.
import { once } from '../text/remember.ts';

/** A pattern of words with what to say of it. */
export interface Wording {
  readonly level: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly pattern: RegExp;
  /** The sentence must not hold this. */
  readonly unless?: RegExp;
}

const levels = ["error","warning","information"] as const;
const messages = ["This can sound like blame, and people who feel blamed stop reading. Say what helps, and what makes it easier.","You could write what happened, such as \"missed a dose\", and what stood in the way. \"Failed\" can sound like blame.","You could write \"decided not to\". \"Refused\" can sound like blame.","Illness has many causes, and few are a choice. You could name what raises the risk.","Fear makes many readers look away. Say what the risk is, and what they can do about it.","Leave out how a person died by suicide. Such details can put readers who struggle at risk.","Leave out where people died by suicide. Such details can put readers who struggle at risk.","Leave out what a suicide note says. It can put readers who struggle at risk.","Suicide seldom has one cause. You could write that many things come together, and that help works.","These words judge people who think of suicide, or make it look like an answer. You could write that help is there."] as const;

// A line a row, its cells apart by tabs.
const rows = String.raw`blame	2	0	\b(?:only|nobody but|no one but|no-one but) (?:yourself|yourselves|themselves) to blame\b|\bonly have yourself to blame\b|\b(?:to|are to|is to) blame for (?:your|their) own\b	
blame	2	0	\b(?:it|this|that|obesity|addiction|diabetes|cancer|your \w+)(?:['’]s| is) (?:all |entirely )?(?:your|their) (?:own )?fault\b(?! ?\?)	\b(?:not|never|no one)\b|n['’]t\b
blame	2	0	\b(?:brought|bring|brings) (?:it|this|that|their illness|their disease) (?:up)?on (?:yourself|yourselves|themselves|himself|herself)\b	
blame	2	0	\b(?:there(?:['’]s| is)|you have|you['’]ve got) no excuses?(?: (?:not to|for not)\b|\b(?! for (?!not\b|\w+ing\b)))|(?<![a-z] )\bno (?:more )?excuses\b(?! (?:needed|necessary|required))	\b(?:violence|abuse|assault|harass\w*|racis\w+|bully\w*|hate)\b
blame	2	0	\b(?:stop|quit) (?:making excuses|being (?:so )?(?:lazy|selfish|stupid|irresponsible|ignorant|foolish))\b|\b(?:don['’]t|do not) be (?:so )?(?:lazy|selfish|stupid|irresponsible|ignorant|foolish|an idiot)\b|\byou should know better\b	
blame	2	1	\b(?:patients?|people|parents?|mothers?|mums?|moms?|women|men|teens|who|they|he|she|you) (?:(?:often|still|simply|repeatedly) )?(?:fail|fails|failed) to (?:take|follow|keep|attend|complete|comply|finish|seek|wear|check|monitor|lose weight|quit|adhere|show up|turn up)\b	\b(?:treatments?|trials?|stud(?:y|ies)|drugs?|vaccines?) (?:that |which )?(?:fail|fails|failed)\b
blame	2	2	\b(?:patients?|people|parents?|mothers?|women|men|who) (?:(?:still|simply|often) )?(?:refuse|refuses|refused) (?:to (?:take|get|wear|vaccinate|follow|be vaccinated|have|accept|go|quit|listen|comply)|treatment|care|vaccines?|vaccination|medication|medicines?|surgery|testing|tests?)\b	\bright to refuse\b|\b(?:refuse|refused) (?:service|entry|to (?:eat|drink|sleep|feed))\b
blame	2	3	\b(?:obesity|overweight|addiction|alcoholism|diabetes|being gay|homosexuality|depression|homelessness) (?:is|are) (?:just |only |simply |merely )?an? (?:lifestyle )?choice\b|\byou (?:chose|choose) to be (?:obese|fat|sick|ill|overweight|unhealthy|addicted)\b	
blame	2	0	\bpoor (?:lifestyle|life) choices\b|\bbad (?:lifestyle|life) choices\b|\bpersonal irresponsibility\b|\black(?:s|ing)? (?:of )?(?:will ?power|self[- ]control)\b|\b(?:has|have) no (?:will ?power|self[- ]control)\b	\b(?:not|myths?|never)\b|n['’]t\b
blame	2	4	\b(?:or|and) (?:you|you['’]ll|your (?:child|children|kids|baby|family)) (?:will |could |may |might |are going to |are gonna )?die(?! (?:out|down|from|of))\b|\b(?:you|they)(?:['’]ll| will| are going to|['’]re going to) die (?:if|unless|young|early)\b|\b(?:if|unless) you [^.?!;]{2,60} you(?:['’]ll| will| are going to|['’]re going to) die\b(?! (?:out|of|from))|\b(?:get (?:screened|tested|vaccinated|checked)|quit(?: smoking| now)?|stop smoking|mask up|vaccinate) or die\b|\b(?:smoke|vape|drink)\b[^.?!]{0,20}, die (?:young|early)\b	
blame	2	4	\b(?:you|you['’]re|people who \w+) (?:are )?(?:killing|will kill|going to kill) (?:yourself|your (?:grand\w+|family|parents|patients|child|children|baby)|grandma|others|people)\b	
blame	2	4	\bticking time[- ]?bombs?\b|\bdigging your own grave\b	\b(?:not|turn|queue|line)\b
blame	2	4	\b(?:is|are|means|was) (?:still )?a death sentence\b	\b(?:not|no longer|never|isn['’]t|n['’]t|once|used to|myth)\b
blame	2	0	\b(?:you(?:['’]re| are)|makes? you) (?:an? )?(?:bad|terrible|awful|selfish|careless|irresponsible) (?:parent|mother|mom|mum|father|dad|person|patient|neighbou?r)s?\b	\b(?:not|never|n['’]t) (?:mean|make|think|say)|n['’]t (?:mean|make|think|say)|\b(?:myths?|feel|feels|think|told|called|worry|afraid|guilty|never)\b
blame	2	0	\blazy (?:people|patients?|parents?|kids|teens|moms?|mums?|dads?)\b|\btoo lazy to\b|\b(?:patients?|people|parents?|who|they) (?:don['’]t|didn['’]t|do not|did not|can['’]t be|couldn['’]t be|cannot be|could not be) bother(?:ed)? to\b	\b(?:not|never|myths?|stereotypes?|feel|called)\b
blame	2	0	\b(?:people|parents|patients|those|anyone|everyone) who (?:don['’]t|do not|won['’]t|will not|refuse|skip|smoke|vape|drink|ignore|never|still|miss|leave|wait)\b[^.?!]{0,60} (?:is|are) (?:just |simply |so )?(?:irresponsible|selfish|lazy|stupid|ignorant|foolish|idiots?)\b	\b(?:myths?|feel|told|called|stereotypes?|(?:is|are) not|never)\b|(?:isn|aren)['’]t\b
blame	2	0	\byour (?:bad|poor|lazy|unhealthy) (?:habits?|diet|choices|lifestyle) (?:gave|give|caused?|brought|got)\b	\b(?:not|never|no one|nobody|myths?|feel|feels|think|told|called|stereotypes?)\b|n['’]t\b
blame	2	4	\b(?:will|is going to|are going to) (?:slowly )?kill you\b|\b(?:is|are) (?:slowly )?killing you\b	\b(?:not|never|myths?|nothing|what|won)\b|n['’]t\b
blame	2	4	\bwant (?:your|the) (?:kids|children|family|son|daughter|baby|child) to (?:grow up without|bury you|watch you die|lose (?:you\b|(?:an?|their) (?:parent|mother|father|mom|mum|dad)\b))	
suicide	0	5	\b(?:hang(?:ed|ing|s)?|hung|shot|shooting|shoots|drown(?:ed|ing|s)?|poison(?:ed|ing|s)?|suffocat(?:ed|ing|es)|stabb(?:ed|ing)|burn(?:ed|t|ing)|asphyxiat(?:ed|ing|es)) (?:him|her|them)sel(?:f|ves)\b(?! in (?:work|grief|books|tears|music|wine|debt))	\b(?:accident\w*|by mistake|in error|unintentional\w*|in the foot)\b
suicide	0	5	\b(?:slit|slitting|slashed) (?:his|her|their) (?:own )?wrists?\b|\bcut (?:his|her|their) (?:own )?wrists\b	
suicide	0	5	\bsuicides? (?:by|by means of|with|using|via) (?:an? |the )?(?:hanging|jumping|drowning|overdos\w+|poisoning|gas|gunshot|carbon monoxide|pills|rope|train|cutting|suffocation)\b	\b(?:safe(?:ly|r)?|stor(?:e|ed|age|ing)|lock(?:s|ed|ing)?|prevent\w*|lethal means|bombers?|bombings?|squad)\b
suicide	0	5	\bsuicide (?:by|after|when (?:he|she|they)) (?:jump(?:ing|ed)|leap(?:ing|ed|t)) (?:from|off|in front of|onto|into)\b	
suicide	0	5	\b(?:jumped|leapt|leaped) to (?:his|her|their) deaths?\b	\b(?:accident\w*|fire|escap\w+)\b
suicide	1	6	\bsuicide (?:hot ?spots?|bridges?|spots?|cliffs?)\b	\b(?:safe(?:ly|r)?|stor(?:e|ed|age|ing)|lock(?:s|ed|ing)?|prevent\w*|lethal means|bombers?|bombings?|squad)\b
suicide	0	7	\b(?:in|of) (?:his|her|the|their) suicide note\b|\bsuicide note (?:said|says|read|reads|revealed|blamed)\b	
suicide	1	8	\b(?:driven|drove|drives|pushed|bullied) (?:(?:him|her|them|[a-z]+) ){0,2}(?:to|into) suicide\b	
suicide	1	8	\bsuicides? (?:(?:was|is|were|are) )?(?:caused by|the result of|a result of|because of|due to)(?! (?:many|several|a mix|a combination|more than|multiple|not))\b	
suicide	1	8	\bbullied to death\b	
suicide	1	9	\b(?:only|easy|selfish|cowardly|coward['’]s|quick) way out\b	^(?![\s\S]*\b(?:suicid\w*|died|death|dying|life|self[- ]harm)\b)`;

const table = once((): readonly (readonly [rule: string, Wording])[] =>
  rows.split('\n').map((row) => {
    const [rule = '', level = '', message = '', pattern = '', unless = ''] = row.split('\t');
    const wording = { level: levels[Number(level)] ?? 'information', message: messages[Number(message)] ?? '', pattern: new RegExp(pattern, 'gi') };
    return [rule, unless === '' ? wording : { ...wording, unless: new RegExp(unless, 'i') }];
  }),
);

/** The wordings that a rule of the family looks for, made when they are first asked for. */
export const wordingsOf = (rule: string): readonly Wording[] => table().flatMap(([name, wording]) => (name === rule ? [wording] : []));
