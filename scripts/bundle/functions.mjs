// The functions of a module that stand in no other function: all that they use is what the module declares or imports, so each can be
// moved to another file as it is.
import { parse } from 'acorn';

/** @typedef {any} Node */
/** A text in the place of a stretch of another. @typedef {{ start: number, end: number, text: string }} Cut */

/**
 * A function: where its text lies, how it is called for, and what it is in the module.
 * @typedef {{
 *   readonly node: Node,
 *   readonly kind: 'declaration' | 'expression' | 'method',
 *   readonly name: string | undefined,
 *   readonly statement: Node,
 * }} ModuleFunction
 */

/** @param {unknown} value */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Asks once of each node. @template T @param {(node: Node) => T} ask @returns {(node: Node) => T} */
export const once = (ask) => {
  /** @type {WeakMap<Node, T>} */
  const known = new WeakMap();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined || known.has(node)) return /** @type {T} */ (before);
    const now = ask(node);
    known.set(node, now);
    return now;
  };
};

/** @type {(node: Node) => readonly Node[]} */
export const childrenOf = once((node) => {
  /** @type {Node[]} */
  const children = [];
  for (const value of Object.values(node))
    if (isNode(value)) children.push(value);
    else if (Array.isArray(value)) for (const each of value) if (isNode(each)) children.push(each);
  return children;
});

/** @type {Map<string, Node>} */
const parsed = new Map();

/** The program that a text is; the same for the same text. @param {string} code @returns {Node} */
export const parseModule = (code) => {
  const program = parsed.get(code) ?? parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  parsed.set(code, program);
  return program;
};

/** The program that a file for CommonJS is. @param {string} code @returns {Node} */
export const parseScript = (code) => parse(code, { ecmaVersion: 'latest', sourceType: 'script' });

export const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const bound = new Set(['Super', 'MetaProperty', 'PrivateIdentifier']);

/** Whether a function depends on how it is called, and could not be called from elsewhere. @type {(node: Node) => boolean} */
export const isBound = once((node) => bound.has(node.type) || (node.type === 'Identifier' && node.name === 'arguments') || childrenOf(node).some(isBound));

/** Whether a function speaks of what it is called on. @type {(node: Node) => boolean} */
export const hasThis = once((node) => node.type === 'ThisExpression' || childrenOf(node).some(hasThis));
/** Called with `new`, as its name says; or an arrow that speaks of `this`, which is not its own. @param {Node} node @param {string | undefined} name */
const isTied = (node, name) => hasThis(node) && (node.type === 'ArrowFunctionExpression' || /^[A-Z]/.test(name ?? ''));

/** `(() => …)()`, which does no more than what stands in it. @param {Node} node */
const isWrapping = (node) =>
  node.type === 'CallExpression' &&
  node.callee.type === 'ArrowFunctionExpression' &&
  node.callee.expression &&
  node.callee.params.length === 0 &&
  node.arguments.length === 0;

/** The name under which all of the module knows a function. @param {Node} node @param {Node} parent */
const nameOf = (node, parent) =>
  node.type === 'FunctionDeclaration' ? node.id?.name : parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined;

/** @param {Node} node @param {Node} parent @param {Node} statement @returns {readonly ModuleFunction[]} */
const functionsIn = (node, parent, statement) => {
  if (node.type.startsWith('Class')) return [];
  if (isWrapping(node)) return functionsIn(node.callee.body, node.callee, statement);
  if (node.type === 'Property' && (node.method || node.kind !== 'init')) {
    return node.method && !isBound(node.value) ? [{ node, kind: 'method', name: undefined, statement }] : [];
  }
  if (!functionTypes.has(node.type)) return childrenOf(node).flatMap((child) => functionsIn(child, node, statement));
  const kind = node.type === 'FunctionDeclaration' ? 'declaration' : 'expression';
  const name = nameOf(node, parent);
  if (isBound(node) || isTied(node, name) || parent.type === 'MemberExpression') return [];
  return kind === 'declaration' && !name ? [] : [{ node, kind, name, statement }];
};

/** The functions of a program that stand in no other, in order. @param {Node} program @returns {readonly ModuleFunction[]} */
export const functionsOf = (program) =>
  program.body.flatMap((/** @type {Node} */ statement) => (statement.type === 'ImportDeclaration' ? [] : functionsIn(statement, program, statement)));

/** The function that a method is, or the function itself. @param {ModuleFunction} found @returns {Node} */
export const bodyOwner = ({ node, kind }) => (kind === 'method' ? node.value : node);

/** All names that a piece of a program mentions; some may be names of its own. @type {(node: Node) => readonly string[]} */
export const namesIn = once((node) => {
  if (node.type === 'Identifier') return [node.name];
  const skipped = (node.type === 'Property' || node.type === 'MethodDefinition') && !node.computed && !node.shorthand ? node.key : undefined;
  const property = node.type === 'MemberExpression' && !node.computed ? node.property : undefined;
  return [...new Set(childrenOf(node).flatMap((child) => (child === skipped || child === property ? [] : namesIn(child))))];
});

/**
 * A text with other texts in the place of some stretches of it, which do not overlap. Of two texts that go in at one place, the later
 * stands first.
 * @param {string} code @param {readonly Cut[]} cuts
 */
export const cutInto = (code, cuts) => {
  const ordered = cuts.toReversed().toSorted((a, b) => a.start - b.start || a.end - b.end);
  return ordered.map(({ start, text }, index) => code.slice(ordered[index - 1]?.end ?? 0, start) + text).join('') + code.slice(ordered.at(-1)?.end ?? 0);
};
