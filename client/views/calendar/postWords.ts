import type { Campaign, Step } from './campaigns.ts';
import type { PostView, State } from './messages.ts';
import type { Clash, Clashes, Post } from './model.ts';

const stateWords: Readonly<Record<State, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  outdated: 'Review out of date',
  planned: 'Not written yet',
};

/** Clashes that are told of a post. */
const mostTold = 2;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const fileOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
const titleOf = ({ draft: { title, uri } }: Post): string => title ?? fileOf(uri);
const timeOf = (minutes: number | undefined): string =>
  minutes === undefined ? '' : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const clashWords = ({ kind, other, platforms }: Clash): string =>
  `${kind === 'hour' ? 'Within an hour of' : 'Same day as'} “${titleOf(other)}” on ${list.format(platforms)}`;

/** What is worth saying of clashes: what is within the hour hides what is only on the same day. */
const toldOf = (clashes: readonly Clash[]): readonly string[] => {
  const [first] = clashes;
  const told = clashes.filter(({ kind }) => kind === first?.kind);
  return told.length > mostTold ? [...told.slice(0, mostTold).map(clashWords), 'and others'] : told.map(clashWords);
};

/** What is known of all posts. */
interface Known {
  readonly clashes: Clashes;
  readonly today: string;
  readonly outdated: ReadonlySet<string>;
}

/** Makes what is shown of a post. */
export const postViewer =
  ({ clashes, today, outdated }: Known) =>
  (post: Post): PostView => {
    const { draft, day, minutes } = post;
    const own = clashes.get(draft.uri) ?? [];
    const state: State = draft.status === 'approved' && outdated.has(draft.uri) ? 'outdated' : draft.status;
    const late = day !== undefined && day < today && draft.status !== 'approved';
    const kind = own[0]?.kind ?? '';
    const notes = [...toldOf(own), ...(late ? ['Its day has passed, and it is not approved'] : []), ...(draft.unread ? ['Its date can’t be read'] : [])];
    const [title, time, platforms] = [titleOf(post), timeOf(minutes), draft.platforms.map(({ name }) => name).join(', ')];
    const said = [title, time, platforms === '' ? 'no platform' : platforms, stateWords[state], ...notes];
    return {
      uri: draft.uri,
      title,
      file: fileOf(draft.uri),
      state,
      stateWords: stateWords[state],
      day: day ?? '',
      time,
      platforms,
      notes,
      mark: kind === 'hour' ? 'hour' : late ? 'late' : draft.unread ? 'unread' : kind,
      label: said.filter((part) => part !== '').join('. '),
      campaign: '',
    };
  };

/** A post that is only planned. */
export const plannedView = ({ id, name }: Campaign, { title, day, missing }: Step): PostView => {
  const words = title ?? `A post of ${name}`;
  const notes = missing ? ['The plan names a file that is not there'] : [];
  return {
    uri: '',
    title: words,
    file: '',
    state: 'planned',
    stateWords: stateWords.planned,
    day: day ?? '',
    time: '',
    platforms: '',
    notes,
    mark: '',
    label: [words, stateWords.planned, ...notes].join('. '),
    campaign: id,
  };
};
