import { alternatives } from '../text/alternatives.ts';
import { once } from '../text/remember.ts';

/** What only somebody in care has: "your surgery". */
const theirs = alternatives`
  visits?|appointments?|surger(?:y|ies)|procedures?|stay|treatments?(?: plan)?|operation|root canal|crown|fillings?|cleaning|extraction|implants?|braces|dentures|(?:test |lab |scan )?results|chart|medical records?|balance|claim|co-?pay|deductible|diagnosis|medications?|prescription|refill|biopsy
  delivery|birth|sessions?|exam|check-?up|x-rays?|scan|therapy|recovery|consultation|admission|discharge|symptoms|anxiety|depression|pain|condition|illness|(?:knee|hip|back|shoulder|teeth|tooth|eyes?)(?: (?:surgery|operation|replacement|injections?|procedure|therapy|pain|exam))?|shots?|injection|physical|procedure|follow-?up|no-shows?|missed appointment|insurance
`;
/** The reply is one, whatever the front matter says. */
export const opensReply =
  /^[\s"“]*(?:@\w{2,30}[,:]? (?=[^\n]{0,160}\b(?:thank|thanks|sorry|glad|happy|pleased|hi|hello|dear|review|feedback|visit|apologi[sz]e|our (?:clinic|practice|office)|loved?)\b)|(?:hi|hello|dear|hey) [A-Z@]|(?:thank you|thanks)(?: so much| very much)? for (?:your |the |this |leaving |writing |sharing )[^.!?\n]{0,40}\b(?:review|feedback|comments?|rating|stars?|experience|kind words|words)\b|(?:thank you|thanks)(?: so much| very much)? for (?:trusting|choosing|visiting|coming|letting)|(?:we(?:['’]re| are) )?(?:so |very )?sorry (?:to hear|about your|for your|that you)|we(?:['’]re| are) (?:so |very |truly |really |deeply )?(?:sorry|glad|happy|pleased|thrilled|delighted)[^.!?\n]{0,40}\b(?:your?|hear)\b)/i;

/** It says that nobody may know, or speaks of anyone. */
export const saysNothing =
  /\b(?:(?:can(?:no|['’])t|cannot|could not|couldn['’]t|unable to|not able to|not allowed to|may not|never|won['’]t) (?:\w{1,12} ){0,3}(?:say|confirm|deny|discuss|share|comment|speak|talk|respond|reply|give|tell|address|disclose|acknowledge)|whether (?:or not )?(?:any|some|a person|you)|if you|anyone|in general|generally|our policy|every (?:patient|person|visit)|each (?:patient|person|visit))\b/i;

/** Not yet in care: what a reader may do. */
const notYet =
  '(?<!\\b(?:book|schedule|plan|make|request|before|after|for|reschedule|cancel|confirm|prepare for|get ready for|about|bring to|during|if|when) )';

interface ReplyRow {
  readonly pattern: RegExp;
  readonly severity: 'error' | 'warning';
}

const carers = String.raw`we|I|Dr\.? [A-Z]\w{1,20}|(?:our|the) (?:\w{1,12} )?(?:team|nurses?|doctors?|dentist|hygienists?|staff|surgeons?|therapists?|midwives|midwife|assistant|receptionist)`;

/** Ways to say that somebody was in care. */
export const confirming = once((): readonly ReplyRow[] => [
  {
    severity: 'error',
    pattern: new RegExp(
      String.raw`${notYet}\byour (?:(?!(?:doctor|provider|pharmacist|nurse|dentist|child|baby|healthcare|health|local|own|insurance|school|state|pet)\b)[\w'’-]{1,14} ){0,3}?(?:${theirs})\b(?! (?:matters|company|card|options|online)\b)`,
      'i',
    ),
  },
  {
    severity: 'error',
    pattern: new RegExp(
      String.raw`\b(?:sorry|apologi[sz]e|thank(?:s| you)|trust(?:ed|ing)|glad|happy|hope|pleased|regarding|concerns?|see you|seeing you|feedback)\b[^.!?\n]{0,50}\b(?:about|for|at|with|during|after|before) your (?:[\w'’-]{1,14} ){0,3}?(?:${theirs})\b`,
      'i',
    ),
  },
  {
    severity: 'error',
    pattern:
      /\b(?:at|in|during|from|with) (?:our|my|the|your) (?:\w{1,12} )?(?:ER|ED|ICU|clinic|hospital|practice|office|ward|unit|stay|emergency room)\b(?<=\byour (?:\w{1,12} ){0,2}(?:experience|wait|time|care)[^.!?\n]{0,40})/i,
  },
  {
    severity: 'error',
    pattern:
      /\bwhen you (?:came|were|visited|saw|arrived|called|had|first|left|checked|last|met)\b|\byou (?:were|have been|had been|weren['’]t|got) (?:[\w-]{1,12} )?(?:seen|treated|a (?:\w{1,10} )?patient|our patient|admitted|diagnosed|given|told|offered|prescribed|late|discharged|billed|referred|informed|under (?:our|my|Dr)|in (?:our|my) (?:care|office|clinic)|scheduled|advised|upset|taking|on (?:the|our))\b/i,
  },
  {
    severity: 'error',
    pattern:
      /\byou (?:came|visited|missed|cancell?ed|declined|refused|received|arrived|left|owed?|chose|signed|agreed|saw|needed|had (?:a|an|your|the|two|three)|did not (?:pay|show|take|follow|come|tell)|didn['’]t (?:pay|show|take|follow|come|tell)|told (?:us|our|the|Dr)|asked (?:us|our|for)|waited|paid|brought|wanted|requested|insisted|claimed)\b|\bthe (?:day|time|morning|night|moment) you\b|\bsomeone (?:with|of) your (?:history|age|condition)|\b(?:re)?scheduled? you\b|\byour (?:long )?wait\b/i,
  },
  {
    severity: 'error',
    pattern:
      /\b(?:treat|treated|treating|see|saw|seeing|care for|cared for|caring for|examined?|operated on|diagnosed|deliver(?:ed|ing)|help(?:ed|ing)?|having|had|welcom(?:ed|ing)|serv(?:ed|ing)) you\b(?=(?: and (?:your|the)| (?:as|in|at|with|through|for|on|during|here|today|last|again|so|back)\b|[.!,]))(?<!\b(?:forward to (?:seeing|welcoming|helping|serving)|like to (?:see|help)|love to (?:see|help|have)|can (?:help|see|serve)|to (?:help|serve)|will (?:help|see)|we['’]ll (?:help|see)|(?:see|help)) you)/i,
  },
  {
    severity: 'error',
    pattern:
      /\b(?:as|like) (?:we|I|our \w{1,12}|Dr\.? \w{1,20}) (?:discussed|explained|told you|noted|documented|agreed|mentioned)\b|\b(?:your|our|the) (?:chart|files?|records?) (?:clearly )?(?:shows?|indicates?|says?|states?|confirms?)\b|\b(?:reviewed|checked|looked (?:at|into|up)|pulled) your (?:chart|file|records?|case|account)\b|\bno record of (?:you|your|a visit|any visit)\b/i,
  },
  {
    severity: 'error',
    pattern:
      /\b(?:loyal|long-?time|valued|wonderful|great|favou?rite|model|new) patients?\b(?=[^.!?\n]{0,40}\b(?:like you|for|since|of ours|with us)\b)|\bpatients? like you\b|\byou(?:['’]re| are| were) (?:\w{1,10} ){0,2}(?:patient|client)\b|\bas (?:a|our) (?:\w{1,10} )?patient\b/i,
  },
  {
    severity: 'error',
    pattern:
      /\b(?:this|the) patient (?:was|is|has|had|came|refused|never|did|left|missed|asked|wanted)\b|\b(?:he|she) (?:was|had|refused|came|left|missed|declined|never|did not|didn['’]t) (?:\w{1,12} ){0,3}(?:seen|treated|test|treatment|appointment|visit|surgery|in|pay|show|patient|admitted|advice|diagnosed|care|medication)\b/i,
  },
  {
    severity: 'error',
    pattern:
      /\b(?:diagnosis|treatment|medicine|prescription|procedure|surgery|test|care|plan) (?:that )?(?:we|I|Dr\.? \w{1,20}|our \w{1,12}) (?:gave|prescribed|recommended|offered|provided|did|performed|proposed)(?: (?:to )?you)?\b|\b(?:we|I|Dr\.? \w{1,20}) (?:gave|prescribed|offered|billed|told|sent|called|explained to|recommended to|charged|discharged|referred|adjusted) (?:you|your)\b/i,
  },
  {
    severity: 'error',
    pattern: new RegExp(
      String.raw`\b(?:${carers}) (?:\w{2,10}ly )?(?:enjoyed|enjoys?|loved?|remember(?:ed)?|phoned|called|tested|met|spent|gave|took|ran|spoke|talked|tried|examined|explained|offered|checked|worked|wanted|asked|waited|answered|made|set|let|got|kept|showed|delivered|held|fixed|walked|saw|reached|helped) (?:[\w'’-]{1,14} ){0,6}?(?:you\b(?! (?:all|can|may|for (?:the|your)|should|to know))|him\b|her\b|your (?!(?:\w{1,12} )?(?:feedback|reviews?|comments?|kind|words|concerns?|message|note|post|suggestions?|thoughts|time|input|opinion|questions?|story|stars?|ideas?|compliments?)\b))`,
      'i',
    ),
  },
  {
    severity: 'error',
    pattern: new RegExp(
      String.raw`\b(?:${carers}) (?:\w{2,10}ly )?(?:removed|tested|x-rayed|biopsied|extracted|drilled|stitched|injected|prescribed|numbed|examined|scanned|operated|sedated|diagnosed|intubated|discharged|admitted)\b`,
      'i',
    ),
  },
  {
    severity: 'error',
    pattern:
      /\byour (?:husband|wife|partner|son|daughter|mother|father|mom|mum|dad|child|baby|brother|sister|grandmother|grandfather|loved one|family member)(?:['’]s)? (?:\w{1,10} )?(?:was|were|had|came|got|saw|needed|received|refused|left|did|visit|stay|care|surgery|treatment|appointment|delivery|recovery|diagnosis|room|chart|records?|condition|procedure)\b/i,
  },
  {
    severity: 'error',
    pattern:
      /\b(?:experience|time|care|journey) (?:with|from) (?:Dr\.? [A-Z]|our (?:\w{1,12} )?(?:team|nurses?|doctors?|surgeons?|hygienists?|midwives|therapists?))|\bsee you (?:at|in|next|again|for|back)\b|\bget(?:ting)? to know you\b/i,
  },
  {
    severity: 'warning',
    pattern:
      /\b(?:for|hope you keep) (?:trusting|choosing|visiting|coming (?:in|to|back)|seeing|letting) (?:us|our|Dr\.?)\b|\byour next (?:visit|appointment|check-?up|cleaning|exam|session)\b|\bhope (?:that )?(?:you(?:['’]re| are)|your \w{1,12} is) (?:feeling|healing|doing|recovering|back)\b/i,
  },
]);

/** A person by name where the review may have had none: "Mr. Delgado". */
export const civilName = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][a-z]{1,20}\b/;
/** A handle, and behind it a greeting or a comma with a name. */
export const handleThenName = /^\s*@(\w{2,30})[,:]? (?:(?:Hi|Hello|Dear|Hey|Thanks|Thank you|Sorry),? )?([A-Z][a-z]{2,20})((?: [A-Z][a-z]{2,20})?)(?=[,.!])/;
