// Generated from observances.tsv by scripts/generate/observances.ts: change the table, not this file.

/** A line an observance, its cells apart by bars: name, also, former, scope, rule, since, organiser, hashtag, topic, mark. */
export const observanceRows = `ADHD Awareness Month|||global|M:10||ADHD coalition|#ADHDAwarenessMonth|disability and rare illness|V
Alcohol Awareness Month|||US|M:04||Facing Addiction / NIAAA support|#AlcoholAwarenessMonth|substance use|V
ALS Awareness Month|||US|M:05||ALS Association|#ALSAwarenessMonth|brain and nerves|R
Alzheimer's & Brain Awareness Month|Alzheimer's and Brain Awareness Month||US|M:06||Alzheimer's Association|#ENDALZ|brain and nerves|R
American Diabetes Association Alert Day|Diabetes Alert Day; American Diabetes Alert Day||US|N:03:TUE:4||ADA|#DiabetesAlertDay|diabetes, kidneys and weight|R
American Heart Month|National Heart Month||US|M:02||NHLBI / AHA|#HeartMonth|heart and blood|V
American Stroke Month|||US|M:05||ASA|#StrokeMonth|heart and blood|R
Anti-Leprosy Day|||IN|D:01-30||MoHFW|#AntiLeprosyDay|infection|V
Arthritis Awareness Month|National Arthritis Awareness Month||US|M:05||Arthritis Foundation|#ArthritisAwarenessMonth|joints, bones and skin|R
Autism Acceptance Month|||US|M:04||Autism Society|#AutismAcceptance|disability and rare illness|R
Ayurveda Day|||IN|D:09-23|2025|Ministry of Ayush|#AyurvedaDay|health for all|R
Baby Loss Awareness Week|||UK|R:10-09..10-15||BLA alliance / Sands|#BLAW|pregnancy, birth and babies|V
Bebe Moore Campbell National Minority Mental Health Awareness Month|National Minority Mental Health Awareness Month; Minority Mental Health Awareness Month; BIPOC Mental Health Month||US|M:07||MHA / OMH|#BMCMinorityMentalHealth|mental health|R
Bell Let's Talk Day|||CA|A:a Wednesday or Thursday in late January||Bell|#BellLetsTalk|mental health|R
Black Maternal Health Week|||US|R:04-11..04-17||BMMA|#BMHW|pregnancy, birth and babies|R
Blood Cancer Awareness Month|||US; UK|M:09||LLS / Blood Cancer UK|#BloodCancerAwarenessMonth|cancer|V
Bowel Cancer Awareness Month|||AU|M:06||Bowel Cancer Australia|#BowelCancerAwarenessMonth|cancer|R
Bowel Cancer Awareness Month|||UK|M:04||Bowel Cancer UK|#BowelCancerAwarenessMonth|cancer|R
Brain Awareness Week|||global|A:mid-March, Monday to Sunday||Dana Foundation|#BrainAwarenessWeek|brain and nerves|V
Brain Injury Awareness Month|||US|M:03||BIAA|#BrainInjuryAwareness|brain and nerves|R
Breast Cancer Awareness Month|National Breast Cancer Awareness Month||global|M:10||NBCF / WHO|#BreastCancerAwarenessMonth|cancer|V
Carers Week|||UK|W:06:MON:2:7||Carers UK|#CarersWeek|ageing and caring|V
Cervical Cancer Prevention Week|||UK|A:3rd or 4th week of January||The Eve Appeal|#CervicalCancerPreventionWeek|cancer|R
Cervical Health Awareness Month|||US|M:01||NCCC|#CervicalHealthMonth|cancer|R
Congenital Heart Defect Awareness Week|||US|R:02-07..02-14||ACHA|#CHDAware|heart and blood|R
Dementia Action Week|||AU|A:third week of September||Dementia Australia|#DementiaActionWeek|brain and nerves|V
Developmental Disabilities Awareness Month|||US|M:03||NACDD|#DDAM|disability and rare illness|R
Domestic Violence Awareness Month|National Domestic Violence Awareness Month||US|M:10||NCADV|#DVAM|women and men|R
Down Syndrome Awareness Month|||US|M:10||NDSS|#DownSyndromeAwarenessMonth|disability and rare illness|R
Dry January|||UK; US|M:01||Alcohol Change UK|#DryJanuary|substance use|V
Dry July|||AU|M:07||Dry July Foundation|#DryJuly|substance use|R
Eating Disorders Awareness Week|||US; UK|W:02:MON:-1:7||NEDA / Beat|#EDAW|mental health|V
Endometriosis Awareness Month|||global|M:03||Endometriosis Association|#EndometriosisAwareness|women and men|R
European Antibiotic Awareness Day|||EU|D:11-18||ECDC|#EAAD|infection|V
Eye Donation Fortnight|||IN|R:08-25..09-08||MoHFW / NPCBVI|#EyeDonation|eyes, ears, teeth and sleep|V
Falls Prevention Awareness Week|||US|A:week of the first day of fall||NCOA|#FallsPrevention|ageing and caring|R
FebFast|||AU|M:02||YSAS|#febfast|substance use|V
Global Handwashing Day|||global|D:10-15||GHP|#GlobalHandwashingDay|infection|V
Great American Smokeout|||US|N:11:THU:3||American Cancer Society|#GASO|substance use|V
Health Literacy Month|||US|M:10||Institute for Healthcare Advancement|#HealthLiteracyMonth|health for all|V
Hepatitis Awareness Month|||US|M:05||CDC|#HepAware|infection|R
HIV Vaccine Awareness Day|||US|D:05-18||NIAID|#HVAD|HIV and sexual health|R
Homelessness Week|||AU|R:08-01..08-07||Homelessness Australia|#HomelessnessWeek|health for all|V
International Childhood Cancer Day|||global|D:02-15||CCI|#ICCD|cancer|R
International Day against Drug Abuse and Illicit Trafficking|World Drug Day||UN|D:06-26||UNODC|#WorldDrugDay|substance use|R
International Day for the Elimination of Violence against Women|||UN|D:11-25||UN Women|#16Days|women and men|R
International Day of Epidemic Preparedness|||UN|D:12-27||UN / WHO|#EpidemicPreparedness|infection|V
International Day of Older Persons|||UN|D:10-01||UN|#UNIDOP|ageing and caring|V
International Day of Persons with Disabilities|International Day of People with Disabilities||UN|D:12-03||UN|#IDPD|disability and rare illness|V
International Day of Sign Languages|||UN|D:09-23||WFD|#IDSL|eyes, ears, teeth and sleep|V
International Day of Yoga|International Yoga Day; World Yoga Day||UN; IN|D:06-21||UN / Ministry of Ayush|#YogaDay|joints, bones and skin|V
International Day of Zero Tolerance for FGM|International Day of Zero Tolerance for Female Genital Mutilation||UN|D:02-06||UN|#EndFGM|women and men|V
International Day to End Obstetric Fistula|||UN|D:05-23||UNFPA|#EndFistula|pregnancy, birth and babies|V
International Epilepsy Day|||global|N:02:MON:2||IBE / ILAE|#EpilepsyDay|brain and nerves|R
International FASD Awareness Day|||global|D:09-09||FASD United|#FASDAwareness|substance use|R
International Infection Prevention Week|||global|A:third week of October||APIC|#IIPW|infection|R
International Nurses Day|||global|D:05-12||ICN|#IND|people in health care|V
International Overdose Awareness Day|||global|D:08-31||Penington Institute|#IOAD|substance use|R
International Survivors of Suicide Loss Day|||global|A:Saturday before US Thanksgiving||AFSP|#SurvivorDay|mental health|R
International Women's Day|||UN|D:03-08||UN Women|#IWD|women and men|V
Juvenile Arthritis Awareness Month|||US|M:07||Arthritis Foundation|#JuvenileArthritis|joints, bones and skin|R
Low Vision Awareness Month|||US|M:02||NEI|#LowVisionAwareness|eyes, ears, teeth and sleep|R
Lung Cancer Awareness Month|||global|M:11||LUNGevity / ALA|#LungCancerAwarenessMonth|cancer|V
Lupus Awareness Month|||US|M:05||LFA|#LupusAwarenessMonth|joints, bones and skin|R
Maternal Mental Health Awareness Week|||US; UK|A:first full week of May (UK: Monday start)||MMHLA / PMHP|#MMHWeek|mental health|R
ME/CFS and Fibromyalgia Awareness Day|||global|D:05-12|||#MEAwarenessDay|brain and nerves|V
Men's Health Month|||US|M:06||Men's Health Network|#MensHealthMonth|women and men|R
Men's Health Week|||US; UK; AU|A:Monday to Father's Day (third Sunday of June)||Men's Health Network / MHF|#MensHealthWeek|women and men|V
Menstrual Hygiene Day|||global|D:05-28||WASH United|#MHDay|women and men|R
Mental Health Awareness Month|||US|M:05||MHA|#MentalHealthMonth|mental health|V
Mental Health Awareness Week|||UK|A:usually the second Monday of May, 7 days (third in 2023)||Mental Health Foundation|#MentalHealthAwarenessWeek|mental health|V
Mental Health Month|||AU|M:10||WayAhead|#MentalHealthMonth|mental health|V
Mental Illness Awareness Week|||US|F:10:SUN:7||NAMI|#MIAW|mental health|R
Metastatic Breast Cancer Awareness Day|||US|D:10-13||METAvivor|#MBCAD|cancer|R
Migraine and Headache Awareness Month|National Migraine and Headache Awareness Month||US|M:06||NHF / CHAMP|#MHAM|brain and nerves|R
Movember|||global|M:11||Movember|#Movember|cancer|V
MS Awareness Month|Multiple Sclerosis Awareness Month||US|M:03||NMSS|#MSAwareness|brain and nerves|R
NAIDOC Week|||AU|W:07:SUN:1:8||NAIDOC|#NAIDOCWeek|health for all|V
National Alzheimer's Disease Awareness Month|National Alzheimer's Awareness Month||US|M:11|||#AlzheimersAwarenessMonth|brain and nerves|R
National Asthma and Allergy Awareness Month|||US|M:05||AAFA|#AsthmaAwareness|lungs|R
National Birth Defects Awareness Month|Birth Defects Awareness Month||US|M:01||NBDPN / CDC|#BirthDefectsMonth|pregnancy, birth and babies|R
National Black HIV/AIDS Awareness Day|||US|D:02-07||HIV.gov|#NBHAAD|HIV and sexual health|R
National Blood Donor Month|||US|M:01||American Red Cross / AABB|#NationalBloodDonorMonth|heart and blood|V
National Breastfeeding Month|||US|M:08||USBC|#NBM|pregnancy, birth and babies|R
National Cancer Awareness Day|||IN|D:11-07||MoHFW|#NationalCancerAwarenessDay|cancer|V
National Cancer Prevention Month|||US|M:02||AACR|#CancerPreventionMonth|cancer|R
National Cancer Survivors Day|||US|N:06:SUN:1||NCSD Foundation|#NCSD|cancer|R
National Child Abuse Prevention Month|||US|M:04||Children's Bureau|#CAPMonth|children|R
National Childhood Cancer Awareness Month|Childhood Cancer Awareness Month||US|M:09||ACCO|#ChildhoodCancerAwarenessMonth|cancer|R
National Children's Dental Health Month|||US|M:02||ADA|#NCDHM|children|R
National Cholesterol Education Month|||US|M:09||CDC / NLA|#CholesterolMonth|heart and blood|R
National Close the Gap Day|Close the Gap Day||AU|N:03:THU:3||Close the Gap campaign|#ClosetheGap|health for all|V
National Colorectal Cancer Awareness Month|Colorectal Cancer Awareness Month||US|M:03||Fight CRC / CCA|#ColorectalCancerAwarenessMonth|cancer|V
National Dengue Day|||IN|D:05-16||MoHFW|#NationalDengueDay|infection|R
National Dental Hygiene Month|||US|M:10||ADHA|#NDHM|eyes, ears, teeth and sleep|R
National Deworming Day|||IN|D:02-10||MoHFW|#NationalDewormingDay|infection|V
National Deworming Day|||IN|D:08-10||MoHFW|#NationalDewormingDay|infection|R
National Diabetes Month|American Diabetes Month; National Diabetes Awareness Month||US|M:11||ADA / NIDDK|#NationalDiabetesMonth|diabetes, kidneys and weight|V
National Doctors' Day|||IN|D:07-01||IMA|#DoctorsDay|people in health care|V
National Doctors' Day|||US|D:03-30|||#NationalDoctorsDay|people in health care|R
National Donate Life Month|Donate Life Month||US|M:04||Donate Life America|#DonateLifeMonth|heart and blood|R
National Donor Day|||US|D:02-14||HRSA / Donate Life|#NationalDonorDay|heart and blood|R
National Epilepsy Awareness Month|||US|M:11||Epilepsy Foundation|#NEAM|brain and nerves|R
National Family Caregivers Month|||US|M:11||Caregiver Action Network|#NFCMonth|ageing and caring|R
National Family Health History Day|||US|N:11:THU:4||US Surgeon General|#FamilyHealthHistory|ageing and caring|R
National Gay Men's HIV/AIDS Awareness Day|||US|D:09-27||HIV.gov|#NGMHAAD|HIV and sexual health|R
National Girl Child Day|||IN|D:01-24||MWCD|#NationalGirlChildDay|children|V
National Glaucoma Awareness Month|Glaucoma Awareness Month||US|M:01||Prevent Blindness / NEI|#GlaucomaAwarenessMonth|eyes, ears, teeth and sleep|V
National Handwashing Awareness Week|||US|F:12:SUN:7||Henry the Hand|#HandwashingAwareness|infection|R
National Health Center Week|||US|F:08:SUN:7||NACHC|#NHCW|health for all|R
National Healthcare Decisions Day|||US|D:04-16||NHDD|#NHDD|ageing and caring|R
National Hepatitis Testing Day|Hepatitis Testing Day||US|D:05-19||CDC|#HepTestingDay|infection|R
National HIV Testing Day|||US|D:06-27||CDC|#NHTD|HIV and sexual health|R
National HIV/AIDS and Aging Awareness Day|||US|D:09-18||HIV.gov|#NHAAAD|HIV and sexual health|R
National Immunization Awareness Month|||US|M:08||CDC / NPHIC|#NIAM|vaccines|R
National Infant Immunization Week|||US|A:last full week of April||CDC|#NIIW|vaccines|R
National Influenza Vaccination Week|||US|F:12:MON:7||CDC|#FightFlu|vaccines|R
National Kidney Month|Kidney Month||US|M:03||NKF|#KidneyMonth|diabetes, kidneys and weight|R
National Latinx AIDS Awareness Day|||US|D:10-15||NLAAD|#NLAAD|HIV and sexual health|R
National Lead Poisoning Prevention Week|||US|A:last full week of October||CDC / EPA / HUD|#LeadFreeKids|safety and environment|R
National Minority Health Month|Minority Health Month||US|M:04||OMH|#NMHM|health for all|V
National Newborn Week|||IN|R:11-15..11-21||MoHFW / NNF|#NewbornWeek|pregnancy, birth and babies|V
National Nurses Week|||US|R:05-06..05-12||ANA|#NursesWeek|people in health care|R
National Nutrition Month|||US|M:03||Academy of Nutrition and Dietetics|#NationalNutritionMonth|food|V
National Nutrition Week|||IN|R:09-01..09-07||FNB / MWCD|#NationalNutritionWeek|food|V
National Physical Fitness and Sports Month|||US|M:05||President's Council / ODPHP|#MoveInMay|joints, bones and skin|V
National Poison Prevention Week|||US|W:03:SUN:3:7||Poison centers / HRSA|#PoisonPreventionWeek|safety and environment|R
National Pollution Control Day|||IN|D:12-02||CPCB|#PollutionControlDay|safety and environment|V
National Prescription Drug Take Back Day|Drug Take Back Day||US|N:04:SAT:-1||DEA|#TakeBackDay|substance use|R
National Prescription Drug Take Back Day|Drug Take Back Day||US|N:10:SAT:-1||DEA|#TakeBackDay|substance use|R
National Prevention Week|||US|A:second week of May||SAMHSA|#PreventionHappensHere|health for all|R
National Public Health Week|||US|F:04:MON:7||APHA|#NPHW|health for all|V
National Radon Action Month|||US|M:01||EPA|#RadonActionMonth|safety and environment|R
National Reconciliation Week|||AU|R:05-27..06-03||Reconciliation Australia|#NRW|health for all|V
National Recovery Month|||US|M:09||SAMHSA|#RecoveryMonth|substance use|R
National Rural Health Day|||US|N:11:THU:3||NOSORH|#PowerofRural|health for all|R
National Safe Motherhood Day|||IN|D:04-11||WRAI / MoHFW|#SafeMotherhoodDay|pregnancy, birth and babies|R
National Safety Month|||US|M:06||NSC|#NSM|safety and environment|R
National Senior Health & Fitness Day|||US|N:05:WED:-1||MWR|#NSHFD|joints, bones and skin|R
National Sorry Day|||AU|D:05-26||Healing Foundation|#SorryDay|health for all|V
National Vaccination Day|National Immunization Day; National Immunisation Day||IN|D:03-16||MoHFW|#VaccinationDay|vaccines|V
National Voluntary Blood Donation Day|||IN|D:10-01||NBTC / ISBTI|#BloodDonation|heart and blood|R
National Wear Red Day|||US|N:02:FRI:1||AHA|#WearRedDay|heart and blood|R
National Women and Girls HIV/AIDS Awareness Day|||US|D:03-10||OWH|#NWGHAAD|HIV and sexual health|V
National Women's Health Week|||US|W:05:SUN:2:7||OWH|#NWHW|women and men|V
National Youth Day|||IN|D:01-12||Govt of India|#NationalYouthDay|health for all|V
National Youth HIV & AIDS Awareness Day|||US|D:04-10||Advocates for Youth|#NYHAAD|HIV and sexual health|R
Neighbour Day|||AU|N:03:SUN:-1||Relationships Australia|#NeighboursEveryDay|health for all|V
No Smoking Day|||UK|N:03:WED:2||ASH / Today is the Day|#NoSmokingDay|substance use|R
Older Americans Month|||US|M:05||ACL|#OlderAmericansMonth|ageing and caring|V
Organ Donation Week|||UK|A:a week in September||NHSBT|#OrganDonation|heart and blood|V
ORS Day|||IN|D:07-29||IAP|#ORSDay|infection|V
Ovarian Cancer Awareness Month|||AU|M:02||Ovarian Cancer Australia|#OCAM|cancer|V
Ovarian Cancer Awareness Month|||US|M:09||NOCC / OCRA|#OvarianCancerAwarenessMonth|cancer|R
Pancreatic Cancer Awareness Month|||global|M:11||PanCAN / PCUK|#PancreaticCancerAwarenessMonth|cancer|R
Parkinson's Awareness Month|||US|M:04||Parkinson's Foundation|#ParkinsonsAwarenessMonth|brain and nerves|R
Patient Safety Awareness Week|||US|W:03:SUN:2:7||IHI|#PSAW|safety and environment|R
PCOS Awareness Month|||global|M:09||PCOS Challenge|#PCOSAwarenessMonth|women and men|R
Pregnancy and Infant Loss Awareness Month|National Pregnancy and Infant Loss Awareness Month||US|M:10|||#PregnancyAndInfantLoss|pregnancy, birth and babies|R
Prematurity Awareness Month|||US|M:11||March of Dimes|#PrematurityAwarenessMonth|pregnancy, birth and babies|R
Pride Month|||global|M:06|||#Pride|women and men|R
Prostate Cancer Awareness Month|National Prostate Cancer Awareness Month||US|M:09||ZERO|#ProstateCancerAwarenessMonth|cancer|R
Psoriasis Action Month|||US|M:08||NPF|#PsoriasisActionMonth|joints, bones and skin|R
PTSD Awareness Day|National PTSD Awareness Day||US|D:06-27||VA|#PTSDDay|mental health|R
PTSD Awareness Month|National PTSD Awareness Month||US|M:06||VA National Center for PTSD|#PTSDAwareness|mental health|R
Purple Day|||global|D:03-26||Anita Kaufmann Foundation|#PurpleDay|brain and nerves|V
R U OK? Day|||AU|N:09:THU:2||R U OK?|#RUOKDay|mental health|V
Rare Disease Day|||global|E:02||EURORDIS / NORD|#RareDiseaseDay|disability and rare illness|R
Rashtriya Poshan Maah|||IN|M:09||MWCD|#PoshanMaah|children|R
Raynaud's Awareness Month|||UK|M:02||SRUK|#Raynauds|heart and blood|V
RedFeb|||AU|M:02||Heart Research Australia|#REDFEB|heart and blood|V
Samaritans Awareness Day|||UK|D:07-24||Samaritans|#TalkToUs|mental health|R
Self Care Week|||UK|A:third week of November, Monday start||Self Care Forum|#SelfCareWeek|mental health|V
Sepsis Awareness Month|||US|M:09||Sepsis Alliance|#SepsisAwarenessMonth|infection|R
Sexual Assault Awareness Month|||US|M:04||NSVRC|#SAAM|women and men|R
Sickle Cell Awareness Month|National Sickle Cell Awareness Month||US|M:09||SCDAA|#SickleCellAwarenessMonth|heart and blood|R
Skin Cancer Awareness Month|||US|M:05||Skin Cancer Foundation / AAD|#SkinCancerAwarenessMonth|cancer|R
Sober October|||UK|M:10||Macmillan|#SoberOctober|substance use|V
STI Awareness Week|||US|W:04:SUN:2:7||CDC|#STIweek|HIV and sexual health|R
Stoptober|||UK|M:10||DHSC / OHID|#Stoptober|substance use|V
Stress Awareness Month|||UK|M:04||Stress Management Society|#StressAwarenessMonth|mental health|V
Sudden Cardiac Arrest Awareness Month|||US|M:10||SCA Foundation|#SCAAwareness|heart and blood|R
Suicide Prevention Month|Suicide Prevention Awareness Month; National Suicide Prevention Month; National Suicide Prevention Awareness Month||US|M:09||AFSP / NAMI|#SuicidePreventionMonth|mental health|R
Teen Dating Violence Awareness Month|||US|M:02||love is respect / OVW|#TDVAM|women and men|V
Thyroid Awareness Month|||US|M:01||ATA|#ThyroidAwareness|diabetes, kidneys and weight|V
Time to Talk Day|||UK|N:02:THU:1||Mind / Rethink|#TimeToTalk|mental health|V
U.S. Antibiotic Awareness Week|US Antibiotic Awareness Week|Get Smart About Antibiotics Week|US|R:11-18..11-24||CDC|#USAAW|infection|R
Universal Health Coverage Day|UHC Day; International Universal Health Coverage Day||UN|D:12-12||UHC2030|#UHCDay|health for all|V
Urology Awareness Month|||UK|M:09||The Urology Foundation|#UrologyAwarenessMonth|diabetes, kidneys and weight|V
Women's Health Week|||AU|F:09:MON:7||Jean Hailes|#WomensHealthWeek|women and men|R
World AIDS Day|||WHO|D:12-01||UNAIDS / WHO|#WorldAIDSDay|HIV and sexual health|V
World Alzheimer's Day|World Alzheimer Day||global|D:09-21||ADI|#WorldAlzheimersDay|brain and nerves|V
World Alzheimer's Month|||global|M:09||ADI|#WorldAlzMonth|brain and nerves|R
World Anaesthesia Day|World Anesthesia Day||global|D:10-16||WFSA|#WorldAnaesthesiaDay|people in health care|V
World Antimicrobial Resistance Awareness Week|World AMR Awareness Week|World Antimicrobial Awareness Week; World Antibiotic Awareness Week|WHO|R:11-18..11-24||WHO|#WAAW|infection|V
World Arthritis Day|||global|D:10-12||EULAR|#WorldArthritisDay|joints, bones and skin|V
World Asthma Day|||global|N:05:TUE:1||GINA|#WorldAsthmaDay|lungs|V
World Autism Awareness Day|World Autism Day||UN|D:04-02||UN|#WorldAutismAwarenessDay|disability and rare illness|V
World Bipolar Day|||global|D:03-30||ISBD|#WorldBipolarDay|mental health|R
World Blood Donor Day|||WHO|D:06-14||WHO|#WorldBloodDonorDay|heart and blood|V
World Braille Day|||UN|D:01-04||UN|#WorldBrailleDay|eyes, ears, teeth and sleep|V
World Brain Day|||global|D:07-22||WFN|#WorldBrainDay|brain and nerves|R
World Brain Tumor Day|World Brain Tumour Day||global|D:06-08||Deutsche Hirntumorhilfe|#WorldBrainTumorDay|cancer|V
World Breastfeeding Week|||global|R:08-01..08-07||WABA / WHO / UNICEF|#WBW|pregnancy, birth and babies|V
World Cancer Day|||global|D:02-04||UICC|#WorldCancerDay|cancer|V
World Cerebral Palsy Day|World CP Day||global|D:10-06||CP Alliance|#WorldCPDay|brain and nerves|R
World Chagas Disease Day|||WHO|D:04-14||WHO|#WorldChagasDay|infection|V
World Contraception Day|||global|D:09-26||WCD coalition|#WorldContraceptionDay|HIV and sexual health|R
World COPD Day|||global|N:11:WED:3||GOLD|#WorldCOPDDay|lungs|V
World Day for Safety and Health at Work|||UN|D:04-28||ILO|#SafeDay|safety and environment|R
World Diabetes Day|||UN|D:11-14||IDF|#WorldDiabetesDay|diabetes, kidneys and weight|V
World Down Syndrome Day|||UN|D:03-21||DSi|#WorldDownSyndromeDay|disability and rare illness|V
World Drowning Prevention Day|||WHO|D:07-25||WHO|#DrowningPrevention|safety and environment|V
World Duchenne Awareness Day|||global|D:09-07||WDO|#WDAD|children|R
World Elder Abuse Awareness Day|||UN|D:06-15||INPEA / UN|#WEAAD|ageing and caring|R
World Environment Day|||UN|D:06-05||UNEP|#WorldEnvironmentDay|safety and environment|V
World First Aid Day|||global|N:09:SAT:2||IFRC|#WorldFirstAidDay|safety and environment|R
World Food Day|||UN|D:10-16||FAO|#WorldFoodDay|food|V
World Food Safety Day|||WHO|D:06-07||WHO / FAO|#WorldFoodSafetyDay|food|V
World Haemophilia Day|World Hemophilia Day||global|D:04-17||WFH|#WHD|heart and blood|V
World Hand Hygiene Day|||WHO|D:05-05||WHO|#HandHygiene|infection|R
World Health Day|||WHO|D:04-07||WHO|#WorldHealthDay|health for all|V
World Hearing Day|||WHO|D:03-03||WHO|#WorldHearingDay|eyes, ears, teeth and sleep|R
World Heart Day|||global|D:09-29||World Heart Federation|#WorldHeartDay|heart and blood|V
World Hepatitis Day|||WHO|D:07-28||WHO / WHA|#WorldHepatitisDay|infection|V
World Hospice and Palliative Care Day|World Hospice & Palliative Care Day||global|N:10:SAT:2||WHPCA|#WHPCDay|ageing and caring|R
World Hypertension Day|||global|D:05-17||World Hypertension League|#WorldHypertensionDay|heart and blood|V
World IBD Day|World Inflammatory Bowel Disease Day||global|D:05-19||EFCCA|#WorldIBDDay|disability and rare illness|R
World Immunization Week|World Immunisation Week||WHO|R:04-24..04-30||WHO|#WorldImmunizationWeek|vaccines|V
World Kidney Day|||global|N:03:THU:2||ISN / IFKF-WKA|#WorldKidneyDay|diabetes, kidneys and weight|V
World Leprosy Day|||global|N:01:SUN:-1||ILEP|#WorldLeprosyDay|infection|V
World Lung Cancer Day|||global|D:08-01||FIRS / IASLC|#WorldLungCancerDay|cancer|V
World Lupus Day|||global|D:05-10||World Lupus Federation|#WorldLupusDay|joints, bones and skin|R
World Lymphoma Awareness Day|||global|D:09-15||Lymphoma Coalition|#WLAD|cancer|R
World Malaria Day|||WHO|D:04-25||WHO|#WorldMalariaDay|infection|V
World Maternal Mental Health Day|||global|N:05:WED:1||WMMHD coalition|#maternalMHmatters|mental health|R
World Meningitis Day|||global|D:10-05|2022|CoMO|#WorldMeningitisDay|infection|R
World Mental Health Day|||WHO|D:10-10||WFMH / WHO|#WorldMentalHealthDay|mental health|V
World Mosquito Day|||global|D:08-20||LSHTM|#WorldMosquitoDay|infection|R
World MS Day|World Multiple Sclerosis Day||global|D:05-30||MSIF|#WorldMSDay|brain and nerves|R
World Neglected Tropical Diseases Day|World NTD Day||WHO|D:01-30||WHO|#WorldNTDDay|infection|V
World No Tobacco Day|||WHO|D:05-31||WHO|#WorldNoTobaccoDay|substance use|V
World Obesity Day|||global|D:03-04||World Obesity Federation|#WorldObesityDay|diabetes, kidneys and weight|R
World Oral Health Day|||global|D:03-20||FDI|#WorldOralHealthDay|eyes, ears, teeth and sleep|V
World Osteoporosis Day|||global|D:10-20||IOF|#WorldOsteoporosisDay|joints, bones and skin|V
World Ovarian Cancer Day|||global|D:05-08||WOCC|#WorldOvarianCancerDay|cancer|R
World Pancreatic Cancer Day|||global|N:11:THU:3||WPCC|#WPCD|cancer|R
World Parkinson's Day|||global|D:04-11||Parkinson's organisations|#WorldParkinsonsDay|brain and nerves|R
World Patient Safety Day|||WHO|D:09-17||WHO|#WorldPatientSafetyDay|safety and environment|V
World Pneumonia Day|||global|D:11-12||Stop Pneumonia|#WorldPneumoniaDay|infection|R
World Polio Day|||global|D:10-24||Rotary / WHO|#WorldPolioDay|vaccines|V
World Population Day|||UN|D:07-11||UNFPA|#WorldPopulationDay|health for all|V
World Preeclampsia Day|||global|D:05-22||Preeclampsia Foundation|#WorldPreeclampsiaDay|pregnancy, birth and babies|R
World Prematurity Day|||global|D:11-17||EFCNI / GFCNI|#WorldPrematurityDay|pregnancy, birth and babies|V
World Psoriasis Day|||global|D:10-29||IFPA|#WorldPsoriasisDay|joints, bones and skin|R
World Rabies Day|||WHO|D:09-28||GARC / WHO|#WorldRabiesDay|infection|V
World Radiography Day|||global|D:11-08||ISRRT|#WorldRadiographyDay|people in health care|V
World Red Cross and Red Crescent Day|||global|D:05-08||IFRC|#RedCrossDay|heart and blood|V
World Schizophrenia Awareness Day|||global|D:05-24||NSF / mental health groups|#WorldSchizophreniaDay|mental health|V
World Sepsis Day|||global|D:09-13||Global Sepsis Alliance|#WorldSepsisDay|infection|R
World Sexual Health Day|||global|D:09-04||WAS|#WSHD|HIV and sexual health|V
World Sickle Cell Day|||UN|D:06-19||UN|#WorldSickleCellDay|heart and blood|V
World Sight Day|||global|N:10:THU:2||IAPB|#WorldSightDay|eyes, ears, teeth and sleep|V
World Sleep Day|||global|A:Friday before the March equinox||World Sleep Society|#WorldSleepDay|eyes, ears, teeth and sleep|V
World Stroke Day|||global|D:10-29||WSO|#WorldStrokeDay|heart and blood|V
World Suicide Prevention Day|||global|D:09-10||IASP / WHO|#WSPD|mental health|V
World TB Day|World Tuberculosis Day||WHO|D:03-24||WHO|#WorldTBDay|infection|V
World Thalassaemia Day|World Thalassemia Day||global|D:05-08||TIF|#WorldThalassaemiaDay|heart and blood|V
World Thrombosis Day|||global|D:10-13||ISTH|#WorldThrombosisDay|heart and blood|V
World Vitiligo Day|||global|D:06-25||VR Foundation|#WorldVitiligoDay|joints, bones and skin|R`;
