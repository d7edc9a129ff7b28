import { type ClaimCue, claimCues } from '../data/claimCues.ts';
import type { Sentence, Span } from '../types.ts';
import { once, remember } from './remember.ts';

/** A cue in a sentence, with the words that gave it. */
export interface FoundCue extends Span {
  readonly cue: ClaimCue;
}

interface Entry {
  readonly words: readonly string[];
  readonly cue: ClaimCue;
}

const stemKey = 3;
const cueNames: readonly ClaimCue[] = ['cause'];
const isCue = (name: string): name is ClaimCue => name in claimCues;

const table = once(() => {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, (readonly [stem: string, cue: ClaimCue])[]>();
  for (const [cue, row] of Object.entries(claimCues)) {
    if (!isCue(cue)) continue;
    for (const item of row.trim().split(/\s+/)) {
      const words = item.split('_');
      const first = words[0] ?? '';
      if (item.endsWith('*')) {
        const key = first.slice(0, stemKey);
        const list = stems.get(key);
        const entry = [first.slice(0, -1), cue] as const;
        if (list) list.push(entry);
        else stems.set(key, [entry]);
      } else {
        const list = whole.get(first);
        const entry = { words, cue };
        if (list) list.push(entry);
        else whole.set(first, [entry]);
      }
    }
  }
  return { whole, stems };
});

const token = /https?:\/\/\S+|@\w+|[A-Z]{2,}(?![a-z])|[A-Za-z][a-z]*(?:['’-][a-z]+)*/g;

/** The cues of a sentence, from left to right. */
export const cuesIn = remember(({ text }: Sentence): readonly FoundCue[] => {
  const { whole, stems } = table();
  const tokens = [...text.matchAll(token)].flatMap(({ 0: value, index }) =>
    /^(?:https?:|@)/.test(value) ? [] : [{ start: index, end: index + value.length, word: value.toLowerCase().replace('’', "'") }],
  );
  return tokens.flatMap(({ start, end, word }, at): FoundCue[] => {
    const found: FoundCue[] = [];
    for (const { words, cue } of whole.get(word) ?? []) {
      if (words.every((each, step) => tokens[at + step]?.word === each)) found.push({ cue, start, end: tokens[at + words.length - 1]?.end ?? end });
    }
    for (const [stem, cue] of stems.get(word.slice(0, stemKey)) ?? []) {
      if (word.startsWith(stem) && !found.some((each) => each.cue === cue)) found.push({ cue, start, end });
    }
    return found;
  });
});
void cueNames;
