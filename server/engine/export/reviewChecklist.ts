import { checklist, type ChecklistRow, checklistSources } from '../data/checklist.ts';
import { paragraphsOf } from '../draft/place.ts';
import type { Settings } from '../settings.ts';
import { familyOf } from '../suppress.ts';
import { isCallToAction } from '../text/claimVoice.ts';
import type { Analysis, Finding, Paragraph, VersionScore } from '../types.ts';
import { counted } from '../values.ts';
import { outlineChecks, type OutlineCheck, outlinePoints } from './outlineLists.ts';
import { type Html, html, table, webLink } from './reviewHtml.ts';

/** What can be said of a point: `ask` leaves it to the reviewer. */
interface Answer {
  readonly state: 'met' | 'open' | 'nothing' | 'ask';
  readonly words: string;
}

const ask: Answer = { state: 'ask', words: '' };

const paragraphsIn = ({ draft }: Analysis): readonly Paragraph[] =>
  draft.versions.flatMap((version) => paragraphsOf(version).map(({ paragraph }) => paragraph));

const reader = /\b(?:you|your|yours|yourself)\b/i;

const isThere: Readonly<Record<NonNullable<ChecklistRow['about']>, (analysis: Analysis) => boolean>> = {
  image: ({ draft }) => draft.images.length > 0,
  number: (analysis) => paragraphsIn(analysis).some(({ prose }) => /\d/.test(prose)),
  list: (analysis) => paragraphsIn(analysis).some(({ kind }) => kind === 'list'),
};

const isNamed = (names: readonly string[], rule: string): boolean => names.includes(rule) || names.includes(familyOf(rule));

/** From what rules found; of a rule that somebody switched off nobody knows. */
const fromRules = ({ findings, ignored, draft }: Analysis, settings: Settings, rules: readonly string[]): Answer => {
  const off = Object.keys(settings.rules).filter((rule) => settings.rules[rule] === 'off');
  if (rules.some((rule) => (isNamed(off, rule) && (settings.rules[rule] ?? 'off') === 'off') || isNamed(draft.frontMatter.disable, rule))) return ask;
  const count = (list: readonly Finding[]): number => list.filter(({ rule }) => rules.includes(rule)).length;
  const open = count(findings);
  const quiet = count(ignored);
  const aside = quiet > 0 ? ` ${counted(quiet, 'finding')} ignored.` : '';
  return open > 0 ? { state: 'open', words: `${counted(open, 'place')} to look at.${aside}` } : { state: 'met', words: `Nothing found against it.${aside}` };
};

const ways: Readonly<Record<NonNullable<ChecklistRow['answer']>, (analysis: Analysis, settings: Settings, scores: readonly VersionScore[]) => Answer>> = {
  action: (analysis) => {
    const calls = paragraphsIn(analysis).flatMap(({ sentences }) => sentences.filter(({ value }) => isCallToAction(value)));
    return calls.length > 0 ? { state: 'met', words: `${counted(calls.length, 'sentence')} that ${calls.length === 1 ? 'asks' : 'ask'} for something.` } : ask;
  },
  reader: (analysis, settings) => {
    const found = fromRules(analysis, settings, ['readability/third-person']);
    return found.state === 'open' ? found : paragraphsIn(analysis).some(({ prose }) => reader.test(prose)) ? { state: 'met', words: '“You” is there.' } : ask;
  },
  level: (_analysis, _settings, scores) => {
    const judged = scores.filter(({ readingLevel, otherLanguage }) => readingLevel !== undefined && otherLanguage === undefined);
    const above = judged.filter(({ readingLevel, target }) => readingLevel !== undefined && readingLevel.low > target.high);
    if (judged.length === 0) return ask;
    return above.length > 0
      ? { state: 'open', words: `${counted(above.length, 'text')} above the level wanted.` }
      : { state: 'met', words: 'Within the level wanted.' };
  },
};

/** What can be said of a point of the checklist without a person. */
const answerFor = (row: ChecklistRow, analysis: Analysis, settings: Settings, scores: readonly VersionScore[]): Answer => {
  if (row.about && !isThere[row.about](analysis)) return { state: 'nothing', words: `There is no ${row.about} in the post.` };
  if (row.answer) return ways[row.answer](analysis, settings, scores);
  return row.found ? fromRules(analysis, settings, row.found) : ask;
};

const box = (name: string): Html => html`<label><input type="checkbox"> ${name}</label> `;

const answerHtml = ({ state, words }: Answer): Html => {
  if (state === 'ask') return html`${box('Yes')}${box('No')}${box('Does not apply')}`;
  const lead = { met: '✓', open: '!', nothing: '–' }[state];
  return html`<span class="${state}"><span aria-hidden="true">${lead}</span> ${words}</span>`;
};

const checkWords: Readonly<Record<OutlineCheck['id'], string>> = {
  length: 'The text fits each platform.',
  private: 'No private detail of a patient is marked.',
  source: 'Each claim that needs a source has one.',
  alt: 'Each image has an alt text.',
  level: 'The reading level is the one that was wanted.',
  placeholder: 'No placeholder is left.',
};

const checkAnswer = ({ state, open }: OutlineCheck): Answer =>
  state === 'done'
    ? { state: 'met', words: 'Yes.' }
    : state === 'nothing'
      ? { state: 'nothing', words: 'There is nothing to check.' }
      : { state: 'open', words: `${counted(open, 'place')} to look at.` };

/** The points that software can answer for a post that is to go out. */
export const readyTable = (analysis: Analysis, scores: readonly VersionScore[]): Html =>
  table(
    'Before it goes out',
    ['Point', 'Answer'],
    outlineChecks(analysis, scores).map((check) => [checkWords[check.id], answerHtml(checkAnswer(check))]),
  );

const ownPoints = ({ draft }: Analysis): Html =>
  table(
    'The team’s own list',
    ['Point', 'Answer'],
    outlinePoints(draft).map(({ text, done }) => [
      text,
      done ? answerHtml({ state: 'met', words: 'Marked as done in the draft.' }) : html`${box('Yes')}${box('No')}`,
    ]),
  );

/** The checklist: what software can answer is answered, and the rest are boxes. */
export const checklistHtml = (analysis: Analysis, settings: Settings, scores: readonly VersionScore[]): Html => {
  const groups = [...new Set(checklist.map(({ group }) => group))];
  return html`
<p>Points that a post can meet, in our own words, after ${checklistSources.map(({ short, title }, index) => html`${index > 0 && ' and '}the ${title} (${short})`)}. The numbers are theirs. A tick says that the software found nothing against a point; it does not say that the point is met.</p>
${groups.map((group) =>
  table(
    group,
    ['Point', 'After', 'Answer'],
    checklist.filter((row) => row.group === group).map((row) => [row.text, row.items.join(', '), answerHtml(answerFor(row, analysis, settings, scores))]),
  ),
)}
${ownPoints(analysis)}
<p class="note">${checklistSources.map(({ title, url }) => html`${title}: ${webLink(url)}. `)}</p>
`;
};
