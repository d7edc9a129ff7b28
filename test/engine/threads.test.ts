import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import { versionFor } from '../../server/engine/draft/place.ts';
import { partText } from '../../server/engine/export/publish.ts';
import { placesIn } from '../../server/engine/export/threadPlaces.ts';
import { splitThread } from '../../server/engine/export/threads.ts';
import { exportPost, outlinePlatforms, platforms, type Draft, type Platform, type Source } from '../../server/engine/index.ts';
import { countPost, limitsOf, postOf } from '../../server/engine/platforms/posts.ts';
import { check, mostForHostile, quickest } from './support.ts';

const withThreads = platforms.filter(({ threads }) => threads);
const x = platforms.filter(({ id }) => id === 'x');

const read = (text: string, format: Source['format'] = 'plain'): Draft => {
  const reading = readDraft({ text, format }, new Set(), createDraftCache());
  for (;;) {
    const { done, value } = reading.next();
    if (done && value) return value;
  }
};

const split = (draft: Draft, platform: Platform) => {
  const version = versionFor(draft, platform.id);
  if (!version) throw new Error('A draft has a version.');
  return splitThread(draft, version, platform);
};
const bodies = (draft: Draft, platform: Platform): readonly string[] =>
  split(draft, platform).parts.map(({ paragraphs }) => paragraphs.map(({ gap, paragraph }) => gap + paragraph.text).join(''));
const onX = (text: string): readonly string[] => x.flatMap((platform) => bodies(read(text, 'markdown'), platform));

const filler = (count: number): string => `${'We care for you. '.repeat(count).trim()}`;

describe('a text is cut', () => {
  test('not at all while it fits', () => {
    const draft = read('Wash your hands.\n\nStay well.');
    for (const platform of withThreads) expect(split(draft, platform)).toBe(versionFor(draft, platform.id));
  });

  test.each<readonly [name: string, text: string, second: string]>([
    ['between paragraphs', `${filler(12)}\n\nWear a mask at the clinic. ${filler(4)}`, 'Wear a mask'],
    ['between items of a list', `- ${filler(7)}\n- Bring your list of medicines to the visit\n- ${filler(8)}`, '- We care'],
    ['between sentences', `${filler(15)} Ask your nurse about the shot. ${filler(3)}`, 'Ask your nurse'],
    ['between clauses where a sentence is too long', `${'we care for you and '.repeat(12)}more, ${'we care for you and '.repeat(10)}more.`, 'we care'],
    ['before the sentence that another takes back', `${filler(14)} Take the tablets. Do not take more than four. ${filler(8)}`, 'Take the tablets. Do not'],
    ['before the claim whose source follows', `${filler(15)} Shots help most people. Source: CDC. ${filler(8)}`, 'Shots help most people. Source'],
    ['before a heading', `${filler(12)}\n\n# Your visit\n\n${filler(5)}`, 'Your visit'],
    ['before a line that ends with a colon', `${filler(12)}\n\nWhat to bring:\n\n- ${filler(5)}`, 'What to bring:'],
    ['before a myth that a fact answers', `${filler(12)}\n\nMyth: Shots make you ill.\n\nFact: They do not. ${filler(3)}`, 'Myth:'],
  ])('%s', (_name, text, second) => {
    const parts = onX(text);
    expect(parts).toHaveLength(2);
    expect(parts[1]?.startsWith(second)).toBe(true);
  });

  test('so that a short ending does not stand alone', () => {
    const parts = onX(`${filler(8)}\n\n${filler(8)}\n\nBye now!`);
    expect(parts).toHaveLength(2);
    expect(parts.every((part) => part.length > 60)).toBe(true);
  });

  test.each(['5 mg', '2 to 4 weeks', '120/80 mmHg', '9 a.m. to 5 p.m.', '(555) 010-0123', 'Dr. Gray', '12 March 2027', 'March 12, 2027', '1 in 8', 'type 2'])(
    'never inside "%s"',
    (whole) => {
      for (let before = 250; before < 285; before++) {
        const text = `${'go '.repeat(before / 3).padEnd(before, 'o')} ${whole} ${'go '.repeat(20)}`;
        expect(onX(text).filter((part) => part.includes(whole))).toHaveLength(1);
      }
    },
  );

  test('where the writer wants it, and besides where it must', () => {
    expect(onX(`${filler(3)}\n\n---\n\n${filler(20)}`).map((part) => part.length > 0)).toEqual([true, true, true]);
  });

  test('between characters where a word is too long, and never inside a link that is', () => {
    expect(onX('a'.repeat(500))).toEqual(['a'.repeat(280), 'a'.repeat(220)]);
    const [threads] = platforms.filter(({ id }) => id === 'threads');
    const link = `https://example.org/${'a-long-way/'.repeat(60)}`;
    if (threads) expect(bodies(read(`See ${link} now.`), threads).some((part) => part.includes(link))).toBe(true);
  });
});

describe('an export of a project that splits', () => {
  const sources = '---\nplatforms: [x]\nhashtags: [FluShot]\nsources:\n  - id: cdc\n    title: CDC\n---\n\n';
  const draft = `${sources}${filler(8)} It lowers your risk. [@cdc] ${filler(12)}`;

  test('has no problem of length, each source under its claim, and the hashtags at the end', () => {
    const made = exportPost(check(draft, { threads: 'split' }), 'x');
    expect(made?.parts.length).toBeGreaterThan(1);
    expect(made?.blockers).toEqual([]);
    expect(made?.parts.filter((part) => part.includes('Source: CDC')).every((part) => part.includes('It lowers your risk.'))).toBe(true);
    expect(made?.parts.filter((part) => part.includes('#FluShot'))).toEqual([made?.parts.at(-1)]);
  });

  test('is what the view of the post tells of: its posts, one after the other, and none of them over', () => {
    const analysis = check(draft, { threads: 'split' });
    const [onX] = outlinePlatforms(analysis);
    expect(onX?.parts.length).toBe(exportPost(analysis, 'x')?.parts.length);
    expect(onX?.parts.map(({ count }) => count)).toEqual(exportPost(analysis, 'x')?.counts);
    expect(onX?.parts.every(({ state, over }) => state !== 'over' && over === undefined)).toBe(true);
    for (const [index, { start }] of (onX?.parts ?? []).entries()) expect(start).toBeGreaterThanOrEqual(onX?.parts[index - 1]?.end ?? 0);
  });

  test('is as it was without the setting', () => {
    expect(exportPost(check(draft), 'x')?.blockers.map(({ rule }) => rule)).toEqual(['platform/over-limit']);
  });

  test('says which post each is, and counts that', () => {
    const many = exportPost(check(filler(200), { threads: 'split', threadNumbers: 'on' }), 'x');
    expect(many?.parts.length).toBeGreaterThan(10);
    expect(many?.parts.every((part, index) => part.endsWith(`\n\n${index + 1}/${many.parts.length}`))).toBe(true);
    expect(many?.count).toBeLessThanOrEqual(280);
    expect(exportPost(check('One.', { threads: 'split', threadNumbers: 'on' }), 'x')?.parts).toEqual(['One.']);
    expect(exportPost(check('One.\n\n---\n\nTwo.', { threadNumbers: 'on' }), 'x')?.parts).toEqual(['One.\n\n1/2', 'Two.\n\n2/2']);
  });
});

const special = [
  'https://example.org/a-page?b=c',
  'clinic.example.com/visit',
  '@river_clinic',
  '#FluShot',
  'care@example.org',
  '5 mg',
  '2 to 4 weeks',
  '38 °C',
  '👩‍👩‍👦‍👦',
  '❤️‍🩹',
];
const words = [
  'take',
  'your',
  'shot',
  'unless',
  'do not',
  'and',
  'Ask',
  'nurse',
  'well.',
  'ill,',
  '“rest”',
  '(or',
  'so)',
  'ends.',
  'Why?',
  'été',
  '健康は大切です。',
  '\n',
  '\n\n',
  '- one',
  'a'.repeat(90),
];
const token = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constantFrom(...special) });
const text = fc.array(token, { minLength: 1, maxLength: 220 }).map((tokens) => `Care ${tokens.join(' ')}`);

const bare = (one: string): string => one.replace(/\s+/g, '');
const times = (one: string, piece: string): number => one.split(piece).length - 1;
// The longer run: THREAD_RUNS=10000.
const numRuns = Number(process.env['THREAD_RUNS'] ?? 300);

describe.each(withThreads.map((platform) => [platform.name, platform] as const))('any text on %s', (_name, platform) => {
  test('loses nothing, fits, and keeps whole what is one thing', () => {
    fc.assert(
      fc.property(text, (written) => {
        const draft = read(written);
        const thread = split(draft, platform);
        const parts = bodies(draft, platform);
        expect(bare(parts.join(''))).toBe(bare(written));
        for (const piece of special) expect(parts.reduce((sum, part) => sum + times(part, piece), 0)).toBe(times(written, piece));
        for (const part of thread.parts) {
          const post = postOf(part, thread, draft, platform);
          for (const { limit, unit } of limitsOf(post, platform)) expect(countPost(post, platform, unit)).toBeLessThanOrEqual(limit);
          expect(partText(draft, thread, part, platform).trim()).not.toBe('');
        }
      }),
      { numRuns },
    );
  });

  test('is cut at the same places when its end changes, but for the last two', () => {
    fc.assert(
      fc.property(text, (written) => {
        const before = bodies(read(`${written} care`), platform);
        const after = bodies(read(`${written} cure`), platform);
        expect(after.slice(0, -2)).toEqual(before.slice(0, -2));
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

test.each(['word ', '健康', 'a', 'Do not go. ', '- a\n', '5 mg to ', '(“', '. ', 'a.b ', '1 ', '#a ', 'x\n\n', '@a@', 'https://', '-'])(
  'it takes time that grows with the text alone: %s',
  (piece) => {
    const draft = read(piece.repeat(50_000 / piece.length));
    const paragraphs = versionFor(draft, 'x')?.parts.flatMap((part) => part.paragraphs) ?? [];
    expect(
      quickest(() => {
        // What is remembered of a paragraph must not stand in for the work.
        for (const { paragraph } of paragraphs) placesIn({ ...paragraph });
        for (const platform of x) split(draft, platform);
      }),
    ).toBeLessThan(mostForHostile);
  },
);
