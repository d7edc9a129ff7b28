import { once } from '../text/remember.ts';
import { type CueRow, storyWeights } from './story.ts';
import { weekday, whereCues } from './storyWhere.ts';
import { accident, bodyPart, injuredBy, injuredThemself, own, rare, units } from './storyWords.ts';

const w = storyWeights;
const plurals: Readonly<Record<string, string>> = { person: 'people', child: 'children', baby: 'babies', woman: 'women', man: 'men' };
const pluralOf = (found: string): string => {
  const noun = /\w+$/.exec(found)?.[0].toLowerCase() ?? '';
  return plurals[noun] ?? `${noun}s`;
};

/** Details that words alone show. A row is one way of saying it. */
export const storyCues = once((): readonly CueRow[] => [
  ...whereCues(),
  {
    kind: 'job',
    weight: w.localJob,
    when: 'who council board owns runs founded coaches plays teaches works drives preaches sings anchors hosts',
    pattern: () =>
      /\b(?:man|woman|guy|lady|gentleman|patient|person|girl|boy|kid|one|resident|he|she),? who (?:plays|drives|runs|sells|delivers|teaches|sings|coaches|fixes|owns|reads|hosts|owned|drove|ran|sold|taught|sang|coached|founded|built|leads|preaches|announces|drums|paints)\b(?! (?:with|to|again|in pain|out|into|away|after|for help))|\bon the (?:city|town|village|county|school|parish|tribal) (?:council|board)\b|\b(?:who |she |he )?(?:owns|runs|founded|coaches|plays for|teaches at|works at|drives for|preaches at|sings in|anchors|hosts) (?:(?:the|our) |[A-Z])(?:[\w'’-]{1,16} ?){1,4}/g,
  },
  {
    kind: 'age',
    weight: w.age,
    when: 'turned turns turning age',
    pattern: () => /\b(?:turned|turns|turning) (?:[1-9]|[1-8]\d)\b(?! (?:percent|degrees|times|pages|out of))|\bat (?:the )?age (?:of )?(?:[1-9]|[1-8]\d)\b/gi,
  },
  {
    kind: 'age',
    weight: w.fineAge,
    when: 'turned turns turning',
    pattern: () => /\b(?:turned|turns|turning) (?:9\d|1[01]\d)\b(?! (?:percent|degrees|times|pages))/gi,
  },
  {
    kind: 'rarity',
    weight: w.rarity,
    when: 'one only just',
    pattern: () =>
      /\b(?:one of (?:only |just |fewer than |about |roughly )*(?:\d[\d,]{0,4}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a (?:few|handful of)) (?:known |living |reported |such )?(?:people|patients|cases|children|adults|kids|babies|women|men|persons|survivors)|(?:only|just) (?:\d[\d,]{0,4}|two|three|four|five|six|ten|a dozen|a handful of) (?:other |known |reported |such )*(?:people|cases|patients|children)(?: (?:like (?:it|this|him|her)|in the (?:world|country|state|US|UK)|worldwide|nationwide|ever))?)/gi,
    general: 'one of few people',
  },
  {
    kind: 'rarity',
    weight: w.rarity,
    when: 'first only second third oldest youngest smallest tiniest heaviest',
    pattern: () =>
      /\b(?:the|our) (?:very )?(?:first|only|second|third|oldest|youngest|smallest|tiniest|heaviest) (?:known |ever |confirmed |documented )?(?:case|patient|person|child|baby|woman|man|one|recipient|survivor)\b(?=[^.!?\n]{0,60}\b(?:in (?:the|our) (?:state|county|country|region|world|hospital|city|area|province|US|UK)|here|ever|of the (?:year|decade)|of 20\d\d|to (?:survive|receive|get|undergo|have|be|go home))\b)/gi,
    general: (found) =>
      /\b(?:the|our) (?:very )?(?:first|only|second|third) .*\b(?:patient|person|child|baby|woman|man)$/i.test(found)
        ? `one of few ${pluralOf(found)}`
        : /case$/.test(found)
          ? 'a rare case'
          : undefined,
  },
  {
    kind: 'rarity',
    weight: w.rarity,
    when: 'first never once only',
    pattern: () =>
      /\b(?:first (?:baby|birth) of (?:the (?:new )?year|20\d\d)|New Year['’]s (?:first )?baby|never seen (?:this|it|one|anything like (?:it|this)) before|once-in-a-(?:career|lifetime) (?:case|patient)|I(?:['’]d| had) (?:never|only ever) seen)\b/gi,
  },
  {
    kind: 'rarity',
    weight: w.rarity,
    when: rare
      .split('|')
      .map((name) => /^\w+/.exec(name)?.[0] ?? '')
      .join(' '),
    pattern: () =>
      new RegExp(
        String.raw`\b(?:an? (?:very |extremely |ultra-)?rare (?:genetic |neurological |\w{3,14} )?(?:disease|condition|disorder|illness|infection) called )?(?:${rare})(?![\w-])`,
        'gi',
      ),
    general: 'a rare condition',
  },
  {
    kind: 'rarity',
    weight: w.rarity,
    when: 'rare ultra ultrarare one',
    pattern: () =>
      /\b(?:an? |the |this |her |his )?(?:(?:extremely|very|so|incredibly|exceedingly) rare|ultra-?rare|one-in-a-million) (?:genetic |blood |bone |brain |skin |form of |type of |heart |autoimmune |neurological )?(?:disease|condition|disorder|illness|cancer|tumou?r|syndrome|infection|\w{3,16})/gi,
    general: 'a rare condition',
  },
  {
    kind: 'family',
    weight: w.family,
    when: 'his her whose',
    pattern: () =>
      /\b(?:his|her|whose) (?:identical |twin |younger |older |little |big |baby |late |new |own )*(?:twins?|sisters?|brothers?|husband|wife|mother|father|mom|mum|dad|sons?|daughters?|fianc[eé]e?|boyfriend|girlfriend|grandson|granddaughter|grandmother|grandfather|uncle|aunt|parents|cousins?|ex(?:-(?:husband|wife))?|(?:two|three|four|five|six|seven|eight) (?:kids|children|sons|daughters|boys|girls|siblings))\b(?!['’]s (?:care|health))/gi,
    general: (found) => (/^whose/i.test(found) ? undefined : 'a relative'),
  },
  {
    kind: 'family',
    weight: w.family,
    when: 'mother father mom mum dad grandmother grandfather',
    pattern: () => /\b(?:mother|father|mom|mum|dad|grandmother|grandfather) of (?:two|three|four|five|six|seven|eight|nine|ten|twins|triplets|\d)\b/gi,
    general: 'parent',
  },
  {
    kind: 'cause',
    weight: w.cause,
    when: 'crash accident wreck collision explosion incident hit pile pileup stabbing shooting fire collapse chase fight attack avalanche mudslide carjacking kidnapping robbery riot gunshot wound wounds',
    pattern: () =>
      new RegExp(
        String.raw`\b(?:the|an?|that|this|her|his|${weekday}['’]s|yesterday['’]s|last night['’]s) (?:[\w-]{1,14} ){0,2}(?:${accident})\b(?! (?:course|cart|rates?|victims|survivors|prevention|diet|statistics))`,
        'gi',
      ),
    general: (found) => (/wound/i.test(found) ? 'an injury' : 'an accident'),
  },
  {
    kind: 'cause',
    weight: w.cause,
    when: 'hit struck run dragged trapped crushed pinned gored kicked trampled thrown bitten stung attacked mauled stabbed shot beaten electrocuted impaled scalped scalded buried hostage assaulted mugged',
    pattern: () => new RegExp(String.raw`\b(?:${injuredBy})\b`, 'gi'),
    general: 'injured',
  },
  {
    kind: 'cause',
    weight: w.cause,
    when: 'fell fallen cut sliced lost severed amputated swallowed drowned fire drove crashed rode hit blew stepped',
    pattern: () => new RegExp(String.raw`\b(?:${injuredThemself})\b`, 'gi'),
  },
  {
    kind: 'cause',
    weight: w.cause,
    when: 'his her whose',
    pattern: () =>
      /\b(?:his|her|whose) (?:motorcycle|motorbike|car|truck|bike|ATV|tractor|snowmobile|boat|van|scooter|jet ski|chainsaw|saw|mower|combine|grill|vape|e-?bike)(?: \w{1,10}){0,1} (?:hit|met|struck|flipped|rolled|crashed|went|slid|overturned|collided|threw|caught|slipped|exploded|skidded|sank|left)\b/gi,
  },
  {
    kind: 'cause',
    weight: w.cause,
    when: 'cut pulled freed dragged rescued dug trapped caught stuck pinned',
    pattern: () =>
      /\b(?:cut|pulled|freed|dragged|rescued|dug|trapped|caught|stuck|pinned) (?:[\w'’-]{1,16} ){0,5}?(?:out of|from under|from inside|in|under|between) (?:a|an|the|his|her) (?:[\w-]{1,14} ){0,2}(?:combine|baler|car|truck|tractor|wreck|rubble|silo|grain bin|well|elevator|conveyor|press|auger|machine|river|lake|cave|mine|building|escalator|crane|bus|train|chimney|sewer|avalanche|trench)\b/gi,
  },
  {
    kind: 'time',
    weight: w.day,
    when: 'wedding prom graduation party quinceanera game',
    pattern: () =>
      /\b(?:his|her) (?:own )?(?:wedding|prom|graduation(?: party)?|retirement party|quincea[nñ]era|bachelor(?:ette)? party|championship game)\b/gi,
    general: 'an event',
  },
  {
    kind: 'time',
    weight: w.day,
    when: 'parade marathon fair rodeo game homecoming triathlon derby festival protest concert carnival regatta',
    pattern: () =>
      /\b(?:during|at|after|before) (?:the|our|yesterday['’]s|\w+day['’]s) (?:[\w-]{1,14} ){0,2}(?:parade|marathon|county fair|rodeo|football game|big game|homecoming|half[- ]?marathon|state fair|triathlon|derby|festival|protest|concert|carnival|regatta)\b/gi,
    general: 'at an event',
  },
  {
    kind: 'cause',
    weight: w.cause,
    when: 'news paper papers headlines tv',
    pattern: () =>
      /\b(?:(?:you|many|some) (?:of you )?(?:all |may have |will have |probably |might have |have )*(?:saw|seen|heard about|read about)|everyone (?:saw|heard|read|is talking) ?(?:about)?|as seen|it was|been|all over|made) (?:it |this |on |in |all over )*the (?:local )?(?:news|papers?|headlines|TV)\b/gi,
  },
  {
    kind: 'mark',
    weight: w.mark,
    when: 'tattoo tattoos tattooed birthmark birthmarks stain prosthetic glass lip scar scars missing lost without hair weighs weighed weighing at tall 6 7',
    pattern: () =>
      new RegExp(
        String.raw`\b(?:an? |the |his |her |that |with )?(?:[\w'’-]{1,16} ){0,3}?(?:tattoos?|tattooed|birthmarks?|port[- ]wine stain|prosthetic (?:leg|arm|eye|hand)|glass eye|cleft lip|facial scars?)\b|\bscars? (?:on|across|down|over) (?:his|her) ${bodyPart}|\b(?:missing|lost|without) (?:his |her |a |an |two |three |four |both |one |the |all )+(?:\w{1,10} )?(?:fingers?|toes?|thumbs?|legs?|arms?|eyes?|ears?|hands?|front teeth)\b|\b(?:bright |dyed |neon )+(?:pink|blue|green|purple|red|orange) hair\b|\b(?:weigh(?:s|ed|ing)|at) (?:over |nearly |almost |about )?(?:[4-9]\d\d) ?(?:pounds|lbs?)\b|\b(?:six|seven)[- ](?:foot|feet)[- ](?:\w+[- ])?tall\b|\b[67]['’]\d{1,2}["”]`,
        'gi',
      ),
    general: 'a visible mark',
  },
  {
    kind: 'picture',
    weight: w.picture,
    when: 'pictured shown seen photo picture video selfie clip x scan swipe',
    pattern: () =>
      /\b(?:(?:pictured|shown|seen) (?:here|above|below|left|right|with)|in (?:this|the) (?:photo|picture|video|selfie|clip|x-ray)|(?:photo|picture|selfie|video|x-ray|scan) (?:below|above|attached|of (?:him|her|the (?:patient|wound|injury|leg|hand|foot|face)))|(?:his|her|the patient['’]s) (?:photo|picture|x-ray|scan) (?:is )?(?:below|above|attached)|swipe (?:to see|for) (?:the |his |her )?(?:photos?|pics?|x-rays?|before))\b/gi,
  },
  {
    kind: 'quotation',
    weight: w.quotation,
    when: 'said says told whispered asked joked wrote replied kept kept screamed looked',
    pattern: () =>
      /["“][^"“”\n]{12,300}["”],? (?:he|she|the patient|the (?:man|woman|boy|girl)) (?:said|says|told|whispered|asked|joked|wrote|replied|kept)|\b(?:he|she|the patient|the (?:man|woman|boy|girl)|who) (?:said|says|told (?:us|me|the \w+|her \w+|his \w+)|whispered|joked|asked|kept saying|screamed|looked at (?:me|us) and said)[:,]? ["“]/gi,
  },
  {
    kind: 'unit',
    weight: w.unit,
    when: 'room bed bay trauma pod cubicle floor icu nicu picu ccu er ed emergency maternity burn labor oncology stroke psych psychiatric ward unit hospice detox rehab stepdown step a',
    pattern: () =>
      new RegExp(
        String.raw`\b(?:(?:in|on|from|at|to|into) (?:(?:our|my|the|bed|room|bay) )?)?(?:(?:room|bed|bay|trauma|pod|cubicle) ?#?\d{1,4}[A-D]?|(?:\d{1,2}(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth) floor)(?![\w-])|\b(?:in|on|from|at|to|into) the (?:${units})(?![\w-])`,
        'gi',
      ),
    general: (found) => (/^(?:in|on|at) /i.test(found) ? 'in care' : undefined),
  },
  {
    kind: 'workplace',
    weight: w.workplace,
    when: 'our my',
    pattern: () => new RegExp(String.raw`\b(?:at|in|to|into|through|on|from|by|of) (?:our|my) (?:\w{1,12} )?(?:${units}|${own})(?![\w-])`, 'gi'),
  },
  {
    kind: 'workplace',
    weight: w.workplace,
    when: 'us here hospital clinic medical infirmary health nursing rehab rehabilitation dental',
    pattern: () =>
      /\b(?:came|brought|flown|airlifted|carried|transferred|walked|referred|rushed) (?:back )?(?:in )?to us\b|\bhere at (?:[A-Z][\w'’]{1,20} ?){1,4}|\b(?:at|to) (?:[A-Z][\w.'’]{1,20} ){1,4}(?:Hospital|Clinic|Medical Cent(?:er|re)|Infirmary|Health|Nursing Home|Rehab(?:ilitation)?|Dental)\b/g,
  },
  {
    kind: 'news',
    weight: w.news,
    when: 'spoke talked complained went interview appeared featured interviewed quoted shown news newspaper tv article press reporter reporters media',
    pattern: () =>
      /\b(?:who|patient|woman|man|family|mother|father|complainant|she|he|person) (?:\w{1,12} ){0,2}(?:spoke|talked|complained|went|gave an interview|appeared|featured|was (?:featured|interviewed|quoted|shown)) (?:\w{1,10} )?(?:to|on|in|with|by) (?:the (?:press|media|(?:local )?(?:news|paper|newspaper|TV|radio)|reporters?)|(?:Channel|News ?\d|KX|WX)\w* ?\d{0,2}|a (?:reporter|TV (?:crew|station)|journalist)|(?:[\w'’]{1,16} ){1,3}(?:Times|News|Post|Gazette|Herald|Tribune|Journal|Courant|Chronicle|Searchlight|Star|TV))\b|\b(?:the|that|this|her|his|a|today['’]s|yesterday['’]s|last night['’]s|recent) (?:[\w'’-]{1,14} ){0,3}(?:news (?:report|story|segment|article)|newspaper (?:article|story)|TV (?:report|segment|story|interview)|article) (?:\w{1,10} ){0,3}(?:about|on|featuring|by|with) (?:a|the|this|one|our) (?:\w{1,12} ){0,2}(?:patient|woman|man|mother|father|boy|girl|resident|family)\b/gi,
  },
  {
    kind: 'measure',
    weight: w.measure,
    when: 'weeks weighing lb pound days nights day',
    pattern: () =>
      /\b(?:born (?:\w{1,10} )?at (?:just |only )?\d\d weeks|(?:at|after) (?:just |only )?2\d weeks(?: and \w{2,6} days)?|weighing (?:just |only |less than )?[\d.]{1,4} (?:lbs?|pounds?|oz|ounces|grams|g|kilos?|kg)|(?:one|two|\d) (?:lb|pound)s?,? \w{1,8} (?:oz|ounces?)|(?:after|for|spent) \d{2,3} (?:days|nights) (?:in|on|with)|\d{2,3}-day (?:stay|battle|fight))\b/gi,
  },
]);
