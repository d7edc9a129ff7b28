import { ageBehindPerson, bareAge, femaleNoun, isJob, isUniqueJob, knownNearby, maleNoun, personPhrase, storyWeights } from '../data/story.ts';
import type { Edit, Paragraph, Span } from '../types.ts';
import type { StoryCue } from './story.ts';

const decades = ['', '', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];
const article = (next: string): string => (/^(?:[aeiou]|8|11\b|18\b)/i.test(next) && !/^(?:uni|use|eu|one)/i.test(next) ? 'an' : 'a');
const pronoun = (noun: string): string => (maleNoun.test(noun) ? 'his' : femaleNoun.test(noun) ? 'her' : 'their');

/** An age as a band: what goes before the noun, and what goes behind it. */
const band = (age: number, unit: string | undefined, noun: string): readonly [before: string, behind: string] => {
  if (unit !== undefined && !/^y/i.test(unit)) return ['young ', ''];
  if (age < 13) return [/^(?:toddler|baby|infant|newborn|preemie)$/i.test(noun) ? '' : 'young ', ''];
  if (age < 20) return [/^teen/i.test(noun) ? '' : 'teenage ', ''];
  return ['', age > 89 ? ' aged 90 or older' : ` in ${pronoun(noun)} ${decades[Math.floor(age / 10)] ?? ''}`];
};

const nounFor = (age: number, unit: string | undefined): string => ((unit !== undefined && !/^y/i.test(unit)) || age < 13 ? 'child' : 'person');
const cased = (text: string, like: string): string => (/^[A-Z]/.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text);

const ageWeight = (age: number, unit: string | undefined): number =>
  age > 89 || (unit !== undefined && !/^y/i.test(unit)) ? storyWeights.fineAge : storyWeights.age;

interface Phrase extends Span {
  /** The phrase with its age, or its job, or both made general. */
  write(general: { readonly age: boolean; readonly job: boolean }): string;
}

const writePhrase = (found: RegExpMatchArray): Phrase['write'] => {
  const [whole, det = '', lead = '', digits, unit, , middle = '', noun = ''] = found;
  const age = digits === undefined ? undefined : Number(digits);
  const kept = digits === undefined ? '' : whole.slice(whole.indexOf(digits, det.length + lead.length), whole.length - middle.length - noun.length);
  return (general) => {
    const job = general.job && isJob().test(noun);
    const core = job ? 'local worker' : `${middle}${noun}`;
    const [before, behind] = general.age && age !== undefined ? band(age, unit, job ? 'worker' : noun) : [kept, ''];
    const rest = `${job ? '' : lead}${before}${core}${behind}`;
    const first = det === '' ? '' : job || /^an?$/i.test(det) ? `${article(rest)} ` : `${det} `;
    return cased(`${first}${rest}`, whole);
  };
};

/** Ages and jobs of persons in a stretch of prose, with what may stand in their place. */
export const peopleCues = ({ prose }: Paragraph): readonly StoryCue[] => {
  const cues: StoryCue[] = [];
  const free = ({ start, end }: Span): boolean => !cues.some((cue) => cue.start < end && start < cue.end);
  for (const found of prose.matchAll(personPhrase())) {
    const [whole, det = '', lead = '', digits, unit, space = '', middle = '', noun = ''] = found;
    const job = isJob().test(noun);
    if ((digits === undefined && !job) || (digits !== undefined && space === '' && !/\s$/.test(whole.slice(0, -noun.length - middle.length)))) continue;
    const start = found.index;
    const end = start + whole.length;
    const write = writePhrase(found);
    const phrase = { start, end, write };
    const edit = (general: { age: boolean; job: boolean }): readonly Edit[] => [{ start, end, text: write(general) }];
    const age = digits === undefined ? undefined : Number(digits);
    if (age !== undefined && age < 120) {
      const at = start + whole.indexOf(digits ?? '', det.length + lead.length);
      cues.push({ kind: 'age', weight: ageWeight(age, unit), start: at, end: end - noun.length - middle.length - 1, edits: edit({ age: true, job: false }), phrase });
    }
    if (!job) continue;
    const definite = /^(?:the|our|my|\w+['’]s)$/i.test(det);
    const known = knownNearby.test(`${lead} ${middle}`);
    const weight = known || (definite && !isUniqueJob().test(noun)) ? storyWeights.localJob : definite || det === '' ? storyWeights.uniqueJob : storyWeights.job;
    // A title before a name, and "player of the year", are not a job by themselves.
    if (det === '' && !known) continue;
    cues.push({ kind: 'job', weight, start: digits === undefined ? start : end - noun.length - middle.length, end, edits: edit({ age: false, job: true }), phrase });
  }
  for (const found of prose.matchAll(ageBehindPerson)) {
    const [whole, before = '', digits = '', behind = ''] = found;
    const age = Number(digits);
    const span = { start: found.index, end: found.index + whole.length };
    if (age > 119 || age < 1 || !free(span)) continue;
    const [, words] = band(Math.max(age, 20), undefined, 'person');
    const text = age < 20 ? (age < 13 ? 'a child' : 'a teenager') : words.trim();
    const lead = before.replace(/(?:aged?|just|only) $/, '');
    const tail = /^[,)]/.test(behind) ? behind : '';
    const edits = [{ ...span, text: `${lead}${text}${tail}` }];
    cues.push({ kind: 'age', weight: ageWeight(age, undefined), start: span.start + before.length, end: span.start + before.length + digits.length, edits });
  }
  for (const found of prose.matchAll(bareAge)) {
    const [whole, det = '', digits = '', unit] = found;
    const start = found.index;
    const span = { start, end: start + whole.length };
    const age = Number(digits);
    if (age > 119 || !free(span)) continue;
    const noun = nounFor(age, unit);
    const [before, behind] = band(age, unit, noun);
    const rest = /s[- ]old$/i.test(whole) && det === '' && behind !== '' ? behind.trim() : `${before}${noun}${behind}`;
    const opens = /(?:^|[.!?:\n"“])\s*$/.test(prose.slice(Math.max(0, start - 3), start));
    const text = cased(det === '' ? rest : `${/^an?$/i.test(det) ? article(rest) : det} ${rest}`, opens ? 'A' : whole);
    // "a 34-year-old local", "a 34-year-old with asthma": only where no noun follows is the band put in its place.
    const alone = /^(?:[.,;:!?)]|$| (?:with|who|was|is|has|had|came|from|in|at|on|and|after|by|presented|arrived|died|walked|for|named)\b)/.test(prose.slice(span.end, span.end + 12));
    cues.push({ kind: 'age', weight: ageWeight(age, unit), start: span.end - whole.length + (det === '' ? 0 : det.length + 1), end: span.end, edits: alone ? [{ ...span, text }] : [] });
  }
  return cues;
};
