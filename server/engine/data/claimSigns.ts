/** For each rule on claims a short pattern that every text with one of its claims matches: the rows are long, and few texts need them. */
export const claimSigns = {
  absoluteSafety:
    /(?:100 ?%|percent|per cent|completely|totally|perfectly|absolutely|entirely|always) (?:safe|harmless|risk)|harmless|side[- ]effect|adverse effects|(?:no|zero) (?:health )?risk|zero-risk|(?:natural|herbal|organic|-free|-based|ayurvedic|hom[o]?eopathic|botanical)\b[^.!?]{0,40} safe/i,
  bestProvider:
    /(?:are|is) the (?:very )?(?:best|finest|most)|(?:best|top|rated|leading|finest|trusted|experienced|number (?:one|1)|no\.? ?1|#1|premier|foremost|advanced|safest|renowned|world[- ]class|unmatched|to[- ]none) (?:[\w-]+ ){0,3}(?:doctor|surgeon|dentist|hospital|clinic|physician|special|hands|team|cent|practice|system|surgery|care|\w+ologist|\w+iatrist|\w*therapist|physio|chiropract|\w*odontist|\w+ician|optom|midwi|obstet)/i,
  cure: /\bcur(?:e|ing)|\bheal(?:s|ed|ing)?\b|\brevers|\beliminat|\beradicat|\beras|\brid of|\bwipes|goodbye|forever|for good|permanent|once and for|for life|never (?:again )?(?:suf|str|wor|deal)|(?:tea|juice|oil|supplement|gumm(?:y|ie)|drop|powder|extract|turmeric|curcumin|garlic|ginger|cbd|honey|vinegar|water|drink|shake|smoothie|food|mushroom|kratom|biotic|collagen|crystal|magnet|bracelet|patch|formula|product|remed(?:y|ie)|herb|blend|tonic)s? (?:prevent|kill|destroy|shrink|stop|fight)/i,
  detox: /detox|cleans(?:e|es|ing)\b|toxins|immun|balanc|reset|\bfix|alkali|adrenal|fat\b/i,
  discourageCare:
    /(?:n['’]t|not|no|nobody|one|kids|babies|children|people|body|child) needs?\b|instead of|rather than|place of|(?:alternative|substitute|replacement)s? (?:to|for)|(?:better|safer|gentler|effective|stronger|cheaper|healthier) than|\b(?:skip|avoid|refuse|cancel|forget|ditch)\b|say no to|away from|clear of|opt out|(?:n['’]t|not|never) (?:get|have|take|bother|go|see|trust)\b|autism|infertil|\bsids\b|dna\b|your money|the money|our children|your body|you sick|(?:cause|gives? \w+)s? (?:cancer|the flu)/i,
  dose: /(?:\d\s?|(?:one|two|three|four|half an?) )(?:mg|mcg|µg|microg|millig|grams?\b|g\b|mls?\b|iu\b|units?\b|tablets?|pills?|capsules?|drops?|puffs?)/i,
  guarantee:
    /guarantee|100 ?(?:%|per)|hundred percent|(?:always|totally|completely) (?:effective|succ|reli|accur)|works? (?:every|for every|for all)|always works|never fails|(?:not|['’]t) fail\b|fail-?proof|fool-?proof|zero failure|risk[- ]free/i,
  hype: /breakthrough|revolutionary|game[- ]?chang|ground-?breaking|cutting[- ]edge|state[- ]of|best[- ]in[- ]|world[- ]first|first[- ]ever|life[- ]changing|next[- ]generation|unrival|unbeat|unparal/i,
  individualAdvice:
    /(?:sounds|looks|seems) (?:to me )?(?:like|as)|you (?:prob|defin|clear|most l|likely|cert|sure|obv)|your symptoms (?:are|so|lo|po|me|su)|(?:should|need to|must|can|could|have to|want to|better|recommend|would|['’]d|try)\b[^.!?]{0,40}(?:dos(?:e|ing|age)|medic|meds|insulin|metformin|statin|inhaler|antidepress|pill|thinner|levothy|prednis)/i,
  medicineRisk: /help|treat|reduc|lower|improv|prevent|clear|work|reliev|cut|smooth|eras|melt|stop|control|eas|boost|restor|slow|give/i,
  miracle:
    /miracle|miraculous|magic|like a charm|wonder |super (?:drug|cure|pill|herb|prod)|grail|snake|(?:doctors?|dentists?|pharma|industry|companies|hospitals|government|establishment|dermatologists?) (?:hate|fear|do|won|will|are hid|is hid|hide|keep)|don['’]t want you|tell you|(?:weird|simple|strange|crazy) trick|ancient|secret |suppressed|forbidden/i,
  prenatalSex: /boy or|girl or|gender|\bsex\b/i,
  prescriptionToPublic:
    /[£€$₹]|book|order|buy|shop|stock|available|offer|special|sale|deal|discount|off\b|free|price|packag|treatment|appointment|\bdm\b|us\b|whatsapp|limited|slot|spaces|only|try|top|party|area|gift|voucher|win|give|get|we |clinic|come|fresh/i,
  proven: /prove[sdn]?\b|once and for all|definitively shows/i,
  regulator:
    /(?:fda|mhra|tga|canada|cdsco|ema|cdc|organi[sz]ation|nih)[- ](?:approved|certified|endorsed|cleared|recommended|registered|licensed|accredited)|(?:approved|certified|endorsed|accredited|recommended|registered|cleared) by/i,
  remoteDiagnosis: /diagnos|(?:photo|picture|pic|selfie|image|video)s? of (?:your|the)|your symptoms/i,
  scheduledDisease: /cur(?:e|ing)|treat|prevent|rid of|relie|heal|end|revers|dissolv|solution|remed|medicine|tablet|capsule|oil|syrup|increas|control/i,
  stopMedicine:
    /\b(?:stop|quit|ditch|dump|drop|toss|trash|bin|throw|give up|come off|get off|go off|wean off|kick|flush|forget|replace|skip|leave behind|cut out|say goodbye|say no|chuck)\b|need\b|no more|no need|goodbye|never (?:take|need)/i,
} as const;
