import { findLinks } from '../platforms/links.ts';
import type { Paragraph, Span } from '../types.ts';
import { alternatives } from './alternatives.ts';
import { type ReferenceKind, referenceNumbersIn, urlOf } from './referenceNumbers.ts';
import { remember } from './remember.ts';
import { publisherOf, type Tier, useOfLink } from './sourceTiers.ts';
import { wordSet } from './wordSet.ts';

/** How a source is named: a link, a number of a study, "Source: …", who says so, (Author, year), `[1]`, `[@key]`, `[^1]`, or "link in bio". */
type SourceMarkKind = 'link' | ReferenceKind | 'named' | 'authority' | 'author' | 'number' | 'key' | 'footnote' | 'bio';

/** A place that names a source. Offsets are those of the text; of a citation they are where it stood in the published text. */
export interface SourceMark extends Span {
  readonly kind: SourceMarkKind;
  /** A reader can follow it to what is claimed; `weak` ones point somewhere else, or nobody sees where. */
  readonly strength: 'full' | 'weak';
  readonly tier?: Tier;
  /** A link, a number or a key as it is written. */
  readonly value?: string;
}

const address = /https?:\/\/\S|\bwww\.\S|(?<![@\w])[a-z0-9-]{2,40}\.(?:gov|org|edu|int|com|net|uk|eu|ca|au|ie|nz|in|info|health|co|ly)\b/i;
const numbered = /[¹²³⁴-⁹]+|\[\d{1,3}\](?!\()/g;
const named = new RegExp(
  String.raw`\b(?:${alternatives`
  sources?|references?|refs?|citations?|cited from|adapted from|data from|read the (?:study|report|paper|evidence)
`})\s?[:–-][^\n]{0,300}|\b(?:source|via|h\/t|credit):? ?@\w{1,40}`,
  'gi',
);
const accordingTo = new RegExp(
  String.raw`\b(?:${alternatives`
  [Aa]ccording to|(?:[Aa]s )?reported by|[Pp]ublished (?:in|by)
  (?:[Dd]ata|[Ff]igures|[Ee]stimates|[Rr]esearch) (?:from|by)
  (?:[Ss]tudy|[Ss]urvey|[Rr]eport|[Rr]eview|[Tt]rial) (?:from|by|in)
`}) (?:the |a )?(?:@\w|[A-Z])[\w’'.-]{0,40}`,
  'g',
);
const authorAndYear = /\([A-Z][^()\n]{1,80}\b(?:19|20)\d\d[a-z]?\)|\b[A-Z]\w{1,40} (?:et al\.?|and [A-Z]\w{1,40})(?:,| \()? ?(?:19|20)\d\d/g;
const organisation = alternatives`
  CDC|WHO|NIH|NHS|FDA|HHS|CMS|AHRQ|NICE|UKHSA|ONS|ECDC|EMA|AHA|ACS|ADA|AAP|ACOG|USPSTF|SAMHSA|HRSA|NIOSH|NIMH|NCI|NIDA
  UNICEF|UNAIDS|PAHO|IARC|PHAC|AIHW|ICMR|HSE|JAMA|NEJM|BMJ|MMWR|Lancet|Cochrane|Nature|World Health Organization
  Cancer Research UK|American [A-Z]\w+ (?:Association|Society)
  American (?:Association|Society|Academy|College) of [A-Z]\w+|Alzheimer[’']s Association
  National Institutes? (?:of|for) [A-Z]\w+|University of [A-Z]\w+|[A-Z]\w+ University|Mayo Clinic|Pew|Gallup|KFF
  Census Bureau
`;
const finding = alternatives`
  data|studies|study|reports?|surveys?|figures|estimates?|statistics|research|analysis|says|said|found|finds|shows?
  reported|suggests?|warns?|researchers?|Vital ?Signs
`;
const findings = wordSet(finding);
const says = new RegExp(String.raw`(?:\b(?:${organisation})\b|@\w{2,30})(?:['’]s)? (?:\w+ ){0,2}(?:${finding})\b`, 'g');
const inBio = /\blinks? (?:is |are )?(?:in|on) (?:(?:my|our|the) )?(?:bio|profile|(?:first )?comments?|stor(?:y|ies)|description)\b/gi;
const linkInSource = /\]\((?:https?:|\/|www\.)|<https?:/;
const letters = /[A-Za-z]{2}/;

/** Words that say what a short link leads to. */
const leadIn =
  /\b(?:more|learn|read|see|reports?|stud(?:y|ies)|paper|details?|here|info(?:rmation)?|find out|facts|figures|visit|data|full|latest|guid(?:e|ance|elines?)|resources?|article|how|about|at|on|sources?)\W{0,12}$|[→➡👉⬇]\W{0,6}$/iu;
/** A sentence or two before the link that sends readers there: "Learn how to …. https://…". */
const sending =
  /(?:^|[.!?:\n&-]\s{0,3})(?:(?:to|you can|please|and) )?(?:learn|read|see|find out|check (?:out|it)|visit|get (?:the|more|our) (?:facts|details|info\w*|latest|full|data|answers)|know (?:the|your) (?:facts|risks?)|download|explore|discover)\b[^.!?\n]{0,160}[.!?…:]?\s{0,3}(?:#\w{1,40}\s{1,3}){0,4}$/i;
/** Somebody's new report, or what an agency says: the link can only lead there. */
const fresh =
  /\b(?:new|latest) (?:@|(?:in|from) (?:the |our )?(?:@|[A-Z])|(?:[#\w-]{1,24} ){0,3}(?:reports?|stud(?:y|ies)|data|analysis|research|figures|survey|findings|shows?|finds?)\b)|\breported to [A-Z]{2}|\boutbreak update\b|\bas of \d/i;
const announced = new RegExp(
  String.raw`\b(?:${organisation})\b(?:[/’']\w{1,20})?,? (?:\w+ ){0,2}(?:confirm|recommend|advise|support|investigat|announce|estimate|declare|take|urge|remind)\w*`,
);

/** A short link hides where it leads; with a word on what is there, readers can go and see. */
const strengthOf = (text: string, start: number, url: string): SourceMark['strength'] => {
  const use = useOfLink(url);
  if (use !== 'hidden') return use === 'page' ? 'full' : 'weak';
  return leadIn.test(text.slice(Math.max(0, start - 40), start)) ||
    sending.test(text.slice(Math.max(0, start - 240), start)) ||
    fresh.test(text.slice(0, 400)) ||
    announced.test(text.slice(0, 400))
    ? 'full'
    : 'weak';
};

const linksIn = (text: string): readonly SourceMark[] => {
  if (!address.test(text)) return [];
  return findLinks(text, true).map(({ start, end }): SourceMark => {
    const value = text.slice(start, end);
    const tier = publisherOf(value)?.tier;
    return { kind: 'link', start, end, strength: strengthOf(text, start, value), value, ...(tier ? { tier } : {}) };
  });
};

const numbersIn = (text: string): readonly SourceMark[] =>
  referenceNumbersIn(text).map(({ kind, value, start, end }): SourceMark => {
    const url = urlOf(kind, value);
    const tier = url ? publisherOf(url)?.tier : undefined;
    return { kind, start, end, strength: 'full', value, ...(tier ? { tier } : {}) };
  });

const matches = (text: string, pattern: RegExp, kind: SourceMarkKind, strength: SourceMark['strength'] = 'full'): readonly SourceMark[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }): SourceMark => ({ kind, start: index, end: index + found.trimEnd().length, strength }));

/** The text without some stretches of it. */
const without = (text: string, from: Span, cut: readonly Span[]): string => {
  let out = '';
  let at = from.start;
  for (const { start, end } of cut) {
    if (start < at || end > from.end) continue;
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at, from.end);
};

/** "Source:" says who only where a name, or a page, stands after it. */
const namedIn = (text: string, links: readonly SourceMark[]): readonly SourceMark[] =>
  matches(text, named, 'named').map((mark) => {
    const inside = links.filter(({ start, end }) => start >= mark.start && end <= mark.end);
    const label = /[:–-]/.exec(text.slice(mark.start, mark.end))?.index ?? -1;
    const name = label === -1 ? text.slice(mark.start, mark.end) : without(text, { start: mark.start + label + 1, end: mark.end }, inside);
    const full = inside.some(({ value = '' }) => useOfLink(value) === 'page') || letters.test(name) || /@\w/.test(name);
    return full ? mark : { ...mark, strength: 'weak' };
  });

/** The places of a published text that name a source, by their start. A place may be named in two ways: "Source: https://…". */
export const sourceMarksIn = (text: string): readonly SourceMark[] => {
  const links = linksIn(text);
  const marks = [
    ...links,
    ...numbersIn(text),
    ...namedIn(text, links),
    ...matches(text, accordingTo, 'authority'),
    ...matches(text, authorAndYear, 'author'),
    ...matches(text, numbered, 'number'),
    ...(findings.isIn(text) ? matches(text, says, 'authority') : []),
    ...matches(text, inBio, 'bio', 'weak'),
  ];
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Whether a stretch of published text names where something comes from. */
export const namesSource = (text: string): boolean => sourceMarksIn(text).some(({ strength }) => strength === 'full');

/** Everything that names a source in a paragraph, its citations among them. */
export const sourcesOf = remember((paragraph: Paragraph): readonly SourceMark[] => {
  const cited = paragraph.citations.map(({ kind, id, at }): SourceMark => ({ kind, value: id, start: at, end: at, strength: 'full' }));
  return cited.length === 0 ? sourceMarksIn(paragraph.text) : [...sourceMarksIn(paragraph.text), ...cited].sort((a, b) => a.start - b.start || a.end - b.end);
});

/** Whether a paragraph has a source anywhere: a link to a page, a citation, an identifier, or words that name one. */
export const hasSource = remember((paragraph: Paragraph): boolean => sourcesOf(paragraph).some(({ strength }) => strength === 'full') || hasOwnLink(paragraph));

/** A link whose address is not published, such as one within the own site. */
const hasOwnLink = ({ source, text }: Paragraph): boolean => linkInSource.test(source) && !address.test(text);

/** What points at a source only weakly in a paragraph that has no better one. */
export const weakSourceOf = (paragraph: Paragraph): SourceMark | undefined =>
  hasSource(paragraph) ? undefined : sourcesOf(paragraph).find(({ strength }) => strength === 'weak');
