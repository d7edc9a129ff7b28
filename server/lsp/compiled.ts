import { readdirSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** How files are called that hold code of this V8: to another it is worth nothing. */
const ending = `.${process.arch}-${process.versions.v8}.code`;

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Loads a module as `require` would, and puts it where `require` finds it. */
const load = (path: string, compiled: string): void => {
  const require = createRequire(path);
  const { cache } = require;
  if (cache[path]) return;
  const module = new Module(path);
  module.filename = path;
  cache[path] = module;
  try {
    const script = new Script(Module.wrap(readFileSync(path, 'utf8')), { filename: path, cachedData: readFileSync(compiled) });
    script.runInThisContext().call(module.exports, module.exports, require, module, path, dirname(path));
    module.loaded = true;
  } catch {
    // It is loaded as usual when it is asked for; what is wrong with it is said then.
    delete cache[path];
  }
};

/**
 * Loads the modules of a folder beside which the build put the code that V8 makes of them: nothing of them is parsed. Where it was made by
 * another Node, or is not there, as in the package, V8 parses them as usual.
 */
export const loadCompiled = (folder: string): void => {
  for (const name of namesIn(folder)) if (name.endsWith(ending)) load(join(folder, `${name.slice(0, -ending.length)}.js`), join(folder, name));
};
