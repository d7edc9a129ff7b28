import { quotedUpTo } from '../../text/quotes.ts';
import { mayHaveRatio, sharesIn, written, type Share } from '../../text/shares.ts';
import type { Edit, Fix, Paragraph, ParagraphRule, Report } from '../../types.ts';

/** A share with its place in the paragraph and the number of its sentence. */
interface PlacedShare extends Share {
  readonly sentence: number;
}

const ofPeople = /^ of (?=[a-z])/i;
/** "15% of the men" and "15% of all men" do not read well as "15 in 100". */
const ofSome = /^ of (?:the|all|these|those|our|their|its|your|them|us|whom|which|every|this|that|any|each)\b/i;
/** A part of the share before it, which is another question. */
const ofThem = /^ of (?:those|them|these|whom|which)\b/i;
const isChange = /\b(?:by|up|down|rose|fell|increased?|decreased?|cut|risk|chance|another|additional) (?:about |nearly |more than |over |an? )?$/i;
/** "1 in 8 women has": with "5 in 40" the verb would have to change. */
const oneOfThem = /^(?: [\w-]+){1,3} (?:has|is|was|does|gets|dies|lives|needs|develops|experiences|suffers|goes|knows|reports|says)\b/i;
const inBrackets = /[([]\s?(?:about |or |nearly |almost |around |roughly )?$/i;

/** Shares that stand in the same sentence or in neighbours. */
const runsOf = ({ prose, sentences }: Paragraph): readonly (readonly PlacedShare[])[] => {
  const runs: PlacedShare[][] = [];
  for (const [index, { start, value }] of sentences.entries())
    for (const share of sharesIn(value)) {
      const placed = { ...share, start: start + share.start, end: start + share.end, sentence: index };
      const after = prose.slice(placed.end, placed.end + 20);
      const before = prose.slice(Math.max(0, placed.start - 30), placed.start);
      // "1 in 4 (25%)" says the same twice, which helps.
      if (inBrackets.test(before) || (share.kind === 'percent' && (!ofPeople.test(after) || ofThem.test(after) || isChange.test(before) || share.places > 0)))
        continue;
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run && last && index - last.sentence <= 1) run.push(placed);
      else runs.push([placed]);
    }
  return runs;
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const common = (a: number, b: number): number => (a / divisor(a, b)) * b;

/** A total in which each share is a whole number: the largest that is there, a small one, or 100, 1,000 and so on. */
const sharedTotal = (run: readonly Share[]): number | undefined => {
  const totals = run.map(({ of }) => of);
  const smallest = totals.reduce(common, 1);
  const most = Math.max(...totals);
  return [most, ...(smallest <= 50 ? [smallest] : []), 100, 1000, 10_000].find((total) => total >= most && total % smallest === 0);
};

const fixOf = (run: readonly PlacedShare[], prose: string): Fix | undefined => {
  const total = sharedTotal(run);
  if (total === undefined || total > Math.max(1000, ...run.map(({ of }) => of))) return undefined;
  const edits: Edit[] = [];
  for (const { start, end, kind, count, of } of run) {
    const after = prose.slice(end, end + 60);
    if (kind === 'percent' && ofSome.test(after)) return undefined;
    if (kind === 'ratio' && count === 1 && of !== total && oneOfThem.test(after)) return undefined;
    const found = prose.slice(start, end);
    const joint = /out of every|in every|out of/i.exec(found)?.[0].toLowerCase() ?? 'in';
    const text = `${written((count * total) / of)} ${joint} ${written(total)}`;
    if (of !== total || kind === 'percent') edits.push({ start, end: kind === 'percent' ? end + 3 : end, text });
  }
  return { title: `Use the same total of ${written(total)}`, kind: 'suggestion', edits };
};

function* check(paragraph: Paragraph): Generator<Report> {
  const { kind, prose, role } = paragraph;
  if (kind === 'quote' || kind === 'table' || kind === 'code' || role === 'myth' || !mayHaveRatio(prose)) return;
  const isQuoted = quotedUpTo(prose);
  for (const run of runsOf(paragraph)) {
    const [first] = run;
    const second = run.find(({ of }) => of !== first?.of);
    if (!first || !second || run.every((share) => share.kind === 'percent') || isQuoted(second.start)) continue;
    const fix = fixOf(run, prose);
    const ones = run.every(({ kind: is, count }) => is === 'ratio' && count === 1);
    yield {
      start: second.start,
      end: second.end,
      message: ones
        ? 'Many readers take the larger number for the larger risk when the totals differ. Count both out of the same total.'
        : 'This counts out of another total than the share before it, so readers must do sums to compare them. Use the same total for both.',
      related: [{ start: first.start, end: first.end, message: 'The share before it.' }],
      ...(fix && { fixes: [fix] }),
    };
  }
}

/** Shares with different totals side by side. */
export const mixedDenominator: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'Shares with different totals side by side',
  why: 'To compare "1 in 8" with "2 in 5", readers must do sums, and many take 1 in 1,000 for more than 1 in 200. With the same total they see at once which is more.',
  limits:
    'It compares shares of people, cases and chances in the same sentence or in neighbours. It offers a total only where each share is a whole number in it, and cannot tell whether you mean the shares to be compared.',
  sources: [
    { title: 'CDC Clear Communication Index, item 17', url: 'https://www.cdc.gov/ccindex/' },
    { title: 'NHS service manual: numbers', url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time' },
    { title: 'Pighin et al. (2011), The 1-in-X effect on the subjective assessment of medical probabilities' },
  ],
  examples: [
    { bad: '1 in 200 people get a rash, and ⟦1 in 1,000⟧ people get a fever.', good: '5 in 1,000 people get a rash, and 1 in 1,000 people get a fever.' },
    { bad: 'About 1 in 8 women and ⟦2 in 5⟧ men snore.', good: 'About 5 in 40 women and 16 in 40 men snore.' },
    { bad: '1 in 5 women smoke. ⟦15%⟧ of men do.', good: '20 in 100 women smoke. 15 in 100 men do.' },
    { bad: 'It helps 3 out of 10 people. ⟦1 out of 20⟧ people feel sick.', good: 'It helps 6 out of 20 people. 1 out of 20 people feel sick.' },
    { bad: 'One in four adults has it, and ⟦one in ten⟧ children do.', good: 'Of every 20 adults 5 have it, and of every 20 children 2 do.' },
    { quiet: '1 in 8 women and 3 in 8 men snore.' },
    { quiet: 'About 1 in 4 adults (25%) has it.' },
    { quiet: '21% of women and 14% of men sleep badly.' },
    { quiet: 'Come in 1 in 5 days, and call us 2 out of 7 nights.' },
    { quiet: 'My pain was 7 out of 10. 1 in 4 people in pain sleep badly.' },
    { quiet: '1 in 5 adults lives with pain. The clinic is open. Come by any day. 1 in 3 children has caries.' },
    { quiet: '"1 in 5 women smoke, and 1 in 4 men do," he said.' },
    { quiet: '1 in 3 people get a cold. The shot cuts the risk by 40% of what it was.' },
  ],
  *check(paragraph, { audience }) {
    if (audience !== 'professionals') yield* check(paragraph);
  },
};
