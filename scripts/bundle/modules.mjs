// The libraries of the language server are CommonJS as the TypeScript compiler writes it: everything in them is bundled, and at every start
// hundreds of names are copied from one module to the next. As ES modules they are what they were, and what nobody asks for is left out.

/** Helpers of the compiler, up to the line that closes them. */
const helpers = /^var __(?:createBinding|setModuleDefault|importStar|importDefault|exportStar) = [\s\S]*?\n\}[()]*;\n/gm;
const imported = /^(?:const|var) (\w+) = (?:__import(?:Star|Default)\()?require\("([^"]+)"\)\)?;$/gm;
const passedOn = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;
/** A namespace that is nothing but a namespace. */
const namespace = /^var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm;
/** One that adds to a class or a function, which is exported by itself. */
const addedTo = /^\}\)\((\w+) \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm;

/**
 * The ES module that a CommonJS module of TypeScript stands for.
 * @param {string} text
 * @param {string} path
 */
export const toModule = (text, path) => {
  const sources = new Map([...text.matchAll(imported)].map(([, name, source]) => [name, source]));
  const module = text
    .replace(/^"use strict";\n/, '')
    .replace(helpers, '')
    .replace(/^Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);\n/m, '')
    .replace(/^(?:exports\.\w+ = )+void 0;\n/gm, '')
    .replace(/^__exportStar\(require\("([^"]+)"\), exports\);$/gm, 'export * from "$1";')
    .replace(passedOn, (_all, name, from, original) => `export { ${original} as ${name} } from "${sources.get(from)}";`)
    .replace(imported, 'import * as $1 from "$2";')
    .replace(namespace, 'export var $1 = /* @__PURE__ */ (($1) => {\n$2    return $1;\n})({});')
    .replace(addedTo, '})($1);')
    .replace(/^exports\.(\w+) = \1;$/gm, 'export { $1 };')
    .replace(/^exports\.default = (\w+);$/gm, 'export { $1 as default };')
    .replace(/^exports\.(\w+) = /gm, 'export const $1 = ')
    .replace(/\bexports\.(\w+)/g, '$1');
  if (/\bexports\b|\brequire\(|__(?:import|export)\w+\(/.test(module.replace(/^\s*(?:\*|\/\/).*$/gm, '')))
    throw new Error(`${path}: not all of it could be turned into a module`);
  return module;
};
