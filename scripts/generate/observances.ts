import { isDateRule } from '../../server/engine/observances/dateRule.ts';
import { scopes } from '../../server/engine/observances/scope.ts';
import { mapTable } from './table.ts';

const columns = ['name', 'also', 'former', 'scope', 'rule', 'since', 'organiser', 'hashtag', 'topic', 'mark'] as const;

const isScope = (code: string): boolean => Object.hasOwn(scopes, code);

/**
 * The text of `observances.generated.ts`, from the table of observances (tab-separated, the columns named in its first line).
 * Throws with the number of the line when a row is unsorted, double, incomplete or of an unknown kind.
 */
export const generateObservances = (tsv: string): string => {
  const seen = new Set<string>();
  let before = '';
  const rows = mapTable('observances.tsv', columns, tsv, (cells, line, at) => {
    const [name = '', , , scope = '', rule = '', since = '', , hashtag = '', topic = '', mark = ''] = cells;
    const must = (holds: boolean, problem: string): void => {
      if (!holds) throw new Error(`${at}: ${problem}`);
    };
    must(
      cells.every((cell) => cell === cell.trim()),
      'a cell begins or ends with a space',
    );
    must(!/[`\\|]|\$\{/u.test(line), 'a backtick, a backslash, a bar or a dollar with a brace cannot stand here');
    // Some days have nobody who organizes them.
    must(name !== '' && topic !== '', 'the name or the topic is empty');
    must(name.toLowerCase() >= before, `"${name}" belongs before "${before}"`);
    before = name.toLowerCase();
    // Two countries may keep a day of the same name, and one may keep it twice a year.
    const key = `${name} ${scope} ${rule}`;
    must(!seen.has(key), `"${name}" stands here twice`);
    seen.add(key);
    must(scope !== '' && scope.split('; ').every(isScope), `"${scope}" holds an unknown place: ${Object.keys(scopes).join(', ')}`);
    must(isDateRule(rule), `"${rule}" is no rule for a date`);
    must(/^(?:20\d\d)?$/u.test(since), `"${since}" is no year`);
    must(/^#(?=\w*[A-Za-z])\w+$/u.test(hashtag), `"${hashtag}" is no hashtag`);
    must(mark === 'V' || mark === 'R', 'the mark is V, seen in a source, or R, recalled');
    return cells.join('|');
  });
  return `// Generated from observances.tsv by scripts/generate/observances.ts: change the table, not this file.

/** A line an observance, its cells apart by bars: ${columns.join(', ')}. */
export const observanceRows = \`${rows.join('\n')}\`;
`;
};
