import { addressOf } from '../bibliography/entry.ts';
import { sourceFor } from '../bibliography/lookup.ts';
import { matchClaim } from '../citations/matchClaim.ts';
import { readConsent } from '../draft/consent.ts';
import { paragraphsOf } from '../draft/place.ts';
import { claimsOf } from '../text/claims.ts';
import { sourcesOf } from '../text/sourceMarks.ts';
import type { Analysis, ApprovedClaim, Citation, Draft, Paragraph, PlacedParagraph, SourceEntry } from '../types.ts';
import { isRecord, scalarText } from '../values.ts';
import { unsourcedRules } from './outlineLists.ts';
import { type Html, html, table, webLink } from './reviewHtml.ts';
import { textName } from './reviewPosts.ts';

/** A source in full, with the address where it can be read. */
const sourceHtml = (entry: SourceEntry): Html => {
  const { authors = [], title, container, publisher, year } = entry;
  const by = [authors.length > 3 ? `${authors[0] ?? ''} and others` : authors.join('; '), title ?? entry.id, container, publisher, year];
  const address = addressOf(entry);
  return html`${by.filter((part) => part !== undefined && part !== '').join('. ')}${address !== undefined && html`. ${webLink(address)}`}`;
};

const citedHtml = (draft: Draft, { id, kind }: Citation): Html => {
  if (kind === 'footnote') return html`${draft.footnotes.get(id) ?? html`<strong>a note that is not there: ${id}</strong>`}`;
  const entry = sourceFor(draft, id);
  return entry ? sourceHtml(entry) : html`<strong>not listed: ${id}</strong>`;
};

const listHtml = (items: readonly Html[]): Html => (items.length === 1 ? html`${items}` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`);

/** A sentence, and what it rests on. */
interface Claim {
  readonly text: string;
  readonly sources: readonly Html[];
  readonly note: string;
  /** A rule found that it has no source. */
  readonly open: boolean;
}

const approvedHtml = (draft: Draft, { sources }: ApprovedClaim): readonly Html[] =>
  sources.map((source) => (typeof source === 'string' ? citedHtml(draft, { id: source, kind: 'key', at: 0, start: 0, end: 0 }) : sourceHtml(source)));

const approvedNote = ({ reviewed, expires }: ApprovedClaim, same: boolean): string =>
  [same ? 'Approved wording' : 'Close to an approved wording', reviewed && `reviewed ${reviewed}`, expires && `to look at again from ${expires}`]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');

/** Links, numbers of articles and names of sources that stand in a sentence. */
const namedIn = (paragraph: Paragraph, start: number, end: number): readonly Html[] =>
  sourcesOf(paragraph)
    .filter((mark) => mark.kind !== 'key' && mark.kind !== 'footnote' && mark.start >= start && mark.end <= end)
    .map((mark) => html`${paragraph.text.slice(mark.start, mark.end).trim()}`);

/** The sentences of a paragraph that cite something, that say what was approved, or that claim something. */
const claimsIn = ({ draft, findings }: Analysis, { start, paragraph }: PlacedParagraph): readonly Claim[] => {
  const { sentences, citations } = paragraph;
  const claimed = new Set(claimsOf(paragraph, false).map(({ start: at }) => at));
  const isOpen = (from: number, to: number): boolean => {
    const span = paragraph.published.toSourceSpan(from, to);
    return findings.some(({ rule, ...found }) => unsourcedRules.has(rule) && found.start < start + span.end && found.end > start + span.start);
  };
  return sentences.flatMap(({ start: from, value }, index): readonly Claim[] => {
    const end = from + value.text.length;
    const next = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    // A citation stands behind the words that it is for, often behind the full stop.
    const cited = citations.filter(({ at }) => (at > from || index === 0) && at <= next);
    const match = draft.claims.length > 0 ? matchClaim(value.text, draft.claims) : undefined;
    const open = isOpen(from, end);
    if (cited.length === 0 && !match && !open && !claimed.has(from)) return [];
    const sources = [
      ...cited.map((citation) => citedHtml(draft, citation)),
      ...(match ? approvedHtml(draft, match.claim) : []),
      ...namedIn(paragraph, from, end),
    ];
    const none = open ? 'No source that readers can follow' : sources.length === 0 ? 'The sentence names none itself' : '';
    const note = [match ? approvedNote(match.claim, match.difference === undefined) : '', none].filter((part) => part !== '').join('. ');
    return [{ text: value.text.trim(), sources, note, open }];
  });
};

/** Claims with what they rest on, and sources that no sentence cites. */
export const claimsHtml = (analysis: Analysis): Html => {
  const { draft } = analysis;
  const rows = draft.versions.flatMap((version) =>
    paragraphsOf(version).flatMap((placed) => claimsIn(analysis, placed).map((claim) => ({ claim, name: textName(analysis, version.platform) }))),
  );
  const cited = new Set(
    draft.versions.flatMap((version) => paragraphsOf(version).flatMap(({ paragraph }) => paragraph.citations)).map(({ id }) => sourceFor(draft, id)),
  );
  const loose = draft.frontMatter.sources.filter((entry) => !cited.has(entry));
  return html`
${rows.length === 0 && html`<p>No sentence cites a source, and none was found that needs one.</p>`}
${table(
  'Claims and what they rest on',
  ['Claim', 'Text', 'Sources', 'To note'],
  rows.map(({ claim, name }) => [
    claim.text,
    name,
    claim.sources.length > 0 ? listHtml(claim.sources) : 'none',
    claim.open ? html`<strong>${claim.note}</strong>` : claim.note,
  ]),
)}
${loose.length > 0 && html`<p>Listed, and cited by no sentence:</p>${html`<ul>${loose.map((entry) => html`<li>${sourceHtml(entry)}</li>`)}</ul>`}`}
`;
};

const shown: Readonly<Record<string, string>> = { none: 'nobody', staff: 'staff', patient: 'a patient' };

/** The images with whom they show and what stands for them in words. */
export const imagesHtml = ({ draft }: Analysis): Html => {
  const rows = draft.images.map(({ file, alt, shows, platform }) => [
    file === '' ? 'no file named' : file,
    platform === undefined ? 'all' : (draft.platforms.byId(platform)?.name ?? platform),
    shows === undefined ? 'not said' : (shown[shows] ?? shows),
    alt === undefined || alt.trim() === '' ? html`<strong>no alt text</strong>` : alt.trim(),
  ]);
  return rows.length === 0 ? html`<p>The draft names no image.</p>` : table('Images', ['File', 'Platforms', 'Shows', 'Alt text'], rows);
};

const valueText = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : Array.isArray(value)
      ? value.map(valueText).join(', ')
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : (scalarText(value) ?? '');

const consentEntries = (value: unknown): readonly Html[] => {
  if (Array.isArray(value) && value.some(isRecord)) return value.flatMap(consentEntries);
  if (!isRecord(value)) return [html`<p>${valueText(value)}</p>`];
  return [html`<dl>${Object.entries(value).map(([key, each]) => html`<dt>${key}</dt><dd>${valueText(each)}</dd>`)}</dl>`];
};

/** What the front matter says of consent and of money behind the post. */
export const consentHtml = ({ draft, unsettled }: Analysis): Html => {
  const { values } = draft.frontMatter;
  const { state } = readConsent(draft.frontMatter);
  const words = {
    none: 'No consent is on record.',
    refused: 'What is on record is no consent that holds.',
    composite: 'The draft says that the story is made of several, and that nobody in it is real.',
    given: 'The draft says that a consent was given. Compare it with the signed form.',
  };
  const disclosure = valueText(values['disclosure']);
  return html`
<p>${words[state]}</p>
${values['consent'] !== undefined && values['consent'] !== null && consentEntries(values['consent'])}
${unsettled.map(({ message }) => html`<p><strong>${message} It stops every copy and export.</strong></p>`)}
<p>${disclosure === '' ? 'No money or gift behind the post is disclosed.' : html`Disclosed: ${disclosure}`}</p>
`;
};
