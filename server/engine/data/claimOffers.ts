import { alternatives } from '../text/alternatives.ts';
import { claimRows } from '../text/claimRows.ts';
import { serious, some, upToThree, words } from './claimRisks.ts';

const ownHealth = alternatives`
  symptoms?|signs|diagnos[ie]s|test results?|lab results?|blood (?:test )?results|results|medications?|medicines?|meds|prescriptions?|medical (?:history|records?|conditions?)|health (?:history|conditions?|problems?|concerns?|issues?)
  conditions?|blood pressure(?: readings?)?|blood sugar(?: readings?)?|a1c|weight|bmi|scans?|x-rays?|mri|rash|injur(?:y|ies)|hiv status|insurance (?:card|number|details)|pregnancy|period|mental health|vaccination (?:card|record)
`;
const anywhere =
  '(?:below|in (?:the|a) (?:comments?|replies|thread|chat)|in (?:the )?comments?|here|on this post|under this post|on our (?:page|wall)|publicly)';
const health = 'This asks for health details where others can read them, or where you cannot keep them safe. Point to a phone number or a secure portal.';
const privately =
  /\b(?:secure|portal|encrypted|anonymous\w*|private (?:line|number|call)|fictional|general questions|(?:do not|don['’]t|never|please avoid))\b/i;

/** Posts that ask readers to tell what concerns their health alone. */
export const healthDetailRows = claimRows('healthDetail', () => [
  {
    pattern: words(
      String.raw`(?:dm|message|inbox|pm|whatsapp|text|email|e-mail|send) (?:us|me|our \w+|your \w+ team)?(?: a (?:dm|message)| an email)?(?: with| about)? ?(?:your|a list of your|what your) (?:${ownHealth})`,
    ),
    message: health,
    unless: privately,
    evenHoped: true,
    softer: [[/^[\w-]+ (?:us|me)?(?: a (?:dm|message)| an email)?(?: with| about)? ?(?=your )/i, 'call us about ']],
  },
  {
    pattern: words(
      `(?:comment|share|post|list|describe|write|type|tell us|tell me|reply with|comment with|let us know)(?: about)? (?:your|what your) (?:${ownHealth})(?: are| is)? ${anywhere}`,
    ),
    message: health,
    unless: privately,
    evenHoped: true,
    softer: [[/^.+? (your .+?) (?:below|in .+|here|on .+|under .+|publicly)$/i, 'talk to your doctor about $1']],
  },
  {
    pattern: words(
      `(?:tell us|share|comment|let us know|reply)(?: with us)?(?: below| in the comments?| in the replies)?[:,]? (?:what|which) (?:symptoms|medications|medicines|meds|diagnosis) (?:do|did|are|have|were) you`,
    ),
    message: health,
    evenHoped: true,
  },
  {
    pattern: words(
      String.raw`(?:comment|reply|drop|type|react|like|share|raise your hand|say|put)(?: this(?: post)?| here)?(?: (?:a |an )?["“'‘]?(?:\w{1,14}|\w{0,10} ?emoji)["”'’]?)?(?: below| in the comments| here)? if (?:(?:you['’]ve|you have) (?:ever )?been diagnosed|(?:you|your child|someone you love) (?:have|has|had|(?:have|has) (?:ever )?had|live[sd]? with|living with|suffer(?:s|ed)? from|take|takes|were diagnosed with|was diagnosed with|(?:are|is) (?:living with|taking|on|struggling with)|struggles? with|battles?) ${upToThree}(?:${serious}|an eating disorder|eating disorders?|a miscarriage|an abortion|addiction|antidepressants|insulin|psoriasis|eczema|lupus|pcos|endometriosis|ibs|crohn['’]s|an std|an sti|herpes|mental illness|ptsd|bipolar(?: disorder)?|suicidal thoughts|pain|chronic pain))\b`,
    ),
    message: 'A comment or a like here tells everyone what somebody has. Ask about what they know or do, or offer a private way to reach you.',
    unless: /\bquestions?\b/i,
    evenHoped: true,
  },
  {
    pattern: words(
      String.raw`(?:tag|mention|name|@) (?:a|an|your|someone|somebody|anyone|that|the) ?(?:friends?|person|people|family member|loved one|relative|mom|mum|dad|parent|colleague|coworker|partner|buddy|bestie)? ?(?:who(?:['’]s)?|with|that|living with|you know)? ?(?:has|have|is|is living with|lives with|living with|is struggling with|struggles with|struggling with|suffers from|is battling|battling|is fighting|fighting|had|survived|with)? ${upToThree}(?:${serious}|an eating disorder|eating disorders?|addiction|psoriasis|eczema|lupus|pcos|endometriosis|ibs|crohn['’]s|mental illness|ptsd|bipolar(?: disorder)?|chronic pain|a miscarriage|survivor)\b`,
    ),
    message: 'A tag shows everyone what the friend has, and the friend did not choose that. You could ask readers to share it in private.',
    unless:
      /\b(?:get(?:ting)? (?:a|the|their|her|his|your)|needs? (?:a|the|their|to (?:get|have|book|schedule|know|learn|make))\b|due for|learn|know about|question|facts?|awareness|fundrais\w+|walk|run|team)\b/i,
    evenHoped: true,
  },
  {
    pattern: words(`(?:google|microsoft|survey ?monkey|typeform|jot ?form) (?:form|survey|doc|sheet)?`),
    needs: some(`(?:your|their) (?:${ownHealth})`),
    message: health,
    unless: privately,
    evenHoped: true,
  },
]);

const lobby = 'Charities and public offices may say this only within limits on lobbying and elections. Ask whoever knows your rules before it goes out.';
const office = String.raw`(?:Sen(?:ator|\.)?|Rep(?:resentative|\.)?|Gov(?:ernor|\.)?|Mayor|President|Council(?:member|man|woman)|Congress(?:man|woman)|Judge|Sheriff)`;

/** Calls for a vote or a law. */
export const lobbyingRows = claimRows('lobbying', () => [
  {
    pattern: words(
      String.raw`vote (?:yes|no) (?:on|for|to) (?:prop(?:osition)?|measure|question|issue|amendment|initiative|hb|sb|bill|the (?:bill|measure|levy|bond|amendment))\b`,
    ),
    message: lobby,
    evenHoped: true,
  },
  {
    pattern: new RegExp(String.raw`\b(?:[Vv]ote (?:for|against|out)|[Rr]e-?elect|[Ee]lect|[Ss]upport) ${office} [A-Z][a-z]+`, 'g'),
    message: lobby,
    evenHoped: true,
  },
  {
    pattern: /\b(?:[Vv]ote (?:for|against|out)|[Rr]e-?elect|[Ee]lect) (?!(?:Your|Our|Us|The|A|An|Me|My|This|That|These|Team)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?/g,
    needs: /\b(?:elections?|ballot|polls|candidate|senate|congress|primary|governor|mayor|city council|school board)\b/i,
    message: lobby,
    evenHoped: true,
  },
  {
    pattern: words(
      String.raw`(?:call|email|contact|write|write to|tell|urge|ask|text|message|phone) (?:(?:your|our|the|state|local|us|u\.s\.) ){0,3}(?:senators?|representatives?|members? of (?:congress|parliament)|congress(?:man|woman|person)?|legislators?|legislature|lawmakers?|reps?|governor|city council(?:ors?|members?)?|elected officials?|mps?|senate|house)(?: (?:today|now|and (?:ask|tell|urge) (?:them|him|her)))? to (?:\w+ )?(?:pass|oppose|support|vote(?: yes| no)?|reject|block|kill|repeal|back|co-?sponsor|defeat|approve|fund|sign|veto)`,
    ),
    message: lobby,
    evenHoped: true,
  },
]);

const service =
  /\b(?:treatments?|therap\w+|consult\w*|check-?ups?|dental|dentist\w*|teeth|whitening|implants?|veneers|aligners|braces|surger\w+|procedures?|physio\w*|chiro\w*|massage|acupuncture|botox|fillers?|injectables?|anti-?wrinkle|laser|skin|facials?|scans?|health (?:checks?|packages?)|ivf|fertility|hair transplants?|lasik|cataract|clinic|appointments?|sessions?|visits?|patients)\b/i;
const terms =
  /\b(?:terms|conditions|t ?& ?cs?|t and cs?|medicare|bulk[- ]bill\w*|nhs|government|subsid\w+|concession|parking|merch\w*|tickets?|fundrais\w+|staff|raffle|donat\w+|vaccin\w+|flu (?:shot|jab))\b/i;

/** Offers that draw people to care. */
export const inducementRows = claimRows('inducement', () => [
  {
    pattern: words(
      String.raw`\d{1,2} ?% (?:off|discount)|(?:[$₹£€]|rs\.? ?|a\$)\d[\d,]* off|half[- ]price|(?:2|two)[- ]for[- ](?:1|one)|buy (?:one|1|two|2) (?:and )?get|(?:gift|discount) (?:voucher|card|code)s?|special offer|(?:limited|exclusive)[- ](?:time )?offers?|(?:free|complimentary) (?:initial |first |dental |skin |hair )?(?:consult(?:ation|s)?|check-?ups?|assessments?|x-?rays?|whitening|exam(?:ination)?s?)|refer a friend|(?:win|giving away|giveaway:?) (?:a |an )?(?:free )?(?:treatment|procedure|surgery|session|facial|whitening|consult\w*)`,
    ),
    needs: service,
    unless: terms,
    message:
      'An offer that draws people to care needs its full terms beside it in Australia, and is not allowed to doctors in India. Add the terms, or leave it out.',
    evenHoped: true,
  },
]);

/** Words that push people to care that they may not need. */
export const needlessRows = claimRows('needless', () => [
  {
    pattern: words(
      String.raw`use (?:up )?(?:your|all your|those) (?:extras|benefits|health fund|cover|rebates?|dental benefits) before|before your (?:extras|benefits|cover|rebates?) (?:expires?|resets?|runs? out|ends?)|(?:treat|spoil|pamper) (?:yourself|mum|mom|her|him) (?:to|with)|(?:offer|prices?) (?:ends?|go(?:es)? up) (?:soon|today|tonight|tomorrow|on|this)|only \d{1,2} (?:spots|places|appointments|slots) left|(?:spots|places|slots) are (?:filling|going|selling) fast|everyone needs (?:a|an|regular|our|this)|book (?:now|today|in) before (?:prices|it['’]s too late|summer|the holidays|christmas|new year)`,
    ),
    needs: service,
    unless: terms,
    message: 'This may push people to care that they do not need, which Australian law does not allow. Say who may benefit, and from what.',
    evenHoped: true,
  },
]);

const cosmetic =
  /\b(?:cosmetic|plastic surg\w+|breast|implants?|fillers?|botox|anti-?wrinkle|liposuction|lipo|tummy tuck|face ?lifts?|rhinoplasty|lips?|injectables?|aesthetics?|bbl|labiaplasty|augmentation|surgeon|veneers|nose|eyelids?|skin|laser)\b/i;

/** Words that make little of cosmetic surgery. */
export const cosmeticRows = claimRows('cosmetic', () => [
  {
    pattern: words(alternatives`
      tweakments?|lunch(?:[- ]?time|[- ]?break|[- ]hour) (?:fix|face ?lift|lift|procedure|surgery|nose job|botox|filler|boob job|lip filler|treatment)s?|(?:mummy|mommy|daddy) makeovers?
      (?:beach|bikini|summer|wedding|party|holiday|red[- ]carpet|selfie)[- ]ready|(?:beach|bikini|summer|barbie|perfect|dream|revenge) (?:body|bod|figure)|(?:boob|nose|bum|butt|tummy|chin) jobs?|designer vaginas?
      (?:perfect|flawless|dream) (?:face|nose|lips|breasts|smile|skin|look)|new year,? new (?:you|nose|body|face)|fix (?:your|those|that) (?:flaws?|imperfections?|wrinkles|nose|lips|saggy \w+|ugly \w+)
      (?:little|quick|simple|easy|tiny) (?:nip|tuck|nip and tuck|fix|tweak|procedure|operation|surgery)|(?:turn back|reverse) (?:the clock|time)|back to work (?:the )?(?:same|next) day
    `),
    needs: cosmetic,
    message: 'This makes little of a procedure with real risks. Name the procedure, its risks, and the time that people need to recover.',
    evenHoped: true,
  },
  {
    pattern: words(`(?:school (?:formal|leavers?)|schoolies|prom|back[- ]to[- ]school|teens?|teenagers?|under[- ]18s?|16th birthday)`),
    needs:
      /\b(?:lip fillers?|dermal fillers?|botox|anti-?wrinkle|breast (?:implants?|augmentation)|liposuction|rhinoplasty|nose job|cosmetic (?:surgery|procedures?|injections?))\b/i,
    unless: /\b(?:not|never|ban\w*|law|illegal|must be|over 18|18 (?:or|and) over|risks?|warn\w*|cannot|can['’]t|pressure)\b/i,
    message: 'Cosmetic procedures must not be offered to people under 18. Leave them out, or speak to adults.',
    evenHoped: true,
  },
]);

const food = alternatives`
  vitamin [a-e]\d{0,2}|vitamins|multivitamins?|turmeric|curcumin|ginger|garlic|(?:manuka )?honey|green tea|matcha|apple cider vinegar|kombucha|probiotics?|collagen|omega-3s?|fish oil|zinc|magnesium|selenium|echinacea
  elderberry|ginseng|ashwagandha|spirulina|chlorella|superfoods?|superfood|medicinal mushrooms|lion['’]s mane|reishi|bone broth|celery juice|beet(?:root)? juice|blueberries|pomegranate|goji berries|chia seeds|flaxseed
  supplements?|cinnamon|black seed oil|coconut oil|olive leaf|aloe vera|cbd oil|royal jelly|propolis|bee pollen|moringa|maca|wheatgrass|herbal teas?|detox teas?|smoothies?|kefir|protein shakes?|gummies
`;
const lawful =
  /\b(?:deficien\w+|rickets|scurvy|an[a]?emia|neural tube|spina bifida|contributes? to|maintenance|doctor|gp|dietitian|nhs|not enough|too little|not? |n['’]t |trial|study|allerg\w+)\b/i;

/** What may not be said of food in the EU and the UK. */
export const foodRows = claimRows('food', () => [
  {
    pattern: words(
      `(?:${food})(?: (?:can|will|may|helps?|daily|capsules?|drinks?|every day|really|tea|juice|powder|supplements?|naturally|to)){0,3} (?:prevents?|treats?|fights?|wards? off|beats?|protects? (?:you )?(?:against|from)|keeps? away|stops?|relieves?) ${upToThree}(?:${serious}|colds?|the common cold|colds and flu|arthritis pain|joint pain|ibs|eczema|psoriasis|insomnia|viruses|illness|disease|diseases|bloating|hot flushes)`,
    ),
    unless: lawful,
    message: 'In the EU and the UK a food or supplement must not be said to prevent or treat illness. Use the authorised wording, or leave it out.',
    evenHoped: true,
  },
  {
    pattern: words(
      `(?:doctors?|gps?|dentists?|pharmacists?|dietitians?|nutritionists?)(?:[- ](?:recommended|approved|endorsed|formulated)| (?:all )?(?:recommend|love|swear by|trust|approve of))`,
    ),
    needs: some(food),
    unless: /\b(?:ask|talk|only if|unless|vitamin d|pregnan\w+|folic|deficien\w+)\b/i,
    message: 'In the EU and the UK a claim about food must not lean on the word of a doctor. Say what the food does, in the authorised wording.',
    evenHoped: true,
  },
]);

/** Words that name nobody and claim everybody. */
export const everyoneRows = claimRows('everyone', () => [
  {
    pattern:
      /(?<![\w-])(?:(?:everyone|everybody) (?:already )?knows (?:that )?(?!each|someone|somebody|an? |what|how|who|the (?:feeling|drill|song|story)|it\b|about|where|why|their|your)|we all know (?:that )?(?!each|someone|somebody|an? |what|how|who|the (?:feeling|drill|song|story)|it\b|about|where|why|those|people)|as (?:we|you) all know,? |it(?: is|['’]s) (?:an? )?(?:common knowledge|well[- ]known(?: fact)?|universally (?:known|accepted)) that |there(?: is|['’]s) no (?:debate|dispute|doubt) that |no(?:body| one) (?:doubts|disputes) that )(?=\w)/gi,
    message: 'Readers who did not know may feel foolish, and nobody can check it. You could say it plainly, and name a source.',
    evenHoped: true,
  },
]);
