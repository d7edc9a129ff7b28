import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '../../scripts/generate/needles.ts';
import { claimNeedles } from '../../server/engine/data/claimNeedles.generated.ts';
import * as cures from '../../server/engine/data/claimCures.ts';
import * as hype from '../../server/engine/data/claimHype.ts';
import * as offers from '../../server/engine/data/claimOffers.ts';

describe('what every match of a pattern holds', () => {
  it.each<[string, RegExp, readonly string[] | undefined]>([
    ['plain text', /cure all/i, ['cure all']],
    ['one of several', /(?:cure|heal)s? it/i, ['cure it', 'cures it', 'heal it', 'heals it']],
    ['the rarest part', /(?:a|the) miracle (?:of|in)/, ['a miracle ', 'the miracle ']],
    ['letters that may differ', /tumou?r [ae]nd/i, ['tumor and', 'tumor end', 'tumour and', 'tumour end']],
    ['what may repeat, once', /(?:cure )+now/, ['cure ']],
    ['what stands around what may be left out', /best (?:\w+ )?doctor/, ['doctor']],
    ['nothing that only looks around', /(?<=my )(?!no)cure(?= all)\b/, ['cure']],
    ['an escaped character', /100\.5 ?%/, ['100.5%', '100.5 %']],
    ['nothing, where it may match anything', /\w+|cure/, undefined],
    ['nothing, where it may match nothing', /(?:cure)?/, undefined],
    ['the end of a long text', /internationally renowned/, ['lly renowned']],
    ['nothing twice', /cure|cured|curing/, ['cure', 'curing']],
  ])('%s', (_what, pattern, expected) => expect(needlesOf(pattern)).toEqual(expected));

  const atom = fc.constantFrom('a', 'bc', 'd ', '[xy]', '\\.', 'e?', 'f+', '(?:gh|ij)', '(?:gh|ij)?', '(kl|m)', '(?:n|op){1,2}');
  const row = fc.array(atom, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  it('is in every text that matches', () =>
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 3 }).chain((rows) => {
          const pattern = new RegExp(rows.join('|'));
          const plain = new RegExp(`^(?:${pattern})$`);
          return fc.tuple(fc.constant(pattern), fc.stringMatching(plain));
        }),
        ([pattern, text]) => {
          expect(text).toMatch(pattern);
          const needles = needlesOf(pattern);
          if (needles) expect(needles.some((needle) => text.toLowerCase().includes(needle))).toBe(true);
        },
      ),
      { numRuns: 500 },
    ));
});

describe('the table of needles', () => {
  const rows = [cures, hype, offers].flatMap((module) => Object.entries(module)).filter(([name]) => name.endsWith('Rows'));
  it.each(rows)('has all rows of %s', (name, make) => {
    const made = typeof make === 'function' ? make() : [];
    expect(made.length).toBeGreaterThan(0);
    expect(claimNeedles[name.replace(/Rows$/, '')]).toHaveLength(Array.isArray(made) ? made.length : -1);
  });
});
