import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportPost, platforms, rules } from '../../server/engine/index.ts';
import { renderMarkdown } from '../../server/engine/draft/markdown.ts';
import { check, mostForHostile, quickest } from './support.ts';

// Only the text matters here, so the rules rest.
const families = [...new Set(Object.keys(rules).map((id) => id.replace(/\/.*/, '')))];
const resting = { rules: Object.fromEntries(families.map((family) => [family, 'off' as const])) };
const exported = (text: string, platform = 'linkedin') => exportPost(check(text, resting), platform);

describe('numbers and signs are published as they were written', () => {
  test.each([
    'Call us if it is\n>140/90 mmHg at home.',
    '>140 is high.',
    '> 140 is high.',
    '> 140 mmHg',
    '>=5 drinks a week',
    '>= 5 drinks',
    'Your pressure is\n> 140 over 90.',
    '- >140 is high\n- <90 is low',
    '1. >5%\n2. <5%',
    '>$50 a month',
    '>.05',
    '<5 mg or ≤5 mg or ±5 or ~5 or 5–10 or 1/2',
    'dose = weight*10 + height*2',
    'w*h*h and 2*x and 3*y',
    'x**2 + y**2',
    '(2*x)*(3*y)',
    '3 * 4 = 12 and 2*3*4',
    'a_b_c and _5',
    'Score\n+ 10 points for age\n+ 5 for sex',
    '3. three\n10. ten\n11. eleven',
    '3) three\n4) four',
    '1. one\n\n   1. a\n   2. b\n\n5. five',
    'p<0.05, P < .001, a->5, <3, x<y>z',
    'HDL* and LDL*: see below',
    '#1 cause, #2 too',
    '2024. A good year',
  ])('%j', (text) => {
    expect(exported(text)?.text).toBe(text);
    expect(exported(text)?.changes).toEqual([]);
  });

  test.each<readonly [draft: string, text: string, changes: readonly string[]]>([
    ['> Wash your hands.\n> 20 seconds will do.', 'Wash your hands.\n20 seconds will do.', []],
    ['> 5 ways to sleep', '5 ways to sleep', ['Took the mark of a quotation off line 1. If its > means "more than", write it in words.']],
    ['> >140 is high', '>140 is high', []],
    ['abso*freaking*lutely', 'absofreakinglutely', []],
    ['成人の**30人**が', '成人の30人が', []],
    ['1. a\n1. b', '1. a\n2. b', ['Counted the numbers of the list on line 1 up from its first.']],
    ['One<br>two<br/>three <br /> four', 'One\ntwo\nthree\nfour', []],
    ['| a<br>b | c |\n| - | - |\n| 1 | 2 |', 'a b | c\n1 | 2', []],
    ['Use `<br>`', 'Use <br>', []],
    ['![more\n>5 here](a.png) Text', 'Text', ['Took 1 image out of the text; its alt text stands apart.']],
    [
      'It works.[^1]\n\n[^1]: The trial.\n\n    It had >100 people.\n\nMore.',
      'It works.\n\nMore.\n\nSource: The trial. It had >100 people.',
      ['Put 1 source under the text.'],
    ],
    ['It works.[^a] It does.[^b]\n\n[^a]: A trial.\n[^b]: A review.', 'It works. It does.\n\nSources: A trial; A review.', ['Put 2 sources under the text.']],
    ['One.[^1]\n\n[^1]: A note\n\n- item', 'One.\n\n- item\n\nSource: A note', ['Put 1 source under the text.']],
  ])('%j', (draft, text, changes) => {
    expect([exported(draft)?.text, exported(draft)?.changes]).toEqual([text, changes]);
  });

  test('an alt text keeps its signs', () => {
    expect(exported('![more\n>5 here](a.png) Text')?.besides).toEqual([{ kind: 'alt-text', text: 'Image 1, a.png:\nmore\n>5 here' }]);
  });

  test.each<readonly [draft: string, platform: string, text: string]>([
    ['>140 is high.\n\\# no heading\n\\- no item\n2\\. no item', 'reddit', '\\>140 is high.  \n\\# no heading  \n\\- no item  \n2\\. no item'],
    ['>140 is high. \\`code\\` ||no||', 'discord', '>140 is high. \\`code\\` \\||no\\||'],
    ['a \\~~ b', 'reddit', 'a \\~~ b'],
    ['- >140 is high', 'reddit', '- >140 is high'],
    ['>140 is high', 'youtube', 'above 140 is high'],
  ])('%j on %s', (draft, platform, text) => {
    expect(exported(draft, platform)?.text).toBe(text);
  });
});

test.each(['>', '> 5 ', '\n> 5', '\n>5', '- >5\n', 'a*b', '2*x ', '(*a', '<br>', '1. a\n', '\n[^1]: a\n    b\n\n'])(
  'it takes time that grows with the text alone: %j',
  (piece) => {
    expect(quickest(() => renderMarkdown(piece.repeat(18_000 / piece.length), ''))).toBeLessThan(mostForHostile);
  },
);

const fact = fc.constantFrom(
  '>140',
  '<120/80',
  '>=5',
  '<=6',
  '~7',
  '±8',
  '9–10',
  '3 * 4',
  '2*3*4',
  'a_b_c',
  'w*h + v*t',
  '1/2',
  '5%',
  '+6',
  '98.6°F',
  'p<0.05',
);
const word = fc.constantFrom('rest', 'water', '**care**', '_you_', 'R&D', '[us](https://example.org)', '`code`', '<!-- note -->', '~~no~~', '“so”');
const between = fc.constantFrom(' ', '\n', '\n\n', '\n- ', '\n\n1. ', '\n\n> so\n\n', '\n\n# so ', ', ', '\n\n| a | ', '<br>');

describe('every number keeps its sign', () => {
  test.each(platforms.filter(({ refuses }) => refuses !== 'angleBrackets').map(({ id }) => id))('on %s', (id) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(between, fc.oneof(fact, word)), { maxLength: 14 }), (pieces) => {
        const text = `Start${pieces.map((piece) => piece.join('')).join('')}`;
        const made = (exported(text, id)?.text ?? '').replaceAll('\\', '');
        let at = 0;
        for (const [, piece] of pieces) {
          if (/[*_~]{2}|^[_`<[]|“|rest|water|R&D/.test(piece) && !/\d/.test(piece)) continue;
          const found = made.indexOf(piece, at);
          expect([text, piece, found === -1 ? made : '']).toEqual([text, piece, '']);
          at = found + piece.length;
        }
      }),
      { numRuns: Number(process.env['SIGN_RUNS'] ?? 60) },
    );
  });
});

describe('every sample on every platform', () => {
  const folder = new URL('../../samples/', import.meta.url);
  const samples = readdirSync(folder).filter((name) => name.endsWith('.post.md'));
  const inOrder = (wanted: readonly string[], there: readonly string[]): readonly string[] => {
    let at = 0;
    return wanted.filter((one) => {
      const found = there.indexOf(one, at);
      if (found !== -1) at = found + 1;
      return found === -1;
    });
  };
  const tokens = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+|[<>≤≥±~=+/%°$€£]/gu) ?? [];
  test.each(samples)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const analysis = check(text, resting);
    for (const { platform } of analysis.platforms) {
      const one = exportPost(analysis, platform);
      const own =
        analysis.draft.versions.find((version) => version.platform === platform) ?? analysis.draft.versions.find((version) => version.platform === undefined);
      const written = text
        .slice(own?.start ?? 0, own?.end)
        .replace(/<!--[\s\S]*?-->|\[@[^\]]*\]|^##.*$|!\[[^\]]*\]\([^)]*\)|^\[\^?[^\]]*\]:.*$|\[\^[^\]]*\]|^>/gm, ' ')
        .replace(/[*_]{1,3}(?=\p{L})|(?<=[\p{L}.!?])[*_]{1,3}/gu, '');
      if (!one || one.platform.refuses === 'angleBrackets') continue;
      expect([platform, inOrder(tokens(written), tokens(one.text))]).toEqual([platform, []]);
      expect(one.changes.filter((change) => /^Left out [\d,]+ words?/.test(change))).toEqual([]);
    }
  });
});
