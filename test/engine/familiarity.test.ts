import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiarWords } from '../../server/engine/data/familiarity.generated.ts';
import { rarityOf } from '../../server/engine/readability/familiarity.ts';
import { partsOf } from '../../server/engine/readability/wordParts.ts';

describe('the rarity of a word', () => {
  test.each([
    ['water', 'hydration'],
    ['doctor', 'clinician'],
    ['heart', 'cardiac'],
    ['bleeding', 'haemorrhage'],
    ['belly', 'abdominal'],
    ['cancer', 'neoplasm'],
    ['the', 'notwithstanding'],
    ['clot', 'thrombus'],
    ['tired', 'lethargic'],
  ])('%s is more familiar than %s', (familiar, rare) => {
    expect(rarityOf(familiar)).toBeLessThan(rarityOf(rare));
  });

  test.each([
    ['hospital', 'hospitals'],
    ['walk', 'walking'],
    ['stop', 'stopped'],
    ['baby', 'babies'],
    ['quick', 'quickly'],
    ['patient', "patient's"],
  ])('%s is no less familiar as %s', (base, form) => {
    expect(rarityOf(form)).toBeLessThanOrEqual(rarityOf(base) + 0.1);
  });

  test.each([
    ['tumour', 'tumor'],
    ['anaemia', 'anemia'],
    ['randomise', 'randomize'],
    ['oesophagus', 'esophagus'],
    ['paediatric', 'pediatric'],
    ['colour', 'color'],
    ['centre', 'center'],
  ])('%s is as familiar as %s', (british, american) => {
    expect(Math.abs(rarityOf(british) - rarityOf(american))).toBeLessThan(0.15);
  });

  test('of a word with a hyphen is that of its rarest part', () => {
    expect(rarityOf('blood-zzyzx')).toBe(rarityOf('zzyzx'));
    expect(rarityOf('water-bottle')).toBe(Math.max(rarityOf('water'), rarityOf('bottle')));
  });

  test('is from 0 to 1 for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => rarityOf(text) >= 0 && rarityOf(text) <= 1));
  });

  test('stands in a table of plain letters of at most 250 kB', () => {
    expect(familiarWords).toMatch(/^[ -~\n]*$/);
    expect(familiarWords.length).toBeLessThan(250_000);
  });
});

describe('the parts of a word', () => {
  test.each([
    ['arthritis', ['arthr-', '-itis']],
    ['cardiomyopathy', ['cardi-', '-opathy']],
    ['tonsillectomies', ['tonsill-', '-ectomy']],
    ['hypoglycaemia', ['hypo-', '-aemia']],
    ['window', []],
    ['osteoporosis', ['oste-', '-osis']],
  ])('%s: %j', (word, parts) => {
    expect(partsOf(word).map(({ part }) => part)).toEqual(parts);
  });
});
