/**
 * Words that tell a statement about health which readers cannot check from an invitation, a greeting or a story.
 * A row is a cue. `*` stands for any ending, `_` for a space; a word may stand in several rows.
 */
export const evidenceCues = {
  cause: `
    cause causes caused causing lead_to leads_to led_to leading_to result_in results_in resulted_in resulting_in bring_on
    brings brings_on trigger* contribut* responsible_for due_to because_of induce* induces root_cause stem_from stems_from
    caused_by comes_from happens_when happen_when culprit* give_you gives_you get_from make_you make_people makes_you makes_people
    produces provok* spark* fuel fuels fueled fueling driven_by drives driving
  `,
  harm: `
    worsen* aggravat* damag* harm harms harmful harming hurt hurts kill kills killing destroy* weaken* impair* shrink* accelerat* threaten*
    poison* toxic* dangerous deadly fatal lethal devastating debilitating unsafe risky hazard* disrupt* exacerbat* bad_for
  `,
  prevents: `
    prevent* protect* reduc* lower* decreas* cut cuts cutting slash* diminish* lessen* minimi* avoid avoids avoiding delay* slow slows
    slowing slowed stave_off ward_off guard_against keep_at_bay halt* halve* stops stopping inhibit* suppress* block blocks blocking offset* curb* shield*
    eliminat* eradicat* limit limits
  `,
  raises: `
    increas* rais* boost* elevat* spike* spikes improv* enhanc* strengthen* promotes promoting stimulat* heighten* amplif* double*
    doubles doubling triple* up_to_twice grow grows extend extends lengthen* gain gains
  `,
  treats: `
    treat treats treated treating treatment* cure cures cured curing heal heals healing healed revers* remedy remedies therap*
    remission relieve* reliev* relief alleviat* ameliorat* ease eases easing soothe* fight fights fighting combat* beat beats
    beating rid manage manages managing control controls recover* recovery detox* cleanse* antidote
  `,
  links: `
    link linked links linking linkage associat* correlat* tied_to ties connection connected_to relationship relation related_to predict* predictor*
    depend* role factor factors determinant* attribut* account_for accounts_for risk_factor* risk_factors implicat* involved_in
    influenc* mediat* modif* interact*
  `,
  affects: `
    affect affects affected affecting impact impacts impacted effect effects alter alters altered change changes changing
    influence influences develop develops developing
  `,
  helps: `
    help helps helped helping benefit* good_for great_for effective* effectiveness works efficac* useful helpful
    beneficial healthy_for nourish* perfect_for can_save saves_lives save_lives saves life-saving lifesaving
  `,
  risk: `
    risk risks risky at-risk high-risk chance chances odds likelihood likely unlikely more_likely less_likely prone vulnerable susceptible mortality morbidity incidence prevalence
    prevalent complication* severity severe outcome* burden survival hazard
  `,
  study: `
    study studies research researcher* researchers scientist* findings finding finds trial trials evidence data analysis analyses review
    meta-analysis systematic cohort experiment* experiments journal published paper clinical observational randomi* statistically
    results survey surveys new_report observed investigat* lab science scientific model models theory
  `,
  shows: `
    show shows showed shown suggest suggests suggested find finds found reveal* conclude* demonstrat* confirm confirms confirmed indicate indicates prove
    proves proven discover* identif* determin* according_to reported estimates estimated says explained
  `,
  experts: `
    expert experts doctors physicians specialists guideline* guidelines recommend recommends recommended recommendation* authorities
    officials specialists consensus professor dr professors advise advises
  `,
  hedge: `may might could can possible possibly potential potentially perhaps seems seem appears appear tend tends often sometimes usually`,
  compare: `
    more less fewer greater higher lower better worse safer stronger faster weaker than compared compares versus vs twice least most best worst
    leading largest biggest top single greatest commonest main major common healthiest strongest only superior equally as_likely as_effective
  `,
  trend: `
    rise rising rises rose risen on_the_rise surge* soar* climb* growing decline* declining declined fall fell falling drop
    drops dropped dropping record record-high epidemic rate rates number_of numbers trend trends trending skyrocket* grew since over_the_last over_the_past increase
    decrease cases deaths continues
  `,
  condition: `
    cancer* cancers tumor* tumour* leukemia lymphoma melanoma diabet* prediabet* pre-diabet* stroke strokes heart_disease heart_attack* heart_attacks heart_failure
    cardiovascular coronary hypertension blood_pressure cholesterol asthma copd flu influenza covid* coronavirus sars virus viruses infection
    infections infectious infected measles polio hiv aids hpv rsv hepatitis tuberculosis malaria pneumonia sepsis disease diseases illness*
    disorder disorders syndrome dementia alzheimer* parkinson* arthritis osteoporosis autism adhd epilep* seizure* depress* depression
    anxiety stress suicid* ptsd schizo* bipolar insomnia migraine* headache* pain obes* overweight allerg* eczema psoriasis acne
    inflammat* constipation diarrh* nausea fatigue stones gallstones kidney_disease retinopathy neuropathy hypoglyc* hyperglyc* hyperlipid* anemia
    anaemia lupus thyroid fever sclerosis cognitive_decline memory_loss blindness vision_loss hearing_loss sarcopenia aging ageing frail* premature_death
    zika ebola salmonella norovirus rabies listeria outbreak sick sickness health_problems problems deficiency malnutrition injur* overdose* addiction
    blood_clots clots cough whooping_cough preeclampsia ecl* pcos endometriosis menopaus* infertil* soreness distress symptom symptoms
  `,
  body: `
    brain brains neuron* neural heart lung lungs kidney kidneys liver gut stomach skin bone bones muscle muscles blood vessels artery arteries
    immune immunity antibod* hormone* metabol* gene genes genetic* genom* dna rna protein* proteins cell cells cellular stem_cell tissue receptor*
    enzyme* lipid* ldl hdl glucose insulin blood_sugar sugar_levels beta microbio* bacteria germs antigen* neurotransm* dopamine serotonin tau amyloid
    testosterone estrogen pancrea* retina* nerve nerves spinal fat bmi weight memory cognitive cognition mental mood sleep sperm mortality bp a1c
    teeth gum eye eyes body bodies physical
  `,
  exposure: `
    diet diets dietary food foods eat eating vegan vegetarian meat fruit fruits vegetable* sugar sugary salt sodium coffee tea milk chocolate
    alcohol drinking smok* tobacco nicotine vap* cannabis marijuana exercise exercising physical_activity walking yoga meditation fasting
    keto low-carb carb carbs fiber fibre protein vitamin* supplement* omega* magnesium zinc probiotic* herb herbs herbal turmeric garlic ginger honey rice
    oil nuts berries green drink drinks soda stretching massage sauna music sunlight light lifestyle pollution pesticide* chemicals
    chemical plastic* radiation sedentary sitting screen_time loneliness poverty
  `,
  medicine: `
    drug drugs medicine* medication* pill pills metformin statin statins insulin antibiotic* antiviral* vaccin* vaccine* shot shots jab booster* immuni*
    steroid* chemo* surgery surgical transplant* inhibitor* dose doses injection* anesthe* antidepressant* ibuprofen aspirin
    opioid* naloxone screening test tests testing diagnos* scan mask masks ultrasound biomarker* diagnostic treatment treatments
  `,
  people: `
    people adults children kids teens adolescents students men women girls boys babies infants patients americans individuals
    those humans human elderly seniors parents mothers workers population smokers survivors persons diabetics youth offspring
  `,
  nature: `
    climate warming emission* species evolution galax* galaxy universe planet planets earth earth's mars nasa physics quantum particle* nano* fossil*
    arctic ocean oceans carbon biodivers* ecosystem* energy solar temperature* drought magnetic telescope
    mice mouse rats monkeys turtle* turtles fish insects bees bird birds plants molecul* atom* chemis* biolog*
    extinction weather wildlife marine animal animals human humans technology snow ice fuel geolog* moon sun
  `,
  society: `
    poverty violence crime inequal* inequit* homeless* employment unemployment happiness happier wellbeing well-being econom* psycholog*
    education educated behavior behaviour behavioural behavioral personality cultur* community communities stigma racism discriminat* prejudice
    loneliness conflict trafficking productiv* identity wages labour relationship* wealth poor habits
    gender sex sexual skin white black legali* decriminal* disability
  `,
  news: `
    announce* announced proposes proposed launches passes signs signed wins won arrest* hosts hosting joins joined visits statement appointed released releases
    plans calls opens backs urges accused charged court mayor minister opposed ceo quarterly q1 q2 q3 q4 earnings revenue loss profit profits update updates
    breaking latest schedule closed traffic crash cleared watch_live reports
  `,
  singular: `i me my mine myself im ive i'm i've i'd i'll`,
  plural: `we our us ours we're we've we'll ourselves`,
  reader: `you your yours yourself you're you'll`,
  other: `he she him her his hers himself herself`,
  action: `
    learn_more read_more find_out learn_how learn_about click watch listen join register visit call check_out sign_up download follow share tell stay_tuned tune_in
    subscribe apply contact submit see_how talk_to ask_your get_your make_sure take_our please help_us let's don't remember wash stay
    vote retweet rt dm book support
  `,
  event: `
    today tonight tomorrow yesterday webinar event events session conference podcast episode live monday tuesday wednesday thursday friday saturday
    sunday pm am january february march april june july august september october november december awareness week month meeting symposium
    summit workshop deadline tickets class community morning weekend
  `,
  promo: `
    free buy order offer offers sale win shop discount deal donate donation* donations fundrais* funds raise_money charity job jobs hiring available sponsor* career
    product products price prices cost market stock shares company business opportunity franchise app launch launching launched grant grants award awards
  `,
  cheer: `
    happy congrat* congratulations thank thanks proud excited welcome love lovely amazing awesome wow lol lmao haha* god bless prayer* pray
    hope wish sorry hello hi hey birthday easter christmas fun funny joke jokes joking glad wonderful beautiful
  `,
  politics: `
    president trump biden election elect vote voted voters congress senate senator government gov republican* democrat* dems liberal* police court bill bills
    law laws policy policies political brexit campaign obama party governor minister war military gun guns border immigra* tax taxes america
  `,
  story: `
    mom mum dad mother father brother sister wife husband son daughter grandma grandpa grandfather grandmother nan uncle aunt cousin friend
    friends family boss neighbor baby guy girl boy man woman lady diagnosed was_diagnosed died passed hospital
  `,
  show: `
    game games season song album movie film team player players sport sports football soccer video photo photos book story stories interview art
    music trailer tv radio star fans goal goals
  `,
  talk: `
    think thought know knew believe want wanted need say said saying talk talking feel feels guess actually really literally just gonna wanna
    yeah ok oh ah why what how who stupid idiot shit fuck* damn crazy hell dude bro
  `,
  generic: `is are has have does do isn't aren't won't never always every all any`,
  title: `how why what benefits ways tips signs foods things reasons causes role effects`,
} as const;

export type ClaimCue = keyof typeof evidenceCues;
