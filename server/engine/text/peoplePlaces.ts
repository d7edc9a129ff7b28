import {
  knownHospital,
  street,
  zip,
  fewPeople,
  home,
  townOf,
  originOf,
  at,
  careAt,
  cityBefore,
  anyPlace,
  anyHome,
  theirHome,
  townAndState,
} from '../data/placeCues.ts';
import { cities, facilityWord, hospitals, largePlaces, longCities, noPlace, officeWord, titles } from '../data/names.ts';
import type { Paragraph, Span } from '../types.ts';
import { isAboutPatient, personsIn } from './people.ts';
import { lookedThrough } from './peopleCare.ts';
import { tellsOfPatient } from './peopleDates.ts';
import { type Capital, capitalRows } from './peopleNames.ts';
import { once, remember } from './remember.ts';
import { sentenceAround } from './sentenceAround.ts';

/** A place smaller than a state. */
export interface PlaceMention extends Span {
  readonly kind: 'clinic' | 'town' | 'street' | 'zip';
  /** The words around say that a patient lives there or comes from there. */
  readonly ofPatient: boolean;
  /** "She lives at" an address: it is a patient's where the paragraph before is about one. */
  readonly ofSomebody: boolean;
}

const hospital = new RegExp(`(?:${hospitals})(?![\\w-])`, 'y');
const longCity = new RegExp(`(?<!\\w)(?:${longCities})(?!\\w)(?! (?:Times|Post|Marathon|State|University|strip|steak))`, 'g');

const joinRow = (row: readonly Capital[]): string => row.map(({ lower }) => lower).join(' ');
const isLarge = (row: readonly Capital[]): boolean => row.every(({ lower }) => largePlaces().has(lower)) || /^new york$/.test(joinRow(row));

/** Where a row that is no sentence's first word begins: "Our Riverside Clinic" without "Our". */
const clinicIn = (row: readonly Capital[]): Span | undefined => {
  const head = row.findLastIndex(({ word }) => facilityWord.test(word));
  const first = row[0];
  const last = row.at(-1);
  if (head < 1 || !first || !last) return undefined;
  if (row.some(({ word }) => officeWord.test(word) && !(word === 'Women' || word === 'Heart'))) return undefined;
  return { start: first.start, end: last.end };
};

/** Places where a patient lives or comes from; what a post has to be asked for. */
export const placesOfPatients = (paragraph: Paragraph): readonly PlaceMention[] =>
  anyPlace.test(paragraph.prose) && (isAboutPatient(paragraph) || anyHome.test(lookedThrough(paragraph)))
    ? placesIn(paragraph).filter(({ ofPatient, ofSomebody }) => ofPatient || ofSomebody)
    : [];

/** Places smaller than a state, by the words around them. `clinic` and most towns matter in records alone. */
export const placesIn = remember((paragraph: Paragraph): readonly PlaceMention[] => {
  const { prose } = paragraph;
  const places: PlaceMention[] = [];
  const taken = new Set<number>();
  const add = (span: Span, kind: PlaceMention['kind'], ofPatient: boolean, ofSomebody = false): void => {
    for (let at = span.start; at < span.end; at++) if (taken.has(at)) return;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    places.push({ start: span.start, end: span.end, kind, ofPatient, ofSomebody });
  };
  const tells = (start: number): boolean => tellsOfPatient(paragraph, sentenceAround(paragraph, start));
  const windowBefore = (start: number): string => prose.slice(Math.max(0, start - 60), start);
  // "5 Harbor Way" is nobody.
  const isNumbered = (start: number): boolean => /\d[A-Z]? (?:\w{1,6}\.? )?$/.test(prose.slice(Math.max(0, start - 12), start));
  const ofOthers = once(() => personsIn(paragraph).some(({ named, kind, start }) => named && kind !== 'patient' && kind !== 'family' && !isNumbered(start)));
  if (/\d/.test(prose)) {
    for (const { index, 0: found } of prose.matchAll(street)) {
      const before = windowBefore(index);
      const ofSomebody = theirHome.test(before) && !ofOthers();
      add({ start: index, end: index + found.replace(/\.$/, '').length }, 'street', home.test(before) && tells(index), ofSomebody);
    }
    for (const { index, 0: found, 1: code = '' } of prose.matchAll(zip)) {
      const start = index + found.lastIndexOf(code);
      add({ start, end: index + found.length }, 'zip', (fewPeople.test(code) || home.test(windowBefore(index)) || /\bZIP/i.test(found)) && tells(start));
    }
  }
  const patients = personsIn(paragraph).filter(({ kind }) => kind === 'patient');
  let next = 0;
  for (const row of capitalRows(paragraph)) {
    const first = row[0];
    const last = row.at(-1);
    if (!first || !last) continue;
    const before = windowBefore(first.start);
    const span = { start: first.start, end: last.end };
    const clinic = clinicIn(row);
    hospital.lastIndex = first.start;
    if (clinic)
      add(
        {
          start: clinic.start,
          end: clinic.end + (/^(?: (?:of|in|at) (?:[A-Z][a-z]+ ?){1,3})/.exec(prose.slice(clinic.end, clinic.end + 60))?.[0].trimEnd().length ?? 0),
        },
        'clinic',
        false,
      );
    else if (
      careAt.test(before) &&
      !titles().has(first.lower) &&
      !noPlace.test(last.word) &&
      (hospital.test(prose) || !(isLarge(row) || (row.length === 1 && /^[A-Z\d]{1,6}s?$/.test(first.word))))
    )
      add(span, 'clinic', false);
    const inTown = home.test(before) || townOf.test(before);
    while (patients[next] && (patients[next]?.end ?? 0) <= first.start) next++;
    const nearest = inTown ? undefined : patients[next - 1];
    const person = nearest && first.start - nearest.end < 50 ? nearest : undefined;
    if (isLarge(row) || (row.length === 1 && first.word === first.word.toUpperCase())) continue;
    if (inTown ? tells(first.start) : person && originOf.test(prose.slice(person.end, first.start))) {
      townAndState.lastIndex = last.end;
      add(townAndState.test(prose) ? { start: first.start, end: townAndState.lastIndex } : span, 'town', true);
      continue;
    }
    townAndState.lastIndex = last.end;
    const hasState = /,/.test(prose.charAt(last.end)) && townAndState.test(prose);
    const city = row.length === 1 && cities().has(first.lower) && cityBefore.test(before);
    if ((hasState || city) && (at.test(before) || cityBefore.test(before)))
      add(hasState ? { start: first.start, end: townAndState.lastIndex } : span, 'town', false);
  }
  for (const { index, 0: found } of prose.matchAll(longCity))
    if (cityBefore.test(windowBefore(index))) add({ start: index, end: index + found.length }, 'town', false);
  for (const { index, 0: found } of prose.matchAll(knownHospital)) add({ start: index, end: index + found.length }, 'clinic', false);
  return places.sort((a, b) => a.start - b.start);
});
