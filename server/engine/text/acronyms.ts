import { type Acronym, rowsOf } from '../data/acronyms.generated.ts';
import { countsIn, type Locale, locales } from '../locale.ts';
import { rarityOf } from '../readability/familiarity.ts';
import type { Paragraph, Sentence, Span } from '../types.ts';
import { dayNamesIn } from './dayNames.ts';
import { startsWithCapital } from './inflect.ts';
import { remember } from './remember.ts';

/** What looks like an acronym where it stands in a sentence. */
interface FoundAcronym extends Span {
  /** As it is written in the table, or without the "s" of more than one. */
  readonly acronym: string;
  /** What it may stand for, by country; nothing for one that only looks like an acronym. */
  readonly rows: readonly Acronym[];
  readonly plural: boolean;
  /** A hyphen, a slash or a possessive follows or goes before. */
  readonly attached: boolean;
}

/** An acronym where it stands in a paragraph. */
export interface AcronymUse extends FoundAcronym {
  /** What it stands for to readers of one English; nothing for one that only looks like an acronym. */
  readonly row: Acronym | undefined;
  /** It has that meaning here. */
  readonly isMeant: boolean;
}

const token = /[A-Za-z0-9][A-Za-z0-9&/=+-]*/gu;
// Without vowels to say it by: what can be said as a word is a name or a shout more often than not.
const looksLike = /^(?![IVXLC]+$)(?=.{3})[AEIOU]?[B-DF-HJ-NP-TV-XZ]{2,6}$/u;
const partOfMore = /[\p{L}\p{N}#@_$£€.]$/u;
const goesOn = /^(?:[\p{L}\p{N}_]|\.[\p{L}\p{N}])/u;
const joined = /^[-–/’'&]/u;
const joinedBefore = /[-–/&]$/u;

const isListed = (written: string): boolean => rowsOf(written).length > 0;

type Named = Pick<FoundAcronym, 'acronym' | 'rows' | 'plural'>;

const nameOf = (written: string): Named | undefined => {
  const rows = rowsOf(written);
  if (rows.length > 0) return { acronym: written, rows, plural: false };
  const bare = written.endsWith('s') ? written.slice(0, -1) : written;
  const plural = bare !== written;
  const ofOne = plural ? rowsOf(bare) : [];
  return ofOne.length > 0 || looksLike.test(bare) ? { acronym: bare, rows: ofOne, plural } : undefined;
};

/** The acronyms of a token: the whole of it, or those between its slashes and hyphens. */
const namesIn = (written: string, start: number, divider: '/' | '-' | undefined): (Named & Span)[] => {
  const known = /[A-Z]/u.test(written) && written.length <= 13 ? nameOf(written) : undefined;
  if (known) return [{ ...known, start, end: start + written.length }];
  if (divider === undefined || written.length > 80) return [];
  let at = start;
  return written.split(divider).flatMap((piece) => {
    const from = at;
    at += piece.length + 1;
    return namesIn(piece, from, divider === '/' ? '-' : undefined);
  });
};

/** What looks like an acronym in a sentence, but for links, handles, hashtags and code. */
export const acronymUses = remember(({ text, prose }: Sentence): readonly FoundAcronym[] => {
  const uses: FoundAcronym[] = [];
  for (const { 0: found, index } of prose.matchAll(token)) {
    if (found.length < 2 || !/[A-Z]/u.test(found)) continue;
    const written = isListed(found) ? found : found.replace(/[^A-Za-z0-9]{1,9}$/u, '');
    if (partOfMore.test(text.slice(Math.max(0, index - 1), index)) || goesOn.test(text.slice(index + written.length, index + written.length + 2))) continue;
    for (const name of namesIn(written, index, '/'))
      uses.push({ ...name, attached: joined.test(text.charAt(name.end)) || joinedBefore.test(text.slice(Math.max(0, name.start - 1), name.start)) });
  }
  return uses;
});

/** The words of a paragraph, and which meanings were looked up in them. */
const wordsOf = remember(({ text }: Paragraph) => ({
  words: ` ${text.toLowerCase().replace(/[^a-z0-9]+/gu, ' ')} `,
  means: new Map<string, boolean>(),
}));

/** Whether an acronym with several meanings has the one of a row in a paragraph. */
const meansRow = ({ expansion, near }: Acronym, paragraph: Paragraph): boolean => {
  if (near.length === 0) return true;
  const { words, means } = wordsOf(paragraph);
  const known = means.get(expansion);
  if (known !== undefined) return known;
  const answer = near.some((stem) => words.includes(` ${stem}`));
  means.set(expansion, answer);
  return answer;
};

/** What an acronym stands for in a paragraph: in the country of its readers, else what the words around it speak for. */
export const meaningOf = (found: FoundAcronym, paragraph: Paragraph, locale: Locale): AcronymUse => {
  const { rows } = found;
  const row = rows.find((each) => each.locale !== '' && countsIn(each.locale, locale)) ?? rows.find((each) => meansRow(each, paragraph)) ?? rows[0];
  return { ...found, row, isMeant: row !== undefined && meansRow(row, paragraph) };
};

/** "Hepatitis C (HCV)": alone in brackets after other words, which say the same in full or in plain words. */
export const isInOwnBrackets = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]["”’.]? ?\( ?$/u.test(text.slice(Math.max(0, start - 6), start)) && /^ ?\)/u.test(text.slice(end, end + 2));

/** Whether letters are a word that people read: "FREE", "UPDATE". */
export const isWord = (word: string): boolean => rarityOf(word.toLowerCase()) < 0.9;
const wordBefore = /([\p{L}\p{N}][\p{L}\p{N}'’&.-]{0,40})(,?)[ \u00a0]$/u;
const nameAfter = /^(?:['’]s)?[ \u00a0](?:(?:&|of|for) )?\p{Lu}\p{Ll}/u;
const capitalsAfter = /^[ \u00a0:-]{1,2}(\p{Lu}{2,20})(?![\p{L}\p{N}])/u;
const openers = /^(?:The|A|An|Our|Your|My|This|These|If|When|For|In|And|But|What|Is|Are|Can|Does|Why|How|With|To|Of|On|Or|About|Know|New|No|Yes|Mr|Q|FAQ)$/u;
/** What stands after the name of a person. */
const degrees = /^(?:NP|PA|RN|LPN|LVN|CNA|RD|LCSW|SLP|PT|OT|CRNA|APRN|DNP|MD|DO|MPH|MSN|BSN|FNP|PharmD|PhD|DDS|CHW)s?$/u;
const states = /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/u;
const stateBefore = /(?:\p{Lu}[\p{L}.'’]{1,30}|[A-Z]{2}|\d{1,5}|&| and| or),?[ \u00a0]$/u;
const zipAfter = /^,?[ \u00a0]\d{5}(?!\d)/u;

/** "Flint, MI", "CT, MA, and PA", "MI 48502": a state of the United States. */
const isState = (written: string, before: string, after: string): boolean =>
  states.test(written) &&
  (zipAfter.test(after) || (/,/u.test(before.slice(-6)) && stateBefore.test(before)) || /^,? (?:and |or |& )?[A-Z]{2}(?![\p{L}\p{N}])/u.test(after));

const mayNameDay = /\b(?:Day|Week|Month)\b/;

/** Whether an acronym is part of a name, of a shout or of an address rather than something that readers have to understand. */
export const isNameOrShout = (text: string, { start, end }: Span): boolean => {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 50), start);
  const after = text.slice(end, end + 40);
  if (nameAfter.test(after) || isState(written, before, after)) return true;
  if (mayNameDay.test(after) && dayNamesIn(text).some((day) => day.start <= start && end <= day.end)) return true;
  const capitals = capitalsAfter.exec(after)?.[1];
  if (capitals !== undefined && !isListed(capitals) && isWord(capitals)) return true;
  const rest = (before + after).replace(/\P{L}/gu, '');
  if (rest.length > 3 && rest.replace(/\p{Ll}/gu, '').length * 2 > rest.length) return true;
  const [whole = '', word = '', comma = ''] = wordBefore.exec(before) ?? [];
  if (word === '' || openers.test(word)) return false;
  const isCapital = startsWithCapital(word);
  const isFirst = before.length - whole.length <= 2 && start < 50;
  if (comma !== '') return degrees.test(written) && isCapital;
  if (/^\p{Lu}{2,}$/u.test(word)) return !isListed(word) && isWord(word);
  if (!isCapital) return false;
  return degrees.test(written) || !isFirst || !isWord(word);
};

const cueBefore =
  /(?:(?:people|person|child|children|adults?|patients?|those|living|diagnosed|born|infected) with|(?:diagnosis|signs?|symptoms?|cases?|risk|cause|causes|types?|spread|treatment|history|strains?) (?:of|for)|(?:treat|prevent|cure|detect|diagnose|screen for|test for|tested for|vaccine for)) (?:an? |the |new |more |severe )?$/iu;
const cueAfter = /^ (?:infections?|disease|disorders?|symptoms?|levels?|scans?|virus|bacteria|flares?|syndrome)(?![\p{L}\p{N}-])/u;

/** Whether an acronym that nobody listed stands where a condition, a test or a treatment stands. */
export const isHealthThing = (text: string, { start, end }: Span): boolean =>
  cueBefore.test(text.slice(Math.max(0, start - 45), start)) || cueAfter.test(text.slice(end, end + 24));

/** American spellings in expansions, and their British ones. Names begin with a capital and stay. */
const spellings =
  'leukemi=leukaemi sterolemi=sterolaemi hemo=haemo ischemi=ischaemi esophag=oesophag pediatr=paediatr fecal=faecal tumor=tumour behavior=behaviour gynecol=gynaecol labor=labour organization=organisation randomiz=randomis normaliz=normalis generaliz=generalis computeriz=computeris desensitiz=desensitis fertilization=fertilisation'
    .split(' ')
    .map((pair) => pair.split('='));

/** What an acronym stands for, in the English of a draft. What is of the United States alone stays as it is spelt there. */
export const expansionIn = ({ expansion, locale: of }: Acronym, locale: Locale): string => {
  const { spelling } = locales[locale];
  if (spelling === 'american' || of === 'US') return expansion;
  const apart = spelling === 'british' ? spellings : spellings.filter(([, here = '']) => here.includes('our'));
  return apart.reduce((text, [american = '', here = '']) => text.replace(american, here), expansion);
};
