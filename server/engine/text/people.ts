import { namesMadeUp } from '../data/madeUp.ts';
import {
  ageBefore,
  ageBehind,
  careBefore,
  careSoon,
  helpedBefore,
  helpedBehind,
  madeUpBefore,
  personally,
  greetingBefore,
  kinBefore,
  kinBehind,
  kinWord,
  labelBefore,
  meetBefore,
  namedBefore,
  patientBefore,
  patientBehind,
  recordBehind,
  roleBefore,
  roleBehind,
  roleMention,
  roleSign,
  saidBefore,
  saidBehind,
  surelyDone,
} from '../data/nameCues.ts';
import { famousPatients } from '../data/names.ts';
import type { Paragraph, Span } from '../types.ts';
import { careAround, careLater, careOf, caredForYou, isPersonal, ownsCare, worthLook } from './peopleCare.ts';
import { type NameCandidate, nameCandidates } from './peopleNames.ts';
import { once, remember } from './remember.ts';

/** A person that a paragraph speaks of. */
export interface PersonMention extends Span {
  readonly kind: 'patient' | 'family' | 'clinician' | 'author' | 'public' | 'unknown';
  /** A name, or a role such as "a 34-year-old woman", "my patient", "her son". */
  readonly named: boolean;
  /** The words around leave hardly a doubt about the kind. */
  readonly sure: boolean;
}

// Words further away say little about a name.
const near = 140;

/** A name by its shape, whatever stands around it. */
const isKnownName = ({ shape, opens, title }: NameCandidate): boolean =>
  title === 'civil' || shape === 'full' || shape === 'initial' || shape === 'given' || (shape === 'doubtful' && !opens);

const famous = once(() => new Set(famousPatients.split('; ')));

interface Reading {
  readonly kind: PersonMention['kind'];
  readonly sure?: boolean;
}

const readName = (name: NameCandidate, before: string, behind: string, cares: () => boolean): Reading => {
  const { shape, title } = name;
  const known = isKnownName(name);
  if (recordBehind.test(behind)) return { kind: 'patient', sure: true };
  const labelled = patientBefore.test(before) || title === 'patient';
  if ((labelled && (known || shape !== 'doubtful')) || (labelBefore.test(before) && (known || shape === 'unknowns'))) return { kind: 'patient', sure: known };
  if (title === 'clinician' || name.credentials) return { kind: 'clinician', sure: true };
  if (roleBehind.test(behind) && !patientBehind.test(behind)) return { kind: 'clinician' };
  if (title === 'public' || famous().has(name.words.join(' '))) return { kind: 'public' };
  if (madeUpBefore.test(before)) return { kind: 'unknown' };
  const solid = shape === 'full' || shape === 'given' || shape === 'initial' || title === 'civil';
  const done = careOf(behind);
  if (done && shape === 'doubtful' && personally.test(behind)) return { kind: 'patient' };
  if (done && (solid || surelyDone.test(behind)) && (shape !== 'unknown' || !name.opens || title === 'civil'))
    return { kind: 'patient', sure: solid || shape === 'unknowns' };
  if ((solid || shape === 'doubtful' || shape === 'unknowns') && patientBehind.test(behind)) return { kind: 'patient', sure: true };
  if (roleBefore.test(before)) return { kind: 'clinician' };
  if (known && kinBefore.test(before)) return { kind: 'family', sure: cares() };
  if (known && ownsCare(behind)) return { kind: 'patient', sure: true };
  if ((known || shape === 'unknowns') && careBefore.test(before)) return { kind: 'patient', sure: true };
  if (ageBefore.test(before) && shape !== 'doubtful' && cares()) return { kind: 'patient', sure: known };
  if (saidBehind.test(behind) || saidBefore.test(before)) return { kind: 'author' };
  if (!known && shape !== 'unknowns' && title !== 'civil') return namedBefore.test(before) && cares() ? { kind: 'patient' } : { kind: 'unknown' };
  if (ageBehind.test(behind) && cares()) return { kind: 'patient', sure: known };
  if (namedBefore.test(before) && cares()) return { kind: 'patient', sure: true };
  if (known && (kinBehind.test(behind) || title === 'family') && cares()) return { kind: 'family' };
  if (known && greetingBefore.test(before) && caredForYou(behind)) return { kind: 'patient' };
  if ((shape === 'initial' || title === 'civil' || meetBefore.test(before)) && cares()) return { kind: 'patient' };
  if (
    known &&
    (careAround(behind) ||
      (helpedBefore.test(before) && helpedBehind.test(behind)) ||
      (/\b(?:lost|losing) $/.test(before) && /^ to /.test(behind) && careSoon.test(behind.slice(3))))
  )
    return { kind: 'patient' };
  if ((shape === 'full' || shape === 'given' || shape === 'initial' || title === 'civil') && careLater(behind)) return { kind: 'patient' };
  return { kind: 'unknown' };
};

/** A name with the words that it is made of. */
export interface NamedPerson extends PersonMention {
  readonly name: NameCandidate;
  /** Where it stands only a person can: "named …", "a 34-year-old man, …". */
  readonly slot: boolean;
  /** A small word such as "for" or "with" stands before it, or a mark. */
  readonly afterLink: boolean;
}

const linkBefore = /(?:\b(?:for|by|with|from|told|asked|called|regarding|about|and|of|to|saw|see|is|was)|[:,&(–—-]) $/;

const inSlot = (before: string, behind: string): boolean =>
  [ageBefore, patientBefore, labelBefore, careBefore, namedBefore, kinBefore].some((cue) => cue.test(before)) ||
  [ageBehind, recordBehind].some((cue) => cue.test(behind));

/** Names of persons, each with the kind that the words around it tell. Looks at every paragraph; rules for records need that. */
export const namedPersons = remember((paragraph: Paragraph): readonly NamedPerson[] => {
  const { prose } = paragraph;
  let last: NamedPerson | undefined;
  let seen = false;
  const cares = (): boolean => seen || isPersonal(paragraph);
  return nameCandidates(paragraph).map((name) => {
    const { start, end } = name;
    const before = prose.slice(Math.max(0, start - near), start).replace(/^[\s\S]*(?:[!?\n]|[a-z\d)]\.)(?= )/, '');
    const behind = prose.slice(end, end + near);
    const read = readName(name, before, behind, cares);
    const joined =
      read.kind === 'unknown' &&
      last !== undefined &&
      (last.kind === 'patient' || last.kind === 'family') &&
      /^(?:,|,? and| &) $/.test(prose.slice(last.end, start));
    const { kind, sure = false } = joined && last ? last : read;
    last = {
      start,
      end,
      kind: kind === 'patient' && namesMadeUp.test(prose) ? 'unknown' : kind,
      sure,
      named: true,
      name,
      // Only records ask for these.
      get slot() {
        return inSlot(before, behind);
      },
      get afterLink() {
        return linkBefore.test(before);
      },
    };
    seen ||= last.kind === 'patient';
    return last;
  });
});

const rolesIn = ({ prose }: Paragraph): readonly PersonMention[] =>
  [...prose.matchAll(roleMention)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind: /\d|patient/i.test(found) ? 'patient' : kinWord.test(found) ? 'family' : 'unknown',
    named: false,
    sure: false,
  }));

/** The persons that a paragraph speaks of, in their order, as a reader of a post takes them. Costs almost nothing where no word is about care. */
export const personsIn = remember((paragraph: Paragraph): readonly PersonMention[] =>
  paragraph.kind === 'code'
    ? []
    : [...namedPersons(paragraph), ...(worthLook(paragraph).care && roleSign.test(paragraph.prose) ? rolesIn(paragraph) : [])].sort(
        (a, b) => a.start - b.start || b.end - a.end,
      ),
);

/** Whether a paragraph speaks of one patient: by name, by role, or by what was done for "him" or "her". */
export const isAboutPatient = remember(
  (paragraph: Paragraph): boolean => personsIn(paragraph).some(({ kind }) => kind === 'patient') || (worthLook(paragraph).care && isPersonal(paragraph)),
);
