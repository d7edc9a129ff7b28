import { fundraisingLink, profileLink, publicLink, theirAccount } from '../../data/contactWords.ts';
import { gather } from '../../draft/chunks.ts';
import { isBareDraft } from '../../draft/bareDraft.ts';
import { frontMatterContacts } from '../../draft/ownContacts.ts';
import { paragraphsOf, spanInFile } from '../../draft/place.ts';
import { findLinks } from '../../platforms/links.ts';
import { hasPatientCue } from '../../text/cues.ts';
import { privateFixes } from '../../text/privateFixes.ts';
import { remember } from '../../text/remember.ts';
import type { DraftRule, Paragraph, Span } from '../../types.ts';

interface Mention extends Span {
  readonly written: string;
  /** `record`: the link itself names a patient's record. `theirs`: a personal page beside words on a patient. */
  readonly kind: 'record' | 'theirs' | 'handle' | 'other';
}

const recordLink = /[/?&](?:patient(?:_?id)?|mrn|member_?id|encounter(?:_?id)?|chart|nhs_?(?:no|number))s?[=/]\w*\d{3}/i;
const theirPage = /\b(?:her|his|(?:the|our|this) patient(?:['’]s)?|patient['’]s)\b[^.!?@]{0,40}$/i;

// Nothing else can be a personal page or a record.
const mayLead = /\.(?:com|org|net|me|app)\/\w|[/?&](?:patient|mrn|member|encounter|chart|nhs)/i;

/** The links of a paragraph. "www" is no name of its own. */
const linksIn = remember(({ text, prose }: Paragraph): readonly Span[] =>
  text === prose ? [] : findLinks(text, true).filter(({ start, end }) => !/^www\.[^./]*$/i.test(text.slice(start, end))),
);

const kindOf = (text: string, { start, end }: Span): Mention['kind'] => {
  const written = text.slice(start, end);
  if (recordLink.test(written)) return 'record';
  if (!profileLink.test(written)) return 'other';
  const before = text.slice(Math.max(0, start - 120), start);
  return theirPage.test(before) || ((fundraisingLink.test(written) || /\bpatient\b/i.test(before)) && hasPatientCue(before)) ? 'theirs' : 'other';
};

const accountsIn = (text: string): readonly Mention[] =>
  [...text.matchAll(/@[A-Za-z_][\w.]{1,29}/g)].flatMap(({ index, 0: handle }): Mention[] => {
    const written = handle.replace(/\.$/, '');
    const theirs = !/[\w@./]/.test(text.charAt(index - 1)) && theirAccount.test(text.slice(Math.max(0, index - 60), index));
    return theirs ? [{ start: index, end: index + written.length, written, kind: 'handle' }] : [];
  });

const mentionsOf = (paragraph: Paragraph, links = linksIn(paragraph)): readonly Mention[] => {
  const { text } = paragraph;
  const found = links.map((link): Mention => ({ ...link, written: text.slice(link.start, link.end), kind: kindOf(text, link) }));
  return text.includes('@') ? [...found, ...accountsIn(text)] : found;
};

/** Links that lead to a patient, and accounts of one. */
const leadsIn = gather((paragraph: Paragraph) =>
  mentionsOf(paragraph, mayLead.test(paragraph.text) ? linksIn(paragraph) : []).filter(({ kind }) => kind !== 'other'),
);

/** All links, and accounts of patients. */
const allIn = gather((paragraph: Paragraph) => mentionsOf(paragraph));

const messages: Readonly<Record<Mention['kind'], string>> = {
  record: "This link seems to hold the number of a patient's record. Whoever reads it can look the person up. Remove it.",
  theirs: "This page seems to be a patient's own. It can identify them. Remove it, unless they agreed in writing.",
  handle: "This account seems to be a patient's own. It can identify them. Remove it, unless they agreed in writing.",
  other: 'Whose page is this? A page of a person can identify them. If it is not your own or a source, remove it.',
};

const trimmed = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/|^www\.|[/]+$/g, '')
    .replace(/^www\./, '');

/** Links and handles that lead to one patient. */
export const webAddress: DraftRule = {
  scope: 'draft',
  severity: 'warning',
  summary: "A link to a patient's own page or record",
  why: 'A page or an account of a patient names them at one click, and HIPAA counts web addresses among the identifiers. Links to your own pages and to sources are fine.',
  limits: 'A page counts only with words on a patient before it. It cannot see what a short link leads to, nor whether the patient agreed.',
  sources: [{ title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }],
  examples: [
    { bad: 'Follow her story at ⟦instagram.com/jo_rivers_77⟧.', good: 'Follow her story at [link removed].' },
    { bad: 'Our patient ⟦@jo_rivers_77⟧ rang the bell today.', good: 'Our patient [account removed] rang the bell today.' },
    { bad: 'You can help his family: ⟦https://www.gofundme.com/f/help-tom-marsh⟧', good: 'You can help his family: [link removed]' },
    { bad: 'See ⟦https://portal.example.org/patients/4410927⟧ for the scan.', good: 'See [link removed] for the scan.' },
    { bad: '⟦https://blog.example.com/marsh⟧', good: '[link removed]' },
    { bad: 'Read more at ⟦blog.example.com/marsh⟧.', good: 'Read more at [link removed].', settings: { phi: 'strict' } },
    { quiet: '#HeartMonth #StopStroke https://bit.ly/3abcd' },
    { quiet: 'Follow us at instagram.com/riverside_clinic for more.' },
    { quiet: 'Her surgeon answers questions at https://www.riverside.example.org/ask.' },
    { quiet: 'Patients can log in at https://portal.example.org/patients/login.' },
    { quiet: 'Thanks to @CDCgov and @WHO for the data.' },
    { quiet: 'Get the facts: https://www.cdc.gov/flu/12345', settings: { phi: 'strict' } },
    { quiet: 'Watch the talk: https://youtu.be/abc123' },
    { quiet: 'Our patient page is at facebook.com/riverside', settings: { contacts: ['https://www.facebook.com/riverside/'] } },
  ],
  *check(draft, settings) {
    const strict = settings.phi === 'strict';
    const mentionsIn = strict || isBareDraft(draft) ? allIn : leadsIn;
    const found = draft.versions.flatMap((version) => {
      const paragraphs = paragraphsOf(version);
      return mentionsIn(paragraphs).flatMap(({ index, item }) => {
        const placed = paragraphs[index];
        return placed ? [{ placed, item }] : [];
      });
    });
    if (found.length === 0) return;
    const own = new Set([...settings.contacts, ...frontMatterContacts(draft.frontMatter)].map(trimmed));
    for (const { placed, item } of found) {
      const { kind, written } = item;
      if (own.has(trimmed(written)) || own.has(trimmed(written).split('/')[0] ?? '')) continue;
      if (kind === 'other' && publicLink.test(written)) continue;
      const span = spanInFile(placed, item.start, item.end);
      const gone = kind === 'handle' ? 'account' : 'link';
      yield {
        ...span,
        message: messages[kind],
        severity: kind === 'record' ? 'error' : kind === 'other' && !strict ? 'hint' : 'warning',
        fixes: privateFixes(span, gone, written, draft.source.text.slice(span.start, span.end)),
      };
    }
  },
};
