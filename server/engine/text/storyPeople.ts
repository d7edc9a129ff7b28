import {
  ageBehindPerson,
  bareAge,
  femaleNoun,
  isJob,
  isUniqueJob,
  knownNearby,
  maleNoun,
  notDescribing,
  personBegins,
  personNouns,
  storyWeights,
} from '../data/story.ts';
import { capitalized } from './inflect.ts';
import { fromPlace } from '../data/storyWhere.ts';
import type { Span } from '../types.ts';
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
const cased = (text: string, like: string): string => (/^[A-Z]/.test(like) ? capitalized(text) : text);

const ageWeight = (age: number, unit: string | undefined): number =>
  age > 89 || (unit !== undefined && !/^y/i.test(unit)) ? storyWeights.fineAge : storyWeights.age;

/** A person by what they are: "a 34-year-old", "the beloved school bus driver". */
interface Person extends Span {
  readonly det: string;
  /** What stands before the age; what describes the person behind it. */
  readonly lead: string;
  readonly middle: string;
  readonly age: { readonly years: number; readonly unit: string | undefined; readonly start: number; readonly end: number } | undefined;
  readonly noun: string;
}

const ageHere = /(\d{1,3})(?: ?y\/?o|[- ](year|yr|month|week|day)(?:[- ]olds?\b,?|s[- ]old(?= [a-z])))(?!\w) ?/iy;
const wordHere = /[\w'’-]{1,20} /y;
// More words than this do not describe one person.
const mostWords = 6;

const personAt = (prose: string, start: number, from: number, det: string): Person | undefined => {
  let at = from;
  let lead = '';
  let middle = '';
  let age: Person['age'];
  for (let count = 0; count < mostWords; count++) {
    ageHere.lastIndex = at;
    const found = age ? null : ageHere.exec(prose);
    if (found) {
      age = { years: Number(found[1]), unit: found[2], start: at, end: at + found[0].trimEnd().length };
      lead = middle;
      middle = '';
      at = ageHere.lastIndex;
      if (age.end === at) return undefined;
      continue;
    }
    const length = personNouns().lengthAtStart(prose.slice(at, at + 32));
    const end = at + length;
    if (length > 0 && prose[end] !== '-') return { start, end, det, lead, middle, age, noun: prose.slice(at, end) };
    wordHere.lastIndex = at;
    const word = wordHere.exec(prose)?.[0];
    if (word === undefined || notDescribing().has(word.trim().toLowerCase())) return undefined;
    middle += word;
    at += word.length;
  }
  return undefined;
};

/** The persons of a stretch of prose by what they are, each once. */
export const personsBy = (prose: string): readonly Person[] => {
  const persons: Person[] = [];
  for (const { index, 0: found, 1: det = '' } of prose.matchAll(personBegins)) {
    if (index < (persons.at(-1)?.end ?? 0)) continue;
    const person = personAt(prose, index, index + found.length, det);
    if (person) persons.push(person);
  }
  return persons;
};

type Write = NonNullable<StoryCue['phrase']>['write'];

const writer =
  (prose: string, { start, end, det, lead, middle, age, noun }: Person): Write =>
  (general) => {
    const job = general.job && isJob(noun);
    const kept = age ? `${prose.slice(age.start, age.end)} ` : '';
    // "the 45-year-old mother of three": no band fits before "of".
    const isOf = / of /y;
    isOf.lastIndex = end;
    const [before, after] = general.age && age ? band(age.years, age.unit, job ? 'worker' : noun) : [kept, ''];
    const behind = isOf.test(prose) ? '' : after;
    const rest = `${job ? '' : lead}${before}${job ? 'local worker' : `${middle}${noun}`}${behind}`;
    const first = det === '' ? '' : job || /^an?$/i.test(det) ? `${article(rest)} ` : `${det} `;
    return cased(`${first}${rest}`, /(?:^|[.!?:\n"“])\s*$/.test(prose.slice(Math.max(0, start - 3), start)) ? 'A' : prose.slice(start, end));
  };

/** Ages and jobs of persons in a stretch of prose, with what may stand in their place. */
export const peopleCues = (prose: string): readonly StoryCue[] => {
  const cues: StoryCue[] = [];
  const free = ({ start, end }: Span): boolean => !cues.some((cue) => cue.start < end && start < cue.end);
  for (const person of personsBy(prose)) {
    const { start, end, det, lead, middle, age, noun } = person;
    const write = writer(prose, person);
    const phrase = { start, end, write };
    if (age && age.years < 120)
      cues.push({
        kind: 'age',
        weight: ageWeight(age.years, age.unit),
        start: age.start,
        end: age.end,
        edits: [{ start, end, text: write({ age: true, job: false }) }],
        phrase,
      });
    const place = fromPlace().exec(prose.slice(end, end + 60));
    if (place) {
      const to = end + place[0].length;
      cues.push({
        kind: 'place',
        weight: storyWeights.place,
        start: to - (place[1]?.length ?? 1) + 1,
        end: to,
        edits: [{ start: end + 1, end: to, text: 'in our area' }],
      });
    }
    const known = knownNearby.test(`${lead} ${middle}`);
    // A title before a name, and "player of the year", are not a job by themselves.
    if (!isJob(noun) || (det === '' && !known)) continue;
    const definite = /^(?:the|our|my|\w+['’]s)$/i.test(det);
    const weight = known || (definite && !isUniqueJob(noun)) ? storyWeights.localJob : definite ? storyWeights.uniqueJob : storyWeights.job;
    cues.push({
      kind: 'job',
      weight,
      start: age ? end - noun.length - middle.length : start,
      end,
      edits: [{ start, end, text: write({ age: false, job: true }) }],
      phrase,
    });
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
    const alone = /^(?:[.,;:!?)]|$| (?:with|who|was|is|has|had|came|from|in|at|on|and|after|by|presented|arrived|died|walked|for|named)\b)/.test(
      prose.slice(span.end, span.end + 12),
    );
    cues.push({
      kind: 'age',
      weight: ageWeight(age, unit),
      start: span.end - whole.length + (det === '' ? 0 : det.length + 1),
      end: span.end,
      edits: alone ? [{ ...span, text }] : [],
    });
  }
  return cues;
};
