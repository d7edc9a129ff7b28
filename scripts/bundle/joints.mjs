// Makes patterns cheaper to compile without changing what they match.
//
// V8 compiles what follows an alternative once for each way to get there, up to ten times: `(?:a|bc|d\w+) (?:e|f)` holds `(?:e|f)`
// several times over, and a long pattern grows to hundreds of kilobytes. An empty lookahead matches everywhere and takes up no room,
// and V8 compiles what follows it once. Half of the time that patterns take in a first check goes with it.
import * as esbuild from 'esbuild';
import { childrenOf, parseModule } from './functions.mjs';

/** What is put in. */
const joint = '(?=)';
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
const maybe = /^(?:[*?]|\{0)/;
const lookaround = /^\(\?<?[=!]/;
const lookbehind = /^\(\?<[=!]/;
const beginsGroup = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/;
/** Shorter patterns compile fast as they are. */
const fewest = 40;
/** V8 finds the places where a pattern may begin by so many characters: no joint goes before. */
const glance = 2;

/**
 * A group that is being read: how many characters its alternative has so far, and had where the group begins; the fewest of its
 * alternatives before.
 * @typedef {{ behind: boolean, look: boolean, ways: boolean, began: number, length: number, shortest: number }} Group
 */

/** @param {Partial<Group>} group @param {number} began @returns {Group} */
const newGroup = ({ behind = false, look = false, ways = false }, began) => ({ behind, look, ways, began, length: 0, shortest: Number.POSITIVE_INFINITY });

/**
 * Where joints go: behind a group with several ways through it, when something follows in the same alternative. Not in a lookbehind,
 * which is compiled from its end. A pattern may come in pieces, with something unknown between each and the next.
 * @param {readonly string[]} pieces @returns {readonly (readonly number[])[]} places in each piece
 */
export function jointsOf(pieces) {
  /** @type {number[][]} */
  const places = pieces.map(() => []);
  /** @type {Group[]} */
  const open = [];
  let group = newGroup({}, 0);
  for (const [number, piece] of pieces.entries()) {
    for (let at = 0; at < piece.length; at++) {
      const rest = piece.slice(at);
      const [character = ''] = rest;
      if (character === '(') {
        open.push(group);
        group = newGroup({ behind: lookbehind.test(rest) || group.behind, look: lookaround.test(rest) }, group.began + group.length);
        at += (beginsGroup.exec(rest)?.[0].length ?? 1) - 1;
      } else if (character === '|') {
        group = { ...group, ways: true, shortest: Math.min(group.shortest, group.length), length: 0 };
      } else if (character === ')' && open.length > 0) {
        const { behind, look, ways, shortest, length } = group;
        const outer = open.pop() ?? group;
        const repeated = quantifier.exec(piece.slice(at + 1))?.[0] ?? '';
        at += repeated.length;
        const hasWays = (ways || repeated !== '') && !look;
        const added = look || maybe.test(repeated) ? 0 : Math.min(shortest, length);
        group = { ...outer, ways: outer.ways || hasWays, length: outer.length + added };
        if (hasWays && !behind && group.began + group.length >= glance && at + 1 < piece.length && !/[|)\n]/.test(piece.charAt(at + 1)))
          places[number]?.push(at + 1);
      } else {
        const one = /^(?:\\(?:[pPu]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[\s\S])|\[(?:[^\]\\]|\\[\s\S])*\]|[\s\S])/.exec(rest)?.[0] ?? character;
        const repeated = quantifier.exec(rest.slice(one.length))?.[0] ?? '';
        at += one.length + repeated.length - 1;
        const takesRoom = !/^(?:\\[bB]|[\^$])$/.test(one) && !maybe.test(repeated);
        group = { ...group, length: group.length + (takesRoom ? 1 : 0) };
      }
    }
    // What stands between two pieces may be a list.
    group = { ...group, ways: true };
  }
  return places;
}

/** Calls that read a list of words, and no pattern. */
const lists = new Set(['wordSet', 'signs', 'signed']);

/** @typedef {any} Node */

/** `String.raw`, or `alternatives` where it is part of a pattern. @param {Node} tag @param {boolean} given whether it is handed to a call or is part of a pattern */
const isPattern = (tag, given) =>
  (tag.type === 'MemberExpression' && tag.object.name === 'String' && tag.property.name === 'raw') || (given && tag.name === 'alternatives');

/** Whether a text without a tag is a pattern, as its groups show, and lies in the file as it will be read. @param {readonly string[]} pieces */
const readsAsPattern = (pieces) => pieces.some((text) => text.includes('(?:')) && !pieces.some((text) => text.includes('\\\\'));

/**
 * All places of a program where a joint goes.
 * @param {Node} node @param {string} code @param {boolean} given whether it is handed to a call or is part of a pattern @returns {readonly number[]}
 */
function placesIn(node, code, given = false) {
  if (node.type === 'Literal' && node.regex) {
    const { pattern } = node.regex;
    return pattern.length < fewest ? [] : (jointsOf([pattern])[0] ?? []).map((place) => node.start + 1 + place);
  }
  if (node.type === 'CallExpression' && lists.has(node.callee.name)) return node.arguments.slice(1).flatMap((/** @type {Node} */ each) => placesIn(each, code));
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  const template = node.type === 'TaggedTemplateExpression' ? node.quasi : node;
  if (template.type !== 'TemplateLiteral') return childrenOf(node).flatMap((child) => placesIn(child, code, isCall));
  const texts = template.quasis.map((/** @type {Node} */ { start, end }) => code.slice(start, end));
  const isOne = node === template ? given && readsAsPattern(texts) : isPattern(node.tag, given);
  const own = isOne ? jointsOf(texts) : [];
  return [
    ...own.flatMap((places, at) => places.map((place) => template.quasis[at].start + place)),
    ...template.expressions.flatMap((/** @type {Node} */ each) => placesIn(each, code, isOne)),
  ];
}

/** A text with joints at some places, which are in order. @param {string} text @param {readonly number[]} places */
export const putJoints = (text, places) => [0, ...places].map((place, at) => text.slice(place, places[at])).join(joint);

/** A TypeScript module as JavaScript, with joints in its patterns. @param {string} text */
export async function withJoints(text) {
  const { code } = await esbuild.transform(text, { loader: 'ts', target: 'esnext', charset: 'utf8' });
  const places = placesIn(parseModule(code), code).toSorted((a, b) => a - b);
  return putJoints(code, places);
}
