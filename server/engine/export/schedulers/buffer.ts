import { dayAndTime, type Scheduler, textOfPost } from './scheduler.ts';

/** Buffer: one channel a file, text and one picture a row. */
export const buffer: Scheduler = {
  id: 'buffer',
  name: 'Buffer',
  columns: [
    { name: 'Text', holds: 'text', value: textOfPost },
    { name: 'Image URL', holds: 'other', value: ({ media }) => media[0]?.url ?? '' },
    { name: 'Tags', holds: 'other', value: ({ campaign }) => campaign },
    { name: 'Posting Time', holds: 'when', value: (post) => dayAndTime(post) },
  ],
  mostRows: 100,
  mostImages: 1,
  imageEndings: ['jpg', 'jpeg', 'png'],
  has: [],
  signs: ['text', 'image url', 'posting time'],
};
