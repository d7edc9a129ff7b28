import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, splitBlocks } from '../../server/engine/draft/blocks.ts';
import { splitAgain } from '../../server/engine/draft/reuse.ts';

const blocksOf = (text: string): readonly Block[] => [...splitBlocks(text, 0)];
const shown = (text: string): readonly string[] => blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const cases: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
  ['nothing', '', []],
  ['white space', ' \n\t\r\n ', []],
  ['paragraphs', 'One\nmore\n\n\nTwo', ['text: One\nmore', 'text: Two']],
  ['a heading needs no blank line', 'One\n## X\nTwo', ['text: One', 'heading: ## X', 'text: Two']],
  ['a hashtag is no heading', '#flu shots', ['text: #flu shots']],
  ['a thread break needs no blank line', 'One\n---\nTwo', ['text: One', 'break: ---', 'text: Two']],
  ['other thread breaks', '***\n_ _ _\n- - -', ['break: ***', 'break: _ _ _', 'break: - - -']],
  ['two hyphens break nothing', 'One\n--\nTwo', ['text: One\n--\nTwo']],
  ['a list stays whole', '- a\n\n- b\n\n  more of b\n\nText', ['text: - a\n\n- b\n\n  more of b', 'text: Text']],
  ['a list after its lead', 'Tips:\n- a\n- b', ['text: Tips:\n- a\n- b']],
  ['code keeps its blank lines', '```\na\n\n# b\n```\nText', ['fence: ```\na\n\n# b\n```', 'text: Text']],
  ['code that never ends', '~~~\na\n\nb', ['fence: ~~~\na\n\nb']],
  ['code ends with as many marks', '````\n```\n````', ['fence: ````\n```\n````']],
  ['a comment of its own', '<!-- a -->\n\nText', ['comment: <!-- a -->', 'text: Text']],
  ['a comment over blank lines', '<!-- a\n\n# b\n\n---\n-->\nText', ['comment: <!-- a\n\n# b\n\n---\n-->', 'text: Text']],
  ['a comment right above text', '<!-- a -->\nText', ['comment: <!-- a -->', 'text: Text']],
  ['a comment inside a paragraph', 'One\n<!-- a -->\ntwo', ['text: One\n<!-- a -->\ntwo']],
  ['a comment inside a list', '- a\n<!-- b -->\n- c', ['text: - a\n<!-- b -->\n- c']],
  ['a comment at the end of a line', 'One <!-- a\n\nb --> two', ['text: One <!-- a\n\nb --> two']],
  ['a comment that never ends is text', 'One <!-- a\n\nTwo', ['text: One <!-- a', 'text: Two']],
  ['link definitions', '[a]: https://example.org\n[b]: https://example.org', ['text: [a]: https://example.org', 'text: [b]: https://example.org']],
  ['footnotes', '[^1]: One\n[^2]: Two', ['text: [^1]: One', 'text: [^2]: Two']],
  ['carriage returns', 'One\r\n\r\n## X\r\n\r\nTwo\r\n---\r\nThree', ['text: One\r', 'heading: ## X\r', 'text: Two\r', 'break: ---\r', 'text: Three']],
];

const pieces = fc.constantFrom(
  ...[
    'word',
    'Two words.',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '- a',
    '* ',
    '1. b',
    '# ',
    '## X',
    '---',
    '***',
    '```',
    '~~~~',
    '<!--',
    '-->',
    '<!-- a -->',
  ],
  ...['[a]: b', '[^1]: note', '> ', '| a |', '\uFEFF', '\ud800', '🧑‍⚕️', 'مرحبا', '\\', '`'],
);
const draft = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 2, arbitrary: fc.constant('\n') }), { maxLength: 40 }).map((list) => list.join(''));
const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 12 }), insert: fc.array(pieces, { maxLength: 3 }).map((list) => list.join('')) });

describe('blocks', () => {
  test.each(cases)('%s', (_name, text, blocks) => {
    expect(shown(text)).toEqual(blocks);
  });

  test('of any text are in order, apart, and hold all that is not blank', () => {
    fc.assert(
      fc.property(draft, (text) => {
        let last = 0;
        for (const { start, end } of blocksOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^[ \t\r\n]*$/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[ \t\r\n]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('begin where front matter ends', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const front = '---\ntitle: a\n---';
        const shifted = [...splitBlocks(`${front}\n${text}`, front.length)].map((block) => ({ ...block, start: block.start - 17, end: block.end - 17 }));
        expect(shifted).toEqual(blocksOf(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('blocks of a text that was edited', () => {
  test('are those of a text that was never seen', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
        let before = { text: first, from: 0, blocks: blocksOf(first) };
        for (const { at, remove, insert } of edits) {
          const place = at % (before.text.length + 1);
          const text = before.text.slice(0, place) + insert + before.text.slice(place + remove);
          const blocks = splitAgain(text, 0, before);
          expect(blocks).toEqual(blocksOf(text));
          before = { text, from: 0, blocks };
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('also when a comment that ran into the end of its own mark is closed', () => {
    const text = '<!--> \n\nword\n~~~~word';
    const closed = '<!--> \n\nword\n~~~~word-->';
    expect(splitAgain(closed, 0, { text, from: 0, blocks: blocksOf(text) })).toEqual(blocksOf(closed));
  });

  test('also when front matter grows, shrinks or goes', () => {
    fc.assert(
      fc.property(draft, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (text, rows, later) => {
        const drafts = [rows, later].map((count) => {
          const front = count === 0 ? '' : `---\n${'a: b\n'.repeat(count)}---\n`;
          return { text: front + text, from: front.length };
        });
        const [first, second] = drafts;
        if (!first || !second) return;
        const before = { ...first, blocks: [...splitBlocks(first.text, first.from)] };
        expect(splitAgain(second.text, second.from, before)).toEqual([...splitBlocks(second.text, second.from)]);
      }),
      { numRuns: 500 },
    );
  });
});
