import * as care from '../../server/engine/data/claimCare.ts';
import * as cures from '../../server/engine/data/claimCures.ts';
import * as hype from '../../server/engine/data/claimHype.ts';
import * as law from '../../server/engine/data/claimLaw.ts';
import * as offers from '../../server/engine/data/claimOffers.ts';
import * as risks from '../../server/engine/data/claimRisks.ts';
import type { ClaimRow } from '../../server/engine/text/claimRows.ts';

// A pattern with a thousand characters takes milliseconds to compile, and few texts need it. What every match of it holds can be
// read from the pattern itself: of "cure[sd]? (?:all|every)", "cure" is in each.

/** Pieces of text of which every match has at least one, in lower case; `undefined` where the pattern says too little. */
type Needles = readonly string[] | undefined;

/** What a part of a pattern stands for. */
interface Part {
  /** All it can be, when that is a short list: `colou?r` is "colour" or "color". */
  readonly exact?: readonly string[];
  readonly needles: Needles;
}

const mostExact = 12;
const longest = 12;
const nothing: Part = { exact: [''], needles: undefined };
const anything: Part = { needles: undefined };

/** How often some needle of a list stands in a text by chance: the fewer and the longer, the better. */
const chanceOf = (needles: readonly string[]): number => needles.reduce((sum, needle) => sum + 12 ** -needle.length, 0);

const rarer = (one: Needles, other: Needles): Needles => (!one || (other && chanceOf(other) < chanceOf(one)) ? other : one);

const asNeedles = (exact: readonly string[]): Needles => (exact.every((text) => text.length > 1) ? exact : undefined);

/** Each of one list before each of the other; `undefined` when that gets out of hand. */
const joined = (before: readonly string[], after: readonly string[]): readonly string[] | undefined => {
  if (before.length * after.length > mostExact) return undefined;
  const all: string[] = [];
  for (const start of before) {
    for (const end of after) {
      if (start.length + end.length > longest) return undefined;
      all.push(start + end);
    }
  }
  return all;
};

/** What a part and the one after it stand for together. */
class Row {
  #run: readonly string[] = [''];
  #whole = true;
  #needles: Needles;

  add({ exact, needles }: Part): void {
    const run = exact && joined(this.#run, exact);
    if (run) {
      this.#run = run;
      return;
    }
    this.#close();
    if (exact) this.#run = exact;
    else this.#needles = rarer(this.#needles, needles);
  }

  #close(): void {
    this.#needles = rarer(this.#needles, asNeedles(this.#run));
    this.#run = [''];
    this.#whole = false;
  }

  part(): Part {
    if (this.#whole) return { exact: this.#run, needles: asNeedles(this.#run) };
    this.#close();
    return { needles: this.#needles };
  }
}

/** Any of several: what each of them has. */
const eitherOf = (parts: readonly Part[]): Part => {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const needles = parts.some((part) => !part.needles) ? undefined : [...new Set(parts.flatMap((part) => part.needles ?? []))];
  const exact = parts.flatMap((part) => part.exact ?? []);
  return parts.every((part) => part.exact) && exact.length <= mostExact ? { exact, needles } : { needles };
};

/** Plain characters, but for one that is repeated. */
const literal = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const escaped = /\\(?:u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|[\s\S])/y;
const classOf = /\[(\^?)((?:[^\]\\]|\\[\s\S])*)\]/y;
const opening = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;

const takeAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

/** Reads patterns as JavaScript writes them. What it does not know can be anything. */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Part {
    const parts: Part[] = [];
    let row = new Row();
    for (; this.#at < this.#source.length && this.#source[this.#at] !== ')'; ) {
      if (this.#source[this.#at] === '|') {
        this.#at++;
        parts.push(row.part());
        row = new Row();
      } else row.add(this.#repeated(this.#one()));
    }
    parts.push(row.part());
    return eitherOf(parts);
  }

  #repeated(part: Part): Part {
    const found = takeAt(quantifier, this.#source, this.#at)?.[0];
    if (found === undefined) return part;
    this.#at += found.length;
    if (found.startsWith('?')) return part.exact ? { exact: ['', ...part.exact], needles: undefined } : anything;
    return found.startsWith('+') || /^\{[1-9]/.test(found) ? { needles: part.needles ?? (part.exact && asNeedles(part.exact)) } : anything;
  }

  #one(): Part {
    const text = takeAt(literal, this.#source, this.#at)?.[0];
    if (text !== undefined) {
      this.#at += text.length;
      // The end of a long text is as good as all of it, and can be joined to what comes next.
      return { exact: [text.slice(-longest).toLowerCase()], needles: undefined };
    }
    const character = this.#source[this.#at] ?? '';
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escaped();
    this.#at++;
    if (character === '^' || character === '$') return nothing;
    return character === '.' ? anything : { exact: [character.toLowerCase()], needles: undefined };
  }

  #group(): Part {
    const open = takeAt(opening, this.#source, this.#at)?.[0] ?? '(';
    this.#at += open.length;
    const inside = this.alternatives();
    this.#at++;
    // What looks ahead or behind takes up no room.
    return /[=!]$/.test(open) ? nothing : inside;
  }

  #class(): Part {
    const [whole = '[', not = '^', inside = ''] = takeAt(classOf, this.#source, this.#at) ?? [];
    this.#at += whole.length;
    const characters = [...inside.toLowerCase()];
    return not !== '' || /[\\-]/.test(inside) || characters.length > 4 ? anything : { exact: [...new Set(characters)], needles: undefined };
  }

  #escaped(): Part {
    const found = takeAt(escaped, this.#source, this.#at)?.[0] ?? '\\';
    this.#at += found.length;
    if (found === '\\b') return nothing;
    return /^\\[^\w]$/.test(found) ? { exact: [found.slice(1)], needles: undefined } : anything;
  }
}

/** What every match of a pattern holds, as far as the pattern tells: one of these, in lower case. */
export const needlesOf = ({ source }: RegExp): Needles => {
  const needles = new Reader(source).alternatives().needles;
  return needles?.filter((needle) => !needles.some((other) => other !== needle && needle.includes(other)));
};

const isRows = (entry: readonly [string, unknown]): entry is [string, () => readonly ClaimRow[]] => entry[0].endsWith('Rows');

/** The text of `claimNeedles.generated.ts`, from the patterns of the rows on claims. */
export const generateNeedles = (): string => {
  const kinds = [care, cures, hype, law, offers, risks].flatMap((module) => Object.entries(module)).filter(isRows);
  const lines = kinds.map(
    ([name, rows]) =>
      `  ${name.replace(/Rows$/, '')}: [\n${rows()
        .map(({ pattern }) => `    ${JSON.stringify(needlesOf(pattern)?.join('|') ?? '')},\n`)
        .join('')}  ],`,
  );
  return `// Generated from the patterns in claim*.ts by scripts/generate/needles.ts: change them, not this file.

/** For each row on claims, in its order, pieces of text of which every match of its pattern has one; empty where it may match anything. */
export const claimNeedles: Readonly<Record<string, readonly string[]>> = {
${lines.join('\n')}
};
`;
};
