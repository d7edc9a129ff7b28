import { hotlines } from '../../data/hotlines.ts';
import { gather } from '../../draft/chunks.ts';
import { stringsIn } from '../../draft/ownContacts.ts';
import { editInFile, paragraphsOf, spanInFile } from '../../draft/place.ts';
import { hasPatientCue, invitesReaders } from '../../text/cues.ts';
import { identifiersIn } from '../../text/identifiers.ts';
import { nationalNumber, phoneNumbers } from '../../text/phones.ts';
import { remember } from '../../text/remember.ts';
import type { Draft, DraftRule, FrontMatter, Paragraph, PlacedParagraph, Report, Span } from '../../types.ts';

type Owner = 'patient' | 'offered' | 'unknown';

interface Mention extends Span {
  readonly national: string;
  readonly organisation: boolean;
  /** Whose number the words around it say it is. */
  readonly whose: Owner;
}

const publicNumbers: ReadonlySet<string> = new Set(hotlines.map((hotline) => nationalNumber(hotline.number)));

// Words further away than this say little about a number, and a text without full stops must not be read again for every number.
const stride = 300;
const margin = 150;

/** Tells by the sentence of a number and the one before whose it is. */
const ownerIn = ({ text, sentences }: Paragraph): ((at: number) => Owner) => {
  const known = new Map<string, Owner>();
  return (at) => {
    const index = sentences.findLastIndex((sentence) => sentence.start <= at);
    const first = sentences[Math.max(0, index - 1)]?.start ?? 0;
    const last = sentences[index + 1]?.start ?? text.length;
    const step = Math.floor(at / stride) * stride;
    const key = `${index} ${step}`;
    const before = known.get(key);
    if (before) return before;
    const words = text.slice(Math.max(first, step - margin), Math.min(last, step + stride + margin));
    const owner = hasPatientCue(words) ? 'patient' : invitesReaders(words) ? 'offered' : 'unknown';
    known.set(key, owner);
    return owner;
  };
};

const mentionsIn = gather((paragraph: Paragraph): readonly Mention[] => {
  const { text, prose } = paragraph;
  if (!/\d{3}/.test(prose)) return [];
  const ownerAt = ownerIn(paragraph);
  const named = identifiersIn(paragraph).filter(({ sure, vague }) => sure !== 'possible' && !vague);
  return phoneNumbers(text, prose)
    .filter(({ start, end }) => !named.some((other) => start < other.end && other.start < end))
    .map((number) => ({ ...number, whose: ownerAt(number.start) }));
});

const frontMatterNumbers = remember(({ values }: FrontMatter): readonly string[] =>
  ['phone', 'phones', 'contact', 'tel', 'telephone', 'fax', 'organization'].flatMap((key) =>
    stringsIn(values[key]).flatMap((text) => [nationalNumber(text), ...phoneNumbers(text, text).map((number) => number.national)]),
  ),
);

const messages: Readonly<Record<Owner, string>> = {
  patient: 'This phone number seems to belong to a patient. A number alone can identify a person. Remove it.',
  offered: 'This is a phone number. If it is not your own number, it can identify a person. Remove it.',
  unknown: 'Whose phone number is this? If it is not your own number, it can identify a person. Remove it.',
};

const report = (draft: Draft, placed: PlacedParagraph, { start, end, whose }: Mention, severity: 'error' | 'warning'): Report => {
  const written = placed.paragraph.text.slice(start, end);
  // Where markup stands inside the number, taking it away would leave half of the markup behind.
  const edit = editInFile(draft, placed, { start, end, text: '[phone number removed]' });
  const keep = { title: 'Keep this number as your own in this project', kind: 'suggestion', edits: [], keep: { list: 'phones', value: written } } as const;
  return {
    ...spanInFile(placed, start, end),
    message: messages[whose],
    severity,
    fixes: [...(edit ? [{ title: 'Remove the number', kind: 'suggestion' as const, edits: [edit] }] : []), keep],
  };
};

/** Phone numbers that may be a patient's, not one that is offered to readers. */
export const phone: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: "A phone number that may be a patient's",
  why: 'A phone number leads to one person, so HIPAA counts it among the identifiers. Numbers for readers to call are fine, and so are hotlines.',
  limits: 'Local numbers are only seen after words such as "phone". A private number that is offered like an office number stays quiet.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'The patient can be found at ⟦415-555-0132⟧.', good: 'The patient can be found at [phone number removed].' },
    { bad: 'Her cell is ⟦(415) 555-0132⟧ if you want to cheer her on.', good: 'Her cell is [phone number removed] if you want to cheer her on.' },
    { bad: "My mom's number is ⟦020 7946 0958⟧.", good: "My mom's number is [phone number removed]." },
    { bad: 'He had surgery on Monday. Text him at ⟦+1 415 555 0132⟧.', good: 'He had surgery on Monday. Text him at [phone number removed].' },
    { bad: 'Maria, 42, would love to hear from you: ⟦415.555.0132 ext. 12⟧.', good: 'Maria, 42, would love to hear from you: [phone number removed].' },
    { bad: 'A big thank you to the whole family, ⟦07700 900123⟧.', good: 'A big thank you to the whole family, [phone number removed].' },
    { bad: 'Anna Smith ⟦+44 (20) 7946 0958⟧ sent us a card.', good: 'Anna Smith [phone number removed] sent us a card.' },
    { bad: 'DOB 1 May 1980, phone ⟦415 555 0132⟧.', good: 'DOB 1 May 1980, phone [phone number removed].' },
    { quiet: 'Call us at 415-555-0132 to book your flu shot.' },
    { quiet: 'Questions? Phone: (415) 555-0132' },
    { quiet: 'Patients can ring our front desk on 020 7946 0958.' },
    { quiet: 'In crisis? Call or text 988, or text HOME to 741741.' },
    { quiet: 'Samaritans are there day and night on 116 123.' },
    { quiet: 'Poison Help is 1-800-222-1222, free and private.' },
    { quiet: 'Dr. Lee takes new patients. Call her at 415-555-0132.' },
    { quiet: 'Try 1-800-CDC-INFO for travel vaccines.' },
    { quiet: 'Riverside Clinic, 415-555-0132', settings: { phones: ['+1 (415) 555 0132'] } },
    { quiet: 'A count of 1 234 567 cells was seen, then 415 555 013 of them.' },
    { quiet: 'The trial is NCT01234567 and ran in 2019-2020.' },
    { quiet: 'We read PMID 31452104 and doi:10.1000/415-555-0132.' },
    { quiet: 'Grant 415-555-0132 paid for the study.' },
    { quiet: 'ISBN 978-3-16-148410-0 is out now.' },
    { quiet: 'The server at 192.168.100.200 is down for an hour.' },
    { quiet: 'Take 500 mg at 8, then 250 mg at 12 and 16.' },
    { quiet: 'Mail goes to ZIP 94105-1234.' },
    { quiet: 'See https://example.org/415-555-0132 for the map.' },
  ],
  *check(draft, settings): Iterable<Report> {
    const strict = settings.phi === 'strict';
    const own = new Set([...settings.phones.map(nationalNumber), ...frontMatterNumbers(draft.frontMatter)]);
    for (const version of draft.versions) {
      const paragraphs = paragraphsOf(version);
      for (const { index, item: mention } of mentionsIn(paragraphs)) {
        const placed = paragraphs[index];
        if (!placed || publicNumbers.has(mention.national) || own.has(mention.national)) continue;
        if (!strict && (mention.organisation || mention.whose === 'offered')) continue;
        yield report(draft, placed, mention, mention.whose === 'patient' ? 'error' : 'warning');
      }
    }
  },
};
