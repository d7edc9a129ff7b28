// Generated from jargon.tsv by scripts/generate/jargon.ts: change the table, not this file.
import { rowTable } from '../text/rowTable.ts';

/** A medical term that readers may not know, with the words for it. */
export interface JargonTerm {
  readonly term: string;
  /** Other spellings. */
  readonly also: readonly string[];
  /** What may stand in its place. */
  readonly plain?: string;
  /** Other plain wordings; the first is the best. */
  readonly alternatives: readonly string[];
  /** What may stand in brackets after it. */
  readonly explain?: string;
  readonly pos: 'noun' | 'mass noun' | 'verb' | 'adjective' | 'adverb' | 'phrase';
  /** Whether it is better replaced, better explained, or either. */
  readonly kind: 'replace' | 'explain' | 'both';
  /** Where it is a word; everywhere when absent. */
  readonly locale?: string;
  /** Whom it is hard for; all readers who are no professionals when absent. */
  readonly audience?: 'patients';
  /** What to mind. */
  readonly note?: string;
  readonly source: string;
}

const parts = ["noun","mass noun","verb","adjective","adverb","phrase"] as const;
const kinds = ["replace","explain","both"] as const;
const locales = ["","en-GB","en-US"] as const;
const sources = ["own wording","CDC Plain Language Thesaurus 2009","AHRQ PEMAT","NHS A to Z of health writing, Open Government Licence v3.0"] as const;

// A line a term, its cells apart by bars: a third shorter than a list of objects.
const rows = `24-hour urine collection|||all the urine of one day, saved for testing|1|1|0|0||0
5-alpha reductase inhibitor|||medicine that shrinks the prostate|0|1|0|0||0
A1C|HbA1c;hemoglobin A1c;haemoglobin A1c;glycated hemoglobin;glycated haemoglobin||average blood sugar over about 3 months|1|1|0|0||0
A1C test|HbA1c test||blood test of average blood sugar over 3 months|0|1|0|0||0
ACE inhibitor|angiotensin-converting enzyme inhibitor||medicine that relaxes blood vessels to lower blood pressure|0|1|0|0||0
African trypanosomiasis||sleeping sickness||1|0|0|0||0
Apgar score|||quick check of a newborn's health after birth|0|1|0|0||0
B cell|B lymphocyte||white blood cell that makes germ-fighting proteins|0|1|0|0||0
B12 deficiency|vitamin B12 deficiency;cobalamin deficiency|low vitamin B12||1|2|0|0||0
BRCA gene|||gene that can raise the chance of some cancers|0|1|0|0||0
BRCA mutation|BRCA gene mutation||gene change that raises the chance of some cancers|0|1|0|0||0
Barrett's esophagus|Barrett's oesophagus||changed lining of the food pipe after years of acid|1|1|0|0||0
Bell's palsy|Bell palsy||sudden weakness on one side of the face|1|1|0|0||0
BiPAP|bilevel positive airway pressure||mask breathing support with two levels of air pressure|1|1|0|0||0
Blue Badge|||parking permit for disabled people|0|1|1|0||0
Braxton Hicks contraction|||practice tightening of the womb|0|1|0|0||0
Brugada syndrome|||inherited heart rhythm problem|1|1|0|0||0
C-reactive protein|||blood protein that rises with swelling or infection|1|1|0|0||0
CAR T-cell therapy|CAR-T therapy||treatment that trains a person's own cells to fight cancer|1|1|0|0||0
CD4 count|CD4 cell count||count of the immune cells that HIV attacks|0|1|0|0||0
CPAP machine|||machine that keeps the airway open with gentle air pressure|0|1|0|0||0
CT angiography|||scan of the blood vessels|1|1|0|0||0
CT colonography|virtual colonoscopy||scan of the large bowel|0|1|0|0||0
Candida auris|||yeast that many medicines cannot kill|1|1|0|0||0
Chagas disease|American trypanosomiasis||parasite infection spread by kissing bugs|1|1|0|0||0
Clostridioides difficile|Clostridium difficile||bowel bacteria that cause severe, watery stools|1|1|0|0||0
Creutzfeldt-Jakob disease|||rare brain disease that gets worse very fast|1|1|0|0||0
Crohn's disease|Crohn disease||long-term swelling of the bowel|1|1|0|0||0
Cushing's syndrome|Cushing syndrome;Cushing's disease||too much of a stress hormone in the body|1|1|0|0||0
D-dimer test|||blood test for clots|0|1|0|0||0
DASH diet|||eating plan that helps lower blood pressure|0|1|0|0||0
DEXA scan|DXA scan||scan that shows how strong bones are|0|1|0|0||0
DPP-4 inhibitor|||diabetes pill that helps lower blood sugar|0|1|0|0||0
ENT doctor|ENT specialist||ear, nose and throat doctor|0|1|0|0||0
Edwards' syndrome|Edwards syndrome;trisomy 18||rare, severe genetic condition present from birth|1|1|0|0||0
Ehlers-Danlos syndrome|||inherited condition with loose joints and fragile skin|1|1|0|0||0
Epstein-Barr virus|||common virus that can cause long tiredness and sore throat|1|1|0|0||0
Escherichia coli||E. coli||1|0|0|0||0
FIT kit|||home test for hidden blood in the stool|0|1|0|0||0
Federal Poverty Level|federal poverty guidelines||income line used to decide who gets help|1|1|2|0||0
GLP-1 receptor agonist|GLP-1 agonist;GLP-1 drug;GLP-1 medication;GLP-1 medicine||medicine that lowers blood sugar and appetite|0|1|0|0||0
GP||family doctor||0|2|2|0||0
GUM clinic||sexual health clinic||0|2|1|0||0
Gleason score|||score of how fast prostate cancer may grow|0|1|0|0||0
Graves' disease|Graves disease||illness that makes the thyroid overactive|1|1|0|0||0
Guillain-Barré syndrome|Guillain-Barre syndrome||rare condition in which the body attacks its own nerves|1|1|0|0||0
H2 blocker|H2 receptor antagonist;histamine-2 blocker||medicine that lowers stomach acid|0|1|0|0||0
H5N1|||bird flu virus|1|1|0|0||1
HDL cholesterol|||"good" cholesterol|1|1|0|0||0
HELLP syndrome|||dangerous blood and liver problem in pregnancy|1|1|0|0||0
HEPA filter|high-efficiency particulate air filter||filter that traps tiny particles|0|1|0|0||0
HPV infection|||infection with a common virus that can cause cancer|0|1|0|0||0
HPV test|||test for the virus that causes most cervical cancer|0|1|0|0||0
HPV vaccine|||vaccine that prevents several kinds of cancer|0|1|0|0||0
HRT|||hormones that ease menopause symptoms|1|1|0|0||0
Haemophilus influenzae type b|Hib||bacteria that can cause serious illness in young children|1|1|0|0||0
Hashimoto's thyroiditis|Hashimoto thyroiditis;Hashimoto's disease||thyroid disease in which the body attacks the gland|1|1|0|0||0
Helicobacter pylori|||stomach bacteria that can cause ulcers|1|1|0|0||0
Henoch-Schönlein purpura|IgA vasculitis||childhood illness with a purple rash and joint pain|1|1|0|0||0
Hirschsprung disease|Hirschsprung's disease||missing nerves in the bowel from birth|1|1|0|0||0
Hodgkin lymphoma|Hodgkin's lymphoma;Hodgkin's disease;Hodgkin disease||cancer of the lymph system|1|1|0|0||0
Holter monitor|||small device that records the heartbeat for a day or two|0|1|0|0||0
Huntington's disease|Huntington disease||inherited brain disease that affects movement and thinking|1|1|0|0||0
INR test|||blood test of how fast blood clots|0|1|0|0||0
IV drip|||fluid or medicine given slowly into a vein|0|1|0|0||0
IV fluids||fluids into a vein||5|2|0|0||0
IV line|||tube into a vein|0|1|0|0||0
Kaposi sarcoma|Kaposi's sarcoma||cancer that causes dark patches on the skin|1|1|0|0||0
Kawasaki disease|||childhood illness that causes swollen blood vessels|1|1|0|0||0
Klinefelter syndrome|||genetic condition in boys that lowers testosterone|1|1|0|0||0
LDL cholesterol|||"bad" cholesterol|1|1|0|0||0
Legionnaires' disease|legionellosis;Legionnaire's disease||severe lung infection from bacteria in water|1|1|0|0||0
Lewy body dementia|dementia with Lewy bodies||dementia that affects thinking, movement and sleep|1|1|0|0||0
Lyme borreliosis|borreliosis|Lyme disease||1|0|0|0||0
Lynch syndrome|||inherited condition that raises the chance of bowel cancer|1|1|0|0||0
Marfan syndrome|||inherited condition that affects the heart, eyes and bones|1|1|0|0||0
Medicaid beneficiary|Medicaid recipient|person with Medicaid||0|0|2|0||0
Medicaid expansion|||Medicaid for more people with low incomes|1|1|2|0||0
Medicaid redetermination|Medicaid unwinding||check of who still gets Medicaid|0|1|2|0||0
Medicare Advantage|||private plan used in place of Original Medicare|1|1|2|0||0
Medicare Part A|||Medicare for hospital stays|1|1|2|0||0
Medicare Part B|||Medicare for doctor visits|1|1|2|0||0
Medicare Part D|||Medicare for medicines|1|1|2|0||0
Medicare beneficiary|Medicare recipient|person with Medicare||0|0|2|0||0
Medigap|||extra insurance for people with Medicare|1|1|2|0||0
Mediterranean diet|||eating plan with many vegetables, fish and olive oil|0|1|0|0||0
Mohs surgery|Mohs micrographic surgery||skin cancer surgery done layer by layer|1|1|0|0||0
Ménière's disease|Meniere's disease;Ménière disease||inner ear disease with dizziness and ringing|1|1|0|0||0
NHS continuing healthcare|continuing healthcare||care outside hospital that the NHS pays for|1|1|1|0||0
NHS trust|NHS foundation trust;hospital trust||body that runs NHS hospitals or services|0|1|1|0||0
NSAID|||pain medicine such as ibuprofen|0|1|0|0||0
OB-GYN|||doctor for pregnancy and women's health|0|1|2|0||0
PCR test|polymerase chain reaction test||lab test that finds a germ's genetic material|0|1|0|0||0
PET scan|PET-CT scan||scan that shows how active cells are|0|1|0|0||0
PICC line|peripherally inserted central catheter||long, thin tube that runs from the arm to a large vein|0|1|0|0||0
PSA test|prostate-specific antigen test||blood test of the prostate|0|1|0|0||0
Paget's disease of bone|||disease that makes bones large and weak|1|1|0|0||0
Pap smear|Pap test;cervical smear;smear test||test for early signs of cervical cancer|0|1|0|0||0
Personal Independence Payment|||money for people with a long-term illness or disability|1|1|1|0||0
Peyronie's disease|||curved, painful erection from scar tissue|1|1|0|0||0
Pneumocystis pneumonia|||lung infection in people with weak immune systems|1|1|0|0||0
Prader-Willi syndrome|||genetic condition with constant hunger|1|1|0|0||0
Q fever|||infection people catch from farm animals|1|1|0|0||0
QT prolongation|prolonged QT||change in the heart's rhythm that can be dangerous|1|1|0|0||0
Raynaud's disease|Raynaud's phenomenon;Raynaud's syndrome;Raynaud disease;Raynaud phenomenon||condition in which fingers turn pale and numb in the cold|1|1|0|0||0
Rett syndrome|||genetic brain condition, mostly in girls|1|1|0|0||0
Reye's syndrome|Reye syndrome||rare brain and liver illness linked to aspirin in children|1|1|0|0||0
Rocky Mountain spotted fever|||serious illness spread by ticks|1|1|0|0||0
SGLT2 inhibitor|||diabetes medicine that makes you pass sugar in urine|0|1|0|0||0
Sjögren's syndrome|Sjogren's syndrome;Sjögren's disease;Sjögren syndrome||disease that causes dry eyes and a dry mouth|1|1|0|0||0
Snellen chart||eye chart||0|0|0|0||0
Social Security Disability Insurance|||monthly pay for people too disabled to work|1|1|2|0||0
Staphylococcus aureus|staph aureus||bacteria that often cause skin infections|1|1|0|0||0
Stevens-Johnson syndrome|toxic epidermal necrolysis||rare, life-threatening skin reaction to a medicine|1|1|0|0||0
Summary Care Record|||short NHS record of your medicines and allergies|1|1|1|0||0
Supplemental Nutrition Assistance Program|||food stamps|1|1|2|0||0
Supplemental Security Income|||monthly pay for people with disabilities and little income|1|1|2|0||0
T cell|T lymphocyte||white blood cell that fights infection|0|1|0|0||0
TENS machine|||device that eases pain with weak electric pulses|0|1|0|0||0
Tay-Sachs disease|||inherited disease that destroys nerve cells|1|1|0|0||0
Tourette syndrome|Tourette's syndrome||condition that causes tics|1|1|0|0||0
West Nile virus|||virus spread by mosquitoes|1|1|0|0||0
Whipple procedure|pancreaticoduodenectomy||operation on the pancreas and nearby organs|0|1|0|0||0
Wilms tumor|Wilms' tumor;Wilms tumour;Wilms' tumour||childhood kidney cancer|0|1|0|0||0
Wilson's disease|Wilson disease||inherited condition that builds up copper in the body|1|1|0|0||0
X-linked|||passed on in a way that mostly affects boys|3|1|0|0||0
Zika virus|||virus spread by mosquitoes that can harm unborn babies|1|1|0|0||0
abdomen||belly||0|0|0|0||1
abdominal||belly||3|2|0|0||0
abdominal aortic aneurysm|||bulge in the main artery in the belly|0|1|0|0||0
abdominal cramp||belly cramp||0|0|0|0||0
abdominal discomfort||belly discomfort||1|0|0|0||0
abdominal distension|abdominal distention|belly swelling||1|2|0|0||0
abdominal pain||belly pain||1|2|0|0||0
abdominal surgery||belly surgery||1|2|0|0||0
abdominal ultrasound||belly ultrasound||0|2|0|0||0
abdominoplasty||tummy tuck||0|2|0|0||0
ablation|||procedure that destroys a small area of tissue|1|1|0|0||0
able to conceive||able to get pregnant||5|0|0|0||0
abrasion||scrape||0|0|0|0||1
abscess||pocket of pus||0|2|0|0||0
absence seizure|petit mal seizure||short seizure that looks like staring into space|0|1|0|0||0
absenteeism|||missing work or school often|1|1|0|0||0
absolute risk|||actual chance that something happens|0|1|0|0||0
absolute risk reduction|||actual drop in risk|0|1|0|0||0
abstain from||avoid||2|0|0|0||0
accident and emergency department||emergency room||0|0|2|0||0
accountable care organization|||group of providers that share care and costs|0|1|2|0||0
acellular vaccine|||vaccine made from parts of a germ|0|1|0|0||0
achalasia|||condition that stops the food pipe from moving food down|1|1|0|0||0
achondroplasia|||genetic condition that affects bone growth and height|1|1|0|0||0
acid reflux|||stomach acid that rises into the throat|1|1|0|0||0
acoustic neuroma|vestibular schwannoma||growth on the hearing nerve that is not cancer|0|1|0|0||0
acquired immunity|adaptive immunity||protection gained from infection or vaccines|1|1|0|0||0
acquired immunodeficiency syndrome|acquired immune deficiency syndrome||late stage of HIV|1|1|0|0||0
acromegaly|||growth of hands, feet and face from too much growth hormone|1|1|0|0||0
actinic keratosis|solar keratosis||rough patch of skin from sun damage|0|1|0|0||0
active immunity|||protection the body builds after infection or vaccination|1|1|0|0||0
active surveillance|||regular checks in place of treatment for now|1|1|0|0||0
activity of daily living|||daily task such as eating or dressing|0|1|0|0||0
acute care|||short-term care for sudden illness or injury|1|1|0|0||0
acute coronary syndrome|||sudden drop in blood flow to the heart|1|1|0|0||0
acute exacerbation||sudden flare-up||0|2|0|0||0
acute exposure|||contact with something harmful over a short time|1|1|0|0||0
acute flaccid myelitis|||rare nerve illness that makes the muscles weak|1|1|0|0||0
acute hepatitis|||sudden swelling of the liver|1|1|0|0||0
acute illness|||illness that starts suddenly|0|1|0|0||0
acute infection|||infection that starts suddenly and is short|0|1|0|0||0
acute kidney injury|acute renal failure||sudden loss of kidney function|1|1|0|0||0
acute lymphoblastic leukemia|acute lymphoblastic leukaemia;acute lymphocytic leukemia||fast-growing blood cancer, common in children|1|1|0|0||0
acute medical unit|medical assessment unit;acute assessment unit||ward for people who have just come in|0|1|1|0||0
acute myeloid leukemia|acute myeloid leukaemia||fast-growing blood cancer|1|1|0|0||0
acute onset||sudden start||1|0|0|0||1
acute otitis media|||sudden middle ear infection|1|1|0|0||0
acute pain||sudden pain||1|2|0|0||0
acute phase|||early, sudden stage of an illness|0|1|0|0||0
acute respiratory distress syndrome|||sudden, severe lung damage that makes breathing very hard|1|1|0|0||0
acute respiratory infection|||sudden infection of the nose, throat or lungs|0|1|0|0||0
acute sinusitis|||short sinus infection|1|1|0|0||0
acute stress disorder|||strong distress in the weeks after a frightening event|1|1|0|0||0
adenocarcinoma|||cancer that starts in gland cells|0|1|0|0||0
adenoidectomy|||operation to remove tissue at the back of the nose|0|1|0|0||0
adenoma|||growth that is not cancer|0|1|0|0||0
adenomyosis|||womb lining that grows into the womb muscle|1|1|0|0||0
adenovirus|||common virus that can cause colds and pink eye|0|1|0|0||0
adequate hydration|proper hydration|enough fluids||1|0|0|1||0
adequate nutrition||enough healthy food||1|0|0|1||0
adequate rest||enough rest||1|0|0|1||1
adequate sleep||enough sleep||1|0|0|1||1
adequate ventilation||enough fresh air||1|0|0|0|In intensive care it is about breathing.|0
adhere to||stick to||2|0|0|0||0
adhere to a treatment plan||follow a treatment plan||2|0|0|0||1
adhere to guidelines||follow guidelines||2|0|0|0||1
adhere to the guidelines||follow the guidelines||2|0|0|0||1
adhere to treatment||follow treatment||2|0|0|0||1
adhere to your treatment plan||follow your treatment plan||2|0|0|0||1
adherence to medication|medicine adherence||taking medicine as agreed|1|1|0|0||0
adherence to treatment|||following a treatment plan|1|1|0|0||0
adhesive capsulitis||frozen shoulder||1|2|0|0||0
adipose tissue||body fat||1|0|0|0||0
adiposity||body fat||1|2|0|0||0
adjustment disorder|||strong distress after a big life change|1|1|0|0||0
adjuvant chemotherapy|||chemotherapy after surgery|1|1|0|0||0
adjuvant therapy|adjuvant treatment||extra treatment after the main one|1|1|0|0||0
adjuvanted vaccine|||vaccine with an ingredient that makes it work better|0|1|0|0||0
administer||give||2|0|0|0|A program or a fund is run, not given.|1
administer CPR||give CPR||2|0|0|0||0
administer a vaccine||give a vaccine||2|0|0|0||0
administer first aid||give first aid||2|0|0|0||0
administer insulin||give insulin||2|0|0|0||0
administer medication|administer medicine|give medicine||2|0|0|0||0
administer oxygen||give oxygen||2|0|0|0||0
administer the vaccine||give the vaccine||2|0|0|0||0
administer treatment||give treatment||2|0|0|0||0
administer vaccines||give vaccines||2|0|0|0||0
administered intravenously||given into a vein||5|0|0|0||0
administered orally||given by mouth||5|0|0|0||0
administration of medication|administration of medicine||giving medicine|1|1|0|0||0
adrenal|||of the glands above the kidneys|3|1|0|0||0
adrenal crisis|||life-threatening lack of stress hormone|0|1|0|0||0
adrenal fatigue|||unproven label for tiredness blamed on stress hormones|1|1|0|0|Not an accepted diagnosis: say so.|0
adrenal gland|||gland above the kidney that makes stress hormones|0|1|0|0||0
adrenal insufficiency|Addison's disease;Addison disease||too little stress hormone made by the body|1|1|0|0||0
advance beneficiary notice|||warning that Medicare may not pay|0|1|2|0||0
advance care planning|||planning for the care you would want later|1|1|0|0||0
advance decision|advance decision to refuse treatment||written refusal of certain treatments|0|1|1|0||0
advance directive|advance health care directive;advance healthcare directive||written statement of wishes about future medical care|0|1|0|0||0
advanced maternal age|||being 35 or older in pregnancy|1|1|0|0||0
advanced practice nurse|advanced practice registered nurse||nurse with extra training|0|1|0|0||0
adverse||harmful||3|0|0|0|Of weather or conditions, say "bad".|1
adverse childhood experience|||harmful event in childhood|0|1|0|0||0
adverse drug reaction|adverse drug event||bad reaction to a medicine|0|1|0|0||0
adverse effect||side effect||0|0|0|0||1
adverse event|||unwanted health problem after a treatment or vaccine|0|1|0|0|Keep it where a report must tell an event from a side effect.|1
adverse health effect||harmful health effect||0|0|0|0||1
adverse health outcome||health problem||0|0|0|0||0
adverse outcome||bad result||0|2|0|0||0
adverse pregnancy outcome|||serious problem in pregnancy or at birth|0|1|0|0||0
adverse reaction||bad reaction||0|0|0|0||1
aerobic capacity|||how well the body uses oxygen during exercise|1|1|0|0||0
aerobic exercise|aerobic activity||exercise that makes the heart beat faster|1|1|0|0||1
aerosol transmission|aerosol spread||spread through tiny droplets in the air|1|1|0|0||0
aerosol-generating procedure|||treatment that can spray germs into the air|0|1|0|0||0
afebrile|||without a fever|3|1|0|0||0
affected individual||affected person||5|0|0|0||0
after-visit summary|||page that sums up a visit|0|1|2|0||0
age-adjusted|age-standardized;age-standardised||with differences in age taken into account|3|1|0|0||0
age-related macular degeneration|||eye disease of older age that blurs what you look at|1|1|0|0||0
agenesis|||body part missing from birth|1|1|0|0||0
ageusia||loss of taste||1|2|0|0||0
aggravating factor|||thing that makes it worse|0|1|0|0||0
aggressive cancer||fast-growing cancer||0|2|0|0||1
aging in place|ageing in place||staying in your own home as you get older|1|1|0|0||0
agnosia|||trouble knowing objects or faces despite normal senses|1|1|0|0||0
agoraphobia|||fear of places that are hard to leave|1|1|0|0||0
air quality index|||scale of how clean the air is|0|1|0|0||0
airborne disease|||disease that spreads through the air|0|1|0|0||0
airborne transmission|airborne spread|spread through the air||1|2|0|0||0
akathisia|||feeling unable to keep still|1|1|0|0||0
alanine aminotransferase|||protein that rises in the blood when the liver is hurt|1|1|0|0||0
albinism|||little or no pigment in skin, hair and eyes|1|1|0|0||0
albumin-to-creatinine ratio|albumin creatinine ratio||urine test for early kidney damage|0|1|0|0||0
albuminuria|microalbuminuria|protein in the urine||1|2|0|0||0
albuterol|salbutamol||quick-relief asthma medicine|1|1|0|0||0
alcohol consumption|consumption of alcohol|drinking||1|0|0|0||0
alcohol intake|||how much alcohol someone drinks|1|1|0|0||0
alcohol use disorder|||not being able to control drinking|1|1|0|0||0
alcoholic beverage||alcoholic drink||0|0|0|0||0
alcoholic hepatitis|||liver damage from heavy drinking|1|1|0|0||0
alkaline phosphatase|||blood protein that can point to liver or bone problems|1|1|0|0||0
all-cause mortality||death from any cause||1|2|0|0||0
allele|||version of a gene|0|1|0|0||0
allergen|||substance that causes an allergic reaction|0|1|0|0||0
allergenic|||likely to cause an allergy|3|1|0|0||0
allergic conjunctivitis|||itchy, red eyes from an allergy|1|1|0|0||0
allergic rhinitis||hay fever||1|2|0|0||0
allergist||allergy doctor||0|2|0|0||0
allied health professional|||therapist or other trained health worker|0|1|0|0||0
allodynia|||pain from a touch that should not hurt|1|1|0|0||0
allogeneic transplant|allogeneic stem cell transplant||transplant of cells from a donor|0|1|0|0||0
allograft|||tissue that comes from a donor|0|1|0|0||0
alopecia||hair loss||1|2|0|0||1
alopecia areata||patchy hair loss||1|2|0|0||0
alpha-blocker|||medicine that relaxes blood vessels and the prostate|0|1|0|0||0
altered mental status|||confusion or a change in alertness|1|1|0|0||0
alternative text|alt text||words that describe a picture|1|1|0|0||0
altitude sickness|acute mountain sickness||illness from thin air at great heights|1|1|0|0||0
alveolus|pulmonary alveolus|tiny air sac||0|2|0|0||0
amalgam filling||silver filling|filling made of mixed metals|0|2|0|0||0
ambient air pollution||outdoor air pollution||1|0|0|0||0
ambient temperature||surrounding temperature||1|0|0|0||0
amblyopia||lazy eye||1|2|0|0||0
ambulate||walk||2|0|0|0||1
ambulation||walking||1|0|0|0||0
ambulatory aid||walking aid||0|0|0|0||0
ambulatory blood pressure monitoring|||blood pressure checks by a device worn all day|1|1|0|0||0
ambulatory care|||care without an overnight stay|1|1|0|0||0
ambulatory surgery|outpatient surgery|same-day surgery||1|2|0|0||0
ambulatory surgery center|ambulatory surgical center|same-day surgery center||0|2|2|0||0
amenorrhea|amenorrhoea||missed or absent periods|1|1|0|0||0
amino acid|||building block of protein|0|1|0|0||0
amnesia||memory loss||1|2|0|0||1
amniocentesis|||test of the fluid around an unborn baby|0|1|0|0||0
amniotic fluid||fluid around the baby||1|2|0|0||0
amniotic sac|||bag of fluid around the baby|0|1|0|0||0
amniotomy|||breaking of the waters by a nurse or doctor|1|1|0|0||0
ampoule|ampule|small glass tube||0|2|0|0||0
amyloidosis|||buildup of abnormal protein in organs|1|1|0|0||0
amyotrophic lateral sclerosis|Lou Gehrig's disease||nerve disease that weakens muscles over time|1|1|0|0||0
anabolic steroid|||drug that builds muscle|0|1|0|0||0
anaerobic exercise|||short bursts of hard exercise|1|1|0|0||1
anal fissure|||small tear in the skin of the anus|0|1|0|0||0
anal fistula|||abnormal tunnel near the anus|0|1|0|0||0
anal intercourse||anal sex||1|0|0|0||0
analgesic||pain reliever||0|2|0|0||2
anaphylactic shock|anaphylactic reaction||life-threatening allergic reaction|1|1|0|0||0
anaphylaxis|||a sudden, life-threatening allergic reaction|1|1|0|0|Keep the word: people need it in an emergency.|1
anastomosis||surgical connection||0|2|0|0||0
anatomy scan|||pregnancy scan at about 20 weeks|0|1|2|0||0
androgen deprivation therapy|||treatment that lowers male hormones|1|1|0|0||0
androgenetic alopecia|androgenic alopecia||pattern hair loss that runs in families|1|1|0|0||0
anemia|anaemia||too few healthy red blood cells|1|1|0|0||0
anemic|anaemic||with too few healthy red blood cells|3|1|0|0||0
anencephaly|||fatal birth defect with most of the brain missing|1|1|0|0||0
anesthesia|anaesthesia||medicine that blocks pain during a procedure|1|1|0|0||0
anesthesiologist|anaesthesiologist;anaesthetist||doctor who keeps you pain-free during surgery|0|1|0|0||0
anesthesiology|anaesthesiology||care that keeps patients pain-free in surgery|1|1|0|0||0
anesthetic|anaesthetic||medicine that blocks pain during a procedure|0|1|0|0||0
aneurysm|aneurism||bulge in the wall of a blood vessel|0|1|0|0||0
angina|||chest pain from too little blood flow to the heart|1|1|0|0||1
angina pectoris|||chest pain from too little blood flow to the heart|1|1|0|0||0
angioedema|angio-oedema||deep swelling, often of the face or lips|1|1|0|0||0
angiogram||X-ray of the blood vessels||0|2|0|0||0
angioplasty|||procedure that opens a narrowed artery|0|1|0|0||0
angiotensin receptor blocker|angiotensin II receptor blocker||medicine that relaxes blood vessels to lower blood pressure|0|1|0|0||0
anhedonia||loss of pleasure||1|2|0|0||0
animal model|||animal used to study a human disease|0|1|0|0||0
animal reservoir|||animal that carries a germ without getting sick|0|1|0|0||0
ankle fracture||broken ankle||0|0|0|0||0
ankle-brachial index|||test that compares blood pressure at the ankle and arm|0|1|0|0||0
ankle-foot orthosis||ankle brace||0|2|0|0||0
ankyloglossia||tongue-tie||1|0|0|0||0
ankylosing spondylitis|axial spondyloarthritis||long-term swelling and stiffness of the spine|1|1|0|0||0
annual wellness visit|||yearly Medicare checkup|0|1|2|0||0
anomaly scan|20-week scan||pregnancy scan at about 20 weeks|0|1|1|0||0
anorexia nervosa|||eating disorder in which people eat far too little|1|1|0|0||0
anorgasmia||trouble reaching orgasm||1|2|0|0||0
anosmia||loss of smell||1|2|0|0||0
anovulation|||when the ovaries do not release an egg|1|1|0|0||0
antalgic gait||limp||0|2|0|0||0
antenatal||pregnancy||3|2|0|0||0
antenatal appointment||pregnancy appointment||0|0|1|0||0
antepartum hemorrhage|antepartum haemorrhage||bleeding late in pregnancy|1|1|0|0||0
anterior||front||3|2|0|0||0
anterior cruciate ligament|||band inside the knee that keeps it steady|0|1|0|0||0
anthelmintic|anthelminthic|worm medicine||0|2|0|0||0
anthrax|||serious infection caused by bacteria found in soil|1|1|0|0||0
anti-inflammatory|||easing swelling and pain|3|1|0|0||0
anti-inflammatory drug|anti-inflammatory medicine;anti-inflammatory medication||medicine that eases swelling and pain|0|1|0|0||1
antiarrhythmic||heart rhythm medicine||0|2|0|0||0
antibiotic prophylaxis|prophylactic antibiotics||antibiotics taken to prevent an infection|1|1|0|0||0
antibiotic resistance|||when germs are no longer killed by antibiotics|1|1|0|0||0
antibiotic-resistant|||no longer killed by antibiotics|3|1|0|0||0
antibody|||protein the body makes to fight germs|0|1|0|0||0
antibody test|serology test||blood test for a past infection or vaccination|0|1|0|0||0
antibody titer|antibody titre||level of germ-fighting proteins in the blood|0|1|0|0||0
anticholinergic|||medicine that blocks certain nerve signals|0|1|0|0||0
anticipatory grief|||grief before a death|1|1|0|0||0
anticoagulant||blood thinner||0|2|0|0||0
anticonvulsant|antiepileptic|seizure medicine||0|2|0|0||0
antidiabetic medication|antidiabetic drug;antidiabetic agent|diabetes medicine||0|2|0|0||0
antidiarrheal||diarrhea medicine||0|2|2|0||0
antidiarrhoeal||diarrhoea medicine||0|2|1|0||0
antiemetic|anti-emetic|nausea medicine||0|2|0|0||0
antifungal|||medicine that treats fungal infections|0|1|0|0||0
antifungal cream|||cream that treats fungal infections|0|1|0|0||0
antifungal medicine|antifungal drug;antifungal medication;antifungal treatment||medicine that treats fungal infections|0|1|0|0||0
antigen|||substance that triggers the immune system|0|1|0|0||0
antigen test|rapid antigen test||quick test for parts of a germ|0|1|0|0||0
antigenic drift|||small changes in a virus over time|1|1|0|0||0
antigenic reassortment|||mixing of genes between two flu viruses|1|1|0|0||1
antigenic shift|||sudden large change in a flu virus|0|1|0|0||0
antihistamine||allergy medicine||0|2|0|0||0
antihypertensive|anti-hypertensive|blood pressure medicine||0|2|0|0||0
antimalarial||malaria medicine||0|2|0|0||0
antimicrobial||germ-killing||3|2|0|0||0
antimicrobial resistance|||germs no longer killed by the medicines made to fight them|1|1|0|0||0
antimicrobial stewardship|antibiotic stewardship||using germ-killing medicines only when they are needed|1|1|0|0||0
antioxidant|||substance that protects cells from damage|0|1|0|0||0
antiparasitic||parasite medicine||0|2|0|0||0
antiphospholipid syndrome|||condition that makes blood clot too easily|1|1|0|0||0
antiplatelet drug|antiplatelet medication;antiplatelet medicine;antiplatelet agent||medicine that helps prevent blood clots|0|1|0|0||0
antiplatelet therapy|antiplatelet treatment||treatment that helps prevent blood clots|1|1|0|0||0
antipsychotic|||medicine for symptoms such as hearing voices|0|1|0|0||0
antipyretic||fever medicine||0|2|0|0||0
antiretroviral|anti-retroviral||medicine that treats HIV|0|1|0|0||0
antiretroviral therapy|anti-retroviral therapy||medicines that treat HIV|1|1|0|0||0
antispasmodic||cramp medicine||0|2|0|0||0
antitussive||cough medicine||0|0|0|0||0
antivenom|antivenin;antivenene||medicine for a bite from a snake or spider|0|1|0|0||0
antiviral|||medicine that fights viruses|0|1|0|0||0
antiviral medicine|antiviral drug;antiviral medication;antiviral treatment||medicine that fights viruses|0|1|0|0||0
anuria||passing no urine||1|2|0|0||0
anxiety disorder|||condition that causes strong, lasting worry or fear|0|1|0|0||0
anxiolytic||anxiety medicine||0|2|0|0||0
aorta|||the body's main artery|0|1|0|0||0
aortic aneurysm|||bulge in the body's main artery|0|1|0|0||0
aortic dissection|||tear in the wall of the body's main artery|0|1|0|0||0
aortic regurgitation|aortic insufficiency;aortic valve regurgitation||leak in the valve where blood leaves the heart|1|1|0|0||0
aortic stenosis|aortic valve stenosis||narrowing of the valve where blood leaves the heart|1|1|0|0||0
aortic valve replacement|||operation to replace a main heart valve|0|1|0|0||0
aphasia||trouble speaking or understanding words||1|2|0|0||1
aphasic|||with trouble speaking or understanding words|3|1|0|0||1
aphonia||loss of voice||1|2|0|0||0
aphthous ulcer||mouth sore||0|2|0|0||0
aplastic anemia|aplastic anaemia||condition in which the body makes too few blood cells|1|1|0|0||0
apnea|apnoea||pause in breathing|1|1|0|0||0
apnea monitor|apnoea monitor||alarm for pauses in a baby's breathing|0|1|0|0||0
appendectomy|appendicectomy||operation to remove the appendix|0|1|0|0||0
applied behavior analysis|applied behaviour analysis||therapy that teaches skills step by step|1|1|0|0||0
approved indication|labeled indication;licensed indication|approved use||0|2|0|0||0
apraxia|||trouble making planned movements|1|1|0|0||0
aquatic therapy|||exercise in warm water|1|1|0|0||0
aqueous humor|aqueous humour||clear fluid in the front of the eye|1|1|0|0||0
aqueous solution||water-based solution||0|0|0|0||0
arbovirus|||virus from the bite of a mosquito or tick|0|1|0|0||0
are indicated for||are used for||5|0|0|0||0
arm fracture||broken arm||0|0|0|0||0
aromatase inhibitor|||breast cancer medicine that lowers a hormone|0|1|0|0||0
arrhythmia||irregular heartbeat||0|2|0|0||1
arterial||artery||3|2|0|0||0
arterial blood gas test|||blood test of oxygen and acid levels|0|1|0|0||0
arteriogram||X-ray of an artery||0|2|0|0||0
arteriosclerosis||hardening of the arteries||1|2|0|0||0
arteriovenous fistula|||joined artery and vein that is used for blood cleaning|0|1|0|0||0
arthralgia||joint pain||1|0|0|0||1
arthrocentesis|joint aspiration||draining of fluid from a joint|1|1|0|0||0
arthrodesis|||operation that joins the bones of a joint for good|0|1|0|0||0
arthrogram||X-ray of a joint||0|2|0|0||0
arthropathy||joint disease||0|2|0|0||0
arthroplasty||joint replacement||0|2|0|0||0
arthroscopic surgery|||joint surgery through small cuts|1|1|0|0||0
arthroscopy|||look inside a joint with a tiny camera|0|1|0|0||0
artificial insemination|||placing of sperm in the body to start a pregnancy|1|1|0|0||0
artificial pancreas|hybrid closed-loop system||device that tracks blood sugar and gives insulin|0|1|0|0||0
as clinically indicated|when clinically indicated;if clinically indicated;as indicated clinically|if needed||5|0|0|0||0
asbestosis|||lung scarring from breathing in asbestos|1|1|0|0||0
ascariasis|||infection with roundworms|1|1|0|0||0
ascites||fluid in the belly||1|2|0|0||0
aseptic||germ-free||3|2|0|0||0
aseptic technique||germ-free method||0|2|0|0||0
aspartate aminotransferase|||protein that rises in the blood when the liver is hurt|1|1|0|0||0
aspergillosis|||illness caused by a common fungus|1|1|0|0||0
asphyxia|asphyxiation||lack of oxygen from not being able to breathe|1|1|0|0||0
aspiration pneumonia|||lung infection from food or fluid that went into the lungs|1|1|0|0||0
assisted delivery|instrumental delivery;operative vaginal delivery||birth with the help of tools|0|1|0|0||0
assisted reproductive technology|||medical help to get pregnant|1|1|0|0||0
assistive device|||tool that helps with daily tasks|0|1|0|0||0
assistive listening device|||device that makes speech clearer|0|1|0|0||0
assistive technology|adaptive equipment||tools that help with daily tasks|1|1|0|0||0
asthenia||weakness||1|2|0|0||0
asthma exacerbation||asthma attack||0|2|0|0||0
astigmatism|||uneven eye shape that blurs sight|1|1|0|0||0
asymptomatic|||with no symptoms|3|1|0|0||0
asymptomatic carrier|||person who has a germ but no symptoms|0|1|0|0||0
asymptomatic patient||patient with no symptoms||0|2|0|0||0
asymptomatic person|asymptomatic individual|person with no symptoms||0|2|0|0||1
asymptomatic transmission|asymptomatic spread||spread by people with no symptoms|1|1|0|0||0
at elevated risk of|at elevated risk for|at higher risk of||5|0|0|0||0
at-risk population|at-risk group|group at higher risk||0|0|0|0||0
ataxia|||poor balance and clumsy movement|1|1|0|0||0
ataxic|||with poor balance and coordination|3|1|0|0||0
atelectasis|||collapse of part of a lung|1|1|0|0||0
atherosclerosis||hardening of the arteries||1|2|0|0||1
atherosclerotic cardiovascular disease|||disease from fatty buildup in the arteries|1|1|0|0||0
atopic|||prone to allergies|3|1|0|0||0
atopic dermatitis||eczema||1|2|0|0||0
atopy|||tendency to get allergies|1|1|0|0||0
atrial fibrillation|||irregular, often fast heartbeat|1|1|0|0||0
atrial flutter|||fast heartbeat that starts in the upper heart|1|1|0|0||0
atrial septal defect|||hole between the upper chambers of the heart|0|1|0|0||0
atrophy|||wasting away of tissue|1|1|0|0||0
attack rate|||share of exposed people who get sick|0|1|0|0||0
attending physician|||doctor in charge of a patient's hospital care|0|1|2|0||0
attention deficit hyperactivity disorder|||condition that makes it hard to focus and sit still|1|1|0|0||0
attributable risk|||share of the risk due to one cause|0|1|0|0||0
audiogram||hearing test||0|2|0|0||0
audiologist||hearing specialist||0|2|0|0||0
audiology||hearing care||1|2|0|0||0
audiometry|||testing of a person's hearing|1|1|0|0||0
auditory||hearing||3|2|0|0||0
auditory canal|ear canal||tube from the outer ear to the eardrum|0|1|0|0||0
auditory hallucination|||hearing things that are not there|1|1|0|0||0
augmentative and alternative communication|||ways to communicate without speech|1|1|0|0||0
auscultate||listen to||2|0|0|0||0
autism spectrum disorder||autism||1|2|0|0||0
auto-injector|||pen that gives a set dose of medicine|0|1|0|0||0
autoantibody|||substance that attacks the body's own tissues|0|1|0|0||0
autograft|||tissue that is moved within one body|0|1|0|0||0
autoimmune|||caused by the body attacking itself|3|1|0|0||0
autoimmune disease|autoimmune condition;autoimmune disorder||illness in which the body attacks itself|0|1|0|0||1
autoimmune hepatitis|||liver disease in which the body attacks the liver|1|1|0|0||0
autoimmune response|autoimmune reaction||attack by the immune system on the body|0|1|0|0||0
autoimmunity|||when the body attacks its own tissues|1|1|0|0||0
autologous transplant|autologous stem cell transplant||transplant of a person's own cells|0|1|0|0||0
automated external defibrillator|||device that can restart the heart with a shock|0|1|0|0||0
autonomic nervous system|||nerves that control heartbeat, breathing and digestion|0|1|0|0||0
autonomic neuropathy|||damage to nerves that control organs, such as the bladder|1|1|0|0||0
autosomal dominant|||caused by one changed gene from one parent|3|1|0|0||0
autosomal recessive|||caused by changed genes from both parents|3|1|0|0||0
avian influenza|avian flu|bird flu||1|2|0|0||1
avulsed tooth||knocked-out tooth||0|2|0|0||0
axilla||armpit||0|0|0|0||0
axillary||armpit||3|2|0|0||0
azoospermia||no sperm in semen||1|2|0|0||0
bacteremia|bacteraemia|bacteria in the blood||1|2|0|0||0
bacterial meningitis|||dangerous infection around the brain caused by bacteria|1|1|0|0|Keep the word: people need it in an emergency.|0
bacterial vaginosis|||too much of certain bacteria in the vagina|1|1|0|0||0
bacteriuria||bacteria in the urine||1|2|0|0||0
balance billing|||charging patients for what insurance did not pay|1|1|2|0||0
barbiturate|||strong calming drug|0|1|0|0||0
bariatric surgeon||weight-loss surgeon||0|2|0|0||0
bariatric surgery||weight-loss surgery||1|2|0|0||0
bariatrician||weight-loss doctor||0|2|0|0||0
barium enema|||X-ray of the bowel after it is filled with dye|0|1|0|0||0
barium swallow|barium meal||X-ray of the throat and stomach after a chalky drink|0|1|0|0||0
barrier method|||method that blocks sperm, such as a condom|0|1|0|0||0
basal body temperature|||body temperature at rest, measured on waking|0|1|0|0||0
basal cell carcinoma|||common, slow-growing skin cancer|0|1|0|0||0
basal metabolic rate|resting metabolic rate||energy the body burns at rest|1|1|0|0||0
baseline risk|||risk before any treatment|0|1|0|0||0
basic metabolic panel|||blood test of sugar, salts and kidney health|0|1|0|0||0
basic reproduction number|basic reproductive number||how many people one sick person infects|1|1|0|0||0
behavior modification|behaviour modification|change of habits||1|2|0|0||0
behavioral health|behavioural health||mental health and substance use care|1|1|0|0||0
behavioral intervention|behavioural intervention;behavior change intervention;behaviour change intervention||plan that helps people change habits|0|1|0|0||0
benign|||not cancer|3|1|0|0||0
benign paroxysmal positional vertigo|||short dizzy spells when the head moves|1|1|0|0||0
benign prostatic hyperplasia|||enlarged prostate that is not cancer|1|1|0|0||0
benign tumor|benign tumour;benign neoplasm;benign growth||growth that is not cancer|0|1|0|0||0
benzodiazepine|||calming medicine that can be habit-forming|0|1|0|0||0
bereaved|||grieving a death|3|1|0|0||0
bereavement||grief after a death||1|2|0|0||1
bereavement counseling|bereavement counselling|grief support||1|0|0|0||0
bereavement leave|||time off after a death in the family|1|1|0|0||0
bereavement support||grief support||1|0|0|0||0
beriberi|||illness from too little vitamin B1|1|1|0|0||0
best interests decision|best interest decision||choice made for someone who cannot decide|0|1|1|0||0
beta-blocker|||medicine that slows the heart|0|1|0|0||0
beverage||drink||0|0|0|1||1
biannual||twice-yearly||3|0|0|0|Not the same as biennial (every two years).|1
biannually|semiannually|twice a year||4|0|0|0||0
biennial|||every two years|3|1|0|0||1
biennially||every two years||4|0|0|0||1
bilateral hearing loss|||hearing loss in both ears|1|1|0|0||0
bilateral mastectomy|double mastectomy||operation to remove both breasts|0|1|0|0||0
bilateral oophorectomy|||operation to remove both ovaries|0|1|0|0||0
bilateral pneumonia|||pneumonia in both lungs|1|1|0|0||0
bile duct|||tube that carries bile from the liver|0|1|0|0||0
biliary||bile||3|2|0|0||0
biliary atresia|||blocked liver tubes in babies|1|1|0|0||0
biliary calculus||gallstone||0|0|0|0||0
biliary colic||gallstone pain||1|2|0|0||0
bilirubin|||yellow substance from old red blood cells|1|1|0|0||0
binge-eating disorder|||eating disorder with large, out-of-control meals|1|1|0|0||0
bioavailability|||how much of a medicine the body can use|1|1|0|0||0
bioequivalent|||working the same way in the body|3|1|0|0||0
biofeedback|||training to control body signals such as heart rate|1|1|0|0||0
biofilm|||sticky layer of germs|0|1|0|0||1
biohazard|||thing that could spread disease|0|1|0|0||0
biohazardous|||able to spread disease|3|1|0|0||0
biologic drug|biologic medicine;biologic medication;biological medicine;biologic therapy||medicine made from living cells|0|1|0|0||0
biological agent|||germ that can harm people|0|1|0|0||0
biomarker|||sign in the body that shows health or disease|0|1|0|0||0
biopsy|||test of a small piece of tissue|0|1|0|0||1
biosimilar|||near copy of a medicine made from living cells|0|1|0|0||0
bioterrorism|||releasing germs or poisons to harm people|1|1|0|0||1
bioterrorism attack|bioterrorist attack||release of germs or poisons to harm people|0|1|0|0||0
bipolar disorder|||mental illness with very high and very low moods|1|1|0|0||0
birth cohort|||group of people born in the same years|0|1|0|0||0
bis in die||twice a day||5|0|0|0||0
bisphenol A|||chemical in some plastics|1|1|0|0||0
bisphosphonate|||medicine that strengthens bones|0|1|0|0||0
bitewing X-ray|bitewing radiograph||X-ray of the back teeth|0|1|0|0||0
bladder calculus||bladder stone||0|0|0|0||0
blanching rash|blanchable rash||rash that fades when pressed|0|1|0|0||0
blepharitis|||swollen, sore eyelids|1|1|0|0||0
blepharoplasty||eyelid surgery||1|2|0|0||0
blood alcohol concentration|blood alcohol content|blood alcohol level|amount of alcohol in the blood|1|2|0|0||0
blood coagulation||blood clotting||1|0|0|0||1
blood culture|||lab test for germs in the blood|0|1|0|0||0
blood glucose||blood sugar||1|2|0|0||0
blood glucose level|glucose level|blood sugar level||0|2|0|0||0
blood glucose meter|blood glucose monitor;glucometer|blood sugar meter||0|2|0|0||0
blood plasma|||liquid part of blood|1|1|0|0||0
blood product|||part of donated blood, such as red cells|0|1|0|0||0
blood smear|peripheral blood smear||look at blood cells under a microscope|0|1|0|0||0
blood specimen||blood sample||0|0|0|0||0
blood urea nitrogen|||waste in the blood that shows how the kidneys work|1|1|0|0||0
bloodborne disease|bloodborne infection||disease that spreads through blood|0|1|0|0||0
bloodborne pathogen|||germ that spreads through blood|0|1|0|0||0
blunt trauma|blunt force trauma||injury from a hard blow|1|1|0|0||0
body dysmorphic disorder|body dysmorphia||constant worry about flaws in how one looks|1|1|0|0||0
body habitus||body build||0|0|0|0||0
body mass index|||measure of weight for height|0|1|0|0||0
boil water advisory|boil water notice||notice to boil tap water before use|0|1|0|0||0
bolus insulin|insulin bolus||fast insulin for a meal or high blood sugar|1|1|0|0||0
bone densitometry|||scan that shows how strong bones are|1|1|0|0||0
bone density scan|bone density test||scan that shows how strong bones are|0|1|0|0||0
bone fracture||broken bone||0|2|0|0||0
bone graft|||piece of bone that is moved to repair another bone|0|1|0|0||0
bone marrow|||soft inside of bones, where blood cells are made|1|1|0|0||0
bone marrow aspiration|||taking a liquid sample from inside a bone|1|1|0|0||0
bone marrow biopsy|||test of a small sample from inside a bone|0|1|0|0||0
bone marrow transplant|||treatment that replaces the cells that make blood|0|1|0|0||0
bone metastasis|bone metastases||cancer that has spread to bone|1|1|0|0||0
bone mineral density||bone strength||1|2|0|0||0
bone scan|||scan that shows changes in the bones|0|1|0|0||0
borborygmus|||rumbling sound from the bowel|1|1|0|0||0
borderline personality disorder|||mental illness with strong moods and unstable relationships|1|1|0|0||0
botulism|||rare, life-threatening poisoning that stops muscles working|1|1|0|0||0
bowel obstruction|intestinal obstruction||blocked bowel|0|1|0|0||0
bowel preparation|bowel prep||emptying of the bowel before a test|1|1|0|0||0
brachial neuritis|||sudden nerve pain and weakness in the shoulder and arm|1|1|0|0||0
brachytherapy|||radiation from tiny seeds placed in or near the cancer|1|1|0|0||0
bradycardia|||slow heartbeat|1|1|0|0||1
bradykinesia||slow movement||1|2|0|0||0
bradypnea|bradypnoea|slow breathing||1|2|0|0||0
brain death|||when the whole brain has stopped for good|1|1|0|0||0
brain natriuretic peptide|B-type natriuretic peptide||blood sign that the heart is under strain|1|1|0|0||0
brain stem|brainstem||part of the brain that controls breathing and heartbeat|0|1|0|0||0
breakthrough bleeding|||unexpected bleeding between periods|1|1|0|0||0
breakthrough infection|breakthrough case||infection despite vaccination|0|1|0|0||0
breakthrough pain|||sudden pain despite regular pain medicine|1|1|0|0||0
breast augmentation||breast enlargement||1|2|0|0||0
breast density|||more gland and less fat in the breast|1|1|0|0||0
breast tomosynthesis|3D mammogram||X-ray of the breasts from many angles|0|1|0|0||0
breast-conserving surgery|||surgery that removes the cancer but keeps the breast|1|1|0|0||0
breech baby|||baby with feet or bottom down|0|1|0|0||0
breech birth|breech delivery||birth with the feet or bottom first|0|1|0|0||1
breech presentation|breech position||baby lying bottom or feet first|1|1|0|0||0
brief intervention|||short talk that helps someone change a habit|0|1|0|0||0
broad-spectrum antibiotic|||antibiotic that kills many kinds of germs|0|1|0|0||0
broad-spectrum sunscreen|||sunscreen that blocks both kinds of harmful rays|0|1|0|0||0
bronchial||airway||3|2|0|0||0
bronchial tube|||tube that carries air into the lungs|0|1|0|0||1
bronchiectasis|||widened, damaged airways that trap mucus|1|1|0|0||0
bronchiole||tiny airway||0|2|0|0||0
bronchiolitis|||lung infection common in babies|1|1|0|0||0
bronchitis|||swelling of the airways in the lungs|1|1|0|0||0
bronchoconstriction|exercise-induced bronchoconstriction|tightening of the airways||1|2|0|0||0
bronchodilator|||medicine that opens the airways|0|1|0|0||1
bronchogenic carcinoma||lung cancer||0|2|0|0||0
bronchopulmonary dysplasia|||lung disease in babies born early|1|1|0|0||0
bronchoscopy|||look into the lungs with a thin camera tube|0|1|0|0||0
bronchospasm|||sudden tightening of the airways|1|1|0|0||0
bronchus||large airway||0|2|0|0||0
brucellosis|||infection from farm animals or raw milk|1|1|0|0||0
bruxism||teeth grinding||1|2|0|0||1
buccal|||of the inside of the cheek|3|1|0|0||0
buccal mucosa||lining of the cheek||1|2|0|0||0
buccal swab||cheek swab||0|2|0|0||1
built environment|||the buildings, streets and parks around us|1|1|0|0||0
bulimia nervosa|bulimia||eating disorder in which people binge and then purge|1|1|0|0||0
bulla||large blister||0|2|0|0||0
bullous pemphigoid|||disease that causes large skin blisters|1|1|0|0||0
bundle branch block|||delay in the heart's electrical signals|1|1|0|0||0
buprenorphine|||medicine that treats addiction to heroin and similar drugs|1|1|0|0||0
bursa|||fluid sac that cushions a joint|0|1|0|0||0
bursitis|||swollen fluid sac near a joint|1|1|0|0||0
cachectic|||very thin and weak from illness|3|1|0|0||0
cachexia|||weight and muscle loss from serious illness|1|1|0|0||0
caesarean section|caesarean delivery||birth through a cut in the belly|0|1|0|0||0
calcaneus||heel bone||0|0|0|0||0
calcium channel blocker|||medicine that lowers blood pressure|0|1|0|0||0
calcium deficiency||lack of calcium||1|2|0|0||1
caloric||calorie||3|0|0|0||0
calorie deficit|caloric deficit||burning more calories than you eat|1|1|0|0||0
calorie intake|caloric intake;energy intake||how many calories someone eats|1|1|0|0||0
calorie restriction|caloric restriction|eating fewer calories||1|2|0|0||0
campylobacteriosis|||infection with campylobacter bacteria|1|1|0|0||0
cancer recurrence|tumor recurrence;tumour recurrence|return of the cancer||1|2|0|0||0
cancer staging|tumor staging;tumour staging||finding how far a cancer has spread|1|1|0|0||0
candidiasis|candidosis||yeast infection|1|1|0|0||0
cannabinoid|||substance like those in the cannabis plant|0|1|0|0||0
cannabis use disorder|||not being able to control cannabis use|1|1|0|0||0
cannula|||thin tube for fluids, medicine or oxygen|0|1|0|0||0
capillary||tiny blood vessel||0|2|0|0||0
capsule endoscopy|||test with a tiny camera that you swallow|0|1|0|0||0
carbuncle|||group of joined boils|0|1|0|0||0
carcinogen||cancer-causing substance||0|2|0|0||1
carcinogenic||cancer-causing||3|0|0|0||1
carcinoma|||type of cancer|0|1|0|0||1
carcinoma in situ|||abnormal cells that have not spread|1|1|0|0||0
cardiac||heart||3|2|0|0||1
cardiac arrest|||when the heart suddenly stops beating|1|1|0|0|It is not a heart attack: do not swap the two.|0
cardiac catheterization|cardiac catheterisation||heart check with a thin tube passed through a blood vessel|0|1|0|0||0
cardiac event|||sudden heart problem, such as a heart attack|0|1|0|0||0
cardiac muscle||heart muscle||0|0|0|0||0
cardiac rehabilitation|cardiac rehab||exercise and education after heart trouble|1|1|0|0||0
cardiac stress test|exercise stress test;exercise tolerance test||test of the heart during exercise|0|1|0|0||0
cardiac surgeon||heart surgeon||0|0|0|0||0
cardiac tamponade|||fluid pressing on the heart so it cannot fill|1|1|0|0||0
cardiogenic shock|||when the heart suddenly cannot pump enough blood|1|1|0|0||0
cardiologist||heart doctor||0|2|0|0||1
cardiology||heart care||1|2|0|0||1
cardiomegaly|||enlarged heart|1|1|0|0||0
cardiomyopathy|||disease of the heart muscle|1|1|0|0||0
cardiopulmonary|cardiorespiratory|heart and lung||3|2|0|0||0
cardiopulmonary arrest|cardiorespiratory arrest||when the heart and breathing stop|1|1|0|0||0
cardiopulmonary resuscitation||CPR||1|2|0|0||0
cardiothoracic surgeon||heart and lung surgeon||0|2|0|0||0
cardiothoracic surgery||heart and lung surgery||1|2|0|0||0
cardiotoxicity||heart damage||1|2|0|0||0
cardiovascular||heart and blood vessel||3|2|0|0||0
cardiovascular disease||heart and blood vessel disease||0|2|0|0||1
cardiovascular event|||problem such as a heart attack or stroke|0|1|0|0||0
cardiovascular exercise|||exercise that makes the heart beat faster|1|1|0|0||0
cardiovascular fitness||heart and lung fitness||1|2|0|0||0
cardiovascular system|circulatory system||heart and blood vessels|0|1|0|0||0
cardioversion|||treatment that resets the heart's rhythm|1|1|0|0||0
care coordination|||making sure that all of a patient's care fits together|1|1|0|0||0
care coordinator|||person who helps plan all of a patient's care|0|1|0|0||0
care pathway|clinical pathway||plan of the steps of care|0|1|0|0||0
care transition|transition of care||move from one place of care to another|0|1|0|0||0
carer's assessment|||check of what help a carer needs|0|1|1|0||0
cariogenic|||likely to cause tooth decay|3|1|0|0||0
carotid artery|||artery in the neck that feeds the brain|0|1|0|0||0
carotid artery disease|carotid artery stenosis;carotid stenosis||narrowing of the arteries in the neck|1|1|0|0||0
carotid endarterectomy|||operation to clear a neck artery|0|1|0|0||0
carotid ultrasound||neck artery ultrasound||0|2|0|0||0
carpal tunnel syndrome|||pinched nerve in the wrist|1|1|0|0||0
carrier screening|||test for genes that could affect a child|1|1|0|0||0
cartilage|||smooth tissue that cushions joints|1|1|0|0||0
case definition|||rules for what counts as a case|1|1|0|0||0
case fatality rate|case fatality ratio||share of sick people who die|0|1|0|0||1
case management|||help with planning and linking up care|1|1|0|0||0
case manager|||person who plans and arranges your care|0|1|0|0||0
case-control study|||study that compares people with and without an illness|0|1|0|0||0
casualty department||A&E department||0|0|1|0||0
cataplexy|||sudden loss of muscle strength, often with strong feelings|1|1|0|0||0
cataract|||clouding of the lens of the eye|0|1|0|0||0
catatonia|||state of not moving or responding|1|1|0|0||0
catch-up vaccination|catch-up immunization;catch-up immunisation||vaccination for doses that were missed earlier|1|1|0|0||0
catheter|||thin tube that goes into the body|0|1|0|0||0
catheter ablation|cardiac ablation||procedure that stops faulty heart signals|1|1|0|0||0
catheter-associated urinary tract infection|||urine infection from a bladder tube|0|1|0|0||0
catheterization|catheterisation||placing of a thin tube in the body|1|1|0|0||0
cauda equina syndrome|||pressure on nerves at the base of the spine, an emergency|1|1|0|0||0
causal link|causal association;causal relationship||link in which one thing causes another|0|1|0|0||1
causation|||one thing making another happen|1|1|0|0||0
cauterization|cauterisation;electrocautery|sealing with heat||1|2|0|0||0
cauterize|cauterise||seal with heat|2|1|0|0||0
celiac disease|coeliac disease||condition in which gluten damages the small bowel|1|1|0|0||0
cellulitis|||bacterial skin infection|1|1|0|0||0
central line|central venous catheter;central venous line||tube that goes into a large vein|0|1|0|0||0
central nervous system|||brain and spinal cord|0|1|0|0||0
central vision|||what you see straight ahead|1|1|0|0||0
cephalalgia||headache||0|0|0|0||0
cephalgia||headache||1|0|0|0||0
cephalic presentation|vertex presentation|head-down position||1|2|0|0||0
cephalosporin|macrolide;fluoroquinolone;tetracycline||type of antibiotic|0|1|0|0||0
cerebellum|||part of the brain that controls balance and movement|0|1|0|0||0
cerebral||brain||3|2|0|0||0
cerebral aneurysm|brain aneurysm;intracranial aneurysm||bulge in a blood vessel in the brain|0|1|0|0||0
cerebral edema|cerebral oedema|brain swelling||1|2|0|0||0
cerebral palsy|||lifelong condition that affects movement and muscle control|1|1|0|0||0
cerebrospinal fluid||brain and spine fluid||1|2|0|0||0
cerebrovascular accident||stroke||0|0|0|0||1
cerebrovascular disease|cerebral vascular disease||disease of the blood vessels in the brain|1|1|0|0||0
cerebrum|||largest part of the brain|0|1|0|0||0
certified nurse-midwife|||nurse who cares for people in pregnancy and birth|0|1|2|0||0
certified nursing assistant|||aide who helps with daily care|0|1|2|0||0
cerumen||earwax||1|0|0|0||1
cerumen impaction|impacted earwax;impacted cerumen|earwax blockage||1|2|0|0||0
cervical cerclage|||stitch that keeps the neck of the womb closed|0|1|0|0||0
cervical collar||neck brace||0|0|0|0||0
cervical insufficiency|incompetent cervix||neck of the womb that opens too early|1|1|0|0||0
cervical lymphadenopathy|||swollen glands in the neck|1|1|0|0||0
cervical screening|||check for cell changes that could become cancer|1|1|0|0||0
cervical spine||neck||0|2|0|0||0
cervicalgia||neck pain||1|0|0|0||0
cervix|cervix uteri||neck of the womb|0|1|0|0||0
cesarean section|cesarean delivery;cesarean;cesarean birth|C-section|birth through a cut in the belly|0|2|2|0||1
chalazion||eyelid lump||0|2|0|0||0
charge nurse||nurse in charge||0|2|0|0||0
charity care|||free or low-cost care from a hospital|1|1|2|0||0
checkpoint inhibitor|immune checkpoint inhibitor||medicine that helps the body find and fight cancer|0|1|0|0||0
cheilitis|angular cheilitis||sore, cracked lips|1|1|0|0||0
chelation therapy|||treatment that removes metals from the body|1|1|0|0||0
chemoprophylaxis|||medicine taken to prevent a disease|1|1|0|0||0
chemoradiation|chemoradiotherapy;chemoradiation therapy|chemotherapy with radiation||1|2|0|0||0
chemotherapeutic agent|chemotherapeutic drug|chemotherapy drug||0|0|0|0||0
chest radiograph||chest X-ray||0|0|0|0||0
chest tube|chest drain||tube that drains air or fluid from around the lung|0|1|0|0||0
chief complaint|presenting complaint|main problem||0|2|0|0||0
chikungunya|||virus spread by mosquitoes that causes joint pain|1|1|0|0||0
chlamydia|||common infection spread by sex|1|1|0|0||0
cholangiocarcinoma|||cancer of the tubes that carry bile|1|1|0|0||0
cholecystectomy||operation to remove the gallbladder||0|2|0|0||0
cholecystitis|||swollen gallbladder|1|1|0|0||0
cholelithiasis|||gallstones|1|1|0|0||0
cholestasis|||slowed or blocked flow of bile|1|1|0|0||0
cholesteatoma|||skin growth in the middle ear|0|1|0|0||0
cholinesterase inhibitor|||medicine for memory loss|0|1|0|0||0
chorioamnionitis|||infection of the fluid and bag around the baby|1|1|0|0||0
chorionic villus sampling|||test in early pregnancy for genetic conditions|1|1|0|0||0
chromosomal abnormality|chromosome abnormality;chromosomal disorder||missing, extra or changed package of genes|0|1|0|0||0
chromosome|||thread-like package of genes in a cell|0|1|0|0||0
chronic bronchitis|||long-lasting cough with mucus from swollen airways|1|1|0|0||0
chronic condition|chronic health condition|long-term condition||0|2|0|0||0
chronic cough||long-lasting cough||0|2|0|0||0
chronic disease||long-term disease||0|2|0|0||0
chronic exposure||long-term exposure|contact with something harmful over a long time|1|2|0|0||0
chronic fatigue||long-lasting tiredness||1|2|0|0||0
chronic illness||long-term illness||0|2|0|0||0
chronic infection||long-lasting infection||0|2|0|0||0
chronic inflammation|||swelling that lasts for a long time|1|1|0|0||0
chronic kidney disease|||long-term loss of kidney function|1|1|0|0||0
chronic lung disease||long-term lung disease||0|2|0|0||0
chronic lymphocytic leukemia|chronic lymphocytic leukaemia||slow-growing blood cancer|1|1|0|0||0
chronic migraine|||headaches on 15 or more days a month|1|1|0|0||0
chronic myeloid leukemia|chronic myeloid leukaemia||slow-growing blood cancer|1|1|0|0||0
chronic obstructive pulmonary disease|||lung disease that makes it hard to breathe|1|1|0|0||1
chronic pain||long-lasting pain||1|2|0|0||0
chronic stress||long-lasting stress||1|2|0|0||0
chronic traumatic encephalopathy|||brain damage from repeated blows to the head|1|1|0|0||0
circadian rhythm|circadian clock||body's 24-hour clock|0|1|0|0||0
cirrhosis||scarring of the liver||1|2|0|0||0
clade|||branch of a family of viruses|0|1|0|0||0
claudication|intermittent claudication||leg pain when walking, caused by narrowed arteries|1|1|0|0||0
clavicle||collarbone||0|0|0|0||1
cleft lip|||gap in the upper lip from birth|0|1|0|0||0
cleft palate|||gap in the roof of the mouth from birth|0|1|0|0||0
clinical commissioning group|||former NHS body that planned local services|0|1|1|0||0
clinical course|||how an illness goes|1|1|0|0||0
clinical decision support|||software that helps doctors decide|1|1|0|0||0
clinical deterioration||worsening illness|patient getting sicker|1|2|0|0||0
clinical features||signs and symptoms||5|2|0|0||0
clinical guideline|||expert advice on the best care|0|1|0|0||0
clinical investigator|study investigator|researcher||0|0|0|0||0
clinical manifestation||sign||0|0|0|0||0
clinical negligence|medical negligence||careless care that causes harm|1|1|0|0||0
clinical presentation||signs and symptoms|signs and symptoms a person shows|1|2|0|0||0
clinical setting|||place where patients get care|0|1|0|0||1
clinical study|clinical research study||health study with people|0|1|0|0||0
clinically indicated|medically indicated||needed for medical reasons|3|1|0|0||0
clinically significant|||big enough to matter to patients|3|1|0|0||0
clinician||health professional||0|2|0|0||0
closed fracture|simple fracture||broken bone that does not break the skin|0|1|0|0||0
closed reduction|||setting of a broken bone without surgery|1|1|0|0||0
clotting factor|coagulation factor||protein that helps blood clot|0|1|0|0||0
cluster headache|||severe one-sided headache that comes in bouts|0|1|0|0||0
co-administer|||give at the same time|2|1|0|0||0
co-infection|||two infections at the same time|0|1|0|0||0
co-occurring|||happening at the same time|3|1|0|0||0
co-occurring disorders|co-occurring conditions;dual diagnosis||mental illness along with drug or alcohol problems|5|1|0|0||0
coadministration|||giving of two things at the same time|1|1|0|0||0
coagulate||clot||2|0|0|0||0
coagulation||blood clotting||1|0|0|0||1
coagulopathy|||condition that affects blood clotting|1|1|0|0||0
coarctation of the aorta|aortic coarctation||narrow section in the body's main artery|1|1|0|0||0
coccidioidomycosis||valley fever||1|2|0|0||0
coccyx||tailbone||0|0|0|0||0
cochlea|||part of the inner ear that senses sound|0|1|0|0||0
cochlear implant|||device that is placed in the inner ear to aid hearing|0|1|0|0||0
cognition||thinking||1|2|0|0||0
cognitive|||about thinking and memory|3|1|0|0||0
cognitive assessment|cognitive test|memory and thinking test||0|2|0|0||0
cognitive behavioral therapy|cognitive behavioural therapy;cognitive-behavior therapy||talk therapy that changes unhelpful thoughts and habits|1|1|0|0||0
cognitive decline|||loss of memory and thinking skills over time|1|1|0|0||0
cognitive function||memory and thinking||1|2|0|0||0
cognitive impairment||trouble with memory and thinking||1|2|0|0||0
cohort||group||0|0|0|0||0
cohort study|||study that follows a group of people over time|0|1|0|0||0
coinsurance|||share of the cost that the patient pays|1|1|2|0||0
coitus|sexual intercourse|sex||1|0|0|0||0
cold chain|||keeping vaccines cold from factory to clinic|1|1|0|0||0
cold compress|cool compress|cold pack|cold, damp cloth|0|2|0|0||0
colectomy|||operation to remove all or part of the large bowel|0|1|0|0||0
colitis|||swelling of the large bowel|1|1|0|0||0
collarbone fracture||broken collarbone||0|0|0|0||0
colonoscopy|||check of the large bowel with a tiny camera|0|1|0|0||0
color vision deficiency||color blindness||1|0|2|0||0
colorectal||bowel||3|2|0|0||0
colorectal adenoma|||small growth in the bowel that can turn into cancer|0|1|0|0||0
colorectal cancer|||cancer of the large bowel|1|1|0|0||0
colorectal surgeon||bowel surgeon||0|2|0|0||0
colostomy|||opening in the belly that lets stool out of the large bowel|0|1|0|0||0
colostrum||first breast milk||1|2|0|0||0
colour vision deficiency||colour blindness||1|0|1|0||0
colposcopy|||close-up check of the neck of the womb|0|1|0|0||0
comatose|||in a deep sleep-like state, not able to wake|3|1|0|0||0
combination therapy|||treatment with two or more medicines|0|1|0|0||0
combination vaccine|combined vaccine||vaccine that protects against several diseases|0|1|0|0||1
combined oral contraceptive|combined pill;combination pill||birth control pill with two hormones|0|1|0|0||0
comfort care|comfort measures||care to ease pain, not to cure|1|1|0|0||0
commercial determinant of health|||business practice that affects health|0|1|0|0||0
comminuted fracture|||bone in several pieces|0|1|0|0||0
communicable disease||disease that spreads from person to person||0|2|0|0||1
community health needs assessment|||study of what a community needs to be healthy|0|1|0|0||0
community health worker|||trained local person who helps others with their health|0|1|0|0||0
community immunity|population immunity||enough people protected to stop a disease from spreading|1|1|0|0||1
community mental health team|||local team that treats mental illness|0|1|1|0||0
community setting|||place such as a clinic, home or school|0|1|0|0||3
community transmission|community spread||spread between people in an area, source unknown|1|1|0|0||0
community-acquired infection|||infection from outside the hospital|0|1|0|0||0
community-acquired pneumonia||pneumonia caught outside hospitals||1|2|0|0||0
community-dwelling|||living at home|3|1|0|0||0
comorbid|||present along with another illness|3|1|0|0||0
comorbidity|co-morbidity||other health condition|0|1|0|0||0
compartment syndrome|||dangerous pressure in a muscle, an emergency|1|1|0|0||0
compassion fatigue|||exhaustion from caring for others|1|1|0|0||0
complementary feeding||starting solid foods||1|2|0|0||0
complementary medicine|complementary therapy||treatment used along with usual care|1|1|0|0||0
complete blood count|full blood count||test that counts the cells in the blood|0|1|0|0||0
complete remission|||no sign of the cancer after treatment|1|1|0|0||0
complex carbohydrate|||starch in foods such as oats and beans|0|1|0|0||0
compliance aid|multi-compartment compliance aid;dosette box|pill box||0|2|1|0||0
composite endpoint|composite outcome||group of results counted as one|0|1|0|0||0
composite filling||white filling||0|2|0|0||0
compound fracture|open fracture||broken bone that comes through the skin|0|1|0|0||0
compounded medication|compounded medicine;compounded drug||medicine that a pharmacy mixes to order|0|1|0|0||0
comprehensive metabolic panel|||blood test of sugar, salts, liver and kidney health|0|1|0|0||0
compression bandage|||tight bandage that eases swelling|0|1|0|0||0
compression fracture|||spine bone that has collapsed|0|1|0|0||0
compression stocking|compression sock||tight sock that helps blood flow|0|1|0|0||0
compromised immune system||weak immune system||0|2|0|0||0
compromised immunity||weak immunity||1|2|0|0||0
compulsive behavior|compulsive behaviour||acts a person feels driven to repeat|1|1|0|0||0
computed tomography|computerized tomography;computerised tomography|CT scan||1|0|0|0||0
computed tomography scan|computerized tomography scan;computerised tomography scan|CT scan||0|0|0|0||0
conceive a child||get pregnant||2|0|0|0||0
concomitant||accompanying||3|0|0|0||0
concomitant medication|concomitant medicine;concurrent medication|other medicine||0|2|0|0||0
concomitant use||use together||1|2|0|0||0
concomitantly||at the same time||4|0|0|0||0
concurrently||at the same time||4|0|0|0||0
conduct disorder|||childhood pattern of breaking rules and harming others|1|1|0|0||0
conductive hearing loss|||hearing loss because sound cannot reach the inner ear|1|1|0|0||0
cone biopsy|conization||removal of abnormal cells from the neck of the womb|0|1|0|0||0
confidence interval|||range in which the true number likely lies|0|1|0|0||0
confirmatory test|||second test to make sure|0|1|0|0||0
confounding factor|confounder;confounding variable||other thing that may explain a result|0|1|0|0||0
congenital|||present from birth|3|1|0|0||1
congenital anomaly|congenital abnormality;congenital malformation|birth defect||0|2|0|0||0
congenital condition|congenital disorder|condition from birth||0|2|0|0||0
congenital diaphragmatic hernia|||hole in the main breathing muscle from birth|1|1|0|0||0
congenital heart defect|congenital heart disease|heart problem from birth||0|2|0|0||0
congenital hypothyroidism|||underactive thyroid from birth|1|1|0|0||0
congenital infection|||infection that passes to a baby before birth|0|1|0|0||0
congenital rubella syndrome|||harm to a baby from a virus before birth|1|1|0|0||0
congenital syphilis|||infection a baby gets from the mother before birth|1|1|0|0||0
conjugate vaccine|polysaccharide vaccine||vaccine made with a sugar from a germ's coat|0|1|0|0||1
conjunctiva|||thin lining of the eye and eyelids|0|1|0|0||0
conjunctivitis||pink eye||1|2|0|0||1
connective tissue disease|connective tissue disorder||disease of skin, joints and other supporting tissue|0|1|0|0||0
consanguinity|||parents related by blood|1|1|0|0||0
conscious sedation|moderate sedation;procedural sedation||medicine that keeps you calm and sleepy but awake|1|1|0|0||0
conservatorship|||court order that lets someone manage another's affairs|0|1|2|0||0
constitutional symptom|||general sign of illness, such as tiredness|0|1|0|0||0
consult a healthcare professional|consult a health care professional;consult a healthcare provider;consult a health care provider;consult a medical professional|ask a health professional||2|0|0|1||0
consult a physician|consult a doctor;consult with a doctor;consult with a physician|talk to a doctor||2|0|0|1||0
consult your healthcare provider|consult your health care provider;consult with your healthcare provider;consult with your health care provider|ask your doctor||2|0|0|1||0
consult your pharmacist|consult with your pharmacist|ask your pharmacist||2|0|0|1||0
consult your physician|consult your doctor;consult with your doctor;consult with your physician|talk to your doctor||2|0|0|1||0
contact dermatitis|||rash from touching something|1|1|0|0||0
contact precautions|||gloves and gowns that stop germs spreading by touch|5|1|0|0||0
contact tracing|||finding people who were near a sick person|1|1|0|0||0
containment measure|||step that keeps a disease from spreading|0|1|0|0||0
contaminant|||harmful substance in food, water or air|0|1|0|0||1
contingency management|||small rewards for reaching recovery goals|1|1|0|0||0
continuity of care|||seeing the same care team over time|1|1|0|0||0
continuous glucose monitor|||sensor that tracks blood sugar all day|0|1|0|0||0
continuous glucose monitoring|flash glucose monitoring||tracking of blood sugar all day with a sensor|1|1|0|0||0
continuous positive airway pressure|||gentle air pressure from a mask that keeps the airway open|1|1|0|0||0
continuum of care|care continuum||all steps of care, from first to last|1|1|0|0||0
contraception||birth control||1|2|0|0||1
contraceptive||birth control method||0|2|0|0||1
contraceptive implant|birth control implant||small rod under the skin that prevents pregnancy|0|1|0|0||0
contraceptive injection||birth control injection||0|2|0|0||0
contraceptive method||birth control method||0|2|0|0||1
contraceptive option||birth control option||0|2|0|0||0
contraceptive patch||birth control patch||0|2|0|0||0
contraceptive pill||birth control pill||0|2|0|0||1
contraceptive ring||birth control ring||0|2|0|0||0
contracture|||stiffening of a muscle or joint|0|1|0|0||0
contraindicated|||not safe to use|3|1|0|0||1
contraindication||reason against a treatment||0|2|0|0||0
contralateral|||on the opposite side|3|1|0|0||0
contrast dye|contrast agent;contrast medium;contrast material||dye that makes a scan clearer|0|1|0|0||0
controlled substance|||drug with strict legal limits|0|1|0|0||0
controlled trial|||study that compares a treatment with something else|0|1|0|0||0
contusion||bruise||0|0|0|0||1
convalesce||recover||2|0|0|0||0
convalescence||recovery||1|0|0|0||0
convalescent||recovering||3|0|0|0||0
convalescent plasma|||blood fluid from people who got over the illness|1|1|0|0||0
convulse||have a seizure||2|2|0|0||0
convulsion||seizure||0|2|0|0||0
coordination of benefits|||how two insurance plans share costs|1|1|2|0||0
copayment|copay||set fee for a visit or medicine|0|1|2|0||0
coping mechanism|coping strategy|way to cope||0|0|0|0||0
core needle biopsy|core biopsy||test of a small piece of tissue taken with a needle|0|1|0|0||0
cornea|||clear front of the eye|0|1|0|0||0
corneal|||of the clear front of the eye|3|1|0|0||0
corneal abrasion|||scratch on the front of the eye|0|1|0|0||0
corneal transplant|keratoplasty||transplant of the clear front of the eye|0|1|0|0||0
corneal ulcer|||open sore on the clear front of the eye|0|1|0|0||0
coronary angiogram|||X-ray of the heart arteries|0|1|0|0||0
coronary artery|||artery that brings blood to the heart|0|1|0|0||0
coronary artery bypass graft|coronary artery bypass grafting;coronary artery bypass surgery;coronary bypass surgery|heart bypass surgery||0|2|0|0||0
coronary artery disease|coronary heart disease||narrowing of the arteries of the heart|1|1|0|0||0
coronary calcium scan|coronary calcium test||scan for hard buildup in the heart's arteries|0|1|0|0||0
coronary care unit|cardiac care unit|heart care unit||0|2|0|0||0
coronary thrombosis|||blood clot in a heart artery|1|1|0|0||1
correlation||link|link that does not prove a cause|0|2|0|0||0
corticosteroid|||medicine that eases swelling|0|1|0|0||0
corticosteroid cream|||cream that eases itching and swelling|0|1|0|0||0
corticosteroid injection|||injection that eases swelling|0|1|0|0||0
cortisol|||stress hormone|1|1|0|0||0
coryza||runny nose||1|0|0|0||0
cost-sharing|||what patients pay for covered care|1|1|2|0||0
cot death|crib death||sudden, unexplained death of a baby|0|1|0|0||1
cough etiquette||covering coughs and sneezes||1|2|0|0||1
covered service|covered benefit||service that the plan pays for|0|1|2|0||0
cradle cap|||scaly patches on a baby's scalp|1|1|0|0||0
cranial|||of the skull|3|1|0|0||0
craniectomy|||operation that removes part of the skull|0|1|0|0||0
craniosynostosis|||baby skull bones that join too early|1|1|0|0||0
craniotomy|||operation that opens the skull|0|1|0|0||0
cranium||skull||0|0|0|0||0
creatinine|||waste in the blood that shows how the kidneys work|1|1|0|0||0
creatinine clearance|||measure of how well the kidneys clean the blood|1|1|0|0||0
credentialing|||check of a worker's training and license|1|1|2|0||0
crepitus|||crackling in a joint or under the skin|1|1|0|0||0
crisis resolution team|crisis resolution and home treatment team||team that helps in a mental health crisis|0|1|1|0||0
critical access hospital|||small rural hospital|0|1|2|0||0
critical care||intensive care||1|2|0|0||0
critical care unit|intensive therapy unit|intensive care unit||0|2|0|0||0
critical limb ischemia|critical limb ischaemia;chronic limb-threatening ischemia;chronic limb-threatening ischaemia||very poor blood flow to a leg or foot|1|1|0|0||0
cross-contamination|||spread of germs from one food or surface to another|1|1|0|0||0
cross-sectional study|||study of people at one point in time|0|1|0|0||0
crossbite|||upper teeth that bite inside the lower teeth|1|1|0|0||1
crossover trial|crossover study||study in which each group tries both treatments|0|1|0|0||0
croup|||childhood infection with a barking cough|1|1|0|0||0
cryopreservation||freezing||1|2|0|0||0
cryosurgery|cryoablation|surgery by freezing||1|2|0|0||0
cryotherapy|||treatment with extreme cold|1|1|0|0||0
cryptorchidism|||testicle that has not moved down|1|1|0|0||0
cryptosporidiosis|cryptosporidium infection||bowel infection from a parasite in water|1|1|0|0||0
cultural competence|cultural competency||knowing and respecting people's culture|1|1|0|0||0
culturally competent|||respectful of people's culture|3|1|0|0||0
cumulative dose||total dose||0|0|0|0||0
curettage|||scraping out of tissue|1|1|0|0||0
custodial care|||help with daily tasks, not medical care|1|1|2|0||0
cutaneous||skin||3|0|0|0||1
cyanobacteria||blue-green algae||1|2|0|0||0
cyanosis|||blue tint of the skin or lips from low oxygen|1|1|0|0||0
cyanotic|||blue from low oxygen|3|1|0|0||0
cyst|||sac filled with fluid|0|1|0|0||0
cystectomy|radical cystectomy||operation to remove the bladder|0|1|0|0||0
cystic fibrosis|||inherited disease that clogs the lungs with thick mucus|1|1|0|0||0
cystitis|||bladder infection|1|1|0|0||1
cystoscopy|||look inside the bladder with a thin camera|0|1|0|0||0
cytokine|||protein that immune cells use to send signals|0|1|0|0||0
cytokine storm|||dangerous overreaction of the immune system|0|1|0|0||0
cytomegalovirus|||common virus that can harm unborn babies|1|1|0|0||0
cytotoxic drug|cytotoxic medicine||drug that kills cells, used against cancer|0|1|0|0||0
dander|animal dander;pet dander||tiny flakes of skin from animals|1|1|0|0||1
data safety monitoring board|data and safety monitoring board;data monitoring committee||group of experts who watch a study for harm|0|1|0|0||0
dating scan|||early scan that shows when the baby is due|0|1|1|0||0
day case surgery||same-day surgery||1|2|1|0||0
de-identified|anonymized;anonymised||with personal details removed|3|1|0|0||0
debility||weakness||1|0|0|0||0
debride||clean||2|2|0|0||0
debridement|||removal of dead tissue from a wound|1|1|0|0||0
deciduous tooth|primary tooth|baby tooth||0|2|0|0||0
decompensation|||sudden worsening of an illness|1|1|0|0||0
decompression sickness|||illness in divers who come up too fast|1|1|0|0||0
decompression surgery|spinal decompression;spinal decompression surgery||surgery that takes pressure off a nerve|1|1|0|0||0
deconditioning||loss of fitness||1|2|0|0||0
decongestant||stuffy nose medicine||0|2|0|0||0
decontaminate||clean||2|0|0|0||0
decontamination|||removal of germs, chemicals or radiation|1|1|0|0||0
decubitus ulcer|pressure ulcer;pressure injury|bedsore||0|2|0|0||0
deep brain stimulation|||treatment that sends weak pulses into the brain|1|1|0|0||0
deep vein thrombosis|deep venous thrombosis||blood clot, often in the leg|1|1|0|0||0
defecate|defaecate|pass stool||2|0|0|0||0
defecation|defaecation|passing stool||1|2|0|0||0
defibrillation|||electric shock that restarts a normal heartbeat|1|1|0|0||0
defibrillator|||device that shocks the heart back into rhythm|0|1|0|0||0
deficiency disease|||illness from lack of a nutrient|0|1|0|0||0
degenerative disc disease|degenerative disk disease||worn discs in the spine|1|1|0|0||0
degenerative disease|||disease that gets worse over time|0|1|0|0||0
degenerative joint disease|||joint pain and stiffness from wear|1|1|0|0||0
deglutition||swallowing||1|0|0|0||0
delirium|||sudden, severe confusion|1|1|0|0||0
delirium tremens|||dangerous shaking and confusion from alcohol withdrawal|1|1|0|0||0
deltoid|deltoid muscle|shoulder muscle||0|2|0|0||0
demyelinating disease|demyelinating disorder||disease that damages the covering of nerves|0|1|0|0||0
demyelination|||loss of the protective covering of nerves|1|1|0|0||0
dengue|dengue fever||virus spread by mosquitoes that causes fever and pain|1|1|0|0||0
dental abscess|tooth abscess;periapical abscess||pocket of pus around a tooth|0|1|0|0||0
dental amalgam|||mix of metals used to fill teeth|1|1|0|0||0
dental bridge|||false tooth held by the teeth next to it|1|1|0|0||0
dental calculus||hardened plaque||1|2|0|0||0
dental caries|caries|tooth decay||1|2|0|0||1
dental crown||tooth cap|cap that covers a tooth|0|2|0|0||1
dental dam|||thin sheet used as a barrier during oral sex|0|1|0|0||0
dental erosion|tooth erosion||tooth surface worn away by acid|1|1|0|0||0
dental fluorosis|fluorosis||marks on the teeth from too much fluoride|1|1|0|0||0
dental hygienist|||person who cleans teeth and checks gums|0|1|0|0||0
dental implant|||post in the jaw that holds a false tooth|0|1|0|0||1
dental plaque|||sticky film of germs on teeth|1|1|0|0||0
dental prophylaxis|oral prophylaxis|teeth cleaning||1|2|0|0||1
dental pulp||inside of the tooth||1|2|0|0||0
dental restoration|||repair such as a filling or crown|0|1|0|0||0
dental scaling||teeth cleaning||1|2|0|0||0
dental sealant|pit and fissure sealant;fissure sealant||thin coating that protects teeth from decay|0|1|0|0||1
dental trauma|||injury to the teeth|1|1|0|0||0
dental veneer|||thin cover for the front of a tooth|0|1|0|0||0
dentin|dentine||hard layer under the tooth surface|1|1|0|0||0
dentition|||the teeth|1|1|0|0||0
deoxygenated||low-oxygen|low in oxygen|3|2|0|0||1
depot injection|long-acting injectable||injection that works for weeks|0|1|0|0||0
deprescribing|||safely stopping medicines that are no longer needed|1|1|0|0||0
deprivation of liberty safeguards|||rules that protect people who cannot agree to their care|5|1|1|0||0
dermabrasion|||treatment that smooths the skin|1|1|0|0||0
dermatitis|||red, itchy skin|1|1|0|0||0
dermatologic|dermatological|skin||3|2|0|0||0
dermatologist||skin doctor||0|2|0|0||1
dermatology||medical skin care||1|2|0|0||0
dermatomyositis|||disease with weak muscles and a skin rash|1|1|0|0||0
dermatosis||skin disease||0|2|0|0||0
dermis|||layer under the outer skin|0|1|0|0||0
desensitization|desensitisation||slowly getting used to a trigger|1|1|0|0||0
desquamation||peeling skin||1|2|0|0||0
deteriorate||worsen||2|0|0|1||0
deterioration||worsening||1|0|0|1||0
determinant of health|||thing that affects health|0|1|0|0||0
detoxification|||clearing a drug or poison from the body|1|1|0|0||0
developmental delay|||delay in reaching skills|0|1|0|0||0
developmental disability|||lifelong condition that affects learning or daily skills|0|1|0|0||0
developmental disorder|||condition that affects how a child grows and learns|0|1|0|0||0
developmental milestone|||skill that most children reach by a certain age|0|1|0|0||0
developmental monitoring|developmental surveillance||watching how a child grows and learns|1|1|0|0||0
developmental screening|||check of how a child grows and learns|1|1|0|0||0
deviated septum|||crooked wall inside the nose|0|1|0|0||0
diabetes insipidus|arginine vasopressin deficiency||rare condition with great thirst, unrelated to blood sugar|1|1|0|0||0
diabetes mellitus||diabetes||1|0|0|0||0
diabetic foot ulcer|diabetic ulcer||open sore on the foot from diabetes|0|1|0|0||0
diabetic ketoacidosis|||life-threatening acid buildup in the blood from diabetes|1|1|0|0||0
diabetic nephropathy|diabetic kidney disease|kidney damage from diabetes||1|2|0|0||0
diabetic neuropathy||nerve damage from diabetes||1|2|0|0||0
diabetic retinopathy|||eye damage from diabetes|1|1|0|0||0
diabetologist||diabetes doctor||0|2|0|0||0
diagnostic error|||wrong, missed or late diagnosis|0|1|0|0||0
diagnostic imaging|||X-rays and other scans|1|1|0|0||0
dialectical behavior therapy|dialectical behaviour therapy;dialectical behavioral therapy||talk therapy that teaches ways to cope|1|1|0|0||0
dialysis|kidney dialysis||treatment that cleans the blood when the kidneys fail|1|1|0|0||0
diaper dermatitis||diaper rash||1|0|2|0||0
diaphoresis||heavy sweating||1|0|0|0||0
diaphoretic||sweaty||3|0|0|0||0
diaphragmatic breathing||deep belly breathing||1|2|0|0||0
diarrheal disease|diarrheal illness|illness that causes diarrhea||0|2|2|0||1
diarrhoeal disease|diarrhoeal illness|illness that causes diarrhoea||0|2|1|0||1
diastolic blood pressure|diastolic pressure||bottom number of a blood pressure reading|1|1|0|0||0
dietary cholesterol||cholesterol in food||1|2|0|0||0
dietary intake||diet||1|0|0|0||0
dietary modification||change in diet||0|0|0|0||0
dietitian|dietician;registered dietitian;registered dietician||expert on food and health|0|1|0|0||0
differential diagnosis|||list of possible causes|0|1|0|0||0
difficulty conceiving||trouble getting pregnant||5|0|0|0||1
digital rectal examination|digital rectal exam||check inside the bottom with a gloved finger|0|1|0|0||0
digital therapeutic|||app that treats a health condition|0|1|0|0||0
dilate||widen||2|2|0|0||1
dilated cardiomyopathy|||stretched, weak heart muscle|1|1|0|0||0
dilated eye exam|dilated eye examination||eye check after drops that widen the pupils|0|1|0|0||0
dilation|dilatation|widening||1|2|0|0||0
dilation and curettage|dilatation and curettage||procedure that clears the womb lining|1|1|0|0||0
dilator|||tool that widens an opening|0|1|0|0||1
diluent|||liquid for mixing a medicine|0|1|0|0||0
diphtheria|||serious throat infection that can block breathing|1|1|0|0||0
diplopia||double vision||1|0|0|0||1
direct oral anticoagulant|novel oral anticoagulant||newer type of blood thinner pill|0|1|0|0||0
disability-adjusted life year|||lost year of healthy life|0|1|0|0||0
discectomy|microdiscectomy||operation to remove part of a disc in the spine|0|1|0|0||0
discharge instructions|||instructions for care at home|5|1|0|0||0
discharge planning||planning to go home||1|2|0|0||0
discharge summary|||report about a hospital stay|0|1|0|0||0
discoid eczema|||round, itchy patches of skin|1|1|0|0||0
discoloration||color change||0|0|2|0||1
discolouration||colour change||0|0|1|0||1
discontinuation||stopping||1|0|0|0||0
discontinuation of||stopping||5|0|0|0||0
disease burden|burden of disease||total harm that a disease does to people|1|1|0|0||0
disease cluster|||group of cases close in time and place|0|1|0|0||0
disease elimination|||ending a disease in one region|1|1|0|0||0
disease eradication|||wiping out a disease everywhere|1|1|0|0||0
disease progression|progression of disease;progression of the disease|worsening of the disease||1|2|0|0||0
disease surveillance|public health surveillance|disease tracking|regular tracking of who gets sick and where|1|2|0|0||0
disease vector|||carrier of disease, such as a mosquito|0|1|0|0||0
disease-free survival|||time with no sign of cancer after treatment|1|1|0|0||0
disease-modifying antirheumatic drug|||medicine that slows joint disease|0|1|0|0||0
disease-modifying therapy|disease-modifying treatment||treatment that slows a disease|0|1|0|0||0
dislocated joint|joint dislocation||joint with bones out of place|0|1|0|0||0
disseminated infection|||infection that has spread through the body|0|1|0|0||0
disseminated intravascular coagulation|||dangerous clotting and bleeding throughout the body|1|1|0|0||0
dissociation|||feeling cut off from yourself or the world|1|1|0|0||0
distal|||farther from the trunk of the body|3|1|0|0||0
distal radius fracture||broken wrist||0|2|0|0||0
distended||swollen||3|2|0|0||0
distension|distention|swelling||1|2|0|0||0
district nurse|||nurse who visits people at home|0|1|1|0||0
diuretic||water pill||0|2|0|0||0
diverticulitis|||swollen or infected small pouches in the bowel|1|1|0|0||0
diverticulosis|diverticular disease||small pouches in the wall of the bowel|1|1|0|0||0
do-not-resuscitate order|DNR order||request that a stopped heart not be restarted|0|1|0|0||0
domiciliary care||home care||1|2|1|0||0
domiciliary visit||home visit||0|2|1|0||0
dopamine|||brain chemical linked to reward|1|1|0|0||0
doppler ultrasound|||ultrasound that shows how blood flows|0|1|0|0||0
dorsal|||on the back or upper side|3|1|0|0||0
dosage||dose||0|0|0|1||0
dose adjustment||change in dose||0|0|0|0||0
dose escalation|||raising of the dose in steps|1|1|0|0||0
dose titration|||slow change of the dose|1|1|0|0||0
dose-dependent|||stronger with a higher dose|3|1|0|0||0
dose-limiting|||that keeps the dose from going higher|3|1|0|0||0
dose-response relationship|dose-response||link between the amount and the effect|0|1|0|0||0
dosing interval|dose interval|time between doses||0|2|0|0||0
dosing regimen|dosage regimen|dose plan||0|2|0|0||0
dosing schedule|||plan for when to take each dose|0|1|0|0||0
double-blind|double-blinded||where neither patients nor researchers know who gets what|3|1|0|0||0
double-blind trial|double-blind study||study in which no one knows who gets which treatment|0|1|0|0||0
doula|||trained companion for birth|0|1|0|0||0
droplet precautions|||masks that stop germs spreading by coughs|5|1|0|0||0
droplet transmission|droplet spread||spread through coughs and sneezes|1|1|0|0||0
drug diversion|||giving or selling someone's medicine to others|1|1|0|0||0
drug interaction|drug-drug interaction;medication interaction;medicine interaction||change in how one medicine works because of another|0|1|0|0||0
drug tier|formulary tier||price level of a medicine|0|1|2|0||0
drug tolerance|||needing more of a drug for the same effect|1|1|0|0||0
drug-induced|medication-induced||caused by a medicine or drug|3|1|0|0||0
drug-resistant|||not killed by the usual medicines|3|1|0|0||0
drug-resistant tuberculosis|multidrug-resistant tuberculosis||tuberculosis that common medicines cannot cure|1|1|0|0||0
dry powder inhaler|||inhaler for medicine as a powder|0|1|0|0||0
dry socket|||painful healing after a tooth is pulled|1|1|0|0||0
dual eligible|dually eligible||with both Medicare and Medicaid|3|1|2|0||0
dual-energy X-ray absorptiometry|||scan that shows how strong bones are|1|1|0|0||0
ductal carcinoma in situ|||abnormal cells inside a milk duct that have not spread|1|1|0|0||0
duodenal ulcer|||sore in the first part of the bowel|0|1|0|0||0
duodenum|||first part of the small bowel|0|1|0|0||0
durable medical equipment|||lasting items for home care, such as wheelchairs|1|1|0|0||0
duty of candour|||duty to be honest about mistakes|1|1|1|0||0
dysarthria||slurred or unclear speech||1|2|0|0||0
dyscalculia|||learning condition that makes numbers hard|1|1|0|0||0
dysgeusia||changed sense of taste||1|2|0|0||0
dyskinesia|tardive dyskinesia||movements you cannot control|1|1|0|0||0
dyslipidemia|dyslipidaemia||unhealthy levels of cholesterol or fat in the blood|1|1|0|0||0
dysmenorrhea|dysmenorrhoea|period pain||1|2|0|0||0
dyspareunia||painful sex||1|2|0|0||0
dyspepsia||indigestion||1|2|0|0||1
dysphagia||trouble swallowing||1|2|0|0||1
dysphasia|||trouble speaking or understanding words|1|1|0|0||0
dysphonia||hoarseness||1|2|0|0||0
dysphoria|||deep unhappiness or unease|1|1|0|0||0
dysplasia|||abnormal cells that could become cancer|1|1|0|0||0
dysplastic nevus|atypical nevus;dysplastic naevus|unusual mole||0|2|0|0||0
dyspnea|dyspnoea|shortness of breath||1|2|0|0||0
dyspraxia|developmental coordination disorder||condition that makes movement and coordination hard|1|1|0|0||0
dysrhythmia|cardiac arrhythmia|irregular heartbeat||0|2|0|0||0
dystocia||difficult birth||1|0|0|0||0
dystonia|||muscle spasms that twist the body|1|1|0|0||0
dysuria||pain when passing urine||1|2|0|0||0
e-cigarette or vaping use-associated lung injury|||lung damage from vaping|1|1|0|0||0
e-prescribing|electronic prescribing||sending prescriptions by computer|1|1|0|0||0
early childhood caries|baby bottle tooth decay|baby tooth decay||1|0|0|0||0
early intervention|||help as soon as a problem shows|1|1|0|0||0
early-onset|||starting at a young age|3|1|0|0||0
eastern equine encephalitis|||rare brain infection spread by mosquitoes|1|1|0|0||0
ecchymosis||bruise||0|2|0|0||0
echocardiogram||ultrasound of the heart||0|2|0|0||0
echocardiography|||ultrasound of the heart|1|1|0|0||0
eclampsia|||seizures from dangerous high blood pressure in pregnancy|1|1|0|0||0
ectopic heartbeat|ectopic beat|extra or skipped heartbeat||0|2|0|0||0
ectopic pregnancy||pregnancy outside the womb||0|2|0|0||0
edema|oedema|swelling||1|2|0|0||1
edematous|oedematous|swollen||3|2|0|0||0
edentulism|||having no teeth|1|1|0|0||0
edentulous||toothless||3|0|0|0||0
effect size|||how big the effect is|1|1|0|0||0
effervescent tablet||fizzy tablet||0|2|0|0||0
efficacious||effective||3|0|0|0||0
efficacy|||how well it works|1|1|0|0||1
efficacy rate||success rate||0|2|0|0||0
effusion|||buildup of fluid|0|1|0|0||0
egg retrieval|oocyte retrieval||taking eggs from the ovaries|1|1|0|0||0
ejection fraction|||share of blood the heart pumps out with each beat|0|1|0|0||0
elastography|||scan that shows how stiff the liver is|1|1|0|0||0
elbow fracture||broken elbow||0|0|0|0||0
elective caesarean||planned caesarean||0|2|1|0||0
elective care||planned care||1|2|1|0||0
elective cesarean|elective C-section|planned C-section||0|2|2|0||0
elective procedure|||planned procedure that is not urgent|0|1|0|0||0
elective surgery|||planned surgery that is not urgent|1|1|0|0||0
electrocardiogram|||test of the heart's rhythm|0|1|0|0||1
electroconvulsive therapy|||electric pulses to the brain, given while asleep|1|1|0|0||0
electrode|||small pad that picks up or sends electric signals|0|1|0|0||0
electroencephalogram|||test of the brain's electrical activity|0|1|0|0||0
electrolyte|||body salt, such as sodium or potassium|0|1|0|0||0
electrolyte imbalance|||too much or too little salt or minerals in the blood|1|1|0|0||0
electromyography|||test of muscles and their nerves|1|1|0|0||0
electronic fetal monitoring|electronic foetal monitoring||check of the baby's heartbeat during birth|1|1|0|0||0
electronic health record|electronic medical record||computer record of a person's care|0|1|0|0||0
electronic nicotine delivery system||e-cigarette||0|2|0|0||0
electrophysiologist|cardiac electrophysiologist|heart rhythm doctor||0|2|0|0||0
electrophysiology study|||test of the heart's electrical signals|0|1|0|0||0
elevated blood pressure|||blood pressure a little above normal|1|1|0|0|In the US a stage of its own, below the high range.|0
elevated blood sugar|elevated blood glucose;elevated glucose|high blood sugar||1|0|0|0||0
elevated cholesterol||high cholesterol||1|0|0|0||0
elevated heart rate||fast heart rate||0|0|0|0||0
elevated level||high level||0|0|0|0||0
elevated risk||higher risk||0|0|0|0||0
elevated temperature||high temperature||0|0|0|0||0
elimination diet|||diet that leaves out foods to find a trigger|0|1|0|0||0
emaciated||very thin||3|0|0|0||0
emaciation|||extreme thinness|1|1|0|0||0
embolectomy|thrombectomy||procedure to remove a blood clot|0|1|0|0||0
embolism|||blocked blood vessel, often from a clot|0|1|0|0||0
embolization|embolisation||procedure that blocks a blood vessel|1|1|0|0||0
embolus|||moving clot that blocks a blood vessel|0|1|0|0||0
embryo transfer|||placing of an embryo in the womb|1|1|0|0||0
embryologist|||lab expert who works with eggs and sperm|0|1|0|0||0
emergency contraception|||birth control used after sex|1|1|0|0||0
emergency contraceptive|||birth control pill for use after sex|0|1|0|0||0
emergency use authorization|emergency use authorisation||permission to use a product early in a crisis|0|1|2|0||0
emergent surgery||emergency surgery||1|0|0|0||0
emesis||vomiting||1|0|0|0||0
emollient|||cream that keeps skin soft|0|1|0|0||0
emotional dysregulation|||trouble managing strong feelings|1|1|0|0||0
emphysema|||lung disease that makes it hard to breathe|1|1|0|0||1
empiric treatment|empirical treatment;empiric therapy;empirical therapy||treatment begun before the test results|1|1|0|0||0
empirical|||based on what has been seen or measured|3|1|0|0||0
empyema|||pus around the lung|1|1|0|0||0
enamel erosion|||wearing away of the hard layer of the teeth|1|1|0|0||0
encephalitis|||swelling of the brain|1|1|0|0||1
encephalopathy|||disease or damage that changes how the brain works|1|1|0|0||0
end-stage renal disease|end-stage kidney disease||when the kidneys no longer work|1|1|0|0||0
endemic|||always present in an area|3|1|0|0||0
endemic disease|||disease that is always present in an area|0|1|0|0||0
endocarditis|||infection or swelling of the inner lining of the heart|1|1|0|0||0
endocrine||hormone||3|2|0|0||0
endocrine disorder|endocrine disease|hormone disorder||0|2|0|0||0
endocrine disruptor|endocrine-disrupting chemical;endocrine disrupter;hormone disruptor||chemical that interferes with hormones|0|1|0|0||0
endocrine gland||gland that makes hormones||0|2|0|0||0
endocrine system|||glands that make hormones|0|1|0|0||0
endocrinologist||hormone doctor||0|2|0|0||0
endocrinology||hormone disease care||1|2|0|0||0
endometrial||womb lining||3|2|0|0||0
endometrial ablation|||procedure that removes the womb lining|1|1|0|0||0
endometrial biopsy|||test of a small piece of the womb lining|0|1|0|0||0
endometrial hyperplasia|||thickened womb lining|1|1|0|0||0
endometriosis|||growth of tissue like the womb lining outside the womb|1|1|0|0||0
endometritis|||swelling or infection of the womb lining|1|1|0|0||0
endometrium||womb lining||0|2|0|0||0
endorphin||feel-good body chemical||0|2|0|0||0
endoscope|||thin tube with a tiny camera|0|1|0|0||0
endoscopic retrograde cholangiopancreatography|||camera check of the bile and pancreas tubes|1|1|0|0||0
endoscopic ultrasound|||ultrasound from inside the body|0|1|0|0||0
endoscopy|||test that looks inside the body with a tiny camera|0|1|0|0||0
endothelial|||of the lining of blood vessels|3|1|0|0||0
endothelium||blood vessel lining||0|2|0|0||0
endotracheal tube|||breathing tube through the mouth|0|1|0|0||0
endovascular|||done inside a blood vessel|3|1|0|0||0
endovascular aneurysm repair|||repair of a bulging blood vessel from inside|0|1|0|0||0
endovenous ablation|endovenous laser treatment||treatment that closes swollen veins with heat|1|1|0|0||0
enema|||liquid that goes into the bottom|0|1|0|0||0
enrollee||member||0|0|2|0||0
enteral|||given through the gut|3|1|0|0||0
enteral nutrition|enteral feeding|tube feeding||1|2|0|0||0
enteric||bowel||3|2|0|0||0
enteric-coated|||coated so that it does not melt in the stomach|3|1|0|0||0
enteritis|||swelling of the small bowel|1|1|0|0||0
enterobiasis|||infection with pinworms|1|1|0|0||0
enteroscopy|||camera check of the small bowel|0|1|0|0||0
enterovirus|||common virus that can cause colds, rashes and other illness|0|1|0|0||0
environmental exposure|||contact with something harmful around you|1|1|0|0||0
environmental tobacco smoke||secondhand smoke||1|2|0|0||0
environmental trigger|||thing that sets off symptoms, such as smoke|0|1|0|0||0
eosinophil|||white blood cell linked to allergies|0|1|0|0||0
eosinophilia|||too many of one type of white blood cell|1|1|0|0||0
eosinophilic esophagitis|eosinophilic oesophagitis||food pipe swelling linked to allergies|1|1|0|0||0
epidemic curve|||graph of new cases over time|0|1|0|0||0
epidemiological|epidemiologic||about how disease spreads|3|1|0|0||0
epidemiological study|epidemiologic study||study of how disease spreads in groups|0|1|0|0||0
epidemiologist|||scientist who studies how disease spreads|0|1|0|0||1
epidemiology|||study of how disease spreads|1|1|0|0||1
epidermis|||outer layer of skin|0|1|0|0||0
epidermolysis bullosa|||inherited disease in which skin blisters easily|1|1|0|0||0
epididymitis|||swelling of the tube behind the testicle|1|1|0|0||0
epidural|||pain relief shot in the lower back|0|1|0|0||0
epidural hematoma|epidural haematoma;extradural hematoma;extradural haematoma||blood between the skull and the brain|0|1|0|0||0
epidural steroid injection|||shot of anti-swelling medicine near the spine|0|1|0|0||0
epigastric|||of the upper belly|3|1|0|0||0
epigastric pain||upper belly pain||1|2|0|0||0
epigenetic|||about how genes are turned on or off|3|1|0|0||0
epiglottis|||flap that covers the windpipe when you swallow|0|1|0|0||0
epiglottitis|||dangerous swelling at the top of the windpipe|1|1|0|0||0
epilepsy|||brain condition that causes repeated seizures|1|1|0|0||0
epinephrine||adrenaline||1|2|1|0||0
epinephrine auto-injector|adrenaline auto-injector;adrenaline pen;epinephrine pen||pen with medicine for a severe allergic reaction|0|1|0|0||0
epiphora|||watery eyes|1|1|0|0||0
episiotomy|||cut that widens the vagina for birth|0|1|0|0||0
epistaxis|||nosebleed|1|1|0|0||0
epithelial|||of cells that line or cover a body part|3|1|0|0||0
epithelium|||cells that line or cover a body part|0|1|0|0||0
epizootic||animal outbreak|outbreak of disease among animals|0|2|0|0||1
eradicate||wipe out||2|0|0|0||0
erectile dysfunction|||trouble getting or keeping an erection|1|1|0|0||0
eructation||burping||1|0|0|0||0
erysipelas|||bright red skin infection|1|1|0|0||0
erythema||skin redness||1|2|0|0||0
erythema infectiosum|||viral illness with bright red cheeks|1|1|0|0||0
erythema migrans|||bull's-eye rash after a tick bite|1|1|0|0||0
erythematous||red||3|0|0|0||0
erythrocyte||red blood cell||0|2|0|0||0
erythrocyte sedimentation rate|||blood test for signs of swelling in the body|0|1|0|0||0
esophageal|oesophageal|food pipe||3|2|0|0||0
esophageal cancer|oesophageal cancer|food pipe cancer||1|2|0|0||0
esophageal stricture|oesophageal stricture|narrowed food pipe||0|2|0|0||0
esophageal varices|oesophageal varices||swollen veins in the food pipe that can bleed|1|1|0|0||0
esophagitis|oesophagitis||irritated food pipe|1|1|0|0||0
esophagogastroduodenoscopy|oesophagogastroduodenoscopy||camera check of the food pipe and stomach|0|1|0|0||0
esophagus|oesophagus|food pipe||0|2|0|0||3
essential health benefit|||service that a plan must cover|0|1|2|0||0
essential hypertension|primary hypertension||high blood pressure with no single known cause|1|1|0|0||0
essential tremor|||shaking of the hands that you cannot control|1|1|0|0||0
estrogen|oestrogen||main female sex hormone|1|1|0|0||1
etiology|aetiology|cause||0|0|0|0||1
eustachian tube|||tube between the ear and the throat|0|1|0|0||0
evidence-based||research-backed|shown by research to work|3|2|0|0||0
evidence-based practice|evidence-based medicine||care shown by research to work|1|1|0|0||0
exacerbate||worsen||2|0|0|0||2
exacerbation||flare-up||0|2|0|0||0
excess death|||death on top of the usual number|0|1|0|0||0
excess mortality|||more deaths than expected|1|1|0|0||0
excessive alcohol consumption|excessive alcohol use|drinking too much alcohol||1|0|0|1||0
excessive bleeding||heavy bleeding||1|0|0|1||0
excessive daytime sleepiness|||being very sleepy in the daytime|1|1|0|0||0
excessive sweating||heavy sweating||1|0|0|1||0
excessive thirst||extreme thirst||1|0|0|1||0
excipient||inactive ingredient||0|2|0|0||0
excision||surgical removal||1|0|0|0||0
excisional biopsy|||removal of a whole lump to test it|0|1|0|0||0
exclusion criterion|||rule for who cannot join a study|0|1|0|0||0
exclusive breastfeeding|||feeding a baby only breast milk|1|1|0|0||0
excoriation||scratch mark||0|2|0|0||0
excretion|||removal from the body|1|1|0|0||0
executive function|executive functioning||skills for planning and focus|1|1|0|0||0
exercise-induced|||caused by exercise|3|1|0|0||0
exertion||physical effort||1|2|0|0||1
exertional dyspnea|exertional dyspnoea;dyspnea on exertion;dyspnoea on exertion|breathlessness during activity||1|2|0|0||0
exhalation||breathing out||1|0|0|1||0
exhale||breathe out||2|0|0|1||1
expanded access|compassionate use||use of a medicine still being tested, outside a study|1|1|0|0||0
expectorant|||medicine that loosens mucus|0|1|0|0||0
expectorate||cough up||2|0|0|0||0
expedited partner therapy|||medicine for a partner without a visit|1|1|2|0||0
explanation of benefits|||letter that shows what insurance paid|1|1|2|0|It is not a bill.|0
exposure route|route of exposure||way into the body for something harmful|0|1|0|0||0
exposure therapy|||treatment that helps people face fears|1|1|0|0||0
expressive language|||ability to put thoughts into words|1|1|0|0||0
exsanguination|||deadly loss of blood|1|1|0|0||0
extended-release|sustained-release;controlled-release;prolonged-release;modified-release|slow-release||3|2|0|0||0
external beam radiation therapy|external beam radiotherapy;external beam radiation||radiation aimed from outside the body|1|1|0|0||0
external cephalic version|||turning of a baby head-down by hand|1|1|0|0||0
extracorporeal membrane oxygenation|||machine that does the work of the heart and lungs|1|1|0|0||0
extremity||limb||0|2|0|0||0
extubate|||take the breathing tube out|2|1|0|0||0
extubation||breathing tube removal||1|2|0|0||0
exudate|||fluid that leaks from a wound|1|1|0|0||0
eye floater|||speck that drifts across someone's sight|0|1|0|0||0
eye movement desensitization and reprocessing|eye movement desensitisation and reprocessing||therapy that uses eye movements to ease trauma|1|1|0|0||0
factor V Leiden|||inherited change that makes blood clot too easily|1|1|0|0||0
failure to thrive|faltering growth||slow growth or weight gain in a child|1|1|0|0||0
fallopian tube|||tube from the ovary to the womb|0|1|0|0||0
false negative|false-negative result;false-negative test result;false negative test||result that misses a problem that is there|0|1|0|0||0
false positive|false-positive result;false-positive test result;false positive test||result that finds a problem that is not there|0|1|0|0||0
familial adenomatous polyposis|||inherited condition that causes many growths in the bowel|1|1|0|0||0
familial hypercholesterolemia|familial hypercholesterolaemia|inherited high cholesterol||1|2|0|0||0
family physician|family practitioner|family doctor||0|0|0|0||0
fasciculation||muscle twitch||0|2|0|0||0
fasting blood glucose|fasting plasma glucose;fasting glucose|fasting blood sugar||1|2|0|0||0
fatigue||tiredness|extreme tiredness|1|2|0|0|Can be far more than ordinary tiredness.|0
fatigued||tired||3|0|0|0||0
fatty liver disease|hepatic steatosis;steatotic liver disease||fat buildup in the liver|1|1|0|0||0
febrile||feverish||3|2|0|0||2
febrile convulsion||seizure caused by fever||0|2|0|0||0
febrile illness||illness with fever||0|2|0|0||0
febrile neutropenia|neutropenic sepsis;neutropenic fever||fever with too few white blood cells, an emergency|1|1|0|0||0
febrile seizure||seizure caused by a fever||0|2|0|0||0
fecal|faecal|stool||3|2|0|0||0
fecal immunochemical test|faecal immunochemical test||home test for hidden blood in the stool|0|1|0|0||0
fecal impaction|faecal impaction||hard stool stuck in the bowel|1|1|0|0||0
fecal incontinence|faecal incontinence;bowel incontinence|loss of bowel control||1|2|0|0||0
fecal microbiota transplant|faecal microbiota transplant;fecal transplant;faecal transplant|stool transplant||0|2|0|0||0
fecal occult blood test|faecal occult blood test||test for hidden blood in the stool|0|1|0|0||0
fecal-oral transmission|faecal-oral transmission;fecal-oral route;faecal-oral route||spread of germs from stool to mouth|1|1|0|0||0
feces|faeces|stool||1|0|0|0|"Poo" suits a post for families.|0
federally qualified health center|||low-cost community clinic|0|1|2|0||0
fee-for-service|||paid for each visit or test|3|1|2|0||0
female genital mutilation|||cutting of female genitals for no medical reason|1|1|0|0||0
femoral|||of the thigh|3|1|0|0||0
femoral fracture|femur fracture|broken thigh bone||0|2|0|0||0
femur||thigh bone||0|2|0|0||0
fentanyl|||very strong pain drug|1|1|0|0||0
fentanyl test strip|||strip that finds a deadly drug in other drugs|0|1|0|0||0
ferritin|||protein that stores iron|1|1|0|0||0
fertile window|||time when pregnancy is most likely|0|1|0|0||0
fertility awareness|natural family planning||tracking fertile days to avoid or plan pregnancy|1|1|0|0||0
fertility preservation|||saving of eggs, sperm or embryos for later|1|1|0|0||0
fertilization|fertilisation||joining of egg and sperm|1|1|0|0||0
fetal|foetal||of the unborn baby|3|1|0|0||0
fetal alcohol spectrum disorder|foetal alcohol spectrum disorder;fetal alcohol syndrome||lasting harm from alcohol before birth|0|1|0|0||0
fetal death|foetal death||death of a baby before birth|0|1|0|0||0
fetal development|foetal development||growth of a baby in the womb|1|1|0|0||0
fetal distress|foetal distress||signs that a baby is not well during birth|1|1|0|0||0
fetal echocardiogram|foetal echocardiogram||ultrasound of an unborn baby's heart|0|1|0|0||0
fetal heart rate|foetal heart rate|baby's heart rate||0|2|0|0||0
fetal monitoring|foetal monitoring||check of the baby's heartbeat|1|1|0|0||0
fetal movement|foetal movement||movement of a baby in the womb|0|1|0|0||0
fetus|foetus|unborn baby||0|2|0|0||0
fibroadenoma|||breast lump that is not cancer|0|1|0|0||0
fibrocystic breast changes|fibrocystic breast disease||lumpy, sore breasts without cancer|1|1|0|0||0
fibromyalgia|||long-lasting pain all over the body|1|1|0|0||0
fibrosis||scarring||1|2|0|0||0
fibula||outer leg bone||0|2|0|0||0
fine motor skill|||small hand movement, such as buttoning a shirt|0|1|0|0||0
fine-needle aspiration|||test of cells that a thin needle draws out|0|1|0|0||0
fine-needle biopsy|||test of cells drawn out with a thin needle|0|1|0|0||0
first trimester|1st trimester||first 3 months of pregnancy|1|1|1|0||0
first-degree burn|||burn of the top layer of skin|0|1|0|0||0
first-in-human|first-in-human trial||tested in people for the first time|3|1|0|0||0
first-line treatment|first-line therapy||treatment that is tried first|0|1|0|0||0
fistula|||abnormal tunnel between two parts of the body|0|1|0|0||0
fit note|||doctor's note for work|0|1|1|0||0
five-year survival rate|5-year survival rate||share of people alive five years after being diagnosed|0|1|0|0||0
flank pain|||pain in the side, below the ribs|1|1|0|0||0
flat affect|blunted affect||showing little or no feeling|1|1|0|0||0
flatulence|flatus|gas||1|2|0|0||0
flexible spending account|||tax-free account for medical costs, through a job|0|1|2|0||0
fluid intake|||how much you drink|1|1|0|0||0
fluid restriction||limit on drinks||0|2|0|0||0
fluid retention|||swelling from extra fluid in the body|1|1|0|0||0
fluoridated|||with added fluoride|3|1|0|0||0
fluoridation|water fluoridation||adding fluoride to drinking water|1|1|0|0||0
fluoride varnish|||coating that makes teeth stronger|1|1|0|0||0
fluoroscopy|||moving X-ray|1|1|0|0||0
focal seizure|partial seizure||seizure that starts in one part of the brain|0|1|0|0||0
folate deficiency||low folate||1|2|0|0||0
folliculitis|||infected hair roots|1|1|0|0||0
fomite|||object that can carry germs|0|1|0|0||0
fontanelle|fontanel||soft spot on a baby's head|0|1|0|0||0
food allergen||food allergy trigger|food that sets off an allergy|0|2|0|0||0
food desert|||area where healthy food is hard to find|0|1|0|0||0
food insecurity|||not having enough food|1|1|0|0||0
food security|||always having enough healthy food|1|1|0|0||0
food-drug interaction|drug-food interaction||effect of a food on a medicine|0|1|0|0||0
food-insecure|||without enough food|3|1|0|0||0
foodborne illness|foodborne disease|illness from food|illness from germs in food|0|2|0|0||0
foodborne outbreak|||outbreak of illness from food|0|1|0|0||0
forceps delivery|||birth with the help of curved tongs|0|1|0|0||0
foreign body||stuck object||0|2|0|0||0
foreign body aspiration|||breathing in an object that blocks the airway|1|1|0|0||0
forensic pathologist|||doctor who finds out how a person died|0|1|0|0||0
formulary|drug formulary||list of covered medicines|0|1|0|0||0
fortified food|||food with added vitamins or minerals|0|1|0|0||0
fortnightly||every two weeks||4|2|2|0||0
foundation doctor|||newly qualified doctor|0|1|1|0||0
four times daily||four times a day||5|0|0|1||0
fracture|||broken bone|0|1|0|0||0
fracture clinic|||clinic for broken bones|0|1|1|0||0
fracture risk||risk of broken bones||1|0|0|0||0
fractured bone||broken bone||0|0|0|0||1
fractured hip||broken hip||0|0|0|0||0
fractured rib||broken rib||0|0|0|0||0
fractured wrist||broken wrist||0|0|0|0||0
fragile X syndrome|||inherited condition that affects learning|1|1|0|0||0
fragility fracture|osteoporotic fracture||broken bone caused by weak bones|0|1|0|0||0
frailty|||weakness that makes illness hit harder|1|1|0|0||0
free radical|||unstable particle that can damage cells|0|1|0|0||0
frenotomy|frenectomy;frenulotomy||small cut that frees a tight tongue or lip|0|1|0|0||0
frontotemporal dementia|||dementia that changes personality or speech|1|1|0|0||0
functional impairment||trouble with daily tasks||1|2|0|0||0
functional limitation|||limit on daily tasks|0|1|0|0||0
functional status|||how well someone manages daily tasks|1|1|0|0||0
furuncle||boil||0|0|0|0||0
gait||way of walking||0|2|0|0||0
gait training||walking practice||1|2|0|0||0
galactorrhea|galactorrhoea||milk from the breast when not nursing|1|1|0|0||0
gambling disorder|||not being able to stop gambling|1|1|0|0||0
gamete|||egg or sperm cell|0|1|0|0||0
gastrectomy|||operation to remove all or part of the stomach|0|1|0|0||0
gastric||stomach||3|2|0|0||0
gastric acid||stomach acid||1|2|0|0||0
gastric balloon|intragastric balloon||balloon in the stomach for weight loss|0|1|0|0||0
gastric band|adjustable gastric band||ring around the stomach for weight loss|0|1|0|0||0
gastric bypass|Roux-en-Y gastric bypass;gastric bypass surgery||weight-loss surgery on the stomach and bowel|0|1|0|0||0
gastric cancer|gastric carcinoma|stomach cancer||1|2|0|0||0
gastric emptying study|||test of how fast food leaves the stomach|0|1|0|0||0
gastric ulcer|peptic ulcer|stomach ulcer||0|2|0|0||0
gastritis|||irritated stomach lining|1|1|0|0||0
gastroenteric|gastroenterological|stomach and bowel||3|2|0|0||0
gastroenteritis|||stomach and bowel infection|1|1|0|0||0
gastroenterologist||stomach and bowel doctor||0|2|0|0||0
gastroenterology||stomach and bowel care||1|2|0|0||0
gastroesophageal reflux|gastro-oesophageal reflux||stomach acid rising into the food pipe|1|1|0|0||0
gastroesophageal reflux disease|gastro-oesophageal reflux disease||stomach acid that often rises into the food pipe|1|1|0|0||0
gastrointestinal||digestive||3|2|0|0||0
gastrointestinal bleeding|gastrointestinal bleed|bleeding in the gut||1|2|0|0||0
gastrointestinal tract|digestive tract||path of food from mouth to anus|0|1|0|0||0
gastroparesis|||stomach that empties too slowly|1|1|0|0||0
gastroschisis|||bowel outside the belly at birth|1|1|0|0||0
gastroscopy|||camera check of the food pipe and stomach|0|1|0|0||0
gastrostomy|||opening in the belly for a feeding tube|0|1|0|0||0
gastrostomy tube|PEG tube;G-tube||feeding tube through the belly|0|1|0|0||0
gender dysphoria|||distress when gender identity and birth sex do not match|1|1|0|0||0
gender-affirming care|||care that supports a person's gender|1|1|0|0||0
gene therapy|||treatment that fixes or replaces faulty genes|1|1|0|0||0
general anesthesia|general anaesthesia||medicine that makes you unconscious for surgery|1|1|0|0||0
general anesthetic|general anaesthetic||medicine that makes you unconscious for surgery|0|1|0|0||0
general practitioner||family doctor||0|2|0|0||0
generalizable|generalisable;generalizability;generalisability||true for other people too|3|1|0|0||0
generalized anxiety disorder|generalised anxiety disorder||long-lasting worry that is hard to control|1|1|0|0||0
generation time|||time for a disease to pass to the next person|1|1|0|0||1
generic drug|generic medicine;generic medication;generic equivalent||cheaper copy of a brand-name medicine|0|1|0|0||0
genetic carrier|||healthy person who can pass on a gene change|0|1|0|0||0
genetic counseling|genetic counselling||advice about the chance of inherited illness|1|1|0|0||0
genetic counselor|genetic counsellor||expert who explains the chance of inherited illness|0|1|0|0||0
genetic marker|||bit of DNA linked to a trait or disease|0|1|0|0||0
genetic mutation|gene mutation;genetic variant;gene variant|gene change||0|2|0|0||0
genetic predisposition|hereditary predisposition||higher chance of a disease because of genes|1|1|0|0||0
geneticist|clinical geneticist|gene specialist||0|2|0|0||0
genital herpes|genital herpes simplex||infection spread by sex that can cause sores|1|1|0|0||0
genital wart|||small growth on the private parts|0|1|0|0||0
genitalia||genitals||5|0|0|0||0
genitourinary|urogenital|genital and urinary||3|2|0|0||0
genitourinary medicine clinic||sexual health clinic||0|2|1|0||0
genome|||full set of a person's genes|0|1|0|0||0
genome sequencing|whole genome sequencing;genomic sequencing;gene sequencing||reading of all the genes in a cell or germ|1|1|0|0||0
genotype|||a person's set of genes|0|1|0|0||0
geographic tongue|||smooth patches on the tongue|1|1|0|0||0
geriatric care||care for older people||1|2|0|0||0
geriatric patient||older patient||0|0|0|0||0
geriatrician||doctor for older people||0|2|0|0||0
geriatrics||care for older people||1|2|0|0||0
germline mutation|germline variant||gene change passed from parent to child|0|1|0|0||0
gerontology|||study of aging|1|1|2|0||0
gestation||pregnancy||1|0|0|0||1
gestational age|||how far along a pregnancy is|0|1|0|0||0
gestational carrier|gestational surrogate||person who carries a baby for someone else|0|1|0|0||0
gestational diabetes|||diabetes that starts in pregnancy|1|1|0|0||0
gestational hypertension|pregnancy-induced hypertension||high blood pressure that starts in pregnancy|1|1|0|0||0
gestational sac|||fluid-filled space around an early pregnancy|0|1|0|0||0
gestational weight gain||weight gain in pregnancy||1|2|0|0||0
giant cell arteritis|temporal arteritis||swelling of arteries in the head that can harm sight|1|1|0|0||0
giardiasis|||bowel infection from a parasite|1|1|0|0||0
gingiva||gum||0|2|0|0||0
gingival||gum||3|2|0|0||0
gingival hyperplasia|gingival overgrowth|gum overgrowth||1|2|0|0||0
gingival recession|gum recession||gums that pull back from the teeth|1|1|0|0||0
gingivectomy|||operation to remove extra gum tissue|0|1|0|0||0
gingivitis||early gum disease||1|2|0|0||0
given orally||given by mouth||5|0|0|0||0
glaucoma|||eye disease that can harm sight|1|1|0|0||1
glioblastoma|||fast-growing brain cancer|0|1|0|0||0
glioma|||growth that starts in brain or spine support cells|0|1|0|0||0
global developmental delay|||being behind in many skills in early childhood|1|1|0|0||0
globus sensation|globus pharyngeus||feeling of a lump in the throat|1|1|0|0||0
glomerular filtration rate|estimated glomerular filtration rate;eGFR||measure of how well the kidneys work|0|1|0|0||0
glomerulonephritis|||swelling of the tiny filters in the kidneys|1|1|0|0||0
glossitis|||sore, swollen tongue|1|1|0|0||0
glucose|||sugar the body uses for energy|1|1|0|0||1
glucose control||blood sugar control||1|0|0|0||0
glucose meter||blood sugar meter||0|2|0|0||0
glucose monitor||blood sugar monitor||0|0|0|0||0
glucose monitoring||blood sugar checks||1|0|0|0||0
glucose tablet||sugar tablet||0|2|0|0||0
glucose tolerance test|oral glucose tolerance test;glucose challenge test||test of how the body handles sugar|0|1|0|0||0
gluteal||buttock||3|2|0|0||0
glycemic|glycaemic|blood sugar||3|2|0|0||0
glycemic control|glycaemic control|blood sugar control||1|2|0|0||0
glycemic index|glycaemic index||how fast a food raises blood sugar|1|1|0|0||0
glycemic load|glycaemic load||how much a food raises blood sugar|1|1|0|0||0
glycosuria|glucosuria|sugar in the urine||1|2|0|0||0
goals of care|||what matters most to the patient in their care|5|1|0|0||0
goiter|goitre||swollen thyroid in the neck|0|1|0|0||0
gonorrhea|gonorrhoea||infection spread by sex|1|1|0|0||0
good faith estimate|||written estimate of what care will cost|0|1|2|0||0
gout|gouty arthritis||sudden, painful joint swelling from uric acid|1|1|0|0||0
graft-versus-host disease|||donor cells that attack the body after a transplant|1|1|0|0||0
granulation tissue|||new tissue in a healing wound|1|1|0|0||0
granuloma|||small clump of immune cells|0|1|0|0||0
gravid||pregnant||3|0|0|0||0
gravida|||number of times a woman has been pregnant|0|1|0|0||0
greenstick fracture|||partial break in a child's bone|0|1|0|0||0
gross motor skill|||large body movement, such as walking|0|1|0|0||0
ground-level ozone|||harmful gas in smog|1|1|0|0||0
group A streptococcus|group A strep||bacteria that cause strep throat|1|1|0|0||0
group B streptococcus|group B strep||bacteria that can make newborns very sick|1|1|0|0||0
gtts||drops||5|0|0|0||0
guided imagery|||picturing calm scenes in your mind|1|1|0|0||0
gullet||food pipe||0|2|1|0||3
gut microbiome|gut microbiota;intestinal flora;gut flora||bacteria and other germs that live in the bowel|0|1|0|0||0
gynecologic|gynaecological;gynecological||of the female reproductive system|3|1|0|0||0
gynecologic oncologist|gynaecological oncologist||doctor for cancers of the womb and ovaries|0|1|0|0||0
gynecology|gynaecology|women's health care||1|2|0|0||0
gynecomastia|gynaecomastia||breast growth in men or boys|1|1|0|0||0
hairline fracture|||thin crack in a bone|0|1|0|0||0
half-life|||time for half of a medicine to leave the body|0|1|0|0||0
halitosis||bad breath||1|0|0|0||0
hallux||big toe||0|0|0|0||0
hallux valgus||bunion||0|2|0|0||0
hand hygiene||hand washing||1|2|0|0|It includes hand sanitizer too.|0
hantavirus|||virus spread by mice and rats|0|1|0|0||0
hard palate||roof of the mouth||0|0|0|0||0
harm reduction|||ways to lower the harm from drug use|1|1|0|0||0
harmful algal bloom|algal bloom||growth of algae that can make water poisonous|0|1|0|0||0
hazard ratio|||comparison of how fast events happen in two groups|0|1|0|0||0
hazardous drinking|||drinking that puts health at risk|1|1|0|0||0
head trauma||head injury||1|0|0|0||0
health care proxy|healthcare proxy;medical power of attorney;health care agent;healthcare agent;durable power of attorney;healthcare power of attorney;health care power of attorney||person who can make health decisions for you|0|1|2|0||0
health disparity|||unfair gap in health between groups|0|1|0|0||0
health equity|||a fair chance for everyone to be healthy|1|1|0|0||0
health inequity|health inequality||unfair gap in health between groups|0|1|0|0||0
health information exchange|||system that shares health records|0|1|0|0||0
health literacy|||being able to find, understand and use health information|1|1|0|0||0
health maintenance organization|||plan with a set group of doctors|0|1|2|0||0
health outcome|||effect on health|0|1|0|0||0
health savings account|||tax-free account for medical costs|0|1|2|0||0
health visitor|||nurse who supports families with young children|0|1|1|0||0
health-related quality of life|||how health affects daily life|1|1|0|0||0
health-seeking behavior|health-seeking behaviour;care-seeking behavior;care-seeking behaviour||how people look for care|1|1|0|0||0
healthcare assistant|||worker who helps nurses|0|1|1|0||0
healthcare setting|health care setting;care setting|place of care||0|0|0|0||0
healthcare-associated infection|health care-associated infection;healthcare-acquired infection|infection from medical care||0|2|0|0||0
healthspan|||years of good health|1|1|0|0||0
healthy life expectancy|||years that people can expect to live in good health|1|1|0|0||0
hearing impairment||hearing loss||1|2|0|0||0
hearing loop|induction loop||system that sends sound to hearing aids|0|1|0|0||0
heart block|atrioventricular block||delay in the signals that make the heart beat|1|1|0|0|It is not a blocked artery.|0
heart failure|congestive heart failure;cardiac failure||when the heart cannot pump blood as well as it should|1|1|0|0|It does not mean that the heart has stopped.|0
heart murmur|||extra sound in the heartbeat|0|1|0|0||0
heart transplantation||heart transplant||1|0|0|0||0
heat index|||how hot it feels|1|1|0|0||0
heat stroke|heatstroke||dangerously high body temperature from heat|1|1|0|0|Keep the word: people need it in an emergency.|0
heavy episodic drinking||binge drinking||1|0|0|0||0
heavy metal poisoning|||poisoning by a metal such as lead or mercury|1|1|0|0||0
heel prick test|||newborn blood test for rare conditions|0|1|0|0||0
helminth||parasitic worm||0|2|0|0||0
helminthiasis|soil-transmitted helminthiasis||infection with worms|1|1|0|0||0
hemangioma|haemangioma;infantile hemangioma||red mark made of extra blood vessels|0|1|0|0||0
hematemesis|haematemesis|vomiting blood||1|2|0|0||0
hematochezia|haematochezia|blood in the stool||1|2|0|0||0
hematocrit|haematocrit||share of the blood made up of red cells|1|1|0|0||0
hematologic|haematologic;hematological;haematological|blood||3|2|0|0||0
hematologic malignancy|haematological malignancy;hematological malignancy;hematologic cancer;haematological cancer|blood cancer||0|2|0|0||0
hematologist|haematologist|blood doctor||0|2|0|0||0
hematology|haematology|blood disease care||1|2|0|0||0
hematoma|haematoma||pocket of blood outside a blood vessel|0|1|0|0||0
hematuria|haematuria|blood in the urine||1|2|0|0||1
hemianopia|hemianopsia||loss of half of the field of view|1|1|0|0||0
hemiparesis|||weakness on one side of the body|1|1|0|0||0
hemiplegia|||paralysis of one side of the body|1|1|0|0||0
hemochromatosis|haemochromatosis||inherited condition that builds up too much iron|1|1|0|0||0
hemodialysis|haemodialysis||use of a machine to clean the blood|1|1|0|0||1
hemodynamically stable|haemodynamically stable||with steady heartbeat and blood pressure|3|1|0|0||0
hemoglobin|haemoglobin||protein in red blood cells that carries oxygen|1|1|0|0||0
hemolysis|haemolysis||breakdown of red blood cells|1|1|0|0||0
hemolytic anemia|haemolytic anaemia||red blood cells destroyed too fast|1|1|0|0||0
hemolytic uremic syndrome|haemolytic uraemic syndrome||kidney damage that can follow a food infection|1|1|0|0||0
hemophilia|haemophilia||inherited condition in which blood does not clot well|1|1|0|0||0
hemoptysis|haemoptysis|coughing up blood||1|2|0|0||0
hemorrhage|haemorrhage||heavy bleeding|0|1|0|0||3
hemorrhagic fever|haemorrhagic fever||severe illness with fever and bleeding|0|1|0|0||0
hemorrhagic stroke|haemorrhagic stroke||stroke caused by bleeding in the brain|0|1|0|0||0
hemorrhoid|haemorrhoid||swollen vein in or near the anus|0|1|0|0||0
hemorrhoidectomy|haemorrhoidectomy||operation to remove swollen veins in the bottom|0|1|0|0||0
hemostasis|haemostasis|stopping of bleeding||1|2|0|0||0
hemothorax|haemothorax||blood around the lung|1|1|0|0||0
heparin|||shot that thins the blood|1|1|0|0||0
hepatectomy|||operation to remove part of the liver|0|1|0|0||0
hepatic||liver||3|2|0|0||1
hepatic encephalopathy|||confusion caused by liver failure|1|1|0|0||0
hepatitis|||swelling of the liver|1|1|0|0||0
hepatitis A|||liver infection often spread through food or water|1|1|0|0||0
hepatitis B|||liver infection spread through blood or body fluids|1|1|0|0||0
hepatitis C|||liver infection spread through blood|1|1|0|0||0
hepatitis D|||liver infection that only strikes with another liver virus|1|1|0|0||0
hepatitis E|||liver infection often spread through unsafe water|1|1|0|0||0
hepatocellular carcinoma|hepatoma|liver cancer||1|2|0|0||0
hepatologist||liver doctor||0|2|0|0||0
hepatology||liver care||1|2|0|0||0
hepatomegaly|||enlarged liver|1|1|0|0||0
hepatosplenomegaly|||enlarged liver and spleen|1|1|0|0||0
hepatotoxic|||harmful to the liver|3|1|0|0||0
hepatotoxicity||liver damage||1|2|0|0||0
herbicide||weed killer||0|2|0|0||0
herd immunity|||enough people protected to stop a disease from spreading|1|1|0|0||1
hereditary breast and ovarian cancer syndrome|||inherited genes that raise the chance of some cancers|1|1|0|0||0
heredity|||passing of traits from parent to child|1|1|0|0||0
heritable|hereditary|inherited||3|2|0|0||0
herniated disc|herniated disk;prolapsed disc;intervertebral disc prolapse|slipped disc||0|2|0|0||0
herniorrhaphy|hernioplasty|hernia repair||0|2|0|0||0
herpes labialis|||cold sores|1|1|0|0||0
herpes zoster||shingles||1|2|0|0||1
hiatal hernia|hiatus hernia||part of the stomach that pushes up into the chest|0|1|0|0||0
hidradenitis suppurativa|||painful lumps under the skin, often in the armpits|1|1|0|0||0
high dependency unit|step-down unit||ward for patients who need extra care|0|1|0|0||0
high-deductible health plan|high-deductible plan||plan with a lower monthly price but higher costs for care|0|1|2|0||0
high-density lipoprotein|||"good" cholesterol|1|1|0|0||0
high-risk population||group at high risk||0|0|0|0||0
highly transmissible||fast-spreading||3|2|0|0||0
hip arthroplasty|total hip arthroplasty|hip replacement||0|0|0|0||0
hip dysplasia|developmental dysplasia of the hip||hip joint that does not form well|1|1|0|0||0
hip fracture||broken hip||0|2|0|0||0
hippocampus|||part of the brain that helps form memories|0|1|0|0||0
hirsutism|||unwanted dark hair on the face or body|1|1|0|0||0
histology|||study of tissue under a microscope|1|1|0|0||0
histopathology|||study of diseased tissue under a microscope|1|1|0|0||0
histoplasmosis|||lung infection from fungus in bird or bat droppings|1|1|0|0||0
holistic|||looking at the whole person|3|1|0|0||0
home health aide|||helper who gives care at home|0|1|2|0||0
homeopathy|homoeopathy||treatment with highly diluted substances|1|1|0|0||0
homeostasis|||how the body keeps itself in balance|1|1|0|0||0
hordeolum||stye||0|0|0|0||0
hormonal contraception|hormonal birth control||birth control that uses hormones|1|1|0|0||0
hormonal contraceptive|||birth control method that uses hormones|0|1|0|0||0
hormone replacement therapy|menopausal hormone therapy||hormones that ease menopause symptoms|1|1|0|0||0
hormone therapy|endocrine therapy||treatment that adds or blocks hormones|1|1|0|0||0
hospital admission||hospital stay||0|0|0|0||0
hospital consultant|consultant physician||senior specialist doctor|0|1|1|0||0
hospital discharge||leaving the hospital||1|2|0|0||0
hospital readmission||return to the hospital||0|2|0|0||0
hospital setting||hospital||0|0|0|0||3
hospitalist|||doctor who works only in the hospital|0|1|0|0||0
hospitalization|hospitalisation|hospital stay||0|0|0|1||0
household contact|||person in the same home|0|1|0|0||0
human immunodeficiency virus|||virus that attacks the immune system|1|1|0|0||0
human papillomavirus|||common virus that can cause cancer or warts|1|1|0|0||0
humerus||upper arm bone||0|2|0|0||0
hydrocele|||swelling around the testicle from fluid|0|1|0|0||0
hydrocephalus|||buildup of fluid in the brain|1|1|0|0||0
hydrogen breath test|||breath test of how the gut handles sugars|0|1|0|0||0
hydronephrosis|||kidney swollen with urine|1|1|0|0||0
hydrotherapy||water therapy||1|2|0|0||0
hyperacusis|||being very sensitive to everyday sounds|1|1|0|0||0
hyperbaric oxygen therapy|||breathing of pure oxygen in a pressure chamber|1|1|0|0||0
hyperbilirubinemia|hyperbilirubinaemia||too much yellow pigment in the blood|1|1|0|0||0
hypercalcemia|hypercalcaemia||too much calcium in the blood|1|1|0|0||0
hypercapnia|hypercarbia||too much carbon dioxide in the blood|1|1|0|0||0
hypercholesterolemia|hypercholesterolaemia|high cholesterol||1|2|0|0||0
hypercoagulability|||tendency to form blood clots|1|1|0|0||0
hypercoagulable|||with blood that clots too easily|3|1|0|0||0
hyperemesis gravidarum|hyperemesis||severe vomiting in pregnancy|1|1|0|0||0
hyperesthesia|hyperaesthesia||being very sensitive to touch|1|1|0|0||0
hyperglycemia|hyperglycaemia|high blood sugar||1|2|0|0||1
hyperglycemic|hyperglycaemic||with high blood sugar|3|1|0|0||0
hyperhidrosis||heavy sweating||1|0|0|0||0
hyperkalemia|hyperkalaemia||too much potassium in the blood|1|1|0|0||0
hyperlipidemia|hyperlipidaemia|high cholesterol||1|2|0|0||1
hypernatremia|hypernatraemia||too much sodium in the blood|1|1|0|0||0
hyperopia|hypermetropia||trouble seeing things up close|1|1|0|0||0
hyperparathyroidism|||overactive glands that raise calcium in the blood|1|1|0|0||0
hyperpigmentation||darkened skin||1|2|0|0||0
hyperplasia|||too many cells in a tissue|1|1|0|0||0
hyperprolactinemia|hyperprolactinaemia||too much of the hormone that makes milk|1|1|0|0||0
hypersalivation||too much saliva||1|2|0|0||0
hypersensitivity|||strong reaction to a substance|1|1|0|0||0
hypersensitivity reaction||allergic reaction||0|2|0|0||0
hypersomnia||sleeping too much||1|2|0|0||0
hypersomnolence||extreme sleepiness||1|2|0|0||0
hypertension||high blood pressure||1|2|0|0||1
hypertensive|||with high blood pressure|3|1|0|0||0
hypertensive crisis|hypertensive emergency||dangerously high blood pressure|0|1|0|0||0
hypertensive heart disease|||heart disease caused by high blood pressure|1|1|0|0||0
hypertensive retinopathy|||eye damage from high blood pressure|1|1|0|0||0
hyperthermia|||dangerously high body temperature|1|1|0|0||0
hyperthyroidism|||overactive thyroid|1|1|0|0||0
hypertriglyceridemia|hypertriglyceridaemia||high levels of a type of fat in the blood|1|1|0|0||0
hypertrophic cardiomyopathy|||thickened heart muscle|1|1|0|0||0
hypertrophic scar||raised scar||0|2|0|0||0
hypertrophy|||growth of tissue or muscle|1|1|0|0||0
hyperuricemia|hyperuricaemia||too much uric acid in the blood|1|1|0|0||0
hyperventilate|||breathe too fast or too deeply|2|1|0|0||0
hyperventilation|||breathing too fast or too deeply|1|1|0|0||0
hypocalcemia|hypocalcaemia||too little calcium in the blood|1|1|0|0||0
hypodermic needle||needle||0|0|0|0||0
hypoesthesia|hypoaesthesia|reduced feeling||1|2|0|0||0
hypoglycemia|hypoglycaemia|low blood sugar||1|2|0|0||1
hypoglycemic|hypoglycaemic||with low blood sugar|3|1|0|0||0
hypoglycemic episode|hypoglycaemic episode|low blood sugar spell|spell of low blood sugar|0|2|0|0||0
hypogonadism|||too little sex hormone made by the body|1|1|0|0||0
hypokalemia|hypokalaemia||too little potassium in the blood|1|1|0|0||0
hypomagnesemia|hypomagnesaemia||too little magnesium in the blood|1|1|0|0||0
hypomania|||unusually high mood and energy, but less than a manic state|1|1|0|0||0
hyponatremia|hyponatraemia||too little sodium in the blood|1|1|0|0||0
hypoparathyroidism|||underactive glands that lower calcium in the blood|1|1|0|0||0
hypopigmentation|depigmentation|lightened skin||1|2|0|0||0
hypopituitarism|||too few hormones made by a gland in the brain|1|1|0|0||0
hypoplasia|||body part that did not grow fully|1|1|0|0||0
hypoplastic left heart syndrome|||left side of the heart too small from birth|1|1|0|0||0
hyposmia||weaker sense of smell||1|2|0|0||0
hypospadias|||opening of the penis in an unusual place from birth|1|1|0|0||0
hypotension||low blood pressure||1|2|0|0||1
hypotensive|||with low blood pressure|3|1|0|0||0
hypothalamus|||part of the brain that controls hunger, heat and hormones|0|1|0|0||0
hypothermia|||dangerously low body temperature|1|1|0|0||0
hypothyroidism|||underactive thyroid|1|1|0|0||0
hypovolemia|hypovolaemia||too little blood or fluid in the body|1|1|0|0||0
hypovolemic shock|hypovolaemic shock||life-threatening loss of blood or fluid|1|1|0|0||0
hypoxemia|hypoxaemia|low blood oxygen||1|2|0|0||0
hypoxia||low oxygen||1|2|0|0||0
hypoxic|hypoxemic;hypoxaemic||low on oxygen|3|1|0|0||0
hysterectomy||operation to remove the womb||0|2|0|0||1
hysterosalpingogram|||X-ray of the womb and its tubes|0|1|0|0||0
hysteroscopy|||look inside the womb with a thin camera|0|1|0|0||0
iatrogenic|||caused by medical treatment|3|1|0|0||0
idiopathic|||with no known cause|3|1|0|0||0
idiopathic intracranial hypertension|||high pressure around the brain with no known cause|1|1|0|0||0
idiopathic pulmonary fibrosis|||lung scarring with no known cause|1|1|0|0||0
ileostomy|||opening in the belly that lets stool out of the small bowel|0|1|0|0||0
ileus|paralytic ileus||bowel that stops moving|1|1|0|0||0
imaging study|imaging test|scan||0|0|0|0|It may also be an X-ray.|0
immediate-release||fast-acting||3|2|0|0||0
immobilize|immobilise||keep from moving|2|1|0|0||0
immune deficiency|immunodeficiency||weak immune system|0|1|0|0||0
immune globulin|immunoglobulin||germ-fighting proteins from donated blood|1|1|0|0||0
immune response|||how the body fights germs|0|1|0|0||0
immunisation||vaccination||0|0|1|0||3
immunisation programme||vaccination programme||0|0|1|0||3
immunise||vaccinate||2|0|1|0||0
immunity gap|||group of people who are not protected|0|1|0|0||0
immunocompromised|immunosuppressed||with a weak immune system|3|1|0|0||0
immunodeficient|||with a weak immune system|3|1|0|0||0
immunogenic|||able to trigger the immune system|3|1|0|0||0
immunogenicity|||how strongly a vaccine makes the body respond|1|1|0|0||0
immunological|immunologic||of the immune system|3|1|0|0||0
immunologist||immune system doctor||0|2|0|0||0
immunology|||study of how the body fights disease|1|1|0|0||0
immunomodulator|||medicine that adjusts the immune system|0|1|0|0||0
immunosuppressant|immunosuppressive drug;immunosuppressive medication;immunosuppressive medicine||medicine that weakens the immune system on purpose|0|1|0|0||0
immunosuppression|immune suppression|weakened immune system||1|2|0|0||1
immunosuppressive|||weakening the immune system|3|1|0|0||0
immunotherapy|||treatment that helps the immune system fight disease|1|1|0|0||1
impacted tooth|impacted wisdom tooth||tooth that cannot break through the gum|0|1|0|0||0
impaired balance||poor balance||1|0|0|0||0
impaired glucose tolerance|impaired fasting glucose;prediabetes||blood sugar above normal but not yet diabetes|1|1|0|0||0
impaired kidney function|reduced kidney function||kidneys that do not work well|1|1|0|0||3
impaired liver function|reduced liver function||liver that does not work well|1|1|0|0||0
impaired mobility|reduced mobility|trouble moving around||1|2|0|0||0
impaired vision||poor sight||1|0|0|0||0
impede||slow down||2|0|0|0||1
impetigo|||skin infection with sores and crusts, common in children|1|1|0|0||0
implantable cardioverter-defibrillator|||implanted device that shocks the heart back into rhythm|0|1|0|0||0
implantable device|||device that goes inside the body|0|1|0|0||0
implanted port|||small disc under the skin for giving medicine|0|1|0|0||0
implied consent|||agreement shown by what a person does|1|1|0|0||0
in utero|||in the womb|4|1|0|0||0
in vitro|||in a lab, outside the body|5|1|0|0||1
in vitro fertilization|in vitro fertilisation||fertility treatment that joins egg and sperm in a lab|1|1|0|0||0
in vivo|||in a living body|5|1|0|0||1
in-network|||working with your insurance plan|3|1|2|0||0
inactivated vaccine|inactive vaccine||vaccine made with killed germs|0|1|0|0||1
inadequate nutrition||poor nutrition||1|0|0|0||0
inadequate sleep|insufficient sleep|too little sleep||1|0|0|1||0
inborn error of metabolism|inherited metabolic disorder||inherited problem with breaking down food|0|1|0|0||0
incentive spirometer|||device for deep-breathing practice|0|1|0|0||0
incidence|||number of new cases|0|1|0|0|Say over what time and among whom.|1
incidence rate|||number of new cases in a given time|0|1|0|0||0
incision||cut||0|0|0|0||1
incision and drainage|||small cut that lets pus out|1|1|0|0||0
incisor||front tooth||0|2|0|0||0
inclusion criterion|||rule for who can join a study|0|1|0|0||0
inconclusive result|inconclusive test result;indeterminate result;equivocal result||result that gives no clear answer|0|1|0|0||0
incontinence|||loss of bladder or bowel control|1|1|0|0||0
increase fluid intake|increase your fluid intake|drink more||2|0|0|0||0
incubation period||time between catching a germ and feeling sick||0|2|0|0||1
index case|||first known case in an outbreak|0|1|0|0||0
individualized education program|||school plan for a child with a disability|0|1|2|0||0
individuals presenting with||people who have||5|0|0|0||0
induce labor|induce labour|start labor||2|0|0|0||0
induce vomiting||force vomiting||2|0|0|0||0
induction of labor|induction of labour;labor induction;labour induction||starting of birth with medicine or other means|1|1|0|0||0
induration|||hardened area of skin|1|1|0|0||0
indwelling catheter|||thin tube that stays in the body|0|1|0|0||0
infant formula||baby formula||1|0|0|0||3
infant mortality|infant mortality rate||deaths of babies before their first birthday|1|1|0|0||0
infantile colic|||long crying in a healthy baby|1|1|0|0||0
infarction|||tissue death from lack of blood|1|1|0|0||0
infection control|infection prevention and control||steps that stop germs from spreading|1|1|0|0||0
infectious agent|causative agent|germ||0|0|0|0||0
infectious disease specialist|infectious disease doctor|infection doctor||0|2|0|0||0
infectious dose|infective dose||number of germs that it takes to cause illness|0|1|0|0||0
infectious mononucleosis|mononucleosis||viral illness with long tiredness and a sore throat|1|1|0|0||0
infectivity|||how easily a germ infects people|1|1|0|0||0
inflammatory bowel disease|||long-term swelling of the bowel|1|1|0|0||0
inflammatory disease|inflammatory condition||disease with swelling and pain|0|1|0|0||0
inflammatory marker|||sign of swelling in a blood test|0|1|0|0||0
inflammatory response|||swelling and heat as the body fights harm|0|1|0|0||0
influenza||flu||1|0|0|0||1
influenza-like illness||flu-like illness||0|0|0|0||0
informed consent|||agreeing to care once you know the risks|1|1|0|0||0
infusion pump|||pump that gives medicine slowly|0|1|0|0||0
infusion reaction|infusion-related reaction||bad reaction to medicine given into a vein|0|1|0|0||0
infusion therapy|||medicine given slowly into a vein|1|1|0|0||0
ingest||swallow||2|2|0|0||0
ingestion||swallowing||1|2|0|0||1
inguinal||groin||3|2|0|0||0
inguinal hernia|||bulge in the groin|0|1|0|0||0
inhalation|||breathing in|1|1|0|0||1
inhaled corticosteroid|inhaled steroid||breathed-in medicine that calms swollen airways|0|1|0|0||0
inhibit||block||2|2|0|0||0
injectable|||given by injection|3|1|0|0||0
injection site reaction|||soreness or swelling where the needle went in|0|1|0|0||0
innate immunity|||protection a person is born with|1|1|0|0||0
innocuous||harmless||3|0|0|0||1
inoculate||vaccinate||2|0|0|0||0
inoculation||vaccination||0|0|0|0|In the lab it is another word.|0
inpatient|||person who stays overnight in the hospital|0|1|0|0||0
inpatient care|inpatient treatment|hospital care||1|2|0|0||0
inpatient setting||hospital||0|0|0|0||0
inpatient stay|inpatient admission;inpatient hospitalization|hospital stay||0|0|0|0||0
insidious onset|||slow, hidden start|0|1|0|0||0
institutional review board|||group that protects people in studies|0|1|2|0||0
instrumental activity of daily living|||task such as shopping or paying bills|0|1|0|0||0
insulin resistance|||when the body does not respond well to insulin|1|1|0|0||0
insulin sensitivity|||how well the body responds to insulin|1|1|0|0||0
insulin therapy||insulin treatment||1|0|0|0||0
insurance premium|health insurance premium;monthly premium||price of insurance, often paid each month|0|1|2|0||0
integrated care board|||NHS body that plans local health services|0|1|1|0||0
integrated care system|||partnership that runs local health and care services|0|1|1|0||0
integrative medicine|||usual care along with other therapies|1|1|0|0||0
intellectual disability|||lifelong limits in learning and daily skills|1|1|0|0||0
intensity-modulated radiation therapy|intensity-modulated radiotherapy||radiation shaped to fit the cancer|1|1|0|0||0
intensive outpatient program|intensive outpatient programme||treatment for several hours a week while living at home|0|1|0|0||0
intensivist||intensive care doctor||0|2|0|0||0
intercostal|||between the ribs|3|1|0|0||0
interdental brush|||tiny brush for the gaps between teeth|0|1|0|0||0
interferon-gamma release assay|||blood test for TB|0|1|0|0||0
interim analysis|||early look at the results|0|1|0|0||0
intermediate care|||short-term care after hospital|1|1|1|0||0
intermittent||on-and-off||3|0|0|0||0
intermittent catheter|||thin tube that empties the bladder, then comes out|0|1|0|0||0
intermittent fasting|||eating only at set times|1|1|0|0||0
internal fixation|||plates or screws that hold broken bones|1|1|0|0||0
internal medicine|||general medical care for adults|1|1|0|0||0
international normalized ratio|international normalised ratio||measure of how fast blood clots|0|1|0|0||0
internist|||doctor for adults|0|1|0|0||0
interoperability|||how well computer systems share data|1|1|0|0||0
interoperable|||able to share data|3|1|0|0||0
interpersonal therapy|interpersonal psychotherapy||talk therapy about relationships|1|1|0|0||0
intersex|||born with sex traits not clearly male or female|3|1|0|0||0
interstitial cystitis|bladder pain syndrome||long-term bladder pain|1|1|0|0||0
interstitial lung disease|||disease that scars the lungs|1|1|0|0||0
intertrigo|||sore, red skin where skin rubs on skin|1|1|0|0||0
interventional cardiologist|||heart doctor who opens blocked arteries|0|1|0|0||0
interventional radiologist|||doctor who treats problems with the help of scans|0|1|0|0||0
interventional radiology|||treatment guided by X-rays and other scans|1|1|0|0||0
intervertebral disc|intervertebral disk;spinal disc||cushion between the bones of the spine|0|1|0|0||0
intimate partner violence||abuse by a partner||1|2|0|0||0
intra-articular|||into a joint|3|1|0|0||0
intra-articular injection||injection into a joint||0|2|0|0||0
intracerebral hemorrhage|intracerebral haemorrhage;cerebral hemorrhage;cerebral haemorrhage;brain hemorrhage;brain haemorrhage||bleeding in the brain|0|1|0|0||0
intracranial hemorrhage|intracranial haemorrhage||bleeding inside the skull|0|1|0|0||0
intracranial pressure||pressure inside the skull||1|2|0|0||0
intractable pain|||pain that is hard to treat|1|1|0|0||0
intracytoplasmic sperm injection|||fertility treatment that puts one sperm into an egg|1|1|0|0||0
intradermal|||into the skin|3|1|0|0||0
intradermal injection||injection into the skin||0|2|0|0||0
intrahepatic cholestasis of pregnancy|obstetric cholestasis||pregnancy liver problem that causes severe itching|1|1|0|0||0
intramuscular|||into a muscle|3|1|0|0||0
intramuscular injection||injection into a muscle||0|2|0|0||0
intramuscularly||into a muscle||4|2|0|0||0
intranasal|||into the nose|3|1|0|0||0
intranasal spray||nasal spray||0|0|0|0||0
intranasally||into the nose||4|2|0|0||0
intraocular lens|||artificial lens for the eye|0|1|0|0||0
intraocular pressure||eye pressure||1|2|0|0||0
intraoperative|||during surgery|3|1|0|0||0
intrapartum|||during birth|3|1|0|0||0
intrathecal|||into the fluid around the spine|3|1|0|0||0
intrauterine|||inside the womb|3|1|0|0||0
intrauterine device|intrauterine system;intrauterine contraceptive device||small birth control device in the womb|0|1|0|0||0
intrauterine fetal demise|intrauterine fetal death;fetal demise|stillbirth||1|0|0|0||0
intrauterine growth restriction|fetal growth restriction;foetal growth restriction||slow growth of a baby in the womb|1|1|0|0||0
intrauterine insemination|||placing of sperm inside the womb|1|1|0|0||0
intravaginal|||inside the vagina|3|1|0|0||0
intravenous|||into a vein|3|1|0|0||1
intravenous fluid||fluid into a vein||0|2|0|0||0
intravenous infusion|IV infusion|drip||0|2|0|0||0
intravenous line|||tube into a vein|0|1|0|0||0
intravenously||into a vein||4|2|0|0||0
intravitreal injection||injection into the eye||0|2|0|0||0
intubate|||put a breathing tube in|2|1|0|0||0
intubation|endotracheal intubation||placing of a breathing tube in the windpipe|1|1|0|0||0
intussusception|||bowel that slides into itself, mostly in babies|1|1|0|0||0
invasive carcinoma|invasive cancer||cancer that has grown into nearby tissue|0|1|0|0||0
invasive ductal carcinoma|||most common type of breast cancer|1|1|0|0||0
invasive fungal infection|||fungal infection that reaches deep into the body|0|1|0|0||0
invasive procedure|||procedure that enters the body|0|1|0|0||0
investigational|||still being tested|3|1|0|0||0
investigational drug|investigational medicine;investigational new drug;investigational product;investigational medicinal product||medicine that is still being tested|0|1|0|0||0
investigational treatment|investigational therapy||treatment that is still being tested|0|1|0|0||0
investigational vaccine|||vaccine that is still being tested|0|1|0|0||1
involuntary commitment|involuntary hold;psychiatric hold;involuntary hospitalization||hospital stay against a person's will|1|1|0|0||0
ionizing radiation|ionising radiation||radiation strong enough to damage cells|1|1|0|0||0
ipsilateral|||on the same side|3|1|0|0||0
iridotomy|||laser hole that lowers eye pressure|0|1|0|0||0
iritis|||swelling of the ring around the pupil|1|1|0|0||0
iron deficiency||low iron||1|2|0|0||0
iron deficiency anemia|iron deficiency anaemia||too few red blood cells because of low iron|1|1|0|0||0
irrigate the wound||rinse the wound||2|0|0|0||0
irritable bowel syndrome|||long-term belly pain with changes in bowel habits|1|1|0|0||0
is indicated for||is used for||5|0|0|0||0
ischemia|ischaemia||too little blood flow to part of the body|1|1|0|0||0
ischemic|ischaemic||caused by too little blood flow|3|1|0|0||0
ischemic heart disease|ischaemic heart disease||heart disease caused by narrowed arteries|1|1|0|0||0
ischemic stroke|ischaemic stroke||stroke caused by a blood clot|0|1|0|0||0
isolation precautions|||steps that keep germs from spreading in the hospital|5|1|0|0||0
isometric exercise|||exercise that tenses muscles without moving|0|1|0|0||0
japanese encephalitis|||brain infection spread by mosquitoes|1|1|0|0||0
jaundice|||yellow skin and eyes|1|1|0|0||1
joint hypermobility|hypermobility||very flexible joints|1|1|0|0||0
juvenile idiopathic arthritis|juvenile arthritis||joint disease in children|1|1|0|0||0
kangaroo care|||holding a newborn against bare skin|1|1|0|0||0
keloid|keloid scar|raised scar||0|2|0|0||0
keratitis|||swelling of the clear front of the eye|1|1|0|0||0
keratoconjunctivitis sicca|dry eye disease||dry eyes|1|1|0|0||0
keratoconus|||thin front of the eye that bulges|1|1|0|0||0
keratosis pilaris|||small rough bumps on the skin|1|1|0|0||0
kernicterus|||brain damage in a newborn from too much yellow pigment|1|1|0|0||0
ketoacidosis|||dangerous acid buildup in the blood|1|1|0|0||0
ketogenic diet||very low-carb diet||0|2|0|0||0
ketone|||acid from the burning of fat in the body|0|1|0|0||0
ketosis|||burning fat instead of sugar for energy|1|1|0|0||0
key informant interview|||talk with someone who knows the topic well|0|1|0|0||0
keyhole surgery|||surgery through small cuts|1|1|1|0||0
kidney transplantation|renal transplantation;renal transplant|kidney transplant||0|0|0|0||0
kinesiology|||study of body movement|1|1|0|0||0
knee arthroplasty|total knee arthroplasty|knee replacement||0|0|0|0||0
kwashiorkor|||severe lack of protein with swelling, in children|1|1|0|0||0
kyphosis|||forward curve of the upper back|1|1|0|0||0
labor and delivery unit|labor and delivery ward|birth unit||0|2|2|0||0
labour ward||birth unit||0|2|1|0||0
labyrinthitis|vestibular neuritis;vestibular neuronitis||inner ear swelling that causes dizziness|1|1|0|0||0
lacerate||cut||2|0|0|0||0
laceration||cut||0|0|0|0||1
lacrimation|||watery eyes|1|1|0|0||0
lactating||breastfeeding||3|2|0|0||0
lactation|||making breast milk|1|1|0|0||0
lactation consultant|lactation specialist|breastfeeding specialist||0|2|0|0||0
lactose intolerance|||trouble digesting milk sugar|1|1|0|0||0
laminectomy|||operation to take pressure off the nerves of the spine|0|1|0|0||0
lancing device|||tool that pricks the finger|0|1|0|0||0
laparoscopic|||done through small cuts|3|1|0|0||0
laparoscopic cholecystectomy|||operation to remove the gallbladder through small cuts|0|1|0|0||0
laparoscopic surgery|||surgery through small cuts|1|1|0|0||0
laparoscopically||through small cuts||4|2|0|0||0
laparoscopy|||look inside the belly through small cuts|0|1|0|0||0
laparotomy|||surgery through a cut in the belly|0|1|0|0||0
laryngeal||voice box||3|2|0|0||0
laryngectomy|||operation to remove the voice box|0|1|0|0||0
laryngitis|||swollen voice box, with hoarseness|1|1|0|0||0
laryngopharyngeal reflux|||stomach acid that reaches the throat|1|1|0|0||0
laryngoscopy|||look at the voice box with a small camera|0|1|0|0||0
larynx||voice box||0|2|0|0||0
last menstrual period||last period||0|0|0|0||0
lasting power of attorney|||paper that lets someone make decisions for you|0|1|1|0||0
late-onset|||starting later in life|3|1|0|0||0
latent tuberculosis|latent tuberculosis infection||tuberculosis germs in the body without illness|1|1|0|0||0
lateral epicondylitis||tennis elbow||1|2|0|0||0
lateral flow test|lateral flow device||quick home test|0|1|1|0||0
lateral recumbent position|lateral decubitus position||lying on the side|1|1|0|0||0
lean body mass|lean mass||body weight without the fat|1|1|0|0||0
left ventricle|||main pumping chamber of the heart|0|1|0|0||0
left ventricular hypertrophy|||thickening of the heart's main pumping chamber|1|1|0|0||0
legally blind|||with sight below the legal limit|3|1|2|0||0
leishmaniasis|||parasite infection spread by sand flies|1|1|0|0||0
length of stay||time in the hospital||1|2|0|0||0
leptospirosis|||infection spread by animal urine|1|1|0|0||0
lesion|||area of damaged tissue|0|1|0|0||0
lethargic|||very tired and slow|3|1|0|0||0
lethargy|||great tiredness and lack of energy|1|1|0|0||0
leukemia|leukaemia||cancer of the blood|0|1|0|0||0
leukocyte|leucocyte|white blood cell||0|2|0|0||0
leukocytosis|leucocytosis||too many white blood cells|1|1|0|0||0
leukopenia|leucopenia||too few white blood cells|1|1|0|0||0
leukorrhea|leucorrhoea|fluid from the vagina||1|2|0|0||0
level of consciousness|||how awake and alert a person is|0|1|0|0||0
libido||sex drive||1|0|0|0||0
licensed practical nurse|licensed vocational nurse||nurse who gives basic care|0|1|2|0||0
lichen planus|||itchy rash on the skin or in the mouth|1|1|0|0||0
lichen sclerosus|||itchy white skin patches, often on the genitals|1|1|0|0||0
lichenification||thickened skin||1|2|0|0||0
lidocaine|||numbing medicine|1|1|0|0||0
life-limiting|||likely to shorten life|3|1|0|0||0
life-limiting illness|life-limiting condition||illness that is likely to shorten life|0|1|0|0||0
life-sustaining treatment|life-prolonging treatment;life-sustaining care||treatment that keeps a person alive|1|1|0|0||0
lifestyle modification|lifestyle intervention|lifestyle change||0|0|0|0||0
lifetime risk|||chance over a whole life|0|1|0|0||0
ligament|||band of tissue that joins bones|0|1|0|0||0
ligation||tying off||1|2|0|0||0
lignocaine|||numbing medicine|1|1|0|0||0
limited English proficiency||limited English||1|2|0|0||0
lipid nanoparticle|||tiny fat bubble that carries a medicine|0|1|0|0||0
lipid panel|lipid profile;lipid test|cholesterol test||0|2|0|0||0
lipid-lowering medication|lipid-lowering drug;lipid-lowering medicine;lipid-lowering agent|cholesterol medicine||0|0|0|0||0
lipid-lowering therapy||cholesterol treatment||1|0|0|0||0
lipodystrophy|||abnormal loss or buildup of body fat|1|1|0|0||0
lipoma||fatty lump||0|2|0|0||0
liquid biopsy|||blood test for signs of cancer|0|1|0|0||0
listeriosis|listeria infection||food infection that is dangerous in pregnancy|1|1|0|0||0
literature review||summary of past studies||0|2|0|0||0
lithotripsy|shock wave lithotripsy;extracorporeal shock wave lithotripsy||shock waves that break up kidney stones|1|1|0|0||0
live vaccine|live attenuated vaccine;attenuated vaccine||vaccine made with a weakened germ|0|1|0|0||1
liver enzyme|||blood protein that shows how the liver is doing|0|1|0|0||0
liver fibrosis|hepatic fibrosis|liver scarring||1|2|0|0||0
liver function test|||blood test of how the liver is working|0|1|0|0||0
liver transplantation|hepatic transplantation|liver transplant||1|0|0|0||0
living will|||written statement of wishes about care near the end of life|0|1|0|0||0
loading dose|||larger first dose|0|1|0|0||0
lobectomy|||operation to remove part of an organ, often a lung|0|1|0|0||0
local anesthesia|local anaesthesia||medicine that numbs a small area|1|1|0|0||1
local anesthetic|local anaesthetic|numbing medicine||0|2|0|0||0
localized cancer|localised cancer;localized tumor;localised tumour||cancer that has not spread|0|1|0|0||0
localized infection|localised infection||infection in one small area|0|1|0|0||1
localized pain|localised pain||pain in one small area|1|1|0|0||1
locally advanced cancer|||cancer that has spread to nearby tissue|1|1|0|0||0
lochia|||bleeding in the weeks after birth|1|1|0|0||0
long COVID|post-COVID-19 condition;post-COVID condition||symptoms that last for months after COVID-19|1|1|0|0||0
long QT syndrome|||heart rhythm problem that can cause fainting|1|1|0|0||0
long-acting insulin|basal insulin||insulin that works slowly all day|1|1|0|0||0
long-acting reversible contraception|long-acting reversible contraceptive||birth control that lasts for years but can be stopped|1|1|0|0||0
long-term care facility|||home for people who need daily care|0|1|0|0||0
longitudinal study|||study that follows the same people over time|0|1|0|0||0
loop electrosurgical excision procedure|large loop excision of the transformation zone||removal of abnormal cells from the neck of the womb|1|1|0|0||0
loop recorder|implantable loop recorder||small implanted device that records the heartbeat|0|1|0|0||0
lordosis|||inward curve of the lower back|1|1|0|0||0
lose consciousness||pass out||2|0|0|1||0
loss of consciousness|||passing out|1|1|0|0||0
lost to follow-up||no longer reachable||5|2|0|0||0
low birth weight|low birthweight||weight under 5.5 pounds, or 2.5 kg, at birth|1|1|0|0||0
low vision|||poor sight that glasses cannot fully fix|1|1|0|0||0
low-density lipoprotein|||"bad" cholesterol|1|1|0|0||0
low-dose CT scan|low-dose computed tomography||lung scan that uses little radiation|0|1|0|0||0
low-impact exercise|||exercise that is gentle on the joints|0|1|0|0||0
low-sodium|reduced-sodium|low-salt||3|0|0|0||0
lower extremity||leg||0|2|0|0||0
lower respiratory tract infection|lower respiratory infection|chest infection||0|2|0|0||0
lumbago|lumbar pain|lower back pain||1|0|0|0||0
lumbar||lower back||3|2|0|0||0
lumbar puncture||spinal tap||0|2|0|0||0
lumbar spine||lower back||0|2|0|0||0
lumpectomy|||operation to remove a breast lump|0|1|0|0||0
lupus|systemic lupus erythematosus||disease in which the body attacks its own tissues|1|1|0|0||0
lymph node|lymph gland||small gland that filters germs|0|1|0|0||0
lymphadenectomy|lymph node dissection||operation to remove glands where cancer may spread|0|1|0|0||0
lymphadenitis|||swollen, infected glands|1|1|0|0||0
lymphadenopathy|||swollen glands|1|1|0|0||0
lymphatic filariasis|elephantiasis||worm disease that causes severe swelling|1|1|0|0||0
lymphatic system|||network that drains fluid and fights infection|0|1|0|0||0
lymphedema|lymphoedema||swelling from a buildup of fluid|1|1|0|0||0
lymphocyte|||type of white blood cell|0|1|0|0||0
lymphoma|||cancer of the lymph system|0|1|0|0||1
lymphopenia|||too few of one type of white blood cell|1|1|0|0||0
lysosomal storage disorder|||inherited buildup of harmful substances in cells|0|1|0|0||0
mRNA vaccine|messenger RNA vaccine||vaccine that teaches cells to make one part of a germ|0|1|0|0||0
macronutrient|||nutrient needed in large amounts, such as protein|0|1|0|0||0
macrophage|||white blood cell that eats germs|0|1|0|0||0
macrosomia|fetal macrosomia||large size of a baby at birth|1|1|0|0||0
macula|||part of the eye that sees fine detail|0|1|0|0||0
macular degeneration|||eye disease that blurs what you look straight at|1|1|0|0||0
macular edema|macular oedema;diabetic macular edema;diabetic macular oedema||swelling at the back of the eye|1|1|0|0||0
macule|skin macule|flat spot||0|2|0|0||0
maculopapular rash|||rash with flat spots and small bumps|0|1|0|0||0
magnetic resonance imaging|||scan that uses strong magnets|1|1|0|0||0
maintain hydration|maintain adequate hydration;remain hydrated|drink enough||2|0|0|0||0
maintenance dose|||regular dose that keeps a medicine working|0|1|0|0||0
maintenance medication|maintenance medicine||medicine taken daily to keep a condition in check|0|1|0|0||0
maintenance therapy|maintenance treatment||treatment that keeps a disease in check|0|1|0|0||0
major depressive disorder|clinical depression;major depression||depression that lasts and affects daily life|1|1|0|0||0
malabsorption|||trouble taking in nutrients from food|1|1|0|0||0
maladaptive||unhelpful||3|0|0|0||0
malaise|||general feeling of being unwell|1|1|0|0||0
malignancy||cancer||0|0|0|0||1
malignant||cancerous||3|2|0|0||1
malignant melanoma|||serious type of skin cancer|0|1|0|0||1
malignant tumor|malignant tumour;malignant neoplasm|cancer||0|2|0|0||0
malnourished|||not getting enough of the right foods|3|1|0|0||0
malnutrition|||not getting enough of the right foods|1|1|0|0||0
malocclusion|||teeth that do not meet correctly|1|1|0|0||0
mammogram|||X-ray of the breasts|0|1|0|0||0
mammography|||X-ray of the breasts|1|1|0|0||0
mammoplasty|mammaplasty|breast surgery||1|2|0|0||0
managed care|||insurance with a set group of doctors and hospitals|1|1|2|0||0
managed care organization|||insurer with a set group of doctors and hospitals|0|1|2|0||0
mandated reporter|mandatory reporter||person who must report suspected abuse|0|1|0|0||0
mandible||lower jaw||0|0|0|0||1
mandibular||lower jaw||3|2|0|0||0
manic episode|||time of very high mood and energy|0|1|0|0||0
manifest as||show up as||2|0|0|0||0
manual therapy||hands-on therapy||1|2|0|0||0
mass casualty incident|||emergency with more patients than services can handle|0|1|0|0||0
mass vaccination|mass immunization;mass immunisation||vaccinating many people in a short time|1|1|0|0||0
mastectomy||operation to remove a breast||0|2|0|0||1
masticate||chew||2|0|0|0||0
mastication||chewing||1|0|0|0||0
mastitis|||swollen, sore breast, often while nursing|1|1|0|0||0
mastoiditis|||infection of the bone behind the ear|1|1|0|0||0
maternal antibody|||germ-fighting protein that a mother passes to her baby|0|1|0|0||0
maternal morbidity|severe maternal morbidity||illness caused by pregnancy or birth|1|1|0|0||0
maternal mortality|maternal death||deaths from pregnancy or birth|1|1|0|0||0
maternal-fetal medicine|||care for high-risk pregnancies|1|1|0|0||0
maternal-fetal medicine specialist|perinatologist||doctor for high-risk pregnancies|0|1|0|0||1
maxilla||upper jaw||0|0|0|0||0
maxillary||upper jaw||3|2|0|0||0
maxillofacial||jaw and face||3|2|0|0||0
maxillofacial surgery|oral and maxillofacial surgery|mouth and jaw surgery||1|2|0|0||0
may present with|can present with|may show up with||5|0|0|0||0
mcg|||micrograms|5|1|0|0||0
mechanical ventilation|||breathing with the help of a machine|1|1|0|0||0
mechanism of action|||how it works|1|1|0|0||0
meconium|||newborn's first stool|1|1|0|0||0
medial epicondylitis||golfer's elbow||1|2|0|0||0
median|||middle value|0|1|0|0|A road strip has the same name.|0
median survival|||time that half of the people live beyond|1|1|0|0||0
mediastinoscopy|||look between the lungs with a thin camera|0|1|0|0||0
medical aid in dying|medical assistance in dying||help from a doctor to end one's life|1|1|2|0||0
medical detoxification|||clearing a drug from the body under medical care|1|1|0|0||0
medical evaluation|clinical evaluation;medical assessment;clinical assessment|medical exam||0|0|2|0||0
medical examiner|||doctor who looks into sudden deaths|0|1|2|0||0
medical intervention||medical treatment||1|0|0|0||0
medical necessity|||proof that the care is needed|1|1|0|0||0
medical oncologist|||doctor who treats cancer with medicines|0|1|0|0||0
medical practitioner||doctor||0|0|0|0||0
medically necessary|||needed for someone's health|3|1|0|0||0
medication abortion|medical abortion|abortion with pills||0|2|0|0||0
medication adherence|drug adherence||taking medicine as directed|1|1|0|0||0
medication administration|drug administration||giving of medicine|1|1|0|0||0
medication compliance|compliance with medication;treatment compliance;compliance with treatment||taking medicine as directed|1|1|0|0||0
medication error||medicine mistake||0|2|0|0||0
medication for opioid use disorder|medications for opioid use disorder;medicine for opioid use disorder||medicine that eases cravings and withdrawal|1|1|0|0||0
medication overuse headache|rebound headache||headache from taking pain medicine too often|0|1|0|0||0
medication reconciliation|medicines reconciliation||check of a person's full medicine list|1|1|0|0||0
medication regimen|drug regimen|medicine plan||0|2|0|0||0
medication review|medicines review;medicine review;structured medication review|medicine check||0|2|0|0||0
medication-assisted treatment|||medicine and counseling for addiction|1|1|2|0||0
melanin|||what gives skin and hair their shade|1|1|0|0||0
melanoma|||serious type of skin cancer|0|1|0|0||0
melasma|chloasma||dark patches of skin|1|1|0|0||0
melena|melaena|black, tarry stool||1|2|0|0||0
memory care|||housing and care for people with dementia|1|1|2|0||0
menarche||first period||0|2|0|0||0
meningioma|||growth in the lining of the brain, usually not cancer|0|1|0|0||0
meningococcal disease|||serious bacterial infection of the brain lining or blood|1|1|0|0||0
meniscus tear|torn meniscus;meniscal tear||torn cushion in the knee|0|1|0|0||0
menorrhagia|heavy menstrual bleeding||heavy periods|1|1|0|0||0
menses|menstruation||monthly period|1|1|0|0||0
menstrual cramp||period cramp||0|0|0|0||0
menstrual period||period||0|0|0|0||0
menstrual product||period product||0|0|0|0||0
menstruate|||have a monthly period|2|1|0|0||0
mental capacity|decision-making capacity||ability to make your own decisions|1|1|0|0||0
mesothelioma|||cancer of the lining of organs, often tied to asbestos|1|1|0|0||0
messenger RNA|||instructions that tell cells which protein to make|1|1|0|0||0
meta-analysis|||study that combines the results of many studies|0|1|0|0||0
metabolic acidosis|acidosis||too much acid in the blood|1|1|0|0||0
metabolic disorder|metabolic disease||condition that affects how the body uses food|0|1|0|0||0
metabolize|metabolise||break down in the body|2|1|0|0||0
metacarpal|||long bone of the hand|0|1|0|0||0
metastasis|||cancer that has spread|0|1|0|0||0
metastasize|metastasise|spread||2|2|0|0||0
metastatic|||spread to other parts of the body|3|1|0|0||0
metastatic cancer|metastatic disease||cancer that has spread|1|1|0|0||0
metatarsal|||long bone of the foot|0|1|0|0||0
metered-dose inhaler|||inhaler that gives a set puff of medicine|0|1|0|0||0
metformin|||common diabetes pill|1|1|0|0||0
methadone|||medicine that treats addiction to heroin and similar drugs|1|1|0|0||0
methicillin-resistant Staphylococcus aureus|||skin bacteria that many antibiotics cannot kill|1|1|0|0||0
methotrexate|||medicine that calms an overactive immune system|1|1|0|0|In high doses it treats cancer.|0
metrorrhagia|intermenstrual bleeding|bleeding between periods||1|2|0|0||0
microbiologist|||scientist who studies germs|0|1|0|0||0
microbiology|||study of germs|1|1|0|0||0
microbiome|||bacteria and other germs that live in the body|0|1|0|0||0
microcephaly|||small head, often with brain problems|1|1|0|0||0
micronutrient|||nutrient needed in tiny amounts|0|1|0|0||0
microplastic|||tiny bit of plastic|0|1|0|0||0
micturition||passing urine||1|0|0|0||0
migraine with aura|||migraine with warning signs, such as flashing lights|1|1|0|0||0
mild cognitive impairment|||memory or thinking problems milder than dementia|1|1|0|0||0
miliaria||heat rash||1|0|0|0||0
minimal residual disease|||few cancer cells left after treatment|1|1|0|0||0
minimally invasive|||done through small cuts|3|1|0|0||0
minimally invasive procedure|||procedure through small cuts|0|1|0|0||0
minimally invasive surgery|||surgery through small cuts|1|1|0|0||0
minor injuries unit|minor injury unit||place for sprains, cuts and small burns|0|1|1|0||0
missed miscarriage|missed abortion||miscarriage found on a scan, without bleeding or pain|1|1|0|0||0
mitigate||reduce||2|0|0|0||1
mitigation measure||step that reduces harm||0|2|0|0||0
mitochondrial disease|||inherited disease that lowers the energy cells make|0|1|0|0||0
mitral regurgitation|mitral valve regurgitation;mitral insufficiency||leak in a heart valve|1|1|0|0||0
mitral stenosis|mitral valve stenosis||narrowing of a heart valve|1|1|0|0||0
mitral valve prolapse|||heart valve that does not close tightly|1|1|0|0||0
mobility aid|mobility device||aid for moving around, such as a cane or wheelchair|0|1|0|0||0
modality||method||0|0|0|0||0
mode of transmission|route of transmission;transmission route|way of spreading||0|0|0|0||0
moderate-intensity|||that makes you breathe faster but still able to talk|3|1|0|0||0
moderate-intensity activity|moderate-intensity exercise;moderate-intensity physical activity||activity that raises the pulse but lets you talk|1|1|0|0||0
modifiable risk factor|||risk that people can change|0|1|0|0||0
molar pregnancy|hydatidiform mole||abnormal growth in the womb instead of a healthy pregnancy|0|1|0|0||0
mold remediation||mold cleanup||1|0|2|0||0
molluscum contagiosum|||small, firm skin bumps caused by a virus|1|1|0|0||0
monitor for signs of||watch for||2|0|0|0||0
monoamine oxidase inhibitor|MAO inhibitor||older type of depression medicine|0|1|0|0||0
monoclonal antibody|||lab-made protein that targets a germ or disease|0|1|0|0||0
monotherapy|||treatment with one medicine|1|1|0|0||0
mood disorder|affective disorder||illness that affects mood, such as depression|0|1|0|0||0
mood stabilizer|mood stabiliser||medicine that evens out highs and lows in mood|0|1|0|0||0
morbidity|||illness|1|1|0|0||1
mortality|||deaths|1|1|0|0||1
mortality rate||death rate||0|2|0|0||1
mosquito-borne disease|mosquito-borne illness|disease from mosquitoes||0|2|0|0||0
mother-to-child transmission|vertical transmission;perinatal transmission||spread from parent to baby|1|1|0|0||0
motivational interviewing|||talks that help people find their own reasons to change|1|1|0|0||0
motor neuron|motor neurone||nerve cell that controls muscles|0|1|0|0||0
motor neuron disease|motor neurone disease||nerve disease that weakens muscles over time|1|1|0|0||0
motor vehicle accident|motor vehicle crash|car crash||0|0|0|0||1
mouth ulceration||mouth sore||0|2|0|0||0
mpox|||viral illness with a painful rash|1|1|0|0||0
mucolytic||mucus-thinning medicine||0|2|0|0||0
mucormycosis|||rare, dangerous fungal infection|1|1|0|0||0
mucosa|mucous membrane;mucosal membrane||moist lining inside the body|0|1|0|0||0
multidisciplinary|interdisciplinary||with experts from different fields|3|1|0|0||0
multidisciplinary team|interdisciplinary team||team of different health experts|0|1|0|0||0
multidrug-resistant|||not killed by several medicines|3|1|0|0||0
multidrug-resistant organism|||germ that many medicines cannot kill|0|1|0|0||0
multifactorial|||with several causes|3|1|0|0||0
multigravida|||woman who has been pregnant before|0|1|0|0||0
multimorbidity|||two or more long-term illnesses at once|1|1|0|0||0
multiparous|||having given birth more than once|3|1|0|0||0
multiple gestation|multifetal pregnancy||pregnancy with twins or more|0|1|0|0||0
multiple myeloma|myeloma||cancer of a type of white blood cell|1|1|0|0||0
multiple organ failure|multi-organ failure;multiple organ dysfunction syndrome||when several organs stop working|1|1|0|0||0
multiple pregnancy|multiple birth||twins, triplets or more|1|1|0|0||0
multiple sclerosis|||disease in which the body attacks its own nerve covering|1|1|0|0||0
multisectoral|intersectoral;cross-sectoral||involving schools, businesses and other parts of society|3|1|0|0||0
multisystem inflammatory syndrome in children|||rare, serious swelling in many organs after COVID-19|1|1|0|0||0
muscle atrophy|muscular atrophy;muscle wasting|loss of muscle||1|2|0|0||0
muscle-strengthening activity||strength training||1|2|0|0||0
muscular dystrophy|||inherited disease that weakens muscles over time|1|1|0|0||0
musculoskeletal||muscle and bone||3|2|0|0||0
musculoskeletal disorder|musculoskeletal condition||condition of the muscles, bones or joints|0|1|0|0||0
musculoskeletal pain||muscle and joint pain||1|2|0|0||0
mutagen|||substance that can change genes|0|1|0|0||0
myalgia||muscle pain||1|2|0|0||0
myalgic encephalomyelitis|chronic fatigue syndrome||long illness with extreme tiredness that rest does not ease|1|1|0|0||0
myasthenia gravis|||disease that makes muscles tire and weaken|1|1|0|0||0
mycosis||fungal infection||0|2|0|0||0
myelin|||protective covering of nerves|1|1|0|0||0
myelitis|||swelling of the spinal cord|1|1|0|0||0
myelodysplastic syndrome|||blood cancer in which blood cells do not grow well|0|1|0|0||0
myelosuppression|bone marrow suppression||too few new blood cells|1|1|0|0||0
myocardial infarction|acute myocardial infarction|heart attack||0|2|0|0||1
myocardial ischemia|myocardial ischaemia;cardiac ischemia;cardiac ischaemia||too little blood flow to the heart muscle|1|1|0|0||0
myocarditis||swelling of the heart muscle||1|2|0|0||0
myocardium||heart muscle||0|2|0|0||0
myoclonus||sudden muscle jerks||1|2|0|0||0
myomectomy|||operation to remove growths from the womb|0|1|0|0||0
myopathy||muscle disease||0|2|0|0||0
myopia|||trouble seeing things far away|1|1|0|0||0
myositis||muscle swelling||1|2|0|0||0
myringotomy|||small cut in the eardrum to drain fluid|0|1|0|0||0
myxedema|myxoedema||swelling caused by a very underactive thyroid|1|1|0|0||0
naltrexone|||medicine that cuts cravings for drugs or alcohol|1|1|0|0||0
nappy dermatitis||nappy rash||1|0|1|0||0
narcolepsy|||sleep condition that causes sudden daytime sleep|1|1|0|0||0
narcotic pain reliever|narcotic pain medicine;narcotic painkiller||strong pain medicine that can be habit-forming|0|1|0|0||0
narrow therapeutic index|narrow therapeutic window||small gap between helpful and harmful doses|0|1|0|0||0
nasal cannula|||thin tube that brings oxygen to the nose|0|1|0|0||0
nasal discharge||runny nose||1|0|0|0||0
nasal irrigation||nose rinse||0|2|0|0||0
nasal septum|||wall between the nostrils|0|1|0|0||0
nasal vaccine|intranasal vaccine|nose spray vaccine||0|2|0|0||0
nasendoscopy|nasal endoscopy||look inside the nose with a thin camera|0|1|0|0||0
nasogastric tube|NG tube||tube that runs through the nose to the stomach|0|1|0|0||0
nasopharyngeal swab|||swab from deep in the nose|0|1|0|0||0
nasopharynx|||upper part of the throat, behind the nose|0|1|0|0||0
natural immunity|||protection after having a disease|1|1|0|0||0
nebulizer|nebuliser||machine that turns medicine into a mist to breathe in|0|1|0|0||0
necrosis|tissue necrosis|tissue death||1|2|0|0||0
necrotic||dead||3|2|0|0||0
necrotic tissue||dead tissue||1|0|0|0||0
necrotizing enterocolitis|necrotising enterocolitis||serious bowel disease in babies born early|1|1|0|0||0
necrotizing fasciitis|necrotising fasciitis|flesh-eating disease||1|2|0|0||0
needlestick injury|||accidental prick from a used needle|0|1|0|0||0
needs assessment|||study of what people need|0|1|0|0||0
negative predictive value|||chance that a negative result is right|0|1|0|0||0
negative pressure wound therapy|vacuum-assisted closure||gentle suction that helps a wound heal|1|1|0|0||0
neglected tropical disease|||tropical illness that gets too little attention|0|1|0|0||0
neoadjuvant chemotherapy|||chemotherapy before surgery|1|1|0|0||0
neoadjuvant therapy|neoadjuvant treatment||treatment before the main one|1|1|0|0||0
neonatal||newborn||3|2|0|0||1
neonatal abstinence syndrome|neonatal opioid withdrawal syndrome||drug withdrawal in a newborn|1|1|0|0||0
neonatal intensive care unit|neonatal unit||ward for very sick or very early babies|0|1|0|0||0
neonatal jaundice|newborn jaundice||yellow skin in a newborn|1|1|0|0||0
neonatal mortality|neonatal death||death in the first 28 days of life|1|1|0|0||0
neonate||newborn||0|0|0|0||1
neonatologist||doctor for newborns||0|2|0|0||1
neonatology||newborn care||1|2|0|0||0
neoplasm||abnormal growth||0|2|0|0||0
nephrectomy|||operation to remove a kidney|0|1|0|0||0
nephritis|||swelling of the kidneys|1|1|0|0||0
nephrolithiasis|||kidney stones|1|1|0|0||0
nephrologist||kidney doctor||0|2|0|0||0
nephrology||kidney care||1|2|0|0||0
nephron|||tiny filter in the kidney|0|1|0|0||0
nephropathy||kidney damage||1|2|0|0||0
nephrostomy|||tube that drains urine straight from the kidney|0|1|0|0||0
nephrotic syndrome|||kidney condition that leaks protein into the urine|1|1|0|0||0
nephrotoxic|||harmful to the kidneys|3|1|0|0||0
nephrotoxicity||kidney damage||1|2|0|0||0
nerve block|||shot that numbs a nerve|0|1|0|0||0
nerve conduction study|nerve conduction test||test of how fast nerves send signals|0|1|0|0||0
neural tube defect|||birth defect of the brain or spine|0|1|0|0||0
neuritis|||swelling of a nerve|1|1|0|0||0
neuroblastoma|||childhood cancer of nerve cells|0|1|0|0||0
neurocognitive disorder|||condition that affects memory and thinking|0|1|0|0||0
neurodegenerative disease|neurodegenerative disorder;neurodegenerative condition||disease that slowly destroys brain or nerve cells|0|1|0|0||0
neurodevelopmental disorder|neurodevelopmental condition||condition that affects how the brain grows and works|0|1|0|0||0
neurodivergent|||with a brain that works differently from most|3|1|0|0||0
neurodiversity|||natural differences in how brains work|1|1|0|0||0
neuroendocrine tumor|neuroendocrine tumour;carcinoid tumor;carcinoid tumour||growth that starts in hormone-making cells|0|1|0|0||0
neurofibromatosis|||inherited condition that causes growths on nerves|1|1|0|0||0
neurogenic bladder|||bladder trouble caused by nerve damage|1|1|0|0||0
neurological|neurologic|brain and nerve||3|2|0|0||0
neurological deficit|neurologic deficit;focal neurological deficit||loss of movement, feeling, speech or sight|0|1|0|0||0
neurological disorder|neurologic disorder;neurological condition;neurological disease||condition of the brain or nerves|0|1|0|0||0
neurologist||brain and nerve doctor||0|2|0|0||0
neurology||brain and nerve care||1|2|0|0||1
neuromuscular|||of the nerves and muscles|3|1|0|0||0
neuron|neurone|nerve cell||0|2|0|0||0
neuropathic pain|neuralgia|nerve pain||1|2|0|0||0
neuropathy||nerve damage||1|2|0|0||0
neuropsychologist|||expert on how the brain affects thinking and behavior|0|1|2|0||0
neurosurgeon||brain and spine surgeon||0|2|0|0||0
neurosurgery||brain or spine surgery||1|2|0|0||0
neurotoxic|||harmful to the brain or nerves|3|1|0|0||0
neurotoxicity||nerve damage||1|2|0|0||0
neurotoxin|||poison that harms the brain or nerves|0|1|0|0||0
neurotransmitter|||chemical that carries messages between nerve cells|0|1|0|0||0
neurotypical|||with a brain that works like most others|3|1|0|0||0
neutralizing antibody|neutralising antibody||protein that stops a germ from entering cells|0|1|0|0||0
neutropenia|||too few white blood cells that fight germs|1|1|0|0||0
neutrophil|||white blood cell that fights germs|0|1|0|0||0
never event|||serious mistake in care that should never happen|0|1|0|0||0
nevus|naevus;melanocytic nevus|mole||0|2|0|0||0
newborn screening|newborn blood spot test;newborn blood spot screening||blood test for rare conditions soon after birth|1|1|0|0||0
nicotine replacement therapy|||gum, patches and other aids for quitting smoking|1|1|0|0||0
nil by mouth||no food or drink||5|2|1|0||0
nirsevimab|||shot that protects babies from RSV|1|1|0|0||0
nitroglycerin|glyceryl trinitrate;nitroglycerine||medicine for chest pain|1|1|0|0||0
nitrous oxide||laughing gas||1|2|0|0||0
no evidence of disease|||no sign of cancer in tests|1|1|0|0||0
nocebo effect|||feeling worse because someone expects to|1|1|0|0||0
nociceptive pain|||pain from damage to body tissue|1|1|0|0||0
nocturia|||waking at night to pass urine|1|1|0|0||0
nocturnal enuresis|enuresis|bedwetting||1|2|0|0||0
nodule||small lump||0|2|0|0||0
noise-induced hearing loss|||hearing loss caused by loud noise|1|1|0|0||0
non-Hodgkin lymphoma|non-Hodgkin's lymphoma||cancer of the lymph system|1|1|0|0||0
non-blanching rash|||rash that does not fade when pressed|0|1|0|0||0
non-inferior|||not much worse|3|1|0|0||0
non-modifiable risk factor|||risk that people cannot change|0|1|0|0||0
non-nutritive sweetener||sugar substitute||0|2|0|0||0
non-small cell lung cancer|||most common type of lung cancer|1|1|0|0||0
non-stress test|||check of an unborn baby's heartbeat|0|1|0|0||0
non-suicidal self-injury||self-harm||1|2|0|0||0
nonadherence|medication nonadherence||not taking treatment as planned|1|1|0|0||0
nonalcoholic fatty liver disease|metabolic dysfunction-associated steatotic liver disease||fat buildup in the liver not caused by alcohol|1|1|0|0||0
nonalcoholic steatohepatitis|metabolic dysfunction-associated steatohepatitis||fat buildup that swells and harms the liver|1|1|0|0||0
nonambulatory|||unable to walk|3|1|0|0||0
noncommunicable disease|||illness that does not spread, such as heart disease|0|1|0|0||0
noninvasive prenatal test|||blood test in pregnancy for genetic conditions|0|1|0|0||0
noninvasive prenatal testing|||blood test in pregnancy for genetic conditions|1|1|0|0||0
noninvasive procedure|||procedure that does not enter the body|0|1|0|0||0
noninvasive ventilation|||breathing help through a mask|1|1|0|0||0
nonpharmaceutical intervention|||way to stop illness without medicine, such as hand washing|0|1|0|0||1
nonpharmacologic|non-pharmacological|drug-free||3|2|0|0||0
nonproductive cough||dry cough||0|2|0|0||0
nonsteroidal anti-inflammatory drug|nonsteroidal anti-inflammatory||pain medicine such as ibuprofen|0|1|0|0||0
norovirus|||stomach virus that spreads very easily|1|1|0|0||0
nosocomial|||caught in the hospital|3|1|0|0||0
nosocomial infection|hospital-acquired infection|hospital infection|infection from a hospital stay|0|2|0|0||0
nothing by mouth||no food or drink||5|2|0|0||0
notice of privacy practices|||notice of how your health data may be used|0|1|2|0||0
notifiable disease|reportable disease;notifiable condition;reportable condition||illness that must be reported to health officials|0|1|0|0||0
nuchal translucency scan|||early pregnancy scan of the baby's neck|0|1|0|0||0
nuclear medicine|||scans and treatments with small amounts of radiation|1|1|0|0||0
nuclear stress test|||scan of blood flow to the heart at rest and after exercise|0|1|0|0||0
nucleic acid amplification test|||lab test that finds a germ's genetic material|0|1|0|0||0
nulliparous|||never having given birth|3|1|0|0||0
number needed to harm|||how many people must be treated for one to be harmed|1|1|0|0||0
number needed to treat|||how many people must be treated for one to benefit|1|1|0|0||0
nurse anesthetist|certified registered nurse anesthetist||nurse who keeps you pain-free during surgery|0|1|0|0||0
nurse practitioner|||nurse who is trained to diagnose and treat patients|0|1|0|0||0
nutritional deficiency|nutrient deficiency;micronutrient deficiency||too little of a vitamin or mineral|1|1|0|0||0
nyctalopia||night blindness||1|0|0|0||0
nystagmus|||quick eye movements you cannot control|1|1|0|0||0
observation status|||hospital visit that insurance does not count as a stay|1|1|2|0||0
observational study|||study that watches people without changing their care|0|1|0|0||0
obsessive-compulsive disorder|||unwanted thoughts and actions that keep coming back|1|1|0|0||0
obstetric|||about pregnancy and birth|3|1|0|0||0
obstetrician||pregnancy doctor||0|2|0|0||1
obstetrician-gynecologist|obstetrician-gynaecologist||doctor for pregnancy and women's health|0|1|0|0||0
obstetrics||pregnancy and birth care||1|2|0|0||0
obstructed labor|obstructed labour||baby that cannot pass through the birth canal|1|1|0|0||0
obtunded|||hard to wake|3|1|0|0||0
occlusal splint|||guard that protects teeth from grinding|0|1|0|0||0
occlusive dressing|||airtight bandage|0|1|0|0||0
occult blood||hidden blood||1|2|0|0||0
occupational exposure|||contact with something harmful at work|1|1|0|0||0
occupational therapist|||therapist who helps people do daily tasks|0|1|0|0||1
occupational therapy|||help with learning to do daily tasks again|1|1|0|0||1
ocular||eye||3|2|0|0||0
ocular hypertension||high eye pressure||1|2|0|0||0
odds ratio|||comparison of the odds in two groups|0|1|0|0||0
odontogenic|||starting in the teeth|3|1|0|0||0
odynophagia||painful swallowing||1|2|0|0||0
off-label|||used in a way the label does not cover|3|1|0|0||0
off-label use|||use in a way the label does not cover|1|1|0|0||0
often presents with||often shows up with||5|0|0|0||0
olfaction||sense of smell||1|0|0|0||0
olfactory||smell||3|2|0|0||0
oligohydramnios|||too little fluid around the baby|1|1|0|0||0
oligomenorrhea|oligomenorrhoea||periods that come rarely|1|1|0|0||0
oliguria||passing too little urine||1|2|0|0||0
ombudsman|||official who looks into complaints|0|1|0|0||0
omega-3 fatty acid|||healthy fat in fish and some seeds|0|1|0|0||0
on alternate days||every other day||5|0|0|0||0
on an as-needed basis||as needed||5|0|0|1||0
on an empty stomach|||1 hour before or 2 hours after eating|5|1|0|1|Some medicines need a longer wait: check the label.|0
on an inpatient basis||with a hospital stay||5|0|0|0||0
on an outpatient basis||without a hospital stay||5|0|0|0||0
once daily||once a day||5|0|0|1||0
onchocerciasis||river blindness||1|0|0|0||0
oncogene|||gene that can cause cancer|0|1|0|0||0
oncogenic||cancer-causing||3|0|0|0||0
oncologist||cancer doctor||0|2|0|0||0
oncology||cancer care||1|2|0|0||0
onset of symptoms|symptom onset|start of symptoms||0|2|0|0||0
onychomycosis|tinea unguium||fungal nail infection|1|1|0|0||0
oocyte cryopreservation||egg freezing||1|2|0|0||0
oophorectomy|ovariectomy||operation to remove an ovary|0|1|0|0||0
open defecation|||going to the toilet outdoors|1|1|0|0||0
open enrollment|open enrollment period;annual enrollment period||time of year when people can choose a plan|1|1|2|0||0
open reduction internal fixation|open reduction and internal fixation||surgery that sets a broken bone with plates or screws|1|1|0|0||0
open-label|||where everyone knows who gets which treatment|3|1|0|0||0
operating theatre||operating room||0|2|2|0||0
ophthalmic||eye||3|0|0|0||0
ophthalmologist||eye doctor||0|2|0|0||0
ophthalmology||eye care||1|2|0|0||0
ophthalmoscope|||tool for looking into the eye|0|1|0|0||0
ophthalmoscopy|fundoscopy||look at the back of the eye|0|1|0|0||0
opiate|||strong pain medicine that can be habit-forming|0|1|0|0||0
opioid|||strong pain medicine that can be habit-forming|0|1|0|0||0
opioid use disorder|||addiction to heroin or strong painkillers|1|1|0|0||0
opportunistic infection|||illness that strikes when the immune system is weak|0|1|0|0||0
oppositional defiant disorder|||pattern of angry, defiant acts in a child|1|1|0|0||0
optic nerve|||nerve from the eye to the brain|0|1|0|0||0
optic neuritis|||swelling of the nerve from the eye to the brain|1|1|0|0||0
optical coherence tomography|||scan of the back of the eye|1|1|0|0||0
optometrist|||eye care expert who tests sight|0|1|0|0||0
optometry|||eye tests and glasses|1|1|0|0||0
oral and maxillofacial surgeon|maxillofacial surgeon|mouth and jaw surgeon||0|2|0|0||0
oral antibiotic|||antibiotic taken by mouth|0|1|0|0||0
oral cavity||mouth||0|0|0|0||0
oral consent|verbal consent|spoken consent||1|2|0|0||1
oral contraception||birth control pills||1|2|0|0||0
oral contraceptive|oral contraceptive pill;combined oral contraceptive pill|birth control pill||0|2|0|0||0
oral dose||dose by mouth||0|2|0|0||0
oral herpes|||cold sores|1|1|0|0||0
oral hygiene||mouth care||1|2|0|0||0
oral intake||eating and drinking||1|2|0|0||0
oral leukoplakia|leukoplakia||white patches in the mouth|1|1|0|0||0
oral medication||medicine by mouth||0|2|0|0||1
oral mucosa|||moist lining of the mouth|1|1|0|0||0
oral rehydration salts|||salt and sugar powder for a drink that replaces lost fluid|5|1|0|0||0
oral rehydration solution|||drink of water, salt and sugar that replaces lost fluid|0|1|0|0||0
oral rehydration therapy|||drinks of water, salt and sugar that replace lost fluid|1|1|0|0||0
oral solution||liquid medicine||0|2|0|0||0
oral surgeon||mouth surgeon||0|2|0|0||0
oral surgery||mouth surgery||1|2|0|0||1
oral suspension||liquid medicine||0|2|0|0||0
oral tablet||tablet||0|0|0|0||0
oral thrush|||yeast infection in the mouth|1|1|0|0||0
orally disintegrating tablet|orodispersible tablet||tablet that melts on the tongue|0|1|0|0||0
orchiectomy|orchidectomy||operation to remove a testicle|0|1|0|0||0
orchiopexy|orchidopexy||operation that brings a testicle down|0|1|0|0||0
orchitis|||swelling of the testicle|1|1|0|0||0
organ transplantation||organ transplant||1|0|0|0||0
oropharyngeal||mouth and throat||3|2|0|0||0
oropharyngeal cancer||throat cancer||1|2|0|0||0
oropharyngeal swab||throat swab||0|0|0|0||0
oropharynx|||back of the mouth and throat|0|1|0|0||0
orphan disease||rare disease||0|0|0|0||0
orphan drug|||medicine for a rare disease|0|1|0|0||0
orthodontic|||to straighten teeth|3|1|0|0||1
orthodontic appliance|||brace that straightens teeth|0|1|0|0||0
orthodontic treatment||teeth straightening||1|2|0|0||1
orthodontics|||straightening of teeth|1|1|0|0||1
orthokeratology|||contact lenses that reshape the eye overnight|1|1|0|0||0
orthopedic|orthopaedic|bone and joint||3|2|0|0||1
orthopedic surgeon|orthopaedic surgeon|bone and joint surgeon||0|2|0|0||1
orthopedics|orthopaedics|bone and joint care||1|2|0|0||0
orthopedist|orthopaedist|bone and joint doctor||0|2|0|0||0
orthopnea|orthopnoea|breathlessness when lying flat||1|2|0|0||0
orthoptist|||specialist in how the eyes move together|0|1|0|0||0
orthorexia|||unhealthy focus on eating healthy food|1|1|0|0||0
orthosis||brace||0|2|0|0||0
orthostatic hypotension|postural hypotension||drop in blood pressure on standing up|1|1|0|0||0
orthotic|foot orthotic|shoe insert||0|2|0|0|It may also be a brace.|0
orthotist|||person who makes and fits braces|0|1|0|0||0
oseltamivir|||flu medicine|1|1|0|0||0
osteoarthritis|||joint pain and stiffness from wear|1|1|0|0||0
osteogenesis imperfecta||brittle bone disease||1|2|0|0||0
osteomalacia|||soft bones in adults from low vitamin D|1|1|0|0||0
osteomyelitis|||bone infection|1|1|0|0||0
osteonecrosis|avascular necrosis|bone tissue death||1|2|0|0||0
osteopathic physician|osteopathic doctor||doctor who treats the body as a whole|0|1|2|0||0
osteopenia||low bone density||1|2|0|0||0
osteophyte||bone spur||0|2|0|0||0
osteoporosis|||weak, brittle bones|1|1|0|0||1
osteosarcoma|||type of bone cancer|1|1|0|0||0
osteotomy|||operation that cuts and reshapes a bone|0|1|0|0||0
ostomy|||opening in the belly that lets out waste|0|1|0|0||0
ostomy bag|ostomy pouch;stoma bag||bag on the belly that collects body waste|0|1|0|0||0
otalgia||ear pain;earache||1|0|0|0||0
otic||ear||3|0|0|0||0
otitis externa||swimmer's ear||1|2|0|0||0
otitis media|||middle ear infection|1|1|0|0||1
otitis media with effusion|serous otitis media;glue ear||fluid behind the eardrum|1|1|0|0||0
otolaryngologist||ear, nose and throat doctor||0|2|0|0||0
otolaryngology|otorhinolaryngology||ear, nose and throat care|1|1|0|0||0
otoplasty||ear surgery||1|2|0|0||0
otorhinolaryngologist|||ear, nose and throat doctor|0|1|0|0||0
otorrhea|otorrhoea|fluid from the ear||1|2|0|0||0
otosclerosis|||hearing loss from stiff bone in the ear|1|1|0|0||0
otoscope|||tool for looking into the ear|0|1|0|0||0
ototoxic|||harmful to hearing|3|1|0|0||0
ototoxicity||hearing damage||1|2|0|0||0
out-of-hours service|out-of-hours care||service at night and at weekends|0|1|1|0||0
out-of-network|||not working with your insurance plan|3|1|2|0||0
out-of-pocket cost|out-of-pocket expense|cost to the patient||0|2|2|0||0
out-of-pocket maximum|out-of-pocket limit;out-of-pocket max||yearly cap on what the patient pays|0|1|2|0||0
outcome measure|||result that a study measures|0|1|0|0||0
outpatient|||person who is treated without an overnight stay|0|1|0|0||0
outpatient care|outpatient treatment||care without an overnight stay|1|1|0|0||0
outpatient clinic|||clinic for care without an overnight stay|0|1|0|0||0
outpatient procedure|ambulatory procedure||procedure without an overnight stay|0|1|0|0||0
outpatient setting||clinic||0|0|0|0||0
ovarian cyst|||fluid-filled sac on an ovary|0|1|0|0||0
ovarian reserve|||number of eggs left in the ovaries|1|1|0|0||0
ovarian torsion|||twisted ovary, an emergency|1|1|0|0||0
overactive bladder|||sudden, frequent urge to pass urine|1|1|0|0||0
overall survival|||how long people live after diagnosis or treatment|1|1|0|0||0
overdose prevention center|||place where people use drugs with help nearby|0|1|2|0||0
ovulate||release an egg||2|2|0|0||0
ovulation|||release of an egg from the ovary|1|1|0|0||0
ovum|oocyte|egg cell||0|2|0|0||0
oxygen concentrator|||machine that draws oxygen from the air|0|1|0|0||0
oxygen saturation|blood oxygen saturation|blood oxygen level||1|2|0|0||0
oxygen therapy|||treatment with extra oxygen|1|1|0|0||0
p-value|||how likely a result like this is by chance|1|1|0|0||0
pack-year|||one pack of cigarettes a day for one year|1|1|0|0||0
palliative|||easing symptoms and stress of serious illness|3|1|0|0||0
palliative care|||care that eases pain and stress in serious illness|1|1|0|0||0
palliative medicine|||care that eases symptoms of serious illness|1|1|0|0||0
palliative radiotherapy|palliative radiation||radiation that eases symptoms|1|1|0|0||0
palliative sedation|||medicine that keeps a dying person calm|1|1|0|0||0
pallor||paleness||1|2|0|0||0
palmar|||on the palm of the hand|3|1|0|0||0
palpable|||able to be felt by touch|3|1|0|0||0
palpate|||feel with the hands|2|1|0|0||0
palpitation|||feeling of a fast or pounding heartbeat|0|1|0|0||0
pancreatectomy|||operation to remove all or part of the pancreas|0|1|0|0||0
pancreatic insufficiency|exocrine pancreatic insufficiency||pancreas that makes too little digestive juice|1|1|0|0||0
pancreatitis|||swelling of the pancreas|1|1|0|0||0
pancytopenia|||too few blood cells of all types|1|1|0|0||0
pandemic influenza||pandemic flu||1|0|0|0||0
panic disorder|||repeated panic attacks with fear of more|1|1|0|0||0
panoramic radiograph||full-mouth X-ray||0|2|0|0||0
papule||small bump||0|2|0|0||0
paracentesis|||draining of fluid from the belly|1|1|0|0||0
paraplegia|||paralysis of the legs and lower body|1|1|0|0||0
parasomnia|||unusual behavior during sleep|0|1|0|0||0
parathyroid gland|||small gland in the neck that controls calcium|0|1|0|0||0
parenteral|||given by needle or drip|3|1|0|0||0
parenteral nutrition|total parenteral nutrition||feeding through a vein|1|1|0|0||0
paresis||muscle weakness||1|2|0|0||0
paresthesia|paraesthesia|tingling or numbness||1|2|0|0||0
parkinsonism|||shaking, stiffness and slow movement|1|1|0|0||0
paronychia|||infected skin around a nail|1|1|0|0||0
parosmia|||when smells seem wrong|1|1|0|0||0
parotid gland|||spit gland in front of the ear|0|1|0|0||0
paroxysmal|||coming and going suddenly|3|1|0|0||0
paroxysmal nocturnal dyspnea|paroxysmal nocturnal dyspnoea||waking up suddenly short of breath|1|1|0|0||0
partial hospitalization|partial hospitalization program|day treatment||1|2|2|0||0
partial nephrectomy|||operation to remove part of a kidney|0|1|0|0||0
partial remission|||cancer that has shrunk but is still there|1|1|0|0||0
particulate matter|fine particulate matter;fine particulates||tiny particles in the air|1|1|0|0||0
partner notification|||telling sex partners about an infection|1|1|0|0||0
parvovirus B19|||virus that causes a red rash on the cheeks|1|1|0|0||0
passive immunity|||short-lived protection that comes from someone else|1|1|0|0||0
past medical history||past health problems||1|2|0|0||0
patella||kneecap||0|0|0|0||0
patellar||kneecap||3|2|0|0||0
patent ductus arteriosus|||blood vessel near the heart that did not close after birth|0|1|0|0||0
patent foramen ovale|||small hole in the heart that did not close after birth|0|1|0|0||0
pathogen||germ||0|2|0|0||1
pathogenic||disease-causing||3|2|0|0||1
pathogenic variant|||gene change that can cause disease|0|1|0|0||0
pathologist|||doctor who studies cells and tissue in a lab|0|1|0|0||0
pathology lab|pathology laboratory||lab that studies tissue|0|1|0|0||0
pathology report|||report on cells or tissue checked in a lab|0|1|0|0||0
patient autonomy|||a patient's right to decide|1|1|0|0||0
patient confidentiality||patient privacy||1|2|0|0||0
patient encounter|clinical encounter|visit||0|0|0|0||0
patient navigator|||person who guides you through care|0|1|0|0||0
patient portal|||website with your health records|0|1|0|0||0
patient presents with||patient has||5|0|0|0||0
patient registry|disease registry||list of people with a condition, kept for research|0|1|0|0||0
patient safety incident|||mistake in care that could harm a patient|0|1|0|0||0
patient-centered care|patient-centred care;person-centered care;person-centred care||care shaped around what matters to you|1|1|0|0||0
patient-centered medical home|||clinic that handles most of a patient's care|0|1|2|0||0
patient-controlled analgesia|||pain pump that you work with a button|1|1|0|0||0
patient-reported outcome|||result as told by the patient|0|1|0|0||0
patients presenting with||patients who have||5|0|0|0||0
payor|third-party payer;third-party payor|insurer||0|0|2|0||0
peak flow|peak expiratory flow||fastest speed at which you can blow out air|1|1|0|0||1
peak flow meter|||small tool that measures how fast you can blow out air|0|1|0|0||1
pediatric|paediatric||for children|3|1|0|0||0
pediatric cancer|paediatric cancer|childhood cancer||0|0|0|0||0
pediatric care|paediatric care|children's health care||1|2|0|0||0
pediatric clinic|paediatric clinic|children's clinic||0|0|0|0||0
pediatric dentist|paediatric dentist;pedodontist|children's dentist||0|2|0|0||1
pediatric dentistry|paediatric dentistry|children's dental care||1|2|0|0||1
pediatric hospital|paediatric hospital|children's hospital||0|0|0|0||0
pediatric intensive care unit|paediatric intensive care unit||ward for very sick children|0|1|0|0||0
pediatric oncologist|paediatric oncologist||doctor for children with cancer|0|1|0|0||0
pediatric patient|paediatric patient|child||0|0|0|0||0
pediatric population|paediatric population|children||1|0|0|0||0
pediatric surgeon|paediatric surgeon|children's surgeon||0|2|0|0||0
pediatrician|paediatrician|children's doctor||0|2|1|0||1
pediatrics|paediatrics|children's health care||1|2|0|0||0
pediculosis|||lice|1|1|0|0||0
pediculosis capitis|||head lice|1|1|0|0||0
peer review|||a check by other experts|1|1|0|0||0
peer support specialist|peer recovery coach;peer recovery specialist||trained helper who has been through it|0|1|0|0||0
peer-reviewed|||checked by other experts|3|1|0|0||0
pelvic|||of the area between the hip bones|3|1|0|0||0
pelvic floor|||muscles that support the bladder, bowel and womb|0|1|0|0||0
pelvic floor exercise|Kegel exercise;pelvic floor muscle training||squeeze of the muscles that hold in urine|0|1|0|0||0
pelvic inflammatory disease|||infection of the womb, tubes or ovaries|1|1|0|0||0
pelvic organ prolapse|||organs that drop down into the vagina|1|1|0|0||0
pelvic pain||lower belly pain||1|2|0|0||0
pelvic ultrasound|||ultrasound of the lower belly|0|1|0|0||0
pelvis|||area between the hip bones|0|1|0|0||0
pemphigus|||disease that causes blisters on the skin and mouth|1|1|0|0||0
penetrating trauma|||injury from something that goes into the body|1|1|0|0||0
people presenting with||people who have||5|0|0|0||0
per os||by mouth||5|0|0|0||0
per rectum||through the bottom||5|0|0|0||0
percentile|||place in a ranking out of 100|0|1|0|0||0
percutaneous|||through the skin|3|1|0|0||0
percutaneous coronary intervention|||procedure that opens a narrowed heart artery|0|1|0|0||0
percutaneous endoscopic gastrostomy|||opening in the belly for a feeding tube|0|1|0|0||0
perforated eardrum|ruptured eardrum;tympanic membrane perforation||hole in the eardrum|0|1|0|0||0
perforation||hole||0|2|0|0||2
perianal|||around the anus|3|1|0|0||0
pericardial effusion|||fluid around the heart|0|1|0|0||0
pericardiocentesis|||draining of fluid from around the heart|1|1|0|0||0
pericarditis|||swelling of the lining around the heart|1|1|0|0||0
pericardium|||thin sac around the heart|0|1|0|0||0
perimenopausal|||in the years before periods stop|3|1|0|0||0
perimenopause|||years of change before periods stop|1|1|0|0||0
perinatal|||around the time of birth|3|1|0|0||1
perinatal death|||death of a baby around birth|0|1|0|0||1
perinatal depression|||depression during pregnancy or after birth|1|1|0|0||0
perineal|||of the area between the genitals and the anus|3|1|0|0||0
perineal tear||tear during birth||0|2|0|0||0
perineum|||area between the genitals and the anus|0|1|0|0||0
periodontal||gum||3|2|0|0||0
periodontal disease|periodontitis|gum disease||1|2|0|0||1
periodontist|||dentist who treats gum disease|0|1|0|0||0
perioperative|||around the time of surgery|3|1|0|0||0
periorbital|||around the eye|3|1|0|0||0
periorbital edema|periorbital oedema|puffiness around the eyes||1|2|0|0||0
peripartum|||around the time of birth|3|1|0|0||0
peripartum cardiomyopathy|postpartum cardiomyopathy||weak heart muscle late in pregnancy or after birth|1|1|0|0||0
peripheral artery disease|peripheral arterial disease||narrowed arteries in the legs|1|1|0|0||0
peripheral edema|peripheral oedema||swelling in the legs, feet or hands|1|1|0|0||0
peripheral nerve|||nerve outside the brain and spinal cord|0|1|0|0||0
peripheral nervous system|||nerves outside the brain and spinal cord|0|1|0|0||0
peripheral neuropathy|||nerve damage, often in the hands and feet|1|1|0|0||0
peripheral vision||side vision||1|2|0|0||0
peristalsis|||squeezing that moves food through the bowel|1|1|0|0||0
peritoneal dialysis|||cleaning of the blood inside the belly|1|1|0|0||0
peritoneum|||thin lining inside the belly|0|1|0|0||0
peritonitis|||dangerous infection inside the belly|1|1|0|0||0
peritonsillar abscess|quinsy||pocket of pus near a tonsil|0|1|0|0||0
permanent dentition|||adult teeth|1|1|0|0||0
pernicious anemia|pernicious anaemia||too few red blood cells from poor vitamin B12 uptake|1|1|0|0||0
persistent cough||lasting cough||0|0|0|1||0
persistent depressive disorder|dysthymia||depression that lasts for years|1|1|0|0||0
persistent fever||lasting fever||0|0|0|1||0
persistent pain||lasting pain||1|0|0|1||0
persistent symptom||lasting symptom||0|0|0|1||0
persistent vegetative state|||being awake but not aware after a brain injury|1|1|0|0||0
person-to-person transmission|human-to-human transmission|person-to-person spread||1|0|0|0||0
personal care attendant|personal care assistant||helper with daily tasks|0|1|0|0||0
personal health budget|||NHS money that patients help decide how to spend|1|1|1|0||0
personal health record|||health record that people keep themselves|0|1|0|0||0
personal protective equipment|||gear such as masks, gloves and gowns|1|1|0|0||1
personality disorder|||lasting pattern of thoughts and acts that causes distress|0|1|0|0||0
personally identifiable information|personally identifying information||details that show who someone is|1|1|0|0||0
perspiration||sweat||1|0|0|1||0
perspire||sweat||2|0|0|1||1
pertussis||whooping cough||1|2|0|0||0
pes planus|||flat feet|1|1|0|0||0
pessary|||vaginal device for support or to give medicine|0|1|0|0||0
petechia|||tiny red or purple spot from bleeding under the skin|0|1|0|0||0
phacoemulsification|||removal of a cloudy eye lens with sound waves|1|1|0|0||0
phantom limb pain|phantom pain||pain felt in a limb that is gone|1|1|0|0||0
pharmaceutical agent|pharmacological agent|medicine||0|0|0|0||0
pharmaceutical drug|pharmaceutical product|medicine||0|0|0|0||0
pharmacodynamics|||how a medicine affects the body|1|1|0|0||0
pharmacogenomic test|pharmacogenetic test||gene test that helps choose a medicine|0|1|0|0||0
pharmacogenomics|pharmacogenetics||how genes change the way medicines work|1|1|0|0||0
pharmacokinetics|||how a medicine moves through the body|1|1|0|0||0
pharmacology|||study of how medicines work|1|1|0|0||0
pharmacotherapy|pharmacologic therapy;pharmacological therapy;pharmacologic treatment;pharmacological treatment;drug therapy|treatment with medicine||1|2|0|0||0
pharmacovigilance|||tracking of the harms of medicines|1|1|0|0||0
pharyngeal||throat||3|2|0|0||0
pharyngitis|||sore throat|1|1|0|0||0
pharynx||throat||0|2|0|0||0
phase 1 trial|phase I trial;phase 1 study;phase I study;phase 1 clinical trial;phase I clinical trial||first small study in people|0|1|0|0||0
phase 2 trial|phase II trial;phase 2 study;phase II study;phase 2 clinical trial;phase II clinical trial||mid-size study of whether a treatment may work|0|1|0|0||0
phase 4 trial|phase IV trial;phase 4 study;phase IV study||study done after a medicine goes on sale|0|1|0|0||0
phenotype|||traits that can be seen or measured|0|1|0|0||0
pheochromocytoma|phaeochromocytoma||rare growth that makes too much adrenaline|0|1|0|0||0
phimosis|||foreskin too tight to pull back|1|1|0|0||0
phlebitis|||swollen, sore vein|1|1|0|0||0
phlebotomist||person who draws blood||0|2|0|0||0
phlebotomy||blood draw||0|2|0|0|Also a treatment that takes out extra blood.|0
phonophobia||sensitivity to sound||1|2|0|0||0
photoaging|photodamage|sun damage||1|2|0|0||0
photodynamic therapy|||treatment with light and a drug that light turns on|1|1|0|0||0
photophobia||sensitivity to light||1|2|0|0||0
photorefractive keratectomy|||laser eye surgery to correct sight|1|1|0|0||0
photosensitive|||sensitive to sunlight|3|1|0|0||1
photosensitive epilepsy|||seizures set off by flashing lights|1|1|0|0||0
photosensitivity||sensitivity to sunlight||1|2|0|0||1
photosensitivity reaction|||skin reaction to sunlight|0|1|0|0||0
phototherapy||light therapy||1|2|0|0||0
phthalate|||chemical that makes plastic soft|0|1|0|0||0
physiatrist|||doctor who helps people regain strength and movement|0|1|0|0||0
physiatry|||care that helps people regain strength and movement|1|1|0|0||0
physical dependence|||when the body gets used to a drug|1|1|0|0||0
physical examination||physical exam||0|0|0|0||0
physical exertion||hard physical effort||1|2|0|0||0
physical medicine and rehabilitation|||care that helps people move and work again|1|1|2|0||0
physician||doctor||0|0|0|0||2
physician assistant|physician associate||medical professional who works alongside doctors|0|1|0|0||0
physiotherapist||physical therapist||0|2|2|0||0
physiotherapy||physical therapy||1|2|2|0||0
phytochemical|phytonutrient||natural plant substance|0|1|0|0||0
pica|||eating things that are not food|1|1|0|0||0
pictograph|pictogram|picture||0|2|0|0||0
pilot study|feasibility study|small early study||0|2|0|0||0
pitting edema|pitting oedema||swelling that keeps a dent when pressed|1|1|0|0||0
pituitary adenoma|||growth in a gland of the brain, usually not cancer|0|1|0|0||0
pituitary gland|||gland in the brain that controls other glands|0|1|0|0||0
pityriasis rosea|||scaly rash that clears by itself|1|1|0|0||0
placebo|||treatment with no active medicine|0|1|0|0||1
placebo effect|||feeling better because someone expects to|1|1|0|0||0
placebo group|placebo arm||group that gets no active medicine|0|1|0|0||0
placebo-controlled|||compared with a treatment that has no active medicine|3|1|0|0||0
placenta accreta|placenta accreta spectrum||placenta that grows too deep into the womb|1|1|0|0||0
placenta previa|placenta praevia||placenta that covers the opening of the womb|1|1|0|0||0
placental abruption|abruptio placentae||placenta that pulls away from the womb before birth|1|1|0|0||0
placental insufficiency|||placenta that does not feed the baby well|1|1|0|0||0
plagiocephaly|positional plagiocephaly||flat spot on a baby's head|1|1|0|0||0
plantar|||on the sole of the foot|3|1|0|0||0
plantar fasciitis|||heel pain from a strained band under the foot|1|1|0|0||0
plantar wart|||wart on the sole of the foot|0|1|0|0||0
plasmapheresis|plasma exchange||treatment that filters the blood|1|1|0|0||0
platelet|||blood cell that helps clots form|0|1|0|0||1
platelet count|||count of the cells that help blood clot|0|1|0|0||0
pleura|||thin lining around the lungs|0|1|0|0||0
pleural effusion|||fluid around the lungs|0|1|0|0||0
pleurisy|pleuritis||swelling of the lining around the lungs|1|1|0|0||0
pleuritic chest pain|pleuritic pain|pain when breathing in||1|2|0|0||0
pleurodesis|||procedure that stops fluid from building up around the lung|1|1|0|0||0
pneumococcal disease|||infection that can harm the lungs, blood or brain|1|1|0|0||0
pneumococcal pneumonia|||lung infection caused by bacteria|1|1|0|0||0
pneumoconiosis|||lung disease from breathing in dust at work|1|1|0|0||0
pneumonectomy|||operation to remove a lung|0|1|0|0||0
pneumothorax||collapsed lung||0|2|0|0||0
podiatrist|chiropodist|foot doctor||0|2|0|0||1
podiatry|chiropody|foot care||1|2|0|0||1
point-of-care test|||quick test on the spot|0|1|0|0||0
point-of-care testing|||quick testing done on the spot|1|1|0|0||0
poliomyelitis||polio||1|0|0|0||0
poliovirus|||virus that causes polio|1|1|0|0||0
polycystic kidney disease|||inherited disease that fills the kidneys with fluid sacs|1|1|0|0||0
polycystic ovary syndrome|polycystic ovarian syndrome||hormone condition that affects the ovaries|1|1|0|0||0
polycythemia|polycythaemia||too many red blood cells|1|1|0|0||0
polycythemia vera|polycythaemia vera||blood cancer that makes too many red blood cells|1|1|0|0||0
polydactyly|||extra fingers or toes|1|1|0|0||0
polydipsia||extreme thirst||1|2|0|0||0
polyhydramnios|||too much fluid around the baby|1|1|0|0||0
polymyalgia rheumatica|||stiff, painful shoulders and hips in older people|1|1|0|0||0
polymyositis|||disease that weakens many muscles|1|1|0|0||0
polyneuropathy||damage to many nerves||1|2|0|0||0
polyp|||small growth of tissue|0|1|0|0||0
polypectomy|||removal of a small growth, often in the bowel|0|1|0|0||0
polyphagia|hyperphagia|extreme hunger||1|2|0|0||0
polypharmacy|||taking many medicines at once|1|1|0|0||0
polysomnography|polysomnogram|overnight sleep test||0|2|0|0||0
polysubstance use||using several drugs||1|2|0|0||0
polyuria||passing too much urine||1|2|0|0||0
popliteal|||behind the knee|3|1|0|0||0
population health|||the health of a whole group of people|1|1|0|0||0
porphyria|||uncommon disease of blood-making chemicals|0|1|0|0||0
portal hypertension|||high pressure in the vein to the liver|1|1|0|0||0
positive predictive value|||chance that a positive result is right|0|1|0|0||0
positron emission tomography|||scan that shows how active cells are|1|1|0|0||0
post-concussion syndrome|post-concussive syndrome||symptoms that last after a head injury|1|1|0|0||0
post-discharge|||after leaving the hospital|3|1|0|0||0
post-exposure prophylaxis|||medicine to prevent an infection after contact with a germ|1|1|0|0||1
post-marketing surveillance|||safety checks after a medicine goes on sale|1|1|0|0||0
post-op|||after surgery|3|1|0|0||0
post-traumatic stress disorder|||lasting distress after a frightening event|1|1|0|0||0
post-void residual|||urine left in the bladder after peeing|1|1|0|0||0
postanesthesia care unit|post-anaesthesia care unit|recovery room||0|2|0|0||0
posterior|||at the back|3|1|0|0||0
posterior tooth||back tooth||0|0|0|0||1
postherpetic neuralgia|||nerve pain that stays after shingles|1|1|0|0||0
postmenopausal|||after menopause|3|1|0|0||0
postmenopausal bleeding||bleeding after menopause||1|2|0|0||0
postoperative|post-operative||after surgery|3|1|0|0||0
postpartum|postnatal||after birth|3|1|0|0||0
postpartum depression|postnatal depression||depression after having a baby|1|1|0|0||0
postpartum hemorrhage|postpartum haemorrhage||heavy bleeding after birth|1|1|0|0||0
postpartum psychosis|postnatal psychosis;puerperal psychosis||severe mental illness soon after birth, an emergency|1|1|0|0||0
postural orthostatic tachycardia syndrome|postural tachycardia syndrome||fast heartbeat and dizziness on standing up|1|1|0|0||0
postvention|||support after a suicide|1|1|0|0||0
potable|||safe to drink|3|1|0|0||0
potable water||drinking water||1|0|0|0||0
potassium iodide|||pill that protects the thyroid from radiation|1|1|0|0||0
power of attorney|||paper that lets someone act for another person|0|1|0|0||0
pre-existing condition|||health problem that someone already has|0|1|0|0||0
pre-exposure prophylaxis|||medicine that prevents HIV|1|1|0|0||0
pre-op|||before surgery|3|1|0|0||0
prebiotic|||food that feeds good gut germs|0|1|0|0||0
precancer|||changes that could become cancer|1|1|0|0||0
precancerous|premalignant||able to turn into cancer|3|1|0|0||0
preclinical|||before tests in people|3|1|0|0||0
precocious puberty||early puberty||1|2|0|0||0
preconception care|preconception counseling||care before pregnancy|1|1|0|0||3
predisposition|||higher chance of getting a disease|1|1|0|0||0
preeclampsia|pre-eclampsia||dangerous high blood pressure in pregnancy|1|1|0|0||0
preferred provider organization|||plan that costs less with certain doctors|0|1|2|0||0
prehabilitation|prehab||getting fit before surgery|1|1|0|0||0
premature mortality||early death||1|2|0|0||0
premature rupture of membranes|prelabor rupture of membranes||waters that break too early|1|1|0|0||0
premature ventricular contraction|ventricular ectopic beat|extra heartbeat||0|2|0|0||0
premenopausal|||before periods stop for good|3|1|0|0||0
premenstrual dysphoric disorder|||severe mood changes before a period|1|1|0|0||0
premenstrual syndrome|||mood and body changes before a period|1|1|0|0||0
prenatal|||before birth|3|1|0|0||0
prenatal care|antenatal care|pregnancy care||1|2|0|0||0
preoperative|pre-operative||before surgery|3|1|0|0||0
preprint|||study that other experts have not yet checked|0|1|0|0||0
prepuce||foreskin||0|0|0|0||1
presbycusis|age-related hearing loss|hearing loss with age||1|2|0|0||0
presbyopia|||trouble seeing up close with age|1|1|0|0||0
prescriber|||health professional who orders medicine for you|0|1|0|0||1
prescription drug monitoring program|||state list of certain prescriptions|0|1|2|0||0
prescription prepayment certificate|||pass that covers all of your prescriptions|0|1|1|0||0
prescription-only medicine|||medicine that needs a prescription|0|1|1|0||0
presumptive eligibility|||short-term coverage while someone applies|1|1|2|0||0
presymptomatic|||before symptoms start|3|1|0|0||0
preterm|||born or happening before 37 weeks of pregnancy|3|1|0|0||0
preterm birth|premature birth|early birth||0|2|0|0||0
preterm infant|premature infant;preterm baby||baby born before 37 weeks|0|1|0|0||0
preterm labor|premature labor;preterm labour;premature labour||birth that starts before 37 weeks|1|1|0|0||0
prevalence|||how common it is|1|1|0|0||1
prevalent||common||3|0|0|0||0
preventable death|avoidable death||death that good care could have prevented|0|1|0|0||0
preventer inhaler|controller inhaler;maintenance inhaler||inhaler for daily use to prevent symptoms|0|1|0|0||0
preventive care|preventative care;preventive healthcare;preventive health care||care that helps people stay well|1|1|0|0||0
preventive service|||service that helps people stay well|0|1|0|0||0
priapism|||erection that lasts too long, an emergency|1|1|0|0||0
primary biliary cholangitis|||disease that destroys the small tubes of the liver|1|1|0|0||0
primary care physician||regular doctor||0|2|0|0||0
primary care provider|||professional who gives your everyday health care|0|1|0|0||0
primary dentition|||baby teeth|1|1|0|0||0
primary endpoint|primary end point;primary outcome||main result that a study looks for|0|1|0|0||0
primary immunodeficiency|||weak immune system from birth|0|1|0|0||0
primary ovarian insufficiency|premature ovarian failure||ovaries that stop working well before age 40|1|1|0|0||0
primary prevention|||stopping a disease before it starts|1|1|0|0||0
primary series|||first set of doses of a vaccine|1|1|0|0||0
primary tumor|primary tumour||place where a cancer started|0|1|0|0||0
primigravida|||woman who is pregnant for the first time|0|1|0|0||0
principal investigator||lead researcher||0|2|0|0||0
prior authorization|prior authorisation;preauthorization;precertification||approval that the insurer must give first|0|1|2|0||0
priority population||group in most need||0|0|0|0||0
probiotic|||live germ that may be good for the gut|0|1|0|0||0
proctoscopy|anoscopy||look inside the bottom with a short tube|0|1|0|0||0
prodromal|||before the main symptoms of an illness|3|1|0|0||1
prodromal symptom||early warning sign||0|2|0|0||0
prodrome|||early sign before an illness|0|1|0|0||0
productive cough||cough with mucus||0|2|0|0||0
progestin-only pill|progestogen-only pill||birth control pill with one hormone|0|1|0|0||0
prognosis||outlook||0|2|0|0||0
progression-free survival|||time in which a cancer does not get worse|1|1|0|0||0
progressive disease|||disease that gets worse over time|0|1|0|0||0
progressive muscle relaxation|||tensing and then relaxing each muscle|1|1|0|0||0
proliferate||multiply||2|0|0|0||1
proliferation||rapid growth||1|2|0|0||0
prophylactic||preventive||3|2|0|0|As a noun it may mean a condom.|0
prophylactic mastectomy|||operation to remove a breast before cancer can start|0|1|0|0||0
prophylactic surgery|risk-reducing surgery||surgery that prevents disease|1|1|0|0||0
prophylactically||to prevent illness||4|0|0|0||0
prophylaxis||preventive treatment||1|2|0|0||1
proprioception|||sense of where the body is|1|1|0|0||0
prospective study|||study that follows people into the future|0|1|0|0||0
prostate adenocarcinoma||prostate cancer||1|0|0|0||0
prostate-specific antigen|||prostate protein measured in the blood|1|1|0|0||0
prostatectomy|radical prostatectomy||operation to remove the prostate|0|1|0|0||0
prostatitis|||swollen or infected prostate|1|1|0|0||0
prosthesis||artificial body part||0|2|0|0||0
prosthetic||artificial||3|2|0|0||0
prosthetic limb||artificial limb||0|0|0|0||0
prosthetist|||person who makes and fits artificial limbs|0|1|0|0||0
prosthodontist|||dentist who makes crowns and dentures|0|1|0|0||0
protected health information|||health details that can identify someone|1|1|2|0||0
protective factor|||thing that lowers the chance of harm|0|1|0|0||0
proteinuria||protein in the urine||1|2|0|0||0
prothrombin time|partial thromboplastin time||blood test of how fast blood clots|1|1|0|0||0
proton pump inhibitor|||medicine that lowers stomach acid|0|1|0|0||0
proton therapy|proton beam therapy||very precise type of radiation treatment|1|1|0|0||0
provider network|||group of doctors and hospitals that a plan works with|0|1|2|0||0
provisional diagnosis|working diagnosis;presumptive diagnosis;tentative diagnosis|likely diagnosis||0|2|0|0||0
proximal|||nearer to the trunk of the body|3|1|0|0||0
pruritic||itchy||3|0|0|0||0
pruritus||itching||1|2|0|0||0
pseudonymized|pseudonymised||with names swapped for codes|3|1|0|0||0
psoriasis|||condition that causes thick, scaly skin patches|1|1|0|0||0
psoriatic arthritis|||joint disease linked to scaly skin patches|1|1|0|0||0
psychiatric||mental health||3|2|0|0||0
psychiatric hospital||mental health hospital||0|0|0|0||0
psychiatric medication||mental health medicine||0|2|0|0||0
psychiatric nurse||mental health nurse||0|0|0|0||0
psychiatry||mental health care||1|2|0|0||0
psychoactive|||able to change mood or thinking|3|1|0|0||0
psychoeducation|||teaching people about their mental health condition|1|1|0|0||0
psychological distress|||strong worry, sadness or stress|1|1|0|0||0
psychomotor agitation|||restless movement from inner tension|1|1|0|0||0
psychosis|||losing touch with what is real|1|1|0|0||0
psychosocial||mental and social||3|2|0|0||0
psychosocial support||emotional and social support||1|2|0|0||0
psychosomatic|||physical, but linked to stress or feelings|3|1|0|0||0
psychostimulant|||drug that speeds up the brain|0|1|0|0||0
psychotherapist||talk therapist||0|2|0|0||0
psychotherapy||talk therapy||1|2|0|0||0
psychotic|||out of touch with what is real|3|1|0|0||0
psychotic episode|||time of losing touch with what is real|0|1|0|0||0
psychotropic medication|psychotropic drug;psychotropic medicine;psychotropic;psychiatric medicine|mental health medicine||0|2|0|0||0
ptosis|blepharoptosis||drooping eyelid|1|1|0|0||0
public health intervention|||step taken to improve health|0|1|0|0||0
publication bias|||when only striking results get published|1|1|0|0||0
puerperal|||in the weeks after birth|3|1|0|0||0
puerperal sepsis|puerperal infection||infection after birth|1|1|0|0||0
puerperium|postpartum period;postnatal period|weeks after birth||1|0|0|0||0
pulmonary||lung||3|2|0|0||1
pulmonary edema|pulmonary oedema|fluid in the lungs||1|2|0|0||0
pulmonary embolism||blood clot in the lung||0|2|0|0||0
pulmonary fibrosis||scarring of the lungs||1|2|0|0||1
pulmonary function test|lung function test|breathing test||0|2|0|0||0
pulmonary hypertension||high blood pressure in the lungs||1|2|0|0||0
pulmonary nodule|lung nodule|spot on the lung||0|2|0|0||0
pulmonary rehabilitation|pulmonary rehab||exercise and education for people with lung disease|1|1|0|0||0
pulmonary tuberculosis||tuberculosis in the lungs||1|2|0|0||0
pulmonologist||lung doctor||0|2|0|0||1
pulmonology|respiratory medicine;pulmonary medicine|lung care||1|2|0|0||1
pulpectomy|pulpotomy||removal of the nerve from a tooth|0|1|0|0||1
pulpitis|||swelling inside a tooth|1|1|0|0||0
pulse oximeter|||finger clip that measures oxygen in the blood|0|1|0|0||0
pulse oximetry|||oxygen check with a finger clip|1|1|0|0||0
punch biopsy|shave biopsy||test of a small piece of skin|0|1|0|0||0
purpura|||purple spots from bleeding under the skin|1|1|0|0||0
purulent|suppurative|pus-filled||3|2|0|0||0
purulent discharge||pus||1|0|0|0||0
pustule||pus-filled bump||0|2|0|0||0
pyelonephritis|||kidney infection|1|1|0|0||0
pyloric stenosis|||narrowed stomach outlet that makes babies vomit|1|1|0|0||0
pyrexia||fever||1|0|0|0||1
pyrosis||heartburn||1|0|0|0||0
pyuria||pus in the urine||1|2|0|0||0
q12h||every 12 hours||5|0|0|0||0
q4h||every 4 hours||5|0|0|0||0
q6h||every 6 hours||5|0|0|0||0
q8h||every 8 hours||5|0|0|0||0
quadriplegia|tetraplegia||paralysis of both arms and both legs|1|1|0|0||0
qualifying life event|||life change that lets people switch plans|0|1|2|0||0
qualitative research|qualitative study;qualitative data||research on what people say and feel|1|1|0|0||0
quality-adjusted life year|||year of life in full health|0|1|0|0||0
quantitative research|quantitative study;quantitative data||research based on numbers|1|1|0|0||0
radiation oncologist|||doctor who treats cancer with radiation|0|1|0|0||0
radical hysterectomy|||operation to remove the womb and nearby tissue|0|1|0|0||0
radical mastectomy|modified radical mastectomy||operation to remove the breast and nearby tissue|0|1|0|0||0
radiculopathy|cervical radiculopathy;lumbar radiculopathy||pinched nerve in the spine|1|1|0|0||0
radioactive iodine therapy|radioiodine therapy||treatment that destroys thyroid cells|1|1|0|0||0
radiofrequency ablation|||treatment that destroys tissue with heat|1|1|0|0||0
radiograph||X-ray||0|0|0|0||0
radiographer|||person who takes X-rays and scans|0|1|1|0||0
radiography|||taking of X-rays|1|1|0|0||0
radioisotope|radionuclide||radioactive substance used in scans and treatment|0|1|0|0||0
radiologic technologist|radiology technician;radiologic technician||person who takes X-rays and scans|0|1|2|0||0
radiologist|||doctor who reads X-rays and scans|0|1|0|0||1
radiology|||X-rays and other scans|1|1|0|0||1
radiology department||X-ray department||0|2|0|0||1
radiopharmaceutical|||radioactive medicine for scans or treatment|0|1|0|0||0
radiotherapy||radiation treatment||1|2|2|0||0
radiotracer|radioactive tracer||weakly radioactive substance that shows up on a scan|0|1|0|0||0
radius bone|||bone on the thumb side of the forearm|0|1|0|0||0
radon|||harmful gas that rises from the ground|1|1|0|0||0
randomization|randomisation||placing people in groups by chance|1|1|0|0||0
randomized|randomised||placed in groups by chance|3|1|0|0||0
randomized controlled trial|randomised controlled trial;randomized clinical trial;randomised clinical trial;randomized control trial;randomised control trial||study that puts people into groups by chance|0|1|0|0||0
range of motion|range of movement||how far a joint can move|0|1|0|0||0
range-of-motion exercise|||exercise that keeps a joint moving|0|1|0|0||0
rapid diagnostic test||rapid test||0|0|0|0||1
rapid-acting insulin|mealtime insulin||fast insulin taken around a meal|1|1|0|0||0
reablement|||short-term help to live at home again|1|1|1|0||0
reactive airway disease|||airways that tighten easily|1|1|0|0||0
reactogenicity|||how often a vaccine causes a sore arm or fever|1|1|0|0||0
readmission|rehospitalization;rehospitalisation||return to the hospital|0|1|0|0||0
real-world evidence|real-world data||findings from everyday care|1|1|0|0||0
reasonable accommodation|||change that helps a disabled person take part|0|1|2|0||0
reasonable adjustment|||change that helps a disabled person take part|0|1|1|0||0
recall bias|||error because people do not remember well|1|1|0|0||0
receptive language|||understanding of what others say|1|1|0|0||1
reconstructive surgery|||surgery that rebuilds a part of the body|1|1|0|0||0
recovery residence|sober living home||home that is free of drugs and alcohol|0|1|0|0||0
recrudescence||return of symptoms||0|2|0|0||0
rectum|||last part of the bowel|0|1|0|0||0
recuperate||recover||2|0|0|0||1
recuperation||recovery||1|0|0|0||0
recur||come back||2|0|0|0||2
recurrence||return||0|2|0|0||0
recurrent||repeated||3|0|0|0||0
recurrent cancer|||cancer that has come back|1|1|0|0||0
recurrent miscarriage|recurrent pregnancy loss||having several miscarriages|1|1|0|0||0
red blood cell count|||count of the cells that carry oxygen|0|1|0|0||0
reference range|reference interval||range of values for most healthy people|0|1|0|0||0
referred pain|radiating pain||pain felt away from its cause|1|1|0|0||0
refined carbohydrate|refined grain||grain with the healthiest parts removed|0|1|0|0||0
refractive error|||need for glasses because light is not focused well|0|1|0|0||0
refractive surgery|||laser surgery to improve sight|1|1|0|0||0
refractory|||not helped by treatment|3|1|0|0||0
refrain from||avoid||2|0|0|0||0
regain consciousness||wake up||2|2|0|1||0
regimen||plan||0|0|0|0||0
regional anesthesia|regional anaesthesia||medicine that numbs a large part of the body|1|1|0|0||0
regulatory compliance|||following the rules|1|1|0|0||0
reimburse||pay back||2|0|0|0||0
reimbursement||repayment||0|0|0|0||0
relapse|||return of an illness after getting better|0|1|0|0||0
relative risk|risk ratio||comparison of the risk in two groups|0|1|0|0||0
relative risk reduction|||drop in risk compared with another group|0|1|0|0||0
release of information|||form that lets others see your records|1|1|2|0||0
remote patient monitoring|||checking your health from home with devices|1|1|0|0||0
renal||kidney||3|2|0|0||1
renal calculus||kidney stone||0|2|0|0||0
renal cell carcinoma|||type of kidney cancer|0|1|0|0||0
renal failure||kidney failure||1|2|0|0||0
renal function||kidney function||1|2|0|0||0
reperfusion|reperfusion therapy||treatment that restores blood flow|1|1|0|0||0
repetitive strain injury|repetitive motion injury;repetitive stress injury||pain from making the same movement many times|0|1|0|0||0
reproduction number|reproductive number||number of people that one sick person infects|0|1|0|0||0
reproductive coercion|||pressure by a partner about pregnancy or birth control|1|1|0|0||0
reproductive endocrinologist||fertility doctor||0|2|0|0||0
rescue inhaler|reliever inhaler||inhaler for quick relief|0|1|0|0||0
research ethics committee|||group that protects people in studies|0|1|1|0||0
resection||surgical removal||1|2|0|0||0
resident physician|medical resident|doctor in training||0|2|2|0||0
residential treatment||live-in treatment||1|2|0|0||0
resistance training|resistance exercise|strength training||1|2|0|0||0
respiration||breathing||1|2|0|0||1
respiratory arrest|||when breathing stops|1|1|0|0||0
respiratory depression|||slow, weak breathing|1|1|0|0||0
respiratory distress||trouble breathing||1|2|0|0||0
respiratory failure|||when the lungs cannot supply enough oxygen|1|1|0|0||0
respiratory hygiene|||covering coughs and sneezes|1|1|0|0||0
respiratory illness|respiratory disease||illness of the lungs or airways|0|1|0|0||0
respiratory rate||breathing rate||0|2|0|0||0
respiratory symptom|||symptom such as a cough or sore throat|0|1|0|0||0
respiratory syncytial virus|||common virus that can make it hard to breathe|1|1|0|0||0
respiratory therapist||breathing therapist||0|2|0|0||1
respiratory therapy||breathing treatment||1|2|0|0||0
respiratory tract|||nose, throat, airways and lungs|0|1|0|0||0
respiratory tract infection|respiratory infection||infection of the nose, throat or lungs|0|1|0|0||0
respite care|||short break for caregivers|1|1|0|0||0
restless legs syndrome|restless leg syndrome||strong urge to move the legs, often at night|1|1|0|0||0
resuscitation|||restarting the heart or breathing|1|1|0|0||0
retina|||back of the eye that senses light|0|1|0|0||0
retinal|||of the back of the eye|3|1|0|0||0
retinal detachment|detached retina||back layer of the eye that pulls away, an emergency|1|1|0|0||0
retinal screening|||photo check of the back of the eye|1|1|0|0||0
retinitis pigmentosa|||inherited disease that slowly takes sight|1|1|0|0||0
retinoblastoma|||childhood cancer of the eye|0|1|0|0||0
retinoid|||medicine made from a form of vitamin A|0|1|0|0||0
retinopathy|||damage to the back of the eye|1|1|0|0||0
retinopathy of prematurity|||eye disease in babies born very early|1|1|0|0||0
retrospective study|||study that looks back at past records|0|1|0|0||0
retrosternal|substernal||behind the breastbone|3|1|0|0||0
return to baseline||go back to normal||2|0|0|0||0
revascularization|revascularisation||procedure that restores blood flow|1|1|0|0||0
rhabdomyolysis|||muscle breakdown that can harm the kidneys|1|1|0|0||0
rheumatoid arthritis|||disease in which the body attacks its own joints|1|1|0|0||0
rheumatoid factor|||blood protein linked to some joint diseases|1|1|0|0||0
rheumatologist||joint doctor||0|2|0|0||1
rheumatology||joint disease care||1|2|0|0||1
rhinitis|vasomotor rhinitis;non-allergic rhinitis||runny or stuffy nose|1|1|0|0||0
rhinoplasty||nose surgery||1|2|0|0||0
rhinorrhea|rhinorrhoea|runny nose||1|2|0|0||0
rhinovirus|||cold virus|0|1|0|0||0
rickets|||soft, weak bones in children from low vitamin D|1|1|0|0||0
ring vaccination|||vaccinating the people around each sick person|1|1|0|0||0
risk mitigation||risk reduction||1|0|0|0||0
risk stratification|||sorting people by level of risk|1|1|0|0||0
risk-benefit ratio|benefit-risk ratio;risk-benefit balance;benefit-risk balance;risk-benefit profile;benefit-risk profile||balance of benefits and risks|1|1|0|0||0
rodenticide||rat poison||0|2|0|0||0
root canal treatment|root canal;root canal therapy||treatment that cleans out the inside of a tooth|0|1|0|0||0
root cause analysis|||search for what caused a mistake|0|1|0|0||0
root planing|scaling and root planing;root planing and scaling|deep teeth cleaning||1|2|0|0||1
rosacea|||long-term redness and bumps on the face|1|1|0|0||0
roseola|roseola infantum||baby illness with high fever, then a rash|1|1|0|0||0
rotator cuff|||muscles and tendons that hold the shoulder in place|0|1|0|0||0
rotator cuff tear|rotator cuff injury||torn muscle or tendon in the shoulder|0|1|0|0||0
rotavirus|||stomach virus that can make babies very sick|1|1|0|0||0
route of administration|administration route|way to take it||0|2|0|0||0
rubella|||German measles|1|1|0|0||0
rubeola||measles||1|0|0|0||0
rupture of membranes|||breaking of the waters|1|1|0|0||0
sacroiliac joint|||joint between the spine and the hip bone|0|1|0|0||0
sacrum|||flat bone at the base of the spine|0|1|0|0||0
safety profile|||what is known about its side effects|1|1|0|0||0
safety-net hospital|safety-net provider||hospital that treats people who cannot pay|0|1|2|0||0
saline||salt water||1|2|0|0||0
saline solution|normal saline|salt water||1|2|0|0||0
salivary gland|||gland that makes spit|0|1|0|0||0
salmonellosis|||infection with salmonella bacteria|1|1|0|0||0
salpingectomy|||operation to remove a tube between ovary and womb|0|1|0|0||0
salpingo-oophorectomy|||operation to remove an ovary and its tube|0|1|0|0||0
same day emergency care|||hospital treatment without an overnight stay|1|1|1|0||0
sample size||number of people studied||0|2|0|0||0
sanitary product||period product||0|0|0|0||3
sarcoma|||cancer of bone, muscle or other soft tissue|0|1|0|0||0
sarcopenia||age-related muscle loss||1|2|0|0||0
satiated||full||3|0|0|0||0
satiety||feeling full||1|2|0|0||0
scabies|||very itchy rash from tiny mites|1|1|0|0||0
scale and polish||teeth cleaning||1|2|1|0||0
scapula||shoulder blade||0|0|0|0||0
scarlatina||scarlet fever||1|0|0|0||0
schistosomiasis|bilharzia||worm infection caught in fresh water|1|1|0|0||0
schizoaffective disorder|||mental illness that affects mood and sense of reality|1|1|0|0||0
sciatic nerve|||nerve that runs from the lower back down the leg|0|1|0|0||0
sciatica|||nerve pain that runs down the leg|1|1|0|0||0
scleroderma|systemic sclerosis||disease that hardens the skin and can harm organs|1|1|0|0||0
sclerotherapy|||treatment that closes swollen veins|1|1|0|0||0
scoliosis|||sideways curve of the spine|1|1|0|0||0
scotoma||blind spot||0|2|0|0||0
scurvy|||illness from too little vitamin C|1|1|0|0||0
seasonal affective disorder|||depression that comes at the same time each year|1|1|0|0||0
seasonal influenza||seasonal flu||1|0|0|0||1
sebaceous cyst|epidermoid cyst||lump under the skin|0|1|0|0||0
seborrheic dermatitis|seborrhoeic dermatitis;seborrheic eczema||flaky, itchy skin rash, often on the scalp|1|1|0|0||0
seborrheic keratosis|seborrhoeic keratosis||waxy skin growth that is not cancer|0|1|0|0||0
sebum||skin oil||1|2|0|0||0
second trimester|2nd trimester||middle 3 months of pregnancy|1|1|1|0||0
second-degree burn|partial-thickness burn||burn with blisters|0|1|0|0||0
second-line treatment|second-line therapy||treatment that is tried when the first fails|0|1|0|0||0
secondary attack rate|||share of close contacts who get sick|0|1|0|0||0
secondary care|||hospital or specialist care|1|1|0|0||0
secondary endpoint|secondary end point;secondary outcome||further result that a study looks for|0|1|0|0||0
secondary hypertension|||high blood pressure caused by another condition|1|1|0|0||0
secondary prevention|||finding a disease early or stopping it from returning|1|1|0|0||0
secondary tumor|secondary tumour;metastatic tumor;metastatic tumour;secondary cancer||cancer that has spread from another place|0|1|0|0||0
sedation|||medicine that makes you calm or sleepy|1|1|0|0||0
sedative|||medicine that makes you calm or sleepy|0|1|0|0||0
sedative-hypnotic||sleeping pill||0|2|0|0||0
sedentary||inactive||3|2|0|0||1
sedentary lifestyle|sedentary behavior;sedentary behaviour|sitting too much||1|2|0|0||0
seek immediate care||get help right away||2|0|0|1||0
seek immediate medical attention|seek immediate medical care;seek urgent medical attention;seek emergency medical attention|get medical help now||2|0|0|1||0
seek medical attention|seek medical care;seek medical assistance;seek medical treatment|get medical help||2|0|0|1||0
seek prompt medical attention||get medical help soon||2|0|0|1||0
selection bias|||error from how people were picked for a study|1|1|0|0||0
selective serotonin reuptake inhibitor|||common type of depression medicine|0|1|0|0||0
self-administer|||take without help|2|1|0|0||0
self-limiting|self-limited||going away on its own|3|1|0|0||0
self-referral|||asking for care without going through your doctor|1|1|0|0||0
semen analysis|||lab check of sperm|0|1|0|0||0
sensitivity and specificity|||how well a test tells sick people from well people|5|1|0|0||0
sensorineural hearing loss|||hearing loss from inner ear or nerve damage|1|1|0|0||0
sentinel event|||patient safety problem that causes death or serious harm|0|1|0|0||0
sentinel lymph node biopsy|sentinel node biopsy||test of whether cancer has begun to spread|0|1|0|0||0
sepsis|||the body's extreme reaction to an infection|1|1|0|0|Keep the word: people need it in an emergency.|0
septic arthritis|||joint infection|1|1|0|0||0
septic shock|||dangerously low blood pressure from an infection|1|1|0|0||0
septicemia|septicaemia|blood poisoning||1|2|0|0||0
septoplasty|||operation to straighten the wall inside the nose|0|1|0|0||0
sequela||lasting effect||0|2|0|0||0
seroconversion|||first signs in the blood that the body reacts to a germ|1|1|0|0||0
serodiscordant|||in which only one partner has HIV|3|1|0|0||0
serologic test|serological test|blood test||0|2|0|0||0
serology|||blood testing for signs of past infection|1|1|0|0||0
seronegative|||with no signs of the infection in the blood|3|1|0|0||0
seropositive|||with signs of an infection in the blood|3|1|0|0||0
seroprevalence|||share of people with signs of past infection in blood|1|1|0|0||0
serosurvey|seroprevalence survey||survey of blood tests for a past infection|0|1|0|0||0
serotonin|||brain chemical that affects mood|1|1|0|0||0
serotonin syndrome|||dangerous reaction to too much of some depression medicines|1|1|0|0||0
serotype|||type of a germ|0|1|0|0||0
serum cholesterol||blood cholesterol||1|0|0|0||0
serum creatinine|||waste in the blood that shows how the kidneys work|1|1|0|0||0
serum ferritin|||blood level of a protein that stores iron|1|1|0|0||0
serum glucose|plasma glucose|blood sugar||1|0|0|0||0
serum potassium||blood potassium||1|0|0|0||0
serum sodium||blood sodium||1|0|0|0||0
service user||person who uses services||0|0|1|0||0
severe combined immunodeficiency|||rare condition in which babies have almost no immune system|1|1|0|0||0
sexual dysfunction|||trouble with having or enjoying sex|1|1|0|0||0
shaken baby syndrome|abusive head trauma||brain injury from shaking or hitting a baby|1|1|0|0||0
shared decision-making|||patient and doctor deciding together|1|1|0|0||0
sharps container|sharps bin;sharps box||safe box for used needles|0|1|0|0||0
sharps disposal|||throwing away used needles safely|1|1|0|0||0
shelter in place||stay indoors||2|2|0|0||0
shigellosis|||infection with shigella bacteria|1|1|0|0||0
shoulder arthroplasty|total shoulder arthroplasty|shoulder replacement||0|0|0|0||0
shoulder dystocia|||baby's shoulder getting stuck during birth|1|1|0|0||0
shunt|||tube that drains fluid inside the body|0|1|0|0||0
sialadenitis|parotitis||swollen spit gland|1|1|0|0||0
sialorrhea|sialorrhoea|drooling||1|0|0|0||0
sick sinus syndrome|||problem with the cells that set the heart's rhythm|1|1|0|0||0
sigmoidoscopy|flexible sigmoidoscopy||check of the lower bowel with a small camera|0|1|0|0||0
silicosis|||lung disease from breathing in stone dust|1|1|0|0||0
single-blind|single-blinded||where patients do not know what they get|3|1|0|0||0
sinusitis|rhinosinusitis||sinus infection or swelling|1|1|0|0||0
skeletal muscle|||muscle that moves the bones|1|1|0|0||0
skilled nursing facility|||nursing home with medical care|0|1|2|0||0
skin graft|||piece of healthy skin that is moved to cover a wound|0|1|0|0||0
skin prick test|||skin test for allergies|0|1|0|0||0
sleep apnea|sleep apnoea||short stops in breathing during sleep|1|1|0|0||0
sleep deprivation||lack of sleep||1|0|0|0||0
sleep hygiene|||habits that help people sleep well|1|1|0|0||0
sleep latency|||time that it takes to fall asleep|1|1|0|0||0
sleeve gastrectomy|gastric sleeve||weight-loss surgery that makes the stomach smaller|0|1|0|0||0
sliding fee scale|sliding scale fee||fee that depends on income|0|1|2|0||0
slit-lamp exam|slit-lamp examination||eye check with a bright, narrow light|0|1|0|0||0
small cell lung cancer|||fast-growing type of lung cancer|1|1|0|0||0
small for gestational age|||smaller than expected for the weeks of pregnancy|3|1|0|0||0
smokeless tobacco|||chewing tobacco, snuff or similar|1|1|0|0||0
smoking cessation||help to quit smoking||1|2|0|0||1
smooth muscle|||muscle in organs that moves without thought|1|1|0|0||0
social anxiety disorder|social phobia||strong fear of being judged by others|1|1|0|0||0
social determinant of health|||living condition that affects health|0|1|0|0||0
social prescriber|social prescribing link worker||person who connects patients with local support|0|1|1|0||0
social prescribing|||linking patients with local activities and support|1|1|1|0||0
sodium intake|||how much salt someone eats|1|1|0|0||0
soft palate|||soft back part of the roof of the mouth|0|1|0|0||0
soft tissue sarcoma|||cancer of muscle, fat or nerves|0|1|0|0||0
solar lentigo|senile lentigo|age spot||0|2|0|0||0
somatic mutation|||gene change that is not passed to children|0|1|0|0||0
somatic symptom||physical symptom||0|2|0|0||0
somatic symptom disorder|||strong worry about physical symptoms|1|1|0|0||0
somnolence||sleepiness||1|0|0|0||0
sonogram|ultrasonogram|ultrasound||0|0|0|0||0
sonographer|||person who does ultrasounds|0|1|0|0||0
spacer device|||tube that helps inhaled medicine reach the lungs|0|1|0|0||0
spasticity||muscle stiffness||1|2|0|0||0
special enrollment period|||extra time to sign up after a life change|1|1|2|0||0
specimen||sample||0|0|0|0||0
speculum|||tool that gently holds the vagina open for a check|0|1|0|0|There are nose and ear tools of this name too.|0
speech impairment||trouble speaking||1|2|0|0||0
speech-language pathologist|speech pathologist;speech and language therapist|speech therapist||0|2|0|0||0
speech-language pathology|speech-language therapy;speech and language therapy|speech therapy||1|2|0|0||0
spermatozoon|spermatozoa|sperm||1|0|0|0||0
spermicide|||product that kills sperm|0|1|0|0||0
sphygmomanometer||blood pressure monitor||0|0|0|0||0
spike protein|||virus part that lets it enter cells|0|1|0|0||0
spina bifida|||birth condition in which the spine does not close|1|1|0|0||0
spinal anesthesia|spinal anaesthesia||medicine in the lower back that numbs the legs and belly|1|1|0|0||0
spinal cord stimulator|||implant that eases pain with weak electric pulses|0|1|0|0||0
spinal fusion|||operation that joins bones of the spine|0|1|0|0||0
spinal muscular atrophy|||inherited disease that weakens muscles|1|1|0|0||0
spinal stenosis|lumbar stenosis;lumbar spinal stenosis||narrowed space around the spinal nerves|1|1|0|0||0
spirometer|||device that measures how well you breathe|0|1|0|0||1
spirometry|||breathing test|1|1|0|0||1
splenectomy|||operation to remove the spleen|0|1|0|0||0
splenomegaly|||enlarged spleen|1|1|0|0||0
spondylolisthesis|||bone in the spine that slips forward|1|1|0|0||0
spondylosis|cervical spondylosis||age-related wear of the spine|1|1|0|0||0
spontaneous abortion|spontaneous miscarriage|miscarriage||0|0|0|0||0
sporadic case|||single case not linked to others|0|1|0|0||0
sputum||mucus you cough up||1|2|0|0||0
sputum culture|||lab test for germs in coughed-up mucus|0|1|0|0||0
squamous cell carcinoma|||type of cancer, often of the skin|0|1|0|0||0
stable angina|||chest pain that comes with effort and eases with rest|1|1|0|0||0
standard deviation|||measure of how spread out the numbers are|0|1|0|0||0
standard drink|||drink with a set amount of alcohol|0|1|0|0||0
standard of care||usual care||1|2|0|0|In law it has another meaning.|0
standard precautions|universal precautions||basic steps against germs, such as gloves|5|1|0|0||0
statin||cholesterol medicine||0|2|0|0||0
statistical power|||chance that a study finds a real effect|1|1|0|0||0
statistical significance|||sign that a result is unlikely to be chance|1|1|0|0||0
statistically insignificant|not statistically significant||could be due to chance|3|1|0|0||0
statistically significant|||unlikely to be due to chance|3|1|0|0|It does not mean large or important.|0
status epilepticus|||seizure that does not stop|1|1|0|0||0
steatorrhea|steatorrhoea|fatty stools||1|2|0|0||0
steatosis||fat buildup||1|2|0|0||0
stem cell transplant|hematopoietic stem cell transplant;haematopoietic stem cell transplant||treatment that replaces the cells that make blood|0|1|0|0||0
stenosis||narrowing||1|2|0|0||0
stent|||tiny tube that keeps a blood vessel open|0|1|0|0||0
step therapy|||having to try a cheaper medicine first|1|1|2|0||0
stereotactic body radiation therapy|stereotactic body radiotherapy||precise, high-dose radiation|1|1|0|0||0
stereotactic radiosurgery|radiosurgery||precise, high-dose radiation without a cut|1|1|0|0||0
sterilization procedure|sterilisation procedure||operation that prevents pregnancy for good|0|1|0|0||0
sternotomy|||surgery through a cut in the breastbone|0|1|0|0||0
sternum||breastbone||0|0|0|0||0
stimming|||repeated movements or sounds that calm|1|1|0|0||0
stoma|||opening in the belly that lets out waste|0|1|0|0||0
stomatitis|oral mucositis;mucositis||sore, swollen lining of the mouth|1|1|0|0||0
stool DNA test|||home test for signs of bowel cancer|0|1|0|0||0
stool culture|||lab test for germs in the stool|0|1|0|0||0
stool specimen||stool sample||0|0|0|0||0
strabismus|||eyes that point in different directions|1|1|0|0||0
streptococcal pharyngitis||strep throat||1|2|0|0||0
stress fracture|||tiny crack in a bone from overuse|0|1|0|0||0
stress incontinence|stress urinary incontinence||leaking urine when coughing, laughing or lifting|1|1|0|0||0
stridor|||harsh, high sound when breathing in|1|1|0|0||0
study arm||study group||0|0|0|0||0
study protocol||study plan||0|0|0|0||0
subacute care|||care between a hospital stay and home|1|1|0|0||0
subarachnoid hemorrhage|subarachnoid haemorrhage||bleeding around the brain|0|1|0|0||0
subclinical|||too mild to notice|3|1|0|0||1
subclinical infection|asymptomatic infection;inapparent infection||infection with no symptoms|0|1|0|0||0
subconjunctival hemorrhage|subconjunctival haemorrhage||red patch on the white of the eye|0|1|0|0||0
subcutaneous|||under the skin|3|1|0|0||1
subcutaneous injection||injection under the skin||0|2|0|0||0
subcutaneous tissue||fat under the skin||1|2|0|0||0
subcutaneously||under the skin||4|2|0|0||0
subdural hematoma|subdural haematoma||blood between the skull and the brain|0|1|0|0||0
subfertility|||taking longer than usual to get pregnant|1|1|0|0||0
subgroup analysis|||look at the results in smaller groups|0|1|0|0||0
subject access request|||request to see the data held about you|0|1|1|0||0
subjective fever|||feeling of fever that was not measured|1|1|0|0||0
sublingual|||under the tongue|3|1|0|0||0
sublingually||under the tongue||4|2|0|0||0
subluxation|||joint that slips partly out of place|0|1|0|0||0
suboptimal||poor||3|0|0|0||0
subside||ease||2|0|0|0||0
substance use disorder|||not being able to control the use of alcohol or drugs|1|1|0|0||0
subtherapeutic|||too low to work well|3|1|0|0||0
subunit vaccine|recombinant vaccine||vaccine made with only part of a germ|0|1|0|0||0
sudden cardiac death|||death from a sudden stop of the heartbeat|0|1|0|0||0
sudden infant death syndrome|||sudden, unexplained death of a baby, often during sleep|1|1|0|0||0
sudden onset||sudden start||0|2|0|0||0
sudden unexpected infant death|||death of a baby with no clear cause at first|0|1|0|0||0
suicidal ideation||thoughts of suicide||1|2|0|0||0
suicidality|||thoughts of suicide or suicide attempts|1|1|0|0||0
sulfonylurea|sulphonylurea||diabetes pill that helps the body make insulin|0|1|0|0||0
sun protection factor|||how well a sunscreen blocks burning rays|1|1|0|0||0
sundowning|||confusion that gets worse in the evening|1|1|0|0||0
superinfection|secondary infection||second infection on top of the first|0|1|0|0||0
superspreader event|superspreading event||gathering where one person infects many others|0|1|0|0||0
supine|||lying on the back|3|1|0|0||0
supine position|||lying on the back|1|1|0|0||0
supplemental insurance|supplemental coverage|extra insurance||1|2|2|0||0
supplemental oxygen||extra oxygen||1|2|0|0||0
suppository|||medicine that goes into the bottom|0|1|0|0||0
suppuration||pus formation||1|2|0|0||0
supraventricular tachycardia|||sudden bouts of very fast heartbeat|1|1|0|0||0
surge capacity|||ability to care for many more people at once|1|1|0|0||1
surgical drain|||tube that drains fluid after surgery|0|1|0|0||0
surgical excision||surgical removal||1|0|0|0||0
surgical incision||surgical cut||0|0|0|0||0
surgical intervention|surgical procedure|operation||0|0|0|0||0
surgical mesh|||net that supports weak tissue|1|1|0|0||0
surgical oncologist||cancer surgeon||0|2|0|0||0
surgical site infection|||infection where the surgery was done|0|1|0|0||0
surrogate decision-maker|||person who makes decisions for a patient|0|1|0|0||0
surrogate endpoint|surrogate marker;surrogate end point||lab result that stands in for a health result|0|1|0|0||0
susceptibility|||how easily a person gets ill|1|1|0|0||0
susceptible to||prone to||5|0|0|0||0
sustain an injury||get hurt||2|0|0|0||0
sustain injuries||get hurt||2|0|0|0||0
suture||stitch||0|2|0|0||1
swine influenza||swine flu||1|0|0|0||0
symptomatic|||with symptoms|3|1|0|0||0
symptomatic relief|||easing of symptoms|1|1|0|0||0
symptomatic treatment|||treatment that eases symptoms|0|1|0|0||0
symptomatology|||symptoms|1|1|0|0||0
symptoms resolve||symptoms go away||5|0|0|0||0
syncope||fainting||1|2|0|0||0
syndactyly|||joined fingers or toes|1|1|0|0||0
syndemic|||set of health problems that make each other worse|0|1|0|0||0
syndromic surveillance|||watching for groups of symptoms to spot outbreaks early|1|1|0|0||0
synovial fluid||joint fluid||1|2|0|0||0
synovitis||swollen joint lining||1|2|0|0||0
syphilis|||infection spread by sex that has stages|1|1|0|0||0
syringe services program|syringe exchange program||place to get clean needles|0|1|2|0||0
systematic review|||study that sums up all the research on a question|0|1|0|0||0
systemic disease|systemic illness||disease that affects the whole body|0|1|0|0||1
systemic infection|||infection throughout the body|0|1|0|0||0
systemic symptom|systemic reaction||effect on the whole body|0|1|0|0||1
systemic therapy|systemic treatment||treatment that reaches the whole body|0|1|0|0||1
systolic blood pressure|systolic pressure||top number of a blood pressure reading|1|1|0|0||0
tachycardia|||fast heartbeat|1|1|0|0||0
tachypnea|tachypnoea|fast breathing||1|2|0|0||0
tactile||touch||3|2|0|0||0
take orally||take by mouth||5|0|0|0||0
taken orally||taken by mouth||5|0|0|0||0
takotsubo cardiomyopathy|stress cardiomyopathy;takotsubo syndrome|broken heart syndrome||1|2|0|0||0
talipes|talipes equinovarus|clubfoot||1|0|0|0||0
targeted therapy|||drug that targets certain features of cancer cells|0|1|0|0||0
teach-back|teach-back method||asking patients to repeat advice in their own words|1|1|0|0||0
tear duct obstruction|nasolacrimal duct obstruction|blocked tear duct||0|2|0|0||0
telehealth visit|telemedicine visit;teleconsultation;telehealth appointment|phone or video visit||0|2|0|0||0
telemetry|||heart monitoring from a distance|1|1|0|0||0
telephone consultation||phone appointment||0|0|1|0||0
temporal association|||two things that happen close together in time|1|1|0|0||1
temporomandibular disorder|temporomandibular joint disorder||pain in the jaw joint and muscles|1|1|0|0||0
temporomandibular joint||jaw joint||0|0|0|0||0
tendinitis|tendonitis;tendinopathy||swollen or sore tendon|1|1|0|0||0
tenesmus|||feeling the need to pass stool when there is none|1|1|0|0||0
tenosynovitis|||swelling of the sheath around a tendon|1|1|0|0||0
tension-type headache|tension headache||dull headache that feels like a tight band|0|1|0|0||0
ter in die||three times a day||5|0|0|0||0
teratogen|||substance that can harm an unborn baby|0|1|0|0||0
teratogenic|||able to harm an unborn baby|3|1|0|0||0
termination of pregnancy|pregnancy termination|abortion||0|2|0|0||0
tertiary care|||hospital care from highly trained specialists|1|1|0|0||0
tertiary care center|tertiary care centre;tertiary care hospital|specialist hospital||0|2|0|0||0
tertiary hospital|||hospital for the most complex cases|0|1|0|0||0
tertiary prevention|||limiting the harm from a disease someone already has|1|1|0|0||0
test sensitivity|||how well a test finds people with a disease|1|1|0|0||0
test specificity|||how well a test clears people without the disease|1|1|0|0||0
testicular torsion|||twisted testicle, an emergency|1|1|0|0||0
tetralogy of Fallot|||group of heart problems present from birth|1|1|0|0||0
thalassemia|thalassaemia||inherited condition with too few healthy red blood cells|1|1|0|0||0
therapeutic agent||medicine||0|0|0|0||0
therapeutic benefit||health benefit||0|2|0|0||0
therapeutic dose|||dose that works|0|1|0|0||0
therapeutic effect|||healing effect|0|1|0|0||0
therapeutic intervention||treatment||0|0|0|0||0
therapeutic level|therapeutic range||level at which a medicine works safely|0|1|0|0||0
therapeutic option||treatment option||0|0|0|0||0
thermoregulation|||how the body controls its temperature|1|1|0|0||0
thimerosal|thiomersal||mercury-based preservative used in some vaccines|1|1|0|0||1
third molar||wisdom tooth||0|0|0|0||0
third trimester|3rd trimester||last 3 months of pregnancy|1|1|1|0||0
third-degree burn|full-thickness burn||burn through all layers of skin|0|1|0|0||0
thoracentesis|thoracocentesis||draining of fluid from around the lung|1|1|0|0||0
thoracic||chest||3|2|0|0||0
thoracic spine||middle of the back||0|2|0|0||0
thoracic surgeon||chest surgeon||0|2|0|0||0
thoracic surgery||chest surgery||1|2|0|0||0
thoracoscopy|||look inside the chest with a thin camera|0|1|0|0||0
thoracotomy|||surgery through a cut in the chest|0|1|0|0||0
thorax||chest||0|2|0|0||0
threatened miscarriage|threatened abortion||bleeding early in pregnancy that may or may not end it|1|1|0|0||0
three times daily||three times a day||5|0|0|1||0
throat culture||throat swab test||0|2|0|0||0
thrombocyte|||blood cell that helps clots form|0|1|0|0||0
thrombocytopenia|||too few blood-clotting cells|1|1|0|0||0
thrombocytosis|||too many blood-clotting cells|1|1|0|0||0
thromboembolism|||blood clot that breaks loose and blocks a blood vessel|1|1|0|0||0
thrombolysis|thrombolytic therapy|clot-busting treatment||1|2|0|0||0
thrombophilia|||tendency to form blood clots|1|1|0|0||0
thrombophlebitis|||swollen vein with a blood clot|1|1|0|0||0
thrombosis|||blood clot in a blood vessel|1|1|0|0||1
thrombus||blood clot||0|2|0|0||1
thymus|||gland in the chest that trains immune cells|0|1|0|0||0
thyroid function test|thyroid panel||blood test of how the thyroid is working|0|1|0|0||0
thyroid nodule||lump in the thyroid||0|2|0|0||0
thyroid-stimulating hormone|||hormone that tells the thyroid to work|1|1|0|0||0
thyroidectomy|||operation to remove all or part of the thyroid|0|1|0|0||0
thyroiditis|||swelling of the thyroid|1|1|0|0||0
thyrotoxicosis|||too much thyroid hormone|1|1|0|0||0
tibia||shin bone||0|0|0|0||0
tick-borne disease|tick-borne illness|disease spread by ticks||0|2|0|0||0
tick-borne encephalitis|||brain infection spread by ticks|1|1|0|0||0
tilt table test|||test that looks for the cause of fainting|0|1|0|0||0
tinea||fungal skin infection||0|2|0|0||0
tinea capitis||scalp ringworm||1|0|0|0||0
tinea corporis||ringworm||1|0|0|0||0
tinea cruris||jock itch||1|0|0|0||0
tinea pedis||athlete's foot||1|0|0|0||0
tinea versicolor|pityriasis versicolor||yeast rash that leaves light or dark skin spots|1|1|0|0||0
tinnitus||ringing in the ears||1|2|0|0||0
tissue typing|||matching of organ donor and patient|1|1|0|0||0
titer|titre||measure of germ-fighting proteins in the blood|0|1|0|0||0
titrate||adjust||2|0|0|0|In the lab it is another word.|0
tobacco cessation||help to quit tobacco||1|2|0|0||1
tobacco use disorder|nicotine dependence||addiction to nicotine|1|1|0|0||0
tocolytic|||medicine that delays birth|0|1|0|0||0
tolerability|||how well people can put up with it|1|1|0|0||0
tonic-clonic seizure|grand mal seizure;generalized tonic-clonic seizure||seizure with stiff, jerking muscles|0|1|0|0||0
tonometry|||test of the pressure inside the eye|1|1|0|0||0
tonsillectomy|||operation to remove the tonsils|0|1|0|0||0
tooth avulsion|||knocked-out tooth|1|1|0|0||0
tooth enamel|dental enamel||hard outer layer of a tooth|1|1|0|0||0
tooth extraction|dental extraction|tooth removal||0|0|0|0||0
topical anesthetic|topical anaesthetic|numbing cream||0|2|0|0|It may also be a spray or gel.|0
topical antibiotic||antibiotic cream||0|2|0|0||0
topical corticosteroid|topical steroid||cream that calms swollen, itchy skin|0|1|0|0||0
topical cream||skin cream||0|0|0|0||0
topical medication|topical medicine;topical drug|skin medicine||0|2|0|0||0
topical ointment||skin ointment||0|0|0|0||0
topical treatment||skin treatment||0|2|0|0||0
topically||on the skin||4|2|0|0||0
torticollis|||twisted neck|1|1|0|0||0
tourniquet|||tight band that stops heavy bleeding|0|1|0|0||0
toxic shock syndrome|||rare, life-threatening illness from bacteria|1|1|0|0||0
toxicant||poison||0|0|0|0||0
toxicity|||harm from a substance|1|1|0|0||0
toxicologist||poison expert||0|2|0|0||0
toxicology|||study of poisons|1|1|0|0||1
toxicology screen|||test for drugs or poisons in the body|0|1|0|0||0
toxoid vaccine|toxoid||vaccine against a germ's poison|0|1|0|0||0
toxoplasmosis|||parasite infection that can harm unborn babies|1|1|0|0||0
trabeculectomy|trabeculoplasty;laser trabeculoplasty||procedure that lowers eye pressure|0|1|0|0||0
trachea||windpipe||0|2|0|0||0
tracheal||windpipe||3|2|0|0||0
trachelectomy|||operation to remove the neck of the womb|0|1|0|0||0
tracheostomy|tracheotomy||opening in the neck for a breathing tube|0|1|0|0||0
trachoma|||eye infection that can cause blindness|1|1|0|0||0
transcatheter aortic valve replacement|transcatheter aortic valve implantation||replacement of a heart valve through a blood vessel|0|1|0|0||0
transcranial magnetic stimulation|||treatment that uses magnets on the brain|1|1|0|0||0
transcutaneous electrical nerve stimulation|||pain relief from weak electric pulses|1|1|0|0||0
transdermal|||through the skin|3|1|0|0||0
transdermal patch||skin patch||0|2|0|0||0
transesophageal echocardiogram|transoesophageal echocardiogram||heart ultrasound done through the food pipe|0|1|0|0||0
transient||brief||3|0|0|0||0
transient ischemic attack|transient ischaemic attack|mini-stroke||0|2|0|0|It is an emergency: "mini-stroke" must not sound harmless.|0
translational research|||research that turns lab findings into treatments|1|1|0|0||0
transmissibility|||how easily it spreads|1|1|0|0||0
transmissible|||able to spread|3|1|0|0||0
transplant rejection|organ rejection||the body attacking a transplanted organ|1|1|0|0||0
transurethral|||through the tube that urine comes out of|3|1|0|0||0
transurethral resection of the prostate|||operation that clears tissue blocking the flow of urine|1|1|0|0||0
transvaginal ultrasound|||ultrasound with a probe in the vagina|0|1|0|0||0
transverse myelitis|||swelling of the spinal cord|1|1|0|0||0
trauma center|trauma centre||hospital for severe injuries|0|1|0|0||0
trauma-informed|||that takes past trauma into account|3|1|0|0||0
trauma-informed care|trauma-informed approach||care that takes past trauma into account|1|1|0|0||0
traumatic brain injury||brain injury||0|2|0|0||0
treatment adherence|||following a treatment plan|1|1|0|0||0
treatment arm|intervention arm;intervention group|treatment group||0|2|0|0||0
treatment discontinuation|discontinuation of treatment;discontinuation of therapy|end of treatment||1|0|0|0||0
treatment initiation|initiation of treatment;initiation of therapy|start of treatment||1|0|0|0||0
treatment modality||type of treatment||0|0|0|0||0
treatment protocol||treatment plan||0|0|0|0||0
treatment regimen|therapeutic regimen|treatment plan||0|0|0|0||0
treatment-naive|treatment-naïve;drug-naive||who has never had this treatment|3|1|0|0||0
tremor|||shaking that you cannot control|1|1|0|0||0
triage|||deciding who needs care first|1|1|0|0||3
triage nurse|||nurse who decides who is seen first|0|1|0|0||0
trichomoniasis|||infection spread by sex, caused by a parasite|1|1|0|0||0
tricuspid regurgitation|||leak in a valve on the right side of the heart|1|1|0|0||0
tricyclic antidepressant|||older type of depression medicine|0|1|0|0||0
trigeminal neuralgia|||nerve condition that causes sudden, severe face pain|1|1|0|0||0
triglyceride|||type of fat in the blood|0|1|0|0||0
trimester|||three-month part of a pregnancy|0|1|1|0||3
triple-negative breast cancer|||breast cancer that does not respond to hormone treatment|1|1|0|0||0
triptan|||migraine medicine|0|1|0|0||0
trismus|||trouble opening the mouth|1|1|0|0||0
troche||lozenge||0|0|0|0||0
troponin|||heart protein in the blood, high after a heart attack|1|1|0|0||0
trying to conceive||trying to get pregnant||5|0|0|0||1
tubal ligation|||operation that closes the tubes to prevent pregnancy|0|1|0|0||0
tuberculin skin test|Mantoux test||skin test for TB|0|1|0|0||0
tumefaction||swelling||1|0|0|0||0
tumor grade|tumour grade;cancer grade||how abnormal the cancer cells look|0|1|0|0||0
tumor marker|tumour marker||blood sign that can point to cancer|0|1|0|0||0
tumorigenesis|carcinogenesis||how cancer starts|1|1|0|0||0
twice daily||twice a day||5|0|0|1||0
two-week wait|two-week wait referral||fast check for possible cancer|1|1|1|0||0
tympanic membrane||eardrum||0|0|0|0||0
tympanometry|||test of how the eardrum moves|1|1|0|0||0
tympanoplasty||eardrum repair||0|2|0|0||0
tympanostomy tube|||tiny tube that drains the ear|0|1|0|0||0
typhoid fever|typhoid||serious infection from unsafe food or water|1|1|0|0||0
ulceration|||open sores|1|1|0|0||0
ulcerative|||with open sores|3|1|0|0||0
ulcerative colitis|||bowel disease that causes sores in the large bowel|1|1|0|0||0
ulna|||bone on the little-finger side of the forearm|0|1|0|0||0
ultrasonography||ultrasound||1|0|0|0||0
ultraviolet radiation|UV radiation||harmful rays from the sun|1|1|0|0||0
umbilical cord prolapse|cord prolapse||cord that slips out before the baby|1|1|0|0||0
umbilical hernia|||bulge near the belly button|0|1|0|0||0
umbilicus||belly button||0|0|0|0||0
uncompensated care||unpaid care||1|0|2|0||0
underdiagnosed||often missed||3|0|0|0||0
underinsured|||with too little insurance|3|1|2|0||0
underlying condition|underlying health condition;underlying medical condition|other health problem|health problem that someone already has|0|2|0|0||0
undernutrition|||too little food or nutrients|1|1|0|0||0
undetectable viral load|||too little virus in the blood for a test to find|1|1|0|0||0
unsaturated fat|monounsaturated fat;polyunsaturated fat||healthier fat in foods such as nuts and fish|0|1|0|0||0
unstable angina|||chest pain at rest, an emergency|1|1|0|0||0
untoward effect|undesirable effect|side effect||0|0|0|0||0
upon discharge|following discharge|after the hospital stay||5|0|0|0||0
upon discharge from|on discharge from;following discharge from|after leaving||5|0|0|0||0
upper endoscopy|upper GI endoscopy||camera check of the food pipe and stomach|0|1|0|0||0
upper extremity||arm||0|2|0|0||0
upper respiratory tract infection|upper respiratory infection||infection of the nose or throat, such as a cold|0|1|0|0||0
urea breath test|||breath test for a stomach germ|0|1|0|0||0
uremia|uraemia||waste buildup in the blood from kidney failure|1|1|0|0||0
ureter|||tube from the kidney to the bladder|0|1|0|0||0
ureteroscopy|||look into the kidney tubes with a thin camera|0|1|0|0||0
urethra|||tube that carries urine out of the body|0|1|0|0||0
urethritis|||swelling of the tube that carries urine out|1|1|0|0||0
urge incontinence|urgency incontinence||sudden urge to pass urine, with leaks|1|1|0|0||0
urgent suspected cancer referral|||fast check for possible cancer|0|1|1|0||0
urgent treatment centre|||place for urgent problems that do not threaten life|0|1|1|0||0
urinalysis||urine test||0|0|0|0||0
urinary catheter|Foley catheter||thin tube that drains the bladder|0|1|0|0||0
urinary catheterization|urinary catheterisation||placing of a tube that drains the bladder|1|1|0|0||0
urinary frequency|||needing to pass urine often|1|1|0|0||0
urinary incontinence|incontinence of urine||leaking urine|1|1|0|0||0
urinary retention|urine retention||not being able to empty the bladder|1|1|0|0||0
urinary tract|urinary system||kidneys, bladder and the tubes for urine|0|1|0|0||0
urinary tract infection|||bladder or kidney infection|0|1|0|0||0
urinary urgency|||sudden, strong need to pass urine|1|1|0|0||0
urinate||pee||2|2|0|1||1
urination||peeing||1|2|0|1||0
urine culture|||lab test for germs in the urine|0|1|0|0||0
urine dipstick test|||quick urine test with a paper strip|0|1|0|0||0
urine drug screen||urine drug test||0|0|0|0||0
urine output|||amount of urine|1|1|0|0||0
urine specimen||urine sample||0|0|0|0||0
urodynamic test|||test of how the bladder holds and empties urine|0|1|0|0||0
urogynecologist|urogynaecologist||doctor for women with bladder problems|0|1|0|0||0
urologist|||doctor for bladder and prostate problems|0|1|0|0||0
urology|||care for bladder, kidney and prostate problems|1|1|0|0||0
urosepsis|||life-threatening reaction to a urine infection|1|1|0|0||0
urostomy|||opening in the belly that lets urine out|0|1|0|0||0
urticaria|||hives|1|1|0|0||1
usually presents with|typically presents with;commonly presents with|usually shows up with||5|0|0|0||0
uterine|||of the womb|3|1|0|0||0
uterine artery embolization|uterine artery embolisation;uterine fibroid embolization;uterine fibroid embolisation||procedure that shrinks growths in the womb|1|1|0|0||0
uterine cancer|endometrial cancer|womb cancer||1|2|0|0||0
uterine fibroid|leiomyoma;uterine leiomyoma;fibroid||growth in the womb that is not cancer|0|1|0|0||0
uterine prolapse|uterovaginal prolapse||womb that drops into the vagina|1|1|0|0||0
uterus|||womb|0|1|0|0||0
utilization review|utilization management||insurer's check that care is needed|1|1|2|0||0
uveitis|||swelling inside the eye|1|1|0|0||0
uvula|||small flap at the back of the throat|0|1|0|0||0
vaccine adjuvant|||added substance that makes a vaccine work better|0|1|0|0||0
vaccine administration||giving vaccines||1|2|0|0||0
vaccine coverage|vaccination coverage;immunization coverage;immunisation coverage;vaccine uptake;vaccination uptake||share of people who are vaccinated|1|1|0|0||0
vaccine effectiveness|||how well a vaccine works in everyday life|1|1|0|0||0
vaccine efficacy|||how well a vaccine works in trials|1|1|0|0||0
vaccine hesitancy|||delay or doubt about getting vaccinated|1|1|0|0||0
vaccine information statement|||fact sheet about a vaccine|0|1|2|0||0
vaccine-hesitant|||unsure about vaccines|3|1|0|0||0
vacuum-assisted delivery|vacuum extraction;ventouse delivery||birth with the help of a suction cup|0|1|0|0||0
vaginal atrophy|vulvovaginal atrophy;atrophic vaginitis;genitourinary syndrome of menopause||thin, dry vaginal tissue after menopause|1|1|0|0||0
vaginal birth after cesarean|||vaginal birth after a past C-section|1|1|2|0||0
vaginal delivery|spontaneous vaginal delivery|vaginal birth||0|2|0|0||0
vaginal intercourse||vaginal sex||1|0|0|0||0
vaginal suppository|||medicine that goes into the vagina|0|1|0|0||0
vaginismus|||tight vaginal muscles that make sex painful|1|1|0|0||0
vaginitis|vulvovaginitis||sore, swollen vagina|1|1|0|0||0
vagus nerve stimulation|||treatment that sends weak pulses to a neck nerve|1|1|0|0||0
validated questionnaire|validated instrument;validated tool||set of questions proven to work|0|1|0|0||0
value-based care|||care that is paid for by results|1|1|2|0||0
valvular heart disease||heart valve disease||1|2|0|0||0
valvuloplasty|||procedure that opens a stiff heart valve|0|1|0|0||0
variant of concern|||form of a virus that spreads more or harms more|0|1|0|0||0
variant of interest|||form of a virus under watch|0|1|0|0||0
varicella||chickenpox||1|2|0|0||1
varicella zoster virus|||virus that causes chickenpox and shingles|1|1|0|0||0
varicocele|||swollen veins around the testicle|0|1|0|0||0
variola||smallpox||1|0|0|0||0
vascular||blood vessel||3|2|0|0||0
vascular dementia|||dementia caused by poor blood flow to the brain|1|1|0|0||0
vascular disease||blood vessel disease||1|2|0|0||0
vascular surgeon||blood vessel surgeon||0|2|0|0||0
vascular surgery||blood vessel surgery||1|2|0|0||0
vasculitis|||swelling of the blood vessels|1|1|0|0||0
vasectomy|||birth control operation for men|0|1|0|0||0
vaso-occlusive crisis|sickle cell crisis||bout of severe pain from blocked blood vessels|0|1|0|0||0
vasoconstriction||tightening of blood vessels||1|2|0|0||0
vasoconstrictor|||medicine that narrows blood vessels|0|1|0|0||0
vasodilation|vasodilatation|widening of blood vessels||1|2|0|0||0
vasodilator|||medicine that widens blood vessels|0|1|0|0||0
vasomotor symptom|||sudden feeling of heat or night sweats|0|1|0|0||0
vasopressor|||medicine that raises blood pressure|0|1|0|0||0
vasospasm|||sudden tightening of a blood vessel|1|1|0|0||0
vasovagal|||from a sudden drop in heart rate and blood pressure|3|1|0|0||0
vasovagal syncope|||fainting after fear, pain or long standing|1|1|0|0||0
vector-borne disease|||disease that mosquitoes, ticks or fleas spread|0|1|0|0||0
venipuncture|venepuncture|blood draw||0|0|0|0||0
venogram||X-ray of the veins||0|2|0|0||0
venous||vein||3|2|0|0||0
venous insufficiency|chronic venous insufficiency||weak leg veins that let blood pool|1|1|0|0||0
venous thromboembolism|||blood clot in a vein|1|1|0|0||0
venous ulcer|venous leg ulcer||open sore on the leg from poor blood flow|0|1|0|0||0
ventilation-perfusion scan|||scan of air and blood flow in the lungs|0|1|0|0||0
ventilator||breathing machine||0|2|0|0||0
ventricular assist device|left ventricular assist device||pump that helps a weak heart|0|1|0|0||0
ventricular fibrillation|||heart rhythm that stops the heart from pumping blood|1|1|0|0||0
ventricular septal defect|||hole between the lower chambers of the heart|0|1|0|0||0
ventricular tachycardia|||fast, dangerous heartbeat that starts in the lower heart|1|1|0|0||0
ventriculoperitoneal shunt|VP shunt||tube that drains fluid from the brain|0|1|0|0||0
vernix|||white coating on a newborn's skin|1|1|0|0||0
verruca vulgaris||wart||0|0|0|0||0
vertebra|||bone of the spine|0|1|0|0||0
vertebral column|spinal column|spine||0|0|0|0||0
vertebral fracture|vertebral compression fracture||broken bone in the spine|0|1|0|0||0
vertebroplasty|kyphoplasty||procedure that firms up a broken bone in the spine|0|1|0|0||0
vertigo|||feeling that the room is spinning|1|1|0|0||0
vesicoureteral reflux|vesicoureteric reflux||urine that flows back toward the kidneys|1|1|0|0||0
vestibular|||of the balance organ in the ear|3|1|0|0||0
vestibular rehabilitation|vestibular therapy||balance exercises for dizziness|1|1|0|0||0
vestibular system|||inner ear parts that control balance|0|1|0|0||0
vicarious trauma|secondary trauma||distress from helping people who have been through trauma|1|1|0|0||0
video-assisted thoracoscopic surgery|||chest surgery through small cuts|1|1|0|0||0
videofluoroscopy|modified barium swallow||moving X-ray of swallowing|0|1|0|0||0
vigorous-intensity|||that makes it hard to talk|3|1|0|0||0
vigorous-intensity activity|vigorous-intensity exercise;vigorous-intensity physical activity||activity that makes it hard to talk|1|1|0|0||0
viral gastroenteritis||stomach flu||1|2|2|0||0
viral hemorrhagic fever|viral haemorrhagic fever||severe viral illness that can cause bleeding|0|1|0|0||0
viral hepatitis|||liver infection caused by a virus|1|1|0|0||0
viral load|||amount of virus in the blood|0|1|0|0||0
viral shedding|||giving off of virus that can infect others|1|1|0|0||0
viral suppression|||so little virus that tests can hardly find it|1|1|0|0||0
viral vector vaccine|||vaccine that uses a harmless virus as a carrier|0|1|0|0||0
viremia|viraemia|virus in the blood||1|2|0|0||1
virologist|||scientist who studies viruses|0|1|0|0||0
virology|||study of viruses|1|1|0|0||0
virtual ward|hospital at home||hospital-level care at home|1|1|1|0||0
virulence|||how dangerous a germ is|1|1|0|0||1
virulent||dangerous||3|2|0|0||1
visceral fat||deep belly fat||1|2|0|0||0
visual acuity||sharpness of sight||1|2|0|0||0
visual field|||all that someone sees while looking straight ahead|1|1|0|0||0
visual field test|||test of how far to the sides you can see|0|1|0|0||0
visual hallucination|||seeing things that are not there|1|1|0|0||0
visual impairment|vision impairment||poor sight that glasses cannot fully fix|1|1|0|0||0
vital signs|||pulse, breathing, temperature and blood pressure|5|1|0|0||0
vitamin D deficiency||low vitamin D||1|2|0|0||0
vitiligo|||patches of skin that turn lighter|1|1|0|0||0
vitrectomy|||operation inside the back of the eye|0|1|0|0||0
vocal cord dysfunction|||vocal cords that close when they should open|1|1|0|0||0
vocational rehabilitation|||help with getting back to work|1|1|0|0||0
volatile organic compound|||chemical that gets into the air from paints and cleaners|0|1|0|0||0
volvulus|||twisted bowel|0|1|0|0||0
von Willebrand disease|||inherited condition in which blood does not clot well|1|1|0|0||0
vulvodynia|||long-lasting pain around the opening of the vagina|1|1|0|0||0
vulvovaginal candidiasis|vaginal candidiasis||vaginal yeast infection|1|1|0|0||0
waist circumference||waist size||1|0|0|0||0
waist-to-hip ratio|||waist size divided by hip size|1|1|0|0||0
waning immunity||fading protection||1|2|0|0||1
ward sister|||nurse in charge of a ward|0|1|1|0||0
warfarin|||pill that thins the blood|1|1|0|0||0
washout period|||break from a medicine before a study starts|0|1|0|0||0
watchful waiting|||regular checks with no treatment yet|1|1|0|0||0
waterborne disease|waterborne illness||illness from unsafe water|0|1|0|0||0
weight-bearing exercise|||exercise on your feet, such as walking|0|1|0|0||0
well tolerated|||with few troubling side effects|3|1|0|0||0
well-child visit|well-child check;well-child exam;well-baby visit||routine checkup for a child|0|1|2|0||0
well-woman visit|well-woman exam||yearly checkup for a woman|0|1|2|0||0
wheal||raised, itchy bump||0|2|0|0||0
white blood cell count|||count of the cells that fight infection|0|1|0|0||0
who present with||who have||5|0|0|0||0
who presents with||who has||5|0|0|0||0
wide local excision|||operation to remove a lump and some tissue around it|0|1|0|0||0
wider determinant of health|||living condition that affects health|0|1|1|0||0
withdrawal symptom|||ill effect of stopping a drug or alcohol|0|1|0|0||0
within normal limits||normal||5|0|0|0||0
working memory|||holding facts in mind for a short time|1|1|0|0||0
wound culture|||lab test for germs in a wound|0|1|0|0||0
wound dehiscence||wound reopening||1|2|0|0||0
wraparound services|wraparound care||full range of support|5|1|0|0||0
xerosis|xeroderma|dry skin||1|0|0|0||0
xerostomia||dry mouth||1|2|0|0||0
years of life lost|potential years of life lost||years that people would have lived without the disease|5|1|0|0||0
yellow fever|||virus spread by mosquitoes that can harm the liver|1|1|0|0||0
zoonosis||disease that spreads from animals to people||0|2|0|0||1
zoonotic disease||disease that spreads from animals to people||0|2|0|0||1
zygote|||egg joined by a sperm|0|1|0|0||0`;

const readRow = (row: string): JargonTerm => {
  const [term = '', also = '', plain = '', explain = '', pos = '', kind = '', locale = '', audience = '', note = '', source = ''] = row.split('|');
  const [first = '', ...alternatives] = plain.split(';');
  const place = locales[Number(locale)] ?? '';
  return {
    term,
    also: also === '' ? [] : also.split(';'),
    ...(first === '' ? {} : { plain: first }),
    alternatives,
    ...(explain === '' ? {} : { explain }),
    pos: parts[Number(pos)] ?? 'noun',
    kind: kinds[Number(kind)] ?? 'explain',
    ...(place === '' ? {} : { locale: place }),
    ...(audience === '1' ? { audience: 'patients' } : {}),
    ...(note === '' ? {} : { note }),
    source: sources[Number(source)] ?? '',
  };
};

// How each form of a term begins, and the numbers of the rows: "abdome 0". A row is read once a text has a word that begins so.
const beginnings = `1st 1541
20 344
20week 344
24 0
24hour 0
2nd 3406
3d 636
3rd 3688
5 1 1547
5alpha 1
5year 1547
a1c 2 3
abdome 127
abdomi 128 129 130 131 132 133 134 135 136
ablati 137
able 138
abrasi 139
abrupt 3001
absces 140
absenc 141
absent 142
absolu 143 144
abstai 145
abusiv 3460
accide 146
accoun 147
ace 4
acellu 148
achala 149
achond 150
acid 151
acidos 2378
acoust 152
acquir 153 154
acrome 155
actini 156
active 157 158
activi 159
acute 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 286 2474
adapti 153 459
addiso 222
adenoc 180
adenoi 181
adenom 182 183
adenov 184
adequa 185 186 187 188 189
adhere 190 191 192 193 194 195 196 197
adheri 190 191 192 193 194 195
adhesi 198
adipos 199 200
adjust 201 1607
adjuva 202 203 204
admini 205 206 207 208 209 210 211 212 213 214 215 216 217 3366
adrena 218 219 220 221 222 1411
advanc 223 224 225 226 227 228
advers 229 230 231 232 233 234 235 236 237 238
aerobi 239 240
aeroso 241 242
aetiol 1439
afebri 243
affect 244 2428
africa 5
after 245
afterv 245
age 246 247 3097
ageadj 246
ageing 252
agenes 248
agerel 247 3097
agesta 246
ageusi 249
aggrav 250
aggres 251
aging 252
agnosi 253
agorap 254
air 255
airbor 256 257
akathi 258
alanin 259
albini 260
albumi 261 262
albute 263
alcoho 264 265 266 267 268
algal 1728
alkali 269
all 270
allcau 270
allele 271
allerg 272 273 274 275 276
allied 277
allody 278
alloge 279
allogr 280
alopec 281 282
alpha 283
alphab 283
alt 285
altere 284
altern 285
altitu 286
alveol 287
amalga 288
ambien 289 290
amblyo 291
ambula 292 293 294 295 296 297 298 2770
amenor 299
americ 24
amino 300
amnesi 301
amnioc 302
amniot 303 304 305
ampoul 306
ampule 306
amyloi 307
amyotr 308
anabol 309
anaemi 321 322
anaero 310
anaest 324 325 326 327
anal 311 312 313
analge 314
anaphy 315 316
anasto 317
anatom 318
androg 319 320
anemia 321
anemic 322
anence 323
anesth 324 325 326 327
aneuri 328
aneury 328
angina 329 330
angio 331
angioe 331
angiog 332
angioo 331
angiop 333
angiot 4 334
angula 788
anhedo 335
animal 336 337 1069
ankle 338 339 340
ankleb 339
anklef 340
ankylo 341 342
annual 343 2666
anomal 344
anonym 1073
anorex 345
anorga 346
anosco 3131
anosmi 347
anovul 348
antalg 349
antena 350 351 3093
antepa 352
anteri 353 354
anthel 355
anthra 356
anti 357 358 373 383 395 396
antiar 359
antibi 360 361 362 387
antibo 363 364 365
antich 366
antici 367
antico 368 369
antidi 370 371 372
antiem 373
antiep 369
antifu 374 375 376
antige 377 378 379 380 381
antihi 382
antihy 383
antiin 357 358
antima 384
antimi 385 386 387
antiox 388
antipa 389
antiph 390
antipl 391 392
antips 393
antipy 394
antire 395 396
antisp 397
antitu 398
antive 399
antivi 400 401
anuria 402
anxiet 403
anxiol 404
aorta 405
aortas 405
aortic 406 407 408 409 410 861
apgar 6
aphasi 411 412
aphoni 413
aphtho 414
aplast 415
apnea 416 417
apnoea 416 417
append 418
applie 419
approv 420
apraxi 421
aquati 422
aqueou 423 424
arbovi 425
are 426
argini 1149
arm 427
aromat 428
arrhyt 429
arteri 430 431 432 433 434
arthra 435
arthro 436 437 438 439 440 441 442
artifi 443 444
as 445
asbest 446
ascari 447
ascite 448
asepti 449 450
aspart 451
asperg 452
asphyx 453
aspira 454
assist 455 456 457 458 459
asthen 460
asthma 461
astigm 462
asympt 463 464 465 466 467 3573
at 468 469
ataxia 470
ataxic 471
atelec 472
athero 473 474
atopic 475 476
atopy 477
atrial 478 479 480
atriov 1751
atrisk 469
atroph 481 3895
attack 482
attend 483
attent 484
attenu 2226
attrib 485
atypic 1268
audiog 486
audiol 487 488
audiom 489
audito 490 491 492
augmen 493
auscul 494
autism 495
auto 496
autoan 497
autogr 498
autoim 499 500 501 502 503
autoin 496
autolo 504
automa 505
autono 506 507
autoso 508 509
avascu 2739
avian 510
avoida 3111
avulse 511
axial 342
axilla 512 513
azoosp 514
b 7 629
b12 8
baby 1277
bacter 515 516 517 518
balanc 519
barbit 520
bariat 521 522 523
barium 524 525
barret 11
barrie 526
basal 527 528 529 2243
baseli 530
basic 531 532
behavi 533 534 535
bell 12
benefi 3356
benign 536 537 538 539
benzod 540
bereav 541 542 543 544 545
beribe 546
best 547
beta 548
betabl 548
bevera 549
biannu 550 551
bienni 552 553
bilate 554 555 556 557
bile 558
bileve 13
bilhar 3391
biliar 559 560 561 562
biliru 563
binge 564
bingee 564
bioava 565
bioequ 566
biofee 567
biofil 568
biohaz 569 570
biolog 571 572
biomar 573
biopsi 574
biopsy 574
biosim 575
bioter 576 577
bipap 13
bipola 578
birth 579 979
bis 580
bisphe 581
bispho 582
bitewi 583
bladde 584 2064
blanch 585
blepha 586 587 3192
blood 588 589 590 591 592 593 594 595 596 597 598 2782
bloodb 599 600
blue 14
blunt 601
blunte 1549
body 602 603 604
boil 605
bolus 606
bone 607 608 609 610 611 612 613 614 615 616 617 2473
borbor 618
border 619
borrel 73
botuli 620
bowel 621 622 1505
brachi 623
brachy 624
bradyc 625
bradyk 626
bradyp 627
brain 628 629 630 764 2074
brains 630
braxto 15
brca 9 10
breakt 631 632 633
breast 634 635 636 637
breech 638 639 640
brief 641
broad 642 643
broads 642 643
bronch 644 645 646 647 648 649 650 651 652 653 654 655 656
brucel 657
brugad 16
bruxis 658
btype 629
buccal 659 660 661
built 662
bulimi 663
bulla 664
bullae 664
bullou 665
bundle 666
bupren 667
burden 1196
bursa 668
bursae 668
bursit 669
c 17
cachec 670
cachex 671
caesar 672
calcan 673
calciu 674 675
calori 676 677 678 679
campyl 680
can 2330
cancer 681 682 3811
candid 23 683
cannab 684 685
cannul 686
capill 687
capsul 688
car 18
carbun 689
carcin 690 691 692 693 2543 3813
cardia 694 695 696 697 698 699 700 701 702 745 1014 1271 1316 1752 2475
cardio 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719 720
care 721 722 723 724 976 1743 1745
carer 725
carese 1743
caries 1107
cariog 726
caroti 727 728 729 730
carpal 731
carrie 732
cart 18
cartil 733
case 734 735 736 737 738
caseco 738
casual 739
catapl 740
catara 741
catato 742
catch 743
catchu 743
cathet 744 745 746 747
cauda 748
causal 749
causat 750 2002
cauter 751 752
cd4 19
celiac 753
cellul 754
centra 755 756 757
cephal 758 759 760 761
cerebe 762
cerebr 763 764 765 766 767 768 769 770 2074
certif 771 772 2615
cerume 773 774
cervic 97 775 776 777 778 779 780 781 3235 3529
cervix 782
cesare 783
chagas 24
chalaz 784
charge 785
charit 786
checkp 787
cheili 788
chelat 789
chemop 790
chemor 791
chemot 792
chest 793 794
chief 795
chikun 796
chirop 3020 3021
chlamy 797
chloas 2361
cholan 798
cholec 799 800
cholel 801
choles 802 803
cholin 804
chorio 805 806
chromo 807 808
chroni 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 1040 2467 3934
circad 827
circul 719
cirrho 828
clade 829
clades 829
claudi 830
clavic 831
cleft 832 833
clinic 723 834 835 836 837 838 839 840 841 842 843 844 845 846 847 848 1643 2292 2341 2838
closed 849 850
clostr 25
clotti 851
cluste 852
co 853 854 855 856 910
coadmi 853 857
coagul 851 858 859 860
coarct 861
cobala 8
coccid 862
coccyx 863
cochle 864 865
coelia 753
cognit 866 867 868 869 870 871 872
cohort 873 874
coinfe 854
coinsu 875
coitus 876
cold 877 878
colect 879
coliti 880
collar 881
colono 882
color 883
colore 884 885 886 887
colost 888 889
colour 890
colpos 891
comato 892
combin 893 894 895 2690
comfor 896
commer 897
commin 898
common 3876
commun 899 900 901 902 903 904 905 906 907 908
comorb 909 910
compar 911
compas 912 1465
comple 913 914 915 916 917
compli 918 2351
compos 919 920
compou 921 922
compre 923 924 925 926
compro 927 928
compul 929
comput 930 931
concei 932
concom 933 934 935 936
concur 934 937
conduc 938 939
cone 940
confid 941
confir 942
confou 943
congen 944 945 946 947 948 949 950 951 952
conges 1752
coniza 940
conjug 953
conjun 954 955
connec 956
consan 957
consci 958
conser 959
consti 960
consul 961 962 963 964 965 1842
consum 264
contac 966 967 968
contai 969
contam 970
contin 88 971 972 973 974 975 976
contra 977 978 979 980 981 982 983 984 985 986 987 988 989 990
contro 991 992 1474 3112
contus 993
conval 994 995 996 997
convul 998 999
cooccu 855 856
cool 878
coordi 1000
copay 1001
copaym 1001
copays 1001
coping 1002
cord 3827
core 1003
cornea 1004 1005 1006 1007 1008
corona 1009 1010 1011 1012 1013 1014 1015
correl 1016
cortic 1017 1018 1019
cortis 1020
coryza 1021
cost 1022
costsh 1022
cot 1023
cough 1024
covere 1025
cpap 20
cradle 1026
crania 1027
cranie 1028
cranio 1029 1030
craniu 1031
creact 17
creati 1032 1033
creden 1034
crepit 1035
creutz 26
crib 1023
crisis 1036
critic 1037 1038 1039 1040
crohn 27
cross 1041 1042 2457
crossb 1043
crossc 1041
crosso 1044
crosss 1042 2457
croup 1045
cryoab 1047
cryopr 1046
cryosu 1047
cryoth 1048
crypto 1049 1050
ct 21 22
cultur 1051 1052
cumula 1053
curett 1054
cushin 28
custod 1055
cutane 1056
cyanob 1057
cyanos 1058
cyanot 1059
cyst 1060
cystec 1061
cystic 1062
cystit 1063
cystos 1064
cysts 1060
cytoki 1065 1066
cytome 1067
cytoto 1068
d 29
dander 1069
dash 30
data 1070
dating 1071
day 1072
ddimer 29
de 1073
debili 1074
debrid 1075 1076
decidu 1077
decisi 2374
decomp 1078 1079 1080
decond 1081
decong 1082
decont 1083 1084
decubi 1085
deep 1086 1087
defaec 1088 1089
defeca 1088 1089
defibr 1090 1091
defici 1092
degene 1093 1094 1095
deglut 1096
deiden 1073
deliri 1097 1098
deltoi 1099
dement 72
demyel 1100 1101
dengue 1102
dental 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 3739 3740
dentin 1122
dentit 1123
deoxyg 1124
depigm 1909
depot 1125
depres 1126
depriv 1127
dermab 1128
dermat 1129 1130 1131 1132 1133 1134
dermis 1135
desens 1136
desqua 1137
detach 3332
deteri 1138 1139
determ 1140
detoxi 1141
develo 1142 1143 1144 1145 1146 1147 1270 1825
deviat 1148
dexa 31
diabet 1149 1150 1151 1152 1153 1154 1155 1156 2284
diagno 1157 1158
dialec 1159
dialys 1160
diaper 1161
diapho 1162 1163
diaphr 1164
diarrh 1165 1166
diasto 1167
dietar 1168 1169 1170
dietic 1171
dietit 1171
differ 1172
diffic 1173
digest 1621
digita 1174 1175
dilata 1179 1180
dilate 1176 1177 1178
dilati 1176 1179 1180
dilato 1181
diluen 1182
diphth 1183
diplop 1184
direct 1185
disabi 1186
discec 1187
discha 1188 1189 1190
discoi 1191
discol 1192 1193
discon 1194 1195 3787
diseas 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 2842
disloc 1206
dissem 1207 1208
dissoc 1209
distal 1210 1211
disten 1212 1213
distri 1214
diuret 1215
divert 1216 1217
dnr 1218
do 1218
domici 1219 1220
donotr 1218
dopami 1221
dopple 1222
dorsal 1223
dosage 1224 1232
dose 1225 1226 1227 1228 1229 1230 1231
dosede 1228
doseli 1229
dosere 1230
dosett 918
dosing 1231 1232 1233
double 555 1234 1235
doula 1236
doulas 1236
dpp 32
dpp4 32
drople 1237 1238
drug 1239 1240 1241 1242 1243 1244 1245 1568 1576 2349 2350 2356 2952 3792
drugdr 1240
drugfo 1568
drugin 1243
drugna 3792
drugre 1244 1245
dry 1246 1247 2139
dual 856 1248 1249
dualen 1249
dually 1248
ductal 1250
duoden 1251 1252
durabl 1253 1732
duty 1254
dxa 31
dysart 1255
dyscal 1256
dysgeu 1257
dyskin 1258
dyslip 1259
dysmen 1260
dyspar 1261
dyspep 1262
dyspha 1263 1264
dyspho 1265 1266
dyspla 1267 1268
dyspne 1269 1462
dyspno 1269 1462
dyspra 1270
dysrhy 1271
dysthy 2925
dystoc 1272
dyston 1273
dysuri 1274
e 1275 1276
ear 491
early 1277 1278 1279
earlyo 1279
easter 1280
ecchym 1281
echoca 1282 1283
ecigar 1275
eclamp 1284
ectopi 1285 1286
edema 1287
edemat 1288
edentu 1289 1290
edward 34
effect 1291
efferv 1292
effica 1293 1294 1295
effusi 1296
egfr 1680
egfrs 1680
egg 1297
ehlers 35
ejecti 1298
elasto 1299
elbow 1300
electi 1301 1302 1303 1304 1305
electr 751 1276 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1317
elepha 2271
elevat 1318 1319 1320 1321 1322 1323 1324
elimin 1325
emacia 1326 1327
embole 1328
emboli 1329 1330 1331
embolu 1331
embryo 1332 1333
emerge 1334 1335 1336 1337
emesis 1338
emolli 1339
emotio 1340
emphys 1341
empiri 1342 1343
empyem 1344
enamel 1345
enceph 1346 1347
end 1348
endemi 1349 1350
endoca 1351
endocr 1352 1353 1354 1355 1356 1357 1358 1840
endome 1359 1360 1361 1362 1363 1364 1365 3879
endorp 1366
endosc 1367 1368 1369 1370
endoth 1371 1372
endotr 1373 2106
endova 1374 1375
endove 1376
endsta 1348
enema 1377
enemas 1377
energy 678
enroll 1378
ent 33
entera 1379 1380
enteri 1381 1382 1383
entero 1384 1385 1386
enures 2578
enviro 1387 1388 1389
eosino 1390 1391 1392
epidem 1393 1394 1395 1396 1397
epider 1398 1399 3402
epidid 1400
epidur 1401 1402 1403
epigas 1404 1405
epigen 1406
epiglo 1407 1408
epilep 1409
epinep 1410 1411
epipho 1412
episio 1413
epista 1414
epithe 1415 1416
epizoo 1417
epresc 1276
epstei 36
equivo 1985
eradic 1418
erecti 1419
eructa 1420
erysip 1421
erythe 1422 1423 1424 1425
erythr 1426 1427
escher 37
esopha 1428 1429 1430 1431 1432 1433 1434
essent 1435 1436 1437
estima 1680
estrog 1438
etiolo 1439
eustac 1440
eviden 1441 1442
exacer 1443 1444
excess 1445 1446 1447 1448 1449 1450 1451
excipi 1452
excisi 1453 1454
exclus 1455 1456
excori 1457
excret 1458
execut 1459
exerci 650 700 1460
exerti 1461 1462
exhala 1463
exhale 1464
exhali 1464
exocri 2797
expand 1465
expect 1466 1467
expedi 1468
explan 1469
exposu 1470 1471
expres 1472
exsang 1473
extend 1474
extern 1475 1476
extrac 1477 2225
extrad 1402
extrem 1478
extuba 1479 1480
exudat 1481
eye 1482 1483
factor 1484
faecal 1502 1503 1504 1505 1506 1507 1508
faeces 1509
failur 1485
fallop 1486
false 1487 1488
falsen 1487
falsep 1488
falter 1485
famili 1489 1490
family 1491
fascic 1492
fastin 1493
fatigu 1494 1495
fatty 1496
feasib 2990
febril 1497 1498 1499 1500 1501
fecal 1502 1503 1504 1505 1506 1507 1508
fecalo 1508
feces 1509
federa 39 1510
fee 1511
feefor 1511
female 1512
femora 1513 1514
femur 1514 1515
femurs 1515
fentan 1516 1517
ferrit 1518
fertil 1519 1520 1521 1522
fetal 1523 1524 1525 1526 1527 1528 1529 1530 1531 2095 2096 2281
fetus 1532
fetuse 1532
fibroa 1533
fibroc 1534
fibroi 3880
fibrom 1535
fibros 1536
fibula 1537
fine 1538 1539 1540 2821
finene 1539 1540
first 1541 1542 1543 1544
firstd 1542
firsti 1543
firstl 1544
fissur 1119
fistul 1545
fit 38 1546
five 1547
fiveye 1547
flank 1548
flash 974
flat 1549
flatul 1550
flatus 1550
flexib 1551 3472
fluid 1552 1553 1554
fluori 1555 1556 1557
fluoro 761 1111 1558
focal 1559 2547
foetal 1523 1524 1525 1526 1527 1528 1529 1530 1531 2096
foetus 1532
folate 1560
foley 3854
follic 1561
follow 3839 3840
fomite 1562
fontan 1563
food 1564 1565 1566 1567 1568 1569
foodbo 1570 1571
fooddr 1568
foodin 1569
foot 2732
forcep 1572
foreig 1573 1574
forens 1575
formul 1241 1576
fortif 1577
fortni 1578
founda 1579
four 1580
fractu 1581 1582 1583 1584 1585 1586 1587
fragil 1588 1589
frailt 1590
free 1591
frenec 1592
frenot 1592
frenul 1592
fronto 1593
full 915 3689
fullth 3689
functi 1594 1595 1596
fundos 2674
furunc 1597
g 1626
gait 1598 1599
gaits 1598
galact 1600
gambli 1601
gamete 1602
gastre 1603
gastri 1604 1605 1606 1607 1608 1609 1610 1611 1612 3484
gastro 1613 1614 1615 1616 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626
gender 1627 1628
gene 1629 1641 1650
genera 1630 1631 1632 1633 1634 1635 3735
generi 1636
geneti 1637 1638 1639 1640 1641 1642 1643
genita 1644 1645 1646
genito 1647 1648 3895
genome 1649 1650
genomi 1650
genoty 1651
geogra 1652
geriat 1653 1654 1655 1656
germli 1657
geront 1658
gestat 1659 1660 1661 1662 1663 1664 1665
giant 1666
giardi 1667
gingiv 1668 1669 1670 1671 1672 1673
given 1674
glauco 1675
gleaso 43
gliobl 1676
glioma 1677
global 1678
globus 1679
glomer 1680 1681
glossi 1682
glp 40
glp1 40
glucom 593
glucos 592 1683 1684 1685 1686 1687 1688 1689 1695
glue 2752
glutea 1690
glycae 1691 1692 1693 1694
glycat 2
glycem 1691 1692 1693 1694
glycer 2572
glycos 1695
goals 1696
goiter 1697
goitre 1697
gonorr 1698
good 1699
gout 1700
gouty 1700
gp 41
gps 41
graft 1701
graftv 1701
grand 3735
granul 1702 1703
graves 44
gravid 1704 1705
greens 1706
gross 1707
ground 1708
group 1709 1710
gtts 1711
gtube 1626
gtubes 1626
guided 1712
guilla 45
gullet 1713
gum 42 1671
gut 1714
gynaec 1715 1716 1717 1718
gyneco 1715 1716 1717 1718
h2 46
h5n1 47
haeman 1762
haemat 1763 1764 1765 1766 1767 1768 1769 1770 1771 3548
haemoc 1775
haemod 1776 1777
haemog 2 1778
haemol 1779 1780 1781
haemop 55 1782 1783
haemor 1784 1785 1786 1787 1788
haemos 1789
haemot 1790
hairli 1719
half 1720
halfli 1720
halito 1721
hallux 1722 1723
hand 1724
hantav 1725
hard 1726
harm 1727
harmfu 1728
hashim 56
hazard 1729 1730
hba1c 2 3
hdl 48
head 1731
health 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 1746 1747 1748 2040
hearin 1749 1750
heart 1751 1752 1753 1754
heat 1755 1756
heatst 1756
heavy 1757 1758 2368
heel 1759
helico 57
hellp 49
helmin 1760 1761
hemang 1762
hemate 1763
hemato 1764 1765 1766 1767 1768 1769 1770 3548
hematu 1771
hemian 1772
hemipa 1773
hemipl 1774
hemoch 1775
hemodi 1776
hemody 1777
hemogl 2 1778
hemoly 1779 1780 1781
hemoph 1782
hemopt 1783
hemorr 1784 1785 1786 1787 1788
hemost 1789
hemoth 1790
henoch 58
hepa 50
hepari 1791
hepate 1792
hepati 1496 1793 1794 1795 1796 1797 1798 1799 1800 2228 2230
hepato 1801 1802 1803 1804 1805 1806 1807
herbic 1808
herd 1809
heredi 1642 1810 1811 1812
herita 1812
hernia 1813
hernio 1814
herpes 1815 1816
hiatal 1817
hiatus 1817
hib 55
hidrad 1818
high 50 1819 1820 1821 1822
highde 1820 1821
highef 50
highly 1823
highri 1822
hip 1824 1825 1826
hippoc 1827
hirsch 59
hirsut 1828
histam 46
histol 1829
histop 1830 1831
hodgki 60
holist 1832
holter 61
home 1833
homeop 1834
homeos 1835
homoeo 1834
hordeo 1836
hormon 1354 1837 1838 1839 1840
hospit 89 1841 1842 1843 1844 1845 1846 1847 2604 3970
househ 1848
hpv 51 52 53
hrt 54
human 1849 1850 2930
humant 2930
humeri 1851
humeru 1851
huntin 62
hybrid 444
hydati 2421
hydroc 1852 1853
hydrog 1854
hydron 1855
hydrot 1856
hypera 1857 1866
hyperb 1858 1859
hyperc 1860 1861 1862 1863 1864
hypere 1865 1866
hyperg 1867 1868
hyperh 1869
hyperk 1870
hyperl 1871
hyperm 1873 2134
hypern 1872
hypero 1873
hyperp 1874 1875 1876 1877 3038
hypers 1878 1879 1880 1881 1882
hypert 1883 1884 1885 1886 1887 1888 1889 1890 1891 1892 1893
hyperu 1894
hyperv 1895 1896
hypoae 1899
hypoca 1897
hypode 1898
hypoes 1899
hypogl 1900 1901 1902
hypogo 1903
hypoka 1904
hypoma 1905 1906
hypona 1907
hypopa 1908
hypopi 1909 1910
hypopl 1911 1912
hyposm 1913
hyposp 1914
hypote 1915 1916
hypoth 1917 1918 1919
hypovo 1920 1921
hypoxa 1922 1924
hypoxe 1922 1924
hypoxi 1923 1924
hyster 1925 1926 1927
iatrog 1928
idiopa 1929 1930 1931
if 445
iga 58
ileost 1932
ileus 1933
imagin 1934
immedi 1935
immobi 1936
immune 787 1937 1938 1939 1953
immuni 1940 1941 1942 1943 3888
immuno 1937 1938 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955
impact 774 1956
impair 1957 1958 1959 1960 1961 1962
impede 1963
impedi 1963
impeti 1964
implan 1965 1966 1967 2248
implie 1968
in 1969 1970 1971 1972 1973
inacti 1974
inadeq 1975 1976
inappa 3573
inborn 1977
incent 1978
incide 1979 1980
incisi 1981 1982
inciso 1983
inclus 1984
incomp 777
inconc 1985
incont 1986 3857
increa 1987
incuba 1988
indete 1985
index 1989
indivi 1990 1991
induce 1992 1993
induci 1992 1993
induct 1750 1994
indura 1995
indwel 1996
infant 1762 1997 1998 1999
infarc 2000
infect 2001 2002 2003 2004 2005 2006
inflam 2007 2008 2009 2010
influe 2011 2012
inform 2013
infusi 2014 2015 2016
ingest 2017 2018
inguin 2019 2020
inhala 2021
inhale 2022
inheri 1977
inhibi 2023
initia 3788
inject 2024 2025
innate 2026
innetw 1973
innocu 2027
inocul 2028 2029
inpati 2030 2031 2032 2033
inr 63
insidi 2034
instit 2035
instru 455 2036
insuff 1976
insuli 606 2037 2038 2039
insura 2040
integr 2041 2042 2043
intell 2044
intens 1039 2045 2046 2047
interc 2048
interd 2049 2444 2445
interf 2050
interi 2051
interm 830 2052 2053 2054 2055 2392
intern 2056 2057 2058 2059
intero 2060 2061
interp 2062
inters 2063 2064 2065 2457
intert 2066
interv 1813 2067 2068 2069 2070 3786
intest 621 1714
intima 2071
intra 2072 2073
intraa 2072 2073
intrac 764 2074 2075 2076 2077 2078
intrad 2079 2080
intrag 1606
intrah 2081
intram 2082 2083 2084
intran 2085 2086 2087 2494
intrao 2088 2089 2090
intrap 2091
intrat 2092
intrau 2093 2094 2095 2096 2097
intrav 2098 2099 2100 2101 2102 2103 2104
intuba 2105 2106
intuss 2107
invasi 2108 2109 2110 2111
invest 2112 2113 2114 2115
involu 2116
ionisi 2117
ionizi 2117
ipsila 2118
iridot 2119
iritis 2120
iron 2121 2122
irriga 2123
irrita 2124
is 2125
ischae 2126 2127 2128 2129
ischem 2126 2127 2128 2129
isolat 2130
isomet 2131
iv 64 65 66 2101
japane 2132
jaundi 2133
joint 436 1206 2134
juveni 2135
kangar 2136
kaposi 67
kawasa 68
kegel 2873
keloid 2137
kerati 2138
kerato 1007 2139 2140 2141
kernic 2142
ketoac 2143
ketoge 2144
ketone 2145
ketosi 2146
key 2147
keyhol 2148
kidney 1160 2149
kinesi 2150
klinef 69
knee 2151
kwashi 2152
kyphop 3949
kyphos 2153
labele 420
labor 1994 2154
labour 1994 2155
labyri 2156
lacera 2157 2158
lacrim 2159
lactat 2160 2161 2162
lactos 2163
lamine 2164
lancin 2165
laparo 2166 2167 2168 2169 2170 2171
large 2247
laryng 2172 2173 2174 2175 2176 2177
larynx 2177
laser 3759
last 2178
lastin 2179
late 2180
latent 2181
lateon 2180
latera 2182 2183 2184
ldl 70
lean 2185
left 2186 2187 3939
legall 2188
legion 71
leiomy 3880
leishm 2189
length 2190
leptos 2191
lesion 2192
lethar 2193 2194
leucoc 2196 2197
leucop 2198
leucor 2199
leukae 2195
leukem 2195
leukoc 2196 2197
leukop 2198 2695
leukor 2199
level 2200
levels 2200
lewy 72
libido 2201
licens 420 2202
lichen 2203 2204 2205
lidoca 2206
life 2207 2208 2209
lifeli 2207 2208
lifepr 2209
lifest 2210
lifesu 2209
lifeti 2211
ligame 2212
ligati 2213
lignoc 2214
limite 2215
lipid 2216 2217 2218 2219
lipidl 2218 2219
lipody 2220
lipoma 2221
liquid 2222
lister 2223
litera 2224
lithot 2225
live 2226
liver 2227 2228 2229 2230
living 2231
loadin 2232
lobect 2233
local 2234 2235
locali 2236 2237 2238
locall 2239
lochia 2240
long 1125 2241 2242 2243 2244 2245
longac 1125 2243 2244
longit 2246
longte 2245
loop 2247 2248
lordos 2249
lose 2250
loses 2250
losing 2250
loss 2251
lost 2250 2252
lou 308
low 2253 2254 2255 2256 2257 2258
lowden 2255
lowdos 2256
lower 2259 2260
lowimp 2257
lowsod 2258
lumbag 2261
lumbar 2261 2262 2263 2264 3235 3523
lumpec 2265
lung 3202 3204
lupus 2266
lyme 73
lymph 2267 2268
lympha 2268 2269 2270 2271 2272
lymphe 2273
lympho 2273 2274 2275 2276
lynch 74
lysoso 2277
macrol 761
macron 2279
macrop 2280
macros 2281
macula 2282 2283 2284
macule 2285
maculo 2286
magnet 2287
mainta 2288
mainte 2289 2290 2291 3112
major 2292
malabs 2293
malada 2294
malais 2295
malign 2296 2297 2298 2299
malnou 2300
malnut 2301
malocc 2302
mammap 2305
mammog 2303 2304
mammop 2305
manage 2306 2307
mandat 2308
mandib 2309 2310
manic 2311
manife 2312
mantou 3809
manual 2313
mao 2425
marfan 75
mass 2314 2315
mastec 2316
mastic 2317 2318
mastit 2319
mastoi 2320
matern 2321 2322 2323 2324 2325
maxill 2326 2327 2328 2329 2685
may 2330
mcg 2331
mealti 3257
mechan 2332 2333
meconi 2334
medial 2335
median 2336 2337
medias 2338
medica 76 77 78 79 80 81 82 83 170 842 846 1240 1243 1732 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2589 3310
medici 196 1240 2353 2355 2357
mediga 84
medite 85
melaen 2362
melani 2359
melano 2360 2567
melasm 2361
melena 2362
memory 2363
menarc 2364
menier 87
mening 2365 2366
menisc 2367
menopa 1839
menorr 2368
menses 2369
menstr 2369 2370 2371 2372 2373
mental 2374
mesoth 2375
messen 2278 2376
meta 2377
metaan 2377
metabo 2378 2379 2380 2590 2591
metaca 2381
metast 2382 2383 2384 2385 3414
metata 2386
metere 2387
metfor 2388
methad 2389
methic 2390
methot 2391
metror 2392
microa 262
microb 2393 2394 2395
microc 2396
microd 1187
micron 2397 2617
microp 2398
mictur 2399
migrai 2400
mild 2401
miliar 2402
minima 2403 2404 2405 2406
minor 2407
missed 2408
mitiga 2409 2410
mitoch 2411
mitral 2412 2413 2414
mobili 2415
modali 2416
mode 2417
modera 958 2418 2419
modes 2417
modifi 1474 2420 3234 3957
mohs 86
molar 2421
mold 2422
mollus 2423
monito 2424
monoam 2425
monocl 2426
mononu 2005
monoth 2427
monoun 3836
monthl 2040
mood 2428 2429
morbid 2430
mortal 2431 2432
mosqui 2433
mother 2434
motiva 2435
motor 2436 2437 2438
mouth 2439
mpox 2440
mrna 2278
mucoly 2441
mucorm 2442
mucosa 2443
mucosi 3559
mucous 2443
multi 918 2454
multic 918
multid 1245 2444 2445 2446 2447
multif 2448 2452
multig 2449
multim 2450
multio 2454
multip 2451 2452 2453 2454 2455 2456
multis 2457 2458
muscle 2459 2460
muscul 2459 2461 2462 2463 2464
mutage 2465
myalgi 2466 2467
myasth 2468
mycose 2469
mycosi 2469
myelin 2470
myelit 2471
myelod 2472
myelom 2453
myelos 2473
myocar 2474 2475 2476 2477
myoclo 2478
myomec 2479
myopat 2480
myopia 2481
myosit 2482
myring 2483
myxede 2484
myxoed 2484
ménièr 87
naevi 2567
naevus 2567
naltre 2485
nappy 2486
narcol 2487
narcot 2488
narrow 2489
nasal 2490 2491 2492 2493 2494 2495
nasend 2495
nasoga 2496
nasola 3654
nasoph 2497 2498
natura 1520 2499
nebuli 2500
necros 2501
necrot 2502 2503 2504 2505
needle 2506
needs 2507
negati 2508 2509
neglec 2510
neoadj 2511 2512
neonat 2513 2514 2515 2516 2517 2518 2519 2520
neopla 2521
nephre 2522
nephri 2523
nephro 2524 2525 2526 2527 2528 2529 2530 2531 2532
nerve 2533 2534
neural 2535 2553
neurit 2536
neurob 2537
neuroc 2538
neurod 2539 2540 2541 2542
neuroe 2543
neurof 2544
neurog 2545
neurol 2546 2547 2548 2549 2550
neurom 2551
neuron 2552
neurop 2553 2554 2555
neuros 2556 2557
neurot 2558 2559 2560 2561 2562
neutra 2563
neutro 1500 2564 2565
never 2566
nevi 2567
nevus 2567
newbor 2516 2568
ng 2496
nhs 88 89
nicoti 2569 3732
nil 2570
nirsev 2571
nitrog 2572
nitrou 2573
no 2574
nocebo 2575
nocice 2576
noctur 2577 2578
nodule 2579
noise 2580
noisei 2580
non 2581 2582 2583 2584 2585 2586 2587 2588 2599 3348
nonadh 2589
nonalc 2590 2591
nonall 3348
nonamb 2592
nonbla 2582
noncom 2593
nonhod 2581
noninf 2583
noninv 2594 2595 2596 2597
nonmod 2584
nonnut 2585
nonpha 2598 2599
nonpro 2600
nonsma 2586
nonste 2601
nonstr 2587
nonsui 2588
normal 3375
norovi 2602
nosoco 2603 2604
not 3543
nothin 2605
notice 2606
notifi 2607
novel 1185
nsaid 90
nsaids 90
nuchal 2608
nuclea 2609 2610
nuclei 2611
nullip 2612
number 2613 2614
nurse 2615 2616
nutrie 2617
nutrit 2617
nyctal 2618
nystag 2619
ob 91
obgyn 91
obgyns 91
observ 2620 2621
obsess 2622
obstet 2081 2623 2624 2625 2626
obstru 2627
obtund 2628
occlus 2629 2630
occult 2631
occupa 2632 2633 2634
ocular 2635 2636
odds 2637
odonto 2638
odynop 2639
oedema 1287 1288
oesoph 1428 1429 1430 1431 1432 1433 1434
oestro 1438
off 2640 2641
offlab 2640 2641
often 2642
olfact 2643 2644
oligoh 2645
oligom 2646
oligur 2647
ombuds 2648
omega 2649
omega3 2649
on 2650 2651 2652 2653 2654 3840
once 2655
onchoc 2656
oncoge 2657 2658
oncolo 2659 2660
onset 2661
onsets 2661
onycho 2662
oocyte 1297 2663 2780
oophor 2664
open 921 2665 2666 2667 2668
openla 2668
operat 455 2669
ophtha 2670 2671 2672 2673 2674
opiate 2675
opioid 2676 2677
opport 2678
opposi 2679
optic 2680 2681
optica 2682
optome 2683 2684
oral 1115 1689 2329 2685 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2703 2704 2705 2706 3559
orally 2707
orchid 2708 2709
orchie 2708
orchio 2709
orchit 2710
organ 2711 3776
orodis 2707
oropha 2712 2713 2714 2715
orphan 2716 2717
orthod 2718 2719 2720 2721
orthok 2722
orthop 2723 2724 2725 2726 2727 2728
orthor 2729
orthos 2730 2731
orthot 2732 2733
oselta 2734
osteoa 2735
osteog 2736
osteom 2737 2738
osteon 2739
osteop 1589 2740 2741 2742 2743
osteos 2744
osteot 2745
ostomi 2746
ostomy 2746 2747
otalgi 2748
otic 2749
otitis 2750 2751 2752
otolar 2753 2754
otopla 2755
otorhi 2754 2756
otorrh 2757
otoscl 2758
otosco 2759
ototox 2760 2761
out 2762 2763 2764 2765
outcom 2766
outofh 2762
outofn 2763
outofp 2764 2765
outpat 297 2767 2768 2769 2770 2771
ova 2780
ovaria 2772 2773 2774
ovarie 2664
overac 2775
overal 2776
overdo 2777
ovulat 2778 2779
ovum 2780
oxygen 2781 2782 2783
p 2784
pack 2785
packye 2785
paedia 2852 2853 2854 2855 2856 2857 2858 2859 2860 2861 2862 2863 2864 2865
paget 96
pallia 2786 2787 2788 2789 2790
pallor 2791
palmar 2792
palpab 2793
palpat 2794
palpit 2795
pancre 122 2796 2797 2798
pancyt 2799
pandem 2800
panic 2801
panora 2802
pap 97
papule 2803
parace 2804
paraes 2811
paraly 1933
parapl 2805
paraso 2806
parath 2807
parent 2808 2809
paresi 2810
parest 2811
parkin 2812
parony 2813
parosm 2814
paroti 2815 3469
paroxy 2816 2817
partia 1559 2818 2819 2820 3162 3407
partic 2821
partne 2822
parvov 2823
passiv 2824
past 2825
patell 2826 2827
patent 2828 2829
pathog 2830 2831 2832
pathol 2833 2834 2835
patien 2836 2837 2838 2839 2840 2841 2842 2843 2844 2845 2846 2847 2848
payor 2849
payors 2849
pcr 92
peak 2850 2851
pediat 2852 2853 2854 2855 2856 2857 2858 2859 2860 2861 2862 2863 2864 2865
pedicu 2866 2867
pedodo 2856
peer 2868 2869 2870
peerre 2870
peg 1626
pelvic 2871 2872 2873 2874 2875 2876 2877
pelvis 2878
pemphi 2879
penetr 2880
people 2881
peptic 1611
per 2882 2883
percen 2884
percut 2885 2886 2887
perfor 2888 2889
perian 2890
periap 1103
perica 2891 2892 2893 2894
perime 2895 2896
perina 2325 2434 2897 2898 2899
perine 2900 2901 2902
period 2903 2904 2905
periop 2906
perior 2907 2908
peripa 2909 2910
periph 94 596 2911 2912 2913 2914 2915 2916
perist 2917
perito 2918 2919 2920 2921
perman 2922
pernic 2923
persis 2924 2925 2926 2927 2928 2929
person 98 2844 2930 2931 2932 2933 2934 2935 2936
perspi 2937 2938
pertus 2939
pes 2940
pessar 2941
pet 93 1069
petct 93
petech 2942
petit 141
peyron 99
phacoe 2943
phaeoc 2961
phanto 2944
pharma 2945 2946 2947 2948 2949 2950 2951 2952 2953
pharyn 2954 2955 2956
phase 2957 2958 2959
phenot 2960
pheoch 2961
phimos 2962
phlebi 2963
phlebo 2964 2965
phonop 2966
photoa 2967
photod 2967 2968
photop 2969
photor 2970
photos 2971 2972 2973 2974
photot 2975
phthal 2976
physia 2977 2978
physic 2979 2980 2981 2982 2983 2984
physio 2985 2986
phytoc 2987
phyton 2987
pica 2988
picc 94
pictog 2989
pilot 2990
pit 1119
pittin 2991
pituit 2992 2993
pityri 2994 3726
placeb 2995 2996 2997 2998
placen 2999 3000 3001 3002
plagio 3003
planta 3004 3005 3006
plasma 3007 3454
platel 3008 3009
pleura 3010 3011
pleuri 3012 3013
pleuro 3014
pneumo 100 3015 3016 3017 3018 3019
podiat 3020 3021
point 3022 3023
pointo 3022 3023
poliom 3024
poliov 3025
polycy 3026 3027 3028 3029
polyda 3030
polydi 3031
polyhy 3032
polyme 92
polymy 3033 3034
polyne 3035
polyp 3036
polype 3037
polyph 3038 3039
polyps 3036
polysa 953
polyso 3040
polysu 3041
polyun 3836
polyur 3042
poplit 3043
popula 902 3044
porphy 3045
portal 3046
positi 3003 3047
positr 3048
post 2241 3049 3050 3051 3052 3053 3054 3055 3056 3062
postan 3056
postco 2241 3049
postdi 3050
poster 3057 3058
postex 3051
posthe 3059
postma 3052
postme 3060 3061
postna 3063 3064 3066 3197
postop 3053 3062
postpa 2910 3063 3064 3065 3066 3197
posttr 3054
postur 2731 3067
postve 3068
postvo 3055
potabl 3069 3070
potass 3071
potent 4016
power 3072
powers 3072
prader 101
pre 3073 3074 3075 3083 3094
preaut 3128
prebio 3076
precan 3077 3078
precer 3128
precli 3079
precoc 3080
precon 3081
predia 1958
predis 3082
preecl 3083
preexi 3073
preexp 3074
prefer 3084
pregna 1663 3668
prehab 3085
prelab 3087
premal 3078
premat 3086 3087 3088 3106 3107 3108 3122
premen 3089 3090 3091
prenat 3092 3093
preop 3075
preope 3094
prepri 3095
prepuc 3096
presby 3097 3098
prescr 3099 3100 3101 3102
presen 795
pressu 1085
presum 3103 3166
presym 3104
preter 3105 3106 3107 3108
preval 3109 3110
preven 3111 3112 3113 3114
priapi 3115
primar 1077 1436 3116 3117 3118 3119 3120 3121 3122 3123 3124 3125
primig 3126
princi 3127
prior 3128
priori 3129
probio 3130
proced 958
procto 3131
prodro 3132 3133 3134
produc 3135
proges 3136
progno 3137
progre 1200 3138 3139 3140
prolap 1813
prolif 3141 3142
prolon 103 1474
proper 185
prophy 360 3143 3144 3145 3146 3147
propri 3148
prospe 3149
prosta 95 3150 3151 3152 3153
prosth 3154 3155 3156 3157 3158
protec 3159 3160
protei 3161
prothr 3162
proton 3163 3164
provid 3165
provis 3166
proxim 3167
prurit 3168 3169
psa 95
pseudo 3170
psoria 3171 3172
psychi 2116 3173 3174 3175 3176 3177 3191
psycho 3178 3179 3180 3181 3182 3183 3184 3185 3186 3187 3188 3189 3190 3191
ptosis 3192
public 1201 3193 3194
puerpe 3066 3195 3196 3197
pulmon 287 3198 3199 3200 3201 3202 3203 3204 3205 3206 3207 3208
pulpec 3209
pulpit 3210
pulpot 3209
pulse 3211 3212
punch 3213
purpur 3214
purule 3215 3216
pustul 3217
pvalue 2784
pyelon 3218
pylori 3219
pyrexi 3220
pyrosi 3221
pyuria 3222
q 102
q12h 3223
q4h 3224
q6h 3225
q8h 3226
qt 103
quadri 3227
qualif 3228
qualit 3229 3230
quanti 3231
quinsi 2921
quinsy 2921
radiat 3232 3280
radica 1061 3152 3233 3234
radicu 3235
radioa 3236 3248
radiof 3237
radiog 3238 3239 3240
radioi 3236 3241
radiol 3242 3243 3244 3245
radion 3241
radiop 3246
radios 3553
radiot 3247 3248
radius 3249
radon 3250
random 3251 3252 3253
range 3254 3255
rangeo 3255
ranges 3254
rapid 378 3256 3257
rapida 3257
raynau 104
reable 3258
reacti 3259
reacto 3260
readmi 3261
real 3262
realwo 3262
reason 3263 3264
reboun 2354
recall 3265
recept 3266
recomb 3591
recons 3267
recove 3268
recrud 3269
rectum 3270
recupe 3271 3272
recur 3273
recurr 3273 3274 3275 3276 3277
recurs 3273
red 3278
reduce 1959 1960 1961 2258
refere 3279
referr 3280
refine 3281
refrac 3282 3283 3284
refrai 3285
regain 3286
regime 3287
region 3288
regist 1171
regula 3289
rehosp 3261
reimbu 3290 3291
relaps 3292
relati 3293 3294
releas 3295
reliev 3307
remain 2288
remote 3296
renal 2149 3297 3298 3299 3300 3301
reperf 3302
repeti 3303
report 2607
reprod 3304 3305 3306
rescue 3307
resear 3308
resect 3309
reside 3310 3311
resist 3312
respir 3208 3313 3314 3315 3316 3317 3318 3319 3320 3321 3322 3323 3324 3325 3326
respit 3327
restin 529
restle 3328
resusc 3329
retina 3330 3331 3332 3333
retini 3334
retino 3335 3336 3337 3338
retros 3339 3340
rett 105
return 3341
revasc 3342
reye 106
rhabdo 3343
rheuma 3344 3345 3346 3347
rhinit 3348
rhinop 3349
rhinor 3350
rhinos 3475
rhinov 3351
ricket 3352
ring 3353
risk 3145 3293 3354 3355 3356
riskbe 3356
riskre 3145
rocky 107
rodent 3357
root 3358 3359 3360
rosace 3361
roseol 3362
rotato 3363 3364
rotavi 3365
route 1470 2417 3366
routes 1470 2417 3366
roux 1608
rouxen 1608
rubell 3367
rubeol 3368
ruptur 2888 3369
sacroi 3370
sacrum 3371
safety 3372 3373
salbut 263
saline 3374 3375
saliva 3376
salmon 3377
salpin 3378 3379
same 3380
sample 3381
sanita 3382
sarcom 3383
sarcop 3384
satiat 3385
satiet 3386
scabie 3387
scale 3388
scalin 3360
scapul 3389
scarla 3390
schist 3391
schizo 3392
sciati 3393 3394
sclero 3395 3396
scolio 3397
scotom 3398
scurvy 3399
season 3400 3401
sebace 3402
seborr 3403 3404
sebum 3405
second 3406 3407 3408 3409 3410 3411 3412 3413 3414 3601 3955
sedati 3415 3416 3417
sedent 3418 3419
seek 3420 3421 3422 3423
seekin 3420 3421 3422 3423
seeks 3420 3421 3422 3423
select 3424 3425
self 3426 3427 3428
selfad 3426
selfli 3427
selfre 3428
semen 3429
semian 551
senile 3499
sensit 3430
sensor 3431
sentin 3432 3433
sepsis 3434
septic 3435 3436 3437
septop 3438
sequel 3439
seroco 3440
serodi 3441
serolo 364 3442 3443
serone 3444
seropo 3445
seropr 3446 3447
serosu 3447
seroto 3448 3449
seroty 3450
serous 2752
serum 3451 3452 3453 3454 3455 3456
servic 3457
severe 2322 3458
sexual 876 3459
sglt2 108
shaken 3460
shared 3461
sharps 3462 3463
shave 3213
shelte 3464
shigel 3465
shock 2225
should 3466 3467
shunt 3468
shunts 3468
sialad 3469
sialor 3470
sick 3471
sickle 3920
sigmoi 3472
silico 3473
simple 849
single 3474
sinusi 3475
sjogre 109
sjögre 109
skelet 3476
skille 3477
skin 2285 3478 3479
sleep 3480 3481 3482 3483
sleeve 3484
slidin 3485
slit 3486
slitla 3486
small 3487 3488
smear 97
smokel 3489
smokin 3490
smooth 3491
snelle 110
sober 3268
social 111 3492 3493 3494 3495
sodium 3496
soft 3497 3498
soil 1761
soiltr 1761
solar 156 3499
somati 3500 3501 3502
somnol 3503
sonogr 3504 3505
sought 3420 3421 3422 3423
spacer 3506
spasti 3507
specia 3508
specim 3509
specul 3510
speech 3511 3512 3513
sperma 3514
spermi 3515
sphygm 3516
spike 3517
spina 3518
spinal 1080 2070 3519 3520 3521 3522 3523 3947
spirom 3524 3525
splene 3526
spleno 3527
spondy 3528 3529
sponta 3530 3897
sporad 3531
sputum 3532 3533
squamo 3534
stable 3535
standa 3536 3537 3538 3539
staph 112
staphy 112
statin 3540
statis 3541 3542 3543 3544
status 3545
steato 1496 3546 3547
stem 3548
stenos 3549
stent 3550
stents 3550
step 1819 3551
stepdo 1819
stereo 3552 3553
steril 3554
sterno 3555
sternu 3556
steven 113
stimmi 3557
stoma 2747 3558
stomas 3558
stomat 3559
stool 3560 3561 3562
strabi 3563
strept 3564
stress 3565 3566 3650
strido 3567
struct 2357
study 840 3568 3569
subacu 3570
subara 3571
subcli 3572 3573
subcon 3574
subcut 3575 3576 3577 3578
subdur 3579
subfer 3580
subgro 3581
subjec 3582 3583
sublin 3584 3585
sublux 3586
subopt 3587
subsid 3588
substa 3589
subste 3340
subthe 3590
subuni 3591
sudden 3592 3593 3594 3595
suicid 3596 3597
sulfon 3598
sulpho 3598
summar 114
sun 3599
sundow 3600
superi 3601
supers 3602
supine 3603 3604
supple 115 116 3605 3606
suppos 3607
suppur 3215 3608
suprav 3609
surge 3610
surgic 3611 3612 3613 3614 3615 3616 3617
surrog 3618 3619
suscep 3620 3621
sustai 1474 3622 3623
suture 3624
swine 3625
sympto 2661 3626 3627 3628 3629 3630
syncop 3631
syndac 3632
syndem 3633
syndro 3634
synovi 3635 3636
syphil 3637
syring 3638
system 2266 3395 3639 3640 3641 3642 3643
systol 3644
t 117
tachyc 3645
tachyp 3646
tactil 3647
take 3648
taken 3649
takots 3650
talipe 3651
tardiv 1258
target 3652
tay 119
taysac 119
teach 3653
teachb 3653
tear 3654
teleco 3655
telehe 3655
teleme 3655 3656
teleph 3657
tempor 1666 3658 3659 3660
tendin 3661
tendon 3661
tenesm 3662
tenosy 3663
tens 118
tensio 3664
tentat 3166
ter 3665
terato 3666 3667
termin 3668
tertia 3669 3670 3671 3672
test 3673 3674
testic 3675
tetrac 761
tetral 3676
tetrap 3227
thalas 3677
therap 3678 3679 3680 3681 3682 3683 3684 3791
thermo 3685
thimer 3686
thiome 3686
third 2849 3687 3688 3689
thirdd 3689
thirdp 2849
thorac 3690 3691 3692 3693 3694 3695 3696
thorax 3697
threat 3698
three 3699
throat 3700
thromb 1328 3701 3702 3703 3704 3705 3706 3707 3708 3709
thymus 3710
thyroi 3711 3712 3713 3714 3715
thyrot 3716
tibia 3717
tibias 3717
tick 3718 3719
tickbo 3718 3719
tilt 3720
tinea 2662 3721 3722 3723 3724 3725 3726
tineas 3721
tinnit 3727
tissue 2501 3728
titer 3729
titers 3729
titrat 3730
titre 3729
titres 3729
tobacc 3731 3732
tocoly 3733
tolera 3734
tonic 3735
tonicc 3735
tonome 3736
tonsil 3737
tooth 1103 1110 3738 3739 3740
topica 3741 3742 3743 3744 3745 3746 3747 3748
torn 2367
tortic 3749
total 1824 2151 2809 3466
touret 120
tourni 3750
toxic 113 3751
toxica 3752
toxici 3753
toxico 3754 3755 3756
toxoid 3757
toxopl 3758
trabec 3759
trache 3760 3761 3762 3763
tracho 3764
transc 3765 3766 3767
transd 3768 3769
transe 3770
transi 724 3771 3772
transl 3773
transm 2417 3774 3775
transo 3770
transp 3776
transu 3777 3778
transv 3779 3780
trauma 3781 3782 3783 3784
treatm 2351 3785 3786 3787 3788 3789 3790 3791 3792
tremor 3793
triage 3794 3795
tricho 3796
tricus 3797
tricyc 3798
trigem 3799
trigly 3800
trimes 3801
triple 3802
tripta 3803
trismu 3804
trisom 34
troche 3805
tropon 3806
trying 3807
tubal 3808
tuberc 3809
tumefa 3810
tumor 681 682 3811 3812
tumori 3813
tumour 681 682 3811 3812
twice 3814
two 3815
twowee 3815
tympan 2888 3816 3817 3818 3819
typhoi 3820
typica 3876
ulcera 3821 3822 3823
ulna 3824
ulnas 3824
ultras 3504 3825
ultrav 3826
umbili 3827 3828 3829
uncomp 3830
underd 3831
underi 3832
underl 3833
undern 3834
undesi 3838
undete 3835
univer 3539
unsatu 3836
unstab 3837
untowa 3838
upon 3839 3840
upper 3841 3842 3843
uraemi 3845
urea 3844
uremia 3845
ureter 3846 3847
urethr 3848 3849
urge 3850
urgenc 3850
urgent 3851 3852
urinal 3853
urinar 3854 3855 3856 3857 3858 3859 3860 3861
urinat 3862 3863
urine 3858 3864 3865 3866 3867 3868
urodyn 3869
urogen 1647
urogyn 3870
urolog 3871 3872
urosep 3873
urosto 3874
urtica 3875
usuall 3876
uterin 3877 3878 3879 3880 3881
uterov 3881
uterus 3882
utiliz 3883
uv 3826
uveiti 3884
uvula 3885
uvulas 3885
vaccin 3886 3887 3888 3889 3890 3891 3892 3893
vacuum 2509 3894
vagina 3895 3896 3897 3898 3899 3989
vagini 3900 3901
vagus 3902
valida 3903
value 3904
valueb 3904
valvul 3905 3906
varian 3907 3908
varice 3909 3910
varico 3911
variol 3912
vascul 3913 3914 3915 3916 3917 3918
vasect 3919
vaso 3920
vasoco 3921 3922
vasodi 3923 3924
vasomo 3348 3925
vasooc 3920
vasopr 3926
vasosp 3927
vasova 3928 3929
vector 3930
venepu 3931
venipu 3931
venogr 3932
venous 3933 3934 3935 3936
ventil 3937 3938
ventou 3894
ventri 3088 3939 3940 3941 3942 3943
verbal 2688
vernix 3944
verruc 3945
verteb 3946 3947 3948 3949
vertex 760
vertic 2434
vertig 3950
vesico 3951
vestib 152 2156 3952 3953 3954
vicari 3955
video 3956
videoa 3956
videof 3957
vigoro 3958 3959
viraem 3967
viral 3960 3961 3962 3963 3964 3965 3966
viremi 3967
virolo 3968 3969
virtua 22 3970
virule 3971 3972
viscer 3973
vision 3978
visual 3974 3975 3976 3977 3978
vital 3979
vitami 8 3980
vitili 3981
vitrec 3982
vocal 3983
vocati 3984
volati 3985
volvul 3986
von 3987
vp 3943
vulvod 3988
vulvov 3895 3901 3989
waist 3990 3991
waistt 3991
waning 3992
ward 3993
warfar 3994
washou 3995
watchf 3996
water 1556
waterb 3997
weight 3998
well 3999 4000 4001
wellba 4000
wellch 4000
wellwo 4001
west 121
wheal 4002
wheals 4002
when 445
whippl 122
white 4003
who 4004 4005
whole 1650
wide 4006
wider 4007
wilms 123
wilson 124
withdr 4008
within 4009
workin 3166 4010
wound 4011 4012
wrapar 4013
x 125
xerode 4014
xerosi 4014
xerost 4015
xlinke 125
years 4016
yellow 4017
zika 126
zoonos 4018
zoonot 4019
zygote 4020`;

const table = rowTable(rows, beginnings, readRow);

/** The terms of which a form begins with a word that begins so, in the order of the table. */
export const termsBeginning = table.beginning;

/** All terms, in the order of the table. */
export const allTerms = table.all;
