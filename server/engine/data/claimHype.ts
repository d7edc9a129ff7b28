import { alternatives } from '../text/alternatives.ts';
import { claimRows } from '../text/claimRows.ts';

const words = (source: string): RegExp => new RegExp(String.raw`(?<![\w-])(?:${source})(?![\w-])`, 'gi');

/** What is sold or offered against illness: what a word of hype must stand beside. */
const offered = alternatives`
  treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|pills?|remed(?:y|ies)|supplements?|vitamins?|herbs?|teas?|diets?|oils?|creams?|shots?|jabs?|injections?|products?|procedures?|surger(?:y|ies)|operations?
  programs?|programmes?|plans?|methods?|protocols?|devices?|lasers?|formulas?|blends?|cleanses?|serums?|facials?|fillers?|implants?|test|tests|scans?|technology|solutions?|approach|technique|system|course|treatment plan
`;

const miracle = '"Miracle" and words like it are signs of health fraud, and readers learn to distrust them. Say what it does, and for how many people.';
const hidden = 'This says that others hide the truth, which is a common sign of health fraud. Say what you know, and where it comes from.';

/** Words of miracles and secrets. */
export const miracleRows = claimRows('miracle', () => [
  {
    pattern: words(alternatives`
      miracle (?:cures?|drugs?|pills?|foods?|diets?|products?|treatments?|remed(?:y|ies)|shots?|jabs?|oils?|water|berr(?:y|ies)|herbs?|supplements?|ingredients?|injections?|solutions?|creams?|weight[- ]loss|healings?|medicines?|fix)
      (?:pill|tea|oil|cream|herb|diet|drug|shot|juice|supplement|treatment|therapy|product|drink|plant|powder|remedy) (?:is|was) (?:truly |really |simply |nothing short of )?a miracle|miraculous (?:results?|recover(?:y|ies)|cures?|healing|relief|properties|benefits)
      (?:works?|worked) like (?:magic|a charm)|magic (?:bullets?|pills?|cures?|potions?|solution|fix|formula|ingredient)|(?:wonder|super) (?:drugs?|cures?|pills?|herbs?|products?)|holy grail|snake oil that works
    `),
    message: miracle,
    unless: /\b(?:miracle (?:network|mile|league|flights?)|hospitals?|baby|thank you|grateful|tribute|party|season)\b/i,
    softer: [
      [/^miracle (?:cure|fix)\b/i, 'treatment'],
      [/^miracle cures\b/i, 'treatments'],
      [
        /^(?:miracle|magic|miraculous) (?=treatment|remed|drug|pill|food|diet|product|shot|jab|oil|herb|supplement|ingredient|injection|cream|medicine|result)/i,
        '',
      ],
      [/^(?:wonder|super) (?=drug|pill|herb|product)/i, ''],
    ],
  },
  {
    pattern: words(alternatives`
      (?:doctors?|dentists?|dermatologists?|big pharma|the (?:drug|pharmaceutical) (?:industry|companies)|pharma|hospitals|the (?:government|medical establishment)) (?:hates?|fears?|(?:do|does) ?n['’]?o?t want you to know|won['’]t tell you|will not tell you|(?:is|are) hiding|hides?|won['’]t talk about|keeps? (?:this )?(?:secret|from you))
      they don['’]t want you to know|what (?:your )?doctors? (?:won['’]t|will not|don['’]t|do not) tell you|(?:one|1|this) (?:weird|simple|strange|crazy) trick
      ancient (?:remed(?:y|ies)|secrets?|cures?|healing secrets?|formula)|secret (?:remed(?:y|ies)|cures?|formulas?|ingredients?|recipe for (?:health|healing))|suppressed (?:cures?|treatments?|research)|forbidden (?:cures?|remed(?:y|ies))
    `),
    message: hidden,
    evenDenied: true,
    evenHoped: true,
    softer: [
      [/^ancient (?:secrets?|cures?|remedy)$/i, 'old remedy'],
      [/^ancient remedies$/i, 'old remedies'],
      [/^secret (?=ingredient|formula|remed)/i, ''],
    ],
  },
]);

const everybody = 'No treatment works for all people. Say how many it helps, or say that results vary.';

/** Promises that something works for sure. */
export const guaranteeRows = claimRows('guarantee', () => [
  {
    pattern: words(
      String.raw`(?:we |i )?(?:guarantee[sd]?|guaranteed)(?: (?:that |you |you['’]ll |a |an |the |your |our |to |for |in |get |see |will |fast |quick |permanent |full |complete |100% |visible |real ){0,4})(?:results?|success|relief|recovery|cure|weight[- ]loss|improvement|pregnancy|conception|healing|protection|pain[- ]free|to work|work|lose weight|outcomes?|hair growth|regrowth)|guarantee (?:that )?you(?:['’]ll| will) (?:\w+ ){0,2}(?:sleep|lose|feel|see|be|have|stop|get|heal|recover|conceive)|(?:(?:will|you['’]ll)|relief|recovery|success|weight[- ]loss|results?) [^.;!?]{3,40}, guaranteed`,
    ),
    message: everybody,
    unless: /\b(?:refunds?|money|not|no one|nobody|cannot|can['’]t|eligib\w+|coverage|right|rights|law|act|insur\w+|access|confidential\w*|privacy|income)\b/i,
    softer: [
      [/^(?:we |i )guarantee .*\b(results?|success|relief|weight[- ]loss|improvement|recovery)$/i, 'we work towards $1'],
      [/^guaranteed to work$/i, 'made to help'],
      [/^guaranteed /i, ''],
    ],
  },
  {
    pattern: words(`(?:results?|success|relief|recovery|weight[- ]loss|outcomes?)(?: (?:is|are))? (?:100% )?guaranteed`),
    message: everybody,
    unless: /\b(?:refunds?|money|not|cannot|can['’]t)\b/i,
    softer: [
      [/^results?\b.*$/i, 'results vary'],
      [/^(\w+(?:[- ]loss)?) (?:is |are )?(?:100% )?guaranteed$/i, '$1 varies'],
    ],
  },
  {
    pattern: words(alternatives`
      (?:is|are|it['’]s|be|was|were|proven|proved|shown to be) (?:100 ?%|100 per ?cent|100 percent|a hundred percent|always|totally|completely) (?:effective|successful|reliable|accurate)
      100 ?% (?:effective|success(?: rates?)?|cure rates?|success[- ]rates?|proven|recovery|results)|zero (?:failure|failures)
      works? (?:every (?:single )?time|for (?:every ?one|every ?body|all patients|every (?:patient|person|body type))|100 ?% of the time)|always works|never fails|can(?:not|['’]t) fail|fail[- ]?proof|fool[- ]?proof (?:treatment|method|cure|protection)
      risk[- ]free (?:${offered}|liposuction|lipo|botox|rhinoplasty|whitening|implants|veneers)
    `),
    message: everybody,
    unless:
      /\b(?:condoms?|abstinence|abstain\w*|trial offer|hand[- ]?wash\w*|refunds?|preventable|no (?:vaccine|medicine|test|method|treatment)|alcohol|planning|booking|cancellation)\b/i,
    softer: [
      [/\b(?:works?) (?:every (?:single )?time|for every ?one|for every ?body)$/i, 'works for many people'],
      [/^always works$/i, 'often works'],
      [/^never fails$/i, 'often works'],
      [/\b(?:100 ?%|100 per ?cent|100 percent|a hundred percent|always|totally|completely) (effective|successful|reliable|accurate)$/i, 'often $1'],
      [/^risk[- ]free /i, ''],
    ],
  },
]);

const sideEffects = 'Every treatment can have side effects. Name the common ones and the serious ones, or link to them.';
const natural = '"Natural" does not mean safe: some natural products harm, or do not go with medicines. Say what is known of its side effects.';
const natures = `(?:all[- ])?natural|herbal|organic|chemical[- ]free|plant[- ]based|drug[- ]free|ayurvedic|homeopathic|homoeopathic|botanical|toxin[- ]free`;

/** Promises that something is safe for sure. */
export const safetyRows = claimRows('safety', () => [
  {
    pattern: words(
      `(?:because (?:it['’]s|they['’]re|it is|they are) (?:${natures})|(?:it['’]s|they['’]re|it is|they are) (?:${natures}),? (?:so|and so|and therefore|which means)(?: (?:it['’]s|they['’]re|it is|they are|there are))?|(?:100 ?% )?(?:${natures}) (?:and|so|&) (?:therefore |thus |completely |totally |100 ?% |perfectly )?)(?:,? (?:it['’]s|it is|they are))? ?(?:safe|harmless|no side[- ]effects|free of side[- ]effects|without side[- ]effects|side[- ]effect[- ]free|safe for (?:all|every ?one))`,
    ),
    message: natural,
    severity: 'warning',
    unless: /\b(?:smil\w+|beauty|births?|playgrounds?|not (?:always|necessarily)|food safety)\b/i,
    softer: [[/^(?:100 ?% )?(all[- ]natural|natural|herbal|organic|plant[- ]based|ayurvedic) (?:and|so|&) .*$/i, '$1']],
  },
  {
    pattern: words(
      String.raw`(?:vaping|vapes|e-cigarettes|cannabis|marijuana|cbd|botox|kratom|tanning|sunbeds|smoking|nicotine|hookah|fillers|supplements|herbs|homeopathy) (?:is|are) (?:\w+ly )?harmless|(?:100 ?%|100 percent|100 per ?cent|completely|totally|perfectly|absolutely|entirely|always) (?:safe|harmless|risk[- ]free)(?! (?:space|place|environment|from|home|haven|distance|and (?:secure|confidential|private|anonymous)|for work|way to (?:share|talk)))`,
    ),
    message: sideEffects,
    needs: new RegExp(
      String.raw`\b(?:${offered}|vaccines?|vaccin\w+|boosters?|botox|anaesthesia|anesthesia|vap\w+|cbd|kratom|painkillers?|contracepti\w+|it|they|these|this)\b`,
      'i',
    ),
    unless:
      /\b(?:water|drink\w*|food|toys?|data|e-?mail|website|app store|log ?in|neighbou?rhood|streets?|rides?|drive|driving|travel|school|swim\w*|stay|sex|room|amount|level|alone|sleep|feel|keep|being|until|only|if|there is no|nothing|sun(?:light)?|tan|donat\w+|give blood|giving blood)\b/i,
    softer: [
      [/^.*\bsafe$/i, 'safe for most people'],
      [/^.*\b(?:harmless|risk[- ]free)$/i, 'low in risk for most people'],
    ],
  },
  {
    pattern: words(alternatives`
      (?:has|have|with|without|there are|absolutely|and|but|,|has got|causes?|comes with) ?(?:absolutely )?(?:no|zero|any|0) (?:known |harmful |bad |negative |nasty |serious )?(?:side[- ]effects?|adverse effects)
      side[- ]effect[- ]free|free (?:of|from) (?:all |any )?side[- ]effects|(?:no|zero) side[- ]effects|(?:has|have|with|carries|carry|there (?:is|are)) (?:absolutely )?(?:no|zero) (?:health )?risks?(?: (?:at all|whatsoever))?|zero[- ]risk
    `),
    message: sideEffects,
    evenDenied: true,
    unless:
      /\b(?:no (?:medicine|drug|vaccine|treatment|pill|product|one|therapy|supplement)s? (?:is|are|has|have|comes?|without)|had|did|got|felt|experienced|people (?:have|get|had)|many|most|some|often|usually|few|volunteers|participants|trial|study|studies|found|reported|noticed|if you|may|might|can|could|not|n['’]t|either|whether|exposure|at risk|fire|pregnan\w+|increased|of (?:getting|catching|infection|transmission)|hiv|u=u|undetectable|donat\w+|to (?:you|the public|others|readers))\b/i,
    softer: [
      [/^with (?:absolutely )?(?:no|zero|0) .*$/i, 'with few side effects for most people'],
      [/^without (?:any |absolutely )?.*$/i, 'with few side effects for most people'],
      [/^(has|have|causes?) ?(?:absolutely )?(?:no|zero|any|0) .*side[- ]effects?$/i, '$1 few side effects for most people'],
      [/^(has|have|carries|carry|with) (?:absolutely )?(?:no|zero) .*risks?.*$/i, '$1 a low risk for most people'],
      [/^(?:absolutely )?(?:no|zero) side[- ]effects?$/i, 'few side effects for most people'],
    ],
  },
]);

const vague = 'No part of the body is known to need this, and the word tells readers nothing they can check. Name what it helps with, and how that is known.';
const immune = 'Nobody can tell by how much a product helps the immune system. Say what was studied, such as fewer or shorter colds.';

/** Vague claims for the body: detox, immunity, hormones. */
export const detoxRows = claimRows('detox', () => [
  {
    pattern: words(
      String.raw`(?:detox(?:es|ed|ing|if(?:y|ies|ied|ying))? (?:your|the|my|our) (?:body|liver|kidneys?|gut|colon|blood|system|organs|skin|lungs|brain|cells|whole body|lymph\w*)|(?:${alternatives`
      detox (?:teas?|diets?|drinks?|juices?|cleanses?|water|smoothies?|plans?|kits?|patch(?:es)?|pads?|baths?|programs? for|retreats?|shakes?|supplements?|weekends?|smoothie)
      (?:juice|colon|liver|body|gut|parasite|full[- ]body|kidney|blood|heavy metal|whole[- ]body|master|sugar|3-day|5-day|7-day|10-day|14-day|21-day) (?:cleanses?|detox(?:es)?)
      (?:colon|liver|gut|kidney|blood) cleansing
      (?:flush(?:es|ed|ing)?|remov(?:e|es|ing)|eliminat(?:e|es|ing)|rid(?:s)?|clear(?:s|ing)?|draw(?:s|ing)?|pull(?:s|ing)?|releas(?:e|es|ing)|purg(?:e|es|ing)|expel(?:s|ling)?) (?:out )?(?:your |the |all |any |harmful |built-up |excess |body of )*(?:body of )?toxins
      cleans(?:e|es|ing) (?:your|the) (?:body|liver|kidneys?|gut|colon|blood|system|organs)
    `}))`,
    ),
    message: vague,
    unless:
      /\b(?:alcohol|drugs?|opioids?|opiate|withdrawal|addict\w*|rehab\w*|substance|recovery|recover|inpatient|medically|heroin|kidneys? (?:filter|remove|clean)|your (?:liver|kidneys?)(?: and kidneys?)? (?:already|does|do|is|are|can|filter\w*|remov\w*|clear\w*|will|naturally|help\w*)|dialysis|wounds?|spill|chelation|lead poison\w*|digital|social media|phone|screen|don['’]t need|kidneys|the liver|liver['’]s job)\b/i,
    softer: [
      [/^detox (?=tea|drink|juice|water|smoothie|shake|bath)/i, ''],
      [/^(?:detox\w*|cleans\w*) (your|the|my|our) (body|liver|kidneys?|gut|system|organs|skin)$/i, 'care for $1 $2'],
    ],
  },
  {
    pattern: words(
      String.raw`(?:boost(?:s|ed|ing)?|supercharg(?:e|es|ing)|strengthen(?:s|ing)?|turbo-?charg(?:e|es|ing)|skyrocket(?:s)?|fortif(?:y|ies)) (?:your |the |their |our |natural |kids['’] |child['’]s |body['’]s ){0,3}(?:immunity|immune (?:system|defen[cs]es?|health|function))|immun(?:e|ity)[- ]boost(?:ing|ers?)(?: (?:\w{3,12}))?`,
    ),
    message: immune,
    unless:
      /\b(?:vaccin\w*|immuni[sz]\w*|shots?|jabs?|boosters?|dos(?:e|es)|breast ?(?:milk|feed\w*)|antibod\w+|sleep|exercis\w*|active|activity|walk\w*|healthy (?:food|diet|eating|habits)|fruits?|vegetables|stress|laugh\w*|immunotherapy|scientists|researchers|children['’]s)\b/i,
    softer: [
      [/^(?:boosts|strengthens|supercharges|fortifies) /i, 'may support '],
      [/^(?:boost|strengthen|supercharge|fortify) /i, 'support '],
      [/^(?:boosting|strengthening|supercharging) /i, 'supporting '],
    ],
  },
  {
    pattern: words(
      `(?:re-?balanc(?:e|es|ing)|balanc(?:e|es|ing)|reset(?:s|ting)?|fix(?:es|ing)?) (?:your|the|my|all your) (?:hormones?|metabolism|ph|chakras|energy|adrenals?|gut|nervous system|vagus nerve|cortisol)|alkali[sz](?:e|es|ing) (?:your|the) (?:body|blood)|adrenal (?:fatigue|cocktails?)|melt(?:s|ing)? (?:away )?(?:belly |body |your |stubborn )*fat|burn(?:s|ing)? belly fat|torch(?:es|ing)? (?:belly )?fat`,
    ),
    message: vague,
    unless: /\b(?:thyroid|insulin|endocrin\w+|hrt|menopause clinic|not a (?:real|recogni[sz]ed)|no such)\b/i,
  },
]);

const hype = 'Words such as this promise more than most news in health can hold. Say what changed, and for how many people.';

/** Big words for something new. */
export const breakthroughRows = claimRows('breakthrough', () => [
  {
    pattern: words(
      `(?:${alternatives`
      (?:(?:a|an|our|the|this|new|major|medical|scientific|huge|amazing|incredible|exciting|true|real|latest) ){1,3}breakthrough(?: (?:in|for) (?:the )?(?:treatment|care|fight|weight[- ]loss|pain|skin|hair|health)\b)?|breakthrough (?:${offered})
      (?:revolutionary|game[- ]?chang(?:ing|er)|groundbreaking|ground-breaking|cutting[- ]edge|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|world[- ]first|first[- ]ever|life[- ]changing|next[- ]generation|unrivall?ed|unbeatable|unparalleled) (?:new |medical |natural |laser |skin |pain |cancer |weight[- ]loss |fertility |stem cell ){0,2}(?:${offered})
      (?:a|an) (?:total |real |true |absolute |complete )?game[- ]?changer
    `})`,
    ),
    message: hype,
    unless:
      /\b(?:breakthrough (?:therapy|device|infections?|cases?|pain|bleeding|prize|t1d|designation|seizures?)|designat\w+|not a|fda|award|prize|photos?|history|in 1\d\d\d|in (?:19|20)[0-2]\d|staff|hiring|jobs?|policy|act|legislation|conference|summit|register|webinar|facility|building|laborator\w+|research cent(?:er|re)|donat\w+|fund\w*)\b/i,
    needs: new RegExp(String.raw`\b(?:${offered}|patients?|pain|care|health|skin|hair|cancer|diabetes|weight|people (?:with|who)|disease|migraines?)\b`, 'i'),
    softer: [
      [
        /^(?:revolutionary|game[- ]?changing|groundbreaking|ground-breaking|cutting[- ]edge|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|next[- ]generation|breakthrough|life[- ]changing|unrivall?ed|unbeatable|unparalleled|world[- ]first|first[- ]ever) (?=new)/i,
        '',
      ],
      [
        /^(?:revolutionary|game[- ]?changing|groundbreaking|ground-breaking|cutting[- ]edge|state[- ]of[- ]the[- ]art|next[- ]generation|breakthrough|world[- ]first|first[- ]ever) /i,
        'new ',
      ],
    ],
  },
]);
