import type { Span } from '../types.ts';

/** The numbers by which a study or a book is known. */
export type ReferenceKind = 'doi' | 'pmid' | 'pmcid' | 'trial' | 'isrctn' | 'arxiv' | 'isbn';

/** A number of a study or a book, and what is wrong with it. */
export interface ReferenceNumber extends Span {
  readonly kind: ReferenceKind;
  /** As its registry writes it: `10.1000/xyz`, `12345678`, `PMC123456`, `NCT01234567`. */
  readonly value: string;
  /** What is wrong with its form, in words for the writer. */
  readonly problem?: string;
}

/** `labelled` ones name what follows, so whatever follows is judged; the others are known by their shape alone. */
const patterns: readonly (readonly [kind: ReferenceKind, pattern: RegExp])[] = [
  ['doi', /\b(?:doi:[ \t]?|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)([^\s"“”<>|]{1,300})/gi],
  ['doi', /(?<![\w.])(10\.\d{4,9}\/[^\s"“”<>|]{1,300})/g],
  ['pmid', /\bPMID(?::[ \t]?|[ \t]{0,2}#?)([A-Za-z]?\d[\d,.]{0,20}|[xX]{3,12}\b)/g],
  ['pmid', /\bpubmed\.ncbi\.nlm\.nih\.gov\/([\w.]{1,30})\/?/gi],
  ['pmcid', /\b(?:PMCID:?[ \t]?(?:PMC)?[ \t]?(?=\d)|PMC(?=\d{3}))(\d{1,20})\b/g],
  ['trial', /\bNCT[ \t-]?(?=\d{4})(\d{1,20})\b/g],
  ['isrctn', /\bISRCTN[ \t-]?(\d{1,20})\b/g],
  ['arxiv', /\barxiv(?:\.org\/(?:abs|pdf)\/|:[ \t]?)([\w.\-/]{1,40})/gi],
  ['isbn', /\bISBN(?:-1[03])?:?[ \t]?([\dX][\dX \t-]{0,24}[\dX]|\d)/g],
];

const closing = /[.,;:!?'’*…]+$/;

/** A DOI without the punctuation of the sentence around it; it may hold brackets that are closed. */
const bareDoi = (text: string): string => {
  let found = text.replace(closing, '');
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ] as const)
    while (found.endsWith(close) && found.split(open).length < found.split(close).length) found = found.slice(0, -1).replace(closing, '');
  return found;
};

const digitsOf = (text: string): string => text.replace(/[^\dX]/g, '');

const isbnHolds = (digits: string): boolean => {
  if (/^\d{9}[\dX]$/.test(digits)) return [...digits].reduce((sum, digit, at) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - at), 0) % 11 === 0;
  return /^97[89]\d{10}$/.test(digits) && [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0;
};

const arxivShape = /^(?:\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d\d(?:0[1-9]|1[0-2])\d{3})(?:v\d{1,2})?$/i;

const judge = (kind: ReferenceKind, raw: string): { readonly value: string; readonly length: number; readonly problem?: string } => {
  switch (kind) {
    case 'doi': {
      const value = bareDoi(raw);
      const sound = /^10\.\d{4,9}(?:\.\d{1,9})*\/\S+$/.test(value);
      return { value, length: value.length, ...(sound ? {} : { problem: 'A DOI starts with "10." and a number, then a slash and more, as in 10.1000/xyz.' }) };
    }
    case 'pmid': {
      const value = raw.replace(closing, '');
      const sound = /^[1-9]\d{0,7}$/.test(value);
      return { value, length: value.length, ...(sound ? {} : { problem: 'A PMID is a number of at most 8 digits.' }) };
    }
    case 'pmcid':
      return { value: `PMC${raw}`, length: raw.length, ...(/^[1-9]\d{3,7}$/.test(raw) ? {} : { problem: 'A PMC number has 4 to 8 digits after "PMC".' }) };
    case 'trial':
      return { value: `NCT${raw}`, length: raw.length, ...(raw.length === 8 ? {} : { problem: `An NCT number has 8 digits; this one has ${raw.length}.` }) };
    case 'isrctn':
      return {
        value: `ISRCTN${raw}`,
        length: raw.length,
        ...(raw.length === 8 ? {} : { problem: `An ISRCTN number has 8 digits; this one has ${raw.length}.` }),
      };
    case 'arxiv': {
      const value = raw.replace(/\.pdf$/i, '').replace(closing, '');
      return { value, length: value.length, ...(arxivShape.test(value) ? {} : { problem: 'An arXiv number looks like 2101.12345.' }) };
    }
    default: {
      const digits = digitsOf(raw);
      const wrong =
        digits.length === 10 || digits.length === 13 ? 'One digit of this ISBN seems wrong: its check digit does not fit.' : 'An ISBN has 10 or 13 digits.';
      return { value: digits, length: raw.length, ...(isbnHolds(digits) ? {} : { problem: wrong }) };
    }
  }
};

// Nothing else can hold one, and most paragraphs hold none.
const mayHold = /10\.\d|doi|PMID|PMC|pubmed|NCT|ISRCTN|arxiv|ISBN/i;

/** The numbers of studies and books in a text, from left to right, none overlapping. */
export const referenceNumbersIn = (text: string): readonly ReferenceNumber[] => {
  if (!mayHold.test(text)) return [];
  const found: ReferenceNumber[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const raw = match[1] ?? '';
      const { value, length, problem } = judge(kind, raw);
      // "arXiv: a server" and "doi, or …" speak of the thing.
      if (length === 0 || (problem && kind !== 'isbn' && !/\d/.test(value) && !/^[xX]+$/.test(value))) continue;
      const from = match.index + match[0].lastIndexOf(raw);
      found.push({ kind, value, start: match.index, end: from + length, ...(problem ? { problem } : {}) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
};

/** The address at which a number leads to what it names. */
export const urlOf = (kind: ReferenceKind, value: string): string | undefined => {
  switch (kind) {
    case 'doi':
      return `https://doi.org/${value}`;
    case 'pmid':
      return `https://pubmed.ncbi.nlm.nih.gov/${value}/`;
    case 'pmcid':
      return `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`;
    case 'trial':
      return `https://clinicaltrials.gov/study/${value}`;
    case 'isrctn':
      return `https://www.isrctn.com/${value}`;
    case 'arxiv':
      return `https://arxiv.org/abs/${value}`;
    default:
      return undefined;
  }
};
