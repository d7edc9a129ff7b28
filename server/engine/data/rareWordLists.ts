/** Words of statistics and of how studies are made: not rare in newspapers, but in these senses few readers know them. */
export const researchWords = `
  adjusted analyses analysis association baseline bias blinded cohort cohorts coefficient confidence confounding controlled controls correlated correlation
  covariate crossover cross-sectional descriptive deviation distribution double-blind efficacy empirical endpoint endpoints epidemiological estimate
  estimates exploratory hazard heterogeneity hypothesis incidence independent interval intervals intervention interventions longitudinal matched mean median
  meta-analyses meta-analysis model models modeling mortality multivariable multivariate nonrandomized observational odds outcome outcomes parameter
  parameters parallel placebo-controlled post-hoc predictive predictor predictors prevalence probability prospective protocol protocols quartile quartiles
  questionnaire random randomised randomization randomized randomly ratio ratios regression retrospective retrospectively score scores scoring sensitivity significant
  significance significantly single-blind specificity standardized statistic statistical statistically statistics stratified subgroup subgroups
  systematic trial trials univariate validated validity variable variables variance
`;

/** Nouns that end many terms and are understood by themselves. */
export const generalNouns = `
  ability activity age approach area body care case cases cell cells change changes children concentration condition control day days data death
  design development difference differences disease diseases disorder disorders drug drugs effect effects evidence examination factor factors
  feature features finding findings function group groups growth health hospital image images improvement increase infection injury issue
  level levels loss management measure measures method methods month months number pain participant participants patient patients people
  performance period point population practice pressure problem problems procedure procedures process processes program quality rate rates reduction
  report reports research response result results review risk role sample samples score stage status strategy strategies studies study subject
  subjects surgery symptom symptoms system systems team technique techniques test testing tests therapy time treatment treatments type types use
  value values volume week weeks woman women year years
`;

/** Common adjectives, verbs and adverbs that stand before or after a term and are no part of it. */
export const wordsAround = `
  additional available better certain common compared complete considered current different due early effective entire evaluated first following found
  full further general good greater high higher important improved included including increased investigated large larger last late long longer low
  lower main major many multiple new next observed obtained only other overall performed poor possible potential present previous recent reduced related
  remained reported same second several short showed shown similar single small specific strong successful suggest suggested third total treated
  underwent used useful using various whole wide
`;

/** Made as medical words are, or younger than the lists of common words, and yet what everybody says. */
export const everydayWords = `
  allergic allergies antibiotic antibiotics antibodies antibody asthma bacteria bacterial biology biologist caregiver caregivers chemotherapy coronavirus coronaviruses cholesterol diabetes
  dental dermatologist epidemic genetic gynecologist hepatitis hormone ibuprofen hysterectomy infectious insulin leukemia lymphoma melanoma meningitis microscope microscopic multivitamin
  multivitamins neurologist nutrition oncologist opioid opioids orthopedic pandemic pediatrician pediatricians pediatric physiology pneumonia psychiatrist psychologist
  pandemics diarrhea thermometer thermometers multilateral bilateral nutritionist chronological ecology ecological technological psychological sociology
  psychologists psychology quarantine radiologist steroids technology telehealth tonsillitis toxic vaccinate vaccinated vaccinating vaccination vaccinations vaccine vaccines
  vaginal vaping viral virus viruses arthritis bronchitis therapist therapists ultrasound vitamin vitamins antiviral antivirals
`;

/** Words that are made of medical parts by their letters, and mean something else. */
export const misleadingWords = `
  allopathy analysis analytic anabasis android april artery aural calcium capital capillary caprine cocaine cystatin dermoscopy dialysis electrolysis epidermal except
  frontal homeopathy hysteric idiopathy ictal lateral lithium magnesium mammal menial naturopathy neurotic neurotropic neutral novocaine nystatin orthoptic osteopathy osteopenia
  paralysis parameter pathology pedometer peripheral phlebotomy photography program prophage radial reticence serial serious sinus somatostatin somnial syndromal testes
  triptan vicar
`;
