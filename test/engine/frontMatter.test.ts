import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFences, readFrontMatter } from '../../server/engine/draft/frontMatter.ts';
import { check } from './support.ts';

/** A draft, what is read of its front matter, what is left of the draft, and how many problems are told. */
const cases: readonly (readonly [name: string, text: string, values: Readonly<Record<string, unknown>>, rest: string, problems: number])[] = [
  ['none', 'Get your flu shot.', {}, 'Get your flu shot.', 0],
  ['closed', '---\ntitle: Flu\n---\n\nText', { title: 'Flu' }, '\n\nText', 0],
  ['closed by the end of the file', '---\ntitle: Flu\n---', { title: 'Flu' }, '', 0],
  ['closed with dots', '---\ntitle: Flu\n...\n\nText', { title: 'Flu' }, '\n\nText', 0],
  ['spaces after the marks', '---  \ntitle: Flu\n---\t\n\nText', { title: 'Flu' }, '\n\nText', 0],
  ['carriage returns', '---\r\ntitle: Flu\r\n---\r\n\r\nText', { title: 'Flu' }, '\n\r\nText', 0],
  ['a byte order mark', '\uFEFF---\ntitle: Flu\n---\n\nText', { title: 'Flu' }, '\n\nText', 0],
  ['empty', '---\n---\n\nText', {}, '\n\nText', 0],
  ['only a comment', '---\n# later\n---\n\nText', {}, '\n\nText', 0],
  ['unclosed', '---\ntitle: Flu\n\nText', { title: 'Flu' }, '\nText', 1],
  ['unclosed with carriage returns', '---\r\ntitle: Flu\r\n\r\nText', { title: 'Flu' }, '\r\nText', 1],
  ['unclosed, and the file ends', '---\ntitle: Flu', { title: 'Flu' }, '', 1],
  ['a lone ---', '---', {}, '---', 0],
  ['a lone --- with text under it', '---\n\nText', {}, '---\n\nText', 0],
  ['a thread break at the top, and one below', '---\nFirst post\n---\nSecond post', {}, '---\nFirst post\n---\nSecond post', 0],
  ['not at the top', '\n---\ntitle: Flu\n---\n', {}, '\n---\ntitle: Flu\n---\n', 0],
  ['nested', '---\nsources:\n  - id: cdc\n    title: Flu\n---\n', { sources: [{ id: 'cdc', title: 'Flu' }] }, '\n', 0],
  ['quoted', '---\ntitle: "Flu: the facts"\n---\n', { title: 'Flu: the facts' }, '\n', 0],
  ['a key in quotes', '---\n"title": Flu\n---\n', { title: 'Flu' }, '\n', 0],
  ['a folded value', '---\ntitle: >\n  Flu\n  shots\n---\n', { title: 'Flu shots\n' }, '\n', 0],
  ['a half-typed list keeps the others', '---\ntitle: Flu\nplatforms: [x, \naudience: public\n---\n', { title: 'Flu', audience: 'public' }, '\n', 1],
  ['a half-typed quote keeps the others', '---\ntitle: "Flu\naudience: public\n---\n', { audience: 'public' }, '\n', 1],
  ['a half-typed key keeps the others', '---\ntitle: Flu\naudi\n---\n', { title: 'Flu' }, '\n', 1],
  ['a tab as indent keeps the others', '---\naudience: public\nsources:\n\t- id: a\n---\n', { audience: 'public' }, '\n', 1],
  ['a list is no mapping', '---\n- a\n- b\n---\n', {}, '\n', 1],
  ['a key twice: the later holds', '---\ntitle: Flu\ntitle: Cold\n---\n', { title: 'Cold' }, '\n', 0],
  ['an alias', '---\na: &one [x]\nb: *one\n---\n', { a: ['x'], b: ['x'] }, '\n', 0],
];

describe('front matter', () => {
  test.each(cases)('%s', (_name, text, values, rest, problems) => {
    const read = readFrontMatter(text);
    expect({ values: read.values, rest: text.slice(read.span.end), problems: read.problems.length }).toEqual({ values, rest, problems });
  });

  test('lists may be written with commas, and tags with their sign', () => {
    const read = readFrontMatter('---\nplatforms: X, Instagram, twitter\nhashtags: ["#FluShot", Flu]\ndisable: jargon\n---\n');
    expect([read.platforms, read.hashtags, read.disable]).toEqual([['x', 'instagram'], ['FluShot', 'Flu'], ['jargon']]);
  });

  test('a source needs an id; a year may be in quotes', () => {
    const { sources } = readFrontMatter('---\nsources:\n  - id: a\n    year: "2024"\n  - title: no id\n  - 5\n  - id: 7\n    year: soon\n---\n');
    expect(sources).toEqual([{ id: 'a', year: 2024 }, { id: '7' }]);
  });

  test('an unknown platform is named once, where it stands', () => {
    const text = '---\nplatforms: [x, instagrm, instagrm]\n---\n';
    const { problems } = readFrontMatter(text);
    expect(problems.map(({ start, end, message }) => [text.slice(start, end), message.includes('"instagrm"')])).toEqual([['instagrm', true]]);
  });

  test('a place leads to the value of its key', () => {
    const text = '\uFEFF---\r\ntitle:   Flu shots \r\nhashtags:\r\n  - Flu\r\n---\r\n';
    const { places } = readFrontMatter(text);
    expect([...places].map(([key, { start, end }]) => [key, text.slice(start, end).trim()])).toEqual([
      ['title', 'Flu shots'],
      ['hashtags', '- Flu'],
      ['hashtags/0', 'Flu'],
    ]);
  });

  test('aliases that grow without end are not followed', () => {
    const names = [...'abcdefghi'];
    const lines = names.map(
      (name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => (index === 0 ? 'lol' : `*${names[index - 1]}`)).join(', ')}]`,
    );
    const read = readFrontMatter(`---\n${lines.join('\n')}\nplatforms: [x]\n---\n\nText`);
    expect(read.platforms).toEqual(['x']);
    expect(JSON.stringify(read.values).length).toBeLessThan(1000);
  });

  test.each([
    ['one line', `a: ${'x'.repeat(5_000_000)}`],
    ['many keys', 'a: 1\n'.repeat(1_000_000)],
    ['half-typed lists', 'a: [\n'.repeat(1_000_000)],
    ['nested lists', `a: ${'['.repeat(5_000_000)}`],
  ])('five megabytes of %s are said to be too long', (_name, yaml) => {
    for (const end of ['\n---\n\nText', '']) {
      const read = readFrontMatter(`---\n${yaml}${end}`);
      expect(read.problems.some(({ message }) => message.includes('too long'))).toBe(true);
    }
  });

  test('deep lists within the limit are a problem, and no more', () => {
    const read = readFrontMatter(`---\na: ${'['.repeat(90_000)}\nplatforms: [x]\n---\n`);
    expect([read.platforms, read.problems.length]).toEqual([['x'], 1]);
  });
});

const line = fc.oneof(
  fc.constantFrom(
    'title: Flu',
    'platforms: [x, ',
    'platforms: [x, linkedin]',
    'hashtags:',
    '  - Flu',
    'sources:',
    '  - id: cdc',
    '---',
    '...',
    '- a',
    '? a',
    '!!js a',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '%YAML 9',
    '&a',
    '*a',
    '<<: *a',
    '__proto__: 1',
    'a: b: c',
    '\t',
    '',
    '# note',
    'مرحبا: x',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const frontMatter = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(line, { maxLength: 15 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('---', '...', ''))
  .map(([mark, lines, newline, close]) => `${mark}${['---', ...lines, close, '', 'Text'].join(newline)}`);

describe('any front matter', () => {
  test('is read without an error, and its places lie inside it', () => {
    fc.assert(
      fc.property(fc.oneof(frontMatter, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { span, places, problems } = readFrontMatter(text);
        expect(span.start).toBe(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        for (const { start, end } of [...places.values(), ...problems]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(findFences(text)?.end ?? 0).toBe(span.end);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps its other entries while one is half typed', () => {
    const half = fc.constantFrom('[x, ', '{a: ', '"Flu', "'Flu", '[x', 'a: b', '*nobody', '!<tag', '@at', '`tick', '%x', '&');
    fc.assert(
      fc.property(half, fc.nat({ max: 3 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (value, at, newline, closed) => {
        const lines = ['title: Flu', 'platforms: [x]', 'audience: patients'];
        lines.splice(at, 0, `note: ${value}`);
        const read = readFrontMatter(['---', ...lines, ...(closed ? ['---'] : []), '', 'Text'].join(newline));
        expect([read.values['title'], read.values['audience'], read.platforms]).toEqual(['Flu', 'patients', ['x']]);
      }),
    );
  });

  test('never changes what objects are', () => {
    const { findings } = check('---\n__proto__:\n  platforms: [x]\nconstructor: 1\n---\n\nText');
    expect(findings.map(({ rule }) => rule)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'platforms')).toBe(false);
    expect(readFrontMatter('---\n__proto__:\n  platforms: [x]\nb: [\n---\n').platforms).toEqual([]);
  });
});

describe('places below the top level', () => {
  const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n`);
  const at = (yaml: string, path: string): string | undefined => {
    const place = read(yaml).places.get(path);
    return place && `---\n${yaml}\n---\n`.slice(place.start, place.end);
  };

  test('are found in blocks, flows and lists', () => {
    const yaml = 'images:\n  - file: a.jpg\n    alt: "Three nurses"\n  - { file: b.jpg, alt: A park }\n  - c.jpg';
    expect(at(yaml, 'images/0/alt')).toBe('Three nurses');
    expect(at(yaml, 'images/1/file')).toBe('b.jpg');
    expect(at(yaml, 'images/1/alt')).toBe('A park');
    expect(at(yaml, 'images/2')).toBe('c.jpg');
    expect(at(yaml, 'images/3')).toBeUndefined();
    expect(read(yaml).images.map(({ file, alt }) => [file, alt])).toEqual([
      ['a.jpg', 'Three nurses'],
      ['b.jpg', 'A park'],
      ['c.jpg', undefined],
    ]);
  });

  test('stay right behind an entry that cannot be read', () => {
    const yaml = 'title: "open\nimages:\n  - file: a.jpg\n    alt: A park';
    expect(at(yaml, 'images/0/alt')).toBe('A park');
  });

  test('lie in the front matter whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('images', 'alt', ':', ' ', '\n', '  ', '- ', '{', '}', '[', ']', '"', ',', 'a', '&x', '*x', '|'), { maxLength: 40 }),
        (pieces) => {
          const text = `---\n${pieces.join('')}\n---\n`;
          const { places, span, images } = readFrontMatter(text);
          for (const { start, end } of [...places.values(), ...images]) {
            expect(start).toBeGreaterThanOrEqual(span.start);
            expect(end).toBeLessThanOrEqual(span.end);
            expect(end).toBeGreaterThanOrEqual(start);
          }
        },
      ),
    );
  });
});
