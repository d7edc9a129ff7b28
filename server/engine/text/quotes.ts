import type { Span } from '../types.ts';

/** Where quotations begin and end. */
const quotationMark = /["“”]/g;

/** Other people's words stay as they were said: tells, for places from left to right, whether they are quoted. */
export const quotedUpTo = (prose: string): ((at: number) => boolean) => {
  const marks = [...prose.matchAll(quotationMark)];
  let next = 0;
  let open = false;
  return (at) => {
    for (let mark = marks[next]; mark && mark.index < at; mark = marks[++next]) open = mark[0] === '"' ? !open : mark[0] === '“';
    return open;
  };
};

/** The quotations of a text, from left to right; one that is not closed goes on to the end. Places in them can be asked about in any order. */
export const quotationsIn = (prose: string): readonly Span[] => {
  if (!/["“]/.test(prose)) return [];
  const spans: Span[] = [];
  let from: number | undefined;
  for (const { 0: mark, index } of prose.matchAll(quotationMark)) {
    const opens = mark === '"' ? from === undefined : mark === '“';
    if (opens) from ??= index;
    else if (from !== undefined) {
      spans.push({ start: from, end: index });
      from = undefined;
    }
  }
  return from === undefined ? spans : [...spans, { start: from, end: prose.length }];
};

/** Whether most of a text stands in quotation marks. */
export const isMostlyQuoted = (prose: string): boolean => {
  if (!/["“]/.test(prose)) return false;
  let quoted = 0;
  let from: number | undefined;
  for (const { 0: mark, index } of prose.matchAll(quotationMark)) {
    const opens = mark === '"' ? from === undefined : mark === '“';
    if (opens) from ??= index;
    else if (from !== undefined) {
      quoted += index - from;
      from = undefined;
    }
  }
  // A quotation of several sentences ends in another one.
  if (from !== undefined) quoted += prose.length - from;
  return quoted * 2 > prose.trim().length;
};
