import type { Draft, PlacedParagraph } from '../types.ts';
import { readDay } from './calendar.ts';
import { type DateMention, dateMentionsIn } from './dateMentions.ts';
import { type NamedAt, namesInDraft } from './names.ts';
import type { ObservanceTable } from './table.ts';

/** What a post says of when a named day is. */
export interface Said {
  readonly placed: PlacedParagraph;
  readonly named: NamedAt;
  /** The year that stands behind the name. */
  readonly year: number | undefined;
  /** The date that it is said to have. */
  readonly date: DateMention | undefined;
  /** It is said to be the day on which the post goes out, or the day after; a wish may come a little late. */
  readonly from: 'today' | 'tomorrow' | 'week' | 'month' | 'wish' | undefined;
  /** The post says that it is still to come. */
  readonly ahead: boolean;
}

const often = '(?: (?:always|also|officially|observed|celebrated|marked|held|on|each year|every year|annually|this year|again|today|this|the|in|for|annual))*';
const verb = 'is|was|will be|falls|fell|takes place|runs|lasts|starts|begins|kicks off|lands';
/** Between a name and its date. */
const says = new RegExp(`^(?: 20\\d\\d)?(?:,? (?:(?:which|that) )?(?:${verb})${often},? | \\((?:on )?)(?:from )?$`);
/** The same with no verb: that is how events are announced too, so the name must begin its line or sentence. */
const bare = /^(?: 20\d\d)?(?:,| on|,? [–—|-]|:) $/;
const beginsLine = /(?:^|[.!?:]\s+|\n)(?:\W*|(?:This year['’]s|The|Save the date:?|Remember:?|It['’]s) )$/;
/** A time or a place behind a date makes it one of an event. */
const eventBehind = /^,? ?(?:at|from|@|in|with|\||\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m)\b/i;
/** Between a date and a name. */
const isName = new RegExp(
  `^\\)?,? (?:is|was|marks|will be|brings|the world (?:marks|observes|celebrates)|people (?:around|all over) the world (?:mark|observe|celebrate))${often}(?: our| this year['’]s)? $`,
);
const apposed = /^, (?:the )?$/;
const history =
  /\b(?:until|used to|moved|formerly|originally|since (?:19|20)\d\d|first (?:held|marked|observed|celebrated|world)|instead of|rather than|changed|not)\b/i;

const fromToday = /\b(today|tomorrow|this week|this month)(?: is|['’]s| marks)(?: also| officially| the)? $/i;

const wish = /^\W*(?:Happy|It['’]s(?: officially)?) $/;

const aheadBefore =
  /\b(?:join us (?:for|on|as we mark)|get ready for|save the date(?: for|:)?|coming up(?: is|:)|upcoming|ahead of|run-up to|countdown to|days? (?:to go )?(?:until|till|to)|next (?:week|month) (?:is|we mark)|prepar(?:e|ing) for|look(?:ing)? forward to|(?:register|sign up)(?: now)? for) (?:the |this year['’]s |our )?$/i;
const aheadBehind =
  /^(?: 20\d\d)?,? (?:is (?:coming|(?:just )?around the corner|almost here|nearly here|approaching|(?:only |just )?[\w-]+ (?:days?|weeks?) away|next (?:week|month)|tomorrow|soon)|(?:starts|begins|kicks off) (?:soon|tomorrow|next|on|in)|will (?:be|take place))\b/i;

const endOfSentence = /[.!?\n](?:\s|$)/;

/** The sentence around a stretch of text; names hold no full stop that counts. */
const around = (text: string, start: number, end: number): readonly [before: string, after: string] => {
  const before = text.slice(Math.max(0, start - 150), start);
  const after = text.slice(end, end + 150);
  const cut = [...before.matchAll(/[.!?]\s|\n/g)].at(-1);
  return [cut ? before.slice(cut.index + cut[0].length) : before, after.slice(0, endOfSentence.exec(after)?.index ?? after.length)];
};

const dateOf = (placed: PlacedParagraph, { start, end }: NamedAt): DateMention | undefined => {
  const { prose } = placed.paragraph;
  const dates = dateMentionsIn(placed.paragraph);
  const next = dates.find((date) => date.start >= end);
  if (next && next.start - end < 80) {
    const between = prose.slice(end, next.start);
    const behind = prose.slice(next.end, next.end + 20);
    if (says.test(between)) return next.monthAlone && eventBehind.test(behind) ? undefined : next;
    if (bare.test(between) && !next.monthAlone && beginsLine.test(prose.slice(Math.max(0, start - 40), start)) && !eventBehind.test(behind)) return next;
  }
  const last = dates.findLast((date) => date.end <= start);
  if (!last || start - last.end > 80) return undefined;
  const between = prose.slice(last.end, start);
  if (isName.test(between)) return last;
  return apposed.test(between) && !last.monthAlone && /^(?:[,.!)]|\s*$)/.test(prose.slice(end, end + 4)) ? last : undefined;
};

/** What a draft says of when named days are. */
export const saidIn = (draft: Draft, table: ObservanceTable): readonly Said[] =>
  namesInDraft(draft, table).map(({ placed, ...named }): Said => {
    const { prose } = placed.paragraph;
    const { start, end } = named;
    const [before, after] = around(prose, start, end);
    const year = /^ (20\d\d)\b/.exec(after)?.[1];
    const word = fromToday.exec(before)?.[1]?.toLowerCase();
    const from =
      word === undefined ? (wish.test(before) ? 'wish' : undefined) : word === 'today' || word === 'tomorrow' ? word : word === 'this week' ? 'week' : 'month';
    return {
      placed,
      named,
      year: year === undefined ? undefined : Number(year),
      date: history.test(before + after) ? undefined : dateOf(placed, named),
      from,
      ahead: aheadBefore.test(before) || aheadBehind.test(after),
    };
  });

/** The day on which a draft goes out, as its front matter says. */
export const publishDay = ({ frontMatter }: Draft): number | undefined => {
  const publish = frontMatter.values['publish'];
  return typeof publish === 'string' ? readDay(publish.trim()) : undefined;
};
