import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask } from '../../server/engine/draft/mask.ts';
import { analyzeNow } from '../../server/engine/index.ts';
import { addCounts, type Counts, noCounts, sentenceCounts } from '../../server/engine/readability/counts.ts';
import { sentenceWords } from '../../server/engine/readability/words.ts';
import { makeSentence, splitSentences } from '../../server/engine/text/sentences.ts';
import { check, mostForHostile, only, quickest, settingsWith } from './support.ts';

const countsOf = (text: string) => sentenceCounts(makeSentence(text, mask(text)));
/** The counts of a text with more than one sentence. */
const totalOf = (text: string): Counts => {
  const prose = mask(text);
  return splitSentences(text, prose)
    .map(({ start, end }) => sentenceCounts(makeSentence(text.slice(start, end), prose.slice(start, end))))
    .reduce(addCounts, noCounts);
};
const wordsIn = (text: string, prose = mask(text)) => sentenceWords(makeSentence(text, prose));
const words = (text: string): string[] => wordsIn(text).map((word) => word.text);

describe('sentenceWords', () => {
  test.each([
    ["Don't stop long-term care.", ["Don't", 'stop', 'long-term', 'care']],
    ['Aim for 120/80, or 1,200.5 at 9:30.', ['Aim', 'for', '120/80', 'or', '1,200.5', 'at', '9:30']],
    ['In the U.S. and/or here', ['In', 'the', 'U.S', 'and', 'or', 'here']],
    ['Today is #WorldHealthDay, friends', ['Today', 'is', 'World', 'Health', 'Day', 'friends']],
    ['💉 Read https://example.org @clinic', ['Read']],
    ['mRNA and COVID-19', ['mRNA', 'and', 'COVID-19']],
    ['Keep it below 140 mmHg, or 100.4°F', ['Keep', 'it', 'below', '140', 'mmHg', 'or', '100.4°F']],
    ['Children 5–11 or 5-11, each 2.5 mg/kg', ['Children', '5–11', 'or', '5-11', 'each', '2.5', 'mg', 'kg']],
    ['A Ph.D. and an M.D., e.g. at 9 a.m.', ['A', 'Ph.D', 'and', 'an', 'M.D', 'e.g', 'at', '9', 'a.m']],
    ['Too sick.I stay home', ['Too', 'sick', 'I', 'stay', 'home']],
    ['Fewer fell ill.² Others[3] too[1,2]', ['Fewer', 'fell', 'ill', 'Others', 'too']],
    ['½ cup of CO₂', ['½', 'cup', 'of', 'CO₂']],
    ['Dr. McCoy and the nurses’ desk', ['Dr', 'McCoy', 'and', 'the', 'nurses', 'desk']],
    ['\u0301 \u0301', []],
    ['“Quoted” – (and) so - on', ['Quoted', 'and', 'so', 'on']],
    ['...', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('gives words at their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsIn(text, text)) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  test('reads a tag in a sentence as its words, and a name as one', () => {
    const text = 'Share #WorldHealthDay on YouTube';
    expect(words(text)).toEqual(['Share', 'World', 'Health', 'Day', 'on', 'YouTube']);
  });

  test.each(['a', 'a.', 'a-', '1.', "a'", '- ', 'aA', 'aB ', 'A.b', 'Ph.', '1°C', '5–', '[1]', 'e.g.'])('stays quick on 50,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    expect(quickest(() => wordsIn(text, text))).toBeLessThan(mostForHostile);
  });
});

describe('counts', () => {
  test('counts words, syllables, letters and long words', () =>
    expect(countsOf('Get 2 vaccination visits in Philadelphia.')).toEqual({
      sentences: 1,
      words: 6,
      syllables: 1 + 1 + 4 + 2 + 1 + 5,
      letters: 3 + 1 + 11 + 6 + 2 + 12,
      longWords: 2,
      complexWords: 1,
      unfamiliarWords: 1,
      foreignWords: 0,
    }));

  test('a word that is long by its ending alone is not complex', () =>
    expect(countsOf('We are visiting now.')).toMatchObject({ longWords: 1, complexWords: 0 }));

  test('a line of tags is no sentence', () => expect(countsOf('#flu #health 💉')).toEqual(noCounts));

  test.each([
    ['the first word is complex though it has a capital', 'Vaccination is safe.', 1],
    ['a name is not, even when it comes first', 'Philadelphia General gives vaccinations in Pennsylvania.', 1],
    ['short words with a hyphen are not', 'Take long-term-care and follow-up notes.', 0],
    ['a long word with a hyphen is', 'A post-vaccination fever.', 1],
    ['words in capitals are words', 'VACCINATION PROTECTS FAMILIES.', 2],
  ])('%s', (_, text, complexWords) => expect(countsOf(text)).toMatchObject({ complexWords }));

  test.each([
    ['We stopped running and carried the bigger babies happily.', []],
    ["The doctor's tried the nicest dishes, didn't she?", []],
    ['Ask Maria Ortiz in Boston about 20 tests at 9 a.m.', []],
    ['Hypertension is bad.', ['Hypertension']],
    ['Talk about COPD and statins with Dr. Lee.', ['COPD', 'statins']],
    ['A sit-down meal by the sea.', []],
  ])('knows which words are familiar in %s', (text, unfamiliar) => expect(countsOf(text).unfamiliarWords).toBe(unfamiliar.length));

  test('letters are letters and digits alone', () => expect(countsOf("Don't take 1,200.5 mg long-term.").letters).toBe(4 + 4 + 5 + 2 + 8));

  test('knows words in other letters', () => expect(countsOf('Say привет and 健康 to naïve Zoë.').foreignWords).toBe(2));
});

describe('what was counted by hand', () => {
  const lines = readFileSync(new URL('handCounted.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  const rows = lines.slice(1).map((line) => line.split('\t'));

  test('is enough to go by', () => {
    expect(lines[0]).toBe('text\tsentences\twords\tsyllables\tletters');
    expect(rows.length).toBeGreaterThanOrEqual(160);
    expect(rows.every((row) => row.length === 5)).toBe(true);
    expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBeGreaterThanOrEqual(200);
  });

  test.each(rows)('%s', (text = '', sentences, words, syllables, letters) =>
    expect(totalOf(text.replaceAll('\\n', '\n'))).toMatchObject({
      sentences: Number(sentences),
      words: Number(words),
      syllables: Number(syllables),
      letters: Number(letters),
    }),
  );
});

describe('counts of a draft', () => {
  const of = (text: string) => {
    const { words, sentences } = check(text);
    return { words, sentences };
  };

  test.each([
    ['a list item without an end mark is a sentence', '- Fever\n- A cough that lasts', { words: 5, sentences: 2 }],
    ['a heading is a label', '# Know the signs\n\nCall us.', { words: 2, sentences: 1 }],
    ['a heading with an end mark is a sentence', '# What is flu?\n\nIt is a virus.', { words: 7, sentences: 2 }],
    ['a table is no running text', '| Day | Time |\n| --- | --- |\n| Monday | nine |\n\nCall us.', { words: 2, sentences: 1 }],
    ['code is no running text', '```\nlet flu = shot\n```\n\nCall us.', { words: 2, sentences: 1 }],
    ['a quotation is running text', '> I feel well.', { words: 3, sentences: 1 }],
    ['a comment is not there', 'Call us. <!-- Ask Kim. -->', { words: 2, sentences: 1 }],
    ['citations count nothing', 'It works. [@cdc] Call us.[^1]', { words: 4, sentences: 2 }],
    ['a link counts as its text', 'Read [our guide](https://example.org/a-b-c).', { words: 3, sentences: 1 }],
  ])('%s', (_, text, expected) => expect(of(text)).toEqual(expected));

  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('Dr.', 'mg.', 'flu', 'A', '5.5', '💉', '#tag', '@b', '!', '\u0000', 'é', 'e.g.', '健', '-', '|', '#', '>', '1.'), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join(' ')),
  );

  test('are finite and never below zero, whatever the text', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const count of Object.values(totalOf(text))) expect(Number.isInteger(count) && count >= 0).toBe(true);
        const { words, sentences, syllables } = totalOf(text);
        expect(sentences).toBeLessThanOrEqual(words);
        expect(words).toBeLessThanOrEqual(syllables);
      }),
      { numRuns: 500 },
    );
  });

  const plain = (text: string) => {
    const { words, sentences } = analyzeNow({ text, format: 'plain' }, { ...settingsWith({ platforms: [] }), ...only('draft') });
    return { words, sentences };
  };
  test('do not change with the space at the end', () => {
    for (const text of ['Dr. 1. 1.', 'It rose by 1. 5.']) for (const end of ['\n', '\n\n', ' ']) expect(plain(text + end)).toEqual(plain(text));
  });

  test('add up over a blank line', () => {
    fc.assert(
      fc.property(line, line, (first, second) => {
        const [a, b] = [plain(first), plain(second)];
        expect(plain(`${first}\n\n${second}`)).toEqual({ words: a.words + b.words, sentences: a.sentences + b.sentences });
      }),
      { numRuns: 200 },
    );
  });
});
