import { describe, expect, test } from 'vitest';
import { markWords } from '../../client/markWords.ts';
import type { PostNode } from '../../client/views/post/node.ts';
import { postNodes } from '../../client/views/post/nodes.ts';
import { barOf } from '../../client/views/post/platformNodes.ts';
import type { PostFinding, PostLength, PostPlatform, PostResult, TextRange } from '../../server/protocol.ts';

const place = (line: number, from = 0, to = 5): TextRange => ({ start: { line, character: from }, end: { line, character: to } });
const length = (count: number, limit: number, state: PostLength['state'] = 'fits', line = 4): PostLength => ({ count, limit, state, range: place(line) });
const platform = (more: Partial<PostPlatform> = {}): PostPlatform => ({
  id: 'x',
  name: 'X',
  chosen: true,
  own: false,
  unit: 'weighted',
  basis: { confidence: 'official', source: 'a page of X', checked: '2026-11' },
  parts: [length(241, 280)],
  fields: [],
  ...more,
});
const empty: PostResult = { version: 1, platforms: [platform()], findings: [], sources: [], images: [], checks: [], points: [] };
const nodes = (more: Partial<PostResult> = {}): readonly PostNode[] => postNodes({ ...empty, ...more });
const group = (id: string, more: Partial<PostResult> = {}): PostNode => {
  const found = nodes(more).find((node) => node.id === id);
  if (!found) throw new Error(`There is no group ${id}.`);
  return found;
};
const first = (node: PostNode | undefined): PostNode => {
  const [child] = node?.children ?? [];
  if (!child) throw new Error('There is no row.');
  return child;
};
const all = (list: readonly PostNode[]): readonly PostNode[] => list.flatMap((node) => [node, ...all(node.children)]);

test('a text message that goes out as several is a warning', () => {
  const row = first(group('platforms', { platforms: [platform({ id: 'sms', name: 'SMS', parts: [{ ...length(201, 160, 'near'), messages: 2 }] })] }));
  expect(row.description).toBe('▰▰▰▰▰ 201/160 · 2 messages');
  expect(row.spoken).toContain('201 of 160 characters, sent as 2 messages');
});

describe('a bar', () => {
  test('is full only when the place is', () => {
    expect(barOf(length(0, 280))).toBe('▱▱▱▱▱');
    expect(barOf(length(1, 280))).toBe('▰▱▱▱▱');
    expect(barOf(length(279, 280))).toBe('▰▰▰▰▱');
    expect(barOf(length(280, 280))).toBe('▰▰▰▰▰');
    expect(barOf(length(900, 280))).toBe('▰▰▰▰▰');
  });
});

describe('platforms', () => {
  test('a row says name, bar and count, and to a screen reader all of it in words', () => {
    const row = first(group('platforms'));
    expect(row).toMatchObject({ label: 'X', description: '▰▰▰▰▱ 241/280', spoken: 'X, 241 of 280 characters, fits', children: [] });
    expect(row.icon?.name).toBe('pass');
    expect(row.tooltip).toContain('a link 23');
    expect(row.tooltip).toContain('(checked 2026-11): a page of X.');
  });

  test('what is over and what is nearly full is said, not only coloured', () => {
    const over = first(group('platforms', { platforms: [platform({ parts: [length(312, 280, 'over')] })] }));
    expect(over).toMatchObject({ description: '▰▰▰▰▰ 312/280 · 32 over', spoken: 'X, 312 of 280 characters, 32 over the limit', range: place(4) });
    expect(over.icon?.name).toBe('error');
    const near = first(group('platforms', { platforms: [platform({ parts: [length(275, 280, 'near')] })] }));
    expect(near).toMatchObject({ description: '▰▰▰▰▱ 275/280 · 5 left', icon: { name: 'warning' } });
  });

  test('a text that fits is gone to, not selected: a key would wipe it out', () => {
    expect(first(group('platforms')).range).toEqual(place(4, 0, 0));
  });

  test('the posts of a thread and the fields stand under it', () => {
    const fold = place(6, 3, 3);
    const row = first(
      group('platforms', {
        platforms: [
          platform({ parts: [length(54, 280), { ...length(300, 280, 'over', 6), fold }], fields: [{ ...length(112, 100, 'over', 1), name: 'title' }] }),
        ],
      }),
    );
    expect(row.description).toBe('▰▰▰▰▰ 300/280 · 20 over · 2 posts · title too long');
    expect(row.spoken).toBe('X, 2 posts, the longest 300 of 280 characters, 20 over the limit, title too long');
    expect(row.children.map(({ label, range }) => [label, range?.start.line])).toEqual([
      ['Post 1', 4],
      ['Post 2', 6],
      ['Title', 1],
      ['Shown before “more”', 6],
    ]);
    expect(group('platforms', { platforms: [platform({ fields: [{ ...length(112, 100, 'over'), name: 'title' }] })] }).description).toBe('1 too long');
  });

  test('of a draft that names none, all are there, closed, and it says how to name some', () => {
    const found = group('platforms', { platforms: [platform({ chosen: false })] });
    expect(found).toMatchObject({ open: false, description: 'this draft names none' });
    expect(found.tooltip).toContain('front matter');
  });

  test('a limit of the project says so, and another limit is named', () => {
    const own = platform({
      basis: { confidence: 'project', source: '', checked: '' },
      elsewhere: { limit: 25_000, where: 'paid accounts' },
      shownBeforeMore: 125,
      own: true,
    });
    const { tooltip } = first(group('platforms', { platforms: [own] }));
    expect(tooltip).toContain('set by your project.');
    expect(tooltip).not.toContain('checked');
    expect(tooltip).toContain('Elsewhere it is 25,000: paid accounts.');
    expect(tooltip).toContain('About 125 characters');
  });
});

describe('findings', () => {
  const finding = (rule: string, severity: PostFinding['severity'], line: number): PostFinding => ({
    rule,
    severity,
    message: `About ${rule}.`,
    range: place(line),
  });
  const findings = [
    finding('jargon/medical-term', 'information', 3),
    finding('phi/ssn', 'error', 9),
    finding('jargon/acronym', 'hint', 2),
    finding('new/rule', 'hint', 1),
  ];

  test('stand in their families, privacy first, each with its line', () => {
    const found = group('findings', { findings });
    expect(found).toMatchObject({ description: '1 error', spoken: 'Findings, 1 error, 3 suggestions' });
    expect(found.children.map(({ label, description, icon }) => [label, description, icon?.name])).toEqual([
      ['Privacy', '1', 'error'],
      ['Hard words', '2', 'info'],
      ['New', '1', 'lightbulb'],
    ]);
    expect(first(first(found))).toMatchObject({
      label: 'About phi/ssn.',
      description: 'line 10',
      range: place(9),
      spoken: 'error, line 10: About phi/ssn.',
    });
  });

  test('of very many the first are listed, and the rest counted', () => {
    const many = Array.from({ length: 130 }, (_, line) => finding('jargon/acronym', 'hint', line));
    const { children } = first(group('findings', { findings: many }));
    expect(children).toHaveLength(101);
    expect(children.at(-1)?.label).toBe('30 more in the Problems view');
  });

  test('none is said too', () => {
    expect(group('findings')).toMatchObject({ description: 'none', children: [] });
  });
});

describe('sources, images and checklist', () => {
  test('sources say whether they are cited', () => {
    const found = group('sources', {
      sources: [
        { title: 'About Flu', cited: true, range: place(2) },
        { title: 'Influenza', cited: false, range: place(3) },
      ],
    });
    expect(found.description).toBe('2 · 1 not cited');
    expect(found.children.map(({ label, description, range }) => [label, description, range?.start.line])).toEqual([
      ['About Flu', 'cited', 2],
      ['Influenza', 'not cited', 3],
    ]);
  });

  test('images say their alt text, or that there is none', () => {
    const found = group('images', {
      images: [
        { file: 'a.jpg', alt: 'A nurse', range: place(2) },
        { file: '', range: place(3) },
      ],
    });
    expect(found.description).toBe('2 · 1 without alt text');
    expect(found.children.map(({ spoken }) => spoken)).toEqual(['a.jpg, alt text: A nurse', 'Image 2, no alt text']);
  });

  test('a post without them has no such rows', () => {
    expect(nodes().map(({ id }) => id)).toEqual(['platforms', 'findings', 'checklist']);
  });

  test('the checklist counts what is open', () => {
    const found = group('checklist', {
      checks: [
        { id: 'length', state: 'done', open: 0 },
        { id: 'alt', state: 'nothing', open: 0 },
        { id: 'level', state: 'nothing', open: 0 },
        { id: 'placeholder', state: 'open', open: 2, range: place(5) },
      ],
      points: [
        { text: 'Pharmacist read it', done: true, range: place(7) },
        { text: 'Link tried', done: false, range: place(8) },
      ],
    });
    expect(found.description).toBe('2 open');
    expect(found.children.map(({ spoken }) => spoken)).toEqual([
      'Fits every platform, done',
      'Reading level suits the readers, too short to say',
      'No placeholder left, open, 2 to fill in',
      'Pharmacist read it, done',
      'Link tried, open',
    ]);
  });
});

test('every row has an id of its own, and something to say', () => {
  const rows = all(
    nodes({ findings: [{ rule: 'phi/ssn', severity: 'error', message: 'A number.', range: place(1) }], platforms: [platform(), platform({ id: 'y' })] }),
  );
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { spoken } of rows) expect(spoken).not.toMatch(/^\s*$|[▰▱]/);
});

describe('marks', () => {
  test('say the platform; those in one place are one', () => {
    expect(
      markWords([
        { kind: 'fold', name: 'Instagram', range: place(4, 12, 12) },
        { kind: 'over', name: 'X', limit: 280, range: place(4, 40, 60) },
        { kind: 'over', name: 'Threads', limit: 500, range: place(9, 0, 60) },
        { kind: 'over', name: 'Mastodon', limit: 500, range: place(9, 0, 60) },
      ]).map(({ kind, text, range }) => [kind, text, range.start.line]),
    ).toEqual([
      ['fold', '⋯ more on Instagram', 4],
      ['over', '280 on X', 4],
      ['over', '500 on Threads and Mastodon', 9],
    ]);
  });
});
