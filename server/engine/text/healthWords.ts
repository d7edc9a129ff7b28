import { alternatives } from './alternatives.ts';
import { once } from './remember.ts';
import { wordSet } from './wordSet.ts';

/** What people are ill with, and what they feel. */
const conditions = once(() =>
  wordSet(alternatives`
  cancers?|tumou?rs?|leuka?emia|lymphoma|melanoma|diabet\w+|prediabetes|arthritis|asthma|copd|alzheimer\w*|dementia|parkinson\w*|autism|adhd|epilep\w+|seizures?|strokes?
  heart (?:disease|attacks?|failure|problems?)|hypertens\w+|high blood pressure|blood pressure|high cholesterol|cholesterol|flu|influenza|colds?|common cold|covid\w*|coronavirus|long covid|hiv|aids
  hpv|herpes|hepatitis|tuberculosis|tb|malaria|measles|polio|mumps|pneumonia|sepsis|rsv|infections?|virus\w*|bacteria\w*|fung\w+|parasites?|worms?|disease\w*|illness\w*|sickness\w*|ailments?
  conditions?|disorders?|syndromes?|symptoms?|pain|pains|aches?|headaches?|backaches?|migraines?|back pain|joint pain|depress\w+|anxiety|ptsd|stress|insomnia|addiction\w*|alcoholism|obesity|overweight
  belly fat|weight gain|allerg\w+|eczema|psoriasis|acne|rosacea|wrinkles|scars?|stretch marks|hair loss|baldness|infertil\w+|impotence|erectile dysfunction|pcos|endometriosis|fibroids?|menopaus\w+
  hot flashes|hot flushes|cramps|gout|osteoporosis|lupus|ibs|crohn\w*|colitis|reflux|heartburn|ulcers?|constipation|diarrh\w+|bloating|kidney (?:disease|stones?|failure)|liver disease|fatty liver|gallstones?
  an[a]?emia|thyroid\w*|multiple sclerosis|neuropathy|sciatica|tinnitus|vertigo|glaucoma|cataracts?|macular degeneration|hearing loss|vision loss|fibromyalgia|chronic fatigue|lyme\w*|sickle cell
  cystic fibrosis|paralysis|piles|ha?emorrhoids?|fistula|varicose veins|vitiligo|cavities|gum disease|sinusitis|bronchitis|inflammation|toxins|diseased|injur\w+|burnout|trauma|snoring|sleep apn[o]?ea
`),
);

/** What is done against it, sold or offered. */
const treatments = once(() =>
  wordSet(alternatives`
  treatments?|therap\w+|medicines?|medications?|meds|drugs?|pills?|tablets?|capsules?|remed\w+|supplements?|vitamins?|herbs?|herbal|oils?|teas?|juices?|diets?|detox\w*|cleanses?|gumm\w+|creams?|gels?|ointments?
  serums?|lotions?|patch\w*|drops|sprays?|shots?|jabs?|injections?|injectables?|fillers?|botox|vaccin\w+|boosters?|doses?|antibiotics?|insulin|inhalers?|chemo\w*|radiation|radiotherapy|surger\w+|operations?|procedures?
  implants?|veneers|aligners|braces|whitening|lasers?|devices?|machines?|bracelets?|magnets?|programs?|programmes?|courses?|protocols?|plans?|methods?|techniques?|systems?|products?|formulas?|formulations?|blends?
  tests?|scans?|screening\w*|check[- ]?ups?|apps?|wearables?|clinics?|hospitals?|doctors?|surgeons?|dentists?|physios?|chiropract\w+|acupunctur\w+|massage\w*|cupping|reiki|homeopath\w*|homoeopath\w*|ayurved\w*|cbd|cannabis
  kratom|turmeric|curcumin|ginger|garlic|honey|apple cider vinegar|probiotics?|collagen|keto|fasting|essential oils?|stem cells?|iv drips?|infusions?|hormones?|peptides?|ozone|ivermectin|hydroxychloroquine|silver
  semaglutide|statins?|antidepressants?|painkillers?|opioids?|nicotine|hypnosis|hypnotherapy|yoga|meditation|exercise|exercises|superfoods?|mushrooms?|extracts?|powders?|shakes?|tonics?|tinctures?|rinses?|treated
`),
);

/** Whether a text speaks of a condition, or of what is done against one. */
export const isAboutHealth = (text: string): boolean => conditions().isIn(text) || treatments().isIn(text);
