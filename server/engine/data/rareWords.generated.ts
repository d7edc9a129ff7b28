// Made by "node scripts/run.mjs fit-jargon FILE" from terms that experts marked: see docs/guides/hard-words.md.

/** Words that terms of the lexicon begin or end with; two figures say how many begin and how many end so, in nine steps. */
export const termWords: string = `abdominal93 ablation08 abnormality08 abortion09 abscess07 absolute60 access07 accident35 account05 accuracy05 acetate06 achilles60 acid59 acidosis05 acquired60 acting05 action33 active73 activity59 acuity05 acute90 adaptive50 adenocarcinoma09 adenoma05 adequate80 adhere90 adherence58 adhesion36 adjunctive50 adjustment35 adjuvant73 administer95 administered50 administration69 admission05 adrenal90 adrenaline50 advance90 advanced70 adverse90 aerobic60 aerosol60 affect05 affective50 age99 agent09 aggressive50 agitation05 agonist09 agreement05 aid09 airborne60 airflow50 airway95 albumin55 alcohol93 alcoholic63 alfa05 all50 allergen33 allergic93 allergy05 allocation36 allogeneic60 alopecia56 alpha95 alveolar90 amalgam33 ambient50 ambulatory90 amenorrhea07 amenorrhoea07 amino50 aminotransferase05 amniotic70 amputation06 amyloid33 anaemia39 anaerobic50 anaesthesia09 anaesthetic38 anal80 analgesia08 analog06 analogue06 analysis39 anaphylactic50 anastomotic50 androgen60 anemia39 anesthesia09 anesthetic38 anesthetist05 aneurysm39 angina35 angiography08 angiotensin80 animal60 ankle60 annual50 anomaly36 antagonist09 antenatal70 antepartum50 anterior80 anti90 antibiotic99 antibody79 anticancer50 anticoagulant06 antidepressant73 antidiabetic60 antifungal93 antigen37 antigenic60 antimicrobial70 antiplatelet90 antipsychotic67 antiretroviral50 antithrombotic50 antiviral93 anxiety55 aortic90 aplastic50 apnea65 apnoea65 appliance05 applied50 appointment05 approach08 aqueous60 arch05 area33 arm38 arrest08 arrhythmia05 artemisinin50 arterial80 arteriovenous60 arteritis07 artery09 arthritis09 arthroplasty09 arthroscopic50 articular33 artificial50 aseptic60 asphyxia05 aspiration38 assay07 assessment09 assistant07 assisted55 assistive60 association05 asthma59 asymptomatic90 ataxia35 atherosclerotic50 atopic60 atresia06 atrial80 atrioventricular60 atrium05 atrophic50 atrophy09 attack37 attention58 attorney09 atypical50 auditory90 augmentation57 aureus06 authorisation05 authorization05 autoimmune90 autologous70 autonomic50 autosomal60 avian50 axillary60 axis05 baby35 bacillus60 bacteria05 bacterial90 bacterium05 bag05 balance37 balanced50 balloon35 band05 bariatric50 barium60 barrier37 basal90 based07 baseline65 basic60 basis06 bayesian50 beat05 behavior59 behavioral70 behaviour59 behavioural70 beneficiary05 benefit66 benefits05 benign90 bereavement70 best70 beta96 bias09 bilateral80 bile80 biliary90 bioelectrical50 biologic70 biological50 biopsy39 bipolar50 birth69 birthweight06 bitewing50 bladder65 bleeding39 blind07 blinded05 block09 blocker09 blood96 bloodborne60 bloom05 blunt50 board07 body97 boil50 bolus73 bone99 botulinum53 bowel70 box05 brachial80 brain90 brca60 breakthrough70 breast90 breathing05 breech80 broad50 bromide05 bronchial70 bronchitis05 buccal50 bullous50 burden37 burn08 bypass08 caesarean53 calcification06 calcium83 calculus07 caloric70 calorie60 canal07 cancer99 candida50 candidate33 candidiasis08 cannula05 capacity09 capitis05 car50 carbohydrate05 carcinoid50 carcinoma39 cardiac90 cardiomyopathy09 cardiopulmonary60 cardiorespiratory50 cardiothoracic50 cardiovascular90 care99 caregiver53 caries36 carotid90 carrier36 case98 cataract53 catch70 catheter69 catheterisation05 catheterization05 cauda50 caudal60 causal70 causative60 cava06 celiac50 cell99 cellular60 center09 central90 centre08 cerebral90 cerebrovascular50 certified60 cerumen33 cervical90 cervix33 cesarean65 cessation05 channel07 checkpoint33 chelation33 chemotherapeutic50 chemotherapy69 chest70 chi50 child33 chlamydia50 cholangiopancreatography05 cholangitis06 cholecystectomy05 cholesterol09 choroidal60 chromosomal60 chromosome33 chronic90 circadian50 circulating50 circulatory50 circumference05 cirrhosis09 citrate05 clamping06 clearance07 cleft63 clinic09 clinical90 clinically63 closed50 clostridioides50 clostridium70 closure05 cluster63 coagulation55 coarctation33 cochlear50 cognitive90 cohort36 cold50 colic07 colitis08 colonoscopy05 color50 colorectal90 colour50 colourectal90 column05 combination73 combined70 comfort50 committee05 common50 community90 comorbidity33 comparative50 complaint05 complementary90 complete80 complex58 compliance68 complication08 composite73 compound55 compounded60 comprehensive50 compress05 compression83 compromised50 compulsive50 computed50 computerised50 computerized60 conceive35 concentration09 concomitant80 concurrent50 condition09 cone50 confounding50 congenital90 conjunctivitis05 connective50 consciousness07 consent07 constipation06 consult90 consultant35 consumption37 contact65 content35 continuous90 continuum33 contraception07 contraceptive98 contraction07 contracture05 contrast90 control59 controlled87 convenience50 conversion50 coordination33 coping60 copy50 cord60 core60 corneal90 coronary90 correlation35 cortex09 corticosteroid59 corticosteroids05 cost83 cough37 counseling06 counselling05 count09 country05 coverage08 covered50 cox60 cramp05 cream06 creatinine33 crimean50 crisis58 criterion07 critical90 cross90 crossover50 cultural50 culture09 cumulative50 curettage05 curve09 cut50 cutaneous90 cutoff50 cycle06 cyclooxygenase50 cyst07 cystic50 cystitis07 cystoid50 cytokine35 cytology05 cytotoxic50 daily07 dander05 data76 death09 decision56 decompression53 deep70 defect09 defibrillator05 deficiency39 deficit09 degeneration07 degenerative80 delay05 delayed60 delirium35 delivery09 dementia36 demise05 demyelinating50 dengue70 density07 dental90 dentist05 dentistry05 dentition05 denture07 department06 dependence09 dependency05 dependent35 depot60 depression09 depressive70 deprivation35 depth05 dermatitis39 desmoid50 detachment06 detrusor50 development05 developmental90 device09 diabetes53 diabetic93 diagnosis09 diagnostic90 dialectical60 dialysis06 diarrhea07 diarrheal50 diarrhoea07 diarrhoeal50 diastolic70 die05 diet09 dietary90 difference09 differentiated35 differentiation05 difficile05 diffuse50 diffusion50 digital70 dilatation33 dilated60 dilation33 direct70 directive07 directly50 disability56 disc38 discharge69 discoid50 discontinuation63 disease99 disk06 dislocation06 disorder09 disorders06 disruptor05 dissection08 disseminated50 dissociative50 distal60 distant50 distress08 distribution05 disturbance05 diuretic06 diverticular50 dna59 doctor09 domiciliary50 donor66 dopamine70 doppler55 dose99 dosing70 double90 down50 drain05 drainage05 dressing05 drinking05 droplet60 drug99 dry60 dual60 duct07 durable50 dying05 dysfunction09 dyskinesia06 dysplasia05 dysplastic50 dyspnea35 dyspnoea35 dystonia05 dystrophy09 ear33 eardrum35 early90 echocardiogram07 echocardiography06 ectopic60 eczema37 edema39 editing05 effect39 effectiveness06 efficacy37 effusion09 elective90 electronic90 elevated90 eligibility33 eligible05 elimination55 embolisation05 embolism05 embolization05 embryo50 emergence50 emergency73 emotional50 empiric60 empirical60 enamel55 encephalitis08 encephalomyelitis05 encephalopathy08 encounter05 end80 endocarditis05 endocrine90 endodontic50 endometrial90 endoscopic60 endoscopy07 endothelial60 endotracheal50 endovenous50 endpoint07 energy70 ent50 enteral60 enterocolitis05 environmental60 enzyme65 eosinophilic60 epicondylitis05 epidemiology05 epidermal50 epidural90 epilepsy09 epinephrine50 episode09 epithelial50 equipment06 equivalent06 eradication05 erectile50 erosion07 erosive50 error09 erythema70 erythematosus06 erythrocyte50 esophageal90 esophagitis06 essential80 estimate05 estrogen50 evaluation05 event39 evidence73 exacerbation05 exam08 examination09 excess50 excessive90 exchange06 excision06 excretion05 executive50 exercise99 exertion06 exertional50 expanded50 expansion07 expenditure07 experience05 exposure59 extended50 external90 extracorporeal60 extraction08 extradural50 extrapyramidal60 extremely60 extremity05 eye60 facility05 factor79 faecal90 failure39 falciparum33 false90 familial70 family50 fanconi50 fasciitis06 fasting83 fat38 fatigue08 fatty50 febrile70 fecal90 federal50 fee33 feeding08 femoral90 femur33 fertility50 fetal90 fever09 fibrillation08 fibrocystic50 fibrosis09 filling05 filter07 fine90 first90 fissure33 fistula07 fit50 fitness05 five50 fixation09 fixed90 flexible50 flora05 flow36 fluid78 fluorescence50 fluoride55 focal70 foetal90 follicle33 follicular50 following50 fontan50 food95 foodborne60 foot33 for06 forced60 foreign50 forming05 formula05 formulary33 fraction08 fracture89 fractured70 free63 frequency07 from08 fuchs50 full70 fumarate05 function09 functional90 functioning05 fundus53 gain33 gait75 gamma53 ganglion33 gas33 gastrectomy05 gastric90 gastro50 gastroenteritis06 gastroesophageal50 gastrointestinal90 gastrostomy55 gender60 gene98 general80 generalized50 generic70 genetic90 genital80 genitourinary50 genome63 genomic50 geographic50 geriatric70 germ50 germline50 gestational90 gingival90 gland09 glass50 glaucoma38 glioma05 globus50 glp80 glucagon50 glucose99 glycaemic70 glycated60 glycemic70 gnrh50 goiter05 gonadotropin63 grade08 graft99 grafting05 gram90 grand50 granulomatosis35 gray50 grey50 group78 growth89 guided50 guideline06 guidelines06 guillain50 gum50 gut80 haematological60 haematoma06 haematopoietic70 haemodialysis33 haemoglobin65 haemolytic60 haemophilia50 haemophilus50 haemorrhage09 haemorrhagic70 hairy50 hallucination05 hallux50 hamilton50 hand50 harm36 harmful50 hazard33 head75 headache09 healing06 health99 healthcare96 hearing60 heart90 heat60 heavy60 helicobacter60 hematologic60 hematological50 hematoma06 hematopoietic70 hemodialysis33 hemoglobin65 hemolytic60 hemophilia50 hemorrhage09 hemorrhagic70 heparin35 hepatic90 hepatitis97 hereditary90 hernia09 herniated50 herniation06 herpes95 heterogeneity05 high90 highly50 hip85 histamine60 histological50 history05 hiv53 hodgkin50 hold05 home36 hormonal63 hormone99 hospital99 hospitalization06 host05 hpv60 human93 humor05 hybridisation05 hybridization05 hydration07 hydrops50 hygiene07 hyperosmolar50 hyperparathyroidism05 hyperplasia08 hyperresponsiveness05 hypersensitivity57 hypertension09 hypertensive83 hypertrophic60 hypertrophy07 hypoplasia05 hypotension05 hypothalamic60 hypothyroidism05 hypoxic70 hysterectomy07 idiopathic90 iga50 ileus06 illness39 imaging59 immune90 immunisation56 immunity39 immunization36 immunodeficiency05 immunoglobulin73 immunosuppressive80 immunotherapy06 impacted70 impaction06 impaired90 impairment09 impingement06 implant37 implantable60 implantation37 improvement05 inadequate50 incidence55 incident35 incision33 inconclusive50 incontinence39 increase50 independent50 index39 indicated08 indication06 individual07 induce60 induced59 induction98 infant69 infantile60 infarction09 infection59 infectious93 infective53 inferior53 infertility06 inflammation06 inflammatory96 influenza37 information07 informed33 infusion78 inhalation60 inhalational70 inhaled50 inhaler09 inhibitor09 initiation53 injection39 injector06 injury09 inpatient90 insecticide50 insemination05 insipidus05 instability07 instrumental50 insufficiency09 insulin99 insurance35 intake09 integrase50 integrated60 intensity55 intensive60 intent50 intention50 inter60 interaction09 intercourse06 interferon80 interleukin60 intermediate50 intermittent80 internal90 international50 interpersonal50 interprofessional50 interstitial60 interval09 intervention69 interventional70 intervertebral60 interview05 intestinal90 intolerance06 intra90 intracellular50 intracerebral50 intracranial90 intractable50 intranasal70 intraocular50 intraoperative50 intrauterine90 intravenous90 intraventricular50 intubation06 invasion06 invasive95 inventory05 investigational90 investigator06 involuntary60 iron80 ischaemia59 ischaemic93 ischemia59 ischemic93 islet50 isosorbide50 jaundice05 joint97 juvenile70 kangaroo50 kaplan50 keratitis09 keratoconjunctivitis35 keratoplasty05 keratosis37 kidney73 kinase05 knee63 label05 labor89 laboratory53 labour79 lactate50 lactation50 lactational50 lacunar50 language35 laparoscopic90 laryngeal70 laser60 late50 latency35 latent50 lateral90 lavage05 layer05 lean50 left90 leishmaniasis05 length33 lens06 lentigo05 lesion07 leukaemia09 leukemia09 leukotriene50 level39 levonorgestrel50 licensed60 lichen60 life98 lifestyle53 lifetime50 ligament37 limb65 limitation06 limited35 limiting06 line09 linear50 linkage50 linking05 lipid93 lipoprotein06 listeria50 literature35 lithotripsy05 live70 liver90 living55 load09 lobe07 lobular50 local90 localised70 localized80 locus35 long90 loop65 loss59 lost35 low90 lower90 lumbar90 lung90 lupus33 luteal50 lymph80 lymphatic60 lymphocyte05 lymphohistiocytosis05 lymphoma09 machine05 macrocytic50 macroglobulinaemia05 macroglobulinemia05 macular70 magnesium50 magnetic70 maintain50 maintenance90 major90 malaria38 malformation09 malignancy06 malignant90 malnutrition05 managed50 management09 manipulation05 mann50 manometry05 manual50 margin06 marker09 masked35 mass98 mastectomy08 matched06 maternal95 matrix33 matter08 maturity05 maxillary50 maxillofacial50 maximal50 maximum53 mean70 measure09 mechanism33 meconium70 media08 medial50 median60 medicaid80 medical90 medically50 medicare90 medication99 medicine79 medicines50 medium53 megaloblastic50 melanoma07 mellitus09 membrane39 membranes07 memory73 meningitis08 meniscus33 menopausal50 menopause05 menstrual70 mesenchymal50 mesenteric50 mesothelioma05 messenger53 meta70 metabolic90 metabolism09 metastases09 metastasis09 metastatic90 meter06 method06 microcytic50 microenvironment05 micronutrient50 microscopic50 microscopy05 middle50 migraine58 migrans05 mild50 milk05 mindfulness50 minimal60 minimally60 minimum50 minor50 miscarriage07 missed50 misuse05 mitigation33 mitochondrial60 mitral90 mixed60 mobilisation05 mobility56 mobilization05 model09 moderate80 modification07 modified70 modulator05 mohs50 molar66 molecular60 monitor39 monitoring09 monoclonal60 monounsaturated50 mood60 morbidity39 mortality39 mosquito50 mother50 motility08 motor90 mouth35 movement07 mucosa06 multi70 multicenter50 multicentre50 multidisciplinary60 multidrug80 multiforme05 multiple90 muscle99 muscular50 musculoskeletal60 mutation09 mycobacterium50 mycoplasma50 myelitis05 myeloproliferative50 myocardial90 myofascial70 myopathy05 naive05 narcotic60 narrow60 nasal90 nasogastric60 nasolacrimal50 nasopharyngeal50 natural70 neck33 necrosis07 necrotising50 necrotizing50 negative76 neglect05 negligence05 neisseria50 neoadjuvant60 neonatal90 neoplasia09 neoplasm08 nephrectomy05 nephritis05 nephropathy07 nerve89 nervosa05 net06 network37 neural60 neuralgia05 neuraxial50 neuritis06 neurodegenerative60 neurodevelopmental50 neuroendocrine50 neurogenic50 neurologic50 neurological70 neuromuscular90 neuropathy09 neuropsychiatric50 neuropsychological50 neutropenic50 nevus06 newborn79 nhs60 nicotine60 nicotinic50 nocturnal60 node08 nodule06 non90 nonalcoholic60 noninvasive80 nonoperative50 nonsteroidal50 normal70 nosocomial50 notice35 notifiable50 nuchal50 nuclear60 nucleoside60 number57 nurse79 nutrition08 nutritional70 obesity07 obliterans05 obstetric90 obstetrician50 obstructed50 obstruction09 obstructive70 occlusion09 occupational90 ocular90 oedema39 oesophageal90 oesophagitis06 oestrogen50 off70 oncologist09 onset39 oocyte60 oophorectomy05 opacification05 open90 operating50 operation05 operative65 ophthalmopathy05 opioid93 opportunistic50 optic90 option05 oral90 orally37 order05 organ60 organism08 organization07 oropharyngeal50 orphan50 orthodontic60 osteoarthritis35 osteopathic50 osteoporotic50 ostomy50 otitis60 out90 outcome59 outpatient90 output05 ovarian90 overactivity05 overall60 overgrowth06 oxidative50 oxide07 oxygen67 paediatric90 pain39 palate07 palliative90 palsy06 pancreatic90 pancreatitis05 pandemic50 panel07 pap50 parallel50 paralysis05 parathyroid50 parenteral60 paroxysmal60 partial90 parvovirus33 patch05 patellofemoral50 patent50 pathologist06 pathology63 pathway09 patient97 pcr33 peak90 pediatric90 pediculosis50 peer80 pelvic90 pen05 penetrating50 penicillin33 peptic60 peptide07 per60 percutaneous70 perforation05 performance53 perfusion05 peri50 perinatal80 period09 periodontal90 periodontitis06 periorbital50 peripheral90 peritoneal50 permanent70 pernicious50 persistent90 person73 personal90 personally50 pes50 pet60 phantom60 pharmaceutical60 pharmacist05 pharmacogenetic50 pharmacologic53 pharmacological63 pharyngitis05 phase97 phenomenon05 phosphate33 phosphodiesterase60 photocoagulation05 photorefractive50 phyllodes50 physical80 physician59 pill09 pilonidal50 pitting50 pituitary50 pityriasis50 place06 placebo90 placenta73 placental60 plan07 planing05 planning06 plantar60 planus06 plaque35 plasma97 plasmodium50 platelet80 platinum50 pleural50 pleuritic50 plot05 pneumococcal50 pneumonia09 pneumoniae07 pneumonitis05 point79 poisoning05 polyangiitis05 polycystic80 polymerase50 polymorphism06 polyneuropathy06 polyp09 polyposis05 polyunsaturated50 population88 port33 portal63 position07 positive79 post90 posterior90 postmenopausal60 postnatal60 postoperative90 postpartum90 postprandial60 postural80 potassium63 potential36 power33 practice33 practitioner07 pre90 precautions08 preconception50 predictive50 predisposition05 pregnancy69 preimplantation50 premature90 prematurity06 premenstrual50 premium06 preparation05 prescribing06 prescription60 presentation07 pressure69 presumptive50 preterm93 prevalence35 prevention09 preventive70 primary90 prior50 pro50 probing50 procedural50 procedure09 product09 professional07 profile08 prognostic50 program09 programme05 programmed50 progression67 progressive70 prolapse09 proliferative50 prolonged70 propensity60 prophylactic70 prophylaxis09 prospective60 prostaglandin50 prostate73 prosthesis07 prosthetic70 protein89 protocol05 proton70 provider39 proximal50 proxy05 psoriasis33 psychiatric90 psychodynamic50 psychological70 psychosis07 psychosocial60 psychotherapy05 psychotropic60 puberty35 public50 puerperal60 pulmonary90 pulp63 pulse70 pump06 purpura07 qrs50 qualitative60 quantitative70 quasi80 questionnaire06 radiation99 radical73 radiculopathy05 radioactive50 radiograph06 radiologic50 radiology53 radiotherapy09 radius33 random70 randomised95 randomized93 randomly50 range66 rapid90 rash07 rate39 ratio09 raynaud50 reaction09 reactive63 readmission33 real70 reasonable50 receptor69 recession05 recipient09 recombinant60 reconciliation05 reconstruction05 record07 recorder05 recurrence38 recurrent90 red60 reduced70 reduction09 reference50 referral06 refined50 reflux59 refractive60 refractory50 regimen09 region05 regional50 registered50 registry55 regression37 regulate05 regulation08 regulatory50 regurgitation08 rehab05 rehabilitation39 rejection07 relapse50 relationship05 relative55 release39 reliability06 reliever33 rem60 remediation05 remission06 remodeling08 remodelling08 renal90 renin50 repair07 reperfusion35 repetitive70 replacement09 reportable50 reporter05 reprocessing05 reproductive60 rescue60 research37 resection39 reserve05 reservoir05 resident33 resin33 resistance59 resistant36 resource05 respiratory90 response39 restless50 restriction09 result09 resuscitation06 retardation35 retention06 retinal90 retinitis33 retinopathy37 retrieval05 retrospective60 return53 reverse70 review09 rheumatic50 rheumatoid50 rhinitis08 rhythm05 right50 ring35 risk99 rna35 robot50 robotic60 root93 rotator60 route68 rupture36 sac05 safety60 saline33 sample37 sampling09 sarcoma09 saturation06 scale39 scaling35 scan09 scar05 schizophrenia05 scleral50 sclerosis09 scoliosis05 score09 screen05 screening59 sealant06 seasonal70 sebaceous50 seborrheic60 seborrhoeic50 second93 secondary90 secretion07 section07 sedation07 sedentary60 seek90 seizure59 selective90 self90 senescence05 sensation05 sensitisation05 sensitivity58 sensitization05 sensory70 sentinel80 sepsis37 septic50 septum06 sequencing09 series05 seroprevalence33 serotonin70 serum90 service37 setting09 severe90 severity05 sex60 sexual50 sham70 sharps70 shock59 short90 shoulder70 shunt07 sickle60 sickness06 signal50 signaling33 signalling33 significance06 significant06 simplex05 single90 sinus66 situ06 six50 size08 skeletal60 skill36 skin90 sleep98 sleeve33 sliding50 sling05 slit60 small90 smear37 smooth50 social90 socio50 sodium86 soft60 solar50 solid50 solution08 somatic70 spastic50 spasticity06 specialist09 specific38 specificity05 specimen07 speech93 sperm50 sphincter08 spinal90 spine06 spontaneous70 spread08 stable65 stage05 staging06 stain05 standard80 standardised53 standardized53 state58 statistical90 statistically50 status59 stay05 steatohepatitis05 steatosis05 stem63 stenosis09 stent37 step50 stereotactic70 stereotypic50 steroid07 stewardship05 stiffness07 stimulation09 stone06 stool70 strain05 strength06 strep05 streptococcus65 stress75 stricture07 stroke39 study69 subacromial50 subacute50 subarachnoid60 subclinical60 subconjunctival60 subcutaneous60 subdural50 substance73 sudden90 suicidal60 summary35 superficial50 supplemental80 supplementation07 support09 suppression06 suppressor05 surgeon09 surgery09 surgical95 surrogate73 surveillance09 survival59 susceptibility33 sustain50 sustained60 swab06 swallow05 symptom69 symptomatic60 symptoms38 syndrome09 syndromic50 synovial50 synthesis05 syringe50 system09 systematic60 systemic90 systolic60 tablet08 tachycardia07 takotsubo50 targeted50 teach50 team08 tear58 technician05 technology05 telangiectasia06 telehealth50 temperature06 temporal70 temporomandibular70 tenosynovitis05 tension50 term53 terminal50 termination33 tertiary90 test69 testicular60 testing08 testosterone50 text05 theory53 therapeutic93 therapist06 therapy09 thickness06 third90 thoracic70 threatened50 threshold07 thrombocytopenia05 thrombosis09 thyroid90 thyroiditis06 tibial50 tick60 tier05 time59 tinea90 tissue79 tobacco63 tolerance07 tomography09 tonic50 tooth99 topical90 torsion05 total90 toxic50 toxicity09 trabecular50 trabeculoplasty05 tract08 training09 transarterial50 transcatheter50 transcranial60 transcription33 transesophageal50 transfer05 transforming50 transfusion08 transient80 transition33 transmission39 transoesophageal50 transplant59 transplantation09 transurethral50 trauma99 traumatic53 treat06 treatment99 trial09 trichomonas50 tricuspid50 trigeminal50 triglyceride05 trimester09 triple50 trisomy50 trough50 trust06 trypanosomiasis05 tubal50 tube09 tuberculosis09 tuberous50 tumor99 tumour99 twin65 two50 tympanic50 type73 tyrosine50 ulcer09 ulcerative50 ultrasonography07 ultrasound09 umbilical90 uncomplicated50 underlying60 undescended50 unit09 upon50 upper90 uptake09 ureteral60 urgency33 urgent50 urinary90 urine93 urticaria06 use09 uterine90 utilisation06 utilization56 uveitis05 vaccination56 vaccine99 vacuum60 vaginal90 vaginalis05 vagus50 validated60 validity09 value39 valve59 vancomycin60 variability06 variable07 variant58 varices05 varnish05 vascular90 vasomotor50 vector55 vein09 velocity06 vena50 venous70 ventilation39 ventricle05 ventricular90 vera05 versicolor05 vertebral80 very80 vessel05 vestibular90 vigorous70 viral90 virtual50 virus09 visceral60 vision38 visit09 visual90 vital50 vitamin80 vitreous70 vivax33 vivo05 vocal70 volatile60 volume59 vomiting06 vulgaris06 vulvar50 vulvovaginal50 waist50 waldenstrom50 ward36 wart05 water33 waterborne50 weight58 well90 west50 western50 whiplash50 white90 who50 whole70 wilcoxon60 wilms50 window06 with09 withdrawal53 woman07 worker06 working50 wound93 wraparound50 year06 years55`;

/** Two models, that a span is a term and that some of it is: a line a measure, with weights in hundredths for single, first, last, inside, before, after, or for the span. */
export const weightRows: string = `intercept -292
word 11 -11 -11 -62 3 -4
aboveTwo -84 -22 -29 -11 15 2
aboveThree -68 -1 14 50 -10 -2
aboveFour 10 -24 -2 3 -10 -8
aboveFive 77 9 -21 44 -67 -19
aboveSix 12 -17 41 7 6 -42
aboveSeven -10 34 -2 -32 26 -22
aboveEight 56 22 -20 3 -29 23
unknown -12 -4 5 33 -13 53
acronym 96 39 19 0 -11 4
code -17 11 -17 -16 21 -5
everydayAcronym -161 4 -30 -39 42 -34
name -76 -11 -37 -2 -44 -55
rareName -26 -24 2 -23 -24 5
number 0 -30 2 -45 -25 -44
small 0 0 0 -1 35 32
of 0 0 0 -1 -7 -20
parts 16 24 -32 17 -11 -8
cutWhole 33 -33 -31 -12 18 -22
composed 9 24 -22 -4 -2 0
medicalEnding -12 12 3 9 32 -19
adjective 23 12 -42 17 -16 19
rareAdjective -67 13 12 1 -11 -37
noun 35 -8 32 2 8 19
adverb -26 34 -43 -22 -11 11
past -72 34 -54 -31 17 28
gerund 26 -21 7 -19 24 45
plural 5 1 51 -33 -7 17
chemical 39 -6 6 -40 7 16
hyphen -21 46 2 5 -23 -36
letters 31 -11 -30 -63 22 40
syllables 25 10 39 23 0 -3
research -30 -43 16 -19 -24 -11
generic -63 -20 47 -43 -24 29
outer -25 7 -37 -55 14 -7
beginsTerms 42 59 -65 -6 0 31
endsTerms 16 -27 38 24 -31 -47
lexicon 47 45 3 -5 -6 0
lexiconInner 46 -30 19 9 -18 -46
words2 -4
words3 21
words4 -5
words5 -39
words6 17
isTerm 70
isOneWordTerm 1
holdsTerm -7
cutsTerm -65
endsWithTerm -4
beginsWithTerm 10
edgeBefore -3
edgeAfter 4
markBefore -5
markAfter 46
inBrackets 51
acronymNext 29
acronymMatches 134
determinerBefore 6
prepositionBefore 11
joinedBefore 13
verbAfter 41
prepositionAfter 0
joinedAfter 35
withAcronym -56
lowest 110
highest 85
rarerOfTwo 49

intercept -224
word 22 -22 -22 -1 2 5
aboveTwo -37 3 14 11 28 38
aboveThree -38 3 1 22 38 15
aboveFour -29 -26 -30 3 -8 10
aboveFive 47 -2 -7 56 35 9
aboveSix 27 -11 -1 18 -25 51
aboveSeven -33 -25 -29 -4 -26 -10
aboveEight 80 14 -5 97 23 -12
unknown 5 -22 -7 40 82 81
acronym 51 0 -4 64 11 -2
code -57 -24 -13 -27 5 23
everydayAcronym -150 -20 -72 -98 13 -21
name -15 22 15 -34 -5 1
rareName -60 -39 -5 -99 -67 32
number 0 0 -15 -63 -33 -45
small 0 0 0 5 20 15
of 0 0 0 5 7 -10
parts 18 7 5 23 27 -9
cutWhole 22 -31 31 57 28 12
composed 10 22 -24 17 14 13
medicalEnding -12 43 -9 -26 19 -28
adjective 38 15 10 22 6 22
rareAdjective -18 22 9 -42 28 0
noun 27 8 -6 16 3 9
adverb -34 -7 -3 11 11 -4
past -39 14 -10 -19 -14 -18
gerund -3 10 1 13 -2 34
plural -8 11 4 -1 -14 7
chemical 13 12 8 11 -20 -15
hyphen 41 -12 6 41 -4 -23
letters -13 25 -16 -52 -8 -46
syllables 47 -11 30 36 -15 14
research -52 -10 11 -40 -33 -16
generic -38 -22 -22 -5 -57 -18
outer -43 1 6 -19 -12 -16
beginsTerms 19 35 14 -29 12 -27
endsTerms 43 18 15 -9 -10 4
lexicon 43 6 33 10 10 -21
lexiconInner 5 16 20 -23 4 21
words2 -21
words3 -15
words4 -4
words5 7
words6 11
isTerm 12
isOneWordTerm 38
holdsTerm 49
cutsTerm 26
endsWithTerm -11
beginsWithTerm 2
edgeBefore -2
edgeAfter -5
markBefore -14
markAfter 24
inBrackets 101
acronymNext 119
acronymMatches 4
determinerBefore 13
prepositionBefore 27
joinedBefore 45
verbAfter 19
prepositionAfter -26
joinedAfter 34
withAcronym 94
lowest 32
highest 152
rarerOfTwo 8`;
