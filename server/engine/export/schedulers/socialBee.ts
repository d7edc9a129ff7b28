import { dayAndTime, type Scheduler, textOfPost, urlsOf } from './scheduler.ts';

/** SocialBee: one kind of media a row, and a link takes the place of all of them. */
export const socialBee: Scheduler = {
  id: 'socialbee',
  name: 'SocialBee',
  columns: [
    { name: 'text', holds: 'text', value: textOfPost },
    { name: 'link', holds: 'other', value: ({ media, link }) => (media.length === 0 ? link : '') },
    { name: 'imageUrls', holds: 'other', value: (post) => urlsOf(post, 'image').join(',') },
    { name: 'gifUrls', holds: 'other', value: (post) => urlsOf(post, 'gif').join(',') },
    { name: 'videoUrls', holds: 'other', value: (post) => urlsOf(post, 'video').join(',') },
    { name: 'postAtSpecificTime', holds: 'when', value: (post) => dayAndTime(post, true) },
  ],
  undated: 'SocialBee chooses when a row without a date goes out.',
  oneKind: true,
  pictureOrLink: true,
  has: ['link'],
  signs: ['text', 'imageurls', 'postatspecifictime'],
};
