import { findNodeAtLocation, getNodeValue, modify, parseTree, type FormattingOptions, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import { eolOf, readSettings, settingTable, type Edit, type Span, type WordList } from '../engine/index.ts';
import { isRecord } from './values.ts';

/** Something in the project file that could not be understood. */
interface ProjectProblem extends Span {
  readonly message: string;
}

/** A project file as far as it could be read. */
export interface Project {
  readonly value: unknown;
  readonly problems: readonly ProjectProblem[];
  /** It is JSON, so it can be edited. */
  readonly sound: boolean;
}

const reading = { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true };

const keyProblems = (key: string, value: unknown): readonly string[] => readSettings([{ [key]: value }], '').problems;

const problemsOf = (tree: Node): ProjectProblem[] => {
  if (tree.type !== 'object') {
    return [{ start: tree.offset, end: tree.offset + tree.length, message: 'This file should hold names and values between { and }.' }];
  }
  return (tree.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    const span = { start: key.offset, end: key.offset + key.length };
    return keyProblems(String(key.value), getNodeValue(value)).map((message) => ({ ...span, message }));
  });
};

/** Reads a project file. Comments and trailing commas are fine; a broken file gives what can be read of it. */
export const readProject = (text: string): Project => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, reading);
  const first = errors[0];
  const broken = first && {
    start: first.offset,
    end: first.offset + first.length,
    message: 'This is not valid JSON from here on. Look for a missing comma, quote or bracket.',
  };
  return {
    value: tree ? getNodeValue(tree) : undefined,
    problems: [...(broken ? [broken] : []), ...(tree && !broken ? problemsOf(tree) : [])],
    sound: broken === undefined && (tree === undefined || tree.type === 'object'),
  };
};

/** Where the bibliography of a project file names these files. */
export const bibliographyPlaces = (text: string, paths: readonly string[]): readonly Span[] => {
  const tree = parseTree(text, [], reading);
  const node = tree && findNodeAtLocation(tree, ['bibliography']);
  return (node?.children ?? []).filter(({ value }) => paths.includes(value)).map(({ offset, length }) => ({ start: offset, end: offset + length }));
};

/** Only what is a setting: editors hand over their own keys with ours. */
export const editorLayer = (value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(settingTable, key))) : undefined;

const formattingOf = (text: string): FormattingOptions => {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: eolOf(text) };
};

/** The text of a new project file with one word in one list. */
export const newProject = (list: WordList, value: string): string => `${JSON.stringify({ [list]: [value] }, undefined, 2)}\n`;

/**
 * The edits that put a word into a list of the project file, comments and layout kept; none if it is there already.
 * `undefined` if the file cannot be edited without guessing.
 */
export const addToList = (text: string, list: WordList, value: string): readonly Edit[] | undefined => {
  if (text.trim() === '') return [{ start: 0, end: text.length, text: newProject(list, value) }];
  if (!readProject(text).sound) return undefined;
  const tree = parseTree(text, [], reading);
  const node = tree && findNodeAtLocation(tree, [list]);
  if (node && node.type !== 'array') return undefined;
  const words = node?.children ?? [];
  if (words.some((word) => word.value === value)) return [];
  const formattingOptions = formattingOf(text);
  const edits = node
    ? modify(text, [list, words.length], value, { formattingOptions, isArrayInsertion: true })
    : modify(text, [list], [value], { formattingOptions });
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
};
