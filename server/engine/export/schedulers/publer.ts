import { commentsOf, dayAndTime, empty, type Scheduler, textOfPost } from './scheduler.ts';

/** Publer: twelve columns that have to be there, empty or not. */
export const publer: Scheduler = {
  id: 'publer',
  name: 'Publer',
  columns: [
    { name: 'Date - Intl. format or prompt', holds: 'other', value: (post) => dayAndTime(post) },
    { name: 'Text', holds: 'text', value: textOfPost },
    { name: 'Link(s) - Separated by comma for FB carousels', holds: 'other', value: ({ link }) => link },
    { name: 'Media URL(s) - Separated by comma', holds: 'other', value: ({ media }) => media.map(({ url }) => url).join(',') },
    { name: 'Title - For the video, pin, PDF ..', holds: 'words', value: ({ title }) => title },
    { name: 'Label(s) - Separated by comma', holds: 'other', value: ({ campaign }) => campaign },
    {
      name: 'Alt text(s) - Separated by ||',
      holds: 'words',
      value: ({ media }) => (media.some(({ alt }) => alt !== '') ? media.map(({ alt }) => alt).join('||') : ''),
    },
    { name: 'Comment(s) - Separated by ||', holds: 'words', value: (post) => commentsOf(post).join('||') },
    empty('Pin board, FB album, or Google category'),
    empty('Post subtype - I.e. story, reel, PDF ..'),
    empty('CTA - For Facebook links or Google'),
    empty('Reminder - For stories, reels, shorts, and TikToks'),
  ],
  bom: true,
  undated: 'Publer picks a time for a row without a date.',
  threads: 'comments',
  separator: '||',
  has: ['title', 'firstComment', 'altText', 'link'],
  signs: ['text', 'media url - separated by comma'],
};
