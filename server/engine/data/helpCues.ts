/** What a post on suicide or self-harm names. */
export const suicideTopic =
  /(?<!\b(?:assisted|cell|anti)[ -])\bsuicid(?:es?|al|ality)\b(?! (?:genes?|bomb\w*|squad|attacks?|inhibitors?|substrates?|missions?|vests?))|\bself[- ]?harm(?:s|ed|ing)?\b|\bkill(?:ed|ing)? (?:yourself|yourselves|themsel(?:f|ves)|himself|herself)\b|\b(?:thoughts?|thinking|think|want|wants|wanted|urges?|plans?) (?:\p{L}+ ){0,3}(?:hurt|harm|injur)(?:e|ing)? (?:yourself|yourselves|themsel(?:f|ves)|himself|herself)\b|\b(?:end(?:s|ed|ing)?|take|takes|taking|took|taken) (?:your|his|her|their) own (?:life|lives)\b/giu;

/** A hashtag such as #SuicidePrevention is masked, and yet says what a post is about. */
export const suicideTag = /[#＃][\p{L}\p{N}_]*suicid[\p{L}\p{N}_]*/iu;

/** What offers help by its name. */
export const namesHelp =
  /\b(?:help ?lines?|hot ?lines?|life ?lines?|crisis (?:text )?(?:line|cent(?:er|re)|team)|samaritans|listening service|quitline|warm ?line)\b/iu;

/** A link, or what stands for one. */
export const anyLink = /\bhttps?:\/\/|\bwww\.|\bbit\.ly\/|\b[\w-]{2,40}\.(?:org|com|gov|net|ca|ie|nz|uk)\b/iu;

/** A link that says that it leads to help. */
export const helpLink =
  /(?:https?:\/\/|www\.)\S{0,80}(?:988|lifeline|crisis|samaritans|helpline|suicide-?prevention|befrienders|findahelp|get-?help|find-?help)/iu;

/** Words that say where help is. */
export const offersHelpWords =
  /\b(?:(?:get|find|seek|finding|getting|for|need|offers?|reach out for|asking for|ask for) (?:\p{L}+ ){0,2}(?:help|support)|help is (?:available|here|there)|(?:how|ways|where) to (?:get |find )?help)\b/iu;

/** "FREE CE", "CME webinar": for people at work, not for those who struggle. */
export const staffTraining = /\b(?:FREE CEU?|CMEs?|CEUs?|CPD|CNE|continuing (?:medical )?education|#?HCPs)\b/u;

/** A post on research or numbers, or one that names suicide late and once, is less likely to be read by those who struggle. */
export const researchWords = /\b(?:study|studies|research\w*|trials?|journal|survey|MMWR|report(?:s|ed)?|rates?|per cent|percent|science)\b|\d ?%/iu;
