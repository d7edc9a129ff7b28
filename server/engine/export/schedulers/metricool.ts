import { type Column, type Scheduler, textOfPost } from './scheduler.ts';

const mostImages = 10;

/** The names of their columns, by the platforms that they stand for. */
const networks = {
  facebook: 'Facebook',
  x: 'Twitter/X',
  linkedin: 'LinkedIn',
  'google-business': 'GBP',
  instagram: 'Instagram',
  pinterest: 'Pinterest',
  tiktok: 'TikTok',
  youtube: 'Youtube',
  threads: 'Threads',
  bluesky: 'Bluesky',
} as const;

const switches = Object.entries(networks).map(
  ([platform, name]): Column => ({ name, holds: 'platform', platform, value: ({ exported }) => String(exported.platform.id === platform) }),
);

const pictures = Array.from({ length: mostImages }, (_, index): readonly Column[] => [
  { name: `Picture Url ${index + 1}`, holds: 'other', value: ({ media }) => media[index]?.url ?? '' },
  { name: `Alt text picture ${index + 1}`, holds: 'words', value: ({ media }) => media[index]?.alt ?? '' },
]).flat();

const columns: readonly Column[] = [
  { name: 'Text', holds: 'text', value: textOfPost },
  { name: 'Date', holds: 'day', value: ({ when }) => when?.day ?? '' },
  { name: 'Time', holds: 'time', value: ({ when }) => when?.time ?? '' },
  { name: 'Draft', holds: 'other', value: () => 'false' },
  ...switches,
  ...pictures,
  { name: 'Shortener', holds: 'other', value: () => 'false' },
  { name: 'First Comment Text', holds: 'words', value: ({ firstComment }) => firstComment },
  { name: 'Pinterest Pin Title', holds: 'words', value: ({ exported, title }) => (exported.platform.id === 'pinterest' ? title : '') },
  { name: 'Pinterest Pin Link', holds: 'other', value: ({ exported, link }) => (exported.platform.id === 'pinterest' ? link : '') },
  { name: 'Youtube Video Title', holds: 'words', value: ({ exported, title }) => (exported.platform.id === 'youtube' ? title : '') },
];

/** Metricool: its table grows, so its columns are found by their names in a template that the writer downloads there. */
export const metricool: Scheduler = {
  id: 'metricool',
  name: 'Metricool',
  columns,
  ownHeader: ['Text', 'Date', 'Time'],
  mixed: true,
  mostImages,
  has: ['title', 'firstComment', 'altText'],
  signs: ['text', 'date', 'time', 'draft'],
};
