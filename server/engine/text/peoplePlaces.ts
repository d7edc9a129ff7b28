import { cities, facilityWord, hospitals, largePlaces, longCities, noPlace, officeWord, titles } from '../data/names.ts';
import type { Paragraph, Span } from '../types.ts';
import { isAboutPatient, personsIn } from './people.ts';
import { sentenceAround, tellsOfPatient } from './peopleDates.ts';
import { type Capital, capitalRows } from './peopleNames.ts';
import { remember } from './remember.ts';

/** A place smaller than a state. */
export interface PlaceMention extends Span {
  readonly kind: 'clinic' | 'town' | 'street' | 'zip';
  /** The words around say that a patient lives there or comes from there. */
  readonly ofPatient: boolean;
}

const hospital = new RegExp(`(?:${hospitals})(?![\\w-])`, 'y');
const knownHospital =
  /(?<![\w-])(?:Cedars?[- ]Sinai|Johns Hopkins|M(?:oun)?t\.? Sinai|(?:Memorial )?Sloan[- ]Kettering|MD Anderson|NYU Langone|Kaiser Permanente|Geisinger|Dana[- ]Farber|Beth Israel|SickKids)(?![\w-])/g;
const longCity = new RegExp(`(?<!\\w)(?:${longCities})(?!\\w)(?! (?:Times|Post|Marathon|State|University|strip|steak))`, 'g');
const states = 'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const townAndState = new RegExp(`,? (?:${states})\\b`, 'y');
const street =
  /\b\d{1,5}[A-Z]? (?:[NSEW]\.? |North |South |East |West )?(?:(?:[A-Z][a-z]+|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive|Blvd|Boulevard|Ct|Court|Pl|Place|Way|Terrace|Ter|Cir|Circle|Hwy|Highway|Pkwy|Parkway|Close|Crescent|Gardens|Row|Trail)\b\.?(?:,? (?:Apt|Unit|Suite|#)\.? ?\w{1,5})?/g;
const zip = new RegExp(`(?:\\b(?:ZIP|Zip|zip)(?: ?code)?(?: is|:| of| in)?,? |\\b(?:${states}),? )(\\d{5})(?:-\\d{4})?(?![\\d-])`, 'g');
/** Areas of so few people that Safe Harbor does not allow even the first three figures. */
const fewPeople = /^(?:036|059|063|102|203|556|692|790|821|823|830|831|878|879|884|890|893)/;

const home =
  /\b(?:liv(?:es?|ed|ing) (?:alone )?(?:in|at|near|outside|on)|resid(?:es?|ed|ing) (?:in|at|near|on)|resident of|grew up in|raised in|home(?:town)?(?:,| is| in| of| near| at)+|(?:came|comes|drove|drives|travel(?:l?ed|s)|flew|hails?|moved|originally|airlifted) (?:all the way )?(?:here |to us )?from|from her|(?:her|his|home) address(?: is|:)|addresse?s? ?:|back (?:home )?(?:in|to)) ?(?:the )?(?:(?:small|tiny|little|rural|remote|quiet|nearby) )?(?:(?:town|village|city|community|hamlet|suburb|county) of )?$/i;
const townOf = /\b(?:town|village|hamlet|city|community|county|parish|borough|suburb)s? of $/;
const originOf = /^(?:[^.!?;]{0,3}\d{1,3}\)?,?)?(?:,? (?:an? )?[a-z-]{1,20}(?: [a-z-]{1,20})?)? ?(?:of|from) $/;
const at =
  /(?:\b(?:at|visited|attended|presented to|admitted to|transferred to|referred to|discharged from|released from|in|from|our|the|to)|@)(?: the| our)? $/;
const careAt = /(?:\b(?:at|visited|attended|admitted to|transferred to|discharged from)|@)(?: the| our)? $/;
const cityBefore = /(?:\b(?:in|from|near|our|resid\w+ in|of|at|to|outside|around|the)|,) $/;

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

const anyPlace = /\b(?:[Ll]iv(?:es?|ed|ing)|[Rr]esid|[Gg]rew up|[Rr]aised in|[Hh]ome|[Ff]rom|[Aa]ddress|[Mm]oved|of|ZIP|Zip|zip)\b/;

/** Places where a patient lives or comes from; what a post has to be asked for. */
export const placesOfPatients = (paragraph: Paragraph): readonly PlaceMention[] =>
  anyPlace.test(paragraph.prose) && isAboutPatient(paragraph) ? placesIn(paragraph).filter(({ ofPatient }) => ofPatient) : [];

/** Places smaller than a state, by the words around them. `clinic` and most towns matter in records alone. */
export const placesIn = remember((paragraph: Paragraph): readonly PlaceMention[] => {
  const { prose } = paragraph;
  const places: PlaceMention[] = [];
  const taken = new Set<number>();
  const add = (span: Span, kind: PlaceMention['kind'], ofPatient: boolean): void => {
    for (let at = span.start; at < span.end; at++) if (taken.has(at)) return;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    places.push({ start: span.start, end: span.end, kind, ofPatient });
  };
  const tells = (start: number): boolean => tellsOfPatient(paragraph, sentenceAround(paragraph, start));
  const windowBefore = (start: number): string => prose.slice(Math.max(0, start - 60), start);
  if (/\d/.test(prose)) {
    for (const { index, 0: found } of prose.matchAll(street))
      add({ start: index, end: index + found.replace(/\.$/, '').length }, 'street', home.test(windowBefore(index)) && tells(index));
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
