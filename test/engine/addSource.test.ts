import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSourceAt, type SourceAnswers } from '../../server/engine/citations/addSource.ts';
import { addSources, applyEdits } from '../../server/engine/citations/frontMatterEdit.ts';
import { readPasted } from '../../server/engine/citations/pasted.ts';
import { readFrontMatter } from '../../server/engine/draft/frontMatter.ts';
import { createDraftCache, readDraft } from '../../server/engine/draft/draft.ts';
import type { Draft } from '../../server/engine/types.ts';
import { entryPlaces } from '../../server/engine/citations/entryPlaces.ts';
import { findingsOf, mostForHostile, quickest } from './support.ts';

/** A draft that nobody checks: only what stands in it counts here. */
const read = (text: string): Draft => {
  const steps = readDraft({ text, format: 'markdown' }, new Set(), createDraftCache());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

describe('what was pasted', () => {
  test.each([
    ['https://www.cdc.gov/flu/data.html', { id: 'cdc', publisher: 'CDC', url: 'https://www.cdc.gov/flu/data.html' }, 'strong'],
    [' See: https://www.cdc.gov/flu/data.html. ', { id: 'cdc', publisher: 'CDC', url: 'https://www.cdc.gov/flu/data.html' }, 'strong'],
    ['cdc.gov/flu', { id: 'cdc', publisher: 'CDC', url: 'https://cdc.gov/flu' }, 'strong'],
    ['https://riverside-clinic.org/flu', { id: 'riverside-clinic', url: 'https://riverside-clinic.org/flu' }, undefined],
    ['10.1056/NEJMoa2034577', { id: 'doi-nejmoa2034577', doi: '10.1056/NEJMoa2034577' }, 'strong'],
    ['doi: 10.1056/NEJMoa2034577.', { id: 'doi-nejmoa2034577', doi: '10.1056/NEJMoa2034577' }, 'strong'],
    ['https://www.bmj.com/content/doi/10.1136/bmj.n123/full', { id: 'doi-bmj-n123', doi: '10.1136/bmj.n123' }, 'strong'],
    ['PMID: 12345678', { id: 'pmid-12345678', pmid: '12345678' }, 'strong'],
    ['12345678', { id: 'pmid-12345678', pmid: '12345678' }, 'strong'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', { id: 'pmid-12345678', pmid: '12345678' }, 'strong'],
    ['PMC1234567', { id: 'pmc1234567', pmcid: 'PMC1234567' }, 'strong'],
    ['https://clinicaltrials.gov/study/NCT01234567', { id: 'clinicaltrials-gov', nct: 'NCT01234567', publisher: 'ClinicalTrials.gov' }, 'strong'],
    ['arXiv:2101.12345', { id: 'arxiv', publisher: 'arXiv', kind: 'preprint', url: 'https://arxiv.org/abs/2101.12345' }, 'medium'],
    [
      '@article{hill2019, title={Sleep and {COPD}}, author={Hill, Ana}, year=2019, doi={10.1000/s}}',
      { id: 'hill2019', title: 'Sleep and COPD', authors: ['Hill, Ana'], year: 2019, doi: '10.1000/s', kind: 'article' },
      'strong',
    ],
  ])('%s', (pasted, entry, tier) => {
    expect(readPasted(pasted)).toMatchObject({ entry, ...(tier ? { tier } : {}) });
  });

  test.each(['', '   ', 'Hill, Ana', 'the flu', 'NCT123456', 'doi:10.1', 'PMID: 123456789', '@article{', 'x'.repeat(30_000)])(
    '%s is no source, and why is said',
    (pasted) => {
      expect(readPasted(pasted)).toMatchObject({ problem: expect.stringMatching(/\.$/) });
    },
  );

  test('a key that is taken gets a number', () => {
    expect(readPasted('https://www.cdc.gov/flu', ['cdc', 'cdc-2'])).toMatchObject({ entry: { id: 'cdc-3' } });
  });

  test('a short link, a home page and a news page come with a caution', () => {
    expect(readPasted('https://bit.ly/abc')).toMatchObject({ caution: expect.stringContaining('short link') });
    expect(readPasted('https://www.cdc.gov')).toMatchObject({ caution: expect.stringContaining('home page') });
    expect(readPasted('https://www.bbc.com/news/health-1')).toMatchObject({ caution: expect.stringContaining('others found') });
    expect(readPasted('https://www.cdc.gov/flu')).not.toHaveProperty('caution');
  });

  test('whatever was pasted, there is an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (pasted) => {
        const found = readPasted(pasted);
        expect('problem' in found || found.entry.id !== '').toBe(true);
      }),
    );
  });
});

/** Adds a source where `|` stands and gives the text after it. */
const added = (marked: string, pasted = 'https://www.cdc.gov/flu/data.html', answers: SourceAnswers = {}): string => {
  const offset = Math.max(0, marked.indexOf('|'));
  const text = marked.replace('|', '');
  const result = addSourceAt(read(text), offset, pasted, answers);
  return 'problem' in result ? result.problem : applyEdits(text, result.edits);
};
const entry = 'id: cdc\n    publisher: CDC\n    url: https://www.cdc.gov/flu/data.html';

describe('where it goes', () => {
  test.each([
    ['no front matter', 'Flu is |back.\n', `---\nsources:\n  - ${entry}\n---\n\nFlu is back. [@cdc]\n`],
    ['a byte order mark', '\uFEFFFlu is |back.', `\uFEFF---\nsources:\n  - ${entry}\n---\n\nFlu is back. [@cdc]`],
    ['a thread break on the first line', '---\n\nFlu is |back.', `---\nsources:\n  - ${entry}\n---\n\n---\n\nFlu is back. [@cdc]`],
    ['front matter without sources', '---\ntitle: Flu\n---\n\nFlu is |back.', `---\ntitle: Flu\nsources:\n  - ${entry}\n---\n\nFlu is back. [@cdc]`],
    ['front matter that ends with dots', '---\ntitle: Flu\n...\n\nFlu is |back.', `---\ntitle: Flu\nsources:\n  - ${entry}\n...\n\nFlu is back. [@cdc]`],
    ['empty front matter', '---\n---\n\nFlu is |back.', `---\nsources:\n  - ${entry}\n---\n\nFlu is back. [@cdc]`],
    ['front matter with no end', '---\ntitle: Flu\n\nFlu is |back.', `---\ntitle: Flu\nsources:\n  - ${entry}\n\nFlu is back. [@cdc]`],
    ['front matter with no end, and nothing else', '---\ntitle: Flu|', `---\ntitle: Flu\nsources:\n  - ${entry}\n`],
    ['an empty list', '---\nsources:\ntitle: Flu\n---\n\nFlu is |back.', `---\nsources:\n  - ${entry}\ntitle: Flu\n---\n\nFlu is back. [@cdc]`],
    ['a list at the end', '---\nsources:\n  - id: who\n---\n\nFlu is |back.', `---\nsources:\n  - id: who\n  - ${entry}\n---\n\nFlu is back. [@cdc]`],
    [
      'a list with no indent',
      '---\nsources:\n- id: who\n  title: Flu # old\n# more\ntitle: A\n---\n\nFlu is |back.',
      `---\nsources:\n- id: who\n  title: Flu # old\n# more\n- ${entry.replaceAll('    ', '  ')}\ntitle: A\n---\n\nFlu is back. [@cdc]`,
    ],
    [
      'a list with wide marks',
      '---\nsources:\n    -   id: who\n---\n\nFlu is |back.',
      `---\nsources:\n    -   id: who\n    -   ${entry.replaceAll('    ', '        ')}\n---\n\nFlu is back. [@cdc]`,
    ],
    [
      'a list in brackets',
      '---\nsources: [{ id: who }]\n---\n\nFlu is |back.',
      '---\nsources: [{ id: who }, { id: cdc, publisher: CDC, url: https://www.cdc.gov/flu/data.html }]\n---\n\nFlu is back. [@cdc]',
    ],
    [
      'an empty list in brackets',
      '---\nsources: [] # none yet\n---\n\nFlu is |back.',
      '---\nsources: [{ id: cdc, publisher: CDC, url: https://www.cdc.gov/flu/data.html }] # none yet\n---\n\nFlu is back. [@cdc]',
    ],
    ['nothing, said so', '---\nsources: ~\n---\n\nFlu is |back.', `---\nsources: \n  - ${entry}\n---\n\nFlu is back. [@cdc]`],
    ['the cursor in the front matter', '---\ntitle: F|lu\n---\n\nFlu is back.', `---\ntitle: Flu\nsources:\n  - ${entry}\n---\n\nFlu is back.`],
    ['a half-typed line elsewhere', '---\naudi\ntitle: Flu\n---\n\nFlu is |back.', `---\naudi\ntitle: Flu\nsources:\n  - ${entry}\n---\n\nFlu is back. [@cdc]`],
    ['the sentence, not the paragraph', 'Flu is |back. Masks help. 😷', `---\nsources:\n  - ${entry}\n---\n\nFlu is back. [@cdc] Masks help. 😷`],
    ['an empty draft', '|', `---\nsources:\n  - ${entry}\n---\n\n`],
  ])('%s', (_name, before, after) => {
    expect(added(before)).toBe(after);
    // The same with the line breaks of Windows.
    expect(added(before.replaceAll('\n', '\r\n'))).toBe(after.includes('\n') && !before.includes('\n') ? after : after.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['a list that cannot be read', '---\nsources:\n  - id: "who\n---\n\nFlu is |back.'],
    ['sources that are no list', '---\nsources: the usual\n---\n\nFlu is |back.'],
    ['sources in braces', '---\nsources: { id: who }\n---\n\nFlu is |back.'],
  ])('%s stays as it is, and the writer hears why', (_name, before) => {
    expect(added(before)).toMatch(/^The list of sources in the front matter cannot be added to/);
  });

  test('a source that is listed is only cited, and one that is cited there is left', () => {
    const listed = '---\nsources:\n  - id: mine\n    url: https://cdc.gov/flu/data.html\n---\n\n';
    expect(added(`${listed}Flu is |back.`)).toBe(`${listed}Flu is back. [@mine]`);
    expect(added(`${listed}Flu is |back. [@mine]`)).toBe(`${listed}Flu is back. [@mine]`);
  });

  test('answers go in, quoted where YAML would read them as something else', () => {
    const text = added('Flu is |back.', 'https://www.cdc.gov/flu/data.html', { title: 'Flu: the "facts"', year: 2024 });
    expect(readFrontMatter(text).sources).toEqual([
      { id: 'cdc-2024', title: 'Flu: the "facts"', publisher: 'CDC', year: 2024, url: 'https://www.cdc.gov/flu/data.html' },
    ]);
    expect(text.endsWith('[@cdc-2024]')).toBe(true);
  });

  test('what is not known is asked for', () => {
    const ask = (pasted: string): unknown => addSourceAt(read('Flu is back.'), 0, pasted);
    expect(ask('https://www.cdc.gov/flu')).toMatchObject({ asks: ['title', 'year'], listed: false, cited: true, tier: 'strong' });
    expect(ask('@misc{a, title={Flu}, year=2024}')).toMatchObject({ asks: [], entry: { id: 'a' } });
  });

  test('any value comes back as it was given', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const fronts = fc.constantFrom('', '---\ntitle: Flu\n---\n\n', '---\nsources:\n  - id: who\n---\n\n', '---\nsources: [{ id: who }]\n---\n\n');
    fc.assert(
      fc.property(fronts, words, words, (front, title, publisher) => {
        const text = `${front}Flu is back.`;
        const edits = addSources(read(text), [{ id: 'new', title, publisher, year: 2024 }]);
        expect(edits && readFrontMatter(applyEdits(text, edits)).sources.at(-1)).toEqual({ id: 'new', title, publisher, year: 2024 });
      }),
    );
  });

  test('cut the draft anywhere: nothing of it is lost, and what was listed still is', () => {
    const whole =
      '---\r\ntitle: "Flu: facts"\r\nsources:\r\n  - id: who\r\n    title: Flu # old\r\n  - { id: b, year: 2020 }\r\nhashtags: [Flu]\r\n---\r\n\r\nFlu is back. Masks help.\r\n\r\n- Rest\r\n- Drink\r\n';
    const flow = '---\nsources: [ { id: who }, # one\n  {id: b} ]\ntags:\n  - x\n---\n\nFlu is back.';
    for (const draft of [whole, flow, whole.replaceAll('\r', ''), `\uFEFF${whole}`]) {
      for (let length = 0; length <= draft.length; length++) {
        const text = draft.slice(0, length);
        const before = readFrontMatter(text);
        for (const offset of [0, length]) {
          const result = addSourceAt(read(text), offset, 'https://www.cdc.gov/flu');
          if ('problem' in result) continue;
          const after = applyEdits(text, result.edits);
          // Only what was put in is new: taken out again, the text is what it was.
          const state = { moved: 0, back: after };
          for (const edit of [...result.edits].sort((a, b) => a.start - b.start)) {
            state.back = state.back.slice(0, edit.start) + text.slice(edit.start, edit.end) + state.back.slice(edit.start + edit.text.length);
          }
          expect(state.back).toBe(text);
          expect(readFrontMatter(after).sources).toEqual([...before.sources, { id: 'cdc', publisher: 'CDC', url: 'https://www.cdc.gov/flu' }]);
        }
      }
    }
  });
});

describe('keys', () => {
  const references = [{ id: 'hill2019', title: 'Sleep', year: 1999, file: 'a.bib', entry: { start: 0, end: 1 }, key: { start: 0, end: 1 } }];

  test('an entry of the bibliography is known, and is what a slip was meant to be', () => {
    expect(findingsOf('citation/unknown-source', 'Sleep well. [@hill2019]', { references })).toEqual([]);
    const [finding] = findingsOf('citation/unknown-source', 'Sleep well. [@hil2019]', { references });
    expect([finding?.message.includes('bibliography'), finding?.fixes?.[0]?.title]).toEqual([true, 'Did you mean "hill2019"?']);
  });

  test('while a file of the bibliography cannot be read, no key is called unknown', () => {
    expect(findingsOf('citation/unknown-source', 'Sleep well. [@any]', { unreadBibliography: ['a.bib'] })).toEqual([]);
  });

  test('an old entry of the bibliography is told where it is cited', () => {
    const text = 'Sleep well. [@hill2019]';
    expect(findingsOf('citation/old-source', text, { references }).map(({ start, end }) => text.slice(start, end))).toEqual(['hill2019']);
  });
});

test.each(['- id: a\n', '- {id: a, ', '  x: "', "a: 'b, ", '-'.repeat(20), '[{', 'id: a ', ' \t', 'sources: ['])(
  '50,000 characters of sources such as "%s" are read in time',
  (unit) => {
    const text = `---\nsources:\n${unit.repeat(Math.ceil(50_000 / unit.length))}\n---\n\nFlu is back. [@a]`;
    const draft = read(text);
    expect(
      quickest(() => [entryPlaces({ ...draft, frontMatter: { ...draft.frontMatter } }), addSourceAt(draft, text.length, 'https://www.cdc.gov/flu')]),
    ).toBeLessThan(mostForHostile);
  },
);
