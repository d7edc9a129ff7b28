import { type LengthState, type PlatformSummary, showPostCommand, showReadabilityCommand, type Summary, type TextSummary } from '../server/protocol.ts';

/** What the status bar says of a draft, for eyes and for a screen reader. */
export interface StatusText {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly label: string;
  readonly state: LengthState;
}

const grouped = new Intl.NumberFormat('en-US');

/** A number as people write it: `2,200`. */
export const numberWords = (value: number): string => grouped.format(value);

/** `1 post`, `2 posts`. */
export const countWords = (count: number, one: string): string => `${numberWords(count)} ${count === 1 ? one : `${one}s`}`;

/** `241 of 280 characters`, or for a thread `3 posts, the longest 241 of 280 characters`. */
export const lengthWords = (length: { readonly count: number; readonly limit: number; readonly parts: number }): string => {
  const characters = `${numberWords(length.count)} of ${numberWords(length.limit)} characters`;
  return length.parts > 1 ? `${countWords(length.parts, 'post')}, the longest ${characters}` : characters;
};

/** `241/280`, with the posts of a thread, and in words when it is too long or nearly so. */
export const lengthFigures = (platform: PlatformSummary): string => {
  const figures = `${numberWords(platform.count)}/${numberWords(platform.limit)}`;
  const posts = platform.parts > 1 ? `${countWords(platform.parts, 'post')} · ` : '';
  const left = platform.near ? `, ${numberWords(platform.limit - platform.count)} left` : messageWords(platform);
  return `${posts}${figures}${isOver(platform) ? ' over' : left}`;
};

/** `, sent as 2 messages`, of a text that is too long for one; else nothing. */
export const messageWords = ({ messages }: { readonly messages?: number }): string =>
  messages === undefined ? '' : `, sent as ${countWords(messages, 'message')}`;

/** Whether the text, or the longest post of a thread, is longer than the platform allows. A long text message goes out in several. */
export const isOver = (platform: PlatformSummary): boolean => platform.count > platform.limit && platform.messages === undefined;

/** The platform to show: the one picked, else the first of the draft, else X. */
export const shownPlatform = (summary: Summary, picked: string | undefined): PlatformSummary | undefined =>
  summary.platforms.find((platform) => platform.id === picked) ??
  summary.platforms.find((platform) => platform.chosen) ??
  summary.platforms.find((platform) => platform.id === 'x') ??
  summary.platforms[0];

/** `2 errors, 1 warning`; `No findings` for a clean draft. */
const findingWords = (findings: Summary['findings']): string => {
  const words = [
    findings.error > 0 ? countWords(findings.error, 'error') : '',
    findings.warning > 0 ? countWords(findings.warning, 'warning') : '',
    findings.information + findings.hint > 0 ? countWords(findings.information + findings.hint, 'suggestion') : '',
  ].filter((part) => part !== '');
  return words.length === 0 ? 'No findings' : words.join(', ');
};

/** The text that a platform gets: its own, or the shared one. */
const textFor = ({ texts }: Summary, platform: string): TextSummary | undefined =>
  texts.find((text) => text.platform === platform) ?? texts.find((text) => text.platform === undefined);

const levelWords = ({ grade, confidence, otherLanguage }: TextSummary): string => {
  if (otherLanguage !== undefined) return `looks like ${otherLanguage}; scores are for English`;
  return grade ? `reading level: grade ${grade}${confidence ? ` (${confidence} confidence)` : ''}` : 'too short for a reading level';
};

const difficultyWords = ({ difficulty, hardShare }: TextSummary): string[] =>
  difficulty === undefined
    ? []
    : [
        `Difficulty ${difficulty.toFixed(1)} of 6${hardShare === undefined ? '' : `, ${hardShare === 0 ? 'no' : `${Math.round(100 * hardShare)}%`} hard sentences`}`,
        '',
      ];

/** What stands after a length in the tooltip. */
const roomWords = (platform: PlatformSummary): string => {
  if (isOver(platform)) return ` $(warning) ${numberWords(platform.count - platform.limit)} over`;
  return platform.near ? `, ${numberWords(platform.limit - platform.count)} left` : messageWords(platform);
};

const tooltipOf = (summary: Summary, shown: PlatformSummary, text: TextSummary | undefined): string => {
  const chosen = summary.platforms.filter((platform) => platform.chosen || platform.id === shown.id);
  const rows = chosen.map((platform) => `| ${platform.name} | ${lengthWords(platform)}${roomWords(platform)} |`);
  // Where texts differ, the figures below are those of one of them.
  const whose = summary.texts.length > 1 ? `${shown.name}: ` : '';
  return [
    '| Platform | Length |',
    '| :-- | :-- |',
    ...rows,
    '',
    ...(text ? [`${whose}${countWords(text.words, 'word')} · ${levelWords(text)}`, '', ...difficultyWords(text)] : []),
    findingWords(summary.findings),
    '',
    `[Show post](command:${showPostCommand}) · [Show readability](command:${showReadabilityCommand})`,
    '',
    'Click to show another platform.',
  ].join('\n');
};

/** The words of the status bar for a draft, or nothing when no platform is known. */
export const statusText = (summary: Summary, picked: string | undefined): StatusText | undefined => {
  const shown = shownPlatform(summary, picked);
  if (!shown) return undefined;
  const over = isOver(shown);
  const text = textFor(summary, shown.id);
  const grade = text?.grade && !over ? ` · grade ${text.grade}` : '';
  const spokenGrade = text?.grade ? ` Reading level: grade ${text.grade.replace('–', ' to ')}.` : '';
  return {
    text: `${over ? '$(warning) ' : ''}${shown.name} ${lengthFigures(shown)}${grade}`,
    tooltip: tooltipOf(summary, shown, text),
    state: over ? 'over' : shown.near || shown.messages !== undefined ? 'near' : 'fits',
    label: `${shown.name}: ${lengthWords(shown)}${over ? ', over the limit' : shown.near ? ', nearly full' : messageWords(shown)}.${spokenGrade} ${findingWords(summary.findings)}. Shows another platform.`,
  };
};
