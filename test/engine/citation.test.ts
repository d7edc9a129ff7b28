import { describe, expect, test } from 'vitest';
import { statisticIn } from '../../server/engine/text/statistics.ts';
import { makeSentence } from '../../server/engine/text/sentences.ts';
import { namesSource } from '../../server/engine/text/sourceMarks.ts';
import type { Report } from '../../server/engine/types.ts';
import { findingsOf, mostForHostile, quickest } from './support.ts';

const found = (text: string): readonly Report[] => findingsOf('citation/missing-source', text);
const marked = (text: string): readonly string[] => found(text).map(({ start, end }) => text.slice(start, end));
const figure = (text: string): string | undefined => {
  const span = statisticIn(makeSentence(text, text));
  return span && text.slice(span.start, span.end);
};

describe('figures', () => {
  test.each([
    ['About 1 in 8 women will get breast cancer.', '1 in 8'],
    ['One in three adults has high blood pressure.', 'One in three'],
    ['Nearly 4 of 10 infections start at home.', '4 of 10'],
    ['A vaccine is 87% effective against measles.', '87%'],
    ['Between 20 to 30 per cent of patients stop their medicine.', '20 to 30 per cent'],
    ['Smokers are 2 to 4 times more likely to have a stroke.', '2 to 4 times more likely'],
    ['More than 37 million people have diabetes.', '37 million'],
    ['Two-thirds of adults sleep too little.', 'Two-thirds of adults'],
    ['There were 2,711 cases of lung injury.', '2,711'],
    ['A trial of 2,315 men saw a 21% lower risk of dementia.', '21%'],
    ['Did you know that 1 in 5 adults lives with pain?', '1 in 5'],
  ])('%s', (text, expected) => {
    expect(figure(text)).toBe(expected);
  });

  test.each([
    'A 30% discount on every flu shot.',
    'Get $5 million in care for patients.',
    'We raised £2 million for children with cancer.',
    'Take 1 of 3 tablets in 24 hours for pain.',
    'In 2024 people got sick less often.',
    'Our clinic is 100% free for patients.',
    'Drink 2% milk for healthy bones.',
    'A saturation below 92% needs treatment.',
    'The vaccine is for women 19 to 45.',
    'Phase 3 of 4 in our health program starts today.',
    'Our team gave 12,000 people their shots.',
    'Half of your plate should be vegetables for good health.',
    'She is one of three children with asthma.',
    'Is 1 in 3 adults at risk?',
  ])('%s is no figure to prove', (text) => {
    expect(figure(text)).toBeUndefined();
  });
});

describe('sources', () => {
  test.each([
    'Source: CDC',
    'See https://example.org/a',
    'cdc.gov/flu',
    'doi:10.1000/x',
    'PMID: 12345678',
    'NCT01234567',
    '(Hill, 2019)',
    'According to the Red Cross',
    'via @CDCgov',
    'WHO estimates',
    'a study in Nature',
  ])('%s names one', (text) => {
    expect(namesSource(text)).toBe(true);
  });

  test.each(['Studies show this.', 'Ask your doctor.', 'WHO is at risk?', 'It is 10.5 km away.', 'Experts say so (really).'])('%s names none', (text) => {
    expect(namesSource(text)).toBe(false);
  });
});

describe('missing source', () => {
  const claim = 'About 1 in 8 women will get breast cancer.';

  test('a source in the paragraph or in the next one is enough, one further away in the middle is not', () => {
    expect(marked(claim)).toEqual(['1 in 8']);
    expect(marked(`${claim} [@acs]`)).toEqual([]);
    expect(marked(`${claim}\n\n[Learn more](https://example.org/breast)`)).toEqual([]);
    expect(marked(`${claim}\n\nGet checked.\n\nhttps://example.org\n\nAsk us.`)).toEqual(['1 in 8']);
  });

  test('a source at the end covers two figures', () => {
    const other = 'Some 30% of strokes come at night.';
    expect(marked(`${claim}\n\nGet checked.\n\n${other}\n\nAsk us.\n\nSource: CDC\n\n#Health`)).toEqual([]);
    expect(marked(`${claim}\n\nGet checked.\n\n${other} About 5 million people get a migraine.\n\nAsk us.\n\nSource: CDC`)).toEqual(['5 million']);
  });

  test('each version is looked at alone', () => {
    expect(marked(`${claim} [@acs]\n\n## X\n\n${claim}`)).toEqual(['1 in 8']);
  });

  test('every source of the front matter is offered, three at most, and goes after the full stop', () => {
    const sources = ['a', 'b', 'c', 'd'].map((id) => `  - id: ${id}\n    title: Title ${id}`).join('\n');
    const text = `---\nsources:\n${sources}\n---\n\nFirst. [@a; @b] More. [@c; @d]\n\nAnd then.\n\n**${claim}** 🎗️\n`;
    const [report] = found(text);
    expect(report?.fixes?.map((fix) => fix.title)).toEqual(['Cite "Title a"', 'Cite "Title b"', 'Cite "Title c"']);
    const edit = report?.fixes?.[0]?.edits[0];
    expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toContain('breast cancer. [@a]');
  });
});

test.each(['1', '1,', '1% ', '1 in 8 ', 'patients 1,000 ', '1000 aa bb cc ', 'half of a ', 'CDC a ', '(A 2', 'a.', 'A1C at least '])(
  '50,000 characters of "%s" are read in time',
  (unit) => {
    const text = `${unit.repeat(Math.ceil(50_000 / unit.length))} cancer 5`;
    const read = () => {
      statisticIn(makeSentence(text, text));
      namesSource(text);
    };
    expect(quickest(read)).toBeLessThan(mostForHostile);
  },
);
