import { describe, expect, test } from 'vitest';
import { generateJargon } from '../../scripts/generate/jargon.ts';

const head = 'term\talso\tplain\texplain\tpos\tkind\tlocale\taudience\tnote\tsource';
const row = (...cells: readonly string[]): string => cells.join('\t');
const table = (...rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`;
const fever = row('pyrexia', '', 'fever', '', 'mass noun', 'replace', '', '', '', 'CDC');
const ache = row('myalgia', 'myalgias', 'muscle pain', '', 'mass noun', 'both', '', '', '', 'CDC');

describe('the table of medical terms', () => {
  test('may have been saved with carriage returns', () => {
    expect(generateJargon(table(ache, fever).replaceAll('\n', '\r\n'))).toBe(generateJargon(table(ache, fever)));
  });

  test.each<readonly [name: string, tsv: string, said: string]>([
    ['another head', `term\tplain\n${fever}`, 'jargon.tsv:1'],
    ['a row out of order', table(fever, ache), 'jargon.tsv:3: "myalgia" belongs before "pyrexia"'],
    ['a row twice', table(fever, fever), 'jargon.tsv:3: "pyrexia" stands here twice'],
    ['a spelling twice', table(ache, row('myalgias', '', 'pain', '', 'noun', 'both', '', '', '', 'CDC')), 'jargon.tsv:3: "myalgias" stands here twice'],
    ['a cell too few', table('pyrexia\tfever'), 'jargon.tsv:2: 2 cells'],
    ['capitals that are a word in small letters', table(fever.replace('pyrexia', 'AIDS')), 'could be a word'],
    ['an unknown locale', table(row('pyrexia', '', 'fever', '', 'mass noun', 'replace', 'en-AU', '', '', 'CDC')), 'is no locale'],
    ['an unknown audience', table(row('pyrexia', '', 'fever', '', 'mass noun', 'replace', '', 'public', '', 'CDC')), 'is no audience'],
    ['no plain wording', table(fever.replace('fever', '')), 'plain wording'],
    ['no source', table(fever.replace('CDC', '')), 'the source is empty'],
    ['an unknown part of speech', table(fever.replace('mass noun', 'mass')), 'no part of speech'],
    ['an unknown kind', table(fever.replace('replace', 'change')), 'is no kind'],
    ['a space at an end', table(fever.replace('fever', 'fever ')), 'begins or ends with a space'],
    ['a bar', table(fever.replace('fever', 'fever|heat')), 'a bar'],
    ['a backtick', table(fever.replace('fever', 'fever`')), 'a backtick'],
  ])('is refused with %s', (_name, tsv, said) => {
    expect(() => generateJargon(tsv)).toThrow(said);
  });
});
