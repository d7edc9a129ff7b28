import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckedTable, checkTable, type Edit, type Finding, type Zone } from '../../server/engine/index.ts';
import { editsOfCell, readCsv, spanOfCell, writeCsv } from '../../server/engine/export/schedulers/csv.ts';
import { applyFix, mostForHostile, quickest, settingsWith } from './support.ts';

const utc: Zone = { name: 'UTC', now: Date.UTC(2026, 10, 22, 12), offsetAt: () => 0 };

interface Asked {
  readonly scheduler?: string;
  readonly platform?: string;
}

const checked = (text: string, asked: Asked = {}): CheckedTable => {
  const steps = checkTable(text, settingsWith(), { ...asked, zone: utc });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const found = (text: string, rule: string, asked: Asked = {}): readonly Finding[] => checked(text, asked).findings.filter((finding) => finding.rule === rule);
const marked = (text: string, rule: string, asked: Asked = {}): readonly string[] => found(text, rule, asked).map(({ start, end }) => text.slice(start, end));
const apply = (text: string, edits: readonly Edit[]): string =>
  edits.toSorted((a, b) => b.start - a.start).reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);

describe('a table', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\r\n', '\t', 'a', ' ', '=', '🧼', 'ي') });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

  test('is read as it was written, and as another parser reads it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv(rows);
        expect(readCsv(text).map((row) => row.map(({ value }) => value))).toEqual(rows);
        expect(parse(text, { record_delimiter: '\r\n' })).toEqual(rows);
      }),
    );
  });

  test('in any form is read as another parser reads it', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', ' ', "'", '=', 'é') });
    const written = fc.oneof(
      plain.map((value) => ({ value, raw: value })),
      cell.map((value) => ({ value, raw: `"${value.replaceAll('"', '""')}"` })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(written, written), { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, last) => {
        const text = `h,i${end}${rows.map((row) => row.map(({ raw }) => raw).join(',')).join(end)}${last ? end : ''}`;
        expect(
          readCsv(text)
            .slice(1)
            .map((row) => row.map(({ value }) => value)),
        ).toEqual(rows.map((row) => row.map(({ value }) => value)));
        expect(parse(text, { record_delimiter: end })).toEqual([['h', 'i'], ...rows.map((row) => row.map(({ value }) => value))]);
      }),
    );
  });

  test('tells where its cells stand, and a change of one leaves all other bytes as they are', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), cell, fc.nat(), fc.nat(), fc.boolean(), (rows, at, column, text, from, to, bare) => {
        const file = bare ? rows.map((row) => row.map((value) => value.replace(/[",;\r\n\t]/g, 'x')).join(',')).join('\n') : writeCsv(rows);
        const csv = readCsv(file);
        const row = csv[at % csv.length] ?? [];
        const target = row[column % row.length];
        if (!target) return;
        const [start = 0, end = 0] = [from % (target.value.length + 1), to % (target.value.length + 1)].sort((a, b) => a - b);
        const after = apply(file, editsOfCell(target, [{ start, end, text }]));
        expect(after.startsWith(file.slice(0, target.start))).toBe(true);
        expect(after.endsWith(file.slice(target.end))).toBe(true);
        const value = target.value.slice(0, start) + text + target.value.slice(end);
        const again = readCsv(after)[at % csv.length]?.[column % row.length];
        // A quote at its start would open a cell that was without.
        if (target.quoted || target.value !== '') expect(again?.value).toBe(value);
        expect(spanOfCell(target, 0, target.value.length).end).toBe(target.end - (target.quoted ? 1 : 0));
      }),
    );
  });

  test('may have other delimiters, a byte order mark, no last line break and broken quotes', () => {
    const values = (text: string): readonly (readonly string[])[] => readCsv(text).map((row) => row.map(({ value }) => value));
    expect(values('\uFEFFa;b\n"c;d";e')).toEqual([
      ['a', 'b'],
      ['c;d', 'e'],
    ]);
    expect(values('a\tb\r\n\r\nc\t')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(values('a,b\n"c" d,e')).toEqual([
      ['a', 'b'],
      ['c d', 'e'],
    ]);
    expect(readCsv('a,b\n"c" d,"e\n')[1]?.map(({ broken }) => broken)).toEqual([true, true]);
    expect(readCsv('a,b\n1,"e""')[1]?.[1]?.broken).toBe(true);
    expect(values('')).toEqual([]);
    expect(editsOfCell({ start: 0, end: 3, value: 'c d', quoted: true, broken: true }, [{ start: 0, end: 1, text: 'x' }])).toEqual([]);
  });

  test('is read in time that grows with its length alone', () => {
    for (const hostile of ['"'.repeat(50_000), ',"'.repeat(25_000), '""'.repeat(25_000), ','.repeat(50_000), `"${'\n'.repeat(50_000)}`])
      expect(quickest(() => readCsv(hostile))).toBeLessThan(mostForHostile);
  });
});

const header = 'Text,Image URL,Tags,Posting Time';
const buffer = (...rows: readonly string[]): string => `${[header, ...rows].join('\r\n')}\r\n`;

describe('a check', () => {
  test('knows the tool by its columns', () => {
    expect(checked(buffer()).scheduler?.id).toBe('buffer');
    expect(checked('\uFEFFplatform;scheduled_at;text\nx;;Hello.\n').scheduler?.id).toBe('generic');
    expect(checked('postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\n').scheduler?.id).toBe('highlevel');
    expect(checked('All Social,,\npostAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,imageUrls (comma-separated)\n,Hello.,\n')).toMatchObject({
      scheduler: { id: 'highlevel' },
      rows: 1,
    });
    expect(checked('name,price\nsoap,2\n')).toEqual({ rows: 0, findings: [], failed: [] });
    expect(checked(buffer(), { scheduler: 'publer' }).scheduler).toBeUndefined();
  });

  test('marks what it finds in the text of a row, whatever quotes stand before it', () => {
    const text = buffer('Hello.,,,', '"She said ""now"", and ""here"".\nTake your antihypertensives each day.",,,');
    const [finding] = found(text, 'jargon/medical-term');
    expect(marked(text, 'jargon/medical-term')).toEqual(['antihypertensives']);
    expect(finding?.message.startsWith('Row 2: ')).toBe(true);
  });

  test('offers fixes that change their cell alone', () => {
    const before = `${header}\r\n"Call ""us"".",x,"a ""b""",\r\nTake your antihypertensives each day.,"",y,2026-12-01 09:00\n"Bye",,,`;
    const [finding] = found(before, 'jargon/medical-term');
    if (!finding) throw new Error('nothing found');
    const after = applyFix(before, finding);
    const [start, end] = [before.indexOf('Take'), before.indexOf(',"",y')];
    expect(after.slice(0, start)).toBe(before.slice(0, start));
    expect(after.endsWith(before.slice(end))).toBe(true);
    expect(after).not.toBe(before);
    expect(readCsv(after)[2]?.[0]?.value).toMatch(/^Take your (?!antihypertensives).* each day\.$/);
    expect(found(after, 'jargon/medical-term')).toEqual([]);
  });

  test('puts a cell in quotes when a fix needs them', () => {
    const [cell] = readCsv('a 5" pipe,b\n')[0] ?? [];
    if (!cell) throw new Error('no cell');
    expect(apply('a 5" pipe,b\n', editsOfCell(cell, [{ start: 0, end: 1, text: 'one, two' }]))).toBe('"one, two 5"" pipe",b\n');
    expect(apply('a 5" pipe,b\n', editsOfCell(cell, [{ start: 0, end: 1, text: 'one' }]))).toBe('one 5" pipe,b\n');
  });

  test('counts for the platform of the row, or for the one that is asked for', () => {
    const long = 'Wash your hands. '.repeat(20).trim();
    expect(found(buffer(`${long},,,`), 'platform/over-limit')).toEqual([]);
    expect(found(buffer(`${long},,,`), 'platform/over-limit', { platform: 'x' }).length).toBe(1);
    expect(found(`platform,scheduled_at,text\nx,,${long}\nFacebook,,${long}\n`, 'platform/over-limit').map(({ message }) => message.slice(0, 6))).toEqual([
      'Row 1:',
    ]);
    expect(found(`Text,Date,Time,Draft,Twitter/X,Facebook\n${long},,,false,false,true\n${long},,,false,true,true\n`, 'platform/over-limit').length).toBe(1);
    expect(marked('platform,scheduled_at,text\nmyspace,,Hello.\n', 'scheduler/platform')).toEqual(['myspace']);
  });

  test('finds private details in comments and alt texts, too', () => {
    const publer = 'Text,Media URL(s) - Separated by comma,Alt text(s) - Separated by ||,Comment(s) - Separated by ||\n';
    expect(marked(`${publer}Hello.,,A nurse,Our patient's SSN is 523-45-6789.\n`, 'phi/ssn')).toEqual(['523-45-6789']);
  });

  test('takes the apostrophe of our own table for none of the text', () => {
    const text = "platform,scheduled_at,text\nx,,'@CDC says: take your antihypertensives.\n";
    expect(marked(text, 'jargon/medical-term')).toEqual(['antihypertensives']);
  });

  test('looks at times, at the shape of rows and at their number', () => {
    expect(marked(buffer('a,,,2026-11-22 11:59', 'b,,,2026-11-22 12:01', 'c,,,soon', 'd,,,'), 'scheduler/time')).toEqual(['2026-11-22 11:59', 'soon']);
    expect(marked('message,type,link,time\na,message,,2026-11-22 1:05 pm\nb,message,,2026-11-22 11:05 am\n', 'scheduler/time')).toEqual([
      '2026-11-22 11:05 am',
    ]);
    expect(marked('Text,Date,Time,Draft\na,2026-11-21,09:00:00,false\nb,2026-11-23,09:00:00,false\n', 'scheduler/time')).toEqual(['2026-11-21']);
    expect(marked(buffer('a, b,,,', '"c" d,,,', 'e,,,'), 'scheduler/cells')).toEqual(['a, b,,,']);
    expect(marked(buffer('a, b,,,', '"c" d,,,', 'e,,,'), 'scheduler/quotes')).toEqual(['"c" d']);
    expect(found(buffer(...Array.from({ length: 101 }, () => 'a,,,')), 'scheduler/rows').map(({ message }) => message)).toEqual([
      'Row 101: Buffer takes 100 rows a file. Move this row and those below to another file.',
    ]);
  });
});
