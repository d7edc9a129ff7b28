import { once } from '../text/remember.ts';

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional part of a root of a prime, as FIPS 180-4 has its constants. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

/** The constants of the standard, made when the first text is hashed. */
const tables = once(() => {
  const primes = Array.from({ length: 312 }, (_, number) => number).filter(
    (number) => number > 1 && Array.from({ length: Math.floor(Math.sqrt(number)) - 1 }, (_, at) => at + 2).every((divisor) => number % divisor !== 0),
  );
  return {
    initial: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    rounds: Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime))),
  };
});

/** A text in UTF-8; half a surrogate pair becomes the sign for a lost character, as everywhere when text is written to a file. */
const utf8 = (text: string): { readonly bytes: Uint8Array; readonly length: number } => {
  // Three bytes a unit at most, and room for what closes the last block.
  const bytes = new Uint8Array(text.length * 3 + 128);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const found = text.codePointAt(at) ?? 0;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 63);
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
      at++;
    }
  }
  return { bytes, length };
};

/** Puts a block of 64 bytes into the state. It runs at a keystroke in a draft that was reviewed, so it makes nothing anew. */
const digest = (state: Int32Array, words: Int32Array, view: DataView, from: number): void => {
  const { rounds } = tables();
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(from + at * 4);
  for (let at = 16; at < 64; at++) {
    const near = words[at - 2] ?? 0;
    const far = words[at - 15] ?? 0;
    const small = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    words[at] = (words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + (rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const sum = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + sum + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + value;
};

/** The SHA-256 of a text in UTF-8, as `sha256sum` says it of a file that holds nothing else. */
export const sha256 = (text: string): string => {
  const { bytes, length } = utf8(text);
  const end = Math.ceil((length + 9) / 64) * 64;
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(end - 8, Math.floor(length / 2 ** 29));
  view.setUint32(end - 4, (length * 8) >>> 0);
  const state = Int32Array.from(tables().initial);
  const words = new Int32Array(64);
  for (let at = 0; at < end; at += 64) digest(state, words, view, at);
  return Array.from(state, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
};
