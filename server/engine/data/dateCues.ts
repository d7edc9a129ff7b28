const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})(?!\\d)";

/** Days, and months of a year, as people write them. */
export const dates = new RegExp(
  [
    `\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d|[.,]\\d{3}| ?(?:mg|ml|%))(?:(?:,|, | )${year})?`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b(?:\\.?,? ${year})?`,
    `\\b${month}\\.?,?(?: of)? (?:19|20)\\d{2}\\b`,
    `\\b${month}-\\d{2}(?![\\w-])`,
    '(?<![\\w./-])(?:\\d{1,2}([/.-])\\d{1,2}\\1(?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2})(?![\\w/-]|\\.\\d)',
  ].join('|'),
  'g',
);

/** A quick test for a paragraph with none. */
export const anyDate = /\d[./-]\d{1,2}[./-]\d|\d\/(?:19|20)\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** What makes the date behind it a birth. */
export const born = /\b(?:born|birth ?date|date of birth|birthday|DOB|D\.O\.B\.?|b\.)\b[^.!?;]{0,25}$/i;

/** What happens to a patient, before a date. */
export const event =
  /\b(?:(?:re)?admi(?:tted|ssion)|diagnos(?:ed|is)|discharged?|died|passed away|death|deceased|underwent|operated|operation|surger(?:y|ies)|seen|treated|treatment|delivered|gave birth|hospitali[sz](?:ed|ation)|visited|visit|appointment|transplant(?:ed)?|collapsed|stroke|heart attack|overdosed?|injured|crash|accident|procedure|biopsy|chemo(?:therapy)?|scan|intubated|transferred|referred|presented|came (?:in|to)|arrived|follow-?up|remission|relapsed|miscarr\w+|lost (?:his|her)|rushed|vaccinated|dose|prescribed|dialysis|rehab|mastectomy|fell|wedding|funeral|rang the bell|(?:had|got|received|given) (?:his|her|an?) (?:[\w-]{1,12} ){0,2}(?:hip|knee|shoulder|heart|kidney|liver|lung|valve|pacemaker|stent|implant|cast|stitches|cornea|cataract|tonsils|appendix|gallbladder|bypass|feeding tube|C-section|colonoscopy|MRI|infusion))\b[^.!?;]{0,60}$/i;

/** The same behind a date: "visit". */
export const eventBehind = /^,? (?:\w+ )?(?:visit|admission|surgery|appointment|discharge|birth|operation|procedure|scan|transplant|consultation|biopsy)\b/;

/** What makes the date behind it one of a paper or a rule. */
export const published =
  /\b(?:publish\w*|updated|approved|issued|released?|effective|accessed|retrieved|revised|posted|enacted|expires?|announced|guid(?:ance|elines?)|version|report|issue|vol(?:ume)?\.?)(?: [\w-]+){0,5},? $/i;

/** Words that speak to readers. */
export const toReaders = /\b(?:you|your|yours|us)\b/i;

/** Words for one person. */
export const single = /\b(?:he|she|his|her|him)\b/i;
