// Writes the literals of a bundle so that V8 reads the file sooner. What they stand for stays the same.
//
// V8 reads a file letter by letter, large strings too, and copies each; so a long one goes into a text file beside the bundle, which is
// taken over as it is. And it checks each pattern where it meets one, again when it makes it, and again when it compiles it; so a pattern
// that is made as the file is loaded is written as a string, which is only made and compiled.
import { childrenOf, cutInto, functionTypes, parseScript } from './functions.mjs';

/** @typedef {any} Node */

/** Shorter strings are not worth a call. */
const longString = 4000;
/** Shorter patterns are checked in no time, unless they name classes of Unicode, each of which takes as long as a page of text. */
const longPattern = 120;
const beyondLatin1 = /[^\0-\xff]/;
const unicodeClass = /\\p\{/i;
/** What a bundle calls its text file; no minifier makes such a name. */
const name = 'tables$';

/** The text of a string, or of a template with nothing to fill in. @param {Node} node */
const textOf = (node) =>
  node.type === 'Literal' ? node.value : node.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0].value.cooked : undefined;

/** @param {Node} node @param {boolean} inFunction @returns {readonly { node: Node, inFunction: boolean }[]} */
const literalsIn = (node, inFunction = false) => {
  // What a tag does with its template is its own affair.
  if (node.type === 'TaggedTemplateExpression') return node.quasi.expressions.flatMap((/** @type {Node} */ each) => literalsIn(each, inFunction));
  if (node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0)) return [{ node, inFunction }];
  const within = inFunction || functionTypes.has(node.type);
  return childrenOf(node).flatMap((child) => literalsIn(child, within));
};

/**
 * A program with its long strings taken out, and these: `tables` is one text of one byte a character, empty where there are none, and lies
 * in a file beside the program's, with `.txt` for `.js`.
 * @param {string} code CommonJS
 */
export function lightLiterals(code) {
  /** @type {import('./functions.mjs').Cut[]} */
  const cuts = [];
  let tables = '';
  /** @param {Node} node @param {string} text */
  const put = ({ start, end }, text) => cuts.push({ start, end, text: /[\w$]/.test(code.charAt(start - 1)) ? ` ${text}` : text });
  for (const { node, inFunction } of literalsIn(parseScript(code))) {
    const text = textOf(node);
    if (node.regex) {
      const { pattern, flags } = node.regex;
      const isSlow = pattern.length >= longPattern || unicodeClass.test(pattern);
      const given = [pattern, ...(flags === '' ? [] : [flags])].map((each) => JSON.stringify(each));
      if (isSlow && !inFunction) put(node, `RegExp(${given.join()})`);
    } else if (typeof text === 'string' && text.length >= longString && !beyondLatin1.test(text)) {
      put(node, `${name}.slice(${tables.length},${tables.length + text.length})`);
      tables += text;
    }
  }
  const read = tables === '' ? '' : `const ${name}=require("node:fs").readFileSync(__filename.slice(0,-2)+"txt","latin1");`;
  return { code: read + cutInto(code, cuts), tables };
}
