import type { CodeLens, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { counted, figure, type Analysis, type Draft, messagesFor, type VersionScore } from '../../engine/index.ts';
import { type LensArguments, showPostCommand, showReadabilityCommand, showSentenceCommand } from '../../protocol.ts';
import type { Analysed } from '../drafts.ts';
import { scoresOf } from './readability.ts';

const mostSentences = 2;

/** `6–8`, or `7` for a range of one grade. */
export const gradeWords = ({ low, high }: { readonly low: number; readonly high: number }): string => (low === high ? `${low}` : `${low}–${high}`);

const titleOf = ({ words, sentenceCount, readingLevel, otherLanguage }: VersionScore): string => {
  const counts = `${counted(words, 'word')} · ${counted(sentenceCount, 'sentence')}`;
  // That a text is in another language is said once, by a finding.
  return readingLevel && otherLanguage === undefined ? `${counts} · grade ${gradeWords(readingLevel)} (${readingLevel.confidence} confidence)` : counts;
};

/** So many platforms are named, or one more where they are over; the rest is counted. */
const mostPlatforms = 2;

const figures = ({ count, limit }: { readonly count: number; readonly limit: number }, messages?: number): string =>
  `${figure(count)}/${figure(limit)}${messages !== undefined ? `: ${counted(messages, 'message')}` : count > limit ? `: ${figure(count - limit)} over` : ''}`;

interface LengthLens {
  readonly title: string;
  readonly platform?: string;
}

/** `X 312/280: 32 over`, `Instagram 241/2,200`: those that a text goes to, what has least room first. */
const lengthsOf = ({ draft, platforms }: Analysis, platform: string | undefined): readonly LengthLens[] => {
  const own = new Set(draft.versions.flatMap((version) => version.platform ?? []));
  const fullness = (each: { readonly count: number; readonly limit: number }): number => each.count / each.limit;
  const here = platforms
    .filter((each) => each.chosen && (platform === undefined ? !own.has(each.platform) : each.platform === platform))
    .toSorted((a, b) => fullness(b) - fullness(a));
  const over = here.filter(({ count, limit }) => count > limit).length;
  const most = over > mostPlatforms ? mostPlatforms + 1 : mostPlatforms;
  const named = here.slice(0, most).map((each): LengthLens => {
    const messages = messagesFor(draft.platforms.byId(each.platform) ?? {}, each.count, each.limit);
    const fields = each.fields.filter(({ count, limit }) => count > limit).map((field) => ` · ${field.name} ${figures(field)}`);
    return {
      platform: each.platform,
      title: `${each.name} ${figures(each, messages)}${each.parts > 1 ? ` · ${counted(each.parts, 'part')}` : ''}${fields.join('')}`,
    };
  });
  return here.length > most ? [...named, { title: `${here.length - most} more` }] : named;
};

/** The hardest sentences, the hardest first; of equals, the one that is read first. None for a text of counts only. */
const hardestOf = ({ sentences, readingLevel, otherLanguage }: VersionScore): VersionScore['sentences'] =>
  !readingLevel || otherLanguage !== undefined ? [] : sentences.toSorted((a, b) => b.difficulty.value - a.difficulty.value).slice(0, mostSentences);

const startOf = ({ versions }: Draft, platform: string | undefined): number | undefined => {
  const version = versions.find((each) => each.platform === platform);
  return platform === undefined ? version?.parts[0]?.paragraphs[0]?.start : version?.start;
};

/**
 * The lenses above each text of a draft: its counts and reading level, its length on its platforms, then its hardest sentences.
 * `clickable`: the client has the commands.
 */
export const lensesOf = (done: Analysed, document: TextDocument, clickable: boolean): CodeLens[] =>
  scoresOf(done).flatMap((score) => {
    const { platform, words } = score;
    const start = startOf(done.analysis.draft, platform);
    if (start === undefined || words === 0) return [];
    const { line } = document.positionAt(start);
    const range: Range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const lens = (title: string, command: string, given: Omit<LensArguments, 'uri'>): CodeLens => ({
      range,
      // Without a command that the client has, a lens is only read.
      command: clickable ? { title, command, arguments: [{ uri: done.uri, ...given } satisfies LensArguments] } : { title, command: '' },
    });
    return [
      lens(titleOf(score), showReadabilityCommand, platform === undefined ? {} : { platform }),
      ...lengthsOf(done.analysis, platform).map(({ title, ...about }) => lens(title, showPostCommand, about)),
      ...hardestOf(score).map((sentence, index) => {
        const place = { start: document.positionAt(sentence.start), end: document.positionAt(sentence.end) };
        const words = `line ${place.start.line + 1} (${sentence.difficulty.value.toFixed(1)})`;
        return lens(index === 0 ? `Hardest: ${words}` : words, showSentenceCommand, { range: place });
      }),
    ];
  });
