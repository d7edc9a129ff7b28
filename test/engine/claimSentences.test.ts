import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import { uncoveredClaims } from '../../server/engine/text/sourceCover.ts';
import type { Draft } from '../../server/engine/types.ts';
import { findingsOf, mostForHostile, quickest } from './support.ts';

const draftOf = (text: string): Draft => {
  const reading = readDraft({ text, format: 'markdown' }, new Set(), createDraftCache());
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
};
const kindsIn = (text: string): readonly string[] => uncoveredClaims(draftOf(text)).flatMap(({ items }) => items.map(({ item }) => item.kind));

const rows = readFileSync(path.join(import.meta.dirname, 'sentences/claims.tsv'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'));
const claims = rows.filter(([kind]) => kind !== 'quiet');
const quiet = rows.filter(([kind]) => kind === 'quiet');

test('there are as many sentences of each sort as it takes', () => {
  expect(claims.length).toBeGreaterThanOrEqual(75);
  expect(quiet.length).toBeGreaterThanOrEqual(75);
});

describe('a source is asked for', () => {
  test.each(claims)('%s: %s', (kind = '', text = '') => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test.each(claims)('not when one stands there, %s: %s', (_, text = '') => {
    expect(kindsIn(`${text.replace(/\.$/, '')} [@who].`)).toEqual([]);
    expect(kindsIn(`**Myth:** ${text}`)).toEqual([]);
  });
});

describe('nothing is asked for', () => {
  test.each(quiet)('%s: %s', (_, text = '') => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('a list', () => {
  const items = '- Fever after surgery\n- Swelling of the leg\n- A cough that brings up blood';

  test.each(['Call us if you notice:', 'Beware of:', 'Signs of trouble:', 'Watch for these signs:'])('of signs or advice asks for nothing: %s', (lead) => {
    expect(kindsIn(`${lead}\n\n${items}`)).toEqual([]);
  });

  test('of claims asks for a source', () => {
    expect(kindsIn('What we learned:\n\n- Green tea may lower the risk of some cancers.\n- Rest.')).toEqual(['effect']);
    expect(kindsIn('Watch for these signs:\n\n- About 1 in 8 women will get breast cancer.')).toEqual(['figure']);
    expect(kindsIn('Beware of:\n\nGreen tea may lower the risk of some cancers.')).toEqual(['effect']);
  });
});

describe('a name that has a word of effect in it', () => {
  test('is no effect, and the same word in a sentence is one', () => {
    expect(kindsIn('Our nurses work with the Stroke Prevention Fund in all three towns.')).toEqual([]);
    expect(kindsIn('Daily walks help in the prevention of strokes.')).toEqual(['effect']);
  });
});

describe('what stands behind words', () => {
  const claim = 'Green tea may lower the risk of some cancers.';

  test.each([
    ['a link that readers are sent on to', `${claim}\n\nLearn more: https://bit.ly/3abcd`, []],
    ['a link at the end of a post that speaks to readers', `${claim} Ask your doctor what helps. https://bit.ly/3abcd`, []],
    ['nothing', `${claim}\n\nHave a good day.`, ['effect']],
    ['who passed it on', `${claim} via @newspaper`, ['effect']],
    ['somebody who is quoted', `"${claim}" said Dr Kim.`, []],
    ['nobody who is quoted', `"${claim}"`, ['effect']],
    ['the agency that says so', 'CDC says green tea may lower the risk of some cancers.', []],
  ])('%s', (_, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test('a source in another post of a thread does not cover words', () => {
    expect(kindsIn(`${claim}\n\n---\n\nSource: CDC`)).toEqual([]);
    expect(kindsIn(`${claim}\n\n---\n\nStay well.\n\n---\n\nSource: CDC`)).toEqual(['effect']);
  });
});

describe('softer wording', () => {
  const fixed = (text: string): string | undefined => {
    const edit = findingsOf('citation/effect', text)[0]?.fixes?.[0]?.edits[0];
    return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  };

  test.each([
    ['Turmeric reduces inflammation in people with arthritis.', 'Turmeric may reduce inflammation in people with arthritis.'],
    ['Chronic stress causes high blood pressure in adults.', 'Chronic stress is linked to high blood pressure in adults.'],
    ['Green tea prevents some cancers in women.', 'Green tea may help prevent some cancers in women.'],
    ['A diet high in salt leads to high blood pressure and kidney disease.', 'A diet high in salt is linked to high blood pressure and kidney disease.'],
  ])('%s', (text, good) => {
    expect(fixed(text)).toBe(good);
  });

  test.each([
    'Smoking causes lung cancer and heart disease in adults.',
    'Loneliness may lead to depression in older people.',
    'Untreated gum disease has been linked to heart disease.',
    'Secondhand smoke causes asthma attacks in children.',
  ])('none for "%s"', (text) => {
    expect(fixed(text)).toBeUndefined();
  });
});

test('whatever is written, a claim lies in its sentence and the sentence in its paragraph', () => {
  const words = fc.constantFrom(
    'studies',
    'show',
    'coffee',
    'causes',
    'cancer',
    '74%',
    'of',
    'patients',
    '"',
    '.',
    '?',
    'you',
    '@x',
    'https://t.co/a',
    '\n\n',
    '#flu',
    '- ',
    '**',
    'rising',
    'cases',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      for (const { item } of uncoveredClaims(draftOf(parts.join(' '))).flatMap(({ items }) => items)) {
        const { start, end, sentence, paragraph } = item;
        expect(sentence.start <= start && start < end && end <= sentence.end && sentence.end <= paragraph.text.length).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test.each(['studies show ', 'cancer causes ', 'rates ', 'more likely ', '" said ', 'learn more https://t.co/a ', 'a, ', '#a: ', 'if a ', '@a '])(
  '50,000 characters of "%s" are read in time',
  (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const draft = draftOf(text);
    expect(quickest(() => uncoveredClaims({ ...draft }))).toBeLessThan(mostForHostile);
  },
);
