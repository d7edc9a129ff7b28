import { alternatives } from '../text/alternatives.ts';
import { once } from '../text/remember.ts';
import { signed, signs, type Signed } from '../text/signs.ts';
import { wordSet } from '../text/wordSet.ts';

/** Whether a paragraph is worth a look: some word of one person's care. */
export const storyWord = signs(alternatives`
  patient|clinic|hospital|practice|\bOR\b|bitten|broken|ruptured|\bfell\b|\bdrove\b|our team|comes in|triage|\bclient|resident|\bbaby\b|cheering|rooting|held|shooting|remove|kidney|liver|fracture|walked
  \bheart\b|goodbye|\btold\b|cancer|tumou?r|stroke|replaced|\blost\b|\bsaved\b|seizure|injur|wound|fainted|collapsed|\bcut\b|freed|admitted|brought|rushed|airlift|flown|wheeled|hospitali[sz]|intubat
  diagnos|treated|\bseen\b|\bsaw\b|operat|discharg|transfer|resuscitat|stabili[sz]|came |limped|showed up|turned up|arriv|present|underwent|gave birth|transplant|surger|passed away|\bdied\b|overdos|surviv
  coded|\bward\b|\bunit\b|\bER\b|\bED\b|\bICU\b|\bNICU\b|recover|chemo|delivered|stitch|in (?:room|bed)|year[- ]old|cared for
`);

const done = alternatives`
  admitted|brought (?:in|to|into)|rushed|airlifted|flown|wheeled|hospitali[sz]ed|intubated|(?:mis)?diagnosed|treated|seen (?:at|in|by|here|on|once|last)|operated on|discharged|transferred|resuscitated|stabili[sz]ed|pronounced|revived|taken to|in a coma|on (?:a ventilator|life support|dialysis)|in (?:our|the) (?:ICU|NICU|ER|hospital)|referred to us|carried in
  born (?:here|at|in our|premature|prematurely)|released from|in surgery|given (?:a|the|her|his) (?:diagnosis|transplant)|moved (?:to|out of|into|from)|cared for|prescribed|sent home|put on
`;
/** Right before what was done for a person. */
export const wasBegins = /\b(?:was|been|got|being|were|is|gets?) /gi;
export const doneSet = once(() => wordSet(done));
/** What all of these begin with. */
export const doneSign = signs(
  'admitted|brought|rushed|airlift|flown|wheeled|hospitali|intubat|diagnos|treated|seen|operated|discharg|transferr|resuscit|stabili|pronounced|revived|taken to|in a coma|on a|on life|on dial|in our|in the|referred|carried|born|released|in surg|given|moved|cared for|prescribed|sent home|put on',
);
/** What one person did or had in care. */
export const careDone = signed(
  'came|comes|walk|limped|drove |crawled|stumbled|staggered|wandered|turned up|showed up|checked|rolled|strolled|presented |arrived |underwent|gave birth|had |have |has |having |flatlined|overdosed|passed away|rang the|left |heart |needed|needs |fainted|collapsed|home|spent |receive|got |died |dies |survived|beat|is fighting|is battling|recover|living with|suffered|is allergic|tested pos',
  /\b(?:came|comes|walked|walks|limped|drove (?:himself|herself)|crawled|stumbled|staggered|wandered|turned up|showed up|checked|rolled|strolled) (?:back )?(?:in(?:\b(?! (?:handy|mind|first|all|many|different|two|three|second))|to\b)|to (?:us|our|my|the (?:ER|ED|emergency|clinic|hospital|A&E))|through (?:our|the) |at (?:our|the) )|\b(?:presented (?:to|with|at)|arrived (?:in|at|by|with|to)|underwent|gave birth|had (?:their|her|the|a) (?:\w{1,10} )?(?:baby|twins|son|daughter)|flatlined|overdosed|passed away|rang the bell|left (?:our|the) (?:\w{1,12} ){0,2}(?:hospital|ICU|NICU|unit|ward)|walked out (?:of|today|on|this|yesterday|after)|(?:his|her) heart (?:\w{1,8} )?(?:stopped|failed|gave out)|needed CPR|fainted|collapsed|went home|goes home|is (?:going )?home|spent \w{1,10} (?:days|weeks|months|nights) (?:in|with|on))\b|\b(?:received|receives|got|had|have|having|needed|has|needs) (?:an?|her|his|the|this|that|emergency|open-heart|two|three|both|\d+) ?(?:[\w'’-]{1,16} ){0,4}(?:replaced|removed|repaired|amputated|reattached|surger(?:y|ies)|operations?|transplant|diagnosis|amputation|C-section|biopsy|stents?|stroke|heart attack|treatment|stitches|kidney|liver|heart|implants?|seizure)\b|\b(?:died|dies) (?:of|from|in|after|on|this|last|yesterday|at|here)\b|\b(?:survived|beat|is (?:fighting|battling|recovering|living with)|suffered|recovered|is allergic|tested positive|has (?:HIV|cancer|TB|hepatitis|herpes|syphilis))\b/i,
);
/** What carers did for "him", "her" or one person. */
export const careGiven = signed(
  String.raw`\bi |\bwe |\bour |\bmy |crew|doctors|surgeons|paramedics|nurses|medics|\bdr |\bdr. `,
  /\b(?:I|we) (?:[\w'’]{1,12} ){0,3}?(?:remove|treat|stitch|deliver|operate on|intubate|save|reattach|admit|amputate|resuscitate|sew) (?:up )?(?:him|her|an?|this|one|my|our|the)\b|\b(?:we|I|our (?:\w{1,12} )?(?:team|surgeons?|nurses?|doctors?|staff|crew|medics|paramedics)|my (?:team|colleagues?|crew|partner)|(?:the |his |her )?(?:crew|doctors|surgeons|paramedics|nurses|medics)|Dr\.? [A-Z]\w{1,20}) (?:[\w'’-]{1,15} ){0,3}(?:treated|treating|saw|operated on|saved|delivered|admitted|diagnosed|cared for|looked after|intubated|resuscitated|stitched|sewed|sewing|lost|met|took care of|reattached|removed|pulled|placed|helped|took|transported|stabili[sz]ed|discharged|gave|coded|pronounced|had|have|got|worked on|amputated|stitching|fixed|replaced|cut|freed|flew|carried|rewarmed|wheeled|said goodbye to|told|broke the news to|sent) (?:(?:up |on |out |care of )?(?:him|her|his|an?|this|one|my|our|the|\d))/i,
);
/**
 * Words that say by themselves that one person is in care. Together the patterns take a tenth of the time of a start to compile,
 * and few sentences need more than one.
 */
export const patientHere: readonly Signed[] = [
  signed(
    'patient',
    /\b(?:(?:my|our|this|a|the) (?:[\w'’-]{1,16} ){0,3}?patient|one of (?:our|my) (?:[\w'’-]{1,16} ){0,2}?patients),? (?!(?:portal|services?|line|advoca|care|safety|education|experience|relations|access|support|navigat|room|rooms|information|center|rights|who (?:is|are|has|have|want|need)s?\b|should|can|may|must|will|needs?|and|or|with|to|in need)\b)[a-z]/i,
  ),
  signed('patient', /\bpatients? of (?:mine|ours)\b/i),
  signed(' in room| in bed| in bay', /\b(?:patient|guy|man|woman|lady|gentleman|boy|girl|kid|gal|dude) in (?:room|bed|bay)\b/i),
  signed(
    ' my | our ',
    /\b(?:lady|gentleman|guy|man|woman|boy|girl|kid|dude|baby|family) (?:in|on|at) (?:my|our) (?:\w{1,12} )?(?:ward|unit|floor|ER|ED|ICU|NICU|clinic|practice|caseload|bay)\b/i,
  ),
  signed(' could| got to|able to', /\b(?:team|we|I|nurses|doctors) (?:could|got to|was able to|were able to) (?:save|help|treat|care for) (?:you|him|her)\b/i),
  signed(
    'saw|treated|met|had|delivered|admitted|intubated|discharged|lost|stitched|diagnosed|examined|coded|got',
    /^(?:Saw|Treated|Met|Had|Delivered|Admitted|Intubated|Discharged|Lost|Stitched|Diagnosed|Examined|Coded|Got)(?: up)? (?:an?|my|our|this|the) (?:[\w-]{1,16} ){0,3}(?:patient|man|woman|lady|gentleman|guy|boy|girl|kid|child|baby|teen|teenager|client|resident)\b/i,
  ),
  signed(
    'cheering|rooting|praying|pulling',
    /\b(?:ICU|NICU|ER|ward|unit|team|floor|hospital|clinic|nurses) (?:is|are) (?:all )?(?:cheering|rooting|praying|pulling)\b/i,
  ),
  signed('client|resident', /\b(?:my|our) (?:[\w-]{1,14} ){0,2}(?:client|resident)\b(?! (?:services|physicians?|doctors?|portal))/i),
  signed('hand', /\b(?:held|holding) (?:the|her|his) (?:[\w'’-]{1,12} )?hands? /i),
  signed('died', /\b(?:he|she) died\b/i),
  signed('told ', /\btold (?:him|her|them) (?:it['’]s|it is|that (?:it|he|she))/i),
  signed(
    "'s |’s ",
    /\b\w{3,14}['’]s (?:[\w-]{1,14} )?(?:surgery|operation|transplant|diagnosis|biopsy|amputation|hospital stay|vasectomy|colonoscopy|overdose) (?:went|was|is|showed|came)\b/i,
  ),
  signed(
    ' in triage| in clinic| in the | in theatre| in resus| in surgery| in my | in our ',
    /\b(?:today|yesterday|tonight|this (?:morning|afternoon|week)|last night) in (?:triage|clinic|the (?:ER|ED|OR|ICU|NICU|trauma bay)|theatre|resus|surgery|my \w{1,12}|our \w{1,12})\b/i,
  ),
  signed('patient|case|admission|save', /\b(?:tonight|today|yesterday|last night|\w{3,6}day)['’]s (?:[\w-]{1,14} ){0,2}(?:patient|case|admission|save)\b/i),
  signed(
    'admitted|brought in|treated|intubated|airlifted|rushed|discharged|coded|born |transferred|resuscitated|stabbed|shot|kicked|hit by|found ',
    /^(?:Admitted|Brought in|Treated|Intubated|Airlifted|Rushed|Discharged|Coded|Born (?:at|here)|Transferred|Resuscitated|Stabbed|Shot|Kicked|Hit by|Found (?:down|unconscious|unresponsive))\b/i,
  ),
  signed(
    'his |her ',
    /\b(?:his|her) (?:[\w-]{1,16} ){0,2}(?:surgery|operation|transplant|diagnosis|chemo(?:therapy)?|recovery|biopsy|amputation|treatment|hospital stay|(?:new )?(?:kidney|liver|lungs|pancreas)|tumou?r|cancer|stroke|heart attack|seizures?|fracture|overdose|blood (?:sugar|pressure)|vitals|oxygen|crutches|labs|chart|x-rays?|scan|stitches|wounds?|injur(?:y|ies))\b/i,
  ),
];
/** Illness and treatment: with one person in the sentence, and a writer who works in care, this may be a patient too. */
export const illness = signed(
  String.raw`cancer|tumo|leuk|lymphoma|melanoma|chemo|surgery|transplant|kidney|heart att|stroke|meningitis|sepsis|ruptured|broken |spleen|stitches|overdose|seizure|amputat|gunshot|stabbed|miscarr|stillb|in labo|c-section|pneumonia|\brsv\b|dialysis|the or\b|intubat|ventilator|sickle|concussion|\bcoma\b|pacemaker|stent|biopsy|ectomy`,
  /\b(?:(?:cancer|tumou?r|leuk[a]?emia|lymphoma|melanoma)(?! (?:cent(?:er|re)|research|awareness|screenings?|patients|care|society|month|walk|institute|support|registry|unit|prevention|survivors?))|chemo|surgery(?! cent)|transplant(?! (?:cent|team|unit|program))|kidney(?! (?:month|disease|cent|foundation))|heart attack|stroke(?! (?:unit|team|cent|awareness|month|care|ward|program|signs))|meningitis|sepsis|ruptured|broken (?:\w{1,10} )?(?:hip|leg|arm|collarbone|neck|back|jaw|femur|ribs?|wrist|ankle|nose|foot|hand)|spleen|stitches|overdose(?! awareness)|seizures?|amputat\w+|gunshot|stabbed|miscarr\w+|stillb\w+|in labou?r|C-section|pneumonia|RSV|dialysis(?! (?:unit|cent|team|crew))|the OR|intubat\w+|ventilator|sickle cell|concussion|coma|pacemaker|stents?|biopsy|hysterectomy|mastectomy|vasectomy)\b/i,
);
/** One person, not a group and not the readers. */
export const onePerson = signed(
  String.raw`\bhe\b|\bshe\b|\bhim\b|\bhis\b|\bher\b|lady |guy |dude |gal |man |kid |boy |girl |patient |driver |ther of |0 year|0 month|0 week|0 day|0-year|0-month|0-week|0-day|0 y|0yo|0y/o`,
  /\b(?:he|she|him|his|her|(?:lady|guy|dude|gal|man|woman|kid|boy|girl|patient|driver) (?:comes?|came|walks|walked|shows|showed|rolls|rolled|turned|arrives|arrived)|(?:mother|father) of \w+|\d{1,3}[- ](?:year|month|week|day)s?[- ]old|\d{1,3} ?y\/?o)\b/i,
);
/** The writer's own illness or family: theirs to tell. */
export const ownStory = signed(
  String.raw`\bi was|\bi ha|\bi got|\bi am|\bi survived|\bi beat|\bi underwent|\bmy `,
  /\b(?:I (?:was|had|have|got|am|survived|beat|underwent)(?: [\w'’-]{1,16}){0,4} (?:diagnosed|cancer|surgery|stroke|heart attack|chemo\w*|admitted|hospitali[sz]ed|transplant|treated|pregnant|patient|remission|diagnosis)|my (?:own )?(?:cancer|diagnosis|surgery|chemo|oncologist|transplant|recovery|doctors?|mom|mum|mother|dad|father|son|daughter|husband|wife|sister|brother|grandmother|grandfather|grandma|grandpa|nan|baby|child|kid|partner|aunt|uncle|friend|illness))\b/i,
);
/** The writer works where the person is in care. */
export const carer = signed(
  String.raw`\bmy |\bour |to us\b|with us\b|the or\b|er story|\bhere |in room|in bed|in bay|\bwe |\bi `,
  /\b(?:my|our) (?:\w{1,14} ){0,2}(?:patients?|shift|ER|ED|ICU|NICU|ward|unit|clinic|hospital|practice|floor|office|team|crew|nurses?|doctors?|surgeons?|staff|resident|client|emergency|ambulance|doors|facility|bay|trauma bay)\b|\b(?:to|with) us\b|\b(?:in|out of|to) the OR\b|\bER story\b|\bhere (?:in|last|on|this|yesterday|at our)\b|\bin (?:room|bed|bay) \d|\bwe (?:\w{1,12} )?(?:treated|saw|admitted|delivered|operated|cared|diagnosed|lost|had|discharged|saved)\b|\bI (?:\w{1,12} )?(?:treated|saw|admitted|delivered|operated|cared|diagnosed|intubated|stitched|sewed|met)\b/i,
);
/** Somebody known who told it to the world. */
export const toldByThemself = signed(
  String.raw`\btold |shared|revealed|announced|disclosed|posted|wrote|opened up|spoke|talk|in his|in her|actor|actress|singer|rapper|king |queen |prince|pop star|olympi|comedian|movie star|quarterback|tennis|basketball|president|first lady`,
  /\b(?:told (?:[A-Z]\w{1,16}(?: [A-Z]\w{1,16}){0,3}|the (?:BBC|[A-Z]\w{1,16}(?: [A-Z]\w{1,16}){0,2})|reporters|fans|viewers|an interviewer)|(?:shared|revealed|announced|disclosed|posted|wrote|opened up|spoke|spoken|talked|talks) (?:[\w'’-]{1,14} ){0,5}(?:on (?:Instagram|Twitter|X|Facebook|TikTok|social media|YouTube|(?:his|her) (?:podcast|show|blog))|in (?:a|an|his|her|the) (?:\w{1,14} ){0,2}(?:interview|memoir|book|documentary|statement|op-ed)|publicly|openly|about (?:his|her|living))|in (?:his|her) (?:memoir|book|documentary)|(?:actor|actress|singer|rapper|king|queen|prince|princess|pop star|Olympi(?:an|c \w{1,12})|comedian|movie star|quarterback|tennis (?:star|player)|basketball (?:star|legend)|President|First Lady) [A-Z]\w{1,20} [A-Z]\w{1,20})\b/,
);
/** Long ago, or somewhere all know of it already. */
export const historical = signed('0000', /\b(?:in|since|of|around|by|year) (?:1[5-8]\d\d|19[0-8]\d)\b|\b(?:19|18)\d0s\b/i);
/** An authority speaks of a case. */
export const official = signed(
  String.raw`\bcdc\b|\bwho\b|\bfda\b|\bnhs\b|health |officials|authorities|ministry|researchers|scientists|report|study|published`,
  /\b(?:CDC|WHO|FDA|NHS|(?:[Pp]ublic |[Ss]tate |[Cc]ounty |[Ll]ocal )*[Hh]ealth (?:department|officials?|authorities|ministry|agency)|[Oo]fficials|[Aa]uthorities|[Mm]inistry of [Hh]ealth|[Rr]esearchers|[Ss]cientists|(?:[Cc]ase|[Jj]ournal) report|[Ss]tudy|published in)\b/,
);
/** A sentence that asks readers to do something. */
export const invites = signed(
  String.raw`join us|join our|register|\brsvp\b|sign up|click|learn more|read |visit our|book |donate|call |ask your|your\b|if you|have you|do you|are you|you can|you may|you should|we're|we are|free `,
  /\b(?:join (?:us|our)|register|RSVP|sign up|click|learn more|read (?:more|his|her|their)|visit our|book (?:a|an|your)|donate|call (?:us|your|our|the|\d)|ask your|talk (?:to|with) your|if you|have you|do you|are you|you (?:can|may|should)|your (?:doctor|provider|health|risk|child)|we(?:['’]re| are) (?:hiring|open|closed)|free (?:screening|clinic|class))\b/i,
);
/** Carers are not patients. */
export const staffStory = signed(
  String.raw`\bdr |\bdr. |nurse|doctor|physician|surgeon|pharmacist|dentist|hygienist|midwife|therapist|paramedic|dietitian|chaplain|volunteer|receptionist|colleague|coworker|employee|member|intern|technician|social worker`,
  /\bDr\.? [A-Z]\w{1,20}(?: [A-Z]\w{1,20})? (?:was|is|has|joined|grew|came|started|trained|moved)\b|\b(?:our|meet|this|a|the) (?:(?:very own|own|new|amazing|wonderful|beloved|longtime|\d\d-year) )*(?:[\w-]{1,14} )?(?:nurse|doctor|physician|surgeon|pharmacist|dentist|hygienist|midwife|therapist|paramedic|dietitian|chaplain|volunteer|receptionist|colleague|coworker|employee|team member|staff member|intern|technician|social worker)s?\b(?=[^.!?\n]{0,60}(?:celebrat|retir|joined|joins|years? (?:of service|with us|at|here)|award|honou?red|named|loves|grew up|graduated|worked|works|congrat|anniversary|leads|started|mentor|volunteer|lives|earned))/i,
);
