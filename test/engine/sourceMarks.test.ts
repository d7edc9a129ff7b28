import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestFew } from '../../server/engine/text/editDistance.ts';
import { referenceNumbersIn } from '../../server/engine/text/referenceNumbers.ts';
import { namesSource, sourceMarksIn } from '../../server/engine/text/sourceMarks.ts';
import { publisherOf, tierOf, useOfLink } from '../../server/engine/text/sourceTiers.ts';
import { citationDomains } from '../../server/engine/data/citationDomains.ts';
import { hostileTexts } from './hostileTexts.ts';
import { findingsOf, mostForHostile, quickest } from './support.ts';

describe('tiers', () => {
  test.each([
    ['https://www.cdc.gov/flu', 'strong', 'CDC'],
    ['cdc.gov/flu', 'strong', 'CDC'],
    ['HTTPS://WWW.CDC.GOV/FLU', 'strong', 'CDC'],
    ['https://health.ny.gov/flu', 'strong', undefined],
    ['https://www.health.gov.za/flu', 'strong', undefined],
    ['https://www.nhs.uk/conditions/flu', 'strong', 'NHS'],
    ['https://iris.who.int/handle/1', 'strong', 'WHO'],
    ['https://doi.org/10.1000/x', 'strong', undefined],
    ['https://med.stanford.edu/sleep', 'medium', 'Stanford University'],
    ['https://www.ucl.ac.uk/sleep', 'medium', undefined],
    ['https://www.unimelb.edu.au/sleep', 'medium', undefined],
    ['https://www.mayoclinic.org/flu', 'medium', 'Mayo Clinic'],
    ['https://www.medrxiv.org/content/1', 'medium', 'medRxiv'],
    ['https://osf.io/preprints/abc', 'medium', undefined],
    ['https://en.wikipedia.org/wiki/Flu', 'weak', 'Wikipedia'],
    ['https://bit.ly/abc', 'weak', undefined],
    ['https://docs.google.com/forms/d/1', 'weak', undefined],
    ['https://docs.google.com/document/d/1', undefined, undefined],
    ['https://notcdc.gov.evil.com/flu', undefined, undefined],
    ['https://riverside-clinic.org/flu', undefined, undefined],
    ['not an address', undefined, undefined],
  ])('%s is %s', (url, tier, name) => {
    expect([tierOf(url), publisherOf(url)?.name]).toEqual([tier, name]);
  });

  test('each domain stands in the table once, in lower case', () => {
    const domains = Object.values(citationDomains).flatMap((rows) => rows.split(';').map((row) => row.trim().split('=')[0] ?? ''));
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
    expect(domains.filter((domain) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\/[a-z]+)?$/.test(domain))).toEqual([]);
  });
});

test.each([
  ['https://www.cdc.gov/flu/data.html', 'page'],
  ['https://www.cdc.gov', 'none'],
  ['https://www.cdc.gov/', 'none'],
  ['https://tinyurl.com/abc', 'hidden'],
  ['https://www.eventbrite.com/e/1', 'none'],
  ['https://www.youtube.com/watch?v=1', 'none'],
  ['https://clinic.org/register', 'none'],
  ['https://clinic.org/events/flu-day', 'none'],
  ['https://clinic.org/appointments', 'none'],
  ['https://clinic.org/health/eventful-lives', 'page'],
])('the use of %s is %s', (url, use) => {
  expect(useOfLink(url)).toBe(use);
});

describe('numbers of studies and books', () => {
  test.each([
    ['doi:10.1000/xyz123.', 'doi', '10.1000/xyz123', 'doi:10.1000/xyz123'],
    ['(https://doi.org/10.1016/S0140-6736(20)30183-5)', 'doi', '10.1016/S0140-6736(20)30183-5', 'https://doi.org/10.1016/S0140-6736(20)30183-5'],
    ['see 10.1371/journal.pone.0000001, and more', 'doi', '10.1371/journal.pone.0000001', '10.1371/journal.pone.0000001'],
    ['PMID: 12345678', 'pmid', '12345678', 'PMID: 12345678'],
    ['PMID 1234', 'pmid', '1234', 'PMID 1234'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid', '12345678', 'pubmed.ncbi.nlm.nih.gov/12345678'],
    ['PMC1234567', 'pmcid', 'PMC1234567', 'PMC1234567'],
    ['PMCID: PMC1234567', 'pmcid', 'PMC1234567', 'PMCID: PMC1234567'],
    ['NCT01234567', 'trial', 'NCT01234567', 'NCT01234567'],
    ['ISRCTN12345678', 'isrctn', 'ISRCTN12345678', 'ISRCTN12345678'],
    ['arXiv:2101.12345v2', 'arxiv', '2101.12345v2', 'arXiv:2101.12345v2'],
    ['https://arxiv.org/abs/hep-th/9901001', 'arxiv', 'hep-th/9901001', 'arxiv.org/abs/hep-th/9901001'],
    ['ISBN 978-0-306-40615-7', 'isbn', '9780306406157', 'ISBN 978-0-306-40615-7'],
    ['ISBN-10: 0-8044-2957-X', 'isbn', '080442957X', 'ISBN-10: 0-8044-2957-X'],
  ])('%s', (text, kind, value, written) => {
    const [number, ...others] = referenceNumbersIn(text);
    expect([number?.kind, number?.value, number && text.slice(number.start, number.end), number?.problem, others]).toEqual([
      kind,
      value,
      written,
      undefined,
      [],
    ]);
  });

  test.each([
    'doi:1O.1000/abc1',
    'https://doi.org/abc123',
    'doi: 10.1000',
    'PMID: 0',
    'PMID: 123456789',
    'PMID: XXXXX',
    'PMCID: 12',
    'NCT123456789',
    'ISRCTN12',
    'arXiv:2113.12345',
    'ISBN 978-0-306-40615-6',
    'ISBN 12345',
  ])('%s cannot be right', (text) => {
    expect(referenceNumbersIn(text)[0]?.problem).toMatch(/\.$/);
  });

  test.each([
    'Ask for its DOI.',
    'Our doi, and theirs.',
    'The PMC 2 building.',
    'NCT stands for a trial.',
    'Version 10.12.1/beta of our app.',
    'Search https://pubmed.ncbi.nlm.nih.gov/?term=flu or https://pubmed.ncbi.nlm.nih.gov/advanced/.',
    'The arXiv: read it.',
    'No ISBN yet.',
  ])('%s has none', (text) => {
    expect(referenceNumbersIn(text)).toEqual([]);
  });
});

describe('marks of a source', () => {
  test.each([
    ['Source: CDC, 2024', 'named', 'full', 'Source: CDC, 2024'],
    ['Sources: https://bit.ly/abc', 'named', 'weak', 'Sources: https://bit.ly/abc'],
    ['Source: WHO https://bit.ly/abc', 'named', 'full', 'Source: WHO https://bit.ly/abc'],
    ['According to the Red Cross, all is well', 'authority', 'full', 'According to the Red'],
    ['CDC data show it', 'authority', 'full', 'CDC data show'],
    ['It works (Hill, 2019).', 'author', 'full', '(Hill, 2019)'],
    ['It works [3].', 'number', 'full', '[3]'],
    ['It works.²', 'number', 'full', '²'],
    ['More: link in bio', 'bio', 'weak', 'link in bio'],
    ['https://www.cdc.gov', 'link', 'weak', 'https://www.cdc.gov'],
    ['Read the report: https://bit.ly/abc', 'link', 'full', 'https://bit.ly/abc'],
    ['It works! https://bit.ly/abc', 'link', 'weak', 'https://bit.ly/abc'],
    ['Learn how to stay well. https://bit.ly/abc', 'link', 'full', 'https://bit.ly/abc'],
    ['NCT01234567', 'trial', 'full', 'NCT01234567'],
  ])('%s', (text, kind, strength, written) => {
    const mark = sourceMarksIn(text).find((found) => found.kind === kind);
    expect(mark && [mark.strength, text.slice(mark.start, mark.end)]).toEqual([strength, written]);
  });

  test.each(['Studies show it.', 'Our source of joy.', 'Via Rome and Paris.', 'A thread [1/3].', 'We care. www.clinic.org', 'Call us at 10.30.'])(
    '%s names none',
    (text) => {
      expect(namesSource(text)).toBe(false);
    },
  );

  test('whatever the text is, each mark stands in it', () => {
    const pieces = [
      'Source: ',
      'https://',
      'www.',
      'cdc.gov',
      '/flu',
      ' ',
      '\n',
      '[1]',
      '¹',
      '(Hill, 2019)',
      'doi:10.1000/',
      'PMID: 1',
      'NCT0123',
      'CDC data',
      '@',
      'link in bio',
      '😷',
      '(',
      ')',
      'a',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        for (const { start, end, kind, value } of sourceMarksIn(given)) {
          expect(start >= 0 && end > start && end <= given.length).toBe(true);
          if (kind === 'link') expect(given.slice(start, end)).toBe(value);
        }
      }),
    );
  });
});

describe('a claim with a link', () => {
  const claim = 'About 1 in 8 women will get breast cancer.';
  const rules = (text: string): readonly string[] =>
    (['citation/missing-source', 'citation/weak-link'] as const).flatMap((rule) => findingsOf(rule, text).map(() => rule));

  test.each([
    [`${claim}`, ['citation/missing-source']],
    [`${claim} https://bit.ly/abc`, ['citation/weak-link']],
    [`${claim}\n\nLink in bio.`, ['citation/weak-link']],
    [`${claim}\n\nLink in bio.\n\nSource: CDC`, []],
    [`${claim} https://www.cancer.gov/types/breast`, []],
    [`${claim}\n\nSign up: https://clinic.org/register`, ['citation/weak-link']],
    [`${claim}\n\nWe meet on Monday. Bring a friend. Sign up: https://clinic.org/register`, ['citation/missing-source']],
    // A thread: the reader may see one part alone.
    [`${claim}\n\n---\n\nSource: American Cancer Society, 2024\n\n---\n\nThanks for reading.`, []],
    [`${claim}\n\nGet checked.\n\n---\n\nAsk us.\n\nSee https://www.cancer.gov/types/breast for more.\n\n---\n\nThanks.`, []],
    [`${claim}\n\n---\n\nGet checked.\n\n---\n\nSee https://www.cancer.gov/types/breast.\n\n---\n\nThanks.`, ['citation/missing-source']],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe('near words', () => {
  test('letters that are swapped, left out, added or changed count one each', () => {
    expect([editDistance('cdc', 'ccd', 3), editDistance('flu', 'flue', 3), editDistance('who', 'nhs', 3), editDistance('abc', 'abcdefgh', 2)]).toEqual([
      1, 1, 2, 3,
    ]);
  });

  test('the nearest comes first, and what is far away not at all', () => {
    expect(nearestFew('cdc-flue', ['who', 'cdc-flu', 'cdc-fluid', 'other'], 3)).toEqual(['cdc-flu', 'cdc-fluid']);
  });
});

describe('hostile texts are read in time', () => {
  const more = {
    'source labels': 'Source: ',
    'DOI beginnings': 'doi:10.1000/(',
    'DOI brackets': '10.1000/a((((((((((',
    'ISBN digits': 'ISBN 1 2 3 4 5 6 ',
    'learn more': 'Learn how to get a ',
    'new reports': 'new a b c ',
    notes: 'a[1][2] ',
    'raised notes': 'word¹²³,',
    claims: '1 in 8 women get cancer. https://bit.ly/a ',
  };
  const all = { ...hostileTexts, ...Object.fromEntries(Object.entries(more).map(([name, unit]) => [name, unit.repeat(Math.ceil(50_000 / unit.length))])) };
  test.each(Object.entries(all))('%s', (_name, text) => {
    const most = mostForHostile / 4;
    expect(quickest(() => sourceMarksIn(text), most)).toBeLessThan(most);
  });
});
