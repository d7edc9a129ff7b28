import { alternatives } from '../text/alternatives.ts';
import { claimRows } from '../text/claimRows.ts';

/** Where somebody tells readers to do something: at the start of a sentence or clause, or after "you can". */
const telling = String.raw`(?:(?<=^\W{0,6})|(?<=[.!:;,—–] )|(?<=\b(?:you (?:can|could|should|may|will|must|need to|have to)|you['’]ll|time to|how to|want to|ready to|lets you|helps you|help you|helping you|let you|so|just|and|then|simply|finally|please|people|patients) ))(?:just |simply |safely |finally |now |then |please )?`;
const medicines = alternatives`
  medicines?|medications?|meds|pills?|tablets?|drugs|prescriptions?|insulin|metformin|statins?|inhalers?|antidepressants?|ssris?|blood thinners?|warfarin|chemo(?:therapy)?|radiation|steroids|antibiotics?|hormones|blood pressure (?:pills?|medicines?|medications?|meds|tablets?)
  seizure (?:medicines?|medications?)|epilepsy medicines?|lithium|antipsychotics?|levothyroxine|thyroid (?:pills?|medicines?|medications?)|beta blockers?|hiv (?:medicines?|medications?)|lisinopril|atorvastatin|adhd (?:medicines?|medications?)|treatment|ozempic|opioids?|painkillers?
`;
const yours = `(?:all |off |on |with |to |using |taking |out )*(?:of )?(?:your |all your |all of your |those |these |the |that |their |his |her |my )?(?:old |daily |toxic |harmful |prescribed |prescription |heart |diabetes |asthma |mental health |psychiatric ){0,2}`;

const stopping = 'Stopping a medicine can make people very ill. Tell readers to talk to their doctor or pharmacist first.';
const askedFirst =
  /\b(?:doctors?|pharmacists?|providers?|gp|clinicians?|nurses?|prescriber|specialist|care team|midwife|talk|ask|speak|call|911|999|recall\w*|contaminat\w*|lots?|rash|hives|reaction|allerg\w*|side effects?|before (?:your |the )?(?:surgery|operation|procedure|test)|expired|unused|unwanted|old|leftover|left-?over|take[- ]?back|dispos\w+|drop[- ]?off|out[- ]of[- ]date|flush|trash|bin|if|when|unless|early|too soon|suddenly|abruptly|sharing|misus\w*|abus\w*|illegal|illicit|street|recreational|smok\w*|someone else|quit[- ]?line|overdose|addict\w*|pregnan\w*|dependence|study|trial|researchers|war on|over-?prescri\w*|for (?:an? |the )?(?:colds?|flu|virus\w*))\b/i;

/** Advice to stop a medicine. */
export const stopRows = claimRows('stop', () => [
  {
    pattern: new RegExp(
      `${telling}(?:stop|quit|ditch|dump|drop|toss|trash|bin|throw away|throw out|throw|give up|come off|get off|go off|wean off|kick|flush|forget|replace|skip|leave behind|cut out|say goodbye to|say no to|chuck) `,
      'gi',
    ),
    next: new RegExp(
      String.raw`^${yours}(?:${medicines})\b(?! (?:dealers?|use|crisis|take[- ]?back|abuse|names?|prices?|costs?|users?|shortages?|waste|in the|on the|that (?:are|you no longer)|you (?:do not|don['’]t|no longer)))`,
      'i',
    ),
    message: stopping,
    unless: askedFirst,
    evenHoped: true,
    softer: [
      [
        /^(?:just |simply |safely |finally |now |then |please )*(stop|quit|come off|get off|go off|wean off|give up|drop|cut out|skip) /i,
        'talk to your doctor before you $1 ',
      ],
      [
        /^(?:just |simply |safely |finally |now |then |please )*(?:ditch|dump|toss|trash|bin|throw away|throw out|forget|replace|flush|kick|chuck|say goodbye to|say no to|leave behind) /i,
        'talk to your doctor before you stop ',
      ],
    ],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:you (?:no longer|don['’]t|do not|won['’]t|will not|never) (?:even |really |actually )?need (?:to take )?(?:any |any more |your |those |these )(?:more )?(?:daily |prescribed |prescription )?(?:${medicines})|(?:no (?:more|need for)|goodbye,? (?:to )?|never (?:take|need)) (?:your |any |another |an )?(?:insulin|antidepressants?|statins?|inhalers?|metformin|blood pressure (?:pills?|medicines?)|chemo(?:therapy)?)(?: (?:shots?|injections?|pills?))?(?: again| any ?more| ever again)?)(?![\w-])`,
      'gi',
    ),
    message: stopping,
    unless: askedFirst,
    evenDenied: true,
    evenHoped: true,
  },
]);

const away = 'This can put readers off care that they need. Say when to see a doctor, and that this does not take its place.';
const careWords = alternatives`
  chemo(?:therapy)?|radiation(?: therapy)?|insulin|(?:your |the |flu |covid |measles |mmr |hpv )?(?:vaccines?|vaccinations?|shots?|jabs?)|antibiotics|antidepressants?|statins|blood thinners|an? inhaler|your inhaler|cancer (?:treatment|care)|dialysis
  (?:your |prescription |prescribed )(?:medicines?|medications?|meds|pills|drugs)|(?:seeing|going to|visiting|calling) (?:a |your |the )(?:doctor|hospital|er|emergency room|a&e|oncologist|psychiatrist|cardiologist)
`;
const checks = alternatives`
  screenings?|mammograms?|colonoscop(?:y|ies)|pap (?:test|smear)s?|smear tests?|cervical screening|vaccines?|vaccinations?|flu shots?|flu jabs?|shots|jabs|boosters?|check[- ]?ups?|prenatal (?:care|visits?)|chemo(?:therapy)?|dialysis|blood tests?
`;

const putsOff = {
  message: away,
  evenDenied: true,
  evenHoped: true,
  unless:
    /\b(?:pharmac\w*|nurses?|111|self[- ]refer\w*|referr?\w*|refill|walk[- ]in|appointments?|telehealth|video|virtual|online|in person|by phone|home test\w*|self[- ]test|at home|first|if you (?:have|are|feel)|unless|most (?:people|colds|children)|mild|viral|virus\w*|colds?|flu|not all|some (?:people|patients|cancers)|trial|study|studies|researchers|after (?:the|your) (?:first|second|age)|every (?:year|time)|to (?:get|ask|book|order|start|receive)|insurance|id\b|eligible|already|masks?|protect\w*|prevent\w*|insulin resistance|nasal spray|infection with|immunity)\b/i,
} as const;

/** Words that put people off care. */
export const discourageRows = claimRows('discourage', () => [
  {
    ...putsOff,
    pattern:
      /\b(?:(?:better|safer|gentler|more effective|stronger|cheaper|healthier) than|(?:natural|safe|safer|gentle|herbal|better|holistic|drug-free) (?:alternatives?|substitutes?|replacements?) (?:to|for)|(?:use|try|take|drink|choose|pick|eat|go for|want|do|offers?|recommend|get) [^.;!?]{2,50} (?:instead of|rather than|in place of)(?: getting| having| taking)?)/gi,
    next: new RegExp(String.raw`^ (?:a |the )?(?:${careWords})(?![\w'’-])`, 'i'),
  },
  {
    ...putsOff,
    pattern: new RegExp(
      String.raw`\b(?:${alternatives`
      (?:instead of|rather than|in place of|skip|avoid|forget|refuse|say no to|ditch) (?:your |the |all )?(?:chemo(?:therapy)?|insulin|dialysis|cancer treatment)(?=,? (?:try|use|take|drink|eat|with|and (?:try|use|take|drink|eat)))
      (?:(?:your body|your child|your kids?|babies|kids|children|healthy people) (?:does not|doesn['’]t|do not|don['’]t) need|(?:nobody|no one) needs) (?:any |the |these |more )?(?:vaccines?|vaccinations?|shots|jabs|chemo|antibiotics|insulin|statins)
      (?:no need|you (?:do not|don['’]t|won['’]t) need)(?: to (?:see|visit|go to|call|bother with)| for)? (?:a |your |the |any |an )?(?:doctors?|hospitals?|oncologists?|psychiatrists?|cardiologists?|chemo(?:therapy)?|insulin|vaccines?|vaccinations?|antibiotics)
    `})(?![\w'’-])(?! (?:note|referral|appointment|prescription|visit|order|permission|in person|\(?gp)\b)`,
      'gi',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?<=^\W{0,6})|(?<=[.!:;—–] )|(?<=\b(?:you (?:can|could|should|may)|just|so|best to|better to) ))(?:skip|avoid|refuse|cancel|say no to|forget|stay away from|steer clear of|opt out of|don['’]t (?:get|have|take|bother with|go to|see|trust)|do not (?:get|have|take|go to|see|trust)|never (?:get|have|take|go to|trust)) (?:your |the |any |all |a |an |those |these |our )?(?:annual |yearly |next |covid |mmr |hpv |toxic |childhood |routine |cancer ){0,2}(?:${checks}|hospitals|doctors|oncologists|vaccine mandates)(?![\w'’-])`,
      'gi',
    ),
    message: away,
    evenDenied: true,
    evenHoped: true,
    unless:
      /\b(?:wait|line|queue|if|unless|until|before|after|when|sick|ill|fever|allerg\w*|reaction|alone|late|deodorant|lotion|talc|powder|perfume|phones?|shots? of|without|again|too (?:soon|early)|on (?:the same|an empty)|from (?:a|an) (?:unlicensed|stranger|party)|at a party|unlicensed|online|counterfeit|needle|alcohol|espresso|vodka|tequila|blood tests?|more than|stress|twice|same day|because|let|just because|excuse|visit\w* (?:hours|to)|lose|miss)\b/i,
    softer: [
      [
        /^(?:skip|cancel|refuse|forget|avoid|opt out of|say no to|don['’]t (?:get|have)|do not (?:get|have)|never (?:get|have)) (?=(?:your|the|a|an|our) )/i,
        'ask your doctor about ',
      ],
    ],
  },
  {
    pattern:
      /\b(?:vaccines?|vaccinations?|(?:the )?(?:mmr|flu|covid|hpv) (?:vaccines?|shots?|jabs?)|mammograms?|(?:doctors|hospitals|oncologists)) (?:can |will |really |actually )?(?:causes?|gives? (?:you|kids|children|people)|leads? to|alters?|changes?|are (?:only |just )?(?:after|in it for)|(?:only )?want|kills?|poisons?) (?:autism|infertility|cancer|sids|the flu|your dna|dna|your money|the money|you sick|more people than|your body|our children)\b/gi,
    message: 'This is not so, and it can put readers off care that they need. Leave it out, or put what is known first.',
  },
]);

const remote = 'Nobody can tell safely from a post or a photo what somebody has. Point readers to a visit or a secure way to send it.';

/** Offers to diagnose from afar. */
export const remoteRows = claimRows('remote', () => [
  {
    pattern: new RegExp(
      String.raw`\b(?:${alternatives`
      diagnose (?:yourself|your(?:self)? (?:own )?(?:symptoms?|condition|illness|pain|rash|mole|skin)|it yourself)|self[- ]diagnose(?: your \w+)?
      (?:free|instant|quick|full|fast|accurate) (?:online |remote |whatsapp |virtual |ai )?(?:diagnosis|diagnoses)|(?:online|whatsapp|comment|dm) diagnosis|diagnos(?:e|is) (?:by|over|via|through|from|in) (?:a |your |the )?(?:dms?|comments?|photos?|pictures?|whatsapp|messages?|selfies?|e-?mail)
      (?:send|dm|message|text|whatsapp|e-?mail|post|upload|share|drop) (?:us |me )?(?:a |your |some |clear )?(?:photos?|pictures?|pics?|selfies?|images?|videos?) of (?:your|the) (?:\w+ )?(?:rash\w*|moles?|skin|tongue|wounds?|lumps?|eyes?|throat|teeth|tooth|nails?|scalp|spots?|bruise|stool|poop|scans?|x-?rays?|results?|reports?|blood tests?|prescription)
      (?:tell|dm|message|comment|describe|list|drop|post) (?:us |me )?your symptoms[^.!?]{0,30} (?:and|so) (?:we|i|our \w+)(?:['’]ll| will| can)? (?:tell|diagnose|say|let you know)
    `})(?![\w'’-])`,
      'gi',
    ),
    message: remote,
    evenHoped: true,
    unless:
      /\b(?:portal|mychart|secure\w*|encrypted|patient app|nhs app|telehealth|teledermatology|e-?consult|video visit|don['’]t|do not|never|avoid|risk\w*|danger\w*|tempt\w*|resist|google|instead|trend|tiktok)\b/i,
  },
]);

const oneReader = 'This reads as medical advice to one person whom you cannot examine. Give the general facts, and point to their own doctor.';
const illness = alternatives`
  cancer|diabetes|prediabetes|asthma|copd|depression|anxiety|adhd|autism|ptsd|bipolar(?: disorder)?|ocd|migraines?|arthritis|lupus|fibromyalgia|ibs|crohn['’]s|celiac(?: disease)?|coeliac(?: disease)?|pcos|endometriosis|an[a]?emia
  (?:a |an )(?:\w+ )?(?:infection|allergy|ulcer|hernia|concussion|fracture|fungal infection|uti|virus|thyroid problem|slipped disc|pinched nerve|sinus infection|ear infection|yeast infection|kidney stone|blood clot|sprain|torn \w+|sti|std)
  strep(?: throat)?|shingles|eczema|psoriasis|rosacea|gout|the flu|flu|covid|pneumonia|bronchitis|sinusitis|tonsillitis|vertigo|sciatica|sleep apn[o]?ea|low (?:iron|vitamin d|thyroid)|high blood pressure|hypothyroidism|reflux|gerd|heartburn|shin splints|tendonitis
`;

/** Advice that only somebody who has examined the reader may give. */
export const adviceRows = claimRows('advice', () => [
  {
    pattern: /\b(?:sounds|looks|seems) (?:to me )?(?:like|as if|as though) (?:you|your (?:child|son|daughter|mom|mum|dad|husband|wife|baby))/gi,
    next: new RegExp(
      String.raw`^(?:['’]ve got| may have| might have| could have| have| has|['’]re having| are having| got) (?:a case of |a bad case of |mild |severe |classic )?(?:${illness})\b`,
      'i',
    ),
    message: oneReader,
    evenHoped: true,
  },
  {
    pattern:
      /\b(?:you (?:probably|definitely|clearly|most likely|likely|certainly|surely|obviously) (?:have|had|got|suffer from)|your symptoms (?:are|sound like|look like|point to|mean|suggest)(?: you have| those of| signs of| that you have)?)/gi,
    next: new RegExp(String.raw`^ (?:mild |severe |classic )?(?:${illness})\b`, 'i'),
    message: oneReader,
    unless: /\b(?:if|when|unless|whether|then)\b/i,
    evenHoped: true,
  },
  {
    pattern:
      /\b(?:you(?:['’]d better| should| need to| must| can| could| have to|['’]ll want to) (?:just |also |then |probably |definitely )?|i(?:['’]d| would) (?:just |also )?(?:recommend (?:that )?you )?|try (?:to )?)(?:doubl(?:e|ing)|halv(?:e|ing)|increas(?:e|ing)|rais(?:e|ing)|lower(?:ing)?|reduc(?:e|ing)|cut(?:ting)?|adjust(?:ing)?|switch(?:ing)?|chang(?:e|ing)|up|skip(?:ping)?|doubling up on) (?:up )?(?:your |the )(?:\w+ )?(?:dos(?:e|es|age)|medicines?|medications?|meds|insulin|metformin|statins?|inhaler|antidepressants?|pills?|blood thinners?|levothyroxine|prednisone)\b(?! (?:plans?|cards?|costs?|bills?|lists?))/gi,
    message: oneReader,
    unless:
      /\b(?:doctors?|pharmacists?|providers?|clinicians?|nurses?|prescriber|care team|gp|talk|ask|without|before|not|never|n['’]t|risk of|chance of|together|help you|plan)\b/i,
    evenHoped: true,
    softer: [[/^.*?(doubl|halv|increas|rais|lower|reduc|cut|adjust|switch|chang|up|skip)\w*( .*)$/i, 'ask your doctor about$2']],
  },
]);

const drugs = alternatives`
  ibuprofen|acetaminophen|paracetamol|tylenol|advil|aspirin|naproxen|aleve|amoxicillin|azithromycin|doxycycline|metformin|prednis(?:one|olone)|lisinopril|atorvastatin|sertraline|fluoxetine|gabapentin|tramadol|codeine|oxycodone|ivermectin
  hydroxychloroquine|semaglutide|ozempic|wegovy|tirzepatide|mounjaro|insulin|warfarin|melatonin|diphenhydramine|benadryl|cetirizine|loratadine|omeprazole|pseudoephedrine|dexamethasone|antibiotics?|painkillers?|medicine|tablets?|pills?|capsules?|cbd(?: oil)?|ashwagandha|berberine|kratom|steroids?|clonazepam|lorazepam|diazepam|zolpidem
`;

/** Doses to take. */
export const doseRows = claimRows('dose', () => {
  const amount = String.raw`(?:\d[\d,.]*(?:\s?(?:-|–|to)\s?\d[\d,.]*)?\s?|(?:one|two|three|four|half an?) )(?:mg|mcg|µg|micrograms?|milligrams?|grams?|g|ml|mls|iu|units?|tablets?|pills?|capsules?|drops?|puffs?)`;
  const often = String.raw`(?:every \d+(?:\s?(?:-|–|to)\s?\d+)? (?:hours|hrs)|every (?:four|six|eight|twelve) hours|(?:once|twice|two times|three times|four times|\d times) (?:a|per|each) day|(?:once|twice) daily|daily|a day|per day|each day|every day|at night|at bedtime|each morning|in the morning|with (?:food|meals))`;
  return [
    {
      pattern: new RegExp(
        String.raw`\b(?:take|give|use|try|start with|inject|swallow|dose with|have|recommend|taking|giving)\b[^.;!?]{0,40}?\b${amount}\b(?: of)?[^.;!?]{0,40}?\b${often}\b`,
        'gi',
      ),
      message: 'Readers may take a dose in a post as advice for themselves. Link to the label or leaflet, or ask them to check with a pharmacist.',
      needs: new RegExp(String.raw`\b(?:${drugs})\b`, 'i'),
      evenHoped: true,
      unless:
        /\b(?:labels?|leaflet|package|packet|as prescribed|prescribed|doctors?|pharmacists?|providers?|more than|no more than|at most|maximum|folic|prenatal|vitamins?|calcium|fluoride|caffeine|stud(?:y|ies)|trials?|volunteers|participants|received|were given|patients took|took|overdose|too much|poison\w*|recall\w*)\b/i,
    },
  ];
});
