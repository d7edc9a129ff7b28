import type { Settings } from '../settings.ts';
import { setLevel } from '../suppress.ts';
import { languageOf, profileOf } from '../text/language.ts';
import { isMostlyQuoted } from '../text/quotes.ts';
import { remember } from '../text/remember.ts';
import type { Report, Sentence, Span } from '../types.ts';
import { sentenceCounts } from './counts.ts';
import { sentenceDifficulty } from './difficulty.ts';
import { doubleNegatives } from './doubleNegatives.ts';
import { audienceOf, isHardFor, isMostlyNames } from './hard.ts';
import { hiddenActors } from './hiddenActor.ts';

/** The rules that speak of a sentence as a whole. A writer hears one of them a sentence. */
type ProblemRule = 'readability/hard-sentence' | 'readability/long-sentence' | 'readability/double-negative' | 'readability/passive-voice';

interface Problem {
  readonly rule: ProblemRule;
  readonly report: Report;
}

/** Words in a sentence: from the first on it is long, from the second on very long. Professionals are spared ten more. */
const longFrom = 21;
const veryLongFrom = 26;
const spared: Readonly<Record<Settings['audience'], number>> = { patients: 0, public: 0, professionals: 10 };
const longestReasons = 120;

/** The mark of a list item stands before its first sentence. */
const beforeWords = /^\s*(?:(?:[-•]|\d{1,3}[.)])\s+)?/u;
const wordSpan = ({ prose }: Sentence): Span => ({ start: beforeWords.exec(prose)?.[0].length ?? 0, end: prose.trimEnd().length });

/** Two of the reasons that weigh most, if they fit into a message. */
const mainReasons = (sentence: Sentence): readonly string[] => {
  const chosen: string[] = [];
  for (const { text } of (sentenceDifficulty(sentence)?.reasons ?? []).slice(0, 3))
    if (chosen.length < 2 && [...chosen, text].join('').length <= longestReasons) chosen.push(text);
  return chosen.length > 0 ? chosen : [`${sentenceCounts(sentence).words} words`];
};

/** A comma divides reasons that hold commas themselves. */
const joined = (reasons: readonly string[]): string => reasons.join(reasons.some((text) => /[:,]/u.test(text)) ? ', and ' : ' and ');

const hardReport = (sentence: Sentence): Report => {
  const advice = sentenceCounts(sentence).words >= longFrom ? 'Try two sentences.' : 'Try more common words.';
  return { ...wordSpan(sentence), message: `This sentence is hard to read. It has ${joined(mainReasons(sentence))}. ${advice}` };
};

/** "Bring your card, your pills, a pen, ..." is read item by item, however long it is. */
const isList = (prose: string): boolean => {
  const colon = prose.search(/[\p{L})]:\s/u);
  const items = (from: string): number => from.match(/[,;](?=\s)/gu)?.length ?? 0;
  return (colon !== -1 && items(prose.slice(colon)) >= 2) || /;[^;]+;/u.test(prose) || items(prose) >= 5;
};

const longReport = (sentence: Sentence, audience: Settings['audience']): Report | undefined => {
  const count = sentenceCounts(sentence).words;
  const most = count - spared[audienceOf(sentence, audience)];
  if (most < longFrom || isMostlyNames(sentence) || isList(sentence.prose)) return undefined;
  const severity = most >= veryLongFrom ? 'information' : 'hint';
  return {
    ...wordSpan(sentence),
    severity,
    message: `This sentence has ${count} words. One idea in 20 words or fewer is easier to follow. Try two sentences.`,
  };
};

const negativeReports = (sentence: Sentence): readonly Report[] =>
  doubleNegatives(sentence.prose).map(({ start, end, edit }): Report => {
    const said = sentence.prose.slice(start, end);
    if (!edit) return { start, end, message: 'Two negatives in one phrase make readers work out what you mean. Say what is so.' };
    return {
      start,
      end,
      message: `"${said}" makes readers turn the sense around. Say what is so: "${edit.text}".`,
      fixes: [{ title: `Replace with "${edit.text}"`, kind: 'suggestion', edits: [edit] }],
    };
  });

const actorMessages = {
  duty: 'This leaves open who acts. Say who, such as "you", "we" or "your nurse", or tell readers what to do.',
  advice: 'This leaves open who says so. Name them, such as "CDC recommends" or "we recommend".',
} as const;

/** The problems of a sentence, the weightiest first. What has a fix is no part of them: it is said in any case. */
const problemsFor = (audience: Settings['audience']): ((sentence: Sentence) => readonly Problem[]) =>
  remember((sentence) => {
    const { prose } = sentence;
    const hard = isHardFor(sentence, audience);
    const long = longReport(sentence, audience);
    const longs = long ? [{ rule: 'readability/long-sentence', report: long } as const] : [];
    const phrases = [
      ...negativeReports(sentence).flatMap((report) => (report.fixes ? [] : [{ rule: 'readability/double-negative', report } as const])),
      ...hiddenActors(prose).map(({ kind, ...span }) => ({ rule: 'readability/passive-voice', report: { ...span, message: actorMessages[kind] } }) as const),
    ];
    if (!hard && !long && phrases.length === 0) return [];
    // Other people's words stay as they were said, and the rules are those of English.
    if (isMostlyQuoted(prose) || languageOf(profileOf(prose)) !== undefined) return [];
    const rest = long?.severity === 'hint' ? [...phrases, ...longs] : [...longs, ...phrases];
    return hard ? [{ rule: 'readability/hard-sentence', report: hardReport(sentence) }, ...rest] : rest;
  });

const byAudience: Readonly<Record<Settings['audience'], (sentence: Sentence) => readonly Problem[]>> = {
  patients: problemsFor('patients'),
  public: problemsFor('public'),
  professionals: problemsFor('professionals'),
};

/** The double negatives of a sentence that have a fix. */
export const fixableNegatives = (sentence: Sentence): readonly Report[] => negativeReports(sentence).filter(({ fixes }) => fixes !== undefined);

/**
 * What a rule says of a sentence as a whole: only the rule with the weightiest problem speaks, and names the others beside it.
 * Rules that are switched off have no problems.
 */
export const leadingProblem = (sentence: Sentence, settings: Settings, rule: ProblemRule): Report | undefined => {
  const problems = byAudience[settings.audience](sentence);
  if (problems.length === 0) return undefined;
  const [first, ...others] = problems.filter((problem) => setLevel(problem.rule, settings.rules) !== 'off');
  if (first?.rule !== rule) return undefined;
  const related = others.map(({ report: { start, end, message } }) => ({ start, end, message }));
  return related.length > 0 ? { ...first.report, related } : first.report;
};
