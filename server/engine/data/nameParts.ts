/** Letters that a clinician has behind the name. */
export const credential =
  /^(?:MD|DO|RN|NP|PA|PA-C|DDS|DMD|MPH|PhD|LPN|LVN|FNP|DNP|CNM|RDN?|PharmD|PsyD|OD|DPM|FACS|FACP|MBBS|BSN|MSN|MSc|BSc|CNA|EMT|DPT|PT|OTR|LCSW|LMFT|MSW|FRCP|FRCS|MRCP|Esq|CRNA|APRN|CHES|MBA|JD|DVM)$/;

/** Behind a name of a person these make it an illness, a sign or a place. */
export const thingBehind =
  /^(?:['’]s?)?[ -](?:and \w+(?:['’]s)? )?(?:disease|syndrome|palsy|lymphoma|sign|test|score|scale|criteria|reflex|classification|procedure|technique|approach|maneuver|manoeuvre|method|esophagus|oesophagus|phenomenon|thyroiditis|dementia|sarcoma|tumou?r|contracture|fracture|catheter|tube|monitor|diet|index|stain|smear|virus|fever|protocol|equation|formula|law|ataxia|chorea|ulcers?|nodes?|cells?|canal|tendon|grade|stage|surgery (?:is|was|means))\b/;

/** Endings of medicines and germs. */
export const latin =
  /(?:mab|nib|pril|statin|cillin|olol|zole|vir|ine|tide|sartan|xaban|mycin|coccus|bacter|ella|um|us|ia|is|ae|ii|illus|oides|virus|phage|gliptin|gliflozin|parin|pine|pam|lam|done|one|ol|ide|ate|fen|cin|xin)\b/;
