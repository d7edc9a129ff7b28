import { paragraphsOf } from '../draft/place.ts';
import type { Analysis, Finding, PlatformCount, Version, VersionScore } from '../types.ts';
import { counted, figure } from '../values.ts';
import { type Preview, type PreviewField, previewPost } from './preview.ts';
import { type Html, html, table } from './reviewHtml.ts';
import type { PreviewSegment } from './segments.ts';

/** The platforms of a review: those that the draft or its project chose, and those with a version of their own. */
export const reviewedPlatforms = ({ draft, platforms }: Analysis): readonly PlatformCount[] =>
  platforms.filter(({ chosen, platform }) => chosen || draft.versions.some((version) => version.platform === platform));

/** The name of a text of the draft, as a table says it. */
export const textName = ({ draft }: Analysis, platform: string | undefined): string =>
  platform === undefined ? 'Shared text' : (draft.platforms.byId(platform)?.name ?? platform);

/** The version that a place of the file belongs to; nothing for the front matter. */
export const versionAt = ({ draft }: Analysis, at: number): Version | undefined =>
  at < draft.frontMatter.span.end
    ? undefined
    : (draft.versions.find(({ platform, start, end }) => platform !== undefined && at >= start && at <= end) ?? draft.versions[0]);

const lengthWords = (count: number, limit: number): string => `${figure(count)} of ${figure(limit)}`;

const gradeWords = (score: VersionScore | undefined): string => {
  if (!score || score.words === 0) return 'no text';
  if (score.otherLanguage !== undefined) return `looks like ${score.otherLanguage}`;
  const { readingLevel, target } = score;
  if (!readingLevel) return 'too short to tell';
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string => (low === high ? String(low) : `${low} to ${high}`);
  return `grade ${range(readingLevel)} (${readingLevel.confidence} confidence; wanted: ${range(target)})`;
};

const scoreFor = (scores: readonly VersionScore[], platform: string): VersionScore | undefined =>
  scores.find((score) => score.platform === platform) ?? scores.find((score) => score.platform === undefined);

/** A line a platform: how long its text is and how easy to read. */
export const lengthTable = (analysis: Analysis, scores: readonly VersionScore[]): Html =>
  table(
    'Length and reading level',
    ['Platform', 'Characters of the longest post', 'Posts', 'Fits', 'Words', 'Reading level', 'Text'],
    reviewedPlatforms(analysis).map(({ platform, name, count, limit, parts }) => {
      const score = scoreFor(scores, platform);
      return [
        name,
        lengthWords(count, limit),
        parts,
        count > limit ? html`<strong>No: ${figure(count - limit)} over</strong>` : 'Yes',
        figure(score?.words ?? 0),
        gradeWords(score),
        score?.platform === undefined ? 'shared' : 'its own',
      ];
    }),
  );

/** How many findings there are of each kind, in words. */
export const findingCounts = (findings: readonly Finding[]): string => {
  const kinds = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [severity === 'information' ? `${figure(count)} for information` : counted(count, severity)];
  });
  return kinds.length === 0 ? 'no findings' : kinds.join(', ');
};

const kinds = { text: undefined, mark: undefined, hashtag: 'tag', mention: 'tag', link: 'link' } as const;

const segmentHtml = ({ text, kind, over }: PreviewSegment): Html => {
  const name = kinds[kind];
  const words = name === undefined ? html`${text}` : html`<span class="${name}">${text}</span>`;
  return over ? html`<mark>${words}</mark>` : words;
};

/** The signs where something begins: what is behind "more", and what is too much. */
const signBefore = (segment: PreviewSegment, before: PreviewSegment | undefined): Html =>
  html`${segment.folded && !before?.folded && html`<span class="sign">about here: “more”</span>`}${segment.over && !before?.over && html`<span class="sign">too long from here on</span>`}`;

const segmentsHtml = (segments: readonly PreviewSegment[], last?: PreviewSegment): readonly Html[] =>
  segments.map((segment, index) => html`${signBefore(segment, segments[index - 1] ?? last)}${segmentHtml(segment)}`);

const partHtml = (part: Preview['parts'][number], number: string): Html => {
  const segments = part.blocks.flatMap(({ gap, segments: own }): readonly PreviewSegment[] => {
    const [first] = own;
    // The gap is behind "more", or over the limit, when what follows it is.
    return gap === '' || !first ? own : [{ text: gap, kind: 'text', ...(first.over && { over: true }), ...(first.folded && { folded: true }) }, ...own];
  });
  const length = `${lengthWords(part.count, part.limit)} characters${part.over ? ', too long' : ''}`;
  return html`<div class="part"><div class="words">${segmentsHtml(segments)}</div>
${part.left > 0 && html`<p class="note">${figure(part.left)} more characters are left out here.</p>`}
<p class="note">${number}${length}${part.card && html` · card of the link to ${part.card.host}`}</p></div>
`;
};

const fieldHtml = (name: string, field: PreviewField | undefined): Html =>
  field
    ? html`<dt>${name}</dt><dd class="words">${segmentsHtml(field.segments)}${field.length && html` <span class="note">(${lengthWords(field.length.count, field.length.limit)} characters)</span>`}</dd>`
    : html``;

/** A post as a platform shows it, in a drawing of our own. */
const postHtml = (analysis: Analysis, { platform, name }: PlatformCount): Html => {
  const preview = previewPost(analysis, platform);
  if (!preview) return html``;
  const { parts, partsLeft, title, warning, firstComment, images, account } = preview;
  const beside = html`${fieldHtml('Content warning', warning)}${fieldHtml('Title', title)}${fieldHtml('First comment', firstComment)}`;
  const number = (index: number): string => (parts.length + partsLeft > 1 ? `Post ${index + 1} of ${parts.length + partsLeft} · ` : '');
  return html`<section class="post" aria-label="${name}"><h3>${name}</h3>
${account !== '' && html`<p class="note">Posted by ${account}</p>`}
${parts.map((part, index) => partHtml(part, number(index)))}
${partsLeft > 0 && html`<p class="note">${counted(partsLeft, 'post')} more: left out here.</p>`}
${beside.html !== '' && html`<dl>${beside}</dl>`}
${images.map(({ file, alt }) => html`<p class="image"><span class="note">Image ${file}:</span> ${alt ? segmentsHtml(alt.segments) : html`<strong>no alt text</strong>`}</p>`)}
</section>
`;
};

/** The text of a draft that names no platform, as it will be published. */
const sharedHtml = ({ draft }: Analysis): Html => {
  const [shared] = draft.versions;
  const words = shared ? paragraphsOf(shared).map(({ gap, paragraph }, index) => (index === 0 ? '' : gap) + paragraph.text) : [];
  return html`<section class="post" aria-label="Shared text"><h3>Shared text</h3>
<p class="note">The draft names no platform, so its length was not checked.</p>
<div class="part"><div class="words">${words.join('')}</div></div></section>
`;
};

/** Each platform's post. */
export const postsHtml = (analysis: Analysis): Html => {
  const platforms = reviewedPlatforms(analysis);
  return platforms.length === 0 ? sharedHtml(analysis) : html`${platforms.map((platform) => postHtml(analysis, platform))}`;
};
