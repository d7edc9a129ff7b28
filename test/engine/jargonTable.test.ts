import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateJargon } from '../../scripts/generate/jargon.ts';
import { allTerms, type JargonTerm } from '../../server/engine/data/jargon.generated.ts';
import { formsOf, inflect } from '../../server/engine/text/inflect.ts';
import { makeSentence } from '../../server/engine/text/sentences.ts';
import { isExplained } from '../../server/engine/text/termContext.ts';
import { termOf, termUses } from '../../server/engine/text/terms.ts';

const sentence = (text: string) => makeSentence(text, text);
const data = new URL('../../server/engine/data/', import.meta.url);
const table = readFileSync(new URL('jargon.tsv', data), 'utf8');

/** What is wrong with a row that its form alone does not show: words that are no plainer, forms that another row takes. */
const problemsOf = (row: JargonTerm): readonly string[] => {
  const problems: string[] = [];
  for (const wording of [row.plain, ...row.alternatives, row.explain]) {
    if (wording === undefined) continue;
    for (const use of termUses(sentence(wording))) problems.push(`"${wording}" holds "${use.term.term}"`);
    if (wording.length >= 60) problems.push(`"${wording}" is long`);
  }
  for (const spelling of [row.term, ...row.also]) {
    for (const { text } of formsOf(spelling, row.pos)) {
      for (const written of [text, text.toUpperCase()]) if (termOf(written)?.term !== row.term) problems.push(`"${written}" is ${termOf(written)?.term}`);
      const explained = `We say ${text} (${inflect(row.explain ?? row.plain ?? '', 'base')}) today.`;
      const [use] = termUses(sentence(explained));
      if (!use || !isExplained(explained, use)) problems.push(`"${explained}" does not explain it`);
    }
  }
  if (row.pos === 'noun' && row.plain !== undefined && inflect(row.plain, 'plural') === row.plain) problems.push(`"${row.plain}" has no plural`);
  return problems;
};

describe('the table of medical terms', () => {
  test('is compiled as it stands', () => {
    expect(readFileSync(new URL('jargon.generated.ts', data), 'utf8')).toBe(generateJargon(table));
  });

  test('reads back as it was written, and stays small', () => {
    const read = new Map(allTerms().map((row) => [row.term, row]));
    for (const line of table.trimEnd().split('\n').slice(1)) {
      const [term = '', also, plain, explain, pos, kind, locale, audience, note, source] = line.split('\t');
      const row = read.get(term);
      const plains = row?.plain === undefined ? [] : [row.plain, ...row.alternatives];
      const texts = [row?.also.join('; '), plains.join('; '), row?.explain ?? '', row?.pos, row?.kind];
      expect([...texts, row?.locale ?? '', row?.audience ?? '', row?.note ?? '', row?.source]).toEqual([
        also,
        plain,
        explain,
        pos,
        kind,
        locale,
        audience,
        note,
        source,
      ]);
    }
    expect(readFileSync(new URL('jargon.generated.ts', data)).byteLength).toBeLessThan(400_000);
  });

  // A test a beginning letter: a test a row would take longer to report than to run.
  const byLetter = new Map<string, JargonTerm[]>();
  for (const row of allTerms()) {
    const letter = row.term.charAt(0).toLowerCase();
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), row]);
  }
  test.each([...byLetter])('%s', (_, rows) => {
    const problems = rows.flatMap((row) => problemsOf(row).map((problem) => `${row.term}: ${problem}`));
    expect(problems).toEqual([]);
  });

  test('is large enough to be of use, and has rows of every kind', () => {
    const rows = allTerms();
    expect(rows.length).toBeGreaterThan(8000);
    for (const kind of ['replace', 'explain', 'both']) expect(rows.some((row) => row.kind === kind)).toBe(true);
    for (const locale of ['en-US', 'en-GB']) expect(rows.some((row) => row.locale === locale)).toBe(true);
  });
});

describe('a bad table', () => {
  const head = 'term\talso\tplain\texplain\tpos\tkind\tlocale\taudience\tnote\tsource';
  const good = 'edema\toedema\tswelling\t\tmass noun\tboth\t\t\t\tsomewhere';
  const cases: readonly (readonly [string, string])[] = [
    ['term\tplain', 'jargon.tsv:1: the columns are'],
    [`${head}\nedema`, 'jargon.tsv:2: 1 cells instead of 10'],
    [`${head}\n${good}\n${good}`, 'jargon.tsv:3: "edema" stands here twice'],
    [`${head}\n${good}\n${good.replace('edema', 'abscess')}`, 'jargon.tsv:3: "abscess" belongs before "edema"'],
    [`${head}\n${good}\n${good.replace('edema', 'fever')}`, 'jargon.tsv:3: "oedema" stands here twice'],
    [`${head}\n${good.replace('edema', 'AIDS')}`, '"AIDS" could be a word in small letters'],
    [`${head}\n${good.replace('mass noun', 'thing')}`, '"thing" is no part of speech'],
    [`${head}\n${good.replace('both', 'swap')}`, '"swap" is no kind'],
    [`${head}\n${good.replace('swelling', '')}`, 'needs a plain wording'],
    [`${head}\n${good.replace('somewhere', '')}`, 'the source is empty'],
    [`${head}\n${good.replace('swelling', ' swelling')}`, 'begins or ends with a space'],
  ];
  for (const [tsv, message] of cases) test(message, () => expect(() => generateJargon(tsv)).toThrow(message));
});
