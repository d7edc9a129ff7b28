/**
 * Kinds of words that tell one sense from another. A plural counts as its singular.
 */
export const wordKinds: Readonly<Record<string, string>> = {
  ill: `disease illness disorder condition infection inflammation injury syndrome asthma bronchitis hepatitis pancreatitis appendicitis sinusitis
    tonsillitis pharyngitis laryngitis gastritis gastroenteritis colitis arthritis dermatitis eczema cystitis cholecystitis pericarditis myocarditis
    endocarditis encephalitis meningitis pneumonia prostatitis tendinitis neuropathy insufficiency failure poisoning intoxication toxicity rejection leukemia leukaemia
    psychosis depression anxiety insomnia constipation ulcer malaria anemia anaemia gout rhinitis urticaria hives reaction attack episode flare
    exacerbation crisis problem damage abuse deficiency malnutrition obesity migraine cancer tumor tumour lymphoma hypertension diabetes dementia sepsis flu
    influenza covid covid-19 stroke tb tuberculosis`,
  sign: `pain ache headache cough fever rash itch itching swelling bleeding vomiting nausea dizziness weakness numbness tingling confusion seizure breathlessness
    shortness wheeze wheezing fatigue tiredness chill jaundice palpitation diarrhea diarrhoea constipation backache stiffness inflammation wound sore dyspnea
    dyspnoea symptom syncope hypotension hypertension hypoglycemia hypoglycaemia hematuria haematuria discomfort cramp sweating fainting bleed loss delirium
    hallucination hiccup edema oedema dehydration stress tension redness sneezing heartburn bloating cramping spasm numb discharge infection`,
  part: `kidney renal liver hepatic lung pulmonary respiratory heart cardiac cardiovascular coronary brain cerebral back low lower upper neck chest abdominal
    stomach belly ear middle sinus throat nasal muscle muscular joint nerve spinal skin eye knee ankle hip shoulder dental tooth mouth pelvic bladder urinary bowel intestinal
    gastrointestinal pancreatic gallbladder vascular venous arterial viral bacterial fungal allergic inflammatory medical mental psychiatric autoimmune
    neurological musculoskeletal severe mild breast arm leg foot hand wrist elbow gum scalp thyroid prostate uterine blood ischemic tissue head facial
    ischaemic calf thigh groin rib bone lymph node nodes health hearing vision`,
  person: `patient client child baby infant newborn toddler teen teenager adult man woman men women boy girl person people mother father mom mum dad son daughter
    he she they i you who we resident participant athlete traveler traveller mothers victim`,
  drug: `medicine medication drug antibiotic antibiotics penicillin steroid antiviral antifungal treatment therapy chemotherapy chemo insulin vaccine statin ibuprofen aspirin
    morphine amoxicillin methicillin vancomycin opioid antidepressant antipsychotic antimalarial fluconazole azithromycin ciprofloxacin insecticide radiation
    immunotherapy antimicrobial carbapenem cephalosporin dose dosage injection pill tablet surgery procedure radiotherapy infusion regimen`,
  germ: `bacteria bacterium germ virus fungus fungi parasite strain infection organism bug pathogen gonorrhea gonorrhoea tuberculosis tb malaria salmonella shigella
    gonococcus microbe superbug staph strep yeast lice cancer tumor tumour isolate species coli pneumonia`,
  test: `test culture swab sample smear screen screening biopsy urine blood stool specimen result x-ray scan ultrasound ct mri mammogram exam examination ecg ekg eeg
    labs bloodwork workup work-up panel checkup echocardiogram colonoscopy imaging finding`,
};

/**
 * Words that are plain in one sense and hard in another; a row a sense, its cells apart by bars:
 * term, part of speech, what stands before it, what stands after it, plain wording, explanation, audience (`p`: patients only).
 *
 * What stands around it is a list apart by `;`. Of its entries one must fit, and none that begins with `!`. In an entry,
 * `@kind` is a word of a kind, `@kind?` up to three of them or none, `stem~` a beginning, `…` up to three words of any sort, `#` a number,
 * and `$` the end of the clause. `{a;b}` in a term makes a row for each, and `{}` in its wording is that word. The first row that fits counts, so narrow rows come before wide ones.
 */
export const senseRows = `abnormal result|noun||||result that needs a closer look|p
acute|adjective||treatment;therapy;stress;medication;!stress disorder|short-term||
acute|adjective||and chronic @part? @ill;and chronic @part? @sign;@part? @ill;@part? @sign;symptom;symptoms;changes;loss of;!covid~;!hiv;!stroke;!ischemic stroke;!ischaemic stroke;!flu;!myocard~;!attack of;!respiratory syndrome|sudden||
acute|phrase|@ill is;@sign is;@ill are;symptoms are;@ill can be;@ill may be;pain can be;pain may be|$;and;or|sudden||
acute respiratory {illness;disease}|noun||||sudden illness of the lungs or airways|
admission|phrase|!free;!price;!cost;!tuesday|to hospital;to the hospital;to the icu;to intensive care;to the ward||stay in the hospital|
affect|mass noun|flat;blunted;labile|||show of feelings|
agent|noun|antiviral;antifungal;chemotherapy;chemotherapeutic;antibacterial;antimicrobial;cytotoxic;topical;therapeutic;blocking;numbing;immunosuppressive|!of|medicine||
aggressive|adjective||treatment;therapy;care;medical|strong||
aggressive|adjective||@part? cancer;@part? cancers;@part? tumor;@part? tumour;@part? tumors;@part? tumours;lymphoma;lymphomas;leukemia;leukaemia;form of @part? cancer|fast-growing||
appliance|noun|dental;orthodontic;oral||device||
appreciate|verb|@sign was;@sign were;@sign is;murmur was;murmurs were;mass was;masses were;lump was;lumps were;nodule was;nodules were;tenderness was;tumor was|!for;!and loved|find||
are negative for|phrase|@test||show no||
are positive for|phrase|@test||show||
are well tolerated|phrase||!by|cause few side effects||
arm|noun|treatment;placebo;study;intervention;comparator;experimental;active;trial|!of the law|group||
arm|noun|both;each;either;other;one;all|of the study;of the trial;of this study|group||
arrest|verb|to;can;may;helps;could;will|the bleeding;bleeding;hemorrhage;haemorrhage;the spread of;the growth of;tumor growth;its growth|stop||
baseline|phrase|at;from;than at|!umpire;!to the net;!of the court|the start||
bloods|phrase|your;her;his;routine;have;had;get;my;their;take|done;taken;checked;tested;$;show;showed;were;are;and|blood tests||
by the oral route|phrase|||by mouth||
came back negative for|phrase|@test;@test also||showed no||
came back positive for|phrase|@test;@test also||showed||
cardiopulmonary arrest|mass noun||||when the heart and breathing stop|
carrier of {the gene;a gene;the mutation;this gene;the virus}|noun|!mail;!letter|||person who can pass it on|
causative agent|noun|||cause||
cell culture|noun||||cells grown in a lab|
chest drain|noun||||tube that drains fluid or air from the chest|
chronic|adjective||@part? @sign;!wound|long-lasting||
chronic|adjective||@part? @ill;symptom;symptoms;use of;user;users;smoker;smokers;drinking;alcohol use;opioid use;opioid therapy;medication;medications;medicines;treatment;therapy;care;health problem;health problems;wound;wounds;!wasting|long-term||
chronic|phrase|become;becomes;became;becoming;@ill is;@ill are;@sign is;@sign are;@ill can be;@ill may be;@sign can be;@sign may be;it is often;are often;is usually|$;and;or;but|long-lasting||
clinical course|mass noun||||how an illness goes|
complaint|noun|@part;digestive;stomach;minor health||problem||
complaint|noun|presenting||problem||
complaints of|phrase|!formal|@part? @sign;@part? pain|reports of||
compromised|adjective||@part function;lung function;immune;immune function;circulation;airway;blood flow;immunity|weakened||
conservative|adjective||treatment;treatments;management;measures;therapy;approach to pain|non-surgical||
contrast|mass noun|ct with;ct scan with;scan with;mri with;scans with;ct without;mri without;scan without;scans without;iv;intravenous;injected;iodinated;oral||dye||
culture|noun|throat;urine;wound;sputum;skin;nasal;fungal;viral;bacterial;swab;stool;csf;spinal fluid;nail|!of|lab test for germs||
culture|noun|a;the;her;his;your;@test|grew;came back;was positive;was negative;were positive;were negative;is positive;is negative;of your @test;of the @test;of urine;of blood;of sputum||lab test for germs|
cytotoxic {drug;medicine}|noun||||{} that kills cells|
cytotoxic {treatment;therapy}|mass noun||||{} that kills cells|
definitive diagnosis|noun|||firm diagnosis||
delivery|noun|forceps;instrumental;assisted;preterm;breech;premature;cesarean;caesarean;!home|!of supplies|birth||
deny|verb|@person;@person also;@person has;@person had|having @sign|report not||
deny|verb|@person;@person also;@person has;@person had|@part? @sign;!pain relief;!pain medic~;!pain treat~;!pain care|report no||
deny any|verb|@person;@person also;@person has;@person had|@part? @sign;recent @sign;history of|report no||
depressed|adjective||immune;immunity;immune system;breathing|weak||
discharge|noun|nipple;nasal;ear;eye;penile;urethral;wound;yellow;green;greenish;yellowish;thick;smelly;foul;foul-smelling;bloody;watery;sticky;milky;brown;pus-like;unusual;abnormal|!papers;!date;!from hospital;!from the hospital;!plan~|fluid||
discharge|noun||from the ear;from an ear;from your ear;from the eye;from your eye;from the nose;from the nipple;from a nipple;from your nipple;from the penis;from the vagina;from the wound;from the cut|fluid||
discharge|phrase|after;before;until;since;following;upon;awaiting;for;!electrical;!military|from hospital;from the hospital;from intensive care;home;$;date;and the first;patients;the patient;they;she;he;you;!from the eye;!from the nose|going home||
discharge|verb|was;were;be;been;being;is;are;get;gets;got;getting;@person was;when|from hospital;from the hospital;from the clinic;from the icu;from the ward;from care;home;after;on;with;$;today;within;the same day;the next day;the following day;early;without;in;!into;!in the;!on bail|send home||
discharge|mass noun|vaginal;cervical|||fluid that comes out|p
discharge date|noun|||date of going home||
discharge home|verb|was;were;be;been;being;is;are;to;can;will;get;gets;got||send home||
discharge papers|phrase|||papers for going home||
discharge to|verb|was;were;be;been;is;are|a;the;their;his;her;another;hospice;rehab;rehabilitation;home|send to||
dressing|noun|wound;sterile;surgical;occlusive;gauze;adhesive;compression;hydrocolloid;foam;pressure|!room|bandage||
dressing|noun|change the;change your;changing the;changing your;remove the;remove your;removing the;keep the;keep your;take off the;new;clean;dry|dry;clean;in place;every;after;for #;daily;each day;once;twice;if it gets;gets wet;from the wound;until;on the wound|bandage||
dressing|noun||over the wound;on the wound;to the wound;on your wound;over your wound|bandage||
elevated|adjective||@part? enzyme;@part? enzymes;@part? pressure;heart;cholesterol;triglycerides;lead;lead levels;lead level;blood lead level;blood lead levels;blood lead;lipids;psa;psa levels;psa level;white blood;creatinine;bilirubin;ferritin;cortisol;thyroid;potassium;calcium;insulin;insulin levels;protein;uric acid;iron;concentration;concentrations;serum;plasma;ldl;c-reactive;crp;troponin|high||
elevated|phrase|level is;level was;levels are;levels were;levels remain;pressure is;pressure was;cholesterol is;sugar is;enzymes are;enzymes were;count is;count was;rate is;rate was;risk is;temperature is;temperature was;slightly;mildly|$;and;but;for;in patients;in people|high||
episode of|noun||@part? @sign;low blood sugar;low mood;unconsciousness;psychosis;mania;depression;@part? bleeding;binge eating|bout of||
expectant|adjective||mother;mothers;mom;moms;mum;mums;woman;women|pregnant||
expectant management|mass noun|||close watching without treatment||
express|verb||milk;breast milk;breastmilk;colostrum;your milk;some milk;more milk||squeeze or pump out|
febrile seizure|noun|||seizure caused by a fever||
food challenge|noun||||test that feeds a small amount of a food|
frank|adjective||blood;pus;bleeding;hematuria;haematuria|clearly visible||
graft failure|mass noun||||when a transplant stops working|
growth restriction|mass noun|fetal;foetal;intrauterine||slow growth||
high-grade|adjective||@part? cancer;@part? tumor;@part? tumour;lymphoma;glioma;@part? tumors;@part? tumours;fever|fast-growing||
hospital admission|noun|||hospital stay||
hospital discharge|mass noun|||leaving the hospital||
impacted|adjective||teeth;stool;earwax;wax;feces;faeces|stuck||
incompetent|adjective||cervix;valve;valves|weak||
indicated|phrase|clinically;medically;if;when;where;surgery is;treatment is;therapy is;@drug is;@drug are;antibiotics are not;antibiotics are;is not;imaging is;test is;tests are;further testing is|$;and;only;in;because;when;if;after;unless;!in the;!in figure;!in table;!in red|needed||
indicated for|phrase|is;are;was;were;only;not;is not;are not;is also;are also;is only;drug is|!each;!the path|meant for||
innocent|adjective||heart murmur;murmur;murmurs;heart murmurs|harmless||
inpatient {care;treatment;rehab;therapy}|mass noun||||{} with an overnight stay|
inpatient {visit;program;programme}|noun||||{} with an overnight stay|
insult|noun|brain;ischemic;ischaemic;hypoxic;vascular;neurological;renal;neurologic;kidney;liver;toxic;initial brain||injury||
insult|noun|!injury|to the brain;to the liver;to the kidney;to the kidneys;to the lungs;to the heart;to the tissue;to the spinal|injury||
intact|adjective||membranes|unbroken||
invasive {infection;pneumococcal disease;meningococcal disease;group A strep infection;strep infection}|noun||||{} deep inside the body|
invasive {disease}|mass noun||||{} deep inside the body|
is negative for|phrase|@test||shows no||
is positive for|phrase|@test||shows||
is well tolerated|phrase||!by|causes few side effects||
isolate|noun|clinical;bacterial;viral;fungal;patient|||germ taken from a sample|
labored breathing|mass noun|||hard, heavy breathing||
laboured breathing|mass noun|||hard, heavy breathing||
labs|phrase|get;get your;get some;draw;drew;order;ordered;have your;check your;had;routine;fasting;abnormal|!in the building|lab tests||
latent|adjective||@part? infection;infections;tb;virus;viruses;disease;period;phase|inactive||
long-term acute care hospital|noun||||hospital for very sick people who stay for weeks|
low-grade|adjective||@part? cancer;@part? tumor;@part? tumour;lymphoma;glioma;@part? tumors;@part? tumours|slow-growing||
low-grade fever|noun|||slight fever||
margins|phrase|clear;clean;negative;surgical;positive|!of error||edges of the tissue that was taken out|
mass|noun|breast;abdominal;pelvic;neck;testicular;adnexal;ovarian;palpable;solid|!index|lump||
mass|noun|lung;liver;kidney;renal;brain;pancreatic|!index||lump|
negative|phrase|@test came back;@test was;@test were;@test is;@test are;@test comes back;@test come back|$;and;but||it did not find what it looked for|p
nursing|adjective||mother;mothers;mom;moms;mum;mums;parent;parents;woman;women|breastfeeding||
obstetric history|mass noun||||past pregnancies and births|
occult|adjective||bleeding;infection;fracture;fractures;cancer;blood loss|hidden||
on admission|phrase|!free;!off;!discount;!save|to hospital;to the hospital;to the icu;to the ward;to intensive care;and at discharge|on arrival||
oral|adjective||@part? lesion;lesions;sore;sores;ulcer;ulcers;infection;infections;tissue;tissues;bacteria;pain;bleeding;swelling;symptom;symptoms;problem;problems;disease;diseases;cancer;cancers;piercing;piercings;sex injuries;!poliovirus|mouth||
oral {steroid;antiviral;antifungal;anticoagulant;corticosteroid;antihistamine;diabetes medicine;supplement;medicine;drug;treatment;probiotic}|noun||!test;!tests|{} by mouth||
oral {iron;insulin;chemotherapy;chemo;therapy;prednisone;prednisolone;administration}|mass noun|||{} by mouth||
organ failure|mass noun|multiple;multi;of;and;to;or;from;with;cause;causes;end-stage|||when organs stop working|
outpatient {clinic;department;provider;center;centre}|noun||||{} for care without an overnight stay|
outpatient {visit;appointment;procedure;program;programme}|noun||||{} without an overnight stay|
outpatient {care;treatment;therapy;surgery;rehab}|mass noun||||{} without an overnight stay|
past medical history|mass noun|||past health problems||
patent|adjective||airway;airways;vessel;vessels;artery;arteries;graft|open||
plaque|mass noun||on teeth;on your teeth;on the teeth||sticky film of germs|
plaque|mass noun|dental;tooth|||sticky film of germs|
plaque|mass noun|artery;arterial;coronary;fatty;cholesterol;atherosclerotic|!to honor||fatty buildup|
plaque|mass noun||…in the arteries;…in your arteries;…in arteries;…in an artery;…in the blood vessels;…in blood vessels||fatty buildup|
positive|phrase|@test came back;@test was;@test were;@test is;@test are;@test comes back;@test come back|$;and;but||it found what it looked for|p
precipitate|verb|can;may;could;might;to;will;that|an attack;a seizure;seizures;an asthma;a migraine;migraines;@ill;@part? @sign;a crisis|trigger||
present as|verb|@ill may;@ill can;@ill often;it may;it can;which may;symptoms may;symptoms can;@ill might|@part? @sign;@part? @ill;a @ill;a @sign;a @part @ill;a rash;an @ill|look like||
present to|verb|@person;who;who may;may;should;to;patients often;@person often|the emergency;the ed;the er;hospital;the hospital;a&e;an emergency;their doctor;the clinic;your doctor;a hospital|come to||
present with|verb|@person;@person may;@person can;@person often;@person might;@person typically;@person usually;@person who;patient who;patients who;anyone;anyone who;cases;women may|…@sign;…@ill;symptoms;signs;a … infection;!award;!gift|have||
present with|verb|@ill;@ill may;@ill can;@ill often;@ill might;@ill typically;@ill usually;it may;it can;which may;that may|…@sign;…@ill;symptoms;signs|cause||
presentation|noun|atypical;clinical;typical;initial clinical|!at;!on;!slides||signs and symptoms|
preterm {birth;delivery}|mass noun||||birth before 37 weeks of pregnancy|
primary|adjective||infection;infections;vaccination;immunization;immunisation;infections|first||
productive|adjective||cough;coughs|wet||
progressive|adjective|!primary;!secondary|@part? weakness;@part? loss;@part? damage;memory;decline;@part? failure;dementia;@part? symptoms;symptoms;confusion;dyspnea;dyspnoea;weight;paralysis;numbness;difficulty;shortness;cognitive;breathlessness;pain;hearing;vision;@part disease;@part disorder;worsening;degeneration;neurodegenerative;fibrosis;scarring;increase|worsening||
progressive|phrase|@ill is;@ill are;disease that is;is a;are;is usually;is often;and;parkinson's is;als is;dementia is|$;disorder that;and incurable;and fatal||getting worse over time|
radiate|verb|pain;pain may;pain can;pain that;pain which;pain often;discomfort;discomfort may;pain to;and may;and can;pain that may;pain usually;ache|to;down;into;from;through;up;across|spread||
radical {mastectomy;prostatectomy;hysterectomy;nephrectomy;cystectomy}|noun||||operation that takes out the whole organ|
recurrent|adjective||@ill;@part? @ill;@part? @sign|repeated||
referred pain|mass noun||||pain felt away from its source|
refractory|adjective||@part? @ill;epilepsy;seizures|hard-to-treat||
remission|mass noun|in;into;clinical;complete;partial;long-term;sustained;achieve;achieved;reach;reached;deep|!of sins;!of fees||time with few or no signs of the illness|
reservoir|noun|animal;natural;viral;hiv;wildlife;host;disease|!of water;!tank||place where a germ lives on|
resistant|adjective||tuberculosis;tb;bacteria;infection;infections;strain;strains;germ;germs;hypertension;depression;epilepsy;gonorrhea;gonorrhoea;malaria;high blood|hard-to-treat||
resistant to|phrase|@germ is;@germ are;germs that are;bacteria that are;@germ that is;is often;are often;is now;are now;infections that are;virus is;were;already;@germ;highly|@drug;many @drug;most @drug;several @drug;some @drug;the @drug;all @drug;multiple @drug;these @drug;common @drug;first-line;last-line;current|not stopped by||
responsive to|phrase|is;are;was;were;be;more;less|@drug;this @drug;standard @drug|helped by||
restoration|noun|dental;tooth||filling or crown||
retained placenta|mass noun||||placenta left inside the womb|
secondary {infection;bacterial infection}|noun||||infection on top of the first one|
secondary to|phrase|@ill;@sign;@part @ill;@part @sign;seizures;disability;@ill was;@ill is;@sign was;@sign is;@ill are;@sign are;@ill be||caused by||
section|verb|was;were;be;been;being|under||keep in the hospital by law|
sensitive {test;assay}|noun||||{} that misses few cases|
sensitive to|phrase|@germ is;@germ are;@germ was;@germ were;bacteria|@drug;the @drug;many @drug;penicillin;this @drug|easily killed by||
sensitivity|mass noun|the;a;high;test;low|of the test;of this test;of a test;of mammo~;of the @test;of rapid;of screening||ability to find the people who are ill|
shed|verb|to;can;may;could;still;they|virus;the virus;viruses;germs;bacteria;the germs|give off||
shedding|mass noun|viral;virus|||giving off of a virus|
spontaneous {labor;labour;birth;delivery;bleeding}|mass noun||||{} that starts on its own|
staging|mass noun|cancer;tumor;tumour;clinical;of|!area||finding out how far a cancer has spread|
subjects|phrase|study;healthy;human;elderly;female;male;adult;research;diabetic;obese;#;trial;all;older;young;these;of;many;most|were;with;who;received;underwent;had;in the study;in this study;in the trial;aged;showed;reported;$;completed;over;under;age;without;given;treated|people||p
suggestive of|phrase|symptoms;signs;findings;results;features;changes;scan;x-ray|@part? @ill;@part? @sign;a stroke;a heart attack;an infection;cancer;a @ill|that may mean||
suggestive of|phrase|is;are;was;were;be||a sign of||
supportive care|mass noun||||care that eases symptoms|
supportive treatment|mass noun||||care that eases symptoms|
surgical history|mass noun||||past operations|
symptomatic relief|mass noun|||relief from symptoms||
symptomatic treatment|mass noun||||treatment of the symptoms, not the cause|
systemic|adjective||symptom;symptoms;infection;infections;inflammation;disease;diseases;reaction;reactions;illness;side effects;effects;treatment;treatments;steroids;steroid;antibiotics;corticosteroids;exposure;inflammatory;allergic;!disease prevention|whole-body||
take a history|verb||||ask about past health|
tender|adjective||breasts;breast;lymph;gums;joint;joints;belly;abdomen;lump;points;glands;spot;muscles;nodes;scalp;skin|sore||
tender|phrase|@part is;@part are;@part feels;@part feel;breasts are;breasts feel;breasts may feel;gums are;skin is;belly is;abdomen is;abdomen was;and;or;swollen and;red and;is;it is;are;be;become;feel;feels;becomes;swollen or;warm and;warm or|to the touch;to touch;when pressed;when touched;if you press|sore||
tender|phrase|swollen and;red and;swollen or;warm and;breasts are;breasts may be;breasts feel;gums are;joints are;belly is;abdomen is;abdomen was;breasts may feel;breasts become|$;for;in;after;before|sore||
tenderness|mass noun|breast;abdominal;joint;muscle;nipple;pelvic;belly;skin;local;pain and;pain or;swelling and;swelling or;redness and;scalp;bone;back||soreness||
tenderness|mass noun||in the breast;in your breast;in your breasts;over the;at the injection;at the site;of the breasts;around the wound|soreness||
terminal|phrase|cancer is;illness is;disease is;condition is;cancer was;disease was|$;and;but||that cannot be cured|
terminal {illness;cancer;disease;condition;lung cancer;diagnosis}|noun||||{} that cannot be cured|
theatre|noun|to;from;in;into;back from;leave|for surgery;for an operation;for the operation;for your operation;for emergency;for your surgery;for a caesarean;recovery|the operating room||
theatre|noun||nurse;nurses;staff;gown;porter;porters;suite;recovery|operating room||
tolerate|verb||food;foods;solids;fluids;liquids;solid food;clear liquids;oral fluids;feeds;a normal diet;clear fluids;milk;oral intake;solid foods;solid food|keep down||
tolerate|verb|@person;@person can;@person cannot;can't;cannot;to;who;don't;not;can;may|the medicine;the medication;the drug;the treatment;the dose;the side;statins;metformin;this medicine;aspirin;treatment;chemotherapy;the procedure;higher doses;a statin;ace;exercise;it well|cope with||
trauma|mass noun|blunt;head;chest;abdominal;facial;dental;eye;spinal;brain;penetrating;skull;neck|!center;!centre;!informed;!team|injury||
trauma|mass noun||to the head;to the brain;to the chest;to the eye;to the abdomen;to the spine;to the skin;to the mouth|injury||
treatment failure|mass noun||||when a treatment does not work|
treatment-naive|phrase|is;are;was;were||never treated before||
treatment-naive {patient;person;adult}|noun|||{} who has not had treatment||
treatment-resistant|adjective|||hard-to-treat||
unremarkable|phrase|@test is;@test are;@test was;@test were;otherwise;history was;history is;was;were;labs are;course was|$;and;except;for his age;with;but;!man;!town;!life|normal||
unremarkable|adjective||@test;physical;medical;chest;pregnancy;recovery;brain;ct;findings|normal||
uptake|mass noun|vaccine;vaccination;screening;booster;jab;of vaccines;immunization;immunisation|||share of people who get it|
viable {pregnancy;fetus;foetus;embryo}|noun||||{} that is able to survive|
void|verb|to;unable to;you;cannot;trouble;you last;before you;after you;the urge to;patients|$;your bladder;every;urine;before;after;often;completely;at night;normally|pass urine||
was negative for|phrase|@test;@test also;he;she;patient||showed no||
was positive for|phrase|@test;@test also||showed||
was well tolerated|phrase||!by|caused few side effects||
were negative for|phrase|@test;@test also||showed no||
were positive for|phrase|@test;@test also||showed||
were well tolerated|phrase||!by|caused few side effects||
within normal limits|phrase|||normal||
workup|noun|||set of tests||`;
