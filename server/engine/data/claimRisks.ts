import { alternatives } from '../text/alternatives.ts';
import { claimRows } from '../text/claimRows.ts';

/** Whole words, in any case. */
export const words = (source: string): RegExp => new RegExp(String.raw`(?<![\w-])(?:${source})(?![\w-])`, 'gi');
/** The same for one look at a sentence: a global pattern would remember where it stopped. */
export const some = (source: string): RegExp => new RegExp(words(source).source, 'i');

/** Illnesses that people fear or hope to be spared. */
export const serious = alternatives`
  cancer cells|cancers?|tumou?rs?|leuka?emia|diabetes|heart disease|heart attacks?|strokes?|dementia|alzheimer['’]?s?(?: disease)?|parkinson['’]?s?(?: disease)?|obesity|depression|anxiety|asthma|arthritis|covid(?:-19)?
  the flu|flu|coronavirus|hiv|autism|adhd|infertility|aging|ageing|memory loss|hair loss|high blood pressure|hypertension|cholesterol|inflammation|multiple sclerosis|epilepsy|migraines?|osteoporosis|infections?|death
`;
/** Up to three words between a verb and what it is said of. */
export const upToThree = String.raw`(?:[\w’'-]{1,18} ){0,3}?`;

export const notACause = 'A link is not a cause: something else may explain both. You could say "is linked to", or put it with "may".';

/** A sentence that begins with a cause: its subject and its verb. */
export const causesNext = new RegExp(
  String.raw`^\W{0,4}(?:(?:so|drinking|eating|taking|using) )?([a-z]{3,20}) (causes|leads to|triggers|prevents|protects against|stops)(?= ${upToThree}(?:${serious})\b)`,
  'i',
);

/** Causes told from a study that found a link. */
export const causeRows = claimRows('cause', () => [
  {
    pattern: words(
      String.raw`(?<!(?:may|might|could|can|to|would|not|help|helps|n['’]t|that|what|which|it|or|and known|known) )(?:causes|leads to|triggers|prevents|protects against|stops|makes you|makes people)(?= ${upToThree}(?:${serious}|sick|ill|fat|older|younger|live longer|smarter)\b)`,
    ),
    needs:
      /\b(?:stud(?:y|ies)|research(?:ers)?|survey)\b[^.!?]{0,160}(?<!-)\b(?:links?|linked|associated (?:with|to)|association|associations|correlat\w+)\b|\bobservational\b|(?<!-)\b(?:linked to|associated with|correlated with|correlation)\b[^.!?]{0,120}\b(?:so|which means|proof|proves|proving|showing that|meaning|means|therefore|in other words)\b/i,
    unless:
      /\b(?:outbreak|recall\w*|does not mean|doesn['’]t mean|not prove|can['’]t prove|cannot (?:prove|tell|show)|whether|genes?|mutations?|virus that)\b/i,
    message: notACause,
    evenHoped: true,
    softer: [
      [/^causes$/i, 'may cause'],
      [/^leads to$/i, 'may lead to'],
      [/^triggers$/i, 'may trigger'],
      [/^prevents$/i, 'may help prevent'],
      [/^protects against$/i, 'may protect against'],
      [/^stops$/i, 'may help stop'],
      [/^makes (you|people)$/i, 'may make $1'],
    ],
  },
]);

/** Studies in animals or in a dish, told as if in people. */
export const notInPeopleRows = claimRows('notInPeople', () => [
  {
    pattern: words(
      String.raw`(?<!(?:may|might|could|to|would|not|if|whether) )(?:prevents?|cures?|kills?|destroys?|stops?|reverses?|shrinks?|slows?(?: down)?|fights?|treats?|heals?|protects? (?:you |us )?(?:against|from)|protects?|lowers?|reduces?|burns?|boosts?|improves?|restores?) ${upToThree}(?:${serious}|your (?:brain|heart|memory|immune system|skin|gut|liver|metabolism|mood)|belly fat|body fat)\b`,
    ),
    needs:
      /\b(?:stud(?:y|ies)|tests?|tested|research\w*|experiments?|trials?|shown|showed|shows|proven|found|scientists)\b[^.!?]{0,80}\b(?:mice|mouse|rats?|rodents?|monkeys|hamsters|zebrafish|worms|fruit flies|animals|in vitro|test[- ]tubes?|petri dish(?:es)?|cell cultures?|lab cells|cells in (?:a|the) (?:lab|dish))\b|\b(?:mice|mouse|rats?|rodents?|monkeys|hamsters|zebrafish|animals?|in vitro|test[- ]tube|petri dish|cell cultures?|lab) (?:stud(?:y|ies)|tests?|research|experiments?)\b/i,
    unless:
      /\b(?:germs?|surfaces?|disinfect\w*|saniti[sz]\w*|bites?|rabies|hantavirus|plague|pets?|vets?|may|might|could|people (?:too|as well|and)|human (?:trials?|stud(?:y|ies))|clinical trials?|in (?:both )?(?:humans|people|patients)|not (?:yet )?(?:been )?(?:tested|shown|known|studied)|too early|more research)\b/i,
    message: 'This comes from animals or a lab dish, and most such results do not hold in people. Say that it has not been shown in people.',
    evenHoped: true,
  },
]);

const vaccine = '(?:vaccines?|vaccinations?|shots?|jabs?|boosters?|immuni[sz]ations?|condoms?|masks?|sunscreen|handwashing|hand washing)';
const screening = `(?:(?:cancer |breast |cervical |bowel |colon |prostate |lung |skin )?(?:screenings?|screens?|checks?)|mammograms?|colonoscop(?:y|ies)|(?:pap |smear |blood |psa |hpv )?(?:tests?|smears?)|scans?|check-?ups?)`;
const sure = 'No vaccine, test or screening works for everyone. Say how many it helps, and what to watch for all the same.';

/** Prevention and screening that is said to be sure. */
export const sureProtectionRows = claimRows('sureProtection', () => [
  {
    pattern: words(
      `(?:completely|fully|totally|entirely) (?:prevents?|protects? (?:you |us |children |your child )?(?:from|against)|protects?|stops?|blocks?)|always (?:prevents|protects|stops|blocks)`,
    ),
    needs: some(vaccine),
    unless: /\b(?:wash|wear|make sure)\b/i,
    message: sure,
    softer: [
      [/^\w+ prevents/i, 'helps prevent'],
      [/^\w+ prevent/i, 'help prevent'],
      [/^\w+ protects/i, 'helps protect'],
      [/^\w+ protect/i, 'help protect'],
      [/^\w+ stops/i, 'helps stop'],
      [/^\w+ stop/i, 'help stop'],
    ],
  },
  {
    pattern: words(
      `(?:prevents?|stops?|blocks?) (?:all|every) (?:cases?|infections?|deaths?|strokes?|cancers?|heart attacks?|illness(?:es)?|flu|diseases?|hospital stays?)`,
    ),
    message: sure,
    softer: [
      [/^prevents (?:all|every|any) /i, 'helps prevent '],
      [/^prevent (?:all|every|any) /i, 'help prevent '],
      [/^stops (?:all|every|any) /i, 'helps stop '],
    ],
    unless: /\b(?:aim|goal|together|work|no one|nothing|every (?:flu )?season)\b/i,
  },
  {
    pattern: words(
      `(?:can['’]?t|cannot|can not|will never|won['’]t|will not|(?:is|are) unable to) (?:ever )?(?:get|catch|have|spread|die (?:of|from)) (?:the )?(?:flu|measles|covid(?:-19)?|polio|mumps|hpv|rubella|whooping cough|pneumonia|meningitis|hepatitis b|shingles|it|sick)(?= (?:if|once|after|when|as long as|now that) (?:you|you['’]re|they|he|she|we|your child|getting|vaccinated|the (?:shot|vaccine)))`,
    ),
    needs: /\bvaccin\w+|\bimmuni[sz]\w+|\bshots?\b|\bjabs?\b|\bboosters?\b/i,
    unless: /\b(?:from (?:the|a) (?:shot|vaccine|jab)|no live|live virus|myths?)\b/i,
    message: sure,
    evenDenied: true,
    evenHoped: true,
    softer: [[/^(?:can['’]?t|cannot|can not|will never|won['’]t|will not) (?:ever )?/i, 'are less likely to ']],
  },
  {
    pattern: words(
      String.raw`(?:find|finds|catch|catches|detect|detects|spot|spots|pick up|picks up) (?:all|every|any) (?:\w+ )?(?:cancers?|tumou?rs?|cases?|problems?|diseases?)`,
    ),
    needs: some(screening),
    message: sure,
    softer: [
      [/^(?:finds|catches|detects|spots|picks up) (?:all|every|any) ((?:\w+ )?(?:cancer|tumou?r|case|problem|disease))s?$/i, 'helps find $1s'],
      [/^(?:find|catch|detect|spot|pick up) (?:all|every|any) ((?:\w+ )?(?:cancer|tumou?r|case|problem|disease))s?$/i, 'help find $1s'],
    ],
    unless: /\b(?:help|helps|aim|goal|if)\b/i,
  },
  {
    pattern: words(`(?<=${screening} )(?:saves? (?:every|all|everyone['’]s) (?:lives|life|women|men|patients?)|never (?:miss|misses|lies|lie|fails|fail))`),
    message: sure,
    evenDenied: true,
    softer: [
      [/^saves .*/i, 'can save lives'],
      [/^save .*/i, 'can save lives'],
      [/^never (?:miss|misses|fails|fail|lies|lie)$/i, 'can miss things'],
    ],
  },
  {
    pattern: words(
      String.raw`(?:normal|clear|negative|clean) (?:\w+ )?(?:mammogram|scan|test|test result|result|screening|smear|colonoscopy|check-?up) (?:means|says|shows|proves|guarantees) (?:that )?you (?:do not|don['’]t|cannot|can['’]t|will not|won['’]t) (?:have|get) (?:cancer|covid|hiv|it|the virus|anything)|(?:normal|clear|negative|clean) (?:\w+ )?(?:mammogram|scan|test|test result|result|screening|smear|colonoscopy|check-?up) (?:means|proves|guarantees) (?:that )?you are (?:cancer[- ]free|in the clear|healthy|safe|not infected)`,
    ),
    message: 'A clear result can be wrong, so readers may ignore later signs. Say what it means, and which signs still need a look.',
    evenDenied: true,
  },
]);
