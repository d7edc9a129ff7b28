/** How a text is written shorter: a character for each of the pieces that stand in it most. */
interface Shortened {
  readonly text: string;
  /** A character for each piece. */
  readonly symbols: string;
  readonly pieces: readonly string[];
}

const rounds = 8;
const perRound = 40;

/**
 * Characters that a text does not have: first those of one byte in a file, then of two. All are of Latin-1, so that the bundle is text of
 * one byte a character in memory.
 */
const freeSymbols = (text: string): string[] => {
  const used = new Set(text);
  const ofOne = Array.from('!"#%&*+<=>?@[]^_{}~0123456789').filter((symbol) => !used.has(symbol));
  const ofTwo = Array.from({ length: 0x100 - 0xae }, (_, index) => String.fromCharCode(0xae + index)).filter((symbol) => !used.has(symbol));
  return [...ofOne, ...ofTwo];
};

/** The bytes that a symbol takes. */
const sizeOf = (symbol: string): number => (symbol < '\u0080' ? 1 : 2);

/** Words, with the space before and after them, alone and in pairs, and the ends of words: how often each stands in a text. */
const countPieces = (text: string): ReadonlyMap<string, number> => {
  const whole = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (to: Map<string, number>, piece: string, times: number): unknown => to.set(piece, (to.get(piece) ?? 0) + times);
  for (const [run] of text.matchAll(/[a-z][a-z ]*/gu)) {
    const words = run.match(/ ?[a-z]+ ?/gu) ?? [];
    for (const [at, word] of words.entries()) {
      add(whole, word, 1);
      const next = words[at + 1];
      if (next !== undefined) add(counts, word + next, 1);
    }
  }
  for (const [word, times] of whole) {
    for (let length = 2; length <= word.length; length++) add(counts, word.slice(-length), times);
  }
  return counts;
};

/** Replaces what saves most, again and again, by characters of its own. Pieces hold nothing but small letters and spaces. */
export const shortenRows = (text: string): Shortened => {
  const symbols = freeSymbols(text);
  const pieces: string[] = [];
  let written = text;
  for (let round = 0; round < rounds; round++) {
    const size = sizeOf(symbols[pieces.length] ?? '');
    const best = [...countPieces(written)]
      .map(([piece, times]) => [piece, times * (piece.length - size) - piece.length] as const)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const chosen: string[] = [];
    for (const [piece, saved] of best) {
      if (chosen.length === perRound || saved <= 0 || pieces.length + chosen.length === symbols.length) break;
      // What overlaps would save less than it seems: it waits for the next round.
      if (!chosen.some((other) => other.includes(piece) || piece.includes(other))) chosen.push(piece);
    }
    for (const piece of chosen) {
      written = written.replaceAll(piece, symbols[pieces.length] ?? piece);
      pieces.push(piece);
    }
  }
  return { text: written, symbols: symbols.slice(0, pieces.length).join(''), pieces };
};
