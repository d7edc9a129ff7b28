import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPost, rules, sha256 } from '../../server/engine/index.ts';
import { commentsIn } from '../../server/engine/draft/comments.ts';
import { check } from './support.ts';

// Only the words matter here, so the rules rest.
const families = [...new Set(Object.keys(rules).map((id) => id.replace(/\/.*/, '')))];
const resting = { rules: Object.fromEntries(families.map((family) => [family, 'off' as const])) };
const exported = (text: string, platform = 'x') => exportPost(check(text, resting), platform);
const changes = (text: string, platform = 'x'): readonly string[] | undefined => exported(text, platform)?.changes;

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const sumOfLeftOut = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Number(/^Left out ([\d,]+) words? on/.exec(line)?.[1]?.replaceAll(',', '') ?? 0), 0);

/** How many of `wanted` do not come in `there` in the same order. */
const missing = (wanted: readonly string[], there: readonly string[]): number => {
  let at = 0;
  let lost = 0;
  for (const word of wanted) {
    const found = there.indexOf(word, at);
    if (found === -1) lost++;
    else at = found + 1;
  }
  return lost;
};

describe('what an export says that it did', () => {
  test.each<readonly [draft: string, expected: readonly string[]]>([
    ['Drink **water**. <!-- a note --> Aim for <120/80.', []],
    ['See [our page](https://example.org/flu) and <https://example.org>.', []],
    ['See [https://example.org/flu](https://example.org/flu).', []],
    ['See [our page][p].\n\n[p]: https://example.org', []],
    ['Fish &amp; chips.&nbsp;5 &lt; 6', []],
    ['1. one\n2. two\n   - nested\n\n| a | b |\n| - | - |\n| 5 mg | 1 |', []],
    ['See [our page](https://example.org "two words").', ['Left out 2 words on line 1 that Markdown does not show.']],
    ['One.\n\n[Note]: water', ['Left out 2 words on line 3 that Markdown does not show.']],
    ['One.\n\n[^1]: Nobody cites this', ['Left out 4 words on line 3 that Markdown does not show.']],
    ['One. [@who] Two.[^2]', ['Left out 2 citations of a source that is not listed.']],
    ['---\nsources:\n  - id: who\n---\n\nOne. [@who, page 3]', ['Left out 2 words on line 6 that Markdown does not show.', 'Put 1 source under the text.']],
    ['One] [@who, page 3]', ['Left out 2 words on line 1 that Markdown does not show.', 'Left out 1 citation of a source that is not listed.']],
    ['One][@who, page 3]', ['Left out 2 words on line 1 that Markdown does not show.', 'Left out 1 citation of a source that is not listed.']],
    ['One.[^1]\n\n[^1]: A report', ['Put 1 source under the text.']],
    ['1. one\n1. two', ['Counted the numbers of the list on line 1 up from its first.']],
    ['3) one\n4) two', []],
    ['![A nurse](nurse.jpg)\n\nOne ![two](b.png) three.', ['Took 2 images out of the text; their alt texts stand apart.']],
    [
      '---\nhashtags: [Flu]\nfirstComment: More here\n---\n\nOne.',
      ['Put 1 hashtag of the front matter under the text.', 'Left out the first comment: X has no place for one.'],
    ],
    ['One.\n\n## Instagram\n\n[two](https://a.org "three")', []],
  ])('%j', (draft, expected) => {
    expect(changes(draft)).toEqual(expected);
  });

  test('a thread becomes one post where there are none', () => {
    expect(changes('One.\n\n---\n\nTwo.', 'instagram')).toEqual(['Joined the 2 posts of the thread into one.']);
    expect(changes('One.\n\n---\n\nTwo.', 'x')).toEqual([]);
  });
});

describe('what goes beside the post', () => {
  const draft = '---\ntitle: Flu\nfirstComment: More here.\nimages:\n  - file: pics/nurse.jpg\n    alt: A nurse smiles\n  - b.png\n---\n\nOne. ![Two](c.png)';
  test.each<readonly [platform: string, kinds: readonly string[]]>([
    ['x', ['alt-text']],
    ['instagram', ['first-comment', 'alt-text']],
    ['youtube', ['title', 'alt-text']],
  ])('on %s', (platform, kinds) => {
    expect(exported(draft, platform)?.besides.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('is each alt text with its image', () => {
    expect(exported(draft)?.besides).toEqual([
      { kind: 'alt-text', text: 'Image 1, nurse.jpg:\nA nurse smiles\n\nImage 2, b.png:\n(no alt text yet)\n\nImage 3, c.png:\nTwo' },
    ]);
  });
});

describe('the words of the draft', () => {
  const samples = ['clean-hands', 'diabetes-platforms', 'flu-myth', 'heat-thread', 'patient-story'];
  test.each(samples)('are those of the export, in their order: %s', (name) => {
    const text = readFileSync(new URL(`../../samples/${name}.post.md`, import.meta.url), 'utf8');
    const analysis = check(text, resting);
    for (const { platform } of analysis.platforms) {
      const one = exportPost(analysis, platform);
      const own = analysis.draft.versions.find((version) => version.platform === platform) ?? analysis.draft.versions[0];
      const source = text.slice(own?.start ?? 0, own?.end).replace(/<!--[\s\S]*?-->|\[@[^\]]*\]|^##.*$/gm, ' ');
      expect(missing(words(source), words(one?.text ?? ''))).toBe(0);
      expect(sumOfLeftOut(one?.changes ?? [])).toBe(0);
    }
  });

  const names = Array.from({ length: 400 }, (_, number) => `w${number}z`);
  const piece = fc.constantFrom(
    'W ',
    'W. ',
    'W\n',
    'W\n\n',
    '\n\n',
    '**W W** ',
    '*W',
    '* ',
    '_W_ ',
    '~~W~~ ',
    '[W](https://W.org "W W") ',
    '[W](W) ',
    '![W](W.png) ',
    '[W][W] ',
    '`W W` ',
    '<W> ',
    '<https://W.org/W> ',
    '<!-- W -->',
    '[@W] ',
    '[@W, W] ',
    '[^W] ',
    '\n\n[^W]: W W\n\n',
    '\n\n[W]: https://W.org "W"\n\n',
    '\n- W',
    '\n1. W',
    '\n   - W',
    '\n> W',
    '\n# W\n',
    '\n```W\nW W\n```\n',
    '\n| W | W |\n| - | - |\n| W | W | W |\n\n',
    '&amp;',
    '&W;',
    '\\*',
    '\\',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '!',
    '|',
    '    W',
    '\r\n',
    '5*3*2 ',
    '\uFEFF',
    '\t',
    '\n---\n',
    '\n## X\n',
  );
  const draft = fc.array(piece, { maxLength: 30 }).map((pieces) => {
    let next = 0;
    return pieces.join('').replace(/W/g, () => names[next++ % names.length] ?? '');
  });

  /** The words that the text of a version owes: all but those in comments, images, citations, and what is published elsewhere or stands for it. */
  const owed = (text: string): readonly string[] => {
    let bare = text;
    for (const { start, end } of commentsIn(text)) bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end);
    return words(bare);
  };

  const numbersIn = (text: string): readonly number[] => [...text.matchAll(/w(\d+)z/g)].map((match) => Number(match[1]));

  test('are in the export in their order, or it says how many are not', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const one = exported(`Start. ${text}`, 'linkedin');
        const analysis = check(`Start. ${text}`, resting);
        if (!one || analysis.draft.versions.length > 1 || /\n\s*1\. /.test(text)) return;
        // Not as words: `one[two](address)` is one word and its address.
        const lost = owed(`Start. ${text}`).filter((word) => word.startsWith('w') && !one.text.includes(word));
        // An image has its words beside the post, a citation its key in the list of sources; a definition and a footnote serve their uses.
        const excused = new Set([
          ...words(one.besides.map((beside) => beside.text).join(' ')),
          ...[...text.matchAll(/!?\[[^[\]]*\]\([^()]*\)|!\[[^[\]]*\](?:\[[^[\]]*\])?/g)].flatMap(([found]) => (found.startsWith('!') ? words(found) : [])),
          ...[...text.matchAll(/\[(?:@w\d+z|\^w\d+z\]|w\d+z\]:? ?[^\s]*)|\]\[w\d+z\]/g)].flatMap(([found]) => words(found)),
        ]);
        expect(lost.filter((word) => !excused.has(word)).length).toBeLessThanOrEqual(sumOfLeftOut(one.changes));
        const order = numbersIn(one.text);
        const body = analysis.draft.versions
          .flatMap((version) => version.parts.flatMap((part) => part.paragraphs.map(({ paragraph }) => paragraph.text)))
          .join(' ');
        const inBody = numbersIn(body);
        expect(order.slice(0, inBody.length)).toEqual(inBody);
        if (!/\]: https/.test(text)) expect(inBody).toEqual(inBody.toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  test('plain words are all there, and nothing is said to be left out', () => {
    const plain = fc.array(
      fc.constantFrom('W', '**W**', '_W_', '<120/80', '>', '5 mg', 'R&D', '\n- W', '\n\nW', '~~W~~', '[W W](https://W.org)', '\n\n> W', '`W`'),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(plain, (pieces) => {
        let next = 0;
        const text = `Start ${pieces.join(' ').replace(/W/g, () => names[next++] ?? '')} end`;
        const one = exported(text, 'facebook');
        expect(words(one?.text ?? '')).toEqual(words(text));
        expect(one?.changes).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('a hash is the SHA-256 of the text as a file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
    { numRuns: 100 },
  );
});
