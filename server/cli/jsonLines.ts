import { type Analysis, analyzeNow, createCache, scoreDraft, type Settings, type VersionScore } from '../engine/index.ts';
import { decode } from './decode.ts';
import { fixForTools } from './replacement.ts';

/** One line of a stream: its bytes, or nothing when it was too long to keep. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** A line longer than this is an error rather than a reason to run out of memory. */
const longestLine = 32 * 1024 * 1024;
const newline = 0x0a;

/** Cuts a stream of bytes into lines. Holds one line at a time, whatever comes in. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<Line> {
  let number = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size <= longest) held.push(bytes);
    else held = [];
  };
  const take = (): Line => {
    number += 1;
    const bytes = size > longest ? undefined : Buffer.concat(held);
    held = [];
    size = 0;
    return { number, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

interface Row {
  readonly text: string;
  /** The id as JSON, exactly as it came; nothing when the line has none. */
  readonly id: string | undefined;
}

type Parsed = { readonly row: Row } | { readonly error: string; readonly id?: string | undefined };

/** A number that JavaScript cannot hold exactly, such as the id of a tweet, goes out with the digits that came in. */
const idAsJson = (line: string, id: unknown): string | undefined => {
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return JSON.stringify(id);
  for (const [, digits] of line.matchAll(/"id"\s*:\s*(-?\d+)(?![\d.eE])/g)) if (digits !== undefined && Number(digits) === id) return digits;
  return JSON.stringify(id);
};

const parseLine = (bytes: Uint8Array): Parsed | undefined => {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { error: 'This line is not valid UTF-8.' };
  const line = decoded.text;
  if (line.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null) return { error: 'This line has no "text".' };
  const id = 'id' in value ? idAsJson(line, value.id) : undefined;
  return 'text' in value && typeof value.text === 'string' ? { row: { text: value.text, id } } : { error: 'This line has no "text".', id };
};

/** The mean difficulty of all texts of a draft, by words; `null` where none can be judged. */
const difficultyOf = (scores: readonly VersionScore[]): number | null => {
  const judged = scores.flatMap(({ words, difficulty, otherLanguage }) =>
    difficulty === undefined || otherLanguage !== undefined ? [] : [{ words, difficulty }],
  );
  const words = judged.reduce((sum, each) => sum + each.words, 0);
  return words === 0 ? null : Math.round((judged.reduce((sum, each) => sum + each.words * each.difficulty, 0) / words) * 1000) / 1000;
};

const answer = (row: Row, analysis: Analysis, settings: Settings): string => {
  const { readingLevel } = analysis;
  const difficulty = difficultyOf(scoreDraft(analysis, settings));
  const body = JSON.stringify({
    findings: analysis.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      start: finding.start,
      end: finding.end,
      message: finding.message,
      fixes: (finding.fixes ?? []).map((fix) => fixForTools(row.text, finding, fix)),
    })),
    readability: readingLevel
      ? { difficulty, grade: (readingLevel.low + readingLevel.high) / 2, ...readingLevel }
      : { difficulty, grade: null, low: null, high: null, confidence: null },
    platforms: Object.fromEntries(analysis.platforms.map(({ platform, count, limit }) => [platform, { count, limit }])),
  });
  return row.id === undefined ? body : `{"id":${row.id},${body.slice(1)}`;
};

/** What came of a line: the line to write, and its analysis unless the line could not be used. */
export interface Answered {
  readonly output: string;
  readonly analysis: Analysis | undefined;
}

/** Checks one line of a JSON stream; nothing for a blank line. `where` names the file, when there is one, in an error. */
export const checkLine = (line: Line, settings: Settings, format: 'markdown' | 'plain', where?: string): Answered | undefined => {
  const fail = (error: string, id?: string): Answered => ({
    output: `${id === undefined ? '{' : `{"id":${id},`}${JSON.stringify({ ...(where === undefined ? {} : { file: where }), line: line.number, error }).slice(1)}\n`,
    analysis: undefined,
  });
  if (!line.bytes) return fail('This line is longer than 32 MB.');
  const parsed = parseLine(line.bytes);
  if (!parsed) return undefined;
  if ('error' in parsed) return fail(parsed.error, parsed.id);
  try {
    // A cache of its own: lines of an archive seldom repeat, and memory must not grow with their number.
    const analysis = analyzeNow({ text: parsed.row.text, format }, settings, createCache());
    return { output: `${answer(parsed.row, analysis, settings)}\n`, analysis };
  } catch {
    return fail('This line could not be checked.', parsed.row.id);
  }
};
