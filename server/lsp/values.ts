import type { WordList } from '../engine/index.ts';
import type { TextRange } from '../protocol.ts';

/** What came from outside is `unknown` until one of these has looked at it. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a place in a document: a line and a character. */
export const isPosition = (value: unknown): value is TextRange['start'] =>
  isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';

/** The text under a key, if there is one. */
export const textAt = (value: unknown, key: string): string | undefined => {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
};

/** The texts in a list under a key; what is no text is left out. */
export const textsAt = (value: unknown, key: string): readonly string[] => {
  const found = isRecord(value) ? value[key] : undefined;
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
};

// The engine is loaded after `initialize` is answered, so what is needed before stands here.
const wordLists: Readonly<Record<WordList, true>> = { keep: true, phones: true, people: true, organizations: true, contacts: true };

/** Whether a value names a list of the project file that a fix can add to. */
export const isWordList = (value: unknown): value is WordList => typeof value === 'string' && Object.hasOwn(wordLists, value);

/** Whether a key says yes. */
export const booleanAt = (value: unknown, key: string): boolean => isRecord(value) && value[key] === true;
