import { addTo } from '../values.ts';
import { capitalized } from './inflect.ts';
import { storyMadeUp } from '../data/madeUp.ts';
import { type CueKind, type CueRow, storyWeights } from '../data/story.ts';
import {
  careDone,
  careGiven,
  carer,
  doneSet,
  doneSign,
  historical,
  illness,
  invites,
  official,
  onePerson,
  ownStory,
  patientHere,
  staffStory,
  storyWord,
  toldByThemself,
  wasBegins,
} from '../data/storyCare.ts';
import { storyCues } from '../data/storyCues.ts';
import { gather } from '../draft/chunks.ts';
import type { Edit, Paragraph, PlacedParagraph, Span } from '../types.ts';
import { worthLook } from './peopleCare.ts';
import { datesIn } from './peopleDates.ts';
import { placesIn } from './peoplePlaces.ts';
import { once, remember } from './remember.ts';
import { longestSentence, sentenceSpans } from './sentenceAround.ts';
import { peopleCues, personsBy } from './storyPeople.ts';

/** A detail that narrows down who a story is about. Offsets are those of its paragraph. */
export interface StoryCue extends Span {
  readonly kind: CueKind;
  readonly weight: number;
  /** What makes it general; none where only the writer knows. */
  readonly edits: readonly Edit[];
  /** The words for the person that it stands in, with their age and job. */
  readonly phrase?: Span & { readonly write: (general: { readonly age: boolean; readonly job: boolean }) => string };
}

/** A cue and the number of its paragraph. */
export interface PlacedCue {
  readonly index: number;
  readonly cue: StoryCue;
}

/** A passage that is about one person in care. */
export interface Story {
  readonly cues: readonly PlacedCue[];
  /** Each kind once, by its weightiest cue. */
  readonly score: number;
}

const isPatientHere = (sentence: string): boolean => patientHere.some((pattern) => pattern.test(sentence));

/** Whether a sentence says that one person is or was in care. */
export const tellsOfCare = (sentence: string): boolean =>
  isPatientHere(sentence) || ((careDone.test(sentence) || careGiven.test(sentence) || wasDone(sentence)) && tellsOfOne(sentence));

const tellsOfOne = (sentence: string): boolean => onePerson.test(sentence) || personsBy(sentence).length > 0;

/** "was quickly admitted": what was done stands among the next three words. */
const wasDone = (sentence: string): boolean =>
  doneSign.test(sentence) &&
  [...sentence.matchAll(wasBegins)].some(({ index, 0: found }) => {
    const behind = sentence.slice(index + found.length, index + found.length + 70);
    return [0, ...[...behind.matchAll(/ /g)].slice(0, 2).map((space) => space.index + 1)].some((at) => doneSet().lengthAtStart(behind.slice(at)) > 0);
  });

interface Look {
  /** Sentences that may hold a detail about the person. */
  readonly spans: () => readonly Span[];
  /** 2 when it tells of one person in care, 1 when it may. */
  readonly cares: 0 | 1 | 2;
}

const isOwn = (sentence: string): boolean => ownStory.test(sentence) && !carer.test(sentence);
const tellsHere = (sentence: string): boolean => storyWord.test(sentence) && tellsOfCare(sentence);

const caresIn = (sentences: readonly string[]): Look['cares'] => {
  let cares: Look['cares'] = 0;
  for (const words of sentences) {
    if (!storyWord.test(words) || isOwn(words) || staffStory.test(words)) continue;
    if (tellsOfCare(words)) return 2;
    if (cares === 0 && illness.test(words) && !invites.test(words) && tellsOfOne(words)) cares = 1;
  }
  return cares;
};

const look = remember((paragraph: Paragraph): Look => {
  const { prose, kind } = paragraph;
  if (kind === 'code' || kind === 'table') return { spans: () => [], cares: 0 };
  const wordsOf = ({ start, end }: Span): string => prose.slice(start, Math.min(end, start + longestSentence));
  return {
    spans: once(() => sentenceSpans(paragraph).filter((span) => !isOwn(wordsOf(span)) && (tellsHere(wordsOf(span)) || !invites.test(wordsOf(span))))),
    cares: caresIn(sentenceSpans(paragraph).map(wordsOf)),
  };
});

const caringIn = gather((paragraph: Paragraph): readonly true[] => (worthLook(paragraph).story && look(paragraph).cares > 0 ? [true] : []));

/** "Last night was hard": the day is what the sentence is about. */
const asSubject = /^ (?:was|is|were|reminded|taught|showed|made|felt|gave|has|had|will|broke|changed|brought)\b/;

const general = (prose: string, start: number, found: string, text: string | undefined, kind: CueKind): readonly Edit[] => {
  const end = start + found.length;
  const before = prose.slice(Math.max(0, start - 14), start);
  if (text === undefined || (kind === 'time' && asSubject.test(prose.slice(end, end + 12)))) return [];
  // An article of the writer's own stays, and a noun behind would not fit.
  if (kind === 'rarity' && /(?:plets|twins)$/i.test(found)) return [];
  if (kind === 'rarity' && / (?:patient|survivor|warrior|case|symptoms|diagnosis|virus|infection|syndrome)s?\b/.test(prose.slice(end, end + 12))) return [];
  if (kind === 'rarity' && /\b(?:a|an|the|his|her|their|our|this) $/i.test(before)) return [{ start, end, text: text.replace(/^an? /, '') }];
  if (kind === 'mark' && !/^(?:an?|the|his|her|that|with) /i.test(found)) return [];
  const words = kind === 'mark' && /^with /i.test(found) ? `with ${text}` : text;
  const opens = /(?:^|[.!?:\n"“])\s*$/.test(before);
  return [{ start, end, text: opens ? capitalized(words) : words }];
};

const dateCues = (paragraph: Paragraph): readonly StoryCue[] =>
  datesIn(paragraph).flatMap(({ start, end, of, day }): readonly StoryCue[] => {
    if (!day || (of !== 'patient' && of !== 'birth')) return [];
    const on = /\bon $/.test(paragraph.prose.slice(Math.max(0, start - 3), start)) ? 3 : 0;
    return [{ kind: 'time', weight: storyWeights.day, start, end, edits: on > 0 && of === 'patient' ? [{ start: start - on, end, text: 'recently' }] : [] }];
  });

const placeCues = (paragraph: Paragraph): readonly StoryCue[] =>
  placesIn(paragraph).flatMap(({ start, end, kind, ofPatient }): readonly StoryCue[] => {
    if (kind === 'clinic' || (!ofPatient && kind !== 'town')) return [];
    const in_ = /\b(?:in|from|of|near) (?:the (?:[\w,-]{1,14} ){0,3}of )?$/.exec(paragraph.prose.slice(Math.max(0, start - 40), start));
    const from = start - (in_?.[0].length ?? 0);
    return [{ kind: 'place', weight: storyWeights.place, start, end, edits: in_ ? [{ start: from, end, text: 'in our area' }] : [] }];
  });

const rowsByWord = once(() => {
  const byWord = new Map<string, number[]>();
  for (const [row, { when }] of storyCues().entries()) for (const word of when.split(' ')) addTo(byWord, word, row);
  return byWord;
});

/** The rows that have a word in a text. */
const rowsFor = (prose: string): readonly CueRow[] => {
  const told = new Set([...prose.toLowerCase().matchAll(/\w+/g)].flatMap(({ 0: word }) => rowsByWord().get(word) ?? []));
  return storyCues().filter((_, row) => told.has(row));
};

/** The details that a paragraph tells of a person. Asked only where a person in care is near. */
const cuesIn = remember((paragraph: Paragraph): readonly StoryCue[] => {
  const prose = paragraph.prose.slice(0, 10 * longestSentence);
  const spans = look(paragraph).spans();
  const people = peopleCues(prose);
  const free = ({ start, end }: Span): boolean => !people.some((cue) => cue.kind === 'place' && cue.start < end && start < cue.end);
  const cues: StoryCue[] = [...people, ...dateCues(paragraph), ...placeCues(paragraph).filter(free)];
  for (const { kind, weight, pattern, general: text } of rowsFor(prose)) {
    for (const { index: start, 0: found } of prose.matchAll(pattern())) {
      const end = start + found.trimEnd().length;
      if (!cues.some((cue) => cue.kind === kind && cue.start < end && start < cue.end))
        cues.push({ kind, weight, start, end, edits: general(prose, start, found.trimEnd(), typeof text === 'function' ? text(found.trimEnd()) : text, kind) });
    }
  }
  return cues.filter(({ start }) => spans.some((span) => span.start <= start && start < span.end)).sort((a, b) => a.start - b.start);
});

// A short post is one story; in a longer text, a story is what stands around its patient.
const shortPost = 7;
const mostParagraphs = 5;

const passagesOf = (caring: readonly number[], count: number): readonly (readonly [from: number, to: number])[] => {
  if (count <= shortPost) return [[0, count]];
  const passages: [number, number][] = [];
  for (const index of caring) {
    const last = passages.at(-1);
    const to = Math.min(count, index + 2);
    if (last && index - 1 < last[1] && to - last[0] <= mostParagraphs) last[1] = to;
    else passages.push([Math.max(last?.[1] ?? 0, index - 1), to]);
  }
  return passages;
};

const scoreOf = (cues: readonly PlacedCue[]): number => {
  const best = new Map<CueKind, number>();
  for (const { cue } of cues) best.set(cue.kind, Math.max(best.get(cue.kind) ?? 0, cue.weight));
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
};

/** The passages that are about one person in care, with the details that they tell. Almost nothing to do where there is no patient. */
export const storiesIn = remember((placed: readonly PlacedParagraph[]): readonly Story[] => {
  const caring = caringIn(placed).map(({ index }) => index);
  if (caring.length === 0) return [];
  return passagesOf(caring, placed.length).flatMap(([from, to]): readonly Story[] => {
    const text = placed
      .slice(from, to)
      .map(({ paragraph }) => paragraph.prose.slice(0, 10 * longestSentence))
      .join('\n');
    const ours = carer.test(text);
    const sure = placed.slice(from, to).some(({ paragraph }) => look(paragraph).cares === 2);
    if (!sure && !ours) return [];
    if (storyMadeUp.test(text) || historical.test(text) || (!ours && (toldByThemself.test(text) || official.test(text)))) return [];
    const cues = placed.slice(from, to).flatMap(({ paragraph }, at) => cuesIn(paragraph).map((cue): PlacedCue => ({ index: from + at, cue })));
    // Who writes of their own patient tells where the patient was.
    const here = sure && ours && !cues.some(({ cue }) => cue.kind === 'workplace') ? storyWeights.workplace : 0;
    return cues.length === 0 ? [] : [{ cues, score: scoreOf(cues) + here - (sure ? 0 : 1) }];
  });
});
