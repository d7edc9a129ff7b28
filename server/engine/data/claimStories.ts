import { alternatives } from '../text/alternatives.ts';
import { once } from '../text/remember.ts';

/** What care did for somebody, as they tell it. */
export const outcomes = once(
  () =>
    new RegExp(
      String.raw`(?<![\w-])(?:${alternatives`
      (?:saved|changed|transformed|turned around) my life|gave me (?:back )?my (?:life|confidence|smile|health)(?: back)?|gave me a new (?:life|smile)
      (?:cured|fixed|healed|treated|removed|reversed|solved|relieved|got rid of|took away) (?:all )?my (?:\w+ ){0,3}(?:pain|migraines?|back|knees?|shoulder|hips?|acne|scars?|wrinkles?|anxiety|depression|infertility|eczema|psoriasis|asthma|allerg(?:y|ies)|diabetes|cancer|tumou?r|sciatica|hernia|piles|snoring|insomnia|teeth|tooth|skin|symptoms|condition|disease|illness|headaches?)
      (?:i am|i['’]m|i was|now) (?:now |finally |completely |totally |100% )*(?:pain[- ]free|symptom[- ]free|cancer[- ]free|migraine[- ]free|medication[- ]free|cured|healed|off (?:all )?my (?:meds|medicines?|medications?|pills|insulin))
      my (?:\w+ )?(?:pain|symptoms|migraines?|anxiety|depression|acne|eczema|psoriasis|back|knee|skin|snoring|headaches?|scars?|wrinkles) (?:is|are|has|have|was|were) (?:now |all |completely |finally |totally |almost )*(?:gone|disappeared|vanished|cleared(?: up)?|cured|healed|never been better|never looked better|so much better|amazing)
      i lost \d+ ?(?:kilos?|kgs?|lbs?|pounds|stone)|my (?:results|new smile|new nose|new body) (?:is|are) (?:amazing|incredible|perfect|unbelievable|stunning)|no (?:more )?pain (?:at all )?(?:since|after) (?:my|the) (?:surgery|treatment|procedure|operation)
    `})(?!\w)`,
      'gi',
    ),
);

/** To whom somebody gives thanks for it. */
export const credited =
  /\bdr\.? [A-Z]|\bdoctor [A-Z]|\b(?:this|the|your|that|these) (?:clinic|practice|hospital|surgeon|doctor|dentist|team|treatment|procedure|programs?|programmes?|plan|course|staff|products?|cream|supplement|injections?|physio|chiropractor)\b|\bthank(?:s| you)\b|\brecommend\b|\b(?:you guys|they|she|he) (?:saved|changed|cured|fixed|healed|gave|transformed)|\b(?:at|with) @\w|[★⭐]{3}/i;

/** Reviews as such. */
export const reviews =
  /(?:★|⭐️?){4,5}|\b(?:what )?our (?:happy |lovely )?(?:patients|clients) (?:say|love|rave|think) ?(?:about)?(?: us)?(?=[\s:.!…]|$)|\b(?:5|five)[- ]star (?:google )?(?:reviews?|ratings?)\b|\bpatient testimonials?\b|\bclient testimonials?\b/i;

/** One person's result with a number. */
export const lost =
  /\b(?:i|she|he|they|client|patient|member|mum|mom|dad|[A-Z][a-z]{2,12})(?: has| have|['’]ve)?(?: already| just)? (?:lost|dropped|shed) (?:over |more than |almost |nearly )?(?:\d{1,3}(?:\.\d)? ?(?:kilos?|kgs?|lbs?|pounds|stone)|\d dress sizes)\b/gi;
/** What others can expect. */
export const typical =
  /\b(?:on average|typical(?:ly)?|most (?:people|members|clients|patients)|in (?:the|a) (?:trial|study)|average (?:weight )?loss|people lose|usually lose)\b/i;
/** What the loss is put down to. */
export const program =
  /\b(?:program(?:me)?s?|plans?|diet|method|clinic|injections?|shots?|pens?|jabs?|coaching|coach|supplements?|shakes?|gummies|teas?|tablets?|pills?|app|surgery|sleeve|balloon|ozempic|wegovy|mounjaro|semaglutide|tirzepatide|with us|our (?:team|members?|clients?)|challenge|bootcamp|keto|fasting|code)\b/i;

/** Pictures of before and after. */
export const beforeAfterWords =
  /#(?:beforeandafter|beforeafter|transformation\w{0,20}|glowup)(?!\w)|\bbefore(?:[- ]and[- ]|[- ]?(?:&|\/)[- ]?)after (?:photos?|pictures?|pics?|images?|shots?|results?|gallery|transformations?|videos?|reveal)\b|\bbefore and after(?: of)? (?:my|her|his|our|this|their) (?:\w+ )?(?:treatment|surgery|procedure|filler|botox|smile|skin|nose|lips|implants?|veneers|laser|session)|\b(?:before|after) (?:➡|→|👉|vs\.?) ?(?:after|before)\b|\b(?:smile|skin|body|lip|nose|hair|weight[- ]loss|face|patient|client|teeth) transformations?\b|\btransformation (?:tuesday|thursday)\b/gi;
/** What such pictures sell. */
export const cosmetic =
  /\b(?:fillers?|botox|lips?|nose|rhinoplasty|lift|liposuction|tummy|tuck|implants?|veneers|aligners|braces|whitening|smile|teeth|skin|acne|scars?|laser|peel|facial|microneedling|hair|transplant|wrinkles?|weight|body|surgery|procedure|treatments?|clinic|patients?|clients?|injections?|results)\b/i;
/** Lessons on wounds, moles and the like, and homes and wards that were done up. */
export const noSale =
  /\b(?:renovat\w+|ward|building|waiting room|kitchen|garden|hand ?wash\w*|wash|mole|wound care|first aid|digital transformation|health ?care transformation|system transformation|teaching|students)\b/i;
/** Law in Australia names these. */
export const cosmeticSurgery =
  /\b(?:fillers?|botox|lips?|nose|rhinoplasty|lift|liposuction|tummy|tuck|breast|implants?|injectables?|injections?|anti-?wrinkle|cosmetic|lipo|bbl|facelift|jawline|chin)\b/i;
