import { alternatives } from '../text/alternatives.ts';
import { signed, signs, type Test } from '../text/signs.ts';

const kin = alternatives`
  husband|wife|spouse|partner|son|daughter|mother|father|mom|mum|mommy|mummy|dad|daddy|brother|sister|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|nana
  aunt|uncle|niece|nephew|cousin|fianc[eé]e?|twins?|boyfriend|girlfriend|stepson|stepdaughter|mother-in-law|father-in-law|little (?:boy|girl|one)|baby(?: (?:boy|girl))?|child|parents|sons|daughters
`;
const someone = `man|woman|boy|girl|male|female|child|teen|teenager|toddler|newborn|infant|baby|mom|mum|mother|dad|father|grandmother|grandfather|gentleman|lady|veteran|person|kid`;
const condition = alternatives`
  cancer|tumou?r|leuk[a]?emia|lymphoma|melanoma|myeloma|sarcoma|diabetes|asthma|epilepsy|seizures?|stroke|heart attack|heart (?:disease|failure|defect)|dementia|alzheimer['’]s|parkinson['’]s|pneumonia|sepsis|COVID(?:-19)?|HIV
  AIDS|hepatitis|cirrhosis|lupus|arthritis|MS|ALS|depression|PTSD|schizophrenia|bipolar|anorexia|bulimia|addiction|overdose|preeclampsia|miscarriage|stillbirth|meningitis|tuberculosis|TB|cystic fibrosis|kidney (?:disease|failure|stones?)
  (?:brain|spinal cord) injury|burns|fracture|broken \w+|(?:new|donor|second) (?:kidney|liver|heart|lungs?|cornea|bone marrow)|blood clots?|an[ae]+mia|sickle cell|infection|eating disorder|autism|down syndrome|migraines?|scoliosis|endometriosis|IBS|crohn['’]s|colitis|COPD|gangrene|aneurysm|concussion
`;
const careNoun = alternatives`
  surger(?:y|ies)|operation|diagnosis|chemo(?:therapy)?|radiation|treatments?|recovery|transplant|symptoms|illness|hospital stay|scans?|MRI|biopsy|(?:lab|test|blood) results|A1C|prescriptions?|medications?|dialysis|labou?r|delivery
  pregnancy|birth|procedure|care team|doctors?|nurses|oncologist|surgeon|appointment|rehab(?:ilitation)?|discharge|admission|(?:medical )?chart|(?:medical|health) records?|wounds?|injur(?:y|ies)|mastectomy|hysterectomy|C-section
  (?:hip|knee|valve|joint)(?: replacement)?|pacemaker|colonoscopy|bypass|remission|(?:cancer|health|weight[- ]loss|recovery) (?:journey|story|battle|fight)|battle with|ventilator|feeding tube|dressing|stitches|sutures|catheter|inhaler|insulin|oxygen|wheelchair|prosthe\w+|fever|relapse|${condition}
`;
const wasDone = alternatives`
  (?:mis)?diagnosed|(?:re)?admitted|hospitali[sz]ed|discharged|intubated|rushed to|airlifted|operated on|treated (?:for|at|here|by|in)|seen (?:at|by|in|for)|born (?:with|at \d+|on [\w ,]{4,25}(?:at \d+ weeks|weighing)|prematurely|early|premature)|bedridden|paraly[sz]ed
  prescribed|put on|cancer[- ]free|(?:in|into) (?:remission|the (?:ICU|NICU)|intensive care|hospice|labor|a coma|rehab|our (?:ICU|NICU|ward|unit|ER))|pregnant with|HIV[- ]positive|transferred to|wheeled|resuscitated|given (?:a|an|her|his) (?:\w+ )?(?:diagnosis|transplant)
  evaluated (?:at|for)|released from|bitten|injured|burned|struggling with|fighting|battling|recovering|undergoing|suffering from|living with
`;
const did = alternatives`
  underwent|undergoes|survived|survives|beat|battled|battles|fought|suffers? from|suffered|relapsed|recovered|is recovering|(?:came|comes) (?:back )?to (?:us|our|the (?:clinic|hospital|ER|emergency))|presented (?:to|with|at)|gave birth
  passed away|lost (?:his|her|their) (?:battle|legs?|arms?|baby|hair|sight|hearing)
  visited (?:us|our (?:clinic|ER|hospital|office|practice)|the (?:ER|clinic|emergency))|went into labor|(?:came|comes|walked) in (?:with|after|for)|spent [^.!?]{0,40}?(?:in|on) (?:our|the) (?:ICU|NICU|ward|hospital|unit|ER)|(?:went|came|is going|goes|is) home (?:from|today|after|with|at last)|rang the bell|(?:walked|went) (?:out of (?:our|the) hospital|home from (?:our|the) hospital)|died (?:of|from|after|in (?:our|the) (?:ICU|hospital))|woke up from (?:a|her|his) coma
`;

/** Care, or an illness, at most four words on. */
export const careSoon = new RegExp(String.raw`^(?: [\w'’-]+){0,4}? (?:${careNoun})\b`);
/** What was done for a patient, and what a patient did. */
export const doneBehind = new RegExp(String.raw`^ (?:${wasDone})\b`);
/** What a patient did, behind the name. */
export const didBehind = new RegExp(String.raw`^ (?:${did})\b`);
/** The same with no verb before: ", diagnosed with". */
export const reducedBehind =
  /^,? (?:(?:recently|newly|first|last|just) )?(?:diagnosed (?:with|at|in|on)|(?:re)?admitted (?:to|at|on|with|for|under)|hospitali[sz]ed|discharged (?:from|on)|treated (?:at|for|here|on|by)|(?:seen|evaluated) (?:at|by|in|on|for))\b/;
/** One small word between a name and what was done. */
export const small =
  /^(?: |, )(?:was|were|is|are|has|had|have|been|being|got|gets|who|recently|first|later|just|also|finally|never|then|now|still|only|whose|both|once|successfully|safely|bravely|sadly|in \d{4}|last (?:week|month|year)),?(?= )/;
/** Verbs that a kind of care follows. */
export const tookBehind =
  /^(?: |, )(?:(?:who|recently|first|later|just|also|finally|never|then|now|still) ){0,2}(?:received|got|needed|needs|had|has|have|having|is having|started|starts|completed|finished|lives with|lived with|is living with|faced|endured|overcame)(?= )/;
/** An age, a town or a few words in commas behind a name. */
export const aside = /^(?:,? \(?(?:aged? |now )?\d{1,3}\)?,?)?(?:,? (?:of|from) [A-Z][a-z]+(?: [A-Z][a-z]+)?,?|, [^.,;!?]{1,60},)?/;
/** Who may be a patient, without a name. */
export const subject = new RegExp(String.raw`\b(?:he|she|patient|who|(?:his|her|their|our|my) (?:${kin})|${someone})(?= |,)`, 'gi');
/** Words that own care or have it: "her", "I had". */
export const owner = /\b(?:his|her|I (?:was|had|have|am|beat|survived|underwent))(?= )/gi;
/** Words that mean one patient, or what was done for one. */
export const patientWord =
  /\b(?:my|our|this) (?:\w+ )?patient\b|\bsurvivor\b|\b(?:was|were) (?:recently |first |just )?(?:diagnosed|admitted|hospitali[sz]ed|discharged)\b|\bI (?:was|am) (?:diagnosed|admitted)\b/i;
/** What people who are no patients do, and why others are around. */
export const whoCares =
  /^,? who (?!leads?|led|runs|works?|worked|stud|treats?|heads?|directs?|perform|teach|help|special|cares|joined|found|donat|support|gives?|wr[io]te|volunteer|manag|coordinat|develop)/;
/** Where a patient stays with us. */
export const ourWard = /\bour (?:ICU|NICU|ward|unit|ventilator|hospital|clinic|ER)\b/;
/** What one is congratulated on. */
export const onRecovery = /^ (?:on|for) [^.!?]{0,40}\b(?:cancer[- ]free|remission|recovery|sobriety|transplant)\b/;

const roles = alternatives`
  nurse|doctor|physician|surgeon|pharmacist|dentist|hygienist|midwife|doula|therapist|psychologist|psychiatrist|dietitian|dietician|nutritionist|counsell?or|paramedic|technician|technologist|practitioner|assistant|aide|caregiver
  specialist|p(?:a)?ediatrician|cardiologist|oncologist|dermatologist|neurologist|gyna?ecologist|epidemiologist|radiologist|\\w+ologist|director|manager|coordinator|officer|president|founder|ceo|chair(?:man|woman|person)?|professor|scientist
  researcher|author|speaker|host|moderator|educator|navigator|advocate|volunteer|spokes(?:person|man|woman)|minister|secretary|senator|governor|mayor|commissioner|administrator|chaplain|coach|trainer|instructor|teacher|social worker|colleague
  team(?: member)?|staff(?: member)?|intern|resident physician|fellow|student|leader|lead|chief|head|expert|editor|journalist|reporter|actor|actress|singer|athlete|star|player|champion|consultant|analyst|provider|clinician|board member|ambassador|trustee|donor|employee
`;

const surelyCare = signs(alternatives`
  diagnos|admitted|hospitali[sz]|discharg|underwent|undergo|surger|operat(?:ion|ed on)|transplant|treated|treatment|surviv|patient|\bborn|passed away|\bdied|year[- ]old|\bDOB\b|\bMRN\b|battl|suffer|recover|remission
  chemo|cancer|stroke|heart attack|\bICU|NICU|\bPt\b|\bclient|your (?:visit|appointment|result|procedure|care|stay|scan)|gave birth|came to (?:us|our)|visited (?:us|our)|lives? (?:in|at|with)|he (?:has|had) |'s |resident
`);
const maybeCare = signed('0y|0 y|name:|his |her |their |my |our ', new RegExp(String.raw`\b\d+ ?y\/?o\b|\bName:|(?:his|her|their|my|our) (?:${kin})\b`, 'i'));
/** What makes a look at a paragraph worth its time: words of care, or of one person in care. */
export const careWord: Test = { test: (text) => surelyCare.test(text) || maybeCare.test(text) };

/** Right before a name: "our patient,", "patient named", "Pt:". */
export const patientBefore =
  /\b(?:(?:[Pp]atient|[Pp]t|[Cc]lient|PATIENT)(?:['’]s)?(?: (?:[Nn]ame|named|called|is|was|initials|of the (?:day|week|month|year))){0,2}(?:[:,]|\s[–—-])? ?(?:named )?)$/;
/** The same in records alone: "Name:", "RE:". */
export const labelBefore = /(?:^|[\n;|(,])\s*(?:(?:[Ff]ull |[Ll]ast |[Ff]irst )?[Nn]ame|NAME|RE|Re|[Rr]egarding)\s?: ?$/;
/** Right behind a name: "(MRN", ", DOB". */
export const recordBehind =
  /^(?:,|:)? ?[([]?\s?(?:MRN|DOB|D\.O\.B|SSN|date of birth|born on|medical record|patient id|chart (?:no|number|#)|pt id|NHS (?:no|number))\b/i;
/** "helped … walk again" */
export const helpedBefore = /\b(?:helped|help|helping|watch(?:ed)?|got|see|saw) $/;
/** What a patient can do again. */
export const helpedBehind = /^ (?:to )?(?:walk|breathe|talk|speak|eat|stand|run|swallow|heal|recover|get back|go home)\b/;
/** A made-up person, or one whose name was changed. */
export const madeUpBefore =
  /\b(?:[Ff]or (?:example|instance)|[Ii]magine|[Tt]hink of|[Ss]uppose|[Ll]et['’]s say|[Pp]icture|[Ee]\.g\.|[Ss]ay|[Ii]f)\b[^.!?]{0,12}$/;
/** Of what begins a sentence and may be a word, these make a person. */
export const personally = /^ (?:had (?:a|an|his|her) |underwent|gave birth|passed away|was (?:born with|rushed|airlifted)|beat |battled |lost (?:his|her) )/;
/** The surest of it: nobody but a person is. */
export const surelyDone =
  /^(?:,? \(?(?:aged? )?\d{1,3}\)?,?)?(?: (?:who|was|is|has|had|been|recently|first|just)){1,3} (?:diagnosed with|admitted (?:to|with|for)|discharged from|hospitali[sz]ed|intubated|cancer[- ]free|in remission)\b|^ underwent\b/;
/** ", a breast cancer survivor", "- knee replacement patient" */
export const patientBehind =
  /^(?:,|,?\s?[–—-]| is| was) (?:an? |our |the |one of our |my )?(?:[\w'’-]+ ){0,5}(?:survivor|patient|amputee|(?:transplant|donor) recipient|thriver)\b(?! (?:advoca|care|safety|services|experience|navigat|access|educat|rep))/;
/** "story of", "we treated", "operated on" */
export const careBefore = new RegExp(
  String.raw`\b(?:(?:[Ww]e|[Ii]|team|staff|nurses?|doctors?|surgeons?|they) (?:have )?(?:treated|operated on|cured|discharged|admitted|resuscitated|saved|diagnosed|delivered)|operated on|survivors?,?|[Cc]ase of|(?:[Pp]rayers?|[Pp]ray|[Ff]undraiser|GoFundMe) for|battle of|diagnosis of|(?:similar to|patients? like)|(?:${condition})(?: patient| survivor| warrior| fighter),?|[Ll]ittle (?:fighter|warrior|miracle),?|(?:remission|cancer[- ]free|sobriety|transplant)(?: anniversary| birthday| day)?,)(?: (?:little|baby|young))? $`,
);
/** "a 34-year-old woman with asthma," */
export const ageBefore =
  /\b\d{1,3}(?:[- ]?(?:year|yr|month|week|day)s?[- ]?olds?|[- ]?y\/?o\b|y\b| ?[MF]\b)[^.!?;]{0,110}(?:,| named| called|\() ?$|\b\d{1,3}[- ](?:year|month|week|day)[- ]old $/i;
/** ", 34," behind a name. */
export const ageBehind = /^(?:,? \(?aged? \d{1,3}\b|, ?\d{1,3}(?:,|\)| ?y\/?o| years old|\.|\s[–—-])| \(\d{1,3}\)| is \d{1,3} years? old)/;
/** "a boy named", "little" */
export const namedBefore = new RegExp(String.raw`\b(?:${someone}|${kin})(?: (?:is|was))?,? (?:named|called) $|\b(?:[Ll]ittle|[Bb]aby|[Yy]oung) $`);
/** "her husband" */
export const kinBefore = new RegExp(
  String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Pp]atient['’]s) (?:[\w-]+ ){0,2}(?:${kin})(?:,| named| called)? $|['’]s (?:${kin}),? $`,
);
/** ", mother of" */
export const kinBehind = new RegExp(String.raw`^, (?:the |an? |her |his |their )?(?:[\w-]+ )?(?:${kin})(?: of\b|,|\.)`);
/** "Thank you," with what was done for "you" behind the name. */
export const greetingBefore =
  /(?:^|[.!?\n]\s?|["“])(?:(?:Hi|Hello|Hey|Dear|Thank you|Thanks|We['’]re sorry|Sorry)(?: so much)?,? |(?:Thank you|Thanks) for [^.!?\n]{0,60}, )$/;
/** "Meet", "This is", "story of" */
export const meetBefore = /\b(?:[Mm]eet|[Tt]his is|[Rr]emember|[Ss]tory of|[Mm]emory of|[Cc]ongratulations(?: to)?,?|[Cc]ongrats,?) $/;
const article = 'an?|our|the|my|one of our|his|her|your|their';
/** ", our nurse", "is the director" */
export const roleBehind = new RegExp(
  String.raw`^(?:,|\s?[–—|(-]| (?:is|was|as) (?=${article}))\s?(?:(?:${article}) )?(?!who|whose|was|is|had|has|aged)(?:[A-Za-z&/'’-]+ ){0,5}(?:${roles})s?\b|^,? (?:M\.D|R\.N|Ph\.D|MD|RN|NP|PhD|DO|MPH|DDS|PharmD|FACS|MBBS|LCSW)\b`,
  'i',
);
/** "nurse", "our dietitian," */
export const roleBefore = new RegExp(String.raw`\b(?:${roles})s?(?:,| [–—-])? $`, 'i');
/** A name before it speaks or writes. */
export const saidBehind =
  /^,? (?:said|says|explains?|explained|writes|wrote|tells|notes|noted|adds|added|recommends?|warns?|will (?:speak|talk|present|join|answer|host)|joins|talks|shares (?:tips|her tips|his tips)|announced|discuss(?:es)?)\b/;
/** A name behind it speaks, writes or is to be asked. */
export const saidBefore =
  /\b(?:by|says?|said|explains|[Ss]peakers?:|[Hh]osts?:|hosted by|moderated by|[Jj]oin|[Cc]ontact|[Aa]sk|[Pp]hoto(?: by|:)|via|courtesy of|[Ww]ritten by|with (?:our|host|guest)) $/;

/** Of these one is in every role. */
export const roleSign = signs(
  String.raw`patient|\bhis |\bher |\btheir |\bmy |0 y|0y|-old|[sryhk] old|the (?:man|woman|boy|girl|male|female|child|teen|toddler|newborn|infant|baby|mom|mum|mother|dad|father|grand|gentleman|lady|veteran|person|kid)`,
);
/** A role: who is meant without a name. */
export const roleMention = new RegExp(
  String.raw`\b(?:(?:an?|the|our|my|this) (?:[\w-]+ ){0,2}?\d{1,3}[- ]?(?:year|yr|month|week|day)s?[- ]old(?:,? (?:[\w-]+ ){0,2}(?:${someone}|patient))?|(?:an?|the) \d{1,3} ?y\/?o (?:[\w-]+ ){0,2}(?:${someone}|patient)|(?:my|our|this|the|a) (?:[\w-]+ )?patient(?! (?:portal|services?|line|advoca|care|safety|education|experience|relations|access|support|navigat|information|center))(?![\w-])|(?:his|her|their|my) (?:${kin})|the (?:${someone}))\b`,
  'gi',
);
/** A word for a relative at the end. */
export const kinWord = new RegExp(`(?:${kin})$`, 'i');
