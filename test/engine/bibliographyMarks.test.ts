import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedAt, citingAt, entryPlaces, exportPost, footnotePlace, linkedNumbers, placeOf, readBibliography, sourceFor } from '../../server/engine/index.ts';
import type { Draft } from '../../server/engine/types.ts';
import { check, mostForHostile, only, quickest } from './support.ts';

const bib = `@article{silva, author={Silva, Ana}, title={Soap at home}, journal={Journal of Examples}, publisher={A Press}, year=2023, doi={10.1000/soap}}
@report{who24, author={{An Agency}}, title={Clean water}, year=2024, url={https://example.org/water}}
@book{clinic, title={From the bibliography}}`;
const references = readBibliography(bib, 'file:///refs.bib');
const head = '---\nsources:\n  - id: clinic # ours\n    title: From the draft\n    publisher: Our Clinic\n  - {id: "two", title: Two}\n---\n';
const draftOf = (text: string): Draft => check(text, { references, ...only('draft') }).draft;

/** Takes out the `|` and says where it stood. */
const cursorIn = (marked: string): readonly [text: string, offset: number] => [marked.replace('|', ''), marked.indexOf('|')];

describe('a source', () => {
  test('is looked up in the front matter first', () => {
    const draft = draftOf(`${head}Wash your hands.\n`);
    expect(sourceFor(draft, 'clinic')?.title).toBe('From the draft');
    expect(sourceFor(draft, 'who24')?.title).toBe('Clean water');
    expect(sourceFor(draft, 'constructor')).toBeUndefined();
  });

  test.each([
    ['silva', 'Journal of Examples, 2023', 'https://doi.org/10.1000/soap'],
    ['who24', 'An Agency, 2024', 'https://example.org/water'],
    ['clinic', 'From the bibliography', ''],
    ['gone', '', ''],
    ['who24.', 'An Agency, 2024', 'https://example.org/water'],
  ])('of the bibliography is published: %s', (key, line, address) => {
    const analysis = check(`Soap helps. [@${key}]\n`, { references });
    const texts = ['instagram', 'linkedin'].map((platform) => exportPost(analysis, platform)?.text);
    const linked = address === '' ? line : `${line}: ${address}`;
    expect(texts).toEqual([line, linked].map((words) => (words === '' ? 'Soap helps.' : `Soap helps.\n\nSource: ${words}`)));
  });

  test('counts towards the length', () => {
    const count = (key: string): number | undefined =>
      check(`Soap helps. [@${key}]\n`, { references }).platforms.find(({ platform }) => platform === 'instagram')?.count;
    expect((count('silva') ?? 0) - (count('gone') ?? 0)).toBe('\n\nSource: Journal of Examples, 2023'.length);
  });
});

describe('what is cited at a place', () => {
  test.each([
    ['It works. [@sil|va]', 'silva'],
    ['It works. [|@silva]', 'silva'],
    ['It works. |[@silva]', undefined],
    ['It works. [@silva|]', 'silva'],
    ['It works. [@silva; @who|24, p. 3]', 'who24'],
    ['It works. [@silva; |p. 3]', undefined],
    ['It works.[^|1]', '1'],
    ['[^1|]: A report', undefined],
    ['[a link|](https://example.org)', undefined],
    ['Mail @sil|va', undefined],
  ])('%s', (marked, id) => {
    const [text, offset] = cursorIn(marked);
    const found = citedAt(draftOf(text), offset);
    expect(found?.id).toBe(id);
    if (found) expect(text.slice(found.start, found.end)).toBe(id);
  });

  test.each([
    ['[@|', 'key', ''],
    ['[@si|', 'key', 'si'],
    ['[@si|lva]', 'key', 'silva'],
    ['[@silva; @w|]', 'key', 'w'],
    ['[^|', 'footnote', ''],
    ['[^n|]', 'footnote', 'n'],
    ['@si|', undefined, ''],
    ['[@silva] @w|', undefined, ''],
    ['[ @w|', undefined, ''],
    ['[@silva |', undefined, ''],
    ['[@a\n@w|', undefined, ''],
  ])('typing %s', (marked, kind, id) => {
    const [text, offset] = cursorIn(marked);
    const found = citingAt(text, offset);
    expect([found?.kind, found?.id ?? '']).toEqual([kind, id]);
    if (found) expect(text.slice(found.start, found.end)).toBe(id);
  });

  test('never fails, and what is found holds the place', () => {
    const text = fc.array(fc.constantFrom('[', '@', '^', ']', 'a', ';', ' ', '\n', 'é', '😀', ':', '-'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), (draft, at) => {
        const offset = Math.min(at, draft.length);
        const typed = citingAt(draft, offset);
        return !typed || (typed.start <= offset && offset <= typed.end && !typed.id.includes(']'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the place of what is cited', () => {
  const text = `${head}It works. [@clinic] So does this. [@two] And this.[^1]\n\n[^1]: A report\n`;
  const draft = draftOf(text);
  test.each(['clinic', 'two'])('%s, in the front matter', (id) => {
    const [place] = entryPlaces(draft).flatMap((placed) => (placed.entry.id === id ? placeOf(draft, placed, 'id') : []));
    expect(text.slice(place?.start, place?.end)).toBe(id);
  });
  test('the text of a footnote', () => {
    const place = footnotePlace(draft, '1');
    expect(text.slice(place?.start, place?.end)).toBe('[^1]:');
    expect(footnotePlace(draft, '2')).toBeUndefined();
  });
});

describe('numbers that can be opened', () => {
  const linksIn = (text: string): readonly (readonly [string, string])[] =>
    linkedNumbers(draftOf(text)).map(({ start, end, address }) => [text.slice(start, end), address]);

  test.each<readonly [text: string, found: string, address: string]>([
    ['See doi:10.1000/xyz.123.', 'doi:10.1000/xyz.123', 'https://doi.org/10.1000/xyz.123'],
    ['See (10.1000/abc)', '10.1000/abc', 'https://doi.org/10.1000/abc'],
    ['PMID: 12345678, page 3', 'PMID: 12345678', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
    ['in PMC1234567', 'PMC1234567', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/'],
    ['the trial NCT01234567', 'NCT01234567', 'https://clinicaltrials.gov/study/NCT01234567'],
    ['ISRCTN12345678', 'ISRCTN12345678', 'https://www.isrctn.com/ISRCTN12345678'],
    ['arXiv:2101.00001v2', 'arXiv:2101.00001v2', 'https://arxiv.org/abs/2101.00001v2'],
    ['---\nsources:\n  - id: a\n    doi: 10.1000/soap\n---\n', 'doi: 10.1000/soap', 'https://doi.org/10.1000/soap'],
    ['---\nsources:\n  - id: a\n    pmid: 123\n---\n', '123', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
    ['---\nsources:\n  - {id: a, pmcid: "PMC1234567"}\n---\n', 'PMC1234567', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/'],
  ])('%j', (text, found, address) => {
    expect(linksIn(text)).toEqual([[found, address]]);
  });

  test.each(['https://doi.org/10.1000/xyz', 'doi.org/10.1000/xyz', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/', 'a dose of 10.5/day', 'NCT012'])(
    'none in %s',
    (text) => {
      expect(linksIn(`See ${text}`)).toEqual([]);
    },
  );

  test('are found in time by the length alone', () => {
    for (const piece of ['10.1000/', 'https://', 'PMID ', 'doi.org/', 'doi: 10.1000/))))', 'PMC1234 ']) {
      const draft = draftOf(piece.repeat(50_000 / piece.length));
      expect(
        quickest(() => linkedNumbers(draft)),
        piece,
      ).toBeLessThan(mostForHostile);
    }
  });
});
