import { capital } from '../../capital.ts';
import type { LengthState, PostLength, PostPlatform, TextRange } from '../../../server/protocol.ts';
import { countWords, messageWords, numberWords } from '../../statusText.ts';
import { type PostNode, stateIcons } from './node.ts';

/** How many signs a bar has. */
const barSigns = 5;

/** How full a place is: `▰▰▰▱▱`. Only what fills it, or more, has a full bar. */
export const barOf = ({ count, limit }: Pick<PostLength, 'count' | 'limit'>): string => {
  const full = count >= limit ? barSigns : Math.min(barSigns - 1, Math.ceil((barSigns * count) / limit));
  return '▰'.repeat(full) + '▱'.repeat(barSigns - full);
};

const unitWords: Readonly<Record<PostPlatform['unit'], string>> = {
  weighted: 'Most letters count 1, emoji and East Asian letters 2, and a link 23.',
  graphemes: 'Characters are counted as readers see them: an emoji is one.',
  bytes: 'Bytes are counted: a letter with an accent takes 2 or 3, an emoji 4 or more.',
  codePoints: 'Unicode characters are counted: an emoji may be several.',
  utf16: 'Most characters count 1, and most emoji 2.',
  septets: 'Characters of the alphabet for text messages are counted; a few, such as €, count 2.',
};

const basisWords: Readonly<Record<PostPlatform['basis']['confidence'], string>> = {
  code: 'The limit was read in the code of the platform',
  official: 'The limit is the one that the platform publishes',
  quoted: 'The limit was seen quoted from the platform',
  'third-party': 'The limit is what other tools found out',
  project: 'The limit is set by your project.',
};

const basisOf = ({ basis: { confidence, source, checked } }: PostPlatform): string =>
  confidence === 'project' ? basisWords.project : `${basisWords[confidence]} (checked ${checked}): ${source}.`;

const stateOrder: readonly LengthState[] = ['fits', 'near', 'over'];
const worst = (states: readonly LengthState[]): LengthState => stateOrder.findLast((state) => states.includes(state)) ?? 'fits';

/** `241/280`, and how much is left or over where that matters. */
const figures = ({ count, limit, state, messages }: Omit<PostLength, 'range'>): string => {
  const room =
    messages !== undefined
      ? ` · ${countWords(messages, 'message')}`
      : state === 'over'
        ? ` · ${numberWords(count - limit)} over`
        : state === 'near'
          ? ` · ${numberWords(limit - count)} left`
          : '';
  return `${numberWords(count)}/${numberWords(limit)}${room}`;
};

const spokenLength = ({ count, limit, state, messages }: Omit<PostLength, 'range'>, unit: PostPlatform['unit']): string => {
  const of = `${numberWords(count)} of ${numberWords(limit)} ${unit === 'bytes' ? 'bytes' : 'characters'}`;
  if (messages !== undefined) return of + messageWords({ messages });
  if (state === 'over') return `${of}, ${numberWords(count - limit)} over the limit`;
  return state === 'near' ? `${of}, nearly full, ${numberWords(limit - count)} left` : `${of}, fits`;
};

/** What is over is selected; of the rest, where it starts. */
const placeOf = ({ state, range }: PostLength): TextRange => (state === 'over' ? range : { start: range.start, end: range.start });

const lengthNode = (id: string, label: string, length: PostLength, unit: PostPlatform['unit']): PostNode => ({
  id,
  label,
  description: `${barOf(length)} ${figures(length)}`,
  icon: stateIcons[length.state],
  tooltip: `${label}: ${spokenLength(length, unit)}.`,
  spoken: `${label}, ${spokenLength(length, unit)}`,
  range: placeOf(length),
  children: [],
});

const childrenOf = (id: string, { parts, fields, unit, name }: PostPlatform): readonly PostNode[] => {
  const fold = parts.find((part) => part.fold)?.fold;
  return [
    ...(parts.length > 1 ? parts.map((part, index) => lengthNode(`${id}/part/${index + 1}`, `Post ${index + 1}`, part, unit)) : []),
    ...fields.map((field, index) => lengthNode(`${id}/field/${field.name}/${index}`, capital(field.name), field, unit)),
    ...(fold
      ? [
          {
            id: `${id}/fold`,
            label: 'Shown before “more”',
            description: `about to line ${fold.start.line + 1}`,
            icon: { name: 'fold' },
            tooltip: `${name} shows about this much of the text, and hides the rest behind “more”. The place differs from screen to screen.`,
            spoken: `Shown before “more”: about to line ${fold.start.line + 1}`,
            range: fold,
            children: [],
          },
        ]
      : []),
  ];
};

const tooltipOf = (platform: PostPlatform, spoken: string): string => {
  const { name, own, elsewhere, shownBeforeMore, unit } = platform;
  return [
    `${name}: ${spoken}.`,
    unitWords[unit],
    basisOf(platform),
    ...(elsewhere ? [`Elsewhere it is ${numberWords(elsewhere.limit)}: ${elsewhere.where}.`] : []),
    ...(shownBeforeMore === undefined ? [] : [`About ${numberWords(shownBeforeMore)} characters are shown before “more”.`]),
    own ? 'It has a text of its own in this draft.' : 'It gets the shared text.',
  ].join('\n\n');
};

/** The row of a platform: its name, how full it is, and its posts and fields under it. */
const platformNode = (platform: PostPlatform): PostNode => {
  const { id: platformId, name, parts, fields, unit } = platform;
  const id = `platform/${platformId}`;
  const fullest = [...parts].sort((a, b) => b.count / b.limit - a.count / a.limit)[0];
  if (!fullest) return { id, label: name, spoken: name, children: [] };
  const state = worst([...parts, ...fields].map((each) => each.state));
  const posts = parts.length > 1 ? ` · ${countWords(parts.length, 'post')}` : '';
  const overFields = fields.filter((field) => field.state === 'over').map((field) => `${field.name} too long`);
  const spokenPosts = parts.length > 1 ? `${countWords(parts.length, 'post')}, the longest ` : '';
  const spoken = [`${spokenPosts}${spokenLength(fullest, unit)}`, ...overFields].join(', ');
  return {
    id,
    label: name,
    description: [`${barOf(fullest)} ${figures(fullest)}${posts}`, ...overFields].join(' · '),
    icon: stateIcons[state],
    tooltip: tooltipOf(platform, spoken),
    spoken: `${name}, ${spoken}`,
    range: placeOf(fullest),
    children: childrenOf(id, platform),
  };
};

/** The group of platforms; of a draft that names none, all of them, to choose by. */
export const platformGroup = (platforms: readonly PostPlatform[]): PostNode => {
  const named = platforms.some(({ chosen }) => chosen);
  const nodes = platforms.map(platformNode);
  const open = platforms.filter(({ parts, fields }) => [...parts, ...fields].some(({ state }) => state === 'over')).length;
  const words = named ? (open === 0 ? '' : `${numberWords(open)} too long`) : 'this draft names none';
  return {
    id: 'platforms',
    label: 'Platforms',
    ...(words !== '' && { description: words }),
    ...(!named && {
      tooltip: 'Name the platforms of this draft in its front matter, such as platforms: [x, instagram], or those of all drafts in the settings.',
    }),
    spoken: words === '' ? `Platforms, ${nodes.length}, all fit` : `Platforms, ${words}`,
    children: nodes,
    open: named,
  };
};
