// Made by "node scripts/run.mjs fit-jargon FILE" from terms that experts marked: see docs/guides/hard-words.md.

/** Words that terms of the lexicon begin or end with; two figures say how many begin and how many end so, in nine steps. */
export const termWords: string = `abdominal90 ablation08 abnormality06 abortion08 abscess07 absolute50 accident35 account05 acid36 acquired60 active50 activity39 acute90 adaptive50 adenoma05 adequate80 adhere90 adherence57 adjustment35 adjuvant63 administer95 administered50 administration67 admission05 adrenal70 adrenaline50 advance90 advanced60 adverse90 aerobic60 aerosol60 affect05 age86 agent09 agonist05 aid08 airborne60 albumin50 alcohol63 alcoholic50 allergic50 allogeneic50 alopecia35 amalgam33 ambient50 ambulatory90 aminotransferase05 amniotic50 anaemia07 anaesthesia07 anaesthetic06 anal60 analysis09 anaphylactic50 anemia07 anesthesia07 anesthetic06 anesthetist05 aneurysm08 angina35 angiotensin60 animal60 ankle60 annual50 anomaly33 antenatal50 antepartum50 anti90 antibiotic76 antibody67 anticoagulant05 antidiabetic60 antifungal80 antigen33 antigenic60 antimicrobial50 antiplatelet90 antiviral70 aortic90 aplastic50 apnea33 apnoea33 applied50 appointment05 aqueous60 arm37 arrest07 arteritis05 artery05 arthritis09 arthroplasty09 artificial50 aspiration37 assessment09 assistant07 assisted50 assistive60 association05 asymptomatic90 atrial60 atrophy08 attack37 attention38 attorney09 auditory50 aureus06 authorisation05 authorization05 autoimmune90 autologous50 autonomic50 autosomal50 avian50 baby35 bacterial50 bag05 balance36 balloon05 band05 bariatric50 barium60 basal70 baseline33 basic60 basis06 beat05 behavior57 behavioral50 behaviour57 behavioural50 beneficiary05 benefit66 benefits05 benign90 bereavement70 best50 bias06 bilateral70 biliary60 biologic70 biological50 biopsy09 birth58 bitewing50 bladder55 bleeding09 blind06 blinded05 block07 blocker09 blood93 bloodborne60 bloom05 blunt50 board07 body73 boil50 bolus33 bone96 bowel70 box05 brain90 brca60 breakthrough70 breast70 breech80 broad50 buccal50 burden33 burn08 bypass05 caesarean53 calcium50 calculus07 caloric60 calorie60 canal06 cancer69 candidiasis05 capacity07 capitis05 car50 carbohydrate05 carcinoid50 carcinoma39 cardiac90 cardiomyopathy09 cardiopulmonary50 cardiothoracic50 cardiovascular80 care99 caries05 carotid90 carrier36 case96 catch60 catheter59 catheterisation05 catheterization05 causal60 cell05 center09 central80 centre06 cerebral90 cerebrovascular50 certified60 cerumen33 cervical90 cervix33 cesarean65 cessation05 chemotherapeutic50 chemotherapy05 chest60 cholesterol08 chromosomal50 chronic90 circadian50 cleft50 clinic09 clinical90 clinically53 closed50 cluster33 coagulation35 coarctation33 cognitive90 cohort33 cold50 colic05 colorectal60 column05 combination60 combined70 comfort50 committee05 community90 complaint05 complementary60 complete50 compliance66 composite60 compound33 compounded60 compress05 compression70 compromised50 compulsive50 computed50 computerised50 computerized50 conceive35 concomitant60 condition09 confounding50 congenital90 connective50 consciousness07 consent07 consult90 consultant35 consumption35 contact63 continuous60 continuum33 contraception07 contraceptive98 contraction05 contrast70 control09 controlled63 coordination33 coping50 core50 corneal60 coronary90 corticosteroid55 cost33 cough37 counseling06 counselling05 count09 coverage08 covered50 cramp05 cream06 creatinine33 crisis57 criterion05 critical80 cross60 crossover50 cultural50 culture09 curettage05 cyst06 cytotoxic50 daily07 dander05 data66 death09 decision36 decompression53 deep60 defect07 defibrillator05 deficiency39 deficit08 degeneration05 degenerative70 delay05 delivery09 dementia36 demise05 demyelinating50 density05 dental90 dentist05 dentistry05 dentition05 department06 dependence05 depression09 deprivation33 dermatitis09 development05 developmental90 device09 diabetes53 diabetic90 diagnosis09 diagnostic50 dialectical60 dialysis05 diarrheal50 diarrhoeal50 diastolic50 die05 diet07 dietary60 difficile05 digital60 dilated60 directive06 disability35 disc07 discharge69 discontinuation63 disease99 disk05 disorder09 disruptor05 dissection05 disseminated50 distress07 doctor09 domiciliary50 dose99 dosing60 double80 drain05 drinking05 droplet60 drug99 dry60 dual60 durable50 dying05 dysfunction06 dysplasia05 dysplastic50 dyspnea35 dyspnoea35 ear33 eardrum05 early60 echocardiogram07 ectopic60 eczema05 edema09 effect39 efficacy33 effusion06 elective90 electronic90 elevated90 eligible05 elimination33 embolisation05 embolization05 emergency73 empiric50 empirical50 enamel35 encephalitis06 encephalopathy05 encounter05 end50 endocrine90 endometrial70 endoscopic50 endoscopy07 endotracheal50 endovenous50 endpoint07 ent50 enteral50 enterocolitis05 environmental60 eosinophilic50 epicondylitis05 epidural60 epinephrine50 episode07 equipment06 erosion06 error06 erythema50 esophageal60 essential60 evaluation05 event09 evidence63 exacerbation05 exam08 examination07 excess50 excessive90 exchange05 excision05 executive50 exercise79 exertion06 exertional50 exposure58 external70 extracorporeal50 extraction06 extradural50 extremity05 eye60 facility05 factor39 faecal90 failure39 false90 familial60 family50 fasciitis06 fasting63 fat07 fatigue06 febrile70 fecal90 federal50 fee33 feeding05 fertility50 fetal90 fever09 fibrillation05 fibrocystic50 fibrosis08 filling05 filter05 fine80 first90 fissure33 fistula05 fit50 fixation06 flexible50 flora05 flow05 fluid67 focal50 foetal90 following50 food93 foodborne60 for06 foreign50 formulary33 fracture59 fractured70 from08 full50 function09 functional60 gait33 gastric90 gastro50 gastroesophageal50 gastrointestinal60 gastrostomy33 gender50 gene73 general80 generalized50 generic70 genetic90 genital60 genitourinary50 geriatric50 germline50 gestational90 gingival60 gland09 globus50 glp80 glucose99 glycaemic60 glycated50 glycemic60 grade06 graft36 group77 growth05 guidelines06 guillain50 gum50 gut60 haematological50 haematoma06 haemoglobin33 haemolytic50 haemorrhage09 haemorrhagic50 hallucination05 harm33 headache08 health99 healthcare96 hearing50 heart70 heat50 heavy60 hematologic50 hematoma06 hemoglobin33 hemolytic50 hemorrhage09 hemorrhagic50 hepatic70 hepatitis87 hereditary50 hernia08 herniated50 herpes55 high90 hip65 hodgkin50 hold05 home36 hormonal60 hormone63 hospital99 hospitalization06 hpv60 human63 hydration07 hygiene07 hyperplasia06 hypertension09 hypertensive73 hypertrophic50 hypotension05 idiopathic50 illness09 imaging55 immune80 immunisation55 immunity39 immunization35 immunodeficiency05 immunosuppressive60 impacted70 impaction06 impaired90 impairment09 implant07 implantable60 inadequate50 incident05 incision33 inconclusive50 incontinence39 increase50 index39 indicated08 indication06 individual05 induce60 induced06 induction65 infant65 infantile50 infarction05 infection59 infectious80 inflammatory85 influenza37 information07 informed33 infusion75 inhaled50 inhaler09 inhibitor09 initiation53 injection39 injector06 injury09 inpatient90 insemination05 instrumental50 insufficiency09 insulin79 insurance35 intake09 integrated50 intensity55 intensive60 interaction09 intercourse06 intermittent60 internal50 international50 interpersonal50 interstitial50 interval07 intervention59 interventional60 intervertebral60 intestinal50 intra50 intracerebral50 intracranial70 intranasal50 intraocular50 intrauterine90 intravenous60 invasive83 investigational90 investigator06 involuntary60 iron60 ischaemia07 ischaemic50 ischemia07 ischemic50 jaundice05 joint66 juvenile50 keratosis37 kidney50 label05 labor68 labour58 lactation50 language05 laparoscopic50 latent50 lateral80 lean50 left60 lentigo05 leukaemia07 leukemia08 level38 licensed60 lichen50 life95 lifestyle53 limited33 limiting06 line08 lipid90 lipoprotein05 lithotripsy05 live50 liver70 living35 load07 local70 localised70 localized70 long90 loop55 loss39 lost35 low90 lower60 lumbar90 lung50 lymph60 lymphatic50 lymphocyte05 lymphoma07 machine05 macular60 maintain50 maintenance90 major50 malignancy06 malignant70 managed50 management06 marker08 mass75 mastectomy08 maternal90 matter05 maxillofacial50 measure06 mechanism33 media06 medicaid80 medical90 medically50 medicare90 medication99 medicine79 medicines50 membrane06 membranes06 memory33 meniscus33 menstrual60 messenger50 metabolic80 metastatic70 meter06 method06 migraine33 minimally60 minor50 miscarriage07 missed50 mitigation33 mitral90 mobility55 moderate80 modification07 modified60 mohs50 molar33 monitor39 monitoring09 mood60 morbidity06 mortality39 mosquito50 motor90 mouth35 movement06 mucosa05 multi50 multidrug60 multiple90 muscle67 muscular50 musculoskeletal60 mutation09 myelitis05 myocardial60 naive05 narcotic60 narrow50 nasal90 natural50 necrosis05 necrotising50 necrotizing50 negative53 negligence05 neoadjuvant60 neonatal90 neoplasm05 nerve66 nervosa05 network06 neuralgia05 neuritis06 neurodegenerative60 neurodevelopmental50 neuroendocrine50 neurologic50 neurological70 neuropathy06 neutropenic50 nevus06 newborn70 nhs60 nicotine50 nodule06 non90 nonalcoholic50 noninvasive70 nonsteroidal50 notice35 notifiable50 nuclear50 number57 nurse59 nutrition08 obstetrician50 obstructed50 obstruction07 occupational60 oedema09 oesophageal60 off50 oncologist09 onset39 oocyte50 oophorectomy05 open90 operative35 optic50 option05 oral90 orally37 order05 organ50 organization07 oropharyngeal50 orphan50 orthodontic50 osteopathic50 ostomy50 otitis60 out90 outcome39 outpatient90 ovarian60 oxygen65 paediatric90 pain09 palate06 palliative80 palsy06 panel07 pap50 paroxysmal50 partial90 patch05 patent50 pathologist06 pathology63 pathway05 patient97 peak60 pediatric90 peer80 pelvic90 pen05 peptide05 per50 percutaneous50 perinatal60 period09 periorbital50 peripheral90 pernicious50 persistent90 person63 personal90 personally50 pet60 phantom50 pharmaceutical60 pharmacist05 pharmacologic50 pharmacological63 phase93 phenomenon05 physical70 physician59 pill09 pitting50 pituitary50 pityriasis50 place06 placebo70 placenta70 placental50 plan07 planing05 planning06 plantar50 planus05 plasma55 pleuritic50 pneumococcal50 pneumonia08 point56 polycystic60 population58 portal33 position07 positive33 post90 postnatal60 postpartum90 postural60 potassium33 power33 practitioner07 pre80 precautions08 preconception50 predisposition05 pregnancy59 premature90 premenstrual50 premium06 prescribing06 prescription60 presentation07 pressure59 presumptive50 preterm80 prevention06 preventive70 primary90 prior50 procedure09 product09 professional07 profile07 program09 programme05 progression63 progressive50 prolapse09 prolonged50 prophylactic60 prophylaxis08 prostate63 protein05 protocol05 proton60 provider39 proxy05 psychiatric80 psychosis06 psychotropic60 public50 puerperal60 pulmonary90 pulse50 qualitative60 quantitative60 radiation39 radical73 radiculopathy05 radioactive50 radiograph06 radiologic50 radiology53 radiotherapy07 randomised60 randomized60 range65 rapid60 rash07 rate09 ratio09 raynaud50 reaction09 real50 reasonable50 recession05 recipient05 reconciliation05 record07 recorder05 recurrence06 recurrent60 reduced70 reduction07 reference50 referral06 refined50 reflux09 refractive50 regimen09 regional50 registered50 registry05 regurgitation08 rehab05 rehabilitation08 rejection05 relationship05 relative50 release39 reliever33 remission05 renal90 repetitive60 replacement05 reportable50 reporter05 reprocessing05 reproductive60 research36 resident33 resistance56 resistant06 respiratory90 response07 restless50 restriction09 result09 retention06 retinal50 retinopathy35 retrieval05 review09 rheumatoid50 rhinitis06 ring33 risk99 root90 rotator60 route68 sac05 safety60 saline33 sarcoma06 saturation05 scale33 scaling35 scan09 scar05 sclerosis06 score05 screen05 screening09 sealant06 seasonal50 seborrheic60 seborrhoeic50 second70 secondary90 section06 sedation07 sedentary60 seek90 seizure09 self70 sensitivity35 sentinel60 sepsis05 septic50 septum05 sequencing07 serum90 service37 setting09 severe50 sexual50 sharps70 shock38 shoulder50 shunt05 sickness06 significant06 single50 situ05 size05 skill05 skin60 sleep86 sleeve33 sliding50 slit50 small50 smear37 social90 sodium36 soft50 solar50 solution07 somatic60 specialist09 specificity05 specimen06 speech90 spinal90 spine06 spontaneous60 spread08 stable35 staging06 standard70 statistical50 statistically50 status36 stay05 steatohepatitis05 stem33 stenosis09 step50 stereotactic60 steroid06 stewardship05 stimulation07 stool60 strep05 streptococcus05 stress73 stricture05 stroke08 study69 subarachnoid50 subconjunctival50 subcutaneous50 subdural50 substance33 sudden70 summary35 supplemental80 support06 suppression06 surgeon09 surgery09 surgical90 surrogate73 surveillance09 survival07 sustain50 swab06 swallow05 symptom39 symptomatic50 symptoms33 syndrome09 syringe50 system09 systemic90 systolic50 tablet08 tachycardia05 takotsubo50 teach50 team08 tear37 technician05 technology05 telehealth50 temperature06 temporal50 temporomandibular60 tension50 termination33 tertiary90 test59 testing05 text05 therapeutic93 therapist06 therapy09 third80 thoracic60 threatened50 thrombosis06 thyroid70 thyroiditis05 tick60 tier05 time06 tinea90 tissue57 tobacco53 tolerance05 tomography09 tooth89 topical90 torsion05 total70 toxic50 tract07 training06 transcatheter50 transient50 transition33 transmission39 transplant39 transplantation09 trauma89 treatment99 trial09 trimester09 trust06 trypanosomiasis05 tube09 tuberculosis07 tumor79 tumour79 two50 tympanic50 ulcer09 ultrasound09 umbilical50 underlying60 unit09 upon50 upper80 uptake05 urgency33 urgent50 urinary90 urine93 use08 uterine90 utilization50 vaccination56 vaccine99 vacuum60 vaginal90 validated60 value36 variant57 varices05 vascular70 vasomotor50 vector33 venous70 ventilation36 ventricular80 vera05 versicolor05 vertebral60 vestibular90 vigorous70 viral90 virtual50 virus09 vision37 visit09 visual80 vitamin50 vulvovaginal50 waist50 ward36 wart05 water33 waterborne50 weight33 well90 who50 wilms50 window05 with09 worker05 working50 wound53 wraparound50 year06`;

/** Two models, that a span is a term and that some of it is: a line a measure, with weights in hundredths for single, first, last, inside, before, after, or for the span. */
export const weightRows: string = `intercept -273
word 12 -12 -12 -62 3 -4
aboveTwo -72 -21 -29 -7 16 -4
aboveThree -65 -5 18 52 -8 -2
aboveFour -24 -25 -4 5 -11 -13
aboveFive 91 10 -22 45 -65 -18
aboveSix 18 -8 32 11 5 -38
aboveSeven -8 37 -1 -31 25 -27
aboveEight 58 20 -19 5 -34 26
unknown -11 -11 -6 28 -11 57
acronym 86 39 20 -1 -12 -1
code -16 12 -17 -15 20 -6
everydayAcronym -159 2 -27 -38 41 -38
name -79 -9 -35 -3 -49 -54
rareName -31 -26 4 -26 -27 6
number 0 -33 0 -48 -26 -35
small 0 0 0 -2 37 33
of 0 0 0 -2 -7 -22
parts 14 28 -26 18 -7 -5
cutWhole 30 -28 -27 2 15 -15
composed 34 24 -33 -9 4 -2
medicalEnding -13 7 4 5 39 -21
adjective 26 13 -47 13 -9 19
rareAdjective -62 16 10 -4 -22 -34
noun 35 -12 43 -1 10 14
adverb -12 34 -46 -26 -10 16
past -71 31 -59 -37 18 30
gerund 20 -24 8 -26 33 38
plural -7 -1 53 -38 -5 20
chemical 38 -4 0 -36 11 19
hyphen -33 49 -1 3 -21 -34
letters 54 -5 -28 -63 11 43
syllables 20 14 37 22 0 1
research -29 -40 20 -9 -26 -22
generic -65 -28 49 -36 -16 25
outer -26 8 -40 -57 15 -5
beginsTerms 39 65 -73 -6 -4 26
endsTerms 36 -12 24 6 -39 -34
lexicon 41 30 -4 -12 9 4
lexiconInner 41 -18 43 8 -47 -50
words2 -6
words3 21
words4 -6
words5 -38
words6 17
isTerm 83
isOneWordTerm 1
holdsTerm -4
cutsTerm -74
endsWithTerm -10
beginsWithTerm -3
edgeBefore -3
edgeAfter 4
markBefore -6
markAfter 48
inBrackets 52
acronymNext 32
acronymMatches 136
determinerBefore 5
prepositionBefore 10
joinedBefore 13
verbAfter 43
prepositionAfter 4
joinedAfter 36
withAcronym -58
lowest 102
highest 80
rarerOfTwo 46

intercept -231
word 21 -21 -21 -1 3 6
aboveTwo -37 8 14 6 31 35
aboveThree -33 -1 1 31 37 21
aboveFour -29 -25 -36 2 1 8
aboveFive 59 0 -2 62 38 10
aboveSix 32 -7 1 15 -23 53
aboveSeven -34 -25 -23 -2 -24 -1
aboveEight 79 12 -3 102 19 -11
unknown -1 -22 -17 34 84 71
acronym 51 0 -5 63 13 -1
code -57 -25 -13 -26 1 20
everydayAcronym -147 -18 -74 -98 11 -18
name -27 18 14 -32 -8 5
rareName -60 -42 -7 -108 -69 32
number 0 -1 -17 -61 -33 -37
small 0 0 0 5 20 11
of 0 0 0 5 6 -11
parts 19 5 3 28 28 0
cutWhole 28 -34 31 55 36 29
composed 20 25 -23 23 12 5
medicalEnding -17 43 -13 -21 19 -28
adjective 36 19 9 18 10 11
rareAdjective -20 22 11 -43 23 4
noun 26 10 -5 13 3 9
adverb -27 -3 -3 12 12 -5
past -55 8 -11 -24 -26 -24
gerund -17 11 -10 8 -4 21
plural -20 5 5 -3 -23 8
chemical 16 7 9 5 -16 -15
hyphen 34 -12 1 45 -2 -20
letters 4 28 -11 -49 -4 -45
syllables 46 -13 32 37 -21 12
research -46 1 16 -44 -17 -7
generic -27 -24 -22 0 -51 -15
outer -40 2 0 -18 -12 -19
beginsTerms 15 47 13 -46 18 -36
endsTerms 47 16 17 -16 -23 -1
lexicon 42 7 23 20 -17 -50
lexiconInner -1 -17 39 -26 -9 34
words2 -19
words3 -14
words4 -5
words5 6
words6 12
isTerm 8
isOneWordTerm 43
holdsTerm 34
cutsTerm 46
endsWithTerm -15
beginsWithTerm 6
edgeBefore -3
edgeAfter -6
markBefore -17
markAfter 25
inBrackets 103
acronymNext 120
acronymMatches 5
determinerBefore 12
prepositionBefore 26
joinedBefore 44
verbAfter 23
prepositionAfter -19
joinedAfter 40
withAcronym 91
lowest 30
highest 161
rarerOfTwo 6`;
