import { analyzeNow, createCache } from '../../analyze.ts';
import { platformsOf } from '../../platforms/overrides.ts';
import type { Settings } from '../../settings.ts';
import type { Finding, Fix } from '../../types.ts';
import { type Cell, editsOfCell, readCsv, type Row, spanOfCell } from './csv.ts';
import { readLocalTime, type Zone } from './moment.ts';
import { type Column, plainName, type Scheduler } from './scheduler.ts';
import { schedulers } from './schedulerList.ts';

/** What is asked of a check. */
export interface TableOrder {
  /** The id of the tool whose table it is; told by its columns when left out. */
  readonly scheduler?: string | undefined;
  /** Where its posts go, where the rows do not say. */
  readonly platform?: string | undefined;
  readonly zone: Zone;
}

/** What was found in a table. */
export interface CheckedTable {
  /** The tool; nothing where no columns of one were found. */
  readonly scheduler?: Scheduler;
  /** Rows with posts. */
  readonly rows: number;
  /** In the order of the file; their fixes change the cell that they are about, and nothing else. */
  readonly findings: readonly Finding[];
  /** Rules that threw: their findings are missing. A fault of ours. */
  readonly failed: readonly string[];
}

/** A table whose columns we know. */
interface Known {
  readonly scheduler: Scheduler;
  readonly header: Row;
  readonly body: readonly Row[];
  /** The columns by their place; nothing for those that we do not read. */
  readonly columns: readonly (Column | undefined)[];
}

// Some tables have a row of groups above the names.
const mostAbove = 2;

const known = (rows: readonly Row[], wanted: string | undefined): Known | undefined => {
  for (const [index, header] of rows.slice(0, mostAbove).entries()) {
    const names = header.map(({ value }) => plainName(value));
    const scheduler = schedulers.find(({ id, signs }) => (wanted === undefined || id === wanted) && signs.every((sign) => names.includes(sign)));
    if (!scheduler) continue;
    const columns = names.map((name) => scheduler.columns.find((column) => plainName(column.name) === name));
    return { scheduler, header, body: rows.slice(index + 1), columns };
  }
  return undefined;
};

const about = ({ start, end }: Pick<Cell, 'start' | 'end'>, rule: string, message: string, severity: Finding['severity'] = 'warning'): Finding => ({
  start,
  end,
  rule: `scheduler/${rule}`,
  severity,
  message,
});

/** The platforms of a row, and a name in it that none has. */
const platformsIn = (
  row: Row,
  { columns, scheduler }: Known,
  order: TableOrder,
  settings: Settings,
): { readonly ids: readonly string[]; readonly wrong?: Finding } => {
  if (!scheduler.mixed) return { ids: order.platform === undefined ? [] : [order.platform] };
  const table = platformsOf(settings);
  const ids: string[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = row[index];
    if (column?.holds !== 'platform' || !cell || cell.value.trim() === '') continue;
    if (column.platform !== undefined) {
      if (/^(?:true|yes|1)$/i.test(cell.value.trim())) ids.push(column.platform);
      continue;
    }
    const platform = table.byName(cell.value);
    if (!platform) return { ids, wrong: about(cell, 'platform', 'No platform has this name, so the length is not checked.') };
    ids.push(platform.id);
  }
  return { ids };
};

const timeProblem = (row: Row, { columns, scheduler }: Known, { zone }: TableOrder): Finding | undefined => {
  const at = (holds: Column['holds']): Cell | undefined => row[columns.findIndex((column) => column?.holds === holds)];
  const cell = at('when') ?? at('day');
  const time = at('time');
  if (!cell || cell.value.trim() === '') return undefined;
  const when = readLocalTime(time ? `${cell.value.trim()} ${time.value.trim()}` : cell.value, zone);
  if (!('wrong' in when)) return when.milliseconds > zone.now ? undefined : about(cell, 'time', `This time is over in ${zone.name}.`);
  return when.wrong === 'skipped'
    ? about(cell, 'time', `The clocks of ${zone.name} skip this time on that day.`)
    : about(cell, 'time', `${scheduler.name} needs a day and a time here, such as 2026-11-30 09:00.`);
};

/** A finding on what a cell says, as one of the file. */
const inFile = (finding: Finding, cell: Cell, shift: number): Finding => {
  const place = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    ...spanOfCell(cell, span.start + shift, span.end + shift),
  });
  const fixes = (finding.fixes ?? []).flatMap((fix): readonly Fix[] => {
    const { keep, ...change } = fix;
    const edits = editsOfCell(
      cell,
      fix.edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift })),
    );
    return keep || edits.length === 0 ? [] : [{ ...change, edits }];
  });
  return { ...place(finding), fixes, ...(finding.related ? { related: finding.related.map(place) } : {}) };
};

const shapeProblems = (row: Row, { header }: Known): readonly Finding[] => {
  const broken = row.find((cell) => cell.broken);
  if (broken) return [about(broken, 'quotes', 'The quotes of this cell do not fit: put one before and one after it, and two for each quote in it.', 'error')];
  const [first] = row;
  const last = row.at(-1);
  return first && last && row.length !== header.length
    ? [
        about(
          { start: first.start, end: last.end },
          'cells',
          `This row has ${row.length} cells, and the first row has ${header.length}. A comma or a quote may be missing.`,
        ),
      ]
    : [];
};

/**
 * Checks a table row by row, each text as its readers will see it, and yields after each row.
 * Where our own table puts an apostrophe before what looks like a formula, the text begins behind it.
 */
export function* checkTable(text: string, settings: Settings, order: TableOrder): Generator<void, CheckedTable> {
  const table = known(readCsv(text), order.scheduler);
  if (!table) return { rows: 0, findings: [], failed: [] };
  const { scheduler, columns, body } = table;
  const cache = createCache();
  const findings: Finding[] = [];
  const failed = new Set<string>();
  const numbered = (row: number, found: readonly Finding[]): void => {
    for (const finding of found) findings.push({ ...finding, message: `Row ${row}: ${finding.message}` });
  };
  for (const [index, row] of body.entries()) {
    const number = index + 1;
    const { ids, wrong } = platformsIn(row, table, order, settings);
    const time = timeProblem(row, table, order);
    numbered(number, [...shapeProblems(row, table), ...(wrong ? [wrong] : []), ...(time ? [time] : [])]);
    const [first] = row;
    if (first && scheduler.mostRows === index)
      numbered(number, [about(first, 'rows', `${scheduler.name} takes ${scheduler.mostRows} rows a file. Move this row and those below to another file.`)]);
    for (const [place, cell] of row.entries()) {
      const column = columns[place];
      if ((column?.holds !== 'text' && column?.holds !== 'words') || cell.value.trim() === '') continue;
      const shift = scheduler.guardsFormulas && /^'[=+\-@\t\r]/.test(cell.value) ? 1 : 0;
      const source = { text: cell.value.slice(shift), format: 'plain' } as const;
      const analysis = analyzeNow(source, { ...settings, platforms: column.holds === 'text' ? ids : [] }, cache);
      for (const rule of analysis.failed) failed.add(rule);
      numbered(
        number,
        analysis.findings.map((finding) => inFile(finding, cell, shift)),
      );
    }
    yield;
  }
  return { scheduler, rows: body.length, findings: findings.toSorted((a, b) => a.start - b.start), failed: [...failed] };
}
