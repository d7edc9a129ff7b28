import { once } from '../text/remember.ts';

const list = (words: string): (() => ReadonlySet<string>) => once(() => new Set(words.split(/\s+/u)));

/** Words that health posts make hashtags of. A tag is only taken apart where one of them is a part of it, so that names stay whole. */
export const tagWords = list(
  `access addiction aging allergy anxiety aware awareness babies baby birth bites blood body bone boost booster brain breast breathe cancer cancers
  care caregiver caregivers child childhood children clinic clot clots community control cough covid cpr day days death defects dental depression diabetes
  diet disease diseases disorder disorders distance distancing doctor doctors donate donation donor drink drug drugs eating emergency exercise eye facts
  families family fever fight fitness flu food foods foot hands handwashing health healthcare healthy hearing heart heat hero heroes hiv home hospital hpv
  hygiene illness immunization infection infections injury kids kidney know life live liver living lung lungs mask masks maternal matters medical medicine
  men mens mental mind mindfulness minutes month mother moms mouth news nurse nurses nutrition oral overdose pain parents patient patients pox pregnancy prep prevent
  preventable prevention preventive protect public quit ready recovery research rural safe safely safety school science screening season seasonal seizure self senior
  seniors sexual shot shots sick skin sleep smoke smokefree smoking sneeze spread stigma stop stroke sugar suicide sun support surgery survivor survivors syndrome
  take talk teen teens test tested testing therapy tick tip tips tobacco treatment vaccinate vaccinated vaccination vaccine vaccines vape vaping virus walk wash washing
  water wear week weekend weight wellness winter womens women work works world year young your youth`,
);
/** Short words that may stand in a hashtag of several words. */
export const smallTagWords = list('a an and are as at be by can do for get go has in is it me my new no not of off on one or our out s so the to up us we who you');
/** What is one word though it looks like two. */
export const wholeTags = list(
  `antibody antiviral backpain bloodborne breastfed breastfeed breastmilk caregiving checkup chickenpox ehealth followup foodborne foodservice fundraiser
  handwashing healthtech homecare homeschool lifesaver lifesaving livestream mhealth monkeypox mpox nearsighted nonsmoker nonsmoking northwestern outpatient
  paratransit photoshoot smallpox southwestern sunsafe telehealth telemedicine throwback timelapse waterborne wellbeing workday worldwide wellwishes youtube`,
);
/** How parts are written that are short for something. */
export const tagCapitals: ReadonlyMap<string, string> = new Map('covid:COVID hiv:HIV hpv:HPV cpr:CPR'.split(' ').map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']));
