import { alternatives } from '../text/alternatives.ts';

/** Who and what health figures count. */
export const countedWords = alternatives`
  people|persons?|adults?|children|child|kids?|teens?|teenagers?|adolescents?|students?|men|man|women|woman|girls?|boys?|babies|baby|infants?|newborns?|toddlers?|patients?|americans|britons|canadians
  australians|indians|families|parents|mothers|moms|mums|fathers|dads|seniors|veterans|workers|nurses|doctors|carers|caregivers|survivors|smokers|pregnanc(?:y|ies)|births|couples|households
  individuals|participants|volunteers|those|residents|population|users|of us|who|deaths?|death certificates|cases?|infections?|hospitali[sz]ations?|illnesses|injuries|strokes?|heart attacks?|cancers?
  overdoses?|suicides?|miscarriages|fractures|falls|admissions|visits|fatalities|complications|outbreaks|tumou?rs?|diagnoses
`;

/** What a chance is a chance of, or how it is called. */
export const chanceWords =
  'risks?|chances?|likelihood|probability|odds|rates?|prevalence|incidence|survival|mortality|effective|effectiveness|efficacy|proportion|share';

/** Words after a percentage that make it a strength, a price or a material. */
export const otherShares = alternatives`
  alcohol|ethanol|isopropyl|bleach|solution|hydrogen|peroxide|hypochlorite|saline|dextrose|creams?|gels?|ointments?|lotions?|strength|concentration|oxygen|humidity|cotton|wool|juice|cocoa|fat|milk|lidocaine
  hydrocortisone|benzoyl|salicylic|minoxidil|retinol|off|discounts?|savings?|match|deposit|interest|tax|vat|tip|capacity|refund\w*|daily value|zinc|deet|sure|whole|organic|natural|by weight|a1c|hba1c
  spo2|saturation|ejection fraction|ha?ematocrit|blood sugar|budget|revenue|inflation|premiums?|prices?|wages?|salar\w+|pay rise|sales|turnover
`;
