import { alternatives } from '../text/alternatives.ts';
import { claimRows } from '../text/claimRows.ts';

/** Illnesses that no product cures, or that only care by a doctor can. Infections that medicine does cure are not among them. */
const lasting = alternatives`
  cancers?|tumou?rs?|leuka?emia|lymphoma|diabetes|prediabetes|diabetics|arthritis|asthma|copd|emphysema|alzheimer['’]?s?|dementia|memory loss|parkinson['’]?s?|autism|adhd|epilepsy
  heart disease|hypertension|high blood pressure|high cholesterol|hiv|aids|herpes|covid(?:-19)?|coronavirus|long covid|depression|anxiety|ptsd|bipolar disorder|schizophrenia|insomnia|addictions?
  obesity|eczema|psoriasis|rosacea|vitiligo|alopecia|baldness|infertility|impotence|erectile dysfunction|pcos|endometriosis|fibroids|fibromyalgia|chronic (?:fatigue|pain|illness|disease|inflammation)
  osteoporosis|lupus|ibs|crohn['’]?s?|colitis|acid reflux|kidney (?:disease|failure)|liver disease|fatty liver|cirrhosis|thyroid (?:disease|problems)|hypothyroidism|multiple sclerosis|neuropathy|sciatica
  back pain|joint pain|knee pain|nerve pain|migraines?|tinnitus|glaucoma|cataracts|macular degeneration|hearing loss|lyme disease|sickle cell(?: disease)?|cystic fibrosis|paralysis|cerebral palsy|als
  muscular dystrophy|autoimmune (?:disease|disorders?|conditions?)|allergies|gout|celiac disease|coeliac disease|sleep apn[o]?ea|scoliosis|varicose veins|piles|h[a]?emorrhoids|aging|ageing
  any (?:disease|illness)|all (?:diseases|illnesses)|every (?:disease|illness)|any ailment|all ailments|over \d+ (?:diseases|ailments|conditions)|the root cause
`;
/** What of these some say to undo or to heal; "reverse an overdose" and "heal a wound" are what medicine does. */
const between = `(?:(?:[a-z0-9’'&-]{1,20},? ){0,4}?)`;
const message = 'Few treatments cure, and none cures all people. Say what it does, such as "treats" or "may help", and for how many.';
const naturally = 'Readers may drop care that works for this. Say what it may help with, and what the evidence is.';

const softenCure = [
  [/^(?:cures|fixes|ends|reverses|heals|eliminates|eradicates|erases|gets rid of|wipes out)\b/i, 'can treat'],
  [/^(?:cure|fix|reverse|heal|eliminate|eradicate|erase|get rid of|wipe out)\b/i, 'treat'],
  [/^(?:cured|reversed|healed|eliminated|eradicated|got rid of)\b/i, 'treated'],
  [/^(?:curing|reversing|healing|eliminating|eradicating|getting rid of)\b/i, 'treating'],
] as const;

/** Ways to say that something cures. */
export const cureRows = claimRows('cure', () => [
  {
    pattern: new RegExp(String.raw`\b(?:cures?|cured|curing) (?!for )${between}(?:${lasting})\b`, 'gi'),
    message,
    unless:
      /\b(?:early|caught|localized|localised|stage|transplants?|gene therapy|surgery|cure rates?|some (?:\w+ )?cancers|many (?:\w+ )?cancers|most (?:\w+ )?cancers|patients? (?:is|are|was|were) cured|donat\w*|fundrais\w*|volunteer\w*)\b/i,
    softer: softenCure,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:reverses?|reversed|reversing|eliminates?|eliminated|eliminating|eradicates?|erases?|gets? rid of|got rid of|getting rid of|wipes out) ${between}(?:${lasting})\b`,
      'gi',
    ),
    message,
    unless:
      /\b(?:disparit\w+|stigma|inequit\w+|inequalit\w+|by 20\d\d|public health|nationwide|worldwide|epidemic|transmission|trends?|barriers?|triggers?|risk factors?|ruling|decision|polic(?:y|ies)|antiretrovirals?|naloxone|surgery|goal|pledge|together|early|plaque|deaths?|cases|spread|mother-to-child|perinatal|as a)\b/i,
    softer: softenCure,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:heals?|healed|healing) (?:your |my |his |her |their |the |all |from )?(?:${alternatives`
  cancers?|tumou?rs?|diabetes|arthritis|asthma|autism|eczema|psoriasis|thyroid|hypothyroidism|depression|anxiety|insomnia|infertility|autoimmune (?:disease|disorders?|conditions?)|leaky gut|hormones|crohn['’]s|colitis|lyme disease
  hashimoto['’]s|lupus|ibs|gout|pcos|endometriosis|fibromyalgia|multiple sclerosis|chronic (?:illness|pain|disease|fatigue)
`})(?: naturally)?\b`,
      'gi',
    ),
    message,
    softer: [
      [/^heals\b/i, 'may help with'],
      [/^heal (?=your\b)/i, 'care for '],
      [/^heal\b/i, 'help with'],
      [/^healed\b/i, 'may have helped with'],
      [/^healing\b/i, 'care for'],
    ],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${alternatives`
  (?:is|are|was|have|has|found|offers?|discovered|created|got|sells?|try|get|the|our|this|here['’]s) (?:an? |the |our |your |this )?(?:\w{3,12} )?cures? for ${between}(?:${lasting})
  (?:natural|herbal|(?:safe and )?effective|powerful|permanent|permanently|complete|completely|home|instant|quick|fast|overnight|ayurvedic|homeopathic|homoeopathic|100%|total|guaranteed|ultimate|amazing|simple|easy) (?:cures?|cured)\b(?! (?:rate|is not|are not))(?: for ${between}(?:${lasting}))?
  cure[- ]all
`})(?!\w)`,
      'gi',
    ),
    message: naturally,
    unless: /\b(?:only|bone marrow|transplants?|gene therapy|approved|rabies|hunger|boredom)\b/i,
    softer: [
      [/\bpermanent(?:ly)? cured?\b/i, 'treatment'],
      [/\b(natural|herbal|home) cure\b/i, '$1 remedy'],
      [/\b(natural|herbal|home) cures\b/i, '$1 remedies'],
      [/\bcure for\b/i, 'treatment for'],
      [/\bcures for\b/i, 'treatments for'],
    ],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${lasting}) (?:can|will) (?:now |be |also |always |easily |finally |completely |fully |totally |naturally ){0,3}(?:cured|reversed|healed)\b(?! (?:if|when) (?:found|caught|treated|diagnosed))`,
      'gi',
    ),
    message,
    needs: /\b(?:can|will)(?: \w+){0,3} be\b|\bbe\b/i,
    unless: /\b(?:early|surgery|transplants?|some|many|most|often|sometimes|cataracts?|prediabetes|gene therapy|nearly|up to|in \d+ (?:out )?of)\b/i,
    softer: [[/\b(?:cured|reversed|healed)$/i, 'treated']],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:i|she|he|we|they|you)(?:['’](?:m|re|s|ve))? (?:am |is |are |was |were |will be |have been |has been )?(?:now |finally |completely |fully |totally |100% )*(?:cured|healed) (?:of|from) (?:my |her |his |their |your )?${between}(?:${lasting})\b`,
      'gi',
    ),
    message,
    unless: /\b(?:surgery|transplants?|chemo\w*|radiation|antibiotics?)\b/i,
  },
  {
    pattern: /\b(?:say goodbye to|ends?|ended|ending|stops?|beats?|defeats?|conquers?|fix(?:es)?|rid yourself of|free yourself from|be free (?:of|from))/gi,
    next: new RegExp(
      String.raw`^ (?:your |my |all |all your ){0,2}(?:\w+ ){0,1}(?:${lasting}) (?:forever|for good|permanently|once and for all|for life|with (?:our|this|these))\b`,
      'i',
    ),
    message,
    unless: /\b(?:donat\w*|fundrais\w*|research\w*|epidemic|walk|together|5k|community|generation)\b/i,
    softer: [[/^say goodbye to (.*?) (?:forever|for good|permanently|once and for all|for life)$/i, 'get help with $1']],
  },
  {
    pattern: /\bnever (?:again )?(?:suffer|struggle|worry|deal) (?:from|with|about) (?:your )?/gi,
    next: new RegExp(`^(?:${lasting}) again\\b`, 'i'),
    message,
    evenDenied: true,
  },
  {
    // What is sold or brewed; that exercise or a medicine prevents an illness is news, and another rule asks for its source.
    pattern: new RegExp(
      String.raw`\b(?:${alternatives`
  teas?|juices?|oils?|supplements?|gumm(?:y|ies)|drops|powders?|extracts?|turmeric|curcumin|garlic|ginger|cbd|honey|vinegar|alkaline water|drinks?|shakes?|smoothies?|superfoods?|mushrooms?|kratom|probiotics?|collagen
  crystals?|magnets?|bracelets?|patch|formulas?|products?|remed(?:y|ies)|herbs?|blend|tonics?
`}) (?:prevents?|kills?|destroys?|shrinks?|stops?|fights? off) `,
      'gi',
    ),
    next: new RegExp(String.raw`^(?:\w+ )?(?:${lasting})(?![\w-])`, 'i'),
    message: 'Readers may trust this and leave out what does protect them. Say what it may help with, and what the evidence is.',
    severity: 'warning',
    softer: [
      [/\b(?:prevents|stops|fights off)\b/i, 'may help prevent'],
      [/\b(?:prevent|stop|fight off)\b/i, 'may help prevent'],
    ],
  },
]);
