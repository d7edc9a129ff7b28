import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Checksum, checksums } from '../../server/engine/text/checksums.ts';

// Numbers that those who give them out, or the libraries that check them, publish as examples.
const published: Readonly<Record<Checksum, readonly string[]>> = {
  luhn: ['4111111111111111', '378282246310005', '5555555555554444', '130692544', '9876543217', '8003608166690503', '490154203237518'],
  npi: ['1234567893', '1245319599'],
  dea: ['AB1234563'],
  routing: ['021000021', '011401533'],
  iban: ['GB82WEST12345698765432', 'DE89370400440532013000'],
  vin: ['1M8GDM9AXKP042788', '11111111111111111'],
  nhs: ['9434765919', '4010232137', '3200000007'],
  chi: ['0101701233'],
  bcPhn: ['9698658215'],
  auMedicare: ['2123456701'],
  tfn: ['123456782'],
  aadhaar: ['234123412346'],
  ppsn: ['6433435F', '6433435OA'],
  nhiOld: ['ZAC5361'],
  nhiNew: ['ZBN77VL'],
  dni: ['54362315K', '12345678Z'],
  nie: ['X2482300W'],
  kvnr: ['A000500015'],
  steuerId: ['36574261809'],
  nir: ['295109912611193'],
  codiceFiscale: ['RCCMNL83S18D969H'],
  bsn: ['111222333'],
  belgium: ['85073003328'],
  sweden: ['8803200016', '198803200016'],
  norway: ['15108695088'],
  denmark: ['2110625629'],
  finland: ['131052-308T'],
  ean: ['7569217076985'],
  pesel: ['44051401359'],
  southAfrica: ['7503305044089'],
  cpf: ['39053344705'],
};
const names = Object.keys(checksums).filter((name): name is Checksum => Object.hasOwn(checksums, name));

describe.each(names)('%s', (name) => {
  const check = checksums[name];

  test.each(published[name])('holds for %s', (number) => {
    expect(check(number)).toBe(true);
  });

  // Denmark has no check digit any more, and the last digit of an Australian card counts how often it was issued.
  if (name !== 'denmark' && name !== 'auMedicare')
    test('fails when the last sign is another one', () => {
      for (const number of published[name]) {
        const signs = /\d$/.test(number) ? '0123456789' : 'ABCDEFGHJKLMNPQRSTUVWXYZ';
        // Two of three rounds of New Zealand's standard are both still in use, so one other letter may hold.
        const others = [...signs].filter((sign) => sign !== number.at(-1) && check(number.slice(0, -1) + sign));
        expect(others.length, others.join('')).toBeLessThanOrEqual(name === 'nhiNew' ? 1 : name === 'ppsn' ? 2 : 0);
      }
    });
});

describe('a changed digit fails', () => {
  // The others have weights that some digits share, a remainder that stands for two digits, or two ways to be right.
  const weak: readonly Checksum[] = ['denmark', 'dea', 'cpf', 'nhiNew', 'vin', 'kvnr', 'southAfrica', 'belgium', 'steuerId', 'codiceFiscale', 'ppsn'];
  const strong = names.filter((name) => !weak.includes(name));

  test.each(strong)('%s', (name) => {
    const places = published[name].flatMap((number) => [...number].flatMap((sign, at) => (/\d/.test(sign) ? [{ number, at }] : [])));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), ({ number, at }, by) => {
        // Of these digits some are the same for all, name the century, or count how often a card was issued.
        fc.pre(!(name === 'sweden' && number.length === 12 && at < 2) && !(name === 'auMedicare' && at === 9) && !(name === 'bcPhn' && at === 0));
        const changed = number.slice(0, at) + String((Number(number.charAt(at)) + by) % 10) + number.slice(at + 1);
        return !checksums[name](changed);
      }),
      { numRuns: 200 },
    );
  });
});

test('nothing makes a check throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.stringMatching(/^[A-Z0-9]{0,34}$/), (name, text) => typeof checksums[name](text) === 'boolean'),
    { numRuns: 500 },
  );
});

test('a digit too many or too few of one kind is told from the real one in most cases', () => {
  // One in ten or eleven numbers passes by chance, which is why no rule relies on a check alone.
  const passing = (name: Checksum, numbers: readonly number[]): number => numbers.filter((number) => checksums[name](String(number))).length / numbers.length;
  const numbers = Array.from({ length: 5000 }, (_, index) => 4_010_000_000 + index * 104_729);
  expect(passing('luhn', numbers)).toBeCloseTo(0.1, 1);
  expect(passing('nhs', numbers)).toBeCloseTo(0.09, 1);
});
