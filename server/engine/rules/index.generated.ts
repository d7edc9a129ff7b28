// Made by "npm run generate" from the files of this folder.
import type { Rule } from '../types.ts';
import { missingSource } from './citation/missing-source.ts';
import { frontMatter } from './draft/front-matter.ts';
import { leftPlaceholder } from './draft/left-placeholder.ts';
import { unusedSuppression } from './draft/unused-suppression.ts';
import { acronym } from './jargon/acronym.ts';
import { medicalTerm } from './jargon/medical-term.ts';
import { rareWord } from './jargon/rare-word.ts';
import { blame } from './language/blame.ts';
import { missingHelpline } from './language/missing-helpline.ts';
import { shouting } from './language/shouting.ts';
import { stigma } from './language/stigma.ts';
import { suicide } from './language/suicide.ts';
import { age } from './phi/age.ts';
import { cardNumber } from './phi/card-number.ts';
import { confirmsPatient } from './phi/confirms-patient.ts';
import { date } from './phi/date.ts';
import { device } from './phi/device.ts';
import { email } from './phi/email.ts';
import { ipAddress } from './phi/ip-address.ts';
import { missingConsent } from './phi/missing-consent.ts';
import { name } from './phi/name.ts';
import { nationalNumber } from './phi/national-number.ts';
import { phone } from './phi/phone.ts';
import { place } from './phi/place.ts';
import { reIdentification } from './phi/re-identification.ts';
import { recordNumber } from './phi/record-number.ts';
import { ssn } from './phi/ssn.ts';
import { vehicle } from './phi/vehicle.ts';
import { webAddress } from './phi/web-address.ts';
import { accidentalLink } from './platform/accidental-link.ts';
import { altText } from './platform/alt-text.ts';
import { asciiArt } from './platform/ascii-art.ts';
import { behindFold } from './platform/behind-fold.ts';
import { brokenHashtag } from './platform/broken-hashtag.ts';
import { deadLink } from './platform/dead-link.ts';
import { emojiBullets } from './platform/emoji-bullets.ts';
import { emojiRun } from './platform/emoji-run.ts';
import { emojiWord } from './platform/emoji-word.ts';
import { fancyLetters } from './platform/fancy-letters.ts';
import { hashtagCapitals } from './platform/hashtag-capitals.ts';
import { hashtagsInSentence } from './platform/hashtags-in-sentence.ts';
import { manyHashtags } from './platform/many-hashtags.ts';
import { manyLinks } from './platform/many-links.ts';
import { manyMentions } from './platform/many-mentions.ts';
import { missingAltText } from './platform/missing-alt-text.ts';
import { nearLimit } from './platform/near-limit.ts';
import { otherLimit } from './platform/other-limit.ts';
import { overLimit } from './platform/over-limit.ts';
import { refusedCharacter } from './platform/refused-character.ts';
import { refusedPhone } from './platform/refused-phone.ts';
import { unusedHashtags } from './platform/unused-hashtags.ts';
import { versionHeading } from './platform/version-heading.ts';
import { doubleNegative } from './readability/double-negative.ts';
import { hardSentence } from './readability/hard-sentence.ts';
import { longList } from './readability/long-list.ts';
import { longParagraph } from './readability/long-paragraph.ts';
import { longSentence } from './readability/long-sentence.ts';
import { otherLanguage } from './readability/other-language.ts';
import { passiveVoice } from './readability/passive-voice.ts';
import { readingLevel } from './readability/reading-level.ts';
import { thirdPerson } from './readability/third-person.ts';
import { wordyPhrase } from './readability/wordy-phrase.ts';

/** Every rule by its id, `family/name`. */
export const rules = {
  'citation/missing-source': missingSource,
  'draft/front-matter': frontMatter,
  'draft/left-placeholder': leftPlaceholder,
  'draft/unused-suppression': unusedSuppression,
  'jargon/acronym': acronym,
  'jargon/medical-term': medicalTerm,
  'jargon/rare-word': rareWord,
  'language/blame': blame,
  'language/missing-helpline': missingHelpline,
  'language/shouting': shouting,
  'language/stigma': stigma,
  'language/suicide': suicide,
  'phi/age': age,
  'phi/card-number': cardNumber,
  'phi/confirms-patient': confirmsPatient,
  'phi/date': date,
  'phi/device': device,
  'phi/email': email,
  'phi/ip-address': ipAddress,
  'phi/missing-consent': missingConsent,
  'phi/name': name,
  'phi/national-number': nationalNumber,
  'phi/phone': phone,
  'phi/place': place,
  'phi/re-identification': reIdentification,
  'phi/record-number': recordNumber,
  'phi/ssn': ssn,
  'phi/vehicle': vehicle,
  'phi/web-address': webAddress,
  'platform/accidental-link': accidentalLink,
  'platform/alt-text': altText,
  'platform/ascii-art': asciiArt,
  'platform/behind-fold': behindFold,
  'platform/broken-hashtag': brokenHashtag,
  'platform/dead-link': deadLink,
  'platform/emoji-bullets': emojiBullets,
  'platform/emoji-run': emojiRun,
  'platform/emoji-word': emojiWord,
  'platform/fancy-letters': fancyLetters,
  'platform/hashtag-capitals': hashtagCapitals,
  'platform/hashtags-in-sentence': hashtagsInSentence,
  'platform/many-hashtags': manyHashtags,
  'platform/many-links': manyLinks,
  'platform/many-mentions': manyMentions,
  'platform/missing-alt-text': missingAltText,
  'platform/near-limit': nearLimit,
  'platform/other-limit': otherLimit,
  'platform/over-limit': overLimit,
  'platform/refused-character': refusedCharacter,
  'platform/refused-phone': refusedPhone,
  'platform/unused-hashtags': unusedHashtags,
  'platform/version-heading': versionHeading,
  'readability/double-negative': doubleNegative,
  'readability/hard-sentence': hardSentence,
  'readability/long-list': longList,
  'readability/long-paragraph': longParagraph,
  'readability/long-sentence': longSentence,
  'readability/other-language': otherLanguage,
  'readability/passive-voice': passiveVoice,
  'readability/reading-level': readingLevel,
  'readability/third-person': thirdPerson,
  'readability/wordy-phrase': wordyPhrase,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
