/**
 * A snippet as it stands when a writer takes every default: the first of each choice, tab stops filled, marks gone.
 * The editor has an engine of its own for this, and a test in it holds the two together.
 */
export const withDefaults = (body: string, today: string): string =>
  body
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', today)
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, (_, first: string) => first.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, initial: string) => initial.replace(/\\(.)/g, '$1'))
    .replace(/(?<!\\)\$(?:\d+|\{\d+\})/g, '')
    .replace(/\\([\\$}])/g, '$1');
