import { once } from '../text/remember.ts';
import { type CueRow, storyWeights } from './story.ts';
import { states } from './storyWords.ts';

/** Days of the week. */
export const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const days = 'monday tuesday wednesday thursday friday saturday sunday';
const clock = String.raw`(?:around |about |at )?\d{1,2}(?::\d\d)? ?(?:a\.?m\.?|p\.?m\.?)`;

const w = storyWeights;

/** Where a person is from, behind the words for the person; states have a row of their own. */
export const fromPlace = once(
  () =>
    new RegExp(
      `^(?: from| of)((?: (?!(?:${states}|the|America|Africa|Asia|Europe|Canada|England|India|China|Mexico)\\b)[A-Z][a-z]{2,16}){1,3})\\b(?!['’]| (?:Hospital|Clinic|Health|University))`,
    ),
);

/** Where and when, in words. */
export const whereCues = once((): readonly CueRow[] => [
  {
    kind: 'time',
    weight: w.week,
    when: 'january february march april june july august september october november december',
    pattern: () => /\b(?:in|since|last|this) (?:early |late |mid-)?(?:January|February|March|April|June|July|August|September|October|November|December)\b/g,
    general: 'recently',
  },
  { kind: 'time', weight: w.week, when: 'night day morning shift evening week', pattern: () => /\bof the (?:night|day|morning|shift|evening|week)\b/gi },
  {
    kind: 'place',
    weight: w.smallPlace,
    when: 'town village island hamlet community city reservation',
    pattern: () =>
      /\b(?:in |from |of |near )?(?:the|a|our|this|her|his) (?:tiny |little |small |remote )?[\d,.]{1,7}k?[- ](?:person|people|resident|soul)s?(?:-strong)? (?:town|village|island|hamlet|community|city|reservation)(?: of (?:[A-Z][a-z]{1,20} ?){1,3})?|\b(?:town|village|island|hamlet|community) of (?:just |only |about |fewer than )?[\d,]{2,6} (?:people|souls|residents)/g,
    general: 'in our area',
  },
  {
    kind: 'place',
    weight: w.place,
    when: 'town village island hamlet city community suburb neighborhood neighbourhood borough',
    pattern: () =>
      /\b(?:in|from|of|near) the (?:tiny |little |small |remote |nearby )?(?:town|village|island|hamlet|city|community|suburb|neighbou?rhood|borough) of (?:[A-Z][a-z]{1,20} ?){1,3}\b/g,
    general: 'in our area',
  },
  {
    kind: 'place',
    weight: w.place,
    when: 'street st avenue ave road rd bridge mall park elementary school high primary academy mill farm farms beach lake highway river creek church diner market plaza square stadium arena prison jail campground apartments quarry dam pier fairgrounds brewery hill heights valley chapel cathedral synagogue mosque temple',
    pattern: () =>
      /\b(?:at|near|outside|on|off|by|behind|from|of|in front of|across from) (?:the )?(?:(?:[A-Z][a-z'’]{1,20}|\d{1,3}(?:st|nd|rd|th)?|St\.|Mt\.) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Bridge|Mall|Park|Elementary|Middle School|High(?: School)?|Primary|Academy|Mill|Farms?|Beach|Lake|Highway|River|Creek|Church|Diner|Market|Plaza|Square|Stadium|Arena|Prison|Jail|Campground|Trailer Park|Apartments|Quarry|Dam|Pier|Fairgrounds|Brewery|Hill|Heights|Valley|Chapel|Cathedral|Synagogue|Mosque|Temple)\b/g,
    general: 'in our area',
  },
  {
    kind: 'place',
    weight: w.place,
    when: 'route highway interstate i us county sr m a',
    pattern: () => /\b(?:on|off|near) (?:Route|Highway|Interstate|I-|US|County Road|SR|the M|the A)[- ]?\d{1,4}\b/g,
    general: 'in our area',
  },
  {
    kind: 'place',
    weight: w.ourPlace,
    when: 'town village island valley neighborhood neighbourhood community',
    pattern: () => /\b(?:in|from|of) (?:our|this) (?:little |small |tiny )?(?:town|village|island|valley|neighbou?rhood|community)\b/gi,
  },
  {
    kind: 'place',
    weight: w.place,
    when: 'gas grocery county state rodeo fairgrounds water courthouse elementary high quarry prison jail casino brewery ski paper sawmill slaughterhouse plant steel mill trailer truck',
    pattern: () =>
      /\b(?:at|near|behind|outside) (?:the|our) (?:only |old |local |county |state )?(?:gas station|grocery store|county fair|state fair|rodeo|fairgrounds|water tower|courthouse|elementary school|high school|quarry|prison|jail|casino|brewery|ski resort|paper mill|sawmill|slaughterhouse|meat[- ]?packing plant|steel mill|trailer park|truck stop)\b/gi,
    general: 'in our area',
  },
  {
    kind: 'place',
    weight: w.state,
    when: states.toLowerCase().replaceAll('|', ' '),
    pattern: () => new RegExp(String.raw`\b(?:${states})\b(?! (?:Department|State|University|Health|Medic|Hospital|Clinic|Children|Poison))`, 'g'),
  },
  {
    kind: 'place',
    weight: w.place,
    when: 'farm ranch place property estate mine mill plant',
    pattern: () => /\b(?:on|at|from) the (?:old )?[A-Z][a-z]{1,20} (?:farm|ranch|place|property|estate|mine|mill|plant)\b/g,
    general: 'in our area',
  },
  {
    kind: 'time',
    weight: w.day,
    when: `${days} last past yesterday morning afternoon evening night tonight today other ago shift christmas thanksgiving new halloween easter birthday wedding prom graduation`,
    pattern: () =>
      new RegExp(
        String.raw`\b(?:(?:at |around |about )?(?:${clock}) )?(?:(?:early |late )?(?:last|this past|this|on|next) ${weekday}(?: (?:morning|afternoon|evening|night))?|last night|(?:earlier |early |late )?(?:this|yesterday) (?:morning|afternoon|evening)|yesterday|earlier today|earlier tonight|tonight|the other (?:day|night)|a few (?:hours|days) ago|(?:two|three|four) (?:hours|days|nights) ago|(?:on|during|after|near the end of) (?:my|our) (?:last |night )?shift|(?:on|after|before) (?:Christmas|Thanksgiving|New Year['’]s|Halloween|Easter)(?: (?:Eve|Day|morning|night))?|on (?:her|his) (?:\d{1,2}(?:st|nd|rd|th) )?(?:birthday|wedding day|prom night|graduation day))(?! (?:people|we remind|is|at \d))\b(?!['’]s)`,
        'gi',
      ),
    general: (found) => (/tonight$/i.test(found) ? undefined : 'recently'),
  },
  {
    kind: 'time',
    weight: w.day,
    when: 'today',
    pattern: () =>
      /\b(?:(?:seen|saw|in|admitted|met|lost|discharged|home|died|delivered|born|brought in|out|us|hospital|clinic|unit|ward|ICU|ER|back) today|today,? (?:we|I|our team) (?:saw|treated|had|lost|admitted|delivered|met|discharged|said goodbye|got|took|held|cared|told|sat)|(?:saw|treated|met|admitted|lost|delivered|discharged) [^.!?\n]{1,60} today)\b/gi,
  },
  {
    kind: 'time',
    weight: w.week,
    when: 'week weekend month weeks spring summer fall autumn winter',
    pattern: () =>
      /\b(?:(?:earlier |late |early )?(?:last|this) (?:week|weekend|month)|over the (?:long )?weekend|(?:a|one|two|three) weeks? ago|last (?:spring|summer|fall|autumn|winter))\b/gi,
    general: 'recently',
  },
  {
    kind: 'time',
    weight: w.day,
    when: `${days} yesterday last morning week`,
    pattern: () => new RegExp(String.raw`\b(?:yesterday|last night|this (?:morning|week)|last (?:week|${weekday})|${weekday})['’]s\b`, 'gi'),
    general: 'a recent',
  },
]);
