import { addTo } from '../values.ts';
import { type ClaimCue, evidenceCues } from '../data/evidenceCues.ts';
import { rarityOf } from '../readability/familiarity.ts';
import type { Sentence, Span } from '../types.ts';
import { dayNamesIn } from './dayNames.ts';
import { once, remember } from './remember.ts';
import { statisticIn } from './statistics.ts';

/** A cue in a sentence, with the words that gave it. */
export interface FoundCue extends Span {
  readonly cue: ClaimCue;
}

/** A sentence as its cues are counted. */
export interface ClaimReading {
  readonly cues: readonly FoundCue[];
  /** Words as they are written, without links and handles. */
  readonly words: readonly string[];
}

interface Entry {
  readonly words: readonly string[];
  readonly cue: ClaimCue;
}

const stemKey = 3;
const isCue = (name: string): name is ClaimCue => name in evidenceCues;

const table = once(() => {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, (readonly [stem: string, cue: ClaimCue])[]>();
  for (const [cue, row] of Object.entries(evidenceCues)) {
    if (!isCue(cue)) continue;
    for (const item of row.trim().split(/\s+/)) {
      if (item.endsWith('*')) addTo(stems, item.slice(0, stemKey), [item.slice(0, -1), cue]);
      else {
        const words = item.split('_');
        addTo(whole, words[0] ?? '', { words, cue });
      }
    }
  }
  return { whole, stems };
});

const token = /https?:\/\/\S+|@\w+|[A-Z]{2,}(?![a-z])|[A-Za-z][a-z]*(?:['’-][a-z]+)*/g;

/** Cues for what acts on health. */
export const effectCues: readonly ClaimCue[] = ['cause', 'harm', 'prevents', 'raises', 'treats', 'links', 'affects', 'helps'];

const opensCapital = /^[A-Z]/;

/** Whether a word is part of a name: "Cancer Prevention Week", "the Lung Association". A headline has capitals everywhere, and is none. */
const isInName = (tokens: readonly (Span & { readonly value: string })[], at: number): boolean => {
  const here = tokens[at];
  if (at === 0 || !here || !opensCapital.test(here.value)) return false;
  const beside = [tokens[at - 1], tokens[at + 1]].some(
    (other) => other && opensCapital.test(other.value) && (other.end + 1 === here.start || here.end + 1 === other.start),
  );
  return beside && tokens.filter(({ value }) => opensCapital.test(value)).length * 2 < tokens.length;
};

/** Reads the cues of a sentence, from left to right. Hashtags count as words, links and handles do not. */
export const readClaim = remember(({ text }: Sentence): ClaimReading => {
  const { whole, stems } = table();
  const tokens = [...text.matchAll(token)].flatMap(({ 0: value, index }) =>
    value.startsWith('@') || value.startsWith('http') ? [] : [{ start: index, end: index + value.length, value, word: value.toLowerCase().replace('’', "'") }],
  );
  const days = dayNamesIn(text);
  const cues = tokens.flatMap(({ start, end, word }, at): FoundCue[] => {
    const found: FoundCue[] = [];
    for (const { words, cue } of whole.get(word) ?? []) {
      if (words.every((each, step) => tokens[at + step]?.word === each)) found.push({ cue, start, end: tokens[at + words.length - 1]?.end ?? end });
    }
    for (const [stem, cue] of stems.get(word.slice(0, stemKey)) ?? []) {
      if (word.startsWith(stem) && !found.some((each) => each.cue === cue)) found.push({ cue, start, end });
    }
    if (days.some((day) => day.start <= start && end <= day.end)) return [];
    // What acts stands in verbs and plain nouns, never in a name.
    return found.some(({ cue }) => effectCues.includes(cue)) && isInName(tokens, at) ? found.filter(({ cue }) => !effectCues.includes(cue)) : found;
  });
  return { cues, words: tokens.map(({ value }) => value) };
});

const healthCues: readonly ClaimCue[] = ['condition', 'body', 'risk', 'people'];
const nearby = 45;

/** Whether a cue of the first kinds comes shortly before one of the second. */
const follows = (cues: readonly FoundCue[], first: readonly ClaimCue[], second: readonly ClaimCue[]): boolean =>
  cues.some(
    (one, at) =>
      first.includes(one.cue) &&
      cues.slice(at + 1, at + 16).some((other) => other.start >= one.end && other.start - one.end <= nearby && second.includes(other.cue)),
  );

/** What is around a sentence in its paragraph. */
export interface ClaimSetting {
  /** A link of which nobody sees where it leads. */
  readonly bareLink: boolean;
  /** No other sentence stands in the paragraph. */
  readonly alone: boolean;
}

const learnedWord = /(?:osis|itis|emia|ology|genic|ase|cyte|oma|pathy|ular|ation|ment|ine|tive|ial)s?$/;
const rareFrom = 0.75;
const pastWord = /^(?:was|were|had|did|been|went|got|came|said|told|took|made)$/i;
const pointer = /^(?:this|that|these|those|it|they|them)$/i;
const contraction = /n['’]t|['’](?:m|ve|d|ll|re)$|^gonna$/i;
const isUpper = (word: string): boolean => word.charCodeAt(0) < 91;
const upTo = (most: number, count: number): number => Math.min(most, count) / most;
const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.reduce((sum, item) => sum + (test(item) ? 1 : 0), 0);

/** The measures by which a statement that needs a source is known, each between 0 and 2. Those that are 0 are left out. */
export const measuresOf = (sentence: Sentence, { bareLink, alone }: ClaimSetting): ReadonlyMap<string, number> => {
  const { text } = sentence;
  const { cues, words } = readClaim(sentence);
  const counts = new Map<string, number>();
  for (const { cue } of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const has = (...names: readonly ClaimCue[]): boolean => names.some((name) => counts.has(name));
  const measures = new Map<string, number>();
  const set = (name: string, value: number | boolean): void => {
    const number = Number(value);
    if (number !== 0) measures.set(name, number);
  };
  for (const [cue, times] of counts) set(cue, times > 1 ? 1.5 : 1);
  const lower = words.filter((word) => !isUpper(word));
  const upper = words.length - lower.length;
  const inCapitals = words.length > 0 && upper / words.length > 0.5;
  const effects = count(effectCues, (cue) => counts.has(cue));
  const acts = effects > 0;
  const health = has('condition', 'body', 'medicine', 'risk');
  const conditions = counts.get('condition') ?? 0;
  set('effects', Math.min(2, effects));
  set('effect on health', follows(cues, effectCues, healthCues));
  set('food or medicine acts', follows(cues, ['exposure', 'medicine', 'body', 'condition'], effectCues));
  set('may do', follows(cues, ['hedge'], effectCues));
  set('more than', follows(cues, ['compare'], ['compare']));
  set('more risk', follows(cues, ['compare', 'raises', 'prevents', 'trend'], ['risk', 'condition']));
  set('people with', follows(cues, ['people'], ['condition', 'risk', 'trend']));
  set('figure', statisticIn(sentence) !== undefined);
  set('percent', text.includes('%'));
  set('digit', /\d/.test(text));
  set('asks', text.includes('?'));
  set('shouts', text.includes('!'));
  set('length', Math.min(40, words.length) / 20);
  set('short', words.length < 6);
  set('brief', words.length < 10);
  set('long', words.length > 14);
  set('headline', words.length > 4 && inCapitals && upper / words.length > 0.6);
  set('tags', upTo(3, text.split('#').length - 1));
  set('toHandle', /^[\s".]*@/.test(text));
  set('emoji', /:[a-z_]{3,40}:|[\uD83C-\uD83E]/.test(text));
  set(
    'contraction',
    words.some((word) => contraction.test(word)),
  );
  set('names', inCapitals ? 0 : upTo(4, count(words.slice(1), isUpper)));
  set(
    'past',
    upTo(
      3,
      count(lower, (word) => word.length > 4 && word.endsWith('ed')),
    ),
  );
  set(
    'was',
    words.some((word) => pastWord.test(word)),
  );
  set(
    'points',
    words.some((word) => pointer.test(word)),
  );
  set('gerund', (words[0]?.length ?? 0) > 5 && words[0]?.endsWith('ing') === true);
  set(
    'present',
    upTo(
      3,
      count(lower, (word) => word.length > 4 && /[^s]s$/.test(word)),
    ),
  );
  set('money', /[$£€₹] ?\w/.test(text));
  set('year', /\b(?:19|20)\d\d\b/.test(text));
  set('quotes', /["“”]/.test(text));
  set('colon', text.includes(':'));
  set(
    'learned',
    upTo(
      4,
      count(words, (word) => word.length > 6 && learnedWord.test(word.toLowerCase())),
    ),
  );
  set(
    'rare',
    upTo(
      4,
      count(inCapitals ? words : lower, (word) => word.length > 4 && rarityOf(word.toLowerCase().replace('’', "'")) >= rareFrom),
    ),
  );
  set('acts on condition', acts && has('condition'));
  set('acts on health', acts && health);
  set('exposure and health', has('exposure') && health);
  set('study and effect', has('study') && acts);
  set('study shows', has('study') && has('shows'));
  set('cause and health', has('cause') && health);
  set('prevents and health', has('prevents') && health);
  set('links and health', has('links') && health);
  set('risk of condition', has('risk') && has('condition'));
  set('medicine for condition', has('medicine') && has('condition'));
  set('compares effects', has('compare') && acts);
  set('no story', acts && !has('singular', 'other', 'politics'));
  set('own effect', acts && has('singular'));
  set('conditions', conditions > 1);
  set('many conditions', conditions > 3);
  set('parts of the body', (counts.get('body') ?? 0) > 1);
  set('bare link', bareLink);
  set('bare link alone', bareLink && alone);
  return measures;
};
