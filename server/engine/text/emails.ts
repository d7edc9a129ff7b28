import type { Span } from '../types.ts';

/** An e-mail address as it stands in a text. */
export interface EmailAddress extends Span {
  readonly name: string;
  readonly domain: string;
}

const inName = /[\p{L}\p{N}._%+'-]/u;
const inDomain = /[\p{L}\p{N}.-]/u;

const reach = (text: string, from: number, step: 1 | -1, most: number, belongs: RegExp): number => {
  let at = from;
  for (let left = most; left > 0 && belongs.test(text.charAt(step === 1 ? at : at - 1)); left--) at += step;
  return at;
};

/** The e-mail addresses of a text, in order. */
export const emailsIn = (text: string): readonly EmailAddress[] => {
  const found: EmailAddress[] = [];
  let done = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = reach(text, at, -1, Math.min(64, at - done), inName);
    while (start < at && "'.-".includes(text.charAt(start))) start++;
    let end = reach(text, at + 1, 1, 253, inDomain);
    while (end > at && '.-'.includes(text.charAt(end - 1))) end--;
    const domain = text.slice(at + 1, end).toLowerCase();
    // A handle on another server begins with "@" too: its name has no letter before it.
    if (start === at || text.charAt(start - 1) === '@' || !/^[^.-].*\.(?:\p{L}{2,24}|xn--[a-z0-9-]{2,50})$/u.test(domain)) continue;
    found.push({ start, end, name: text.slice(start, at), domain });
    done = end;
  }
  return found;
};
