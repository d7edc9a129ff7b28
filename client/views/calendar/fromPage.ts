import type { Chosen, FromPage, Mode } from './messages.ts';

const modes: readonly Mode[] = ['month', 'list', 'campaigns'];
const isMode = (value: unknown): value is Mode => modes.some((mode) => mode === value);

const texts = <K extends string>(value: object, ...keys: readonly K[]): value is Readonly<Record<K, string>> => {
  const entries: Readonly<Record<string, unknown>> = { ...value };
  return keys.every((key) => typeof entries[key] === 'string');
};

/** Whether a value is what a reader has chosen; it may come from an earlier version of the page. */
const isChosen = (value: unknown): value is Chosen =>
  typeof value === 'object' &&
  value !== null &&
  'mode' in value &&
  isMode(value.mode) &&
  texts(value, 'month', 'campaign') &&
  /^(?:|\d{4}-(?:0[1-9]|1[0-2]))$/.test(value.month) &&
  'observances' in value &&
  typeof value.observances === 'boolean';

const day = /^(?:|\d{4}-\d{2}-\d{2})$/;

/** Whether a value is something that the page says. */
export const isFromPage = (value: unknown): value is FromPage => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const { kind } = value;
  if (kind === 'undo') return true;
  if (kind === 'show') return 'chosen' in value && isChosen(value.chosen);
  if (kind === 'open') return texts(value, 'uri');
  if (kind === 'observance') return texts(value, 'name', 'scope');
  if (kind === 'move') return texts(value, 'uri', 'day') && day.test(value.day);
  return kind === 'new' && texts(value, 'day', 'campaign') && day.test(value.day);
};
