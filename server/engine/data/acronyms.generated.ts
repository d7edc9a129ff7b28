// Generated from acronyms.tsv by scripts/generate/acronyms.ts: change the table, not this file.
import { once } from '../text/remember.ts';

/** An acronym of health posts or of daily life, with what it stands for. */
export interface Acronym {
  readonly acronym: string;
  /** The words that it stands for. */
  readonly expansion: string;
  /** What may stand in its place. */
  readonly plain?: string;
  /** Where people use it; empty for everywhere. */
  readonly locale: string;
  /** The widest audience that knows it. */
  readonly known: 'public' | 'patients' | 'professionals';
  /** It has other meanings: it means this one where a word near it begins with one of these. */
  readonly near: readonly string[];
  readonly source: string;
}

const locales = ["","GB; IE; NZ","en-US","US","IN","AU","NZ","CA","GB","GB; IE","IE","AU; CA; IE; NZ","en-GB","en-GB; CA","AU; NZ","GB; NZ"] as const;
const audiences = ["public","patients","professionals"] as const;
const sources = ["own wording"] as const;

// A line an acronym, its cells apart by bars: a third shorter than a list of objects.
const rows = `10K|10-kilometer race||0|0|0
3D|three-dimensional||0|0|0
4K|ultra high definition||0|0|0
5K|5-kilometer race||0|0|0
A&E|accident and emergency||1|0|0
A1C|glycated hemoglobin test|3-month blood sugar test|2|1|0
AA|Alcoholics Anonymous||0|0|0
AAA|abdominal aortic aneurysm|bulge in the main artery|0|2|0|aort;aneurysm;artery;vascular
AAC|augmentative and alternative communication||0|1|0|speech;communicat;talk
AAFP|American Academy of Family Physicians||3|2|0
AAP|American Academy of Pediatrics||3|2|0|child;pediatr;kid;baby;babies;parent;teen
AARP|American Association of Retired Persons||0|0|0
ABA|applied behavior analysis||2|1|0|autis;behav
ABC|the basics||0|0|0
ABG|arterial blood gas||0|2|0
ABHA|Ayushman Bharat Health Account||4|1|0
AC|air conditioning||0|0|0
ACA|Affordable Care Act||3|0|0|insur;coverage;marketplace;enrol;medicaid
ACAT|Aged Care Assessment Team||5|1|0|aged;care;home
ACC|Accident Compensation Corporation||6|0|0|injur;accident;compensat
ACCHO|Aboriginal Community Controlled Health Organisation||5|2|0
ACE|adverse childhood experience||0|2|0|child;trauma;advers;abuse;kids;famil;parent
ACIP|Advisory Committee on Immunization Practices||3|2|0
ACL|anterior cruciate ligament|knee band|0|0|0
ACO|accountable care organization||3|2|0
ACOG|American College of Obstetricians and Gynecologists||3|2|0
ACS|American Cancer Society||3|2|0|cancer;screen;smok
ACTH|adrenocorticotropic hormone||0|2|0
ADA|Americans with Disabilities Act||3|0|0
ADD|attention deficit disorder||0|0|0
ADHD|attention deficit hyperactivity disorder||0|0|0
ADL|activity of daily living|daily task|0|2|0|daily;dress;bath
ADPKD|autosomal dominant polycystic kidney disease||0|1|0
ADR|adverse drug reaction||0|2|0
AED|automated external defibrillator|heart shock device|0|1|0
AF|atrial fibrillation|irregular heartbeat|0|1|0|heart;stroke;atrial;rhythm;clot;pulse;beat
AFM|acute flaccid myelitis||0|2|0
AFib|atrial fibrillation|irregular heartbeat|0|1|0
AHA|American Heart Association||3|2|0|heart;stroke;cpr;cardi
AHPRA|Australian Health Practitioner Regulation Agency||5|2|0
AHRQ|Agency for Healthcare Research and Quality||3|2|0
AHS|Alberta Health Services||7|1|0|alberta;calgary;edmonton
AI|artificial intelligence||0|0|0
AIDS|acquired immunodeficiency syndrome||0|0|0
AIHW|Australian Institute of Health and Welfare||5|2|0
AIIMS|All India Institute of Medical Sciences||4|0|0
AKI|acute kidney injury|sudden kidney damage|0|2|0
ALA|American Lung Association||3|2|0|lung;smok;vap;asthma
ALS|amyotrophic lateral sclerosis||0|0|0
ALT|alanine aminotransferase||0|2|0|liver;blood;enzym
AM|morning||0|0|0
AMA|American Medical Association||3|0|0
AMD|age-related macular degeneration|eye disease|0|1|0|eye;macula;vision;sight;retin
AML|acute myeloid leukemia||0|2|0
AMR|antimicrobial resistance||0|2|0|resist;antibio;antimic;germ;infect;bacteria
AMU|acute medical unit||8|2|0
ANC|antenatal care||0|2|0|pregnan;birth;antenatal
ANM|auxiliary nurse midwife|village nurse|4|1|0|nurse;midwi;village;asha;anganwadi
APA|American Psychological Association||3|2|0|psycholog;mental
APRN|advanced practice registered nurse||3|2|0
AQI|air quality index|air quality|0|1|0
ARB|angiotensin receptor blocker|blood pressure medicine|0|2|0|blood pressure;heart;kidney
ARDS|acute respiratory distress syndrome|lung failure|0|2|0
ARFID|avoidant/restrictive food intake disorder||0|1|0
ARV|antiretroviral|HIV medicine|0|1|0
ASAP|as soon as possible||0|0|0
ASD|autism spectrum disorder|autism|0|1|0|autis;spectrum;develop;child;sensory
ASHA|Accredited Social Health Activist|village health worker|4|0|0|worker;village;anganwadi
ASL|American Sign Language||0|0|0
AST|aspartate aminotransferase||0|2|0|liver;blood;enzym
ATAGI|Australian Technical Advisory Group on Immunisation||5|2|0
ATM|automated teller machine||0|0|0
AUD|alcohol use disorder||0|2|0|alcohol;drink
AWV|annual wellness visit||3|2|0
AYUSH|Ayurveda, Yoga, Unani, Siddha and Homoeopathy||4|0|0
B&B|bed and breakfast||0|0|0
BA|bachelor of arts||0|0|0
BAC|blood alcohol concentration||0|1|0|alcohol;drink;driv
BBC|British Broadcasting Corporation||0|0|0
BBQ|barbecue||0|0|0
BCG|bacille Calmette-Guérin|tuberculosis vaccine|0|1|0|vaccin;tubercul;tb;bladder
BFF|best friend forever||0|0|0
BID|twice a day||0|2|0
BIPOC|Black, Indigenous and people of color||0|0|0
BMA|British Medical Association||8|2|0
BMI|body mass index|weight for height|0|0|0
BNF|British National Formulary|medicines guide|8|2|0
BOGO|buy one, get one||0|0|0
BP|blood pressure||0|1|0|blood;pressure;heart;mmhg;monitor;check;reading;cuff;salt;sodium;stroke
BPA|bisphenol A|plastic chemical|0|0|0
BPD|borderline personality disorder||0|1|0|personal;emotion;mental;therap;borderline
BPH|benign prostatic hyperplasia|enlarged prostate|0|1|0
BPM|beats per minute||0|0|0
BRCA|breast cancer gene||0|1|0
BRCA1|breast cancer gene 1||0|0|0
BRCA2|breast cancer gene 2||0|0|0
BSE|breast self-exam||0|2|0|breast;lump
BSL|British Sign Language||8|0|0
BST|British Summer Time||0|0|0
BTW|by the way||0|0|0
BV|bacterial vaginosis||0|1|0|vagin;discharge;sti;stis;sex
CABG|coronary artery bypass graft|heart bypass surgery|0|2|0
CAD|coronary artery disease||0|1|0|heart;arter;coronar;chest
CALD|culturally and linguistically diverse|from many cultures|5|2|0
CAMH|Centre for Addiction and Mental Health||7|1|0
CAMHS|child and adolescent mental health services||9|1|0
CAT|computerized axial tomography||0|0|0
CAUTI|catheter-associated urinary tract infection||0|2|0
CBC|complete blood count||0|1|0|blood;anemi;lab;test;count
CBD|cannabidiol|hemp product|0|0|0
CBS|Columbia Broadcasting System||0|0|0
CBT|cognitive behavioral therapy|talk therapy|0|1|0
CCG|clinical commissioning group||8|2|0
CCTV|closed-circuit television||0|0|0
CD|compact disc||0|0|0
CDC|Centers for Disease Control and Prevention||0|0|0
CDS|clinical decision support||0|2|0|clinic;alert;decision
CDT|Central Daylight Time||0|0|0
CEO|chief executive officer||0|0|0
CET|Central European Time||0|0|0
CF|cystic fibrosis||0|1|0|lung;cystic;breath;gene;mucus;newborn
CFO|chief financial officer||0|0|0
CFS|chronic fatigue syndrome||0|1|0|fatigue;tired;chronic
CGHS|Central Government Health Scheme||4|1|0
CGM|continuous glucose monitor|blood sugar sensor|0|1|0
CHD|coronary heart disease||0|2|0|coronary;heart attack;angina;cholesterol
CHF|congestive heart failure||0|1|0
CHIP|Children's Health Insurance Program||3|1|0|medicaid;insur;coverage;enrol;child
CHW|community health worker||0|2|0
CI|confidence interval||0|2|0|confiden;95
CIA|Central Intelligence Agency||0|0|0
CIHI|Canadian Institute for Health Information||7|2|0
CIHR|Canadian Institutes of Health Research||7|2|0
CJD|Creutzfeldt-Jakob disease||0|1|0
CKD|chronic kidney disease||0|1|0
CLABSI|central line-associated bloodstream infection||0|2|0
CLL|chronic lymphocytic leukemia||0|1|0
CMHA|Canadian Mental Health Association||7|1|0
CMHT|community mental health team||8|1|0
CML|chronic myeloid leukemia||0|1|0
CMS|Centers for Medicare & Medicaid Services||3|2|0|medicare;medicaid;coverage;insur
CMV|cytomegalovirus||0|2|0
CNA|certified nursing assistant|nursing aide|3|1|0|nurs;aide;shift
CNN|Cable News Network||0|0|0
CNS|central nervous system|brain and spinal cord|0|2|0
CO|carbon monoxide||0|0|0
CO2|carbon dioxide||0|0|0
COBRA|Consolidated Omnibus Budget Reconciliation Act||3|1|0|insur;coverage;employ;job
COPD|chronic obstructive pulmonary disease|lung disease|0|1|0
COVID|coronavirus disease||0|0|0
COVID-19|coronavirus disease 2019||0|0|0
CP|cerebral palsy||0|1|0|palsy;motor;muscle;mobility
CPAP|continuous positive airway pressure||0|1|0
CPR|cardiopulmonary resuscitation||0|0|0
CPT|Current Procedural Terminology|billing code|3|2|0
CPTSD|complex post-traumatic stress disorder||0|1|0
CQC|Care Quality Commission|care inspectors|8|2|0
CRC|colorectal cancer|bowel cancer|0|2|0|colo;bowel;polyp
CRE|carbapenem-resistant Enterobacterales||0|2|0|resist;germ;infect;antibio
CRNA|certified registered nurse anesthetist||3|2|0
CRP|C-reactive protein||0|2|0
CSA|child sexual abuse||0|2|0|abuse;child;survivor
CSF|cerebrospinal fluid||0|2|0
CST|Central Standard Time||0|0|0
CT|computed tomography||0|0|0
CTE|chronic traumatic encephalopathy|brain damage from blows|0|1|0|brain;head;concuss;football
CVA|cerebrovascular accident|stroke|0|2|0|stroke;brain
CVD|cardiovascular disease|heart and blood vessel disease|0|2|0
CXR|chest X-ray||0|2|0
D&C|dilation and curettage||0|1|0
DALY|disability-adjusted life year||0|2|0
DASH|Dietary Approaches to Stop Hypertension||0|1|0|diet;eat;salt;sodium;blood pressure
DBT|dialectical behavior therapy||0|1|0|therap;skill;emotion
DC|District of Columbia||0|0|0
DCIS|ductal carcinoma in situ|very early breast cancer|0|1|0
DDS|doctor of dental surgery||0|0|0
DEA|Drug Enforcement Administration||0|0|0
DEXA|dual-energy X-ray absorptiometry||0|1|0
DHA|docosahexaenoic acid|omega-3 fat|0|2|0|omega;fish;fat
DHB|district health board||6|1|0
DHSC|Department of Health and Social Care||8|2|0
DIY|do it yourself||0|0|0
DJ|disc jockey||0|0|0
DKA|diabetic ketoacidosis||0|1|0
DM|direct message||0|0|0
DME|durable medical equipment|home medical gear|2|2|0|equipment;wheelchair;walker;medicare;insur
DMV|Department of Motor Vehicles||0|0|0
DNA|deoxyribonucleic acid||0|0|0
DNACPR|do not attempt cardiopulmonary resuscitation||8|2|0
DNR|do not resuscitate||0|0|0
DOAC|direct oral anticoagulant|blood thinner|0|2|0
DPS|Drugs Payment Scheme||10|1|0|drug;prescri;medicine;pharmac
DSMB|data safety monitoring board||0|2|0
DTaP|diphtheria, tetanus and acellular pertussis||0|1|0
DUI|driving under the influence||0|0|0
DV|domestic violence||0|0|0
DVA|Department of Veterans' Affairs||5|1|0|veteran
DVD|digital versatile disc||0|0|0
DVT|deep vein thrombosis|blood clot|0|1|0
DWP|Department for Work and Pensions||8|0|0
DYK|did you know||0|0|0
DoLS|Deprivation of Liberty Safeguards||8|2|0
Dx|diagnosis||0|2|0
EBV|Epstein-Barr virus||0|2|0
ECDC|European Centre for Disease Prevention and Control||0|2|0
ECG|electrocardiogram|heart rhythm test|0|0|0
ECMO|extracorporeal membrane oxygenation|heart-lung machine|0|2|0
ECT|electroconvulsive therapy||0|1|0|depress;mental;therap;seizure
ED|emergency department||11|0|0|emergency;wait;ambulance;triage
ED|emergency department||3|2|0|emergency;wait;ambulance;triage;911
EDNOS|eating disorder not otherwise specified||0|2|0
EDS|Ehlers-Danlos syndrome||0|1|0|joint;tissue;hypermobil;flexib
EDT|Eastern Daylight Time||0|0|0
EEE|eastern equine encephalitis||0|2|0|mosquito;encephal;virus
EEG|electroencephalogram|brain wave test|0|1|0
EHCP|education, health and care plan||8|1|0
EHEC|enterohemorrhagic Escherichia coli||0|2|0
EHIC|European Health Insurance Card||10|0|0
EHR|electronic health record|computer chart|0|2|0
EKG|electrocardiogram|heart rhythm test|2|0|0
EMA|European Medicines Agency||0|2|0|medicine;approv;europe;drug;vaccin
EMDR|eye movement desensitization and reprocessing|trauma therapy|0|1|0
EMG|electromyography|muscle test|0|1|0
EMR|electronic medical record|computer chart|0|2|0
EMS|emergency medical services|ambulance crews|2|1|0
EMT|emergency medical technician|ambulance worker|2|0|0
ENT|ear, nose and throat||0|0|0
EOB|explanation of benefits|insurance statement|3|1|0
EPA|Environmental Protection Agency||0|0|0
EPO|exclusive provider organization||3|1|0|insur;network;hmo;ppo
ER|emergency room||0|0|0
ERCP|endoscopic retrograde cholangiopancreatography||0|2|0
ESA|Employment and Support Allowance||8|1|0|benefit;claim;allowance
ESIC|Employees' State Insurance Corporation||4|1|0
ESL|English as a second language||0|0|0
ESR|erythrocyte sedimentation rate||0|2|0
ESRD|end-stage renal disease|kidney failure|0|2|0
EST|Eastern Standard Time||0|0|0
ET|Eastern Time||0|0|0
ETA|estimated time of arrival||0|0|0
EU|European Union||0|0|0
EUA|emergency use authorization||3|2|0|vaccin;fda;author
EV|electric vehicle||0|0|0
EVALI|e-cigarette, or vaping, product use-associated lung injury|vaping lung injury|0|2|0
EoE|eosinophilic esophagitis||0|1|0
FAP|familial adenomatous polyposis||0|1|0|polyp;colon;gene;famil
FAQ|frequently asked question||0|0|0
FAS|fetal alcohol syndrome||0|1|0|alcohol;pregnan;baby
FASD|fetal alcohol spectrum disorder||0|1|0
FAST|face, arms, speech, time|stroke signs|0|0|0
FBI|Federal Bureau of Investigation||0|0|0
FDA|Food and Drug Administration||0|0|0
FEMA|Federal Emergency Management Agency||3|0|0
FGM|female genital mutilation||0|0|0
FH|familial hypercholesterolemia|inherited high cholesterol|0|1|0|cholesterol;ldl
FIT|fecal immunochemical test|home stool test|0|2|0|stool;poo;bowel;colo;polyp
FMLA|Family and Medical Leave Act||3|1|0
FND|functional neurological disorder||0|1|0
FOBT|fecal occult blood test|home stool test|0|2|0
FQHC|federally qualified health center|low-cost clinic|3|2|0
FSA|flexible spending account||3|1|0|spend;account;hsa;expens
FSH|follicle-stimulating hormone||0|1|0|hormone;fertil;menopaus;ovar;egg
FSSAI|Food Safety and Standards Authority of India||4|0|0
FTD|frontotemporal dementia||0|1|0|dementia;brain;memory
FTM|female to male||0|1|0|trans;gender
FTT|failure to thrive||0|2|0|child;baby;weight
FYI|for your information||0|0|0
GAD|generalized anxiety disorder||0|1|0|anxi;worr;mental
GBS|group B streptococcus||0|2|0|strep;pregnan;newborn;labor;labour;birth;trimester
GBV|gender-based violence||0|2|0
GCSE|General Certificate of Secondary Education||0|0|0
GDM|gestational diabetes mellitus|pregnancy diabetes|0|2|0
GDPR|General Data Protection Regulation|data privacy law|0|0|0
GERD|gastroesophageal reflux disease|acid reflux|2|1|0
GFR|glomerular filtration rate|kidney test|0|2|0|kidney
GHIC|Global Health Insurance Card||8|0|0
GI|gastrointestinal||0|1|0|stomach;gut;bowel;bleed;tract;symptom;digest;endosc;colon;upset
GIF|Graphics Interchange Format||0|0|0
GIS|geographic information system|computer mapping|0|2|0
GLP-1|glucagon-like peptide-1||0|1|0
GMC|General Medical Council|doctors' regulator|8|2|0|doctor;regist
GMS|General Medical Services||10|1|0|medical card;gp;scheme
GMT|Greenwich Mean Time||0|0|0
GORD|gastro-oesophageal reflux disease|acid reflux|12|1|0
GP|general practitioner|family doctor|13|0|0
GPS|Global Positioning System||0|0|0
GU|genitourinary||0|2|0|urin;bladder;kidney
GUM|genitourinary medicine|sexual health|8|2|0|sexual;sti;stis;hiv
GVHD|graft-versus-host disease||0|1|0
H1N1|influenza A(H1N1)|swine flu|0|0|0
H5N1|avian influenza A(H5N1)|bird flu|0|0|0
HAV|hepatitis A virus||0|2|0
HBCU|historically Black college or university||0|0|0
HBV|hepatitis B virus||0|2|0
HCP|healthcare provider||0|2|0
HCV|hepatitis C virus||0|2|0
HCW|healthcare worker||0|2|0
HD|high definition||0|0|0
HDHP|high-deductible health plan||3|2|0
HDL|high-density lipoprotein|good cholesterol|0|1|0
HDV|hepatitis D virus||0|2|0
HELLP|hemolysis, elevated liver enzymes, low platelets||0|1|0
HEPA|high-efficiency particulate air||0|0|0
HEV|hepatitis E virus||0|2|0
HF|heart failure||0|2|0|heart;fluid;swell
HFMD|hand, foot and mouth disease||0|2|0
HFpEF|heart failure with preserved ejection fraction||0|2|0
HFrEF|heart failure with reduced ejection fraction||0|2|0
HHS|Department of Health and Human Services||3|2|0
HHT|hereditary hemorrhagic telangiectasia||0|1|0
HIE|hypoxic-ischemic encephalopathy||0|2|0|newborn;birth;oxygen;baby;babies
HIIT|high-intensity interval training||0|0|0
HIPAA|Health Insurance Portability and Accountability Act|US health privacy law|3|0|0
HIQA|Health Information and Quality Authority||10|1|0
HIV|human immunodeficiency virus||0|0|0
HMO|health maintenance organization||0|0|0
HPAI|highly pathogenic avian influenza|bird flu|0|2|0
HPRA|Health Products Regulatory Authority||10|2|0
HPSC|Health Protection Surveillance Centre||10|2|0
HPV|human papillomavirus||0|0|0
HQ|headquarters||0|0|0
HR|human resources||0|0|0
HRSA|Health Resources and Services Administration||3|2|0
HRT|hormone replacement therapy||0|0|0
HSA|health savings account||3|1|0|spend;account;deduct;saving
HSE|Health and Safety Executive||8|2|0|work;safety;employ;injur
HSE|Health Service Executive||10|0|0|ireland;irish;dublin;gp;hospital
HSV|herpes simplex virus|herpes|0|1|0
HTML|Hypertext Markup Language||0|0|0
HTN|hypertension|high blood pressure|0|2|0
HbA1c|glycated hemoglobin||0|1|0
Hib|Haemophilus influenzae type b||0|1|0
IAPT|Improving Access to Psychological Therapies|talking therapies|8|1|0
IBD|inflammatory bowel disease||0|1|0
IBS|irritable bowel syndrome||0|1|0
ICB|integrated care board|local NHS planners|8|2|0
ICD|implantable cardioverter-defibrillator|heart shock device|0|1|0|heart;shock;rhythm;defib;beat
ICD-10|International Classification of Diseases, 10th revision|diagnosis code|0|2|0
ICDS|Integrated Child Development Services||4|1|0
ICMR|Indian Council of Medical Research||4|0|0
ICS|integrated care system||8|2|0|nhs;integrat;system
ICU|intensive care unit||0|0|0
ID|identification||0|0|0
IEP|individual education plan|school plan|7|0|0|school;student;teacher;education;classroom
IEP|individualized education program|school plan|3|1|0|school;student;teacher;education;classroom
IHS|Indian Health Service||3|1|0|indian;native;tribal;tribe
ILI|influenza-like illness|flu-like illness|0|2|0|flu;season;fever
IM|intramuscular||0|2|0|inject;muscle
IMO|in my opinion||0|0|0
INR|international normalized ratio||0|1|0|clot;warfarin;blood;test;thinner
IOP|intensive outpatient program||2|2|0|outpatient;recover;therap;addict
IPV|intimate partner violence||0|2|0
IQ|intelligence quotient||0|0|0
IRB|institutional review board|study safety board|2|2|0
IRS|Internal Revenue Service|US tax office|0|0|0
IT|information technology||0|0|0
ITP|immune thrombocytopenia||0|1|0|platelet;bleed;bruis
IUD|intrauterine device||0|0|0
IUGR|intrauterine growth restriction||0|2|0
IUI|intrauterine insemination||0|1|0
IUS|intrauterine system|hormone coil|0|1|0
IV|intravenous|into a vein|0|0|0
IVF|in vitro fertilization||0|0|0
IgE|immunoglobulin E||0|2|0
IgG|immunoglobulin G||0|2|0
IgM|immunoglobulin M||0|2|0
JCVI|Joint Committee on Vaccination and Immunisation|UK vaccine advisers|8|2|0
JIA|juvenile idiopathic arthritis||0|1|0
JSY|Janani Suraksha Yojana||4|1|0
KN95|respirator mask||0|0|0
LADA|latent autoimmune diabetes in adults||0|1|0
LARC|long-acting reversible contraception||0|2|0
LASIK|laser-assisted in situ keratomileusis|laser eye surgery|0|0|0
LCSW|licensed clinical social worker||3|2|0
LDL|low-density lipoprotein|bad cholesterol|0|1|0
LED|light-emitting diode||0|0|0
LEEP|loop electrosurgical excision procedure||0|1|0
LFT|lateral flow test||8|0|0
LGBT|lesbian, gay, bisexual and transgender||0|0|0
LGBTQ|lesbian, gay, bisexual, transgender and queer||0|0|0
LGBTQ+|lesbian, gay, bisexual, transgender, queer and more||0|0|0
LGBTQIA+|lesbian, gay, bisexual, transgender, queer, intersex, asexual and more||0|0|0
LGV|lymphogranuloma venereum||0|2|0
LHIN|Local Health Integration Network||7|2|0
LLC|limited liability company||0|0|0
LMC|lead maternity carer|midwife or doctor in charge|6|0|0|midwi;pregnan;maternity;birth;baby
LMIC|low- and middle-income country||0|2|0
LOL|laughing out loud||0|0|0
LOS|length of stay||0|2|0|hospital;stay
LPA|lasting power of attorney||8|1|0|attorney;solicitor;decision;court
LPN|licensed practical nurse||2|1|0
LSD|lysergic acid diethylamide||0|0|0
LTC|long-term care||0|2|0|facil;nursing;resident
LTC|long-term care||7|0|0|facil;nursing;resident;home
LVAD|left ventricular assist device|heart pump|0|1|0
LVN|licensed vocational nurse||3|1|0
MASH|metabolic dysfunction-associated steatohepatitis||0|2|0|liver
MASLD|metabolic dysfunction-associated steatotic liver disease|fatty liver disease|0|2|0
MAT|medication-assisted treatment||0|2|0|opioid;addict;recover
MAiD|medical assistance in dying||0|1|0
MAiD|medical assistance in dying||7|0|0
MBA|master of business administration||0|0|0
MBS|Medicare Benefits Schedule||5|1|0|medicare;item;rebate;bulk
MCAS|mast cell activation syndrome||0|1|0|mast;allerg
MCI|mild cognitive impairment|mild memory trouble|0|1|0|memory;dementia;cogn;alzheimer
MCL|medial collateral ligament|knee band|0|1|0|knee;ligament
MD|doctor of medicine||0|0|0
MDD|major depressive disorder|depression|0|1|0|depress;mood;mental
MDMA|3,4-methylenedioxymethamphetamine|ecstasy|0|0|0
MDR|multidrug-resistant||0|2|0|resist;tb;tubercul;antibio
MDR-TB|multidrug-resistant tuberculosis||0|2|0
MDT|Mountain Daylight Time||0|0|0
ME/CFS|myalgic encephalomyelitis/chronic fatigue syndrome||0|1|0
MERS|Middle East respiratory syndrome||0|1|0
MG|myasthenia gravis||0|1|0|myasthen;muscle;weak;eyelid
MHRA|Medicines and Healthcare products Regulatory Agency|UK medicines safety body|8|2|0
MI|myocardial infarction|heart attack|0|2|0|heart;cardiac;chest;arter;stent;stroke
MIS-C|multisystem inflammatory syndrome in children||0|2|0
MIU|minor injuries unit||8|2|0
MLB|Major League Baseball||0|0|0
MMR|measles, mumps and rubella||0|0|0
MMWR|Morbidity and Mortality Weekly Report|CDC journal|3|2|0
MND|motor neuron disease||0|1|0|motor neuron;muscle;nerve;als
MODY|maturity-onset diabetes of the young||0|1|0
MOUD|medications for opioid use disorder||0|2|0
MP|Member of Parliament||0|0|0
MPH|miles per hour||0|0|0
MRI|magnetic resonance imaging||0|0|0
MRSA|methicillin-resistant Staphylococcus aureus||0|0|0
MS|multiple sclerosis||0|0|0
MSF|Médecins Sans Frontières|Doctors Without Borders|0|1|0|doctor;clinic;aid
MSM|men who have sex with men||0|2|0|hiv;prep;sti;stis;gay;syphilis;mpox
MST|Mountain Standard Time||0|0|0
MTF|male to female||0|1|0|trans;gender
MVP|most valuable player||0|0|0
NA|Narcotics Anonymous||0|1|0|narcotic;addict;recover;sober
NAAT|nucleic acid amplification test||0|2|0
NACI|National Advisory Committee on Immunization||7|2|0
NACO|National AIDS Control Organisation||4|2|0
NAFLD|nonalcoholic fatty liver disease|fatty liver disease|0|1|0
NAMI|National Alliance on Mental Illness||3|1|0
NAS|neonatal abstinence syndrome||0|2|0|opioid;baby;babies;newborn;withdraw
NASA|National Aeronautics and Space Administration||0|0|0
NASC|Needs Assessment and Service Coordination||6|1|0
NASH|nonalcoholic steatohepatitis||0|1|0|liver
NATO|North Atlantic Treaty Organization||0|0|0
NBA|National Basketball Association||0|0|0
NBC|National Broadcasting Company||0|0|0
NCD|noncommunicable disease||0|2|0
NCI|National Cancer Institute||3|2|0
NDIS|National Disability Insurance Scheme||5|0|0
NEC|necrotizing enterocolitis||0|1|0|preterm;bowel;premature;newborn
NFL|National Football League||0|0|0
NGO|nongovernmental organization|charity or aid group|0|0|0
NHLBI|National Heart, Lung, and Blood Institute||3|2|0
NHM|National Health Mission||4|1|0|health;mission
NHMRC|National Health and Medical Research Council||5|2|0
NHS|National Health Service||0|0|0
NI|National Insurance||0|0|0
NIA|National Institute on Aging||3|2|0|aging;alzheimer;dementia;older
NIAC|National Immunisation Advisory Committee||10|2|0
NIAID|National Institute of Allergy and Infectious Diseases||3|2|0
NICE|National Institute for Health and Care Excellence||8|2|0|guid;recommend;nhs;evidence
NICU|neonatal intensive care unit|newborn intensive care|0|1|0
NIDA|National Institute on Drug Abuse||3|2|0
NIDDK|National Institute of Diabetes and Digestive and Kidney Diseases||3|2|0
NIH|National Institutes of Health||0|0|0
NIHB|Non-Insured Health Benefits||7|1|0
NIMH|National Institute of Mental Health||3|2|0
NIP|National Immunisation Program||5|1|0|vaccin;immunis
NIPT|noninvasive prenatal testing||0|1|0
NMC|Nursing and Midwifery Council|nurses' regulator|8|2|0
NNT|number needed to treat||0|2|0
NNU|neonatal unit|newborn unit|12|1|0
NP|nurse practitioner||2|1|0|nurse;clinic;appointment;visit;doctor;provider;primary
NPO|nothing by mouth||0|2|0
NPR|National Public Radio||0|0|0
NRT|nicotine replacement therapy||0|2|0|smok;nicotine;patch;gum;quit;tobacco;vap
NSAID|nonsteroidal anti-inflammatory drug|pain reliever such as ibuprofen|0|1|0
NSFW|not safe for work||0|0|0
NTD|neglected tropical disease||0|2|0|tropical;neglect;worm;parasit;trachoma
NTEP|National Tuberculosis Elimination Programme||4|2|0
NTPF|National Treatment Purchase Fund||10|1|0
NYC|New York City||0|0|0
NZ|New Zealand||0|0|0
OA|osteoarthritis||0|1|0|arthritis;joint;knee;hip;cartilage
OB|obstetrician|pregnancy doctor|2|0|0
OB-GYN|obstetrician-gynecologist|pregnancy and women's doctor|2|0|0
OB/GYN|obstetrician-gynecologist|pregnancy and women's doctor|0|0|0
OBGYN|obstetrician-gynecologist|pregnancy and women's doctor|2|0|0
OCD|obsessive-compulsive disorder||0|0|0
OCP|oral contraceptive pill|birth control pill|0|2|0
OD|overdose||0|0|0
ODB|Ontario Drug Benefit||7|1|0|drug;ontario;prescri
ODD|oppositional defiant disorder||0|1|0|behav;defian;adhd
ODSP|Ontario Disability Support Program||7|1|0
OHIP|Ontario Health Insurance Plan||7|0|0
OK|okay||0|0|0
OMG|oh my God||0|0|0
OPD|outpatient department|clinic for day visits|4|0|0|hospital;patient;clinic;doctor
ORS|oral rehydration solution||0|2|0|diarr;dehydr;fluid;rehydr
ORT|oral rehydration therapy||0|2|0|diarr;dehydr;fluid;rehydr
OSA|obstructive sleep apnea||0|1|0
OSHA|Occupational Safety and Health Administration||3|0|0
OT|occupational therapist||0|1|0|therap;occupation;rehab
OTC|over the counter|no prescription needed|2|0|0
OUD|opioid use disorder||0|2|0
PA|physician assistant||2|1|0|doctor;nurse;clinic;appointment;visit;provider;np
PACU|post-anesthesia care unit|recovery room|2|2|0
PAD|peripheral artery disease||0|1|0|arter;leg;legs;foot;feet;vascular;circul
PAHO|Pan American Health Organization||0|2|0
PALS|Patient Advice and Liaison Service|hospital help desk|8|1|0|complain;patient;nhs
PANS|pediatric acute-onset neuropsychiatric syndrome||0|1|0|strep;ocd;child;pediatr
PBM|pharmacy benefit manager||2|2|0
PBS|Public Broadcasting Service||0|0|0
PBS|Pharmaceutical Benefits Scheme||5|0|0
PC|personal computer||0|0|0
PCI|percutaneous coronary intervention|heart stent procedure|0|2|0|stent;heart;arter;cardi
PCN|primary care network|group of GP surgeries|8|2|0
PCOS|polycystic ovary syndrome||0|1|0
PCP|primary care provider|main doctor|2|1|0|doctor;primary;provider;appointment;visit;checkup;call;talk;ask
PCR|polymerase chain reaction|lab test for a virus|0|0|0
PCV|pneumococcal conjugate vaccine||0|2|0|vaccin;pneumo
PD|Parkinson's disease||0|1|0|parkinson;tremor;dopamine
PDF|Portable Document Format||0|0|0
PDT|Pacific Daylight Time||0|0|0
PE|pulmonary embolism|lung blood clot|0|2|0|clot;clots;lung;lungs;embol;dvt
PEP|post-exposure prophylaxis||0|1|0|hiv;expos;rabies
PET|positron emission tomography||0|0|0
PFAS|per- and polyfluoroalkyl substances|forever chemicals|0|1|0
PGAD|persistent genital arousal disorder||0|2|0
PHAC|Public Health Agency of Canada||7|1|0
PHC|primary health centre|local health centre|4|0|0|village;taluk;anganwadi;asha
PHE|public health emergency||0|2|0|declar;covid;vaccin
PHI|protected health information|private health details|3|2|0
PHN|Primary Health Network||5|2|0|network;region;commission
PHR|personal health record||0|2|0
PICC|peripherally inserted central catheter|long-lasting IV line|0|1|0
PICU|pediatric intensive care unit|children's intensive care|0|1|0
PID|pelvic inflammatory disease||0|1|0|pelvi;chlamyd;gonorr;fertil;sti;stis;std;stds
PII|personally identifiable information|personal details|0|2|0
PIN|personal identification number||0|0|0
PIP|Personal Independence Payment||8|1|0|benefit;claim;dwp;disab;allowance
PKU|phenylketonuria||0|1|0
PM|afternoon or evening||0|0|0
PMDD|premenstrual dysphoric disorder||0|1|0
PMJAY|Pradhan Mantri Jan Arogya Yojana||4|1|0
PMS|premenstrual syndrome||0|0|0
PO|post office||0|0|0
POLST|Portable Orders for Life-Sustaining Treatment||3|2|0
POS|point of service||3|2|0|insur;network;hmo;ppo
POTS|postural orthostatic tachycardia syndrome||0|1|0|heart;dizz;stand;faint;salt
POV|point of view||0|0|0
PPD|postpartum depression||0|1|0|postpartum;depress;mother;mom;mum;baby
PPE|personal protective equipment|masks, gloves, gowns|0|0|0
PPH|postpartum hemorrhage||0|2|0
PPI|proton pump inhibitor|stomach acid medicine|0|1|0|acid;reflux;stomach;heartburn;ulcer
PPO|preferred provider organization||0|0|0
PPROM|preterm prelabor rupture of membranes||0|2|0
PR|public relations||0|0|0
PRN|as needed||0|2|0
PROM|patient-reported outcome measure||0|2|0|patient;survey;outcome
PSA|prostate-specific antigen|prostate blood test|0|0|0
PST|Pacific Standard Time||0|0|0
PSW|personal support worker|care aide|7|0|0
PT|physical therapy||0|0|0
PTA|parent-teacher association||0|0|0
PTH|parathyroid hormone||0|2|0
PTO|paid time off||0|0|0
PTSD|post-traumatic stress disorder||0|0|0
PVC|premature ventricular contraction||0|1|0|heart;beat;beats
PhD|doctor of philosophy||0|0|0
PharmD|doctor of pharmacy||2|2|0
PrEP|pre-exposure prophylaxis|medicine that prevents HIV|0|0|0
Q&A|questions and answers||0|0|0
QALY|quality-adjusted life year||0|2|0
QID|four times a day||0|2|0
QR|quick response||0|0|0
R&D|research and development||0|0|0
RA|rheumatoid arthritis||0|1|0|arthritis;joint;rheum;flare;autoimm
RACGP|Royal Australian College of General Practitioners||5|2|0
RAF|Royal Air Force||0|0|0
RAMQ|Régie de l'assurance maladie du Québec|Quebec health insurance|7|1|0
RAT|rapid antigen test|home COVID test|14|0|0|covid;antigen;test
RBC|red blood cell||0|1|0
RCT|randomized controlled trial||0|2|0
RD|registered dietitian||2|2|0|diet;food;nutrition;eat;meal
REM|rapid eye movement||0|0|0
RFDS|Royal Flying Doctor Service||5|0|0
RICE|rest, ice, compression, elevation||0|0|0
RIP|rest in peace||0|0|0
RLS|restless legs syndrome||0|1|0
RN|registered nurse||0|0|0
RNA|ribonucleic acid||0|0|0
RNIB|Royal National Institute of Blind People||8|1|0
RNID|Royal National Institute for Deaf People||8|1|0
ROP|retinopathy of prematurity||0|2|0|eye;preterm;retin;premature
RPM|remote patient monitoring||0|2|0|monitor;remote;device
RPN|registered practical nurse||7|1|0|nurs
RR|relative risk||0|2|0|risk;trial
RSI|repetitive strain injury||0|0|0
RSPCA|Royal Society for the Prevention of Cruelty to Animals||0|0|0
RSV|respiratory syncytial virus|cold-like lung virus|0|0|0
RSVP|please reply||0|0|0
RTT|referral to treatment||8|2|0|wait;referral
RV|recreational vehicle||0|0|0
Rh|Rhesus||0|1|0
Rx|prescription||0|0|0
SAD|seasonal affective disorder||0|0|0
SAMHSA|Substance Abuse and Mental Health Services Administration||3|2|0
SANE|sexual assault nurse examiner||2|2|0|assault;exam;rape
SARS|severe acute respiratory syndrome||0|0|0
SAT|Scholastic Assessment Test||0|0|0
SBIRT|screening, brief intervention, and referral to treatment||3|2|0
SCBU|special care baby unit||12|1|0
SCD|sickle cell disease||0|1|0
SCI|spinal cord injury||0|1|0|spin;paraly;wheelchair
SDEC|same day emergency care||8|2|0
SDM|shared decision-making||0|2|0
SDOH|social determinants of health||0|2|0
SENCO|special educational needs co-ordinator||15|1|0
SES|socioeconomic status||0|2|0
SIBO|small intestinal bacterial overgrowth||0|1|0
SIDS|sudden infant death syndrome||0|0|0
SLE|systemic lupus erythematosus|lupus|0|1|0
SLP|speech-language pathologist|speech therapist|2|1|0|speech;swallow;language;voice
SMA|spinal muscular atrophy||0|1|0|gene;muscle;spinal;motor
SMI|serious mental illness||0|2|0|mental
SMS|Short Message Service|text message|0|0|0
SNAP|Supplemental Nutrition Assistance Program|food stamps|0|0|0
SNF|skilled nursing facility||3|2|0
SNRI|serotonin-norepinephrine reuptake inhibitor|depression medicine|0|1|0
SOB|shortness of breath||0|2|0|breath;chest;lung
SOS|distress call||0|0|0
SPCA|Society for the Prevention of Cruelty to Animals||0|0|0
SPF|sun protection factor|sunscreen strength|0|0|0
SSDI|Social Security Disability Insurance||3|1|0
SSI|Supplemental Security Income||3|1|0|disab;benefit;income;social security
SSP|statutory sick pay||8|1|0|sick;pay;employ
SSRI|selective serotonin reuptake inhibitor|depression medicine|0|1|0
STBBI|sexually transmitted and blood-borne infection||0|2|0
STD|sexually transmitted disease||0|0|0
STEM|science, technology, engineering and mathematics||0|0|0
STEMI|ST-elevation myocardial infarction|serious heart attack|0|2|0
STI|sexually transmitted infection||0|0|0
SUD|substance use disorder||0|2|0
SUDEP|sudden unexpected death in epilepsy||0|1|0
SUID|sudden unexpected infant death||0|2|0
SUV|sport utility vehicle||0|0|0
SVT|supraventricular tachycardia||0|1|0|heart;beat;rhythm
T1D|type 1 diabetes||0|1|0
T1DM|type 1 diabetes mellitus|type 1 diabetes|0|2|0
T2D|type 2 diabetes||0|1|0
T2DM|type 2 diabetes mellitus|type 2 diabetes|0|2|0
TANF|Temporary Assistance for Needy Families|cash help|3|1|0
TAVI|transcatheter aortic valve implantation||0|1|0
TAVR|transcatheter aortic valve replacement||0|1|0
TB|tuberculosis||0|0|0
TBA|to be announced||0|0|0
TBD|to be decided||0|0|0
TBI|traumatic brain injury||0|1|0
TENS|transcutaneous electrical nerve stimulation||0|1|0|pain;electr;nerve;machine
TGA|Therapeutic Goods Administration|Australian medicines regulator|5|1|0
TGIF|thank God it's Friday||0|0|0
THC|tetrahydrocannabinol|what gets you high in cannabis|0|0|0
TIA|transient ischemic attack|mini-stroke|0|1|0
TID|three times a day||0|2|0
TMD|temporomandibular disorder||0|2|0
TMI|too much information||0|0|0
TMJ|temporomandibular joint|jaw joint|0|0|0
TMS|transcranial magnetic stimulation||0|1|0|depress;brain;magnet;mental
TNBC|triple-negative breast cancer||0|1|0
TNF|tumor necrosis factor||0|2|0
TPN|total parenteral nutrition|feeding through a vein|0|2|0
TSH|thyroid-stimulating hormone||0|1|0
TSS|toxic shock syndrome||0|1|0|tampon;toxic;shock;menstrua
TTP|thrombotic thrombocytopenic purpura||0|1|0|platelet;clot;blood
TV|television||0|0|0
Tdap|tetanus, diphtheria and acellular pertussis||0|1|0
U=U|undetectable equals untransmittable||0|1|0
UAE|United Arab Emirates||0|0|0
UC|ulcerative colitis||0|1|0|colitis;bowel;crohn;colon;gut;flare
UDT|urine drug test||0|2|0|drug;urine;opioid
UFO|unidentified flying object||0|0|0
UHC|universal health coverage||0|2|0|coverage;universal;for all
UK|United Kingdom||0|0|0
UKHSA|UK Health Security Agency||8|2|0
UN|United Nations||0|0|0
UNAIDS|Joint United Nations Programme on HIV/AIDS||0|2|0
UNICEF|United Nations Children's Fund||0|0|0
UPS|United Parcel Service||0|0|0
URI|upper respiratory infection|cold|0|2|0|cold;cough;respir;sinus;throat
URL|uniform resource locator|web address|0|0|0
US|United States||0|0|0
USA|United States of America||0|0|0
USB|Universal Serial Bus||0|0|0
USDA|U.S. Department of Agriculture||0|0|0
USPS|United States Postal Service||0|0|0
USPSTF|U.S. Preventive Services Task Force|screening experts|3|2|0
UTC|Coordinated Universal Time||0|0|0
UTI|urinary tract infection||0|0|0
UV|ultraviolet|sun's rays|0|0|0
UVA|ultraviolet A||0|0|0
UVB|ultraviolet B||0|0|0
VA|Department of Veterans Affairs||0|0|0
VAD|ventricular assist device|heart pump|0|1|0|heart;pump;transplant
VAD|voluntary assisted dying||5|1|0|dying;assist;end of life;terminal
VAERS|Vaccine Adverse Event Reporting System|vaccine safety reports|3|2|0
VAT|value added tax||0|0|0
VBAC|vaginal birth after cesarean||0|1|0
VIP|very important person||0|0|0
VIS|vaccine information statement|vaccine fact sheet|3|2|0|vaccin;shot;immuni
VOC|volatile organic compound||0|2|0|air;paint;chemical;fume;smog
VR|virtual reality||0|0|0
VRE|vancomycin-resistant enterococci||0|2|0
VTE|venous thromboembolism|blood clots in veins|0|2|0
VUR|vesicoureteral reflux||0|1|0
VWD|von Willebrand disease||0|1|0
VZV|varicella-zoster virus||0|2|0
WBC|white blood cell||0|1|0
WFH|work from home||0|0|0
WHO|World Health Organization||0|0|0
WIC|Women, Infants, and Children program|food help for families|3|0|0
WINZ|Work and Income New Zealand||6|0|0
WNV|West Nile virus||0|2|0
WWII|World War II||0|0|0
XDR-TB|extensively drug-resistant tuberculosis||0|2|0
YLL|years of life lost||0|2|0
YMCA|Young Men's Christian Association||0|0|0
YWCA|Young Women's Christian Association||0|0|0
eGFR|estimated glomerular filtration rate|kidney test|0|1|0
hCG|human chorionic gonadotropin|pregnancy hormone|0|1|0
mRNA|messenger ribonucleic acid||0|0|0`;

const readRow = (row: string): Acronym => {
  const [acronym = '', expansion = '', plain = '', locale = '', known = '', source = '', near = ''] = row.split('|');
  return {
    acronym,
    expansion,
    ...(plain === '' ? {} : { plain }),
    locale: locales[Number(locale)] ?? '',
    known: audiences[Number(known)] ?? 'professionals',
    near: near === '' ? [] : near.split(';'),
    source: sources[Number(source)] ?? '',
  };
};

const table = once(() => {
  const byAcronym = new Map<string, string[]>();
  for (const row of rows.split('\n')) {
    const acronym = row.slice(0, row.indexOf('|'));
    byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), row]);
  }
  return byAcronym;
});

/** The rows of an acronym as it is written in the table: more than one where it means different things in different countries. */
export const rowsOf = (acronym: string): readonly Acronym[] => table().get(acronym)?.map(readRow) ?? [];

/** All acronyms, in the order of the table. */
export const allAcronyms = (): readonly Acronym[] => [...table().values()].flatMap((found) => found.map(readRow));
