import type { Message } from 'vscode-languageserver/node';
import { isRecord } from './values.ts';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON in ASCII alone, which is written and read several times as fast as a text with a single curly quote in it. */
const asciiJson = (value: unknown): string => JSON.stringify(value).replace(/[^\0-\x7e]/g, escaped);

const texts = new WeakMap<object, string>();

/** The JSON of a diagnostic. At most keystrokes nearly all are the objects of the list before, so theirs is kept. */
const textOf = (diagnostic: object): string => {
  const known = texts.get(diagnostic);
  if (known !== undefined) return known;
  const made = asciiJson(diagnostic);
  texts.set(diagnostic, made);
  return made;
};

/** What holds a list of diagnostics in a message, asked for or not, and under which key. */
const listIn = (message: object): { readonly part: 'result' | 'params'; readonly key: 'items' | 'diagnostics' } | undefined => {
  if ('result' in message && isRecord(message.result) && message.result['kind'] === 'full') return { part: 'result', key: 'items' };
  return 'method' in message && message.method === 'textDocument/publishDiagnostics' ? { part: 'params', key: 'diagnostics' } : undefined;
};

/** The JSON of a message. */
export const jsonOf = (message: Message): string => {
  const list = listIn(message);
  const holder: unknown = list && Object.entries(message).find(([name]) => name === list.part)?.[1];
  const items = list && isRecord(holder) ? holder[list.key] : undefined;
  if (!list || !isRecord(holder) || !Array.isArray(items) || items.length === 0) return asciiJson(message);
  // Quotes inside a text are escaped, so nothing else looks like an empty list under this key.
  const around = asciiJson({ ...message, [list.part]: { ...holder, [list.key]: [] } });
  const at = around.lastIndexOf(`"${list.key}":[]`) + list.key.length + 4;
  // Joined in one go: the list may be half a million characters, which nobody should copy twice.
  const [head, tail, last] = [around.slice(0, at), around.slice(at), items.length - 1];
  return items.map((item, index) => (index === 0 ? head : '') + textOf(item) + (index === last ? tail : '')).join(',');
};
