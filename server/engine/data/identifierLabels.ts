/** Words right before a code that name it as somebody's: of records, insurance, accounts and documents. A pattern in any case. */
export const recordLabels: Readonly<Record<'record' | 'national' | 'device', readonly [name: string, words: string][]>> = {
  record: [
    [
      'a medical record number',
      String.raw`mrns?|mr(?=#| ?(?:no\b|number))|medical (?:record|chart|file)s?|med(?:ical)?\.? recs?|(?:health|hospital|patient|clinical) records?(?= (?:no|num|id|#))|(?:chart|hospital|unit|ur|hospital unit)(?= ?(?:no|num|id|#))|uhid|patient(?: (?:id|identifier|identification)|(?= ?(?:no\b|number|#)))|pt id|(?:encounter|visit|admission|accession|specimen|csn|episode)(?= ?(?:no\b|num|id|#))|(?:participant|subject|client|resident)(?= ?(?:id\b|identifier))`,
    ],
    [
      'an insurance number',
      String.raw`hicn|(?:(?:health|medical|life|dental) )?(?:insurance|plan|policy|policyholder|member|membership|subscriber|beneficiary|enrollee|medicaid|certificate holder)(?: (?:policy|plan|member|card|holder))?(?= ?(?:no\b|nos\b|num|id\b|identifier|#))|claim(?= ?(?:no\b|num|id\b|#))`,
    ],
    [
      'an account number',
      String.raw`(?:bank |patient |billing |checking |savings |guarantor )?(?:account|acct|a\/c)\.?(?= ?(?:no\b|num|id\b|#|:))|guarantor(?= ?(?:no\b|num|id\b))`,
    ],
    ['a prescription number', String.raw`(?:rx|prescription)(?= ?(?:no\b|num|id\b|#))`],
    ['a certificate number', '(?:birth|death|marriage) certificate'],
  ],
  national: [
    ["a driver's license number", "driv(?:er['’]?s?|ing) licen[cs]e"],
    [
      'a national number',
      String.raw`(?:national|state|government)(?:-issued)?(?: identity| identification)?(?= (?:id\b|card|no\b|number)|(?<=ty|tion))|identity card|social insurance|national insurance|nhs|(?:medicare|mbi|health card)(?= ?(?:no\b|num|id\b|#|:))|aadha+r|passports?|ohip`,
    ],
  ],
  device: [
    ['a device number', '(?:pacemaker|implant|device|pump|icd|defibrillator|hearing aid|prosthesis|stimulator|monitor)(?: (?:serial|id|identifier))+|imei|udi'],
  ],
};

/** Words right before a code that may name a person's; alone they count only near words on a patient. A pattern in any case. */
export const weakLabels = String.raw`ids?|identifiers?|records?|files?|cases?|ref(?:erence)?|orders?|tickets?|confirmation|bookings?|appointments?|licen[cs]es?|lic|certificates?|registration|group|employee|badge|serial|s\/n|sn|number|no|nr|accounts?|acct|charts?|policy|claim|device|implant`;

/** Words right before a code that say it is no person's: books, trials, products, meetings. A pattern in any case. */
export const otherLabels = String.raw`isbn|issn|doi|pmid|pmcid|pmc|nct|isrctn|actrn|eudract|ctri|(?:clinical ?)?trials?|stud(?:y|ies)|protocol|irb|grants?|awards?|contract|invoices?|tracking|lots?|batch(?:es)?|models?|parts?|versions?|v|sections?|articles?|chapters?|bills?|regulations?|catalogu?e?|items?|sku|docket|cas|ndc|din|upc|ein|vat|abn|acn|uei|parcel|packages?|product|recall|charity|compan(?:y|ies)|meetings?|webinars?|zoom|events?|conference|session|passcode|password|pin|access code|promo(?: code)?|(?<!sort )code|coupon|discount|rooms?|suite|flights?|channel|episode|issue|vol(?:ume)?|pages?|figure|tables?|cpt|icd(?:-?\d+)?|loinc|snomed|hcpcs|rxnorm|zip|postcode|po box|box|text|sms|keyword|gene|snp|ssns?|social security|year|fiscal|fy|call|phone|tel|fax|dial|ext`;
