import { alternatives } from '../text/alternatives.ts';

/** What went wrong, as a noun. */
export const accident = alternatives`
  (?:car|truck|bus|motorcycle|motorbike|bike|bicycle|ATV|snowmobile|boat(?:ing)?|plane|train|tractor|scooter|jet[- ]ski|helicopter|bus|skiing|diving|rollover|head-on|multi-car|two-car|farm(?:ing)?|mining|hunting|construction|work(?:place)?|rodeo|climbing|parade|amusement park) (?:\w{1,12} )?(?:crash|accident|wreck|collision|explosion|incident)
  crash|hit-and-run|pile-?up|stabbing|shooting|house fire|apartment fire|barn fire|explosion|building collapse|police chase|bar fight|dog attack|shark attack|bear attack|avalanche|mudslide|carjacking|kidnapping|robbery|riot|gunshot wounds?|machete attack|acid attack|arson attack
`;
/** What was done to a person, and by what. */
export const injuredBy = alternatives`
  (?:hit|struck|run over|dragged|trapped|crushed|pinned|gored|kicked|trampled|thrown|bitten|stung|attacked|mauled|stabbed|shot|beaten|electrocuted|impaled|struck) (?:\w{1,10} )?(?:by|from|off|under|in|between) (?:an?|the|his|her|two|falling) (?:[\w'’-]{1,16} ){0,3}(?:horse|bull|cow|dog|shark|snake|rattlesnake|bear|moose|deer|alligator|goat|pig|jellyfish|python|pet|monkey|rooster|swan|goose|cat|parrot|ferret|iguana|raccoon|bat|fox|coyote|wolf|boar|stallion|mule|donkey|ram|ostrich|emu|turkey|seal|stingray|scorpion|spider|bee|wasps?|llama|camel|train|bus|truck|van|car|tram|forklift|tractor|tree|lightning|bullet|boyfriend|girlfriend|husband|wife|ex|neighbou?r|stranger|combine|baler|auger|machine|press|elevator|wall|beam|chainsaw|snowplow|boat|propeller|bus stop|stairwell|parking lot|park)
  struck by lightning|stabbed|shot(?= (?:in|at|by|outside|twice|three times|while))|electrocuted|impaled|mauled|gored|scalped|scalded|buried alive|held hostage|sexually assaulted|assaulted|mugged
`;
/** What a person did and was hurt by. */
export const injuredThemself = alternatives`
  (?:fell|fallen) (?:\w{1,9} ){0,3}(?:off|from|through|out of|into|down) (?:an?|the|his|her|our) (?:[\w'’-]{1,16} ){0,3}(?:roof|ladder|balcony|bridge|cliff|tree|window|horse|hayloft|silo|float|stage|water tower|deck|dock|boat|truck|well|ice|lake|river|elevator shaft|scaffold(?:ing)?|bleachers|zip ?line|ski lift|ravine|quarry)
  (?:cut|sliced|lost|severed|amputated) (?:off )?(?:his|her|two|three|four|a|both|part of (?:his|her)) (?:[\w-]{1,12} ){0,3}(?:with|in|to|using|on) (?:an?|the|his|her) (?:[\w-]{1,14} ){0,2}(?:saw|chainsaw|axe|mower|lawn ?mower|blender|combine|auger|press|machine|grinder|snow ?blower|machete|guillotine|firework|winch)
  swallowed (?:an?|the|his|her|two|three|\d+) (?:[\w-]{1,14} ){0,2}\w{3,20}|nearly drowned|almost drowned|drowned|set (?:himself|herself) on fire|(?:drove|crashed|rode) (?:his|her|the|a|into) (?:[\w-]{1,14} ){0,4}(?:into|off|through) (?:an?|the)
  hit (?:a|his|her|the) (?:[\w-]{1,14} ){0,2}(?:deer|moose|elk|tree|pole|cow|guardrail|wall|mailbox|parked car|tram|bridge)|blew off (?:his|her|two|three|a) \w{3,20}|stepped on (?:a|an) (?:[\w-]{1,14} ){0,2}(?:nail|rattlesnake|stingray|land ?mine)
`;
/** Parts of a body that others see. */
export const bodyPart =
  '(?:arms?|legs?|hands?|foot|feet|necks?|face|backs?|chest|forearms?|shoulders?|ankles?|cheeks?|chin|forehead|eyes?|lips?|nose|ears?|fingers?|thumbs?|toes?|knuckles?|wrists?|thighs?|calf|scalp)';
/** Units of a hospital. */
export const units =
  'ICU|NICU|PICU|CCU|ER|ED|A&E|emergency (?:room|department)|maternity (?:ward|unit)|burn unit|labor (?:and|&) delivery|oncology (?:ward|unit|floor)|stroke unit|psych(?:iatric)? (?:ward|unit|floor)|trauma (?:bay|unit)|ward|unit|floor|hospice|detox(?: unit)?|rehab(?: unit)?|step-?down';
/** What a writer works in. */
export const own =
  'hospital|clinic|practice|surgery|pharmacy|office|nursing home|care home|facility|medical cent(?:er|re)|dental office|department|team|doors|ambulance|rig';
/** States of the United States. */
export const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming';

/** Rare illnesses by name: fewer than about 1 in 2,000 people have each. */
export const rare = alternatives`
  amyotrophic lateral sclerosis|angelman syndrome|batten disease|castleman disease|charcot-marie-tooth|chronic granulomatous disease|creutzfeldt-jakob|cystinosis|ehlers-danlos|epidermolysis bullosa|fabry disease|fatal familial insomnia|fibrodysplasia ossificans progressiva|friedreich['’]s ataxia|gaucher disease
  hantavirus|hutchinson-gilford|huntington['’]s disease|kleine-levin|krabbe disease|leprosy|li-fraumeni|locked-in syndrome|maple syrup urine disease|marfan syndrome|menkes disease|metachromatic leukodystrophy|moebius syndrome|moyamoya|myasthenia gravis|naegleria fowleri|brain-eating am[o]?eba|niemann-pick
  osteogenesis imperfecta|brittle bone disease|pompe disease|prader-willi|progeria|porphyria|rabies|rett syndrome|sanfilippo|stiff[- ]person syndrome|tay-sachs|treacher collins|trigeminal neuralgia|tuberous sclerosis|usher syndrome|von hippel-lindau|williams syndrome|wilson['’]s disease|wolfram syndrome|xeroderma pigmentosum
  alice in wonderland syndrome|alien hand syndrome|alkaptonuria|barth syndrome|duchenne(?: muscular dystrophy)?|ebola|erdheim-chester|flesh-eating (?:disease|bacteria)|necrotizing fasciitis|plague|botulism|tetanus|diphtheria|guillain-barr[eé]|hemophagocytic lymphohistiocytosis|hirschsprung['’]s disease|spinal muscular atrophy|stevens-johnson syndrome|toxic shock syndrome|transverse myelitis|craniopagus|gastroschisis|anencephaly|trisomy 1[38]|conjoined twins|quadruplets|quintuplets|triplets
`;
