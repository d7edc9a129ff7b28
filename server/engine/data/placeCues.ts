import { signed } from '../text/signs.ts';

/** Hospitals that are known by their name wherever it stands. */
export const knownHospital =
  /(?<![\w-])(?:Cedars?[- ]Sinai|Johns Hopkins|M(?:oun)?t\.? Sinai|(?:Memorial )?Sloan[- ]Kettering|MD Anderson|NYU Langone|Kaiser Permanente|Geisinger|Dana[- ]Farber|Beth Israel|SickKids)(?![\w-])/g;

const states = 'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** A house and its street. */
export const street =
  /\b\d{1,5}[A-Z]? (?:[NSEW]\.? |North |South |East |West )?(?:(?:[A-Z][a-z]+|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive|Blvd|Boulevard|Ct|Court|Pl|Place|Way|Terrace|Ter|Cir|Circle|Hwy|Highway|Pkwy|Parkway|Close|Crescent|Gardens|Row|Trail)\b\.?(?:,? (?:Apt|Unit|Suite|#)\.? ?\w{1,5})?/g;

/** A ZIP code behind its label or a state. */
export const zip = new RegExp(`(?:\\b(?:ZIP|Zip|zip)(?: ?code)?(?: is|:| of| in)?,? |\\b(?:${states}),? )(\\d{5})(?:-\\d{4})?(?![\\d-])`, 'g');

/** Areas of so few people that Safe Harbor does not allow even the first three figures. */
export const fewPeople = /^(?:036|059|063|102|203|556|692|790|821|823|830|831|878|879|884|890|893)/;

/** Right before a place where somebody lives or comes from. */
export const home =
  /\b(?:liv(?:es?|ed|ing) (?:alone )?(?:in|at|near|outside|on)|resid(?:es?|ed|ing) (?:in|at|near|on)|resident of|grew up in|raised in|home(?:town)?(?:,| is| in| of| near| at)+|(?:came|comes|drove|drives|travel(?:l?ed|s)|flew|hails?|moved|originally|airlifted) (?:all the way )?(?:here |to us )?from|from her|(?:her|his|home) address(?: is|:)|addresse?s? ?:|back (?:home )?(?:in|to)) ?(?:the )?(?:(?:small|tiny|little|rural|remote|quiet|nearby) )?(?:(?:town|village|city|community|hamlet|suburb|county) of )?$/i;

/** A quick test for one. */
export const anyHome = signed('live|reside|stays|address', /\b(?:[Ll]ive[ds]?|[Rr]eside[ds]?|[Ss]tays|[Aa]ddress)\b[^.!?\n]{0,30} \d/);

/** Right before the address of one person: "she lives at". */
export const theirHome =
  /\b(?:[Ss]?[Hh]e (?:now |still |currently |has )?(?:lives?|lived|resides?|resided|stays)(?: alone| (?:there )?with (?:his|her) [a-z]{2,12})?,? (?:at|on)|(?:[Hh]is|[Hh]er) (?:home |mailing )?address(?: is|:)) $/;

/** Right before the name of a town. */
export const townOf = /\b(?:town|village|hamlet|city|community|county|parish|borough|suburb)s? of $/;

/** Between a person and where the person comes from. */
export const originOf = /^(?:[^.!?;]{0,3}\d{1,3}\)?,?)?(?:,? (?:an? )?[a-z-]{1,20}(?: [a-z-]{1,20})?)? ?(?:of|from) $/;

/** Small words that a place follows. */
export const at =
  /(?:\b(?:at|visited|attended|presented to|admitted to|transferred to|referred to|discharged from|released from|in|from|our|the|to)|@)(?: the| our)? $/;

/** Right before a place of care. */
export const careAt = /(?:\b(?:at|visited|attended|admitted to|transferred to|discharged from)|@)(?: the| our)? $/;

/** Right before a town. */
export const cityBefore = /(?:\b(?:in|from|near|our|resid\w+ in|of|at|to|outside|around|the)|,) $/;

/** A quick test for a paragraph that tells of no home. */
export const anyPlace = /\b(?:[Ll]iv(?:es?|ed|ing)|[Rr]esid|[Gg]rew up|[Rr]aised in|[Hh]ome|[Ff]rom|[Aa]ddress|[Mm]oved|of|ZIP|Zip|zip)\b/;

/** ", IL" behind a town. */
export const townAndState = new RegExp(`,? (?:${states})\\b`, 'y');
