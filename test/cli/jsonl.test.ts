import { describe, expect, test } from 'vitest';
import { splitLines } from '../../server/cli/jsonLines.ts';
import { clean, type Program, useProgram, warned, wrong } from './program.ts';

const program = useProgram();
const run: Program['run'] = (args, options) => program().run(args, options);
const runAlone: Program['runAlone'] = (args, options) => program().runAlone(args, options);
const rowsOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const stream = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('a stream of JSON lines', () => {
  test('keeps ids and order, and gives the documented shape', async () => {
    const { code, out, errors } = await run(['check', '--jsonl', '--plain'], {
      input: stream({ id: 'b', text: wrong, extra: 1 }, { id: 7, text: clean }, { id: null, text: '' }, { text: warned }),
    });
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const rows = rowsOf(out);
    expect(rows.map((row) => row.id)).toEqual(['b', 7, null, undefined]);
    const finding = rows[0].findings.find(({ rule }: { rule: string }) => rule === 'phi/ssn');
    expect(finding).toMatchObject({ severity: 'error', message: expect.any(String), fixes: expect.any(Array) });
    expect(wrong.slice(finding.start, finding.end)).toContain('523-45-6789');
    expect(finding.fixes.every((fix: { title: string }) => typeof fix.title === 'string')).toBe(true);
    expect(rows[1].readability).toEqual({ difficulty: expect.any(Number), grade: null, low: null, high: null, confidence: null });
    expect(rows[2].readability).toEqual({ difficulty: null, grade: null, low: null, high: null, confidence: null });
    expect(rows[1].platforms.x).toEqual({ count: clean.length, limit: 280 });
    expect(Object.keys(rows[1].platforms).length).toBeGreaterThan(10);
  });
  test('gives the reading level of a longer text, with its middle', async () => {
    const text = 'The flu shot is safe for most people. It can help you stay well this winter. Ask your nurse when you can come in. '.repeat(4);
    const [{ readability }] = rowsOf((await run(['check', '--jsonl', '--plain'], { input: stream({ id: 1, text }) })).out);
    expect(readability.grade).toBe((readability.low + readability.high) / 2);
    expect(['low', 'medium', 'high']).toContain(readability.confidence);
  });
  test('exit codes follow --fail-on', async () => {
    const input = stream({ id: 1, text: warned });
    expect((await run(['check', '--jsonl'], { input })).code).toBe(1);
    expect((await run(['check', '--jsonl', '--fail-on', 'error'], { input })).code).toBe(0);
    expect((await run(['check', '--jsonl', '--fail-on', 'never'], { input })).code).toBe(0);
    expect((await run(['check', '--jsonl'], { input: '' })).code).toBe(0);
  });
  test('a bad line gets an error object with its number, and the rest goes on', async () => {
    const good = stream({ id: 'ok', text: clean });
    const input = Buffer.concat([
      Buffer.from(`${good}{"id": 2, \n\n[1]\n{"id": 5}\n{"id": 6, "text": 6}\n"text"\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from(`null\r\n${good.trim()}`),
    ]);
    const { code, out, errors } = await run(['check', '--jsonl'], { input });
    expect({ code, errors }).toEqual({ code: 2, errors: '' });
    const [first, ...rest] = rowsOf(out);
    const last = rest.pop();
    expect([first.id, last.id]).toEqual(['ok', 'ok']);
    expect(rest).toEqual([
      { line: 2, error: 'This line is not JSON.' },
      { line: 4, error: 'This line has no "text".' },
      { id: 5, line: 5, error: 'This line has no "text".' },
      { id: 6, line: 6, error: 'This line has no "text".' },
      { line: 7, error: 'This line has no "text".' },
      { line: 8, error: 'This line is not valid UTF-8.' },
      { line: 9, error: 'This line has no "text".' },
    ]);
  });
  test('an id that is too big a number keeps its digits', async () => {
    const input = '{"id": 1234567890123456789, "text": "Say \\"id\\": 1234567890123456700"}\n{"id":12345678901234567891,"text":""}\n';
    const { out } = await run(['check', '--jsonl'], { input });
    expect(out.split('\n').map((line) => line.slice(0, 27))).toEqual(['{"id":1234567890123456789,"', '{"id":12345678901234567891,', '']);
  });
  test('a byte order mark and CRLF do no harm', async () => {
    const { code, out } = await run(['check', '--jsonl'], {
      input: `\ufeff${stream({ id: 1, text: clean }, { id: 2, text: clean }).replaceAll('\n', '\r\n')}`,
    });
    expect(code).toBe(0);
    expect(rowsOf(out).map(({ id }) => id)).toEqual([1, 2]);
  });
  test('files work as well, and errors name them', async () => {
    program().write('a.jsonl', stream({ id: 1, text: clean }));
    program().write('b.jsonl', 'oops\n');
    const { code, out, errors } = await run(['check', '--jsonl', 'a.jsonl', 'b.jsonl', 'c.jsonl']);
    expect({ code, errors }).toEqual({ code: 2, errors: 'c.jsonl does not exist.\n' });
    expect(rowsOf(out)).toMatchObject([{ id: 1 }, { file: 'b.jsonl', line: 1, error: 'This line is not JSON.' }]);
  });
  test('--phi strict is passed on', async () => {
    const { code } = await run(['check', '--jsonl', '--plain', '--phi', 'strict'], { input: stream({ id: 1, text: wrong }) });
    expect(code).toBe(1);
  });
});

describe('long streams', () => {
  function* archive(lines: number): Generator<string> {
    for (let line = 0; line < lines; line++)
      yield stream({ id: line, text: `Clinic ${line} opens at nine on day ${line % 28}. Ask nurse ${line * 7} about your shot.` });
  }
  // What Node would give back only once it needs room looks like growth, so it gets little room: the engine takes 20 MB of it, and what
  // each line left behind beyond 20 kB would end the run.
  test('memory stays flat over 1,000 lines', async () => {
    const env = { NODE_OPTIONS: '--max-old-space-size=40' };
    const { code, out, peak } = await runAlone(['check', '--jsonl', '--plain', '--fail-on', 'never'], { env, input: archive(1000) });
    const rows = rowsOf(out);
    expect([code, rows.length]).toEqual([0, 1000]);
    expect(rows.findIndex(({ id }, line) => id !== line)).toBe(-1);
    expect(peak).toBeLessThan(260);
  }, 120_000);
  test('a reader that has seen enough ends it without a word', async () => {
    const { code, errors } = await runAlone(['check', '--jsonl', '--plain'], { input: archive(10_000), hangUp: true });
    expect(errors).toBe('');
    expect([0, 1]).toContain(code);
  }, 120_000);
  test('a line without an end is given up, not kept', async () => {
    async function* endless() {
      for (let piece = 0; piece < 50; piece++) yield new TextEncoder().encode('x'.repeat(1000));
      yield new TextEncoder().encode('\nshort\n');
    }
    const lines = [];
    for await (const line of splitLines(endless(), 20_000)) lines.push([line.number, line.bytes?.length]);
    expect(lines).toEqual([
      [1, undefined],
      [2, 5],
    ]);
  });
});
