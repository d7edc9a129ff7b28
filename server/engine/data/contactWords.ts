// Patterns that are lists of words: whose an address is.

/** Names of boxes of an office rather than of a person, before the "@". */
export const officeBox =
  /^(?:info|contact|press|media|news|office|hello|hi|help|support|care|care?ers?|jobs|hr|events?|admin|team|mail|web|webmaster|privacy|compliance|billing|reception|frontdesk|appointments?|bookings?|referrals?|records|pharmacy|volunteers?|donate|giving|foundation|communications?|comms|pr|marketing|feedback|complaints|enquir\w*|inquir\w*|questions|research|studies|trials|training|education|library|safeguarding|no-?reply|postmaster|\w*(?:team|desk|clinic|inquiries|enquiries|info|office|services?|department|dept|registry|hotline|fraud|disaster))(?:[._+-].*)?$/i;

/** Words that offer readers an e-mail address. */
export const invitesMail =
  /\b(?:e-?mail(?:ing)? (?:us|me|our|the|your)|e-?mail[: ]|contact|write to|send|rsvp|register|sign up|apply|questions?|reach|enquir\w*|inquir\w*|book|submit|nominate|volunteer|more information|info|press|media|get in touch|let us know|report)\b/i;

/** Words on a patient, or somebody of the family, before an address that is theirs. */
export const theirMail =
  /\b(?:her|his|the patient['’]?s?|patient['’]s|mom['’]s|mother['’]s|dad['’]s|father['’]s|wife['’]s|husband['’]s|son['’]s|daughter['’]s|family)\b[^.!?@]{0,40}$/i;

/** Links to pages of people. */
export const profileLink =
  /^(?:https?:\/\/)?(?:[a-z]{1,6}\.)?(?:(?:facebook|fb|instagram|tiktok|twitter|x|threads|youtube|linkedin|snapchat|pinterest|reddit|strava|venmo|cash)\.(?:com|net|me|app)\/(?!(?:hashtag|explore|watch|groups|events|search|p|reel|share|sharer|intent|company|school|channel|playlist)\b)[@\w.$-]|(?:gofundme|caringbridge|givesendgo|mealtrain|justgiving)\.(?:com|org)\/\w)/i;

/** Links to pages that are made for one patient. */
export const fundraisingLink = /^(?:https?:\/\/)?(?:www\.)?(?:gofundme|caringbridge|givesendgo|mealtrain)\./i;

/** Words right before an account that is a patient's. */
export const theirAccount =
  /\b(?:(?:her|his|patient['’]?s?) (?:own |new )?(?:insta(?:gram)?|twitter|facebook|tiktok|snapchat|handle|account|profile|page)(?: is|:| at)?|(?:the|our|this|my) patient,?) ?\(?$/i;

/** Links to authorities and papers. */
export const publicLink = /^(?:https?:\/\/)?(?:[\w-]+\.){0,5}(?:gov|mil|int|edu|nhs\.uk|gov\.[a-z]{2}|ac\.uk|doi\.org|europa\.eu)(?:[/:?#]|$)/i;
