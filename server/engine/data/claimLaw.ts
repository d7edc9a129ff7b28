import { alternatives } from '../text/alternatives.ts';
import { claimRows } from '../text/claimRows.ts';

const bounded = (source: string): RegExp => new RegExp(String.raw`(?<![\w-])(?:${source})(?![\w-])`, 'gi');

const carers = alternatives`
  doctors?|surgeons?|dentists?|hospitals?|clinics?|physicians?|specialists?|dermatologists?|orthodontists?|oncologists?|cardiologists?|gyn[a]?ecologists?|p[a]?ediatricians?|physios?|physiotherapists?|chiropractors?|psychologists?|psychiatrists?
  therapists?|optometrists?|midwi(?:fe|ves)|obstetricians?|urologists?|neurologists?|medical (?:cent(?:er|re)|team|practice)|health (?:cent(?:er|re)|system)|fertility cent(?:er|re)|(?:dental|medical|gp|physio|cosmetic|eye|skin|fertility) (?:practice|clinic|team|care|surgery)
`;

/** Claims to be the best of all. */
export const bestRows = claimRows('best', () => [
  {
    pattern: bounded(alternatives`
      (?:(?:are|is|we['’]re|as) )?(?:the|your|our|(?:the )?[a-z]{2,14}['’]s) (?:very )?(?:best|top|leading|finest|top[- ]rated|highest[- ]rated|most trusted|most experienced|number one|no\.? ?1|#1|premier|foremost|most advanced|safest)(?: and most trusted)?
      #1|no\.? ?1|number one|number 1|world[- ]class|world[- ]renowned|internationally renowned|renowned|unmatched|second[- ]to[- ]none|in the safest(?= hands)
    `),
    next: new RegExp(
      String.raw`^(?: [\w-]{3,16}){0,2} (?:${carers}|hands)(?=[.,!?;:]|$| (?:in|for|of|at|to|and|on|with|near|around|who|is|are|has|have|can|will|care|you|that|here|team|now|today|this|from|since|where|offers?|opens?)\b)`,
      'i',
    ),
    message: 'A claim to be the best needs proof, and some regulators do not allow it. Say what you do, for how long, and who has rated you.',
    unless:
      /\b(?:(?:doctor|one|clinic|hospital|dentist|therapist|specialist|provider) for (?:you|your)|find|finding|choos\w+|search\w*|which|who is|how to|what makes|one of|ranked|rank(?:ing)?s?|rated by|named|award\w*|recogni[sz]ed|honou?red|voted|according|survey|u\.?s\.? news|newsweek|forbes|castle connolly|healthgrades|magnet|leapfrog|20[0-4]\d|cause|killer|reason|talk|ask|call|contact|see|speak|with your|from your|your first|today['’]s|child['’]s|thank\w*|grateful|congratulat\w*|join\w*|deserve\w*|practices?|learn from|experts? from|top (?:doctor )?tips?|doctor['’]s (?:tips|concerns|visit|questions|questions))\b/i,
    softer: [
      [
        /^(are|is|we['’]re|as) (?:the|(?:the )?[a-z]{2,14}['’]s) (?:very )?(?:best|top|leading|finest|top[- ]rated|highest[- ]rated|most trusted|most experienced|number one|no\.? ?1|#1|premier|foremost|most advanced|safest) /i,
        '$1 an experienced ',
      ],
      [
        /^(?:(the|our|your) )?(?:very )?(?:best|top|leading|finest|top[- ]rated|highest[- ]rated|most trusted|most experienced|number one|no\.? ?1|#1|premier|foremost|most advanced|safest) (?:and most trusted )?(?=\w)/i,
        'our ',
      ],
      [/^(?:in the )?safest hands$/i, 'in trained hands'],
      [/^(?:world[- ]class|world[- ]renowned|internationally renowned|renowned|unmatched|second[- ]to[- ]none) /i, 'experienced '],
    ],
  },
  {
    pattern: bounded(
      `our (?:\\w{3,16} )?(?:${carers}) (?:are|is) the (?:very )?(?:best|finest|most (?:skilled|experienced|trusted))(?! (?:at|part|people|friends))`,
    ),
    message: 'A claim to be the best needs proof, and some regulators do not allow it. Say what you do, for how long, and who has rated you.',
    unless: /\b(?:rated|award\w*|thank\w*|week|day)\b/i,
  },
]);

const unapproved = alternatives`
  supplements?|dietary supplements?|vitamins?|gumm(?:y|ies)|herbs?|herbal \w+|teas?|detox\w*|probiotics?|clinics?|hospitals?|practice|office|surgeons?|doctors?|spas?|med spas?|facilit(?:y|ies)|labs?|apps?|cosmetics?|skin ?care|creams?|serums?|lotions?|cbd(?: \w+)?
  stem cells?(?: \w+)?|exosomes?|peptides?|iv (?:drips?|therapy)|essential oils?|collagen|weight[- ]loss (?:tea|gummies|supplements?|pills)|compounded \w+|homeopathic \w+|superfoods?|protein powders?|fat burners?
`;
const regulators = String.raw`(?:u\.?s\.? ?)?fda|mhra|tga|health canada|cdsco|ema|cdc|world health organi[sz]ation|nih`;

const standsBehind = 'approved|certified|endorsed|cleared|recommended|registered|licensed|accredited';
const notApproved = {
  message:
    'Regulators do not approve clinics, supplements or cosmetics, and "registered" is not "approved". Leave the regulator out, or say exactly what it decided, with a link.',
  unless:
    /\b(?:labs? tests?|test(?:s|ed|ing)?|illegal\w*|warn\w*|recall\w*|vaccines?|not been|has not|have not|unless|only|drugs?|medicines?|devices?|clinical trials?|blood|mammogra\w*|emergency use|medication|cream (?:for|to treat)|prescription|inspect\w*)\b/i,
} as const;

/** What a regulator is said to stand behind, though it does not. */
export const regulatorRows = claimRows('regulator', () => [
  {
    ...notApproved,
    pattern: bounded(`(?:${regulators})[- ](?:${standsBehind})`),
    next: new RegExp(String.raw`^ (?:(?:and \w+|natural|herbal|daily|new|premium|best|\w+-free) ){0,2}(?:${unapproved})(?![\w-])`, 'i'),
    softer: [[new RegExp(`^(?:${regulators})[- ](?:${standsBehind}) (?:and )?`, 'i'), '']],
  },
  {
    ...notApproved,
    pattern: bounded(`(?:our|this|these|the|my) (?:new |natural |herbal |daily ){0,2}(?:${unapproved})`),
    next: new RegExp(
      String.raw`^ (?:is|are|has been|have been|was) (?:fully |now |even )?(?:(?:${regulators})[- ](?:${standsBehind})|(?:approved|certified|endorsed|accredited|recommended) by (?:the )?(?:${regulators}))(?![\w-])`,
      'i',
    ),
  },
  { ...notApproved, pattern: bounded(`(?:approved|certified|endorsed|accredited) by (?:the )?(?:${regulators}) (?:clinics?|supplements?|gummies|teas?)`) },
]);

const found = 'One study seldom proves. Say what it found, in whom, and where to read it.';

/** Claims that something is proven. */
export const provenRows = claimRows('proven', () => [
  {
    pattern: bounded(alternatives`
      (?:clinically|scientifically|medically|laboratory|lab|science) (?:tested and |and scientifically |and clinically )?proven(?: results?)?
      (?:(?:a|one|this|the|our|new|recent|latest|harvard|major|large|small|\d+) ){0,3}(?:stud(?:y|ies)|science|research|trials?|experiments?|scientists|researchers) (?:\w{3,12} )?(?:proves?|proved|has proven|have proven|has proved|have proved|confirms once and for all|definitively shows?)
    `),
    message: found,
    unless:
      /\b(?:extensive|decades|years of|overwhelming|body of|systematic review|meta-?analys[ei]s|cochrane|guidelines?|guidance|source|review of|reviews? of|et al|doi|pmid|in the (?:bmj|lancet|nejm|jama)|task force|worked|effort|difficult|hard|challeng\w*|invaluable|elusive|useful|important|wrong|right|point)\b/i,
    softer: [
      [/\b(?:has proven|has proved|proves|definitively shows|confirms once and for all)$/i, 'suggests'],
      [/\b(?:have proven|have proved|prove|definitively show)$/i, 'suggest'],
      [/\bproved$/i, 'suggested'],
    ],
  },
]);

/** Conditions of the Schedule of the Indian act, and those that its section 3 names, as writers name them. */
const scheduled = alternatives`
  appendicitis|arteriosclerosis|blindness|blood poisoning|bright['’]s disease|cancer|tumou?rs?|cataracts?|deafness|diabetes|diseases? of the (?:brain|kidneys?|liver|heart)|uterine (?:disease|disorders?)|menstrual (?:disorders?|flow)|nervous debility
  dropsy|epilepsy|female diseases|fevers|fits|fairness of the skin|fair(?:er)? skin|breast (?:size|enlargement)|gangrene|glaucoma|goit(?:re|er)|heart (?:disease|disease|blockage)|high blood pressure|low blood pressure|hypertension|hydrocele|hysteria|infantile paralysis|insanity
  leprosy|leucoderma|vitiligo|lockjaw|locomotor ataxia|lupus|obesity|paralysis|plague|pleurisy|pneumonia|rheumatism|arthritis|ruptures|hernia|sexual (?:impotence|weakness|problems)|impotence|erectile dysfunction|premature ejaculation|small[- ]?pox|height|stature
  sterility|infertility|trachoma|tuberculosis|tb|typhoid|ulcers?|venereal diseases?|syphilis|gonorrh[o]?ea|hiv|aids|asthma|stones?|gall ?stones?|kidney stones?|bladder stones?|varicose veins?|miscarriage|contraception|baldness|hair loss|piles
`;

/** What India's law on magic remedies forbids. */
export const scheduleRows = claimRows('schedule', () => [
  {
    pattern: bounded(
      `(?:cur(?:e|es|ed|ing)|treat(?:s|ed|ing|ment)?|prevent(?:s|ed|ing|ion)?|get(?:s|ting)? rid of|relie(?:f|ves?|ving)|heal(?:s|ed|ing)?|end(?:s)?|revers(?:e|es|ed|ing)|dissolv(?:e|es|ing)|solutions?|remed(?:y|ies)|medicines?|tablets?|capsules?|oils?|syrup|increas(?:e|es|ing)|control(?:s|ling)?) (?:(?:for|of|from|your|all|types|the|any|against|naturally|in|chronic|severe|and|male|female) ){0,4}(?:${scheduled})`,
    ),
    message: 'In India the law forbids advertising a medicine or remedy for this illness. Leave the illness or the product out.',
    needs:
      /\b(?:ayurved\w*|homeo\w*|homoeo\w*|unani|siddha|herb\w*|remed(?:y|ies)|tablets?|capsules?|oils?|kits?|churna|powders?|syrups?|tonics?|bhasma|teas?|drops|formulas?|formulations?|supplements?|products?|medicines?|talisman|mantra|kavach|gemstones?|magnet\w*|bracelets?|natural (?:cure|treatment|medicine))\b/i,
    unless:
      /\b(?:doctors? (?:can|will|may)|your (?:doctor|medicines?)|take your|prescribed|free (?:of cost )?(?:at|from) (?:government|phc)|government|nikshay|dots|adherence|research\w*|study|studies|trial|vaccines?|insulin|side effects?|keep taking|as advised|don['’]t stop|avoid)\b/i,
  },
]);

/** Offers to tell the sex of an unborn child. */
export const prenatalRows = claimRows('prenatal', () => [
  {
    pattern: bounded(alternatives`
      (?:know|find out|learn|discover|reveal(?:s|ed|ing)?|determin(?:e|es|ing)|tell(?:s|ing)?|detect(?:s|ing)?|predict(?:s|ing)?|check|see|choose|select) (?:(?:if|whether|it['’]s|it is|you|are|having|your|the|of|baby['’]s|baby|unborn|child['’]s|child|is|a|an|fetal|foetal) ){0,8}(?:boy or (?:a )?girl|girl or (?:a )?boy|gender|sex)
      (?:gender|sex|baby gender|fetal sex|foetal sex) (?:determination|detection|prediction|selection|test(?:s|ing)?|scans?|reveal)(?: (?:scan|ultrasound|test|kit|package))?|gender reveal (?:ultrasound|scan|package)
    `),
    message: 'In India the law forbids advertising ways to learn or choose the sex of an unborn child. Leave it out.',
    evenHoped: true,
    needs: /\b(?:bab(?:y|ies)|unborn|pregnan\w*|ultrasounds?|scans?|sonograph\w*|prenatal|f[o]?etal|f[o]?etus|womb|nipt|ivf|kit)\b/i,
    unless:
      /\b(?:illegal|banned?|offen[cs]e|crime|punish\w*|law|act|pcpndt|pc-pndt|prohibit\w*|not (?:done|offered|allowed|permitted)|we do not|stop|report)\b/i,
  },
]);

/** Medicines that only a prescription gives. Vaccines are not among them. */
export const prescribed = alternatives`
  ozempic|wegovy|mounjaro|zepbound|saxenda|victoza|trulicity|rybelsus|semaglutide|tirzepatide|liraglutide|dulaglutide|botox|dysport|xeomin|azzalure|bocouture|daxxify|jeuveau|botulinum toxin|viagra|cialis|levitra|stendra|sildenafil|tadalafil|vardenafil
  humira|dupixent|skyrizi|rinvoq|stelara|cosentyx|otezla|enbrel|taltz|tremfya|xeljanz|eliquis|xarelto|pradaxa|jardiance|farxiga|forxiga|januvia|entresto|repatha|praluent|keytruda|opdivo|ibrance|verzenio|prozac|zoloft|lexapro|cymbalta|effexor|wellbutrin|trintellix
  xanax|valium|ativan|ambien|adderall|vyvanse|ritalin|concerta|strattera|accutane|roaccutane|isotretinoin|finasteride|propecia|dutasteride|paxlovid|lagevrio|tamiflu|xofluza|truvada|descovy|biktarvy|lipitor|crestor|nexium|prolia|leqembi|kisunla|aduhelm|spravato|ketamine
  latisse|tretinoin|spironolactone|testosterone|prednisone|metformin|lyrica|gabapentin|nurtec|ubrelvy|aimovig|emgality|ajovy|vraylar|rexulti|latuda|abilify|ingrezza|austedo|xolair|nucala|fasenra|evenity|orilissa|veozah|addyi|contrave|qsymia|phentermine|truvada|apretude
`;

/** Prescription medicines offered to the public. */
export const prescriptionRows = claimRows('prescription', () => {
  const named = `(?:${prescribed}|skinny jabs?|anti[- ]wrinkle injections?|wrinkle[- ]relaxing injections?|weight[- ]loss (?:injections?|jabs?|pens?))`;
  return [
    {
      pattern: bounded(named),
      message:
        'Medicines that need a prescription may not be advertised to the public here. Speak of a consultation about the condition, and name no medicine.',
      needs:
        /\b(?:book(?:ing)?|order|buy|shop|now (?:available|in stock)|in stock|available (?:now|at|from|here|in our)|offers?|special|sale|deals?|discounts?|% off|off (?:your|all)|free|price[sd]?|packages?|treatments?|appointments?|dm|call us|message us|whatsapp|limited|slots?|spaces|from only|try|top[- ]?ups?|party|areas?|gift|voucher|win|giveaway|get your|we (?:offer|now|do|provide|sell|have)|our clinic|come in|fresh(?:en)?)\b|[£€$₹]\s?\d/i,
      unless:
        /\b(?:recall\w*|side effects?|counterfeit|fake|illegal\w*|shortages?|warn\w*|approved|nice|trial|study|studies|researchers|prescribed by|your (?:doctor|gp)|talk to|ask your|overdose|poison\w*|safely|misus\w*|unlicensed|dispos\w*|trade name|if you take|taking|alerts?|regulat\w*|nhs)\b/i,
    },
  ];
});

/** A prescription medicine with what it does. */
export const benefitRows = claimRows('benefit', () => [
  {
    pattern: bounded(
      `(?:${prescribed}) (?:(?:can|will|may|has been shown to|is shown to|is proven to|really|quickly|could|also|effectively|safely) ){0,2}(?:help(?:s|ed)?(?: you| people| to)?|treat(?:s|ed)?|reduc(?:e|es|ed)|lower(?:s|ed)?|improv(?:e|es|ed)|prevent(?:s|ed)?|clear(?:s|ed)?|work(?:s|ed)? (?:fast|wonders|for|better|by|in)|reliev(?:e|es|ed)|cut(?:s)?|smooth(?:s)?|eras(?:e|es)|melt(?:s)?|stop(?:s|ped)?|control(?:s|led)?|eas(?:e|es|ed)|boost(?:s|ed)?|restor(?:e|es|ed)|slow(?:s|ed)?|give(?:s)? you)`,
    ),
    message: 'What a medicine does and its most serious risks belong in the same post. Name the main side effects, and link to the full information.',
    evenHoped: true,
    unless:
      /\b(?:side effects?|risks?|warning|serious|nausea|harm\w*|recall\w*|counterfeit|fake|shortages?|don['’]t|do not|clinicians?|providers? should|hcps?|trial|study|studies|research\w*|doctor who)\b/i,
  },
]);
