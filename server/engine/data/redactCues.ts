/** A noun for the person stands before the name already: "our patient, ", "a boy named ", "her husband ". */
export const nounBefore =
  /\b(?:patient|pt|client|resident|survivor|woman|man|boy|girl|male|female|child|baby|infant|toddler|teen|teenager|newborn|husband|wife|son|daughter|mother|father|mom|mum|dad|brother|sister|partner|grandson|granddaughter|grandmother|grandfather|aunt|uncle|niece|nephew|friend|veteran|\d+[- ]year[- ]old|(?:male|female|man|woman|boy|girl|patient|child)\b[^.,;!?]{1,90})(?:,| named| called|, named| name)? $/i;

/** A label of a form before a name. */
export const label = /(?:[Nn]ame|NAME|RE|[Pp]atient|PATIENT|[Pp]t|[Cc]lient)(?: name)?: ?$/;

/** A greeting before a name. */
export const greeting = /\b(?:(Dear|Hi|Hello|Hey)|Thank you|Thanks|Sorry|Congratulations|Congrats)(?: so much)?,? $/;
