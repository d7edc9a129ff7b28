import { findLinks } from '../platforms/links.ts';
import { topLevelDomains } from '../platforms/tlds.ts';
import { rarityOf } from '../readability/familiarity.ts';
import type { Span } from '../types.ts';

/** Two sentences, or a number and a word, that a missing space makes a link of. */
export interface AccidentalLink extends Span {
  /** Where the space belongs. */
  readonly gap: number;
}

const may = /[a-z]\.[A-Z][a-z]|(?:m[glm]|[kmc]?g|mcg|cm|mmol|kcal|min|hrs?|[ap]\.?m|lbs?|oz)\.[a-z]/;
/** Endings that people mean when they write them, even with a capital. */
const meant: ReadonlySet<string> = new Set(
  'com org gov net edu int mil info biz health care clinic doctor dental hospital uk ca au nz ie eu us io co tv app news'.split(' '),
);
const afterUnit = /^(?:mg|ml|kg|mcg|mmol|g|kcal|min|hrs?|a\.m|p\.m|am|pm|cm|mm|lbs?|oz)\.(?:day|in|it|is|at|to|no|so|do|my|be|by)$/i;
const words = /^([A-Za-z]{2,20})\.([A-Z][a-z]{1,12})$/;
/** At most so rare is a word with which people begin a sentence. */
const ordinary = 0.3;

/** The links of a text that come of a missing space after a full stop. */
export const accidentalLinks = (text: string): readonly AccidentalLink[] => {
  if (!may.test(text)) return [];
  return findLinks(text, true).flatMap(({ start, end }) => {
    const link = text.slice(start, end);
    if (/[\w@/#.-]/.test(text.charAt(start - 1)) || /[\w/@-]/.test(text.charAt(end))) return [];
    const dot = link.lastIndexOf('.');
    const gap = start + dot + 1;
    if (afterUnit.test(link)) return [{ start, end, gap }];
    const [, before = '', after = ''] = words.exec(link) ?? [];
    const lower = after.toLowerCase();
    if (before === '' || meant.has(lower) || !topLevelDomains().has(lower) || rarityOf(lower) > ordinary) return [];
    // A name with a capital may be a site: "About.Me". A sentence ends with a small word, and the next goes on after a space.
    return /^[a-z]+$/.test(before) && rarityOf(before) < 0.93 && /^(?:$|[\s,'’])/.test(text.slice(end, end + 1)) ? [{ start, end, gap }] : [];
  });
};
