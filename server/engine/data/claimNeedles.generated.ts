// Generated from the patterns in claim*.ts by scripts/generate/needles.ts: change them, not this file.

/** For each row on claims, in its order, pieces of text of which every match of its pattern has one; empty where it may match anything. */
export const claimNeedles: Readonly<Record<string, readonly string[]>> = {
  advice: [
    "sounds |looks |seems ",
    "probably |definitely |clearly |likely |certainly |surely |obviously |ur symptoms ",
    " your | the ",
  ],
  discourage: [
    " than|alternative|substitute|replacement| instead of| in place of",
    "chemo|insulin|dialysis|er treatment| does not| doesn't| doesn’t| do not| don't| don’t|nobody needs|no one needs|no need|you won't|you won’t",
    "skip|avoid|refuse|cancel|say no to|forget|ay away from|eer clear of|opt out of|don't |don’t |do not get|do not have|do not take|do not go to|do not see|do not trust|never get|never have|never take|never go to|never trust",
    "cause|give |gives |lead to|leads to|alter|change|after|in it for|want|kill|poison",
  ],
  dose: [
    "every |daily|a day|per day|each day|at night|at bedtime|each morning| the morning|with food|with meals",
  ],
  remote: [
    "diagnose|diagnosis|photo of |photos of |picture of |pictures of |pic of |pics of |selfie of |selfies of |image of |images of |video of |videos of |our symptoms",
  ],
  stop: [
    "stop|quit|ditch|dump|drop|toss|trash|bin|throw|give up|come off|get off|go off|wean off|kick|flush|forget|replace|skip|leave behind|cut out|y goodbye to|say no to|chuck",
    "no longer |don't |don’t |do not |won't |won’t |will not |never |no more|no need for|goodbye |goodbye, ",
  ],
  cure: [
    "cure |cures |cured |curing ",
    "reverse|reversing|eliminate|eliminating|eradicate|erase|get rid of|gets rid of|got rid of|tting rid of|wipes out",
    "heal |heals |healed |healing ",
    "cure",
    " can | will ",
    "cured of |cured from |healed of |healed from ",
    "y goodbye to|end|stop|beat|defeat|conquer|fix| yourself of|ourself from|be free of|be free from",
    "never ",
    " prevent | prevents | kill | kills | destroy | destroys | shrink | shrinks | stop | stops | fight off | fights off ",
  ],
  breakthrough: [
    "breakthrough|reakthrough |evolutionary|changing|changer|oundbreaking|und-breaking|cutting|state|class|world|first|generation|unrivaled|unrivalled|unbeatable|unparalleled",
  ],
  detox: [
    "detox |detoxes |detoxed |detoxing |detoxify |detoxifies |detoxified |detoxifying | cleanse| detox| cleansing|toxins|cleanse |cleanses |cleansing ",
    "immunity|immune |boosting|booster",
    " your | the | my |alkalise |alkalises |alkalising |alkalize |alkalizes |alkalizing |adrenal |melt |melts |melting | belly fat|torch |torches |torching ",
  ],
  guarantee: [
    "guarantee",
    "guaranteed",
    " reliable| accurate|effective|success|cure rate|proven|recovery|results|failure|every |everyone|everybody|all patients| of the time|always works|never fails|cannot fail|can't fail|can’t fail|proof|free ",
  ],
  miracle: [
    "miracle |a miracle|miraculous |work like |works like |worked like |magic |wonder |super |holy grail|l that works",
    "doctor|dentist|ermatologist| industry| companies|pharma|hospitals|government|stablishment| you to know| tell you|one weird|one simple|one strange|one crazy|1 weird|1 simple|1 strange|1 crazy|this weird|this simple|this strange|this crazy|ancient |secret |suppressed |forbidden ",
  ],
  safety: [
    "safe|harmless|no side|free of side|without side|effect",
    "harmless|100%|100 %|100 percent|100 per cent|completely|totally|perfectly|absolutely|entirely|always",
    "effect|free of |free from |risk|zero",
  ],
  benefit: [
    "ozempic|wegovy|mounjaro|zepbound|saxenda|victoza|trulicity|rybelsus|semaglutide|tirzepatide|liraglutide|dulaglutide|botox|dysport|xeomin|azzalure|bocouture|daxxify|jeuveau|ulinum toxin|viagra|cialis|levitra|stendra|sildenafil|tadalafil|vardenafil|humira|dupixent|skyrizi|rinvoq|stelara|cosentyx|otezla|enbrel|taltz|tremfya|xeljanz|eliquis|xarelto|pradaxa|jardiance|farxiga|forxiga|januvia|entresto|repatha|praluent|keytruda|opdivo|ibrance|verzenio|prozac|zoloft|lexapro|cymbalta|effexor|wellbutrin|trintellix|xanax|valium|ativan|ambien|adderall|vyvanse|ritalin|concerta|strattera|accutane|finasteride|propecia|dutasteride|paxlovid|lagevrio|tamiflu|xofluza|truvada|descovy|biktarvy|lipitor|crestor|nexium|prolia|leqembi|kisunla|aduhelm|spravato|ketamine|latisse|tretinoin|ironolactone|testosterone|prednisone|metformin|lyrica|gabapentin|nurtec|ubrelvy|aimovig|emgality|ajovy|vraylar|rexulti|latuda|abilify|ingrezza|austedo|xolair|nucala|fasenra|evenity|orilissa|veozah|addyi|contrave|qsymia|phentermine|apretude",
  ],
  best: [
    "best|top|leading|finest|rated|highest|most trusted| experienced|number one|no1|no 1|no.1|no. 1|#1|premier|foremost|ost advanced|safest|number 1|world|renowned|unmatched|second",
    " are the | is the ",
  ],
  prenatal: [
    "boy or |girl or |gender|sex|nder reveal ",
  ],
  prescription: [
    "ozempic|wegovy|mounjaro|zepbound|saxenda|victoza|trulicity|rybelsus|semaglutide|tirzepatide|liraglutide|dulaglutide|botox|dysport|xeomin|azzalure|bocouture|daxxify|jeuveau|ulinum toxin|viagra|cialis|levitra|stendra|sildenafil|tadalafil|vardenafil|humira|dupixent|skyrizi|rinvoq|stelara|cosentyx|otezla|enbrel|taltz|tremfya|xeljanz|eliquis|xarelto|pradaxa|jardiance|farxiga|forxiga|januvia|entresto|repatha|praluent|keytruda|opdivo|ibrance|verzenio|prozac|zoloft|lexapro|cymbalta|effexor|wellbutrin|trintellix|xanax|valium|ativan|ambien|adderall|vyvanse|ritalin|concerta|strattera|accutane|finasteride|propecia|dutasteride|paxlovid|lagevrio|tamiflu|xofluza|truvada|descovy|biktarvy|lipitor|crestor|nexium|prolia|leqembi|kisunla|aduhelm|spravato|ketamine|latisse|tretinoin|ironolactone|testosterone|prednisone|metformin|lyrica|gabapentin|nurtec|ubrelvy|aimovig|emgality|ajovy|vraylar|rexulti|latuda|abilify|ingrezza|austedo|xolair|nucala|fasenra|evenity|orilissa|veozah|addyi|contrave|qsymia|phentermine|apretude|skinny jab|le injection|ng injection|weight",
  ],
  proven: [
    "proven|study |studies |science |research |trial |trials |experiment |experiments |scientists |researchers ",
  ],
  regulator: [
    "approved|certified|endorsed|cleared|recommended|registered|licensed|accredited",
    "our |this |these |the |my ",
    "approved|certified|endorsed|accredited",
  ],
  schedule: [
    "cure|curing|treat|prevent| rid of|relief|relieve|relieving|heal|end|reverse|reversing|dissolve|dissolving|solution|remedy|remedies|medicine|tablet|capsule|oil|syrup|increase|increasing|control",
  ],
  cosmetic: [
    "tweakment|lunch| makeover|ready|beach |bikini |summer |barbie |perfect |dream |revenge |boob job|nose job|bum job|butt job|tummy job|chin job|igner vagina|flawless |new year|fix your |fix those |fix that |little |quick |simple |easy |tiny |turn back |reverse |ack to work ",
    "prom|school|teen|under|6th birthday",
  ],
  everyone: [
    "everyone |everybody | all know | all know, | that |there is no |there's no |there’s no |nobody |no one ",
  ],
  food: [
    "vitamin |vitamins|multivitamin|turmeric|curcumin|ginger|garlic|honey|green tea|matcha|ider vinegar|kombucha|probiotic|collagen|omega-3|fish oil|zinc|magnesium|selenium|echinacea|elderberry|ginseng|ashwagandha|spirulina|chlorella|superfood|al mushrooms|lion's mane|lion’s mane|reishi|bone broth| juice|blueberries|pomegranate|goji berries|chia seeds|flaxseed|supplement|cinnamon|ack seed oil|coconut oil|olive leaf|aloe vera|cbd oil|royal jelly|propolis|bee pollen|moringa|maca|wheatgrass|herbal tea|detox tea|smoothie|kefir|rotein shake|gummies",
    "approved|endorsed|formulated|recommend|love|swear by|trust|approve of",
  ],
  healthDetail: [
    "your",
    "your ",
    "do you|did you|are you|have you|were you",
    " if ",
    "cancer|tumor|tumour|leukemia|leukaemia|diabetes|eart disease|heart attack|stroke|dementia|alzheimer|parkinson|obesity|depression|anxiety|asthma|arthritis|covid|flu|coronavirus|hiv|autism|adhd|infertility|aging|ageing|memory loss|hair loss|ood pressure|hypertension|cholesterol|inflammation|le sclerosis|epilepsy|migraine|osteoporosis|infection|death|ing disorder|addiction|psoriasis|eczema|lupus|pcos|ndometriosis|ibs|crohn's|crohn’s|ntal illness|ptsd|bipolar|chronic pain| miscarriage|survivor",
    "google|microsoft|monkey|typeform|jotform|jot form",
  ],
  inducement: [
    "% discount| off|price|for|buy one |buy 1 |buy two |buy 2 |gift |discount |limited|exclusive|free|omplimentary|fer a friend|treatment|procedure|surgery|session|facial|whitening|consult",
  ],
  lobbying: [
    "vote yes on|vote yes for|vote yes to|vote no on|vote no for|vote no to",
    "vote for|vote against|vote out|elect|support",
    "vote for|vote against|vote out|elect",
    " to ",
  ],
  needless: [
    " before|before your |treat |spoil |pamper |offer |price |prices |only |filling fast|going fast|selling fast|ryone needs ",
  ],
  cause: [
    "causes|leads to|triggers|prevents|ects against|stops|makes you|makes people",
  ],
  notInPeople: [
    "prevent|cure|kill|destroy|stop|reverse|shrink|slow|fight|treat|heal|protect|lower|reduce|burn|boost|improve|restore",
  ],
  sureProtection: [
    "completely |fully |totally |entirely |always ",
    "prevent |prevents |stop |stops |block |blocks ",
    "get |catch |have |spread |die of |die from ",
    "find |finds |catch |catches |detect |detects |spot |spots |pick up |picks up ",
    "save |saves |never miss|never lie|never fail",
    "normal |clear |negative |clean |you are ",
  ],
};
