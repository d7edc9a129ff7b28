import { type Scheduler, textOfPost } from './scheduler.ts';

/** A table for spreadsheets, and for tools that let their users say which column is what. */
export const generic: Scheduler = {
  id: 'generic',
  name: 'Any other tool',
  columns: [
    { name: 'platform', holds: 'platform', value: ({ exported }) => exported.platform.id },
    { name: 'scheduled_at', holds: 'when', value: ({ when }) => (when ? `${when.day}T${when.time}${when.offset}` : '') },
    { name: 'text', holds: 'text', value: textOfPost },
    { name: 'link', holds: 'other', value: ({ link }) => link },
    { name: 'image_url', holds: 'other', value: ({ media, part }) => (part === 0 ? media.map(({ url }) => url).join(',') : '') },
    {
      name: 'alt_text',
      holds: 'words',
      value: ({ media, part }) => (part === 0 && media.some(({ alt }) => alt !== '') ? media.map(({ alt }) => alt).join('||') : ''),
    },
    { name: 'first_comment', holds: 'words', value: ({ firstComment, part }) => (part === 0 ? firstComment : '') },
    { name: 'campaign', holds: 'other', value: ({ campaign }) => campaign },
    { name: 'source_url', holds: 'other', value: ({ sources }) => sources.join(' ') },
    { name: 'title', holds: 'words', value: ({ title }) => title },
    { name: 'part', holds: 'other', value: ({ exported, part }) => `${part + 1}/${exported.parts.length}` },
  ],
  bom: true,
  mixed: true,
  undated: 'A row without a date has an empty cell.',
  threads: 'rows',
  separator: '||',
  has: ['title', 'firstComment', 'altText', 'link'],
  guardsFormulas: true,
  signs: ['platform', 'scheduled_at', 'text'],
};
