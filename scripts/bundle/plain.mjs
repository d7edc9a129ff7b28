// What one file of a bundle takes from another, as plain values. ES modules share variables, so in CommonJS each use of a name becomes a
// call; but what our files pass on is set once, before another file reads it.
import { cutInto, parseModule } from './functions.mjs';

/** @typedef {any} Node */

/** Stand for names that a bundler would look into, until it is done. */
const standIns = new Map([
  ['plainRequire$', 'require'],
  ['plainModule$', 'module'],
]);

/** The door of the engine passes some things on only when they are asked for, so it is asked each time. */
const door = './engine.js';

/** @param {Node} name of an import or an export */
const nameOf = (name) => (name.type === 'Literal' ? JSON.stringify(name.value) : name.name);

/** @param {Node} statement */
const takenBy = ({ specifiers, source }) => {
  const names = specifiers.map((/** @type {Node} */ { imported, local }) => `${nameOf(imported)}: ${local.name}`);
  return `${names.length > 0 ? `const { ${names.join(', ')} } = ` : ''}plainRequire$(${JSON.stringify(source.value)});`;
};

/** @param {Node} statement */
const givenBy = ({ specifiers }) =>
  `plainModule$.exports = { ${specifiers.map((/** @type {Node} */ { exported, local }) => `${nameOf(exported)}: ${local.name}`).join(', ')} };`;

/** A file that a bundler split off, an ES module, with what it takes from its siblings and what it gives as plain values. @param {string} code */
export const toPlain = (code) =>
  cutInto(
    code,
    parseModule(code).body.flatMap((/** @type {Node} */ statement) => {
      const { start, end, type, source } = statement;
      if (type === 'ImportDeclaration' && source.value.startsWith('.') && source.value !== door) return [{ start, end, text: takenBy(statement) }];
      if (type === 'ExportNamedDeclaration' && !source && !statement.declaration) return [{ start, end, text: givenBy(statement) }];
      if (type.startsWith('Export')) throw new Error(`An export that nobody expected: ${code.slice(start, start + 80)}`);
      return [];
    }),
  );

/** The names that were stood in for. @param {string} code */
export const withPlainNames = (code) => [...standIns].reduce((text, [name, real]) => text.replaceAll(name, real), code);
