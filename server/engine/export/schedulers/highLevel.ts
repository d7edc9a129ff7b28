import { dayAndTime, type Scheduler, textOfPost, urlsOf } from './scheduler.ts';

/** HighLevel: the basic table of its Social Planner. */
export const highLevel: Scheduler = {
  id: 'highlevel',
  name: 'HighLevel',
  columns: [
    { name: 'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)', holds: 'when', value: (post) => dayAndTime(post, true) },
    { name: 'content', holds: 'text', value: textOfPost },
    { name: 'link (OGmetaUrl)', holds: 'other', value: ({ link }) => link },
    { name: 'imageUrls', holds: 'other', value: (post) => urlsOf(post, 'image').join(', ') },
    { name: 'gifUrl', holds: 'other', value: (post) => urlsOf(post, 'gif')[0] ?? '' },
    { name: 'videoUrls', holds: 'other', value: (post) => urlsOf(post, 'video').join(', ') },
  ],
  mostRows: 90,
  lead: 10,
  undated: 'HighLevel keeps a row without a date as a draft.',
  mostImages: 10,
  oneKind: true,
  has: ['link'],
  signs: ['content', 'imageurls', 'postatspecifictime'],
};
