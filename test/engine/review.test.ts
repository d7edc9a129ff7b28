import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklist } from '../../server/engine/data/checklist.ts';
import { type Analysis, markReviewed, reviewSheet, rules } from '../../server/engine/index.ts';
import { reviewHash } from '../../server/engine/export/reviewText.ts';
import { escapeHtml, html, webLink } from '../../server/engine/export/reviewHtml.ts';
import { applyEdits } from '../../server/engine/citations/frontMatterEdit.ts';
import type { Settings } from '../../server/engine/index.ts';
import { check, findingsOf, settingsWith, today } from './support.ts';

const sheetOf = (text: string, given: Partial<Settings> = {}): string => reviewSheet(check(text, given), settingsWith(given), { draft: 'flu.post.md' });
const hashOf = (text: string, given: Partial<Settings> = {}): string => reviewHash(check(text, given).draft);
const words = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const draft = `---
title: Flu vaccine and flu
platforms: [x, instagram]
organization: Riverside Clinic
hashtags: [FluVaccine]
reviewers: [Ana Silva]
sources:
  - id: cdc
    title: Misconceptions about flu vaccines
    publisher: CDC
    year: 2024
    url: https://www.cdc.gov/flu/about/index.html
images:
  - file: shot.jpg
    alt: A nurse gives a shot
    shows: staff
  - file: queue.jpg
consent: { who: Nurse Kim, what: photo, where: everywhere, until: 2027-12-31 }
checklist:
  - "[x] Pharmacist read it"
---

**Fact:** The flu shot can't give you the flu. [@cdc]

<!-- clinical-ignore-next-line draft/left-placeholder the desk fills it in -->
Call {{phone}} for an appointment.

## Instagram

Take your antihypertensive & your flu shot.

The vaccine cuts visits to the doctor by 40% to 60%.
`;

/** With these, a sheet is made quickly: what rules find is not what is looked at. */
const resting: Partial<Settings> = {
  rules: Object.fromEntries(['phi', 'citation', 'claim', 'jargon', 'readability', 'language', 'numbers', 'platform'].map((family) => [family, 'off' as const])),
};

describe('the review sheet', () => {
  const page = sheetOf(draft);
  test('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<object|@import|url\(|\son\w+=/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
  test.each([
    ['the text of each platform', /X .*The flu shot can't give you the flu\..*Instagram .*Take your antihypertensive & your flu shot\./],
    ['the sources under it', /Source: CDC, 2024/],
    ['the hashtags', /#FluVaccine/],
    ['lengths', /\d+ of 280.*\d+ of 2,200/],
    ['findings with their place', /Instagram, line \d+ .*antihypertensive.*jargon\/ medical-term/],
    ['what is ignored, and why', /What was ignored, and why .*the desk fills it in .*draft\/ left-placeholder/],
    ['claims with their sources', /The flu shot can't give you the flu\. .*Misconceptions about flu vaccines\. CDC\. 2024\. .*cdc\.gov/],
    ['claims that no source covers', /The vaccine cuts visits to the doctor by 40% to 60%\. Instagram none No source that readers can follow/],
    ['images and their alt text', /shot\.jpg all staff A nurse gives a shot .*queue\.jpg all not said no alt text/],
    ['consent', /consent was given.* who Nurse Kim .*until 2027-12-31/],
    ['the checklist', /CDC 17, PEMAT 7/],
    ['the checklist of the team', /Pharmacist read it .*Marked as done/],
    ['who signs', /Ana Silva .*Name and signature/],
    ['what the hash stands for', /stands for all that the draft publishes/],
    ['the day', new RegExp(`Sheet made on ${today}`)],
  ])('has %s', (_, said) => {
    expect(words(page)).toMatch(said);
  });
  test('has the hash in groups', () => {
    expect(page).toContain(hashOf(draft).replace(/.{8}(?=.)/g, '$& '));
  });
  test('does not repeat a private detail beside its finding', () => {
    const said = words(sheetOf('Our patient sent us her social security number, SSN 523-45-6789.\n'));
    expect(said.match(/523-45-6789/g)).toHaveLength(1);
    expect(said).toMatch(/not repeated here/);
  });
  test('says that a claim has no source', () => {
    expect(words(sheetOf('The flu shot cuts visits to the doctor by 40%.\n'))).toMatch(/by 40%\. Shared text none No source that readers can follow/);
  });
  test('says what is off', () => {
    const said = words(sheetOf('---\ndisable: [jargon]\n---\n\nTake your antihypertensive.\n', { rules: { readability: 'off' } }));
    expect(said).toMatch(/Off for this draft: jargon\./);
    expect(said).toMatch(/none: it is off for the whole draft/);
    expect(said).toMatch(/Off in this project: readability\./);
  });
  test('a draft without platforms, and one without words, have a sheet', () => {
    expect(words(sheetOf('Wash your hands.\n'))).toMatch(/names no platform.* Wash your hands\./);
    expect(words(sheetOf(''))).toMatch(/Review: flu\.post\.md/);
  });
  test('knows reviews of this text from those of an earlier one', () => {
    const text =
      '---\nreviewers:\n  - { name: Ana, date: 2026-11-01, hash: HASH }\n  - { name: Sam, date: 2026-10-01, hash: 0123456789abcdef }\n---\n\nWash your hands.\n';
    const said = words(sheetOf(text.replace('HASH', hashOf(text))));
    expect(said).toMatch(/Ana 2026-11-01 this text .*Sam 2026-10-01 an earlier text/);
  });
});

describe('what is escaped', () => {
  const tags = (page: string): readonly string[] => page.match(/<\/?[a-z!][^\s>]*/gi) ?? [];
  test('any text in any place yields no markup', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=x>', "' onmouseover='x", '</style><b>', '<!--', ']]>', '&lt;b&gt;', '\u202e'),
    );
    const settings = settingsWith(resting);
    const known = new Set(tags(sheetOf(draft)).map((tag) => tag.toLowerCase()));
    for (const tag of [
      '<strong',
      '</strong',
      '<mark',
      '</mark',
      '<p',
      '<ul',
      '</ul',
      '<li',
      '</li',
      '<dl',
      '</dl',
      '<dt',
      '<dd',
      '</dt',
      '</dd',
      '<a',
      '</a',
      '<br',
    ])
      known.add(tag);
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (title, body, reason, name) => {
        const quoted = (text: string): string => JSON.stringify(text);
        const text = `---\ntitle: ${quoted(title)}\nplatforms: [x]\nreviewers: [${quoted(name)}]\nimages: [{ file: ${quoted(body)}, alt: ${quoted(reason)} }]\nconsent: { who: ${quoted(name)} }\nchecklist: [${quoted(title)}]\nsources: [{ id: a, title: ${quoted(name)}, url: ${quoted(`javascript:${body}`)} }, { id: b, url: ${quoted(`https://example.org/${body}`)} }]\n---\n\n${body} [@a; @b] {{phone}} <!-- clinical-ignore draft/left-placeholder ${reason} -->\n\n    ${body}\n\n## X\n\n\\<b>${title}\n`;
        const page = reviewSheet(check(text, resting), settings, { draft: name });
        expect(tags(page).filter((tag) => !known.has(tag.toLowerCase()))).toEqual([]);
        expect(page).not.toMatch(/href="(?!https?:\/\/)/);
        expect(page).not.toMatch(/<[^<>]*\son\w+\s*=/i);
      }),
      { numRuns: 50 },
    );
  });
  test('the helper', () => {
    expect(escapeHtml(`<b a="1" c='2'>&\u0000\u202e\ud800`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;\ufffd\ufffd\ufffd');
    expect(html`<b>${'<i>'}</b>${[html`<u>${1}</u>`, html`&`]}${false}${undefined}`.html).toBe('<b>&lt;i&gt;</b><u>1</u>&');
    expect(webLink('javascript:alert(1)').html).toBe('javascript:alert(1)');
    expect(webLink('https://a.org/?a="b"&c').html).toBe('<a href="https://a.org/?a=&quot;b&quot;&amp;c">https://a.org/?a=&quot;b&quot;&amp;c</a>');
  });
});

describe('the checklist', () => {
  test('names rules that are there, and items of the two lists', () => {
    for (const { found = [], items, text } of checklist) {
      for (const rule of found) expect(Object.keys(rules)).toContain(rule);
      for (const item of items) expect(item).toMatch(/^(?:CDC (?:[1-9]|1\d|20)|PEMAT (?:[1-9]|1\d|2[0-6]))$/);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('the hash', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['a comment', (text) => text.replace('## Instagram', '<!-- a note -->\n\n## Instagram')],
    ['marks of Markdown', (text) => text.replace('**Fact:**', '__Fact:__')],
    ['a key that is not published', (text) => text.replace('reviewers: [Ana Silva]', 'status: in-review\naudience: patients\npublish: 2027-01-01')],
    ['an id of a source', (text) => text.replace('id: cdc', 'id: flu').replace('@cdc', '@flu')],
  ])('stays with other %s', (_, change) => {
    expect(change(draft)).not.toBe(draft);
    expect(hashOf(change(draft))).toBe(hashOf(draft));
  });
  test.each<readonly [string, string, string]>([
    ['word', 'flu shot can', 'flu vaccine can'],
    ['word of a platform', '40%', '41%'],
    ['title', 'Flu vaccine and flu', 'Flu and flu vaccine'],
    ['source', 'year: 2024', 'year: 2023'],
    ['address of a source', 'about/index', 'about/other'],
    ['alt text', 'A nurse gives', 'A doctor gives'],
    ['picture', 'queue.jpg', 'line.jpg'],
    ['hashtag', '[FluVaccine]', '[FluShot]'],
    ['place of the citation', ' [@cdc]', ''],
    ['heading', '## Instagram', '## Facebook'],
  ])('changes with a %s', (_, before, after) => {
    expect(draft).toContain(before);
    const changed = draft.replace(before, after);
    // A source that is listed and not cited is published too.
    if (before === ' [@cdc]') expect(hashOf(changed)).toBe(hashOf(draft));
    else expect(hashOf(changed)).not.toBe(hashOf(draft));
  });
});

describe('to mark as reviewed', () => {
  const review = { name: 'Ana Silva', date: '2026-11-22' };
  const mark = (text: string, name = review.name): string => {
    const { draft: read }: Analysis = check(text, resting);
    const marked = markReviewed(read, { ...review, name });
    return 'problem' in marked ? `PROBLEM ${marked.problem}` : applyEdits(text, [marked.edit]);
  };
  const body = '\nWash your hands.\n';
  const hash = `sha256:${hashOf(body)}`;
  const entry = `  - name: Ana Silva\n    date: 2026-11-22\n    hash: ${hash}\n`;
  const flow = `{ name: Ana Silva, date: 2026-11-22, hash: ${hash} }`;

  test.each<readonly [string, string, string]>([
    ['no front matter', 'Wash your hands.\n', `---\nreviewers:\n${entry}status: approved\n---\n\nWash your hands.\n`],
    ['no reviewers', `---\naudience: public # all\n---\n${body}`, `---\naudience: public # all\nreviewers:\n${entry}status: approved\n---\n${body}`],
    ['an empty list', `---\nreviewers:\nstatus: draft # still\n---\n${body}`, `---\nreviewers:\n${entry}status: approved # still\n---\n${body}`],
    ['names', `---\nreviewers: [Sam, Kim]\nstatus: 'in-review'\n---\n${body}`, `---\nreviewers: [Sam, Kim, ${flow}]\nstatus: approved\n---\n${body}`],
    ['one name', `---\nreviewers: Sam Ortiz # calls back\n---\n${body}`, `---\nreviewers: # calls back\n  - Sam Ortiz\n${entry}status: approved\n---\n${body}`],
    [
      'lines',
      `---\nreviewers:\n- Sam # nurse\n# later\nstatus:\n---\n${body}`,
      `---\nreviewers:\n- Sam # nurse\n# later\n${entry.replace(/^ {2}/gm, '')}status: approved\n---\n${body}`,
    ],
    [
      'a review before',
      `---\nreviewers:\n  - name: Ana Silva\n    hash: 01234567\n---\n${body}`,
      `---\nreviewers:\n  - name: Ana Silva\n    hash: 01234567\n${entry}status: approved\n---\n${body}`,
    ],
    ['a comment as status', `---\nstatus: # open\n---\n${body}`, `---\nstatus: approved # open\nreviewers:\n${entry}---\n${body}`],
  ])('with %s', (_, before, after) => {
    expect(mark(before)).toBe(after);
    expect(findingsOf('draft/review-outdated', after)).toEqual([]);
    expect(check(after).findings.filter(({ rule }) => rule === 'draft/front-matter')).toEqual([]);
  });
  test('keeps line ends and what stands before', () => {
    const before = `\ufeff---\r\ntitle: "A: b" # c\r\nreviewers: [Sam]\r\n---\r\n\r\nWash your hands.\r\n`;
    const after = mark(before);
    expect(after.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(after.startsWith('\ufeff---\r\ntitle: "A: b" # c\r\nreviewers: [Sam, {')).toBe(true);
    expect(findingsOf('draft/review-outdated', after)).toEqual([]);
  });
  test('a name is quoted where YAML needs it', () => {
    expect(mark('Wash your hands.\n', 'Kim: nurse, #2')).toContain('name: "Kim: nurse, #2"\n');
  });
  test.each<readonly [string, string, RegExp]>([
    ['unfinished YAML', `---\ntitle: [a\nreviewers: [Sam]\n---\n${body}`, /^PROBLEM The front matter cannot be read on line 2/],
    ['an open end', `---\ntitle: a\n\nWash your hands.\n`, /^PROBLEM The front matter cannot be read on line 1/],
    ['one entry and no list', `---\nreviewers:\n  name: Sam\n---\n${body}`, /^PROBLEM “reviewers” holds one entry/],
    ['a text of many lines', `---\nreviewers: |\n  Sam\n  Kim\n---\n${body}`, /^PROBLEM /],
    ['no name', `---\ntitle: a\n---\n${body}`, /^PROBLEM Name the reviewer/],
  ])('says why not: %s', (about, before, said) => {
    expect(mark(before, about === 'no name' ? ' ' : 'Ana')).toMatch(said);
  });
  test('an edit of the words is told, one of other keys is not', () => {
    const marked = mark(draft);
    expect(marked).not.toMatch(/^PROBLEM/);
    expect(findingsOf('draft/review-outdated', marked)).toEqual([]);
    expect(findingsOf('draft/review-outdated', marked.replace('audience', 'campaign').replace('---\n', '---\nauthor: Kim\n'))).toEqual([]);
    const [finding] = findingsOf('draft/review-outdated', marked.replace('flu shot can', 'flu vaccine can'));
    expect(finding).toMatchObject({ severity: 'information', message: expect.stringContaining('review of 2026-11-22') });
  });
  test('makes nobody one of our own but the reviewer', () => {
    const text = 'Our patient Ed Abebe came in with a bad cough. Ana Silva, our nurse, saw him.\n';
    const marked = mark(text).replace(/sha256:\S+/, 'sha256:ed0abebe1a2b3c4d');
    const names = (each: string): readonly string[] => findingsOf('phi/name', each).map(({ start, end }) => each.slice(start, end));
    expect(names(text)).toContain('Ed Abebe');
    expect(names(marked)).toContain('Ed Abebe');
  });
  test('any front matter is kept, or nothing is done', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.oneof(
      fc.stringMatching(/^[ -~]{0,20}$/),
      fc.constantFrom('[a, b]', '{ a: 1 }', '|\n  a\n  b', '"x: y" # z', '\n  - a\n  - b: c', 'approved', "'it''s'"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(key, fc.constantFrom('reviewers', 'status')), value), { maxLength: 4 }), fc.boolean(), (rows, crlf) => {
        const text = `---\n${rows.map(([name, each]) => `${name}: ${each}\n`).join('')}---\n${body}`.replaceAll('\n', crlf ? '\r\n' : '\n');
        const after = mark(text);
        if (after.startsWith('PROBLEM')) return;
        const [before, now] = [check(text, resting).draft.frontMatter.values, check(after, resting).draft.frontMatter.values];
        for (const name of Object.keys(before)) if (name !== 'reviewers' && name !== 'status') expect(now[name]).toEqual(before[name]);
        for (const comment of text.match(/ # z/g) ?? []) expect(after).toContain(comment);
        expect(hashOf(after, resting)).toBe(hashOf(text, resting));
        expect(check(after, resting).findings.map(({ rule }) => rule)).not.toContain('draft/review-outdated');
      }),
      { numRuns: 100 },
    );
  });
});
