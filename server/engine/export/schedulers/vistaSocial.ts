import { type Column, commentsOf, dayAndTime, kindOf, type Scheduler, type SchedulerPost, textOfPost } from './scheduler.ts';

const mostComments = 5;

const typeOf = ({ media, link }: SchedulerPost): string => {
  const [first] = media;
  if (first) return kindOf(first.url) === 'video' ? 'video' : 'image';
  return link === '' ? 'message' : 'article';
};

const comment = (index: number): Column => ({ name: `comment${index + 1}`, holds: 'words', value: (post) => commentsOf(post)[index] ?? '' });

/** Vista Social: four columns in a fixed order, then those that a post needs. */
export const vistaSocial: Scheduler = {
  id: 'vista-social',
  name: 'Vista Social',
  columns: [
    { name: 'message', holds: 'text', value: textOfPost },
    { name: 'type', holds: 'other', value: typeOf },
    { name: 'link', holds: 'other', value: ({ media, link }) => media[0]?.url ?? link },
    { name: 'time', holds: 'when', value: (post) => dayAndTime(post) },
    ...Array.from({ length: mostComments }, (_, index) => comment(index)),
    { name: 'title', holds: 'words', value: ({ title }) => title },
  ],
  threads: 'comments',
  mostComments,
  mostImages: 1,
  pictureOrLink: true,
  has: ['title', 'firstComment', 'link'],
  signs: ['message', 'type', 'link', 'time'],
};
