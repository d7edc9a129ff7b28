import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateStigma } from '../../scripts/generate/stigma.ts';
import { generateWordings } from '../../scripts/generate/wordings.ts';
import { allStigmaTerms } from '../../server/engine/data/stigma.generated.ts';
import { wordingsOf } from '../../server/engine/data/wordings.generated.ts';
import { countsIn, localeIds } from '../../server/engine/locale.ts';
import { familyFindings, findingsOf } from './support.ts';

const data = new URL('../../server/engine/data/', import.meta.url);
const stigma = readFileSync(new URL('stigma.tsv', data), 'utf8');
const wordings = readFileSync(new URL('wordings.tsv', data), 'utf8');

describe('the table of words about people', () => {
  test('is compiled as it stands', () => {
    expect(readFileSync(new URL('stigma.generated.ts', data), 'utf8')).toBe(generateStigma(stigma));
  });

  test.each(allStigmaTerms().map((row) => [`${row.term} (${row.use})`, row] as const))('%s', (_, row) => {
    const locale = localeIds.find((id) => countsIn(row.locale, id)) ?? 'en-US';
    for (const prefer of row.prefer) {
      expect(prefer.length).toBeLessThan(60);
      const text = `This helps ${prefer.replace('{}', 'people')} a lot.`;
      expect(findingsOf('language/stigma', text, { locale }).map(({ message }) => message)).toEqual([]);
    }
    for (const written of [row.term, ...row.also]) {
      // In small letters it means help.
      const spelling = written.replace(/\baids\b/u, 'AIDS');
      const near = row.with[0] === undefined ? '' : ` Our ${row.with[0]} sees that.`.replace('. Our', ', our');
      const text = {
        word: `We saw ${spelling} here${near || '.'}`,
        person: `We saw a ${spelling} here.`,
        people: `We saw ${spelling} people.`,
        group: `We saw the ${spelling}.`,
      }[row.use];
      const said = familyFindings('language', text, { locale }).filter(({ rule }) => rule === 'language/stigma' || rule === 'language/suicide');
      expect(said.map(({ message }) => message.length <= 200)).toEqual([true]);
    }
  });

  const head = 'term\talso\tprefer\tuse\tpos\tgroup\tlevel\tview\tbefore\tafter\twith\tlocale\tsource';
  const good = 'mopey\t\t{} who feel low\tpeople\tadjective\tmood\twarning\t\t\t\t\t\tsomewhere';
  test.each([
    ['term\talso', 'stigma.tsv:1: the columns are'],
    [`${head}\nmopey`, 'stigma.tsv:2: 1 cells instead of 13'],
    [`${head}\n${good}\n${good}`, 'stigma.tsv:3: "mopey" stands here twice'],
    [`${head}\n${good}\n${good.replace('mopey', 'low')}`, 'stigma.tsv:3: "low" belongs before "mopey"'],
    [`${head}\n${good.replace('mopey', 'Mopey')}`, '"Mopey" is not in lower case'],
    [`${head}\n${good.replace('adjective', 'thing')}`, '"thing" is no part of speech'],
    [`${head}\n${good.replace('adjective', 'noun')}`, 'is an adjective'],
    [`${head}\n${good.replace('\tpeople\t', '\tfolk\t')}`, '"folk" is no use'],
    [`${head}\n${good.replace('warning', 'loud')}`, '"loud" is no level'],
    [`${head}\n${good.replace('warning', 'contested')}`, 'a contested term needs both views'],
    [`${head}\n${good.replace('{} who', 'those who')}`, 'a wording has {}'],
    [`${head}\n${good.replace('{} who feel low', '')}`, 'needs a wording to prefer, or a view'],
    [`${head}\n${good.replace('\tsomewhere', '\t')}`, 'the source is empty'],
    [`${head}\n${good.replace('\tsomewhere', '\t somewhere')}`, 'begins or ends with a space'],
    [`${head}\n${good.replace('\t\tsomewhere', '\tfr-FR\tsomewhere')}`, '"fr-FR" is no locale'],
  ])('a table that cannot stand: %#', (tsv, message) => expect(() => generateStigma(tsv)).toThrow(message));
});

describe('the table of guides', () => {
  const rowsOf = (tsv: string): readonly (readonly string[])[] =>
    tsv
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  const guides = rowsOf(readFileSync(new URL('guides.tsv', data), 'utf8'));

  test('has an address for each, and each is used', () => {
    const named = new Set([...rowsOf(stigma), ...rowsOf(wordings)].flatMap((row) => row.at(-1)?.split('; ') ?? []).filter((name) => name !== 'own wording'));
    expect(guides.map(([name]) => name)).toEqual([...named].sort());
    for (const [, page, ...more] of guides) {
      expect(page).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
      expect(more).toEqual([]);
    }
  });
});

describe('the table of wordings', () => {
  test('is compiled as it stands', () => {
    expect(readFileSync(new URL('wordings.generated.ts', data), 'utf8')).toBe(generateWordings(wordings));
    expect(wordingsOf('blame').length + wordingsOf('suicide').length).toBe(wordings.trim().split('\n').length - 1);
  });

  const head = 'rule\tlevel\tmessage\tpattern\tunless\tsource';
  const good = 'blame\twarning\tSay it kindly.\tfault\t\tsomewhere';
  test.each([
    ['rule', 'wordings.tsv:1: the columns are'],
    [`${head}\n${good}\n${good.replace('blame', 'a')}`, '"a" belongs before "blame"'],
    [`${head}\n${good.replace('warning', 'loud')}`, '"loud" is no level'],
    [`${head}\n${good.replace('kindly.', 'kindly')}`, 'a message is a sentence'],
    [`${head}\n${good.replace('fault', '(')}`, 'a pattern cannot be read'],
    [`${head}\n${good.replace('somewhere', '')}`, 'the source is empty'],
    [`${head}\nblame`, '1 cells instead of 6'],
  ])('a table that cannot stand: %#', (tsv, message) => expect(() => generateWordings(tsv)).toThrow(message));
});
