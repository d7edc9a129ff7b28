import { once } from './remember.ts';

/** The rows of a generated table, each read when a text asks for it. */
interface RowTable<T> {
  /** Those of which a form begins with a word that begins so, in the order of the table. */
  beginning(beginning: string): readonly T[];
  all(): readonly T[];
}

/** A table of a line a row, with the lines of its index: how a form begins, and the numbers of the rows, as in "abdome 0 12". */
export const rowTable = <T>(rows: string, beginnings: string, read: (row: string) => T): RowTable<T> => {
  const lines = once(() => rows.split('\n'));
  const index = once(
    () =>
      new Map(
        beginnings.split('\n').map((line) => {
          const space = line.indexOf(' ');
          return [line.slice(0, space), line.slice(space + 1)] as const;
        }),
      ),
  );
  return {
    beginning(beginning) {
      const numbers = index().get(beginning);
      return numbers === undefined ? [] : numbers.split(' ').map((number) => read(lines()[Number(number)] ?? ''));
    },
    all: () => lines().map(read),
  };
};
