import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../server/engine/bibliography/entry.ts';
import { plainAddress, plainText } from '../../server/engine/bibliography/latex.ts';
import { readNames } from '../../server/engine/bibliography/names.ts';
import { readBibliography } from '../../server/engine/bibliography/read.ts';
import type { Reference } from '../../server/engine/types.ts';
import { mostForHostile, quickest } from './support.ts';

const bib = String.raw`% What we cite most.
@string{ph = "Journal of Public Health Examples"}
@preamble{"\newcommand{\x}{y}"}
@comment{jabref-meta: databaseType:bibtex;}

@article{silva2023,
  author  = {Silva, Ana and van der Berg, Jo{\~a}o and {World Health Organization} and others},
  title   = {Hand washing in {S}{\~a}o Paulo --- a 10\% gain},
  journal = ph # {, Series~B},
  year    = 2023,
  month   = jan,
  doi     = {https://doi.org/10.1000/xyz_1},
  note    = {PMID: 12345678
PMCID: PMC7654321},
}

@TechReport ( who-2024 ,
  author = "{World Health Organization}", title = "Sleep and {"}rest{"}",
  institution = {WHO}, date = {2024-05-01}, url = {\url{https://example.org/a\_b~c}}
)

@online{page, title={A page}, url={https://example.org/page}, year={2022}}
@misc{pre1, title={Early work}, eprint={2101.00001}, archivePrefix={arXiv}, year={2021}}
`;

const csl = `[
  {
    "id": "silva2023",
    "type": "article-journal",
    "title": "Hand <i>washing</i> at home",
    "container-title": "Journal of Public Health Examples",
    "author": [{ "family": "Silva", "given": "Ana" }, { "literal": "World Health Organization" }],
    "issued": { "date-parts": [["2023", 5]] },
    "DOI": "10.1000/xyz_1",
    "note": "PMID: 12345678"
  },
  {
    "id": 7,
    "type": "webpage",
    "title": "Seven",
    "publisher": "An Agency",
    "issued": { "raw": "2020-01" },
    "URL": "https://example.org/7"
  },
  {
    "id": "http://example.org/items/8",
    "citation-key": "eight",
    "type": "report",
    "title": "Eight"
  }
]
`;

const keys = (text: string): readonly string[] => readBibliography(text, 'a.bib').map(({ id }) => id);
const named = (text: string, id: string): Reference | undefined => readBibliography(text, 'a.bib').find((reference) => reference.id === id);

/** What must hold of any file: places lie in it, one behind the other, and a key is what stands at its place. Gives the entries for which that fails. */
const misplaced = (text: string): readonly Reference[] => {
  let last = 0;
  return readBibliography(text, 'a').filter(({ id, entry, key }) => {
    const inOrder = entry.start >= last && key.start >= entry.start && entry.end >= key.end && text.length >= entry.end;
    last = entry.end;
    return !inOrder || (key.end - key.start === id.length && text.slice(key.start, key.end) !== id);
  });
};
const placesHold = (text: string): void => expect(misplaced(text)).toEqual([]);

describe('a .bib file', () => {
  test('gives what readers and checks need of each entry', () => {
    expect(keys(bib)).toEqual(['silva2023', 'who-2024', 'page', 'pre1']);
    expect(named(bib, 'silva2023')).toMatchObject({
      title: 'Hand washing in São Paulo — a 10% gain',
      authors: ['Silva, Ana', 'van der Berg, João', 'World Health Organization'],
      container: 'Journal of Public Health Examples, Series B',
      year: 2023,
      doi: '10.1000/xyz_1',
      pmid: '12345678',
      pmcid: 'PMC7654321',
      kind: 'article',
      file: 'a.bib',
    });
    expect(named(bib, 'who-2024')).toMatchObject({
      title: 'Sleep and "rest"',
      authors: ['World Health Organization'],
      publisher: 'WHO',
      year: 2024,
      url: 'https://example.org/a_b~c',
      kind: 'report',
    });
    expect(named(bib, 'page')).toMatchObject({ kind: 'page', url: 'https://example.org/page' });
    expect(named(bib, 'pre1')).toMatchObject({ kind: 'preprint', url: 'https://arxiv.org/abs/2101.00001' });
  });

  test('says where entries and keys stand', () => {
    placesHold(bib);
    const { entry, key } = named(bib, 'who-2024') ?? { entry: { start: 0, end: 0 }, key: { start: 0, end: 0 } };
    expect(bib.slice(entry.start, entry.start + 11)).toBe('@TechReport');
    expect(bib.slice(entry.end - 1, entry.end)).toBe(')');
    expect(bib.slice(key.start, key.end)).toBe('who-2024');
  });

  test.each<readonly [name: string, half: string]>([
    ['a key alone', '@article{half'],
    ['no key yet', '@article{'],
    ['a field without a value', '@article{half,\n  title ='],
    ['a brace that is not closed', '@article{half,\n  title = {An open {brace},\n  year = 2020,\n}'],
    ['a quote that is not closed', '@article{half,\n  title = "An open quote,\n  year = 2020\n}'],
    ['a brace too many', '@article{half,\n  title = {Too many}},\n  year = 2020\n}'],
    ['no comma', '@article{half\n  title = {No comma}\n  year = 2020\n}'],
    ['a comment with no end', '@comment{ half'],
    ['a string with no end', '@string{ half = {open'],
    ['something else', 'half = {@ 100}, "} @'],
  ])('with %s in it loses that entry alone', (_name, half) => {
    for (const text of [`${half}\n\n${bib}`, `${bib}\n${half}`, `@book{first, title={One}}\n${half}\n${bib}`]) {
      const found = readBibliography(text, 'a.bib').filter(({ id }) => id !== 'half' && id !== 'first' && id !== 'title');
      expect(found.map(({ id }) => id)).toEqual(keys(bib));
      expect(found[0]?.container).toBe('Journal of Public Health Examples, Series B');
      placesHold(text);
    }
  });

  test('keeps the fields that a half-typed entry has', () => {
    expect(named('@article{half, year = 2020, title = {Open', 'half')).toMatchObject({ year: 2020 });
    expect(named('@article{half\n title = {No comma} year = 2020}', 'half')).toMatchObject({ title: 'No comma', year: 2020 });
  });

  test('is read whatever its line ends, and with a byte order mark', () => {
    const simple = ({ id, title, year, authors }: Reference): unknown => [id, title, year, authors];
    const expected = readBibliography(bib, '').map(simple);
    expect(readBibliography(`\uFEFF${bib.replaceAll('\n', '\r\n')}`, '').map(simple)).toEqual(expected);
  });

  test('leaves out what is commented out', () => {
    expect(keys('@comment{ @article{gone, title={Gone}} }\n@book{here, title={Here}}')).toEqual(['here']);
  });

  test('does not grow by names that stand for names', () => {
    const names = Array.from({ length: 40 }, (_, index) => `@string{s${index + 1} = s${index} # s${index}}`).join('\n');
    const [entry] = readBibliography(`@string{s0 = "ha"}\n${names}\n@book{x, title = ${Array.from({ length: 2000 }, () => 's40').join(' # ')}}`, '');
    expect((entry?.title ?? '').length).toBeLessThanOrEqual(1000);
  });
});

describe('a CSL-JSON file', () => {
  test('gives the same as a .bib file', () => {
    expect(readBibliography(csl, 'a.json')).toMatchObject([
      {
        id: 'silva2023',
        title: 'Hand washing at home',
        container: 'Journal of Public Health Examples',
        authors: ['Silva, Ana', 'World Health Organization'],
        year: 2023,
        doi: '10.1000/xyz_1',
        pmid: '12345678',
        kind: 'article',
      },
      { id: '7', year: 2020, publisher: 'An Agency', kind: 'page' },
      { id: 'eight', kind: 'report' },
    ]);
    placesHold(csl);
    expect(csl.slice(readBibliography(csl, '')[1]?.key.start, readBibliography(csl, '')[1]?.key.end)).toBe('7');
  });

  test('may hold its list in an object, or one entry alone', () => {
    expect(keys(`{ "references": ${csl} }`)).toEqual(['silva2023', '7', 'eight']);
    expect(keys('{ "id": "one", "type": "book", "author": [{ "family": "Silva" }] }')).toEqual(['one']);
    expect(keys(JSON.stringify(JSON.parse(csl)))).toEqual(['silva2023', '7', 'eight']);
  });

  test.each<readonly [name: string, half: string]>([
    ['an object that is not closed', '  {\n    "id": "half",'],
    ['a string that is not closed', '  {\n    "id": "hal'],
    ['a list that is not closed', '  {\n    "id": "half",\n    "author": [{ "family": "Silva"'],
    ['a comma too many', '  {\n    "id": "half",,\n  },'],
  ])('with %s in it loses that entry alone', (_name, half) => {
    const lines = csl.split('\n');
    const second = lines.indexOf('  {', 2);
    for (const at of [1, second]) expect(keys([...lines.slice(0, at), half, ...lines.slice(at)].join('\n'))).toEqual(['silva2023', '7', 'eight']);
  });
});

describe('any file', () => {
  const pieces = fc.constantFrom(
    '@article{',
    '@',
    '{',
    '}',
    '"',
    ',',
    '=',
    '#',
    '\n',
    ' ',
    'key',
    'title',
    '\\',
    '@comment{',
    '@string(',
    '[',
    ']',
    '\n  {',
    '"id": "a"',
    ':',
    ' and ',
  );
  const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  test('is read without an error, and places hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup), (text) => misplaced(text).length === 0),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a .bib file', bib],
    ['a CSL-JSON file', csl],
  ])('of which an end or a middle is missing is read as far as it goes: %s', (_name, text) => {
    const all = keys(text);
    for (let end = 0; end <= text.length; end++) {
      const found = keys(text.slice(0, end));
      // What was complete before stays; only the entry at the cut may be another.
      if (found.slice(0, -1).some((key, index) => key !== all[index])) expect(found).toEqual(all);
    }
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), (at, length) => misplaced(text.slice(0, at) + text.slice(at + length)).length === 0),
      { numRuns: 200 },
    );
  });

  test('costs time by its length alone', () => {
    const entries = (start: string): string => start.repeat(Math.ceil(50_000 / start.length));
    for (const text of [
      ...[
        '@article{',
        '@a{k,',
        '@comment{',
        '\n@comment{',
        '\n@a{k,t={',
        '@a{k,t="',
        '{',
        '\n',
        '@',
        '\n@',
        ' ',
        '@string{a=',
        '@string{a=b#',
        '@a{k,title=b#b',
        '\\',
        '\\"',
        '\\c ',
      ].map(entries),
      ...['@a{k,@', '[', '[{', '[{"id":', '[{"', '\n  {', '[\n {"id":1,', '"', '\\"'].map(entries),
      `@a{k,${entries(' @,')}`,
      `@a{k,t={${entries('\n @')}`,
      `@a{k,t=${entries('b # ')}`,
      `@a{k,author={${entries('A and ')}}}`,
      `@a{k,author={${entries('a= ')}}}`,
      `@a{k,title={${entries("{\\'")}`,
      `[{"id":"a","title":"${entries('<i ')}"}]`,
      `[{"id":"\\u0061",${entries('"id":"b",')}"x":1}]`,
    ])
      expect(
        quickest(() => readBibliography(text, '')),
        text.slice(0, 12),
      ).toBeLessThan(mostForHostile);
  });
});

describe('text of TeX', () => {
  test.each([
    [String.raw`Jos\'e M\"uller`, 'José Müller'],
    [String.raw`G{\"o}del, {\'{\i}}ndice, \'{\i}`, 'Gödel, índice, í'],
    [String.raw`\v{S}koda \v Skoda Fran\c{c}ois \H{o}`, 'Škoda Škoda François ő'],
    [String.raw`S\o ren \O{}rsted \ss \aa`, 'Søren Ørsted ßå'],
    [String.raw`\emph{Vitamin} \textbf{D} in 10\% \& more`, 'Vitamin D in 10% & more'],
    [String.raw`$\alpha$-blockers and {COVID}-19`, 'α-blockers and COVID-19'],
    ["``quoted'' 1--2---3 a~b", '“quoted” 1–2—3 a b'],
    ['two\n   lines', 'two lines'],
    [String.raw`hy\-phen x\,y a\\b`, 'hyphen x y a b'],
    ["O'Brien's", "O'Brien's"],
  ])('%s', (raw, plain) => {
    expect(plainText(raw)).toBe(plain);
  });

  test('leaves addresses as they are', () => {
    expect(plainAddress(String.raw`\url{https://example.org/~a/b\_c--d?x=1\&y=2\%20}`)).toBe('https://example.org/~a/b_c--d?x=1&y=2%20');
  });
});

describe('names', () => {
  test.each([
    ['Ana Silva', ['Silva, Ana']],
    ['Ana de la Silva and Jo Chen', ['de la Silva, Ana', 'Chen, Jo']],
    ['{Ministry of Health and Care}', ['Ministry of Health and Care']],
    ['family=Silva, given=Ana, prefix=de', ['de Silva, Ana']],
    ['Plato', ['Plato']],
    ['Silva, Ana AND others', ['Silva, Ana']],
    ['', []],
  ])('%s', (raw, names) => {
    expect(readNames(raw)).toEqual(names);
  });
});

describe('an address', () => {
  test.each<readonly [Partial<Reference>, string | undefined]>([
    [{ url: 'https://example.org', doi: '10.1000/1' }, 'https://example.org'],
    [{ doi: '10.1000/1', pmid: '1' }, 'https://doi.org/10.1000/1'],
    [{ doi: 'nonsense', pmid: '123' }, 'https://pubmed.ncbi.nlm.nih.gov/123/'],
    [{ pmcid: 'pmc12' }, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12/'],
    [{ nct: 'NCT01234567' }, 'https://clinicaltrials.gov/study/NCT01234567'],
    [{ title: 'None' }, undefined],
  ])('of %j', (facts, address) => {
    expect(addressOf({ id: 'a', ...facts })).toBe(address);
  });
});
