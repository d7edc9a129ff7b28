import { personBehind, verbsOfPeople } from '../data/peopleWords.ts';
import { type StigmaTerm, stigmaBeginning } from '../data/stigma.generated.ts';
import { countsIn } from '../locale.ts';
import type { Edit, Fix, Paragraph, Report, Sentence, Span } from '../types.ts';
import type { Settings } from '../settings.ts';
import { writersOwn } from './asSaid.ts';
import { capitalized, formsOf, inflect, type Form } from './inflect.ts';
import { compileWhenMet } from './phrases.ts';
import { remember } from './remember.ts';
import { functionWords, replacementFor } from './replaceTerm.ts';
import { isInName } from './termContext.ts';
import { isAttached } from './terms.ts';

interface Known {
  readonly term: StigmaTerm;
  readonly form: Form;
  readonly usual: string;
}

/** The table is in lower case; in running text these are not. */
const acronym = /^(?:hiv|aids|iv|tb|bame|covid)(?![a-z])/u;
const name = /^(?:caucasian|oriental|chinese|china|wuhan)/u;
const asSpelt = (text: string): string => (name.test(text) ? capitalized(text) : text.replace(acronym, (letters) => letters.toUpperCase()));

const knownBeginning = (beginning: string): readonly (readonly [string, readonly Known[]])[] => {
  const bySpelling = new Map<string, Known[]>();
  for (const term of stigmaBeginning(beginning))
    for (const spelling of [term.term, ...term.also])
      for (const { form, text } of formsOf(spelling, term.pos)) {
        const known = bySpelling.get(text) ?? [];
        bySpelling.set(text, known);
        known.push({ term, form, usual: asSpelt(text) });
      }
  // A row of its own for a form goes before the row that it is a form of.
  return [...bySpelling].map(([text, known]) => [text, known.toSorted((a, b) => Number(b.form === 'base') - Number(a.form === 'base'))]);
};

/** A word has a row for each way it is used, so a spelling has a list of them. */
const matcher = compileWhenMet(knownBeginning);

/** A word about people where it stands in a sentence. */
interface Use extends Span {
  readonly term: StigmaTerm;
  readonly written: string;
  /** What many readers prefer, fitted to the sentence or not. */
  readonly better: string | undefined;
  /** What may stand in its place, with the edits that put it there. */
  readonly wordings: readonly { readonly text: string; readonly edits: readonly Edit[] }[];
}

const determiner = /(?<![\p{L}\p{N}])(?:an?|the|this|that|every|each|one|another|any|no|his|her|their|your|our|type [12]|recovering)[ \u00a0]$/iu;
/** "a brittle diabetic" */
const describedBefore = /(?<![\p{L}\p{N}])(?:an?|every|each|another)[ \u00a0][\p{L}-]{2,20}[ \u00a0]$/iu;
const negated = /(?<![\p{L}\p{N}])non[ \u00a0]$/iu;
const the = /(?<![\p{L}\p{N}])the[ \u00a0]$/iu;
const joinedBefore = /(?:(?<![\p{L}\p{N}])(?:and|or|very|more|most|too|so)|[,/&])[ \u00a0]?$/iu;
const nextWord = /^[ \u00a0]([\p{L}][\p{L}-]*)/u;

const followedByNoun = (after: string): boolean => {
  const next = nextWord.exec(after)?.[1]?.toLowerCase();
  return next !== undefined && !functionWords.has(next) && !verbsOfPeople().has(next) && !next.endsWith('ly');
};

/** How far around a word its neighbours are looked at. */
const near = 60;

const normal = (text: string): string => text.toLowerCase().replace(/[\s\u00a0-]+/gu, ' ');

/** The illness, not help: "hearing aids". */
const isOtherAids = (term: StigmaTerm, written: string): boolean => /\baids\b/u.test(term.term) && !written.includes('AIDS') && /aids/u.test(written);

const isExcepted = ({ term }: Known, before: string, after: string, text: string): boolean => {
  if (term.before.length > 0) {
    const words = ` ${normal(term.use === 'group' ? before.replace(the, '') : before).replace(/['’]/gu, ' ')}`.trimEnd();
    if (term.before.some((each) => words.endsWith(` ${each.replaceAll('-', ' ')}`))) return true;
  }
  if (term.after.length > 0) {
    const words = `${normal(after)
      .trimStart()
      .replace(/[.,;:!?)]/gu, ' ')} `;
    if (term.after.some((each) => (each.endsWith('*') ? words.startsWith(each.slice(0, -1)) : words.startsWith(`${each} `)))) return true;
  }
  if (term.with.length === 0) return false;
  const words = ` ${normal(text.slice(0, 600)).replace(/[^\p{L}\p{N} ]/gu, '')} `;
  return !term.with.some((each) => words.includes(` ${each.toLowerCase()} `));
};

/** Where a word is used in the way of its row: the stretch that a better wording takes the place of. */
const stretchOf = ({ term, form }: Known, { start, end }: Span, before: string, after: string): Span | undefined => {
  if (/^['’]/u.test(after)) return undefined;
  switch (term.use) {
    case 'word':
      return { start, end };
    case 'people': {
      const found = personBehind.exec(after);
      return found ? { start, end: end + found[0].length } : undefined;
    }
    case 'person': {
      if (form === 'plural') return { start, end };
      const joined = /^[ \u00a0](?:and|or)\b/u.test(after);
      return (determiner.test(before) || describedBefore.test(before)) && !followedByNoun(after) && !joined ? { start, end } : undefined;
    }
    case 'group': {
      const article = the.exec(before);
      // "the homeless and hungry people of our town" goes on.
      const joined = /^[ \u00a0](?:and|or)[ \u00a0](?!(?:the|their|those|his|her|people)[ \u00a0])/u.test(after);
      return article && !followedByNoun(after) && !joined ? { start: start - article[0].length, end } : undefined;
    }
  }
};

const severalPeople = /(?:s|people|children|men|women|youth)$/iu;
/** "men who use a wheelchair", "man who uses a wheelchair" */
const agreeing = (wording: string, people: string): string =>
  severalPeople.test(people) ? wording : wording.replace(' who are ', ' who is ').replace(' who use ', ' who uses ');
const withPeople = (wording: string, people: string): string => (wording.includes('{}') ? agreeing(wording, people).replace('{}', people) : wording);

const wordingsFor = (text: string, { term, form, usual }: Known, { start, end }: Span, word: Span): Use['wordings'] => {
  const original = text.slice(start, end);
  const before = text.slice(Math.max(0, start - near), start);
  // "overweight or obese adults": the words in front belong to the same people.
  if (term.use === 'people' && joinedBefore.test(before)) return [];
  // An adjective before its noun cannot become "using a wheelchair"; "suffering from" has its noun behind it.
  const loose = term.use === 'word' && term.pos === 'adjective' && !/ (?:from|with)$/u.test(term.term) && term.prefer.some((each) => each.includes(' '));
  const behind = text.slice(end, end + near);
  if (loose && (followedByNoun(behind) || /^(?:,|[ \u00a0](?:and|or)[ \u00a0])/u.test(behind))) return [];
  const people = text.slice(word.end, end).trim();
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
  return term.prefer.flatMap((prefer) => {
    const plain = withPeople(prefer, people);
    const inflected = term.use === 'people' || term.use === 'group';
    const found = replacementFor(text, {
      start,
      end,
      form: inflected ? 'base' : form,
      usual: inflected && (opens || usual === usual.toLowerCase()) ? original.toLowerCase() : inflected ? original : usual,
      // Only a verb may have any word behind it; what is inflected already is taken as it is.
      term: {
        term: term.term,
        also: term.also,
        plain: inflected ? plain.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : plain,
        kind: 'replace',
        pos: inflected ? 'verb' : partFor(term),
      },
    });
    if (!found) return [];
    const { article, text: wording } = found;
    const edit: Edit = { start, end, text: wording };
    // Markup between the article and the word stays.
    return [{ text: wording, edits: article ? [article, edit] : [edit] }];
  });
};

/** "wheelchair-bound" may end its sentence, so its wording is not held back there as that of a medical adjective is. */
const partFor = ({ pos }: StigmaTerm): StigmaTerm['pos'] => (pos === 'adjective' ? 'verb' : pos);

const usesIn = remember((sentence: Sentence): readonly Use[] => {
  const { text, prose } = sentence;
  return matcher.find(prose).flatMap((match): readonly Use[] => {
    const before = prose.slice(Math.max(0, match.start - near), match.start);
    if (isAttached(text, match) || negated.test(before)) return [];
    const found = text.slice(match.start, match.end);
    const after = prose.slice(match.end, match.end + near);
    const uses: Use[] = [];
    for (const known of match.value) {
      const stretch = isExcepted(known, before, after, prose) || isOtherAids(known.term, found) ? undefined : stretchOf(known, match, before, after);
      if (!stretch || isInName(text, { start: match.start, end: match.end, usual: known.usual })) continue;
      // Another row of the same use belongs to other countries.
      if (uses.some((use) => use.term.locale === '' || use.term.locale === known.term.locale)) continue;
      const written = text.slice(stretch.start, stretch.end);
      const wordings = wordingsFor(text, known, stretch, match);
      const first = known.term.prefer[0];
      const better = wordings[0]?.text ?? (first === undefined ? undefined : withPeople(first, text.slice(match.end, stretch.end).trim()));
      uses.push({ ...stretch, term: known.term, written, better, wordings });
    }
    return uses;
  });
});

const messageFor = ({ term, written, better }: Use): string => {
  if (better === undefined) return term.view;
  const advice = term.level === 'error' ? `"${written}" can hurt readers. You could write "${better}".` : `Many readers prefer "${better}" to "${written}".`;
  return term.view === '' ? advice : `${advice} ${term.view}`;
};

const reportFor = (use: Use, from: number): Report => {
  const { term, wordings } = use;
  const replace = wordings.map(
    ({ text, edits }): Fix => ({
      title: `Replace with "${text}"`,
      kind: 'suggestion',
      edits: edits.map((edit) => ({ start: from + edit.start, end: from + edit.end, text: edit.text })),
    }),
  );
  const keep: Fix = { title: `Keep "${term.term}" in this project`, kind: 'suggestion', edits: [], keep: { list: 'keep', value: term.term } };
  return {
    start: from + use.start,
    end: from + use.end,
    message: messageFor(use),
    severity: term.level === 'contested' ? 'information' : term.level,
    fixes: term.level === 'error' ? replace : [...replace, keep],
  };
};

const keptBy = remember((keep: readonly string[]): ReadonlySet<string> => new Set(keep.map(normal)));

const isKept = ({ term, written }: Use, kept: ReadonlySet<string>): boolean =>
  kept.size > 0 && [written, term.term, ...term.also, inflect(term.term, 'plural')].some((each) => kept.has(normal(each)));

/** What is said of the words about people in a paragraph, either those of suicide or all others. Other people's words, names and lines about wording give nothing. */
export function* peopleTermReports(paragraph: Paragraph, settings: Settings, suicide: boolean): Generator<Report> {
  const { sentences, isQuoted } = writersOwn(paragraph);
  const kept = keptBy(settings.keep);
  const told = new Set<string>();
  for (const { start, value } of sentences)
    for (const use of usesIn(value)) {
      const { term } = use;
      if (term.suicide !== suicide || !countsIn(term.locale, settings.locale)) continue;
      if (isKept(use, kept) || isQuoted(start + use.start, start + use.end)) continue;
      // Both views are told once.
      if (term.level === 'contested' && told.has(term.term)) continue;
      told.add(term.term);
      yield reportFor(use, start);
    }
}
