import { once } from '../text/remember.ts';

const list = (words: string): (() => ReadonlySet<string>) => once(() => new Set(words.split(/\s+/u)));

/** Words that health posts make hashtags of. A tag is only taken apart where one of them is a part of it, so that names stay whole. */
export const tagWords = list(
  `access addiction aging allergy alzheimers anxiety arthritis asthma autism aware awareness babies baby birth blood body bone boost booster brain
  breast breathe cancer cancers care caregiver caregivers child childhood children clinic clot clots community control cough covid cpr day days death
  defects dementia dengue dental depression diabetes diet disease diseases disorder disorders distance distancing doctor doctors donate donation
  donor drink drug drugs eating ebola emergency epilepsy exercise facts families family fever fight fitness flu food foods hands handwashing health
  healthcare healthy hearing heart heat hepatitis hero heroes hiv home hospital hpv hygiene illness immunization infection infections injury kidney
  kids know life live liver living lung lungs lupus malaria mask masks maternal matters measles medical medicine mens mental migraine mind
  mindfulness minutes moms month mother news nurse nurses nutrition obesity opioid opioids oral overdose pain parents parkinsons patient patients
  polio pox pregnancy prep prevent preventable prevention preventive protect public quit rabies ready recovery research rural safe safely safety
  school science screening season seasonal seizure self senior seniors sepsis sexual shot shots sick skin sleep smoke smokefree smoking sneeze spread
  stigma stop stroke sugar suicide support surgery survivor survivors syndrome take talk teens test tested testing tetanus therapy tips tobacco
  treatment vaccinate vaccinated vaccination vaccine vaccines vape vaping virus walk wash washing wear week weekend weight wellness winter women
  womens work works world young your youth`,
);
/** Short words that may stand in a hashtag of several words. */
export const smallTagWords = list(
  'a an and are as at be by can do for get go has in is it me my new no not of off on one or our out s so the to up us we who you',
);
/** What is one word though it looks like two. */
export const wholeTags = list(
  `antibody antiviral backpain bloodborne breastfed breastfeed breastmilk caregiving checkup chickenpox ehealth followup foodborne foodservice fundraiser
  handwashing healthtech homecare homeschool lifesaver lifesaving livestream mhealth monkeypox mpox nearsighted nonsmoker nonsmoking northwestern outpatient
  paratransit photoshoot smallpox southwestern sunsafe telehealth telemedicine throwback timelapse waterborne wellbeing workday worldwide wellwishes youtube`,
);
/** How parts are written that are short for something. */
export const tagCapitals: ReadonlyMap<string, string> = new Map(
  'covid:COVID hiv:HIV hpv:HPV cpr:CPR'.split(' ').map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);
