import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTable, schedulers, type SchedulerFiles, startTables, type Zone } from '../../server/engine/index.ts';
import { check, settingsWith } from './support.ts';

/** Madrid, on the day of all tests: an hour ahead, two in summer. */
const madrid: Zone = {
  name: 'Europe/Madrid',
  now: Date.UTC(2026, 10, 22, 11),
  offsetAt: (at) => (at >= Date.UTC(2027, 2, 28, 1) && at < Date.UTC(2027, 9, 31, 1) ? 120 : 60),
};

// As their own template had it in two copies, cut short, with a column that we do not know.
const template =
  'Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Instagram,Picture Url 1,Alt text picture 1,Shortener,"First Comment Text",Brand name\r\nAn example,,,\r\n';

interface Given {
  readonly platforms?: readonly string[];
  readonly override?: boolean;
  readonly template?: string;
}

/** The tables for some drafts, by their names. */
const tables = (scheduler: string, drafts: Readonly<Record<string, string>>, given: Given = {}): SchedulerFiles => {
  const started = startTables({ scheduler, ...(scheduler === 'metricool' && { template }), ...given });
  if ('problem' in started) throw new Error(started.problem);
  for (const [name, text] of Object.entries(drafts)) started.add(name, check(text), madrid);
  return started.finish();
};

/** What a parser of somebody else's reads: a record a row, by the names of the columns. */
const rowsIn = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true, bom: true, relax_column_count: false });

const first = (scheduler: string, draft: string, given: Given = {}): Readonly<Record<string, string>> => {
  const { files, held } = tables(scheduler, { 'flu.post.md': draft }, given);
  const [row] = rowsIn(files[0]?.text ?? '');
  if (!row) throw new Error(held.flatMap(({ blockers }) => blockers.map(({ message }) => message)).join(' ') || 'no row');
  return row;
};

const messages = (scheduler: string, draft: string, given: Given = {}): readonly string[] =>
  tables(scheduler, { 'flu.post.md': draft }, given).held.flatMap(({ blockers }) => blockers.map(({ rule, message }) => `${rule}: ${message}`));
const notes = (scheduler: string, draft: string): readonly string[] => tables(scheduler, { 'flu.post.md': draft }).done.flatMap((item) => item.notes);

const image = 'https://example.org/shot.jpg';
/** Quotes, line breaks, emoji, and a line from right to left. */
const words = 'She said "yes", twice.\nWash your hands 🧼👩🏽‍⚕️; it helps.\n\nاغسل يديك كل يوم.';
const draft = (front: string, text = words, platform = 'facebook'): string =>
  `---\nplatforms: [${platform}]\ncampaign: flu-2026\npublish: 2026-11-30T09:05\n${front}---\n\n${text}\n`;
const full = draft(
  `link: https://example.org/flu\nfirstComment: |-\n  Ask us "anything".\n  We answer.\nimages:\n  - file: ${image}\n    alt: A nurse with a "flu shot" sign\n`,
);

const lineBreaks = /\n/g;
const text =
  check(draft(''))
    .draft.versions[0]?.parts[0]?.paragraphs.map(({ gap, paragraph }) => gap + paragraph.text)
    .join('') ?? '';

describe('the table of', () => {
  test.each<readonly [id: string, row: Readonly<Record<string, string>>]>([
    [
      'publer',
      {
        'Date - Intl. format or prompt': '2026-11-30 09:05',
        Text: text,
        'Link(s) - Separated by comma for FB carousels': 'https://example.org/flu',
        'Media URL(s) - Separated by comma': image,
        'Title - For the video, pin, PDF ..': '',
        'Label(s) - Separated by comma': 'flu-2026',
        'Alt text(s) - Separated by ||': 'A nurse with a "flu shot" sign',
        'Comment(s) - Separated by ||': 'Ask us "anything".\nWe answer.',
        'Pin board, FB album, or Google category': '',
        'Post subtype - I.e. story, reel, PDF ..': '',
        'CTA - For Facebook links or Google': '',
        'Reminder - For stories, reels, shorts, and TikToks': '',
      },
    ],
    [
      'vista-social',
      {
        message: text,
        type: 'image',
        link: image,
        time: '2026-11-30 09:05',
        comment1: 'Ask us "anything".\nWe answer.',
        comment2: '',
        comment3: '',
        comment4: '',
        comment5: '',
        title: '',
      },
    ],
    ['buffer', { Text: text, 'Image URL': image, Tags: 'flu-2026', 'Posting Time': '2026-11-30 09:05' }],
    ['socialbee', { text, link: '', imageUrls: image, gifUrls: '', videoUrls: '', postAtSpecificTime: '2026-11-30 09:05:00' }],
    [
      'highlevel',
      {
        'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)': '2026-11-30 09:05:00',
        content: text,
        'link (OGmetaUrl)': 'https://example.org/flu',
        imageUrls: image,
        gifUrl: '',
        videoUrls: '',
      },
    ],
    [
      'metricool',
      {
        Text: text,
        Date: '2026-11-30',
        Time: '09:05:00',
        Draft: 'false',
        Facebook: 'true',
        'Twitter/X': 'false',
        LinkedIn: 'false',
        Instagram: 'false',
        'Picture Url 1': image,
        'Alt text picture 1': 'A nurse with a "flu shot" sign',
        Shortener: 'false',
        'First Comment Text': 'Ask us "anything".\nWe answer.',
        'Brand name': '',
      },
    ],
    [
      'generic',
      {
        platform: 'facebook',
        scheduled_at: '2026-11-30T09:05:00+01:00',
        text,
        link: 'https://example.org/flu',
        image_url: image,
        alt_text: 'A nurse with a "flu shot" sign',
        first_comment: 'Ask us "anything".\nWe answer.',
        campaign: 'flu-2026',
        source_url: '',
        title: '',
        part: '1/1',
      },
    ],
  ])('%s holds what the draft says, field by field, in the order of its columns', (id, row) => {
    const [file] = tables(id, { 'flu.post.md': full }).files;
    expect(rowsIn(file?.text ?? '')).toEqual([row]);
    expect(Object.keys(rowsIn(file?.text ?? '')[0] ?? {})).toEqual(Object.keys(row));
    expect(text).toContain('👩🏽‍⚕️');
    expect(text.match(lineBreaks)?.length).toBe(3);
  });

  test.each(schedulers.map(({ id }) => id))('%s is known again by its columns, with nothing to mend in its rows', (id) => {
    const [file] = tables(id, { 'flu.post.md': full, 'b.post.md': draft('', '=1 text, "quoted"') }).files;
    const steps = checkTable(file?.text ?? '', settingsWith(), { platform: 'facebook', zone: madrid });
    for (;;) {
      const step = steps.next();
      if (!step.done) continue;
      expect([step.value.scheduler?.id, step.value.rows]).toEqual([id, 2]);
      expect(step.value.findings.filter(({ rule }) => rule.startsWith('scheduler/'))).toEqual([]);
      break;
    }
  });

  test('each tool is in the list above', () => {
    expect(schedulers.map(({ id }) => id)).toEqual(['publer', 'vista-social', 'buffer', 'socialbee', 'highlevel', 'metricool', 'generic']);
  });
});

test('what is read back is what was written, whatever a cell holds', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' ', '=', '🧼', 'ي', "'") });
  fc.assert(
    fc.property(cell, cell, (campaign, link) => {
      const written = `---\nplatforms: [x]\npublish: 2026-11-30T09:05\ncampaign: ${JSON.stringify(campaign)}\nlink: ${JSON.stringify(link)}\n---\n\nHello.\n`;
      const row = first('generic', written);
      const guarded = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
      expect(row['campaign']).toBe(guarded(campaign.trim()));
      expect(row['link']).toBe(guarded(link.trim()));
    }),
    { numRuns: 60 },
  );
});

describe('a thread', () => {
  const thread = draft('firstComment: Ask us.\n', 'One.\n\n---\n\nTwo.\n\n---\n\nThree.', 'x');
  test('is a row a post, or a post with comments, or nothing that the tool takes', () => {
    const rows = rowsIn(tables('generic', { a: thread }).files[0]?.text ?? '');
    expect(rows.map((row) => [row['text'], row['part']])).toEqual([
      ['One.', '1/3'],
      ['Two.', '2/3'],
      ['Three.', '3/3'],
    ]);
    expect(first('publer', thread)['Comment(s) - Separated by ||']).toBe('Two.||Three.');
    expect(first('vista-social', thread)['comment2']).toBe('Three.');
    expect(notes('publer', thread)).toEqual(['Posts 2 to 3 of the thread stand in the comments. See in Publer that they go out as you want.']);
    for (const id of ['buffer', 'socialbee', 'highlevel', 'metricool'])
      expect(messages(id, thread, { override: true })).toEqual([
        expect.stringMatching(/^scheduler\/thread: \w+ takes one post a row, and this is a thread of 3\./),
      ]);
  });

  test('has at most as many comments as the tool takes, and no separator inside', () => {
    expect(messages('vista-social', draft('', 'One.\n\n---\n\n'.repeat(7), 'x'))).toEqual([expect.stringContaining('takes 5 comments, and this needs 6')]);
    expect(messages('publer', draft('', 'One.\n\n---\n\nTwo || three.', 'x'))).toEqual([expect.stringContaining('"||" parts one text from the next')]);
  });
});

describe('a file', () => {
  const two = { 'a.post.md': draft('', 'One.', 'x, facebook'), 'b.post.md': draft('', 'Two.', 'facebook') };
  test('is for one platform, where the tool does not tell platforms apart', () => {
    const { files } = tables('buffer', two);
    expect(files.map(({ platform, posts, text: table }) => [platform?.id, posts, rowsIn(table).map((row) => row['Text'])])).toEqual([
      ['x', 1, ['One.']],
      ['facebook', 2, ['One.', 'Two.']],
    ]);
    expect(tables('metricool', two).files.map(({ platform, posts }) => [platform, posts])).toEqual([[undefined, 3]]);
  });

  test('has a byte order mark where the tool, or a spreadsheet, wants one', () => {
    expect(schedulers.filter(({ bom }) => bom).map(({ id }) => id)).toEqual(['publer', 'generic']);
    expect(tables('publer', two).files[0]?.text.startsWith('\uFEFF"Date - Intl.')).toBe(true);
    expect(tables('buffer', two).files[0]?.text.startsWith('"Text","Image URL"')).toBe(true);
  });

  test('is not longer than the tool takes', () => {
    const many = Object.fromEntries(Array.from({ length: 92 }, (_, index) => [`${index}.post.md`, draft('', 'One.')]));
    const { files, held } = tables('highlevel', many, { override: true });
    expect(rowsIn(files[0]?.text ?? '').length).toBe(90);
    expect(held.map((item) => [item.draft, item.blockers[0]?.message])).toEqual(
      ['90.post.md', '91.post.md'].map((name) => [name, 'HighLevel takes 90 rows a file, and they are full. Export this draft to a file of its own.']),
    );
  });

  test('has the header of the template, and says when it is none', () => {
    expect(startTables({ scheduler: 'metricool' })).toEqual({ problem: expect.stringContaining('Download the template in Metricool') });
    expect(startTables({ scheduler: 'metricool', template: 'Text,Day\n' })).toEqual({ problem: expect.stringContaining('it has no column "Date"') });
    expect(startTables({ scheduler: 'hoot' })).toEqual({ problem: expect.stringContaining('There is no scheduler "hoot". Choose from: publer, ') });
    expect(messages('metricool', draft('', 'One.', 'mastodon'))).toEqual([expect.stringContaining('Your template has no column for Mastodon')]);
  });
});

describe('the time', () => {
  const at = (publish: string): string => `---\nplatforms: [x]\n${publish === '' ? '' : `publish: ${publish}\n`}---\n\nHello.\n`;
  test.each([
    ['2026-11-30T09:05', '2026-11-30T09:05:00+01:00'],
    ['2026-11-30 9:05:30', '2026-11-30T09:05:30+01:00'],
    ['2026-11-30T09:05Z', '2026-11-30T10:05:00+01:00'],
    ['2026-11-30T22:30-05:00', '2026-12-01T04:30:00+01:00'],
    ['2027-06-01T09:05', '2027-06-01T09:05:00+02:00'],
    ['2027-10-31T02:30', '2027-10-31T02:30:00+02:00'],
  ])('%s is %s in the zone of the project', (publish, written) => {
    expect(first('generic', at(publish))['scheduled_at']).toBe(written);
  });

  test.each([
    ['2026-11-30', 'has a day and no time'],
    ['next Friday', 'cannot be read|a day and a time'],
    ['2027-03-28T02:30', 'The clocks of Europe/Madrid skip this time'],
  ])('%s stops for good', (publish, reason) => {
    expect(messages('buffer', at(publish), { override: true })).toEqual([expect.stringMatching(new RegExp(`scheduler/time: .*(?:${reason})`))]);
  });

  test('may be missing where the tool has an answer to that', () => {
    expect(notes('publer', at(''))).toEqual(['"publish" is not set. Publer picks a time for a row without a date.']);
    expect(messages('buffer', at(''))).toEqual(['scheduler/time: Buffer needs a day and a time. Set "publish", such as 2026-11-30T09:00.']);
  });

  test('is to come, with the time that the tool needs; the writer may wave it through', () => {
    expect(messages('buffer', at('2026-11-22T11:59'))).toEqual(['scheduler/time: The time in "publish" is over in Europe/Madrid. Choose one to come.']);
    expect(first('buffer', at('2026-11-22T11:59'), { override: true })['Posting Time']).toBe('2026-11-22 11:59');
    expect(messages('highlevel', at('2026-11-22T12:05'))).toEqual([expect.stringContaining('10 minutes before its time')]);
    expect(messages('highlevel', at('2026-11-22T12:15'))).toEqual([]);
  });

  test('a problem leads to its place in the draft', () => {
    const written = at('2026-11-30');
    const [item] = tables('buffer', { a: written }).held;
    expect(written.slice(item?.blockers[0]?.start, item?.blockers[0]?.end)).toBe('2026-11-30');
  });
});

describe('pictures', () => {
  const shows = (...files: readonly string[]): string =>
    draft(`images:\n${files.map((file) => `  - file: ${JSON.stringify(file)}\n    alt: A nurse\n`).join('')}`, 'Hello.');
  test.each<readonly [name: string, id: string, files: readonly string[], message: string]>([
    ['need an address', 'publer', ['shot.jpg'], 'Publer fetches pictures from the web'],
    ['have no comma in it', 'publer', ['https://example.org/a,b.jpg'], 'Write %2C for it'],
    ['end as Buffer wants it', 'buffer', ['https://example.org/shot.webp'], 'ends in .jpg or .jpeg or .png'],
    ['are not more than the tool takes', 'vista-social', [image, 'https://example.org/b.jpg'], 'takes one picture a row'],
    ['are of one kind', 'socialbee', [image, 'https://example.org/b.mp4'], 'one kind'],
  ])('%s', (_, id, files, message) => {
    expect(messages(id, shows(...files))).toEqual([expect.stringContaining(message)]);
  });

  test('go to the column of their kind', () => {
    expect(first('highlevel', shows('https://example.org/b.mp4'))).toMatchObject({ imageUrls: '', videoUrls: 'https://example.org/b.mp4' });
    expect(first('highlevel', shows(image, 'https://example.org/c.png'))['imageUrls']).toBe(`${image}, https://example.org/c.png`);
    expect(first('socialbee', shows('https://example.org/b.gif'))).toMatchObject({ gifUrls: 'https://example.org/b.gif' });
  });

  test('are left out when the writer says so', () => {
    expect(first('publer', shows('shot.jpg'), { override: true })).toMatchObject({
      'Media URL(s) - Separated by comma': '',
      'Alt text(s) - Separated by ||': '',
    });
  });
});

describe('what stops every export stops this one', () => {
  test.each([
    ['a number of a patient', draft('', 'Our patient sent us her social security number, SSN 523-45-6789.'), 'phi/ssn'],
    ['too much text', draft('', 'Wash your hands. '.repeat(30), 'x'), 'platform/over-limit'],
    ['a placeholder', draft('', 'Call us at {{phone}}.'), 'draft/left-placeholder'],
    ['a story with no consent', draft('type: patient-story\n', 'Ana came to us with a bad cough. She is well now.'), 'phi/missing-consent'],
  ])('%s', (_, text, rule) => {
    const { held, files } = tables('publer', { a: text });
    expect(files).toEqual([]);
    expect(held.length).toBe(1);
    expect(held[0]?.blockers.map((blocker) => blocker.rule)).toContain(rule);
  });

  test('and a missing consent cannot be waved through', () => {
    const story = draft('type: patient-story\n', 'Ana came to us with a bad cough. She is well now.');
    expect(tables('publer', { a: story }, { override: true }).files).toEqual([]);
    expect(tables('publer', { a: draft('', 'Call us at {{phone}}.') }, { override: true }).files.length).toBe(1);
  });
});

describe('a text that begins like a formula', () => {
  test('stays as it is where it is posted as it stands, and does not run in our own table', () => {
    for (const text of ['=1+1 is two.', '+1 for walks.', '@CDC says so.', '-5 degrees today.']) {
      for (const [id, column] of [
        ['publer', 'Text'],
        ['buffer', 'Text'],
        ['socialbee', 'text'],
        ['highlevel', 'content'],
        ['metricool', 'Text'],
        ['vista-social', 'message'],
      ] as const)
        expect(first(id, draft('', text))[column]).toBe(text);
      expect(first('generic', draft('', text))['text']).toBe(`'${text}`);
      expect(notes('generic', draft('', text))).toEqual([expect.stringContaining('an apostrophe stands before it')]);
      expect(notes('buffer', draft('', text))).toEqual([expect.stringContaining('do not open this file in a spreadsheet')]);
    }
  });
});

test('what has no column is said', () => {
  expect(notes('buffer', full)).toEqual([
    'Left out the first comment: Buffer has no column for it. Add it there.',
    'Left out the alt text: Buffer has no column for it. Add it there.',
    'Left out the link: Buffer has no column for it. Add it there.',
  ]);
  expect(notes('socialbee', full)).toContain('Left out the link: SocialBee takes a picture or a link in one row.');
  expect(notes('publer', full)).toEqual([]);
});
