/** Campaigns as sequences of posts: what is written, what is only planned, and how far they lie apart. */
import type { CalendarDraft } from '../../../server/protocol/calendar.ts';
import { dayNumber, dayText, isPlan, type Post } from './model.ts';

/** A post of a campaign, or one that is only planned. */
export interface Step {
  readonly post: Post | undefined;
  readonly day: string | undefined;
  /** What the plan calls it. */
  readonly title: string | undefined;
  /** The plan names a file that is not there. */
  readonly missing: boolean;
  /** Days since the one before; nothing for the first, and for those with no day. */
  readonly gap: number | undefined;
  /** The gap is much longer than is usual here. */
  readonly long: boolean;
}

export interface Campaign {
  readonly id: string;
  readonly name: string;
  /** The draft that plans it. */
  readonly plan: CalendarDraft | undefined;
  readonly steps: readonly Step[];
  /** Where the next post would go. */
  readonly next: string | undefined;
}

/** A gap of this many days is long wherever it stands. */
const longGap = 15;
const usualGap = 7;

const idOf = (name: string): string => name.trim().toLowerCase();
const stemOf = (uri: string): string =>
  decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
    .replace(/\.md$/i, '')
    .replace(/\.post$/i, '');

/** The campaign that a draft belongs to; one that plans posts has a name even where it says none. */
const nameOf = ({ campaign, posts, uri }: CalendarDraft): string | undefined => campaign ?? (posts ? stemOf(uri) : undefined);

/** The id of the campaign that a draft belongs to. */
export const campaignOf = (draft: CalendarDraft): string | undefined => {
  const name = nameOf(draft);
  return name === undefined || name.trim() === '' ? undefined : idOf(name);
};

const median = (numbers: readonly number[]): number | undefined => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const withGaps = (steps: readonly Omit<Step, 'gap' | 'long'>[]): readonly Step[] => {
  const sorted = steps.toSorted((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
  const gaps = sorted.map(({ day }, index) => {
    const before = sorted[index - 1]?.day;
    return day === undefined || before === undefined ? undefined : dayNumber(day) - dayNumber(before);
  });
  const known = gaps.filter((gap) => gap !== undefined);
  const usual = known.length < 3 ? undefined : median(known);
  const isLong = (gap: number | undefined): boolean => gap !== undefined && (gap >= longGap || (usual !== undefined && gap >= 4 && gap >= 2 * usual));
  return sorted.map((step, index) => ({ ...step, gap: gaps[index], long: isLong(gaps[index]) }));
};

const planned = (plan: CalendarDraft, own: readonly Post[], byUri: ReadonlyMap<string, Post>): readonly Omit<Step, 'gap' | 'long'>[] => {
  const listed = plan.posts ?? [];
  const used = new Set<string>(listed.flatMap(({ file }) => file ?? []));
  return listed.map(({ file, title, day }) => {
    if (file !== undefined) {
      const post = byUri.get(file);
      return { post, day: post?.day ?? day, title, missing: !post };
    }
    // A day of the plan is filled by the draft that stands on it.
    const post = own.find((each) => each.day === day && !used.has(each.draft.uri));
    if (post) used.add(post.draft.uri);
    return { post, day, title, missing: false };
  });
};

const bare = (post: Post): Omit<Step, 'gap' | 'long'> => ({ post, day: post.day, title: undefined, missing: false });

/** Every campaign of the drafts, by name. What a plan lists and what names the campaign make one sequence. */
export const campaignsOf = (posts: readonly Post[]): readonly Campaign[] => {
  const byUri = new Map(posts.map((post) => [post.draft.uri, post]));
  const groups = new Map<string, { readonly name: string; readonly posts: Post[] }>();
  for (const post of posts) {
    const id = campaignOf(post.draft);
    if (id === undefined) continue;
    const group = groups.get(id) ?? { name: nameOf(post.draft) ?? id, posts: [] };
    groups.set(id, group);
    group.posts.push(post);
  }
  return [...groups]
    .map(([id, { name, posts: all }]): Campaign => {
      const own = all.filter(({ draft }) => !isPlan(draft));
      const plans = all.filter(({ draft }) => draft.posts !== undefined).map(({ draft }) => draft);
      const fromPlans = plans.flatMap((plan) => planned(plan, own, byUri));
      const taken = new Set(fromPlans.flatMap(({ post }) => post?.draft.uri ?? []));
      const steps = withGaps([...fromPlans, ...own.filter(({ draft }) => !taken.has(draft.uri)).map(bare)]);
      const last = steps.findLast(({ day }) => day !== undefined)?.day;
      const gap = median(steps.flatMap((step) => step.gap ?? [])) ?? usualGap;
      return { id, name, plan: plans[0], steps, next: last === undefined ? undefined : dayText(dayNumber(last) + Math.max(1, gap)) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
};
