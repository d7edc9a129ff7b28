import { signed } from '../text/signs.ts';

/** Types of drafts that are about a patient. */
export const storyTypes = /^(?:patient[- ]story|testimonial|success[- ]story|patient[- ](?:spotlight|testimonial|success[- ]story))$/i;
/** A picture whose description says that it shows a patient. */
export const patientInPicture =
  /\b(?:(?:a|an|our|the|my|this|one) (?:[\w-]{1,14} ){0,3}patient|patients?)\b(?! (?:room|portal|gown|bed|guide|form|chart|care|safety|rights|education|information|experience|services|entrance|parking|wristband|record|handout|leaflet|waiting|lounge|tower|wing|app|advoca|navigat|lift|monitor|is played|actor))(?<!\b(?:no|without|for|to|simulated|mock|pretend) (?:a )?patients?)/i;
/** Words that tell a story of somebody, so that a name in it is a testimonial. */
export const storyWords = signed(
  'success|patient s|patient t|testimonial|story|journey|own words|his words|her words|their words|transformation|before and|the bell|of the month|meet ',
  /\b(?:success stor(?:y|ies)|patient (?:stor(?:y|ies)|spotlight|testimonial|success)|testimonials?|(?:his|her|their) (?:own )?(?:story|journey|words)|story of|transformation|before and after|(?:rang|ringing) the bell|of the month|meet [A-Z])/i,
);
/** A child, whose parent or guardian signs. */
export const childWords =
  /\b(?:(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]his|[Ll]ittle|[Bb]rave|[Bb]aby|(?:\d|1[0-7])[- ]years?[- ]old|\d{1,2}[- ](?:month|week|day)s?[- ]old) (?:[\w-]{1,12} )?(?:boy|girl|toddler|infant|newborn|preemie|preschooler|kindergart(?:e)?ner|schoolchild|child|kid|teen|teenager)|(?:[1-9]|1[0-7])[- ](?:years?|months?|weeks?)[- ]old|[A-Z][a-z]+, (?:age[d]? )?(?:[1-9]|1[0-7])(?=,)|(?:[Hh]e|[Ss]he) is (?:[1-9]|1[0-7])(?: years old|[.,]))(?! (?:ago|in the|and (?:older|up|under)))/;
/** Who may sign for a child. */
export const guardian = /\b(?:parents?|guardian|mother|father|mom|mum|dad|grandmother|grandfather|carer|caregiver|custod\w+|foster)\b/i;
