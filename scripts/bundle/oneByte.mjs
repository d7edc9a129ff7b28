// Makes a bundle text of one byte a character, as V8 holds it where it can: with a single character beyond Latin-1, it takes two for each.
import { childrenOf, parseScript } from './functions.mjs';

const beyond = /[\u0100-\uffff]+/g;

/** @param {string} text */
const escaped = (text) => Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** The stretches of a program in which an escape would be taken as it is written. @param {any} node @returns {readonly [from: number, to: number][]} */
const rawIn = (node) => {
  const own = node.type === 'TaggedTemplateExpression' ? node.quasi.quasis.map((/** @type {any} */ { start, end }) => [start, end]) : [];
  return [...own, ...childrenOf(node).flatMap(rawIn)];
};

/** A program with every character beyond Latin-1 as an escape. @param {string} code */
export const toOneByte = (code) => {
  const raw = rawIn(parseScript(code));
  return code.replace(beyond, (text, /** @type {number} */ at) => (raw.some(([from, to]) => at >= from && at < to) ? `\${"${escaped(text)}"}` : escaped(text)));
};
