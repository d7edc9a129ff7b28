/** What has to be there for an item to count. */
type Topic = 'image' | 'number' | 'list';

/** A point of a published checklist that a post can meet, in our own words. */
export interface ChecklistRow {
  readonly group: string;
  readonly text: string;
  /** The items that it stands for: `CDC` counts those of the Clear Communication Index, `PEMAT` those of its form for printed material. */
  readonly items: readonly string[];
  /** Without this in the post, there is nothing to look at. */
  readonly about?: Topic;
  /** What finds where it is not met; without it a person has to say. */
  readonly found?: readonly string[];
  /** Answered in a way of its own. */
  readonly answer?: 'action' | 'reader' | 'level';
}

/** Who publishes the checklists. Both are works of the United States government and in the public domain. */
export const checklistSources: readonly { readonly short: string; readonly title: string; readonly url: string }[] = [
  { short: 'CDC', title: 'CDC Clear Communication Index', url: 'https://www.cdc.gov/ccindex/' },
  {
    short: 'PEMAT',
    title: 'AHRQ Patient Education Materials Assessment Tool for print',
    url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
  },
];

/** In the order in which a reviewer reads. What a post is too short for is left out. */
export const checklist: readonly ChecklistRow[] = [
  { group: 'Message', text: 'The post has one main message, and it is plain what the post is for.', items: ['CDC 1', 'PEMAT 1'] },
  { group: 'Message', text: 'What readers need most comes first.', items: ['CDC 2', 'CDC 10'] },
  { group: 'Message', text: 'Nothing draws readers away from the message.', items: ['PEMAT 2'] },
  { group: 'Message', text: 'The words that matter most catch the eye.', items: ['CDC 3', 'PEMAT 12'] },
  { group: 'Message', text: 'The post says what is known, and what nobody knows yet.', items: ['CDC 11'] },
  { group: 'Words', text: 'The reading level fits the readers.', items: ['CDC 7', 'PEMAT 3'], answer: 'level' },
  {
    group: 'Words',
    text: 'The words are those that readers use, and medical terms are explained.',
    items: ['CDC 7', 'PEMAT 3', 'PEMAT 4'],
    found: ['jargon/medical-term', 'jargon/rare-word', 'readability/wordy-phrase'],
  },
  { group: 'Words', text: 'Acronyms are spelled out and explained.', items: ['CDC 7', 'PEMAT 3'], found: ['jargon/acronym'] },
  { group: 'Words', text: 'Sentences say who does what.', items: ['CDC 6', 'PEMAT 5'], found: ['readability/passive-voice'] },
  {
    group: 'Layout',
    text: 'The text comes in short pieces.',
    items: ['CDC 9', 'PEMAT 8'],
    found: ['readability/long-paragraph', 'readability/long-sentence', 'readability/hard-sentence'],
  },
  { group: 'Layout', text: 'Lists have seven points or fewer.', items: ['CDC 8'], about: 'list', found: ['readability/long-list'] },
  { group: 'Layout', text: 'One thing follows from the other.', items: ['PEMAT 10'] },
  { group: 'What to do', text: 'Readers are told at least one thing to do.', items: ['CDC 5', 'CDC 12', 'PEMAT 20'], answer: 'action' },
  { group: 'What to do', text: 'The post speaks to its readers as "you".', items: ['PEMAT 21'], answer: 'reader', found: ['readability/third-person'] },
  { group: 'What to do', text: 'It says why that is worth doing.', items: ['CDC 13'] },
  { group: 'What to do', text: 'It says when, where and how, one step at a time.', items: ['CDC 14', 'PEMAT 22'] },
  { group: 'What to do', text: 'There is something that helps to do it, such as a number to call or a list to save.', items: ['PEMAT 23'] },
  {
    group: 'Numbers and risks',
    text: 'Numbers are few, whole and easy to picture.',
    items: ['CDC 15', 'PEMAT 6'],
    about: 'number',
    found: ['numbers/decimal', 'numbers/many-figures', 'numbers/odds'],
  },
  { group: 'Numbers and risks', text: 'It says what the numbers mean for readers.', items: ['CDC 16'], about: 'number' },
  {
    group: 'Numbers and risks',
    text: 'Nobody has to calculate: chances are told with the same total.',
    items: ['CDC 17', 'PEMAT 7'],
    about: 'number',
    found: ['numbers/mixed-denominator'],
  },
  {
    group: 'Numbers and risks',
    text: 'A chance is told in words or as people out of a group, and not as a percentage alone.',
    items: ['CDC 20'],
    about: 'number',
    found: ['numbers/bare-percentage'],
  },
  { group: 'Numbers and risks', text: 'A risk is told in full: who, how likely and how bad.', items: ['CDC 18'] },
  { group: 'Numbers and risks', text: 'Advice comes with its benefits and its possible harms.', items: ['CDC 19'] },
  { group: 'Pictures', text: 'Pictures support the message, and nothing in them distracts.', items: ['CDC 4', 'PEMAT 16', 'PEMAT 18'], about: 'image' },
  {
    group: 'Pictures',
    text: 'Each picture is put in words, for those who cannot see it.',
    items: ['CDC 4', 'PEMAT 17'],
    about: 'image',
    found: ['platform/missing-alt-text', 'platform/alt-text'],
  },
];
