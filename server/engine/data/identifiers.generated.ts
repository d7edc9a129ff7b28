// Generated from identifiers.tsv by scripts/generate/identifiers.ts: change the table, not this file.
import type { Checksum } from '../text/checksums.ts';

/** The kinds of identifier. A `license` is of somebody who treats, and public. */
export type IdentifierKind = 'record' | 'license' | 'national' | 'card' | 'vehicle' | 'device';

/** An identifier that is known by its shape. */
export interface IdentifierRow {
  /** What a message calls it, with its article. */
  readonly name: string;
  readonly kind: IdentifierKind;
  /** Tried where a code begins. */
  readonly shape: RegExp;
  readonly check?: Checksum;
  /** Words that name it, as a pattern in any case. */
  readonly words: string;
  /** Abbreviations that count in capitals alone, as a pattern. */
  readonly capitals?: string;
  /** What it counts for without such a word: `shape` wherever it stands, `alone` where nothing but codes stands in a paragraph. */
  readonly bare?: 'shape' | 'alone';
}

/** A check digit alone proves little: one in ten numbers of the right length passes by chance. */
export const identifierRows: readonly IdentifierRow[] = [
  { name: "a payment card number", kind: "card", shape: /(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6011|6[45]\d\d|62\d\d|35\d\d)([- ]?)\d{4}\1\d{4}\1\d{4}/y, words: "(?:credit|debit|payment|bank)?[ -]?card|visa|mastercard|amex", check: "luhn", bare: "shape" },
  { name: "a payment card number", kind: "card", shape: /3(?:[47]\d\d([- ]?)\d{6}\1\d{5}|(?:0[0-5]|[689]\d)\d([- ]?)\d{6}\2\d{4})/y, words: "(?:credit|debit|payment|bank)?[ -]?card|amex|diners", check: "luhn", bare: "shape" },
  { name: "a payment card number", kind: "card", shape: /(?:4\d{12}|1\d{14}|(?:5[06-9]|6\d)\d{10,17})/y, words: "(?:credit|debit|payment|bank)[ -]?card|visa|maestro", check: "luhn", bare: "alone" },
  { name: "a bank account number (IBAN)", kind: "card", shape: /[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?/y, words: "iban|bank account", check: "iban", bare: "shape" },
  { name: "a sort code", kind: "card", shape: /\d\d([- ])\d\d\1\d\d/y, words: "sort code" },
  { name: "a bank routing number", kind: "card", shape: /\d{9}/y, words: "routing|aba number|bank transit", check: "routing" },
  { name: "a vehicle identification number", kind: "vehicle", shape: /(?=[A-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}/y, words: "vin|vehicle|chassis", check: "vin", bare: "shape" },
  { name: "a license plate", kind: "vehicle", shape: /(?=[A-Z0-9 -]{0,7}\d)[A-Z0-9]{1,4}(?:[- ]?[A-Z0-9]{1,4}){0,3}/y, words: "licen[cs]e plates?|number plates?|registration plates?|plates?(?: (?:no|number|#))|vehicle reg(?:istration)?|rego|car reg(?:istration)?|plate:" },
  { name: "a device number (IMEI)", kind: "device", shape: /\d{2}([- ]?)\d{6}\1\d{6}\1\d/y, words: "imei", check: "luhn" },
  { name: "a device identifier", kind: "device", shape: /01\)\d{14}(?:\((?:11|17|10|21)\)[A-Za-z0-9-]{1,20}){1,4}/y, words: "udi|unique device identifier", bare: "shape" },
  { name: "a US taxpayer number", kind: "national", shape: /9\d\d([- ])(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}/y, words: "itin|taxpayer", bare: "shape" },
  { name: "a US taxpayer number", kind: "national", shape: /9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}/y, words: "itin|taxpayer", bare: "alone" },
  { name: "a Medicare number", kind: "national", shape: /[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d([- ]?)[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d\1[AC-HJKMNP-RT-Y]{2}\d\d/y, words: "medicare|mbi|medicare beneficiary", bare: "shape" },
  { name: "an NPI", kind: "license", shape: /[12]\d{3}(?:\d{6}|([- ])\d{3}\1\d{3})/y, words: "npi|national provider|provider identifier", check: "npi", bare: "alone" },
  { name: "a DEA number", kind: "license", shape: /[A-HJ-MPRSTUX][A-Z9]\d{7}/y, words: "dea", check: "dea", bare: "alone" },
  { name: "a passport number", kind: "national", shape: /[A-Z]{0,2}\d{6,9}/y, words: "passports?|travel document" },
  { name: "an NHS number", kind: "national", shape: /\d{3}([- ]?)\d{3}\1\d{4}/y, words: "nhs|patient number|h&c|hsc|health and care number", check: "nhs", bare: "alone" },
  { name: "a CHI number", kind: "national", shape: /[0-3]\d[01]\d\d\d[ -]?\d{4}/y, words: "chi (?:number|no)|community health index", check: "chi", capitals: "CHI", bare: "alone" },
  { name: "a National Insurance number", kind: "national", shape: /(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]([ -]?)\d\d\1\d\d\1\d\d\1[A-D]/y, words: "ni (?:number|no)|nino|national insurance", bare: "shape" },
  { name: "a PPS number", kind: "national", shape: /\d{7}[A-W][A-IWTX]?/y, words: "ppsn?|personal public service", check: "ppsn", bare: "alone" },
  { name: "a Social Insurance Number", kind: "national", shape: /[1-79]\d\d-\d{3}-\d{3}/y, words: "social insurance", check: "luhn", capitals: "SIN|NAS", bare: "shape" },
  { name: "a Social Insurance Number", kind: "national", shape: /[1-79]\d\d( ?)\d{3}\1\d{3}/y, words: "social insurance", check: "luhn", capitals: "SIN|NAS" },
  { name: "a health card number", kind: "national", shape: /\d{4}([- ]?)\d{3}\1\d{3}(?:[- ]?[A-Z]{2})?/y, words: "ohip|health card|health number|hcn", check: "luhn" },
  { name: "a personal health number", kind: "national", shape: /9\d{3}([- ]?)\d{3}\1\d{3}/y, words: "phn|personal health number|care card|services card", check: "bcPhn" },
  { name: "a health card number", kind: "national", shape: /[A-Z]{4} ?\d\d[0156]\d ?\d{4}/y, words: "ramq|carte soleil|assurance maladie|health card|health insurance", bare: "alone" },
  { name: "a Medicare card number", kind: "national", shape: /[2-6]\d{3} \d{5} \d(?:[ /-]?\d)?/y, words: "medicare", check: "auMedicare", bare: "shape" },
  { name: "a Medicare card number", kind: "national", shape: /[2-6]\d{3}-?\d{5}-?\d{1,2}/y, words: "medicare", check: "auMedicare", bare: "alone" },
  { name: "a healthcare identifier", kind: "national", shape: /8003([- ]?)60\d\d\1\d{4}\1\d{4}/y, words: "ihi|healthcare identifier", check: "luhn", bare: "shape" },
  { name: "a tax file number", kind: "national", shape: /\d{3}([- ]?)\d{3}\1\d{3}/y, words: "tfn|tax file", check: "tfn" },
  { name: "an NHI number", kind: "national", shape: /[A-HJ-NP-Z]{3}\d{4}/y, words: "nhi|national health index", check: "nhiOld" },
  { name: "an NHI number", kind: "national", shape: /[A-HJ-NP-Z]{3}\d\d[A-HJ-NP-Z]{2}/y, words: "nhi|national health index", check: "nhiNew" },
  { name: "an Aadhaar number", kind: "national", shape: /[2-9]\d{3}([- :])\d{4}\1\d{4}/y, words: "aadha+r|uidai|uid", check: "aadhaar", bare: "shape" },
  { name: "an Aadhaar number", kind: "national", shape: /[2-9]\d{11}/y, words: "aadha+r|uidai|uid", check: "aadhaar", bare: "alone" },
  { name: "an ABHA number", kind: "national", shape: /\d\d-?\d{4}-?\d{4}-?\d{4}/y, words: "abha|ayushman|health id" },
  { name: "a PAN", kind: "national", shape: /[A-Z]{3}[PCHABGJLFT][A-Z]\d{4}[A-Z]/y, words: "permanent account|pan (?:card|number|no)", capitals: "PAN", bare: "alone" },
  { name: "a South African ID number", kind: "national", shape: /\d{6} ?\d{4} ?\d{3}/y, words: "id (?:number|no)|sa id|identity number", check: "southAfrica", bare: "alone" },
  { name: "a CPF", kind: "national", shape: /\d{3}\.\d{3}\.\d{3}-\d\d|\d{11}/y, words: "cpf", check: "cpf", bare: "alone" },
  { name: "a Spanish identity number", kind: "national", shape: /\d{8}-?[A-Z]/y, words: "dni|nif", check: "dni", bare: "shape" },
  { name: "a Spanish identity number", kind: "national", shape: /[XYZ]-?\d{7}-?[A-Z]/y, words: "nie|extranjero", check: "nie", bare: "shape" },
  { name: "a German insurance number", kind: "national", shape: /[A-Z]\d{9}/y, words: "kvnr|versicherte?n?(?:nummer|-nr)|egk|krankenversicherte", check: "kvnr", bare: "alone" },
  { name: "a German tax number", kind: "national", shape: /\d\d( ?)\d{3}\1\d{3}\1\d{3}/y, words: "steuer-?id|idnr|steueridentifikation", check: "steuerId" },
  { name: "a French social security number", kind: "national", shape: /[12] ?\d\d ?[0-9]\d ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d/y, words: "nir|s[ée]curit[ée] sociale", check: "nir", bare: "shape" },
  { name: "an Italian tax code", kind: "national", shape: /[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]/y, words: "codice fiscale", check: "codiceFiscale", bare: "shape" },
  { name: "a Dutch citizen number", kind: "national", shape: /\d{9}|\d{4}\.\d\d\.\d{3}/y, words: "bsn|burgerservicenummer", check: "bsn" },
  { name: "a Belgian national number", kind: "national", shape: /\d\d\.\d\d\.\d\d-\d{3}\.\d\d/y, words: "rijksregister|registre national|national number", check: "belgium", bare: "shape" },
  { name: "a Belgian national number", kind: "national", shape: /\d{11}/y, words: "rijksregister|registre national|national number", check: "belgium" },
  { name: "a Swedish personal number", kind: "national", shape: /(?:\d\d)?\d{6}[-+]\d{4}/y, words: "personn(?:umme)?r", check: "sweden", bare: "shape" },
  { name: "a Swedish personal number", kind: "national", shape: /(?:\d\d)?\d{10}/y, words: "personn(?:umme)?r", check: "sweden" },
  { name: "a Norwegian birth number", kind: "national", shape: /\d{6} ?\d{5}/y, words: "f[øo]dselsn(?:umme)?r|fnr|personnummer", check: "norway", bare: "alone" },
  { name: "a Danish personal number", kind: "national", shape: /\d{6}-?\d{4}/y, words: "cpr", check: "denmark" },
  { name: "a Finnish personal code", kind: "national", shape: /\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]/y, words: "hetu|henkil[öo]tunnus", check: "finland", bare: "shape" },
  { name: "a Swiss insurance number", kind: "national", shape: /756([. ]?)\d{4}\1\d{4}\1\d\d/y, words: "ahv|avs", check: "ean", bare: "shape" },
  { name: "a PESEL", kind: "national", shape: /\d{11}/y, words: "pesel", check: "pesel", bare: "alone" },
];
