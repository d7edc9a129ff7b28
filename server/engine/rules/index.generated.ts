// Made by "npm run generate" from the files of this folder.
import type { Rule } from '../types.ts';
import { approvedClaim } from './citation/approved-claim.ts';
import { comparison } from './citation/comparison.ts';
import { duplicateSource } from './citation/duplicate-source.ts';
import { effect } from './citation/effect.ts';
import { exampleAddress } from './citation/example-address.ts';
import { impossibleYear } from './citation/impossible-year.ts';
import { malformedNumber } from './citation/malformed-number.ts';
import { missingNote } from './citation/missing-note.ts';
import { missingSource } from './citation/missing-source.ts';
import { oldSource } from './citation/old-source.ts';
import { preprint } from './citation/preprint.ts';
import { secondarySource } from './citation/secondary-source.ts';
import { statement } from './citation/statement.ts';
import { studyAppeal } from './citation/study-appeal.ts';
import { trend } from './citation/trend.ts';
import { unknownSource } from './citation/unknown-source.ts';
import { unusedSource } from './citation/unused-source.ts';
import { weakLink } from './citation/weak-link.ts';
import { absoluteSafety } from './claim/absolute-safety.ts';
import { beforeAfter } from './claim/before-after.ts';
import { bestProvider } from './claim/best-provider.ts';
import { causeFromLink } from './claim/cause-from-link.ts';
import { cosmetic } from './claim/cosmetic.ts';
import { crisisUpdate } from './claim/crisis-update.ts';
import { cure } from './claim/cure.ts';
import { detox } from './claim/detox.ts';
import { discourageCare } from './claim/discourage-care.ts';
import { dose } from './claim/dose.ts';
import { emergencyNumber } from './claim/emergency-number.ts';
import { everyoneKnows } from './claim/everyone-knows.ts';
import { foodClaim } from './claim/food-claim.ts';
import { guarantee } from './claim/guarantee.ts';
import { healthDetails } from './claim/health-details.ts';
import { hype } from './claim/hype.ts';
import { individualAdvice } from './claim/individual-advice.ts';
import { inducement } from './claim/inducement.ts';
import { lateDisclosure } from './claim/late-disclosure.ts';
import { lobbying } from './claim/lobbying.ts';
import { medicineRisk } from './claim/medicine-risk.ts';
import { miracle } from './claim/miracle.ts';
import { missingDisclosure } from './claim/missing-disclosure.ts';
import { mythAlone } from './claim/myth-alone.ts';
import { notInPeople } from './claim/not-in-people.ts';
import { oldGuidance } from './claim/old-guidance.ts';
import { prenatalSex } from './claim/prenatal-sex.ts';
import { prescriptionToPublic } from './claim/prescription-to-public.ts';
import { proven } from './claim/proven.ts';
import { regulator } from './claim/regulator.ts';
import { relativeRisk } from './claim/relative-risk.ts';
import { remoteDiagnosis } from './claim/remote-diagnosis.ts';
import { scheduledDisease } from './claim/scheduled-disease.ts';
import { stopMedicine } from './claim/stop-medicine.ts';
import { sureProtection } from './claim/sure-protection.ts';
import { testimonial } from './claim/testimonial.ts';
import { typicalResult } from './claim/typical-result.ts';
import { weakDisclosure } from './claim/weak-disclosure.ts';
import { weightLoss } from './claim/weight-loss.ts';
import { frontMatter } from './draft/front-matter.ts';
import { leftPlaceholder } from './draft/left-placeholder.ts';
import { observanceDate } from './draft/observance-date.ts';
import { observanceHashtag } from './draft/observance-hashtag.ts';
import { observanceOver } from './draft/observance-over.ts';
import { reviewOutdated } from './draft/review-outdated.ts';
import { unusedSuppression } from './draft/unused-suppression.ts';
import { acronym } from './jargon/acronym.ts';
import { medicalTerm } from './jargon/medical-term.ts';
import { rareWord } from './jargon/rare-word.ts';
import { blame } from './language/blame.ts';
import { missingHelpline } from './language/missing-helpline.ts';
import { shouting } from './language/shouting.ts';
import { stigma } from './language/stigma.ts';
import { suicide } from './language/suicide.ts';
import { barePercentage } from './numbers/bare-percentage.ts';
import { decimal } from './numbers/decimal.ts';
import { eatingDisorder } from './numbers/eating-disorder.ts';
import { manyFigures } from './numbers/many-figures.ts';
import { mixedDenominator } from './numbers/mixed-denominator.ts';
import { odds } from './numbers/odds.ts';
import { spelledOut } from './numbers/spelled-out.ts';
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
import { drift } from './platform/drift.ts';
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
  'citation/approved-claim': approvedClaim,
  'citation/comparison': comparison,
  'citation/duplicate-source': duplicateSource,
  'citation/effect': effect,
  'citation/example-address': exampleAddress,
  'citation/impossible-year': impossibleYear,
  'citation/malformed-number': malformedNumber,
  'citation/missing-note': missingNote,
  'citation/missing-source': missingSource,
  'citation/old-source': oldSource,
  'citation/preprint': preprint,
  'citation/secondary-source': secondarySource,
  'citation/statement': statement,
  'citation/study-appeal': studyAppeal,
  'citation/trend': trend,
  'citation/unknown-source': unknownSource,
  'citation/unused-source': unusedSource,
  'citation/weak-link': weakLink,
  'claim/absolute-safety': absoluteSafety,
  'claim/before-after': beforeAfter,
  'claim/best-provider': bestProvider,
  'claim/cause-from-link': causeFromLink,
  'claim/cosmetic': cosmetic,
  'claim/crisis-update': crisisUpdate,
  'claim/cure': cure,
  'claim/detox': detox,
  'claim/discourage-care': discourageCare,
  'claim/dose': dose,
  'claim/emergency-number': emergencyNumber,
  'claim/everyone-knows': everyoneKnows,
  'claim/food-claim': foodClaim,
  'claim/guarantee': guarantee,
  'claim/health-details': healthDetails,
  'claim/hype': hype,
  'claim/individual-advice': individualAdvice,
  'claim/inducement': inducement,
  'claim/late-disclosure': lateDisclosure,
  'claim/lobbying': lobbying,
  'claim/medicine-risk': medicineRisk,
  'claim/miracle': miracle,
  'claim/missing-disclosure': missingDisclosure,
  'claim/myth-alone': mythAlone,
  'claim/not-in-people': notInPeople,
  'claim/old-guidance': oldGuidance,
  'claim/prenatal-sex': prenatalSex,
  'claim/prescription-to-public': prescriptionToPublic,
  'claim/proven': proven,
  'claim/regulator': regulator,
  'claim/relative-risk': relativeRisk,
  'claim/remote-diagnosis': remoteDiagnosis,
  'claim/scheduled-disease': scheduledDisease,
  'claim/stop-medicine': stopMedicine,
  'claim/sure-protection': sureProtection,
  'claim/testimonial': testimonial,
  'claim/typical-result': typicalResult,
  'claim/weak-disclosure': weakDisclosure,
  'claim/weight-loss': weightLoss,
  'draft/front-matter': frontMatter,
  'draft/left-placeholder': leftPlaceholder,
  'draft/observance-date': observanceDate,
  'draft/observance-hashtag': observanceHashtag,
  'draft/observance-over': observanceOver,
  'draft/review-outdated': reviewOutdated,
  'draft/unused-suppression': unusedSuppression,
  'jargon/acronym': acronym,
  'jargon/medical-term': medicalTerm,
  'jargon/rare-word': rareWord,
  'language/blame': blame,
  'language/missing-helpline': missingHelpline,
  'language/shouting': shouting,
  'language/stigma': stigma,
  'language/suicide': suicide,
  'numbers/bare-percentage': barePercentage,
  'numbers/decimal': decimal,
  'numbers/eating-disorder': eatingDisorder,
  'numbers/many-figures': manyFigures,
  'numbers/mixed-denominator': mixedDenominator,
  'numbers/odds': odds,
  'numbers/spelled-out': spelledOut,
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
  'platform/drift': drift,
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
