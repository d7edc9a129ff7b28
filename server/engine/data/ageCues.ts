const old = '(?:9\\d|1[01]\\d)';

const person =
  'woman|man|lady|gentleman|patient|resident|grandmother|grandfather|great-grandmother|great-grandfather|grandma|grandpa|mother|father|mom|mum|dad|nan|veteran|survivor|widow|widower|nun|person|aunt|uncle|client|female|male|neighbou?r';

/** Ages over 89 of one person, with what may be said in their place; `true` marks what only counts in a record. */
export const agePatterns: readonly (readonly [pattern: RegExp, write: (found: RegExpExecArray) => string, record?: true])[] = [
  [
    new RegExp(`\\b${old}[- ]years?[- ]old((?:,? [A-Za-z-]+){0,3}?) (${person})\\b`, 'gi'),
    ([, between = '', noun = '']) => `${between.replace(/^,? /, '')}${between === '' ? '' : ' '}${noun} aged 90 or older`,
  ],
  [new RegExp(`(?<=\\b(?:is|was|turned|turns|turning|at|now|,|[Aa]ge|[Aa]ged|\\() ?)\\b${old} years? (?:old|of age)\\b(?! or)`, 'g'), () => '90 or older'],
  [
    new RegExp(
      `(?<=\\b(?:a|an|the|our|this|my) )${old}-year-old\\b(?=,? (?:who|was|is|had|has|with|named|from|in|at|on|came|walked|beat)\\b|[,.;!?](?:\\s|$))`,
      'gi',
    ),
    () => 'person aged 90 or older',
  ],
  [new RegExp(`\\b${old} ?(?:y\\/?o|yo|y\\.o\\.|yrs? old)(?![\\w-])`, 'gi'), () => '90+ y/o'],
  [new RegExp(`(?<=\\b[A-Z][a-z]{2,14},? (?:just |has |recently )?(?:turned|turns) )${old}\\b(?! or|[\\d%])`, 'g'), () => '90 or older'],
  [
    new RegExp(
      `(?<=\\b(?:he|she|who|patient|grandmother|grandfather|mother|father)(?: is| was|['’]s)?,? (?:now |just |has |recently )?(?:aged?|turned|turning|turns|is|was|at age|died at) )${old}\\b(?! or (?:older|over|more)|[\\d%.,]?\\d|[%°]| ?(?:mg|ml|kg|lbs?|pounds|percent|minutes?|days?|weeks?|hours?|miles?|inch|degrees|over|bpm|beats|mm))`,
      'gi',
    ),
    () => '90 or older',
  ],
  [new RegExp(`(?<=[A-Z][a-z]+,? \\(?)(?:aged? )?${old}(?=\\)?, (?:who|was|is|has|had|of|from|came|a |our |lives|still|and)\\b)`, 'g'), () => '90 or older'],
  [new RegExp(`(?<=\\b(?:his|her) )${old}(?:th|st|nd|rd) (?=birthday\\b)`, 'g'), () => ''],
  [new RegExp(`\\b(?:[Aa]ge|AGE)(?:d| of|:)? ?${old}\\b(?! ?(?:and|or|to|[-–+%]|years? (?:and|or)|years\\+|\\d))`, 'g'), () => 'aged 90 or older', true],
  [new RegExp(`\\b${old} ?(?:F|M|y)\\b(?! ?\\d)`, 'g'), () => '90+', true],
  [new RegExp(`\\b${old}[- ]years?[- ]old\\b`, 'gi'), () => '90-or-older', true],
];

/** Words before an age that make it one of many people. */
export const group =
  /\b(?:people|adults|those|patients|women|men|seniors|anyone|everyone|residents|ages?|aged?|between|over|under|above|from|than|to|and|or|persons|individuals|group) (?:aged? |ages? )?$/i;

/** Things grow old too. */
export const thingNear =
  /\b(?:hospitals?|clinics?|buildings?|traditions?|organi[sz]ations?|museums?|vaccines?|tree|house|company|school|law|history|anniversary)\b/i;
