// Has V8 compile at once what the first answer runs anyway. By default it looks through a function as it reads the file, and reads it again
// to compile it at its first call; one that stands in brackets it compiles where it meets it. An arrow function in brackets still waits, so
// it becomes another kind of function, which does the same where nothing in it speaks of `this`.
import { childrenOf, cutInto, functionTypes, hasThis, isBound, parseScript } from './functions.mjs';

/** A shorter function is read in no time, and there are hundreds: brackets and all that goes with them would double their room. */
const usual = 40;

/** @typedef {any} Node */
/** @typedef {import('./functions.mjs').Cut} Cut */

/** @param {Node} node */
const keyword = ({ async, generator }) => `${async ? 'async ' : ''}function${generator ? '*' : ''}`;

/** What is put in the place of the beginning and of the end of an arrow function. @param {Node} node @param {string} code @returns {readonly Cut[]} */
const arrowCuts = (node, code) => {
  const { start, end, params, body } = node;
  const [opens, closes] = body.type === 'BlockStatement' ? [')', ')'] : ['){return ', '})'];
  const from = params[0]?.start;
  const to = code.indexOf('=>', params.at(-1)?.end ?? start) + '=>'.length;
  const before = `(${keyword(node)}(`;
  const heads =
    from === undefined
      ? [{ start, end: to, text: before + opens }]
      : [
          { start, end: from, text: before },
          { start: params.at(-1).end, end: to, text: opens },
        ];
  return [...heads, { start: end, end, text: closes }];
};

/** What changes around a function that runs; nothing where it has to stay as it is. @param {Node} node @param {Node} parent @param {string} code @returns {readonly Cut[]} */
const cutsAround = (node, parent, code) => {
  const { start, end, type } = node;
  const close = { start: end, end, text: ')' };
  if (type === 'ArrowFunctionExpression') return hasThis(node) || isBound(node) ? [] : arrowCuts(node, code);
  if (parent.type === 'Property' && parent.method) {
    const key = code.slice(parent.key.start, parent.key.end);
    return parent.computed || isBound(node) ? [] : [{ start: parent.start, end: start, text: `${key}:(${keyword(node)}` }, close];
  }
  return type === 'FunctionExpression' && parent.type !== 'Property' && parent.type !== 'MethodDefinition' ? [{ start, end: start, text: '(' }, close] : [];
};

/**
 * A program whose functions that run are compiled as the file is loaded.
 * @param {string} code CommonJS @param {ReadonlySet<number>} ran where they begin, as V8 tells: a method begins with its name
 * @param {number} fewest characters of a function
 */
export function eagerly(code, ran, fewest = usual) {
  const program = parseScript(code);
  /** @param {Node} node @param {Node} parent */
  const isOne = (node, parent) => functionTypes.has(node.type) && node.end - node.start >= fewest && ran.has(parent.method ? parent.start : node.start);
  /** @param {Node} node @param {Node} parent @returns {readonly Cut[]} */
  const cutsIn = (node, parent) => [
    ...(isOne(node, parent) ? cutsAround(node, parent, code) : []),
    ...childrenOf(node).flatMap((child) => cutsIn(child, node)),
  ];
  const declared = program.body.filter((/** @type {Node} */ { type, start }) => type === 'FunctionDeclaration' && ran.has(start));
  const cuts = childrenOf(program).flatMap((child) => cutsIn(child, program));
  const text = (/** @type {number} */ from, /** @type {number} */ to) =>
    cutInto(
      code.slice(from, to),
      cuts.filter(({ start, end }) => start >= from && end <= to).map((cut) => ({ ...cut, start: cut.start - from, end: cut.end - from })),
    );
  // A declared function is there before the program begins, so it goes to the front.
  const front = declared.map((/** @type {Node} */ node) => `${node.id.name}=(${keyword(node)}${text(node.id.end, node.end)})`);
  const ends = [0, ...declared.map((/** @type {Node} */ { end }) => end)];
  const rest = [...declared.map((/** @type {Node} */ { start }) => start), code.length].map((to, index) => text(ends[index], to));
  return `${front.length > 0 ? `var ${front.join()};` : ''}${rest.join('')}`;
}
