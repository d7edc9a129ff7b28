// How the check digits of identifiers are worked out. Each takes the identifier without spaces and signs, its letters as capitals,
// and trusts that its shape is right already.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digitsOf = (text: string): readonly number[] => [...text].map(Number);

/** The digits times their weights, which are hexadecimal digits, added up; digits without a weight count nothing. */
const weighted = (text: string, weights: string): number => {
  const factors = [...weights].map((sign) => Number.parseInt(sign, 16));
  return digitsOf(text).reduce((sum, digit, index) => sum + (factors[index] ?? 0) * digit, 0);
};

const luhn = (text: string): boolean => {
  const sum = digitsOf(text).reduceRight((total, digit, index) => {
    const twice = (text.length - index) % 2 === 0 ? digit * 2 : digit;
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
};

/** The remainder of a number of any length. */
const remainder = (text: string, by: number): number => digitsOf(text).reduce((rest, digit) => (rest * 10 + digit) % by, 0);
/** Letters as the numbers 10 to 35. */
const spelled = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letters.indexOf(letter) + 10));

/** Whether day and month can be those of a date: `DDMM`. */
const isDay = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
const dayFirst = (text: string): boolean => isDay(Number(text.slice(0, 2)), Number(text.slice(2, 4)));
const yearFirst = (text: string): boolean => isDay(Number(text.slice(4, 6)), Number(text.slice(2, 4)));

const nhs = (text: string): boolean => weighted(text, 'a987654321') % 11 === 0 && !/^(\d)\1+$/.test(text);

// The multiplication of the group of a pentagon's turns and flips, and what each place of a number does to its digit.
const verhoeffTimes = '0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210'.split(' ');
const verhoeffTurns = '0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258'.split(' ');
const verhoeff = (text: string): boolean =>
  [...text].reverse().reduce((check, digit, index) => Number(verhoeffTimes[check]?.[Number(verhoeffTurns[index % 8]?.[Number(digit)])]), 0) === 0;

const dniLetter = (number: string): string => 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23);

/** Letters without I and O, as the numbers 1 to 24. */
const nhiSum = (text: string): number =>
  [...text].slice(0, 6).reduce((sum, sign, index) => sum + (7 - index) * (/\d/.test(sign) ? Number(sign) : nhiLetters.indexOf(sign) + 1), 0);
const nhiLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const ppsn = (text: string): boolean => {
  const order = 'WABCDEFGHIJKLMNOPQRSTUV';
  const second = order.indexOf(text.charAt(8));
  // The old second letters W, T and X count nothing; T is a value only in name.
  const extra = /[A-IVH]/.test(text.charAt(8)) && second > 0 ? second * 9 : 0;
  return order.charAt((weighted(text.slice(0, 7), '8765432') + extra) % 23) === text.charAt(7);
};

const vinValues = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const vin = (text: string): boolean => {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = [...text].reduce((total, sign, index) => total + (weights[index] ?? 0) * (vinValues.indexOf(sign) % 10), 0);
  return text.charAt(8) === (sum % 11 === 10 ? 'X' : String(sum % 11));
};

/** ISO 7064 mod 11,10. */
const mod1110 = (text: string): boolean =>
  digitsOf(text.slice(0, -1)).reduce((product, digit) => (((product + digit) % 10 || 10) * 2) % 11, 10) % 10 === (11 - Number(text.slice(-1))) % 10;

// What the signs in the odd places of a codice fiscale count.
const codiceOdd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const codiceFiscale = (text: string): boolean => {
  const values = [...text].map((sign) => (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign)));
  const sum = values.slice(0, 15).reduce((total, value, index) => total + (index % 2 === 0 ? (codiceOdd[value] ?? 0) : value), 0);
  return sum % 26 === values[15];
};

const cpfDigit = (text: string): string => String(((weighted([...text].reverse().join(''), '23456789ab') * 10) % 11) % 10);

/** The ways to check an identifier, by name. */
export const checksums = {
  luhn,
  /** US National Provider Identifier: Luhn after the prefix for health in the US. */
  npi: (text) => luhn(`80840${text}`),
  /** US Drug Enforcement Administration number. */
  dea: (text) => weighted(text.slice(2), '121212') % 10 === Number(text.at(-1)),
  /** US bank routing number. */
  routing: (text) => weighted(text, '371371371') % 10 === 0,
  iban: (text) => remainder(spelled(text.slice(4) + text.slice(0, 4)), 97) === 1,
  vin,
  nhs,
  /** Scotland: the date of birth, then as for an NHS number. */
  chi: (text) => dayFirst(text) && nhs(text),
  bcPhn: (text) => (11 - (weighted(text.slice(1), '2485a973') % 11)) % 11 === Number(text.at(-1)),
  auMedicare: (text) => weighted(text, '13791379') % 10 === Number(text.charAt(8)),
  tfn: (text) => weighted(text, '14375869a') % 11 === 0,
  aadhaar: (text) => verhoeff(text) && text !== [...text].reverse().join(''),
  ppsn,
  /** New Zealand, the format of three letters and four digits. */
  nhiOld: (text) => nhiSum(text) % 11 !== 0 && (11 - (nhiSum(text) % 11)) % 10 === Number(text.at(-1)),
  nhiNew: (text) => [23, 24].some((base) => nhiLetters.charAt(base - (nhiSum(text) % base) - 1) === text.at(-1)),
  dni: (text) => dniLetter(text.slice(0, 8)) === text.at(-1),
  nie: (text) => dniLetter('XYZ'.indexOf(text.charAt(0)) + text.slice(1, 8)) === text.at(-1),
  /** Germany: the number of a health insurance card. */
  kvnr: (text) => {
    const digits = String(letters.indexOf(text.charAt(0)) + 1).padStart(2, '0') + text.slice(1, 9);
    const sum = digitsOf(digits).reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
    return sum % 10 === Number(text.at(-1));
  },
  /** Germany: a tax number, of whose first ten digits one comes two or three times. */
  steuerId: (text) => [8, 9].includes(new Set(text.slice(0, 10)).size) && mod1110(text),
  nir: (text) => 97 - remainder(text.slice(0, 13).replace('2A', '19').replace('2B', '18'), 97) === Number(text.slice(13)),
  codiceFiscale,
  bsn: (text) => (weighted(text, '98765432') - Number(text.at(-1))) % 11 === 0,
  belgium: (text) => ['', '2'].some((century) => 97 - remainder(century + text.slice(0, 9), 97) === Number(text.slice(9))),
  sweden: (text) => yearFirst(text.slice(-10)) && luhn(text.slice(-10)),
  norway: (text) => dayFirst(text) && weighted(text, '3761894521') % 11 === 0 && weighted(text, '54327654321') % 11 === 0,
  /** Denmark gave up its check digit in 2007. */
  denmark: dayFirst,
  finland: (text) => dayFirst(text) && '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(text.slice(0, 6) + text.slice(7, 10)) % 31) === text.at(-1),
  ean: (text) => weighted(text, '1313131313131') % 10 === 0,
  pesel: (text) => isDay(Number(text.slice(4, 6)), Number(text.slice(2, 4)) % 20) && weighted(text, '13791379131') % 10 === 0,
  southAfrica: (text) => yearFirst(text) && luhn(text),
  cpf: (text) => !/^(\d)\1+$/.test(text) && cpfDigit(text.slice(0, 9)) === text.charAt(9) && cpfDigit(text.slice(0, 10)) === text.charAt(10),
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

/** The name of a way to check. */
export type Checksum = keyof typeof checksums;
