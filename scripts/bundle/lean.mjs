// Makes bundles smaller without changing what they do: each entry says what is left out and why nothing is lost.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { withJoints } from './joints.mjs';
import { toModule } from './modules.mjs';

/** @typedef {(text: string, path: string) => string | Promise<string>} Change */

/** Turns packed words back into a list. */
const unpack = "const unpack = (packed) => { let last = ''; return packed.split(' ').map((word) => (last = last.slice(0, +word[0]) + word.slice(1))); };";

/** The exports of a TypeScript file. @param {string} path @returns {Promise<Record<string, unknown>>} */
const importTypeScript = async (path) => {
  const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
};

/** What a word shares with the one before it, as one digit, and the rest: `0abdomen`, `6inal`. @param {readonly string[]} words */
const packWords = (words) =>
  words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
      return `${shared}${word.slice(shared)}`;
    })
    .join(' ');

/** A word list as one string, each word without the beginning that it shares with the last, is half as long as a list of strings. @type {Change} */
const joinWords = async (_text, path) => {
  /** @type {Record<string, unknown>} */
  const module = await import(pathToFileURL(path).href);
  const lists = Object.entries(module).map(([name, words]) => {
    if (!Array.isArray(words) || words.some((word) => typeof word !== 'string' || word.includes(' '))) throw new Error(`${path}: ${name} is no list of words`);
    return `export const ${name} = unpack(${JSON.stringify(packWords(words))});`;
  });
  return `${unpack}\n${lists.join('\n')}`;
};

/** The same for the one long list inside a file. @type {Change} */
const packList = (text, path) => {
  const cut = text
    .replace(/const list = `([^`]*)`;/, (_all, words) => `const list: string = ${JSON.stringify(packWords(words.trim().split(/\s+/)))};`)
    .replace('list.trim().split(/\\s+/)', 'unpack(list)');
  if (!cut.includes('unpack(list)') || cut.includes('`')) throw new Error(`${path}: the list was not found`);
  return `${unpack.replace('(packed)', '(packed: string)')}\n${cut}`;
};

/**
 * Three character classes of parse-latin are Unicode categories spelt out for Unicode 13. JavaScript knows the categories by name,
 * and newer letters with them. @type {Change}
 */
const namedCategories = (text) => {
  const named = { lowerInitial: '/^\\p{Ll}/u', numerical: '/^\\p{N}+$/u', word: '/[\\p{L}\\p{M}\\p{N}]/u' };
  return Object.entries(named).reduce((changed, [name, pattern]) => {
    const next = changed.replace(new RegExp(`(export const ${name} =)\\s+/.*/\\n`), (_all, start) => `${start} ${pattern}\n`);
    if (next === changed) throw new Error(`parse-latin: ${name} was not found`);
    return next;
  }, text);
};

/** Drafts switch these parts of Markdown off, so they are never asked. @type {Change} */
const neverAsked = (_text, path) => {
  const name = path.replace(/^.*[\\/](.*)\.js$/, '$1').replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase());
  return `export const ${name} = { name: '${name}', tokenize: (_effects, _ok, nok) => nok };`;
};

/**
 * The patterns of retext-simplify that our keep list holds back, and the list with them: the plugin is told to leave them alone,
 * so nobody misses them. @type {Change}
 */
const withoutKept = async (text, path) => {
  const { keptPhrases } = await importTypeScript(fileURLToPath(new URL('../../server/engine/data/simplify.ts', import.meta.url)));
  /** @type {Record<string, unknown>} */
  const { patterns } = await import(pathToFileURL(path).href);
  if (!Array.isArray(keptPhrases) || typeof patterns !== 'object' || patterns === null || !text.includes('export const patterns'))
    throw new Error(`${path}: no patterns`);
  const kept = new Set(keptPhrases);
  return `export const patterns = ${JSON.stringify(Object.fromEntries(Object.entries(patterns).filter(([phrase]) => !kept.has(phrase))))};`;
};
/** @type {Change} */
const withoutKeptList = (text, path) => {
  const cut = text.replace(/\nexport const keptPhrases[\s\S]*?\n\][^\n]*(?:\n|$)/, '\nexport const keptPhrases: readonly string[] = [];\n');
  if (cut === text) throw new Error(`${path}: keptPhrases was not found`);
  return cut;
};

/** Of a hotline only its number is looked up; its name and source are for whoever checks the table. @type {Change} */
const onlyNumbers = (text, path) => {
  const cut = text.replace(/\['([^']+)', (?:'[^']*'|"[^"]*"), '[^']*'\]/g, "['$1', '', '']");
  if (cut === text) throw new Error(`${path}: no row was found`);
  return cut;
};

/**
 * We read YAML and never write it. What is made at the top of the file is marked as something that may be left out with those who use it:
 * the bundler cannot see that making it does nothing else. @type {Change}
 */
const onlyReading = (text, path) => {
  const made = /(?:new (?:RegExp|Schema)|Symbol|define(?:Scalar|Sequence|Mapping)Tag|\w+_SCHEMA\.withTags)\(|`|String\.raw|\{$|\w+_(?:STYLE|MODE|ID)\.\w+;$/
    .source;
  const cut = text.replace(
    new RegExp(`^var (\\w+) = (?=${made})(.*|.*\\n(?:(?:[^\\S\\n].*|\\}, \\{)\\n)*[}\\])]+);$`, 'gm'),
    'var $1 = /* @__PURE__ */ (() => ($2))();',
  );
  if (cut === text) throw new Error(`${path}: nothing was found`);
  return cut;
};

/** What a rule says about itself is for its page, and its examples are tests; at work nobody reads them. @type {Change} */
const withoutWords = (text, path) => {
  const cut = text.replace(/\n {2}why:[\s\S]*?\n {2}examples: \[\n[\s\S]*?\n {2}\],\n/, '\n');
  if (cut === text && /\n {2}examples:/.test(text)) throw new Error(`${path}: the words were not found; do they stand in the usual order?`);
  return cut;
};

/** Requests that our server does not answer: of each the library adds methods to a class, and without them the class is what it was. @type {Change} */
const withoutFeature = (text, path) => {
  const cut = text.replace(/^const (\w+Feature) = \(Base\) => \{\n[\s\S]*?^\};$/m, 'const $1 = (Base) => Base;');
  if (cut === text) throw new Error(`${path}: the feature was not found`);
  return toModule(cut, path);
};

/** Of a connection those methods that are called by some name in our server, or by the library itself. @type {Change} */
const onlyCalled = async (text, path) => {
  const folder = fileURLToPath(new URL('../../server/lsp/', import.meta.url));
  const ours = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.ts') ? [join(folder, name)] : []));
  const callers = (await Promise.all([...ours, join(dirname(path), 'textDocuments.js')].map((file) => readFile(file, 'utf8')))).join('\n');
  const cut = text.replace(/^ {8}(on[A-Z]\w+): \(handler\) => connection\.on(?:Request|Notification)\((?:.*|.*\n {12}.*\n {8}\}\)),\n/gm, (method, name) =>
    callers.includes(`.${name}(`) ? method : '',
  );
  if (cut === text) throw new Error(`${path}: no method was found`);
  return toModule(cut, path);
};

/**
 * Of the values of the protocol their constants. What makes and checks such values is never called: the server writes plain objects,
 * and what comes in is read with guards of its own. @type {Change}
 */
const onlyConstants = (text, path) => {
  const cut = text.replace(
    /^export var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/gm,
    (_all, name, /** @type {string} */ body) => {
      const constants = [...body.matchAll(new RegExp(`^ {4}${name}\\.(\\w+) = (-?\\d+|'[^']*');$`, 'gm'))].map(([, key, value]) => `${key}: ${value}`);
      return `export const ${name} = { ${constants.join(', ')} };`;
    },
  );
  if (cut === text) throw new Error(`${path}: no value was found`);
  return cut;
};

/** @type {readonly { readonly filter: RegExp; readonly loader: 'js' | 'ts'; readonly change: Change }[]} */
const changes = [
  { filter: /node_modules[\\/](?:dale-chall|spache)[\\/]index\.js$/, loader: 'js', change: joinWords },
  { filter: /server[\\/]engine[\\/]platforms[\\/]tlds\.ts$/, loader: 'ts', change: packList },
  { filter: /node_modules[\\/]parse-latin[\\/]lib[\\/]expressions\.js$/, loader: 'js', change: namedCategories },
  {
    filter: /node_modules[\\/]micromark-core-commonmark[\\/]lib[\\/](?:html-flow|html-text|setext-underline|code-indented)\.js$/,
    loader: 'js',
    change: neverAsked,
  },
  { filter: /node_modules[\\/]retext-simplify[\\/]lib[\\/]patterns\.js$/, loader: 'js', change: withoutKept },
  { filter: /server[\\/]engine[\\/]data[\\/]simplify\.ts$/, loader: 'ts', change: withoutKeptList },
  { filter: /server[\\/]engine[\\/]data[\\/]hotlines\.ts$/, loader: 'ts', change: onlyNumbers },
  // The names of HTML 4 and `&apos;`. A rarer name stays as it was written.
  {
    filter: /node_modules[\\/]character-entities[\\/]index\.js$/,
    loader: 'js',
    change: () =>
      "import { characterEntitiesHtml4 } from 'character-entities-html4';\nexport const characterEntities = { ...characterEntitiesHtml4, apos: \"'\" };",
  },
  { filter: /node_modules[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/, loader: 'js', change: onlyReading },
  // Takes accents off before syllables are counted; JavaScript can do that by itself.
  {
    filter: /node_modules[\\/]normalize-strings[\\/]index\.js$/,
    loader: 'js',
    change: () => "module.exports = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '');",
  },
  { filter: /server[\\/]engine[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/, loader: 'ts', change: withoutWords },
];

/** What the server leaves out of the library that the client uses too. @type {typeof changes} */
const serverChanges = [
  {
    filter:
      /node_modules[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/](?:callHierarchy|fileOperations|foldingRange|inlayHint|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|semanticTokens|textDocumentContent|typeHierarchy)\.js$/,
    loader: 'js',
    change: withoutFeature,
  },
  { filter: /node_modules[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/]server\.js$/, loader: 'js', change: onlyCalled },
  { filter: /node_modules[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/, loader: 'js', change: onlyConstants },
  { filter: /node_modules[\\/]vscode-(?:languageserver|languageserver-protocol|jsonrpc)[\\/]lib[\\/].*\.js$/, loader: 'js', change: toModule },
];

/** The rules and what they stand on. */
const engine = /server[\\/]engine[\\/].*\.ts$/;

/** @type {Map<string, Promise<string>>} By what they were: several bundles take the same files. */
const jointed = new Map();

/** @param {string} text */
const jointsOnce = (text) => {
  const known = jointed.get(text) ?? withJoints(text);
  jointed.set(text, known);
  return known;
};

/** A module of the server or of a library as JavaScript, as the bundle has it; `undefined` for what is no ES module. @param {string} path */
export const readLean = async (path) => {
  const { change } = [...serverChanges, ...changes].find(({ filter }) => filter.test(path)) ?? {};
  const text = await readFile(path, 'utf8');
  const changed = change ? await change(text, path) : text;
  if (engine.test(path)) return jointsOnce(changed);
  if (path.endsWith('.ts')) return (await esbuild.transform(changed, { loader: 'ts', target: 'esnext', charset: 'utf8' })).code;
  return /^(?:import|export)\b/m.test(changed) ? changed : undefined;
};

/** @param {typeof changes} list @returns {import('esbuild').Plugin} */
const pluginOf = (list) => ({
  name: 'lean',
  setup(build) {
    for (const { filter, loader, change } of [...list, { filter: engine, loader: /** @type {const} */ ('ts'), change: (/** @type {string} */ text) => text }]) {
      build.onLoad({ filter }, async ({ path }) => {
        const contents = await change(await readFile(path, 'utf8'), path);
        const hasPatterns = engine.test(path) && !path.endsWith('.generated.ts');
        return hasPatterns ? { contents: await jointsOnce(contents), loader: 'js' } : { contents, loader };
      });
    }
  },
});

/** For every bundle. */
export const lean = pluginOf(changes);
/** For bundles with the server in them. */
export const leanServer = pluginOf([...serverChanges, ...changes]);
