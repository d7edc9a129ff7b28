// What V8 makes of the engine, kept beside it for servers that run with the Node that builds: they parse nothing of it. `server/lsp/compiled.ts`
// loads it. It is no part of the package, for VS Code brings a Node of its own.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../hosts/process.mjs';
import { askServer, readDrafts } from './hot.mjs';

/** As the server calls them: such code is worth nothing to another V8. */
export const codeEnding = `.${process.arch}-${process.versions.v8}.code`;

/**
 * What V8 makes of a file of the built server in a session with a draft that has a bit of everything.
 * @param {string} file its path from the root
 */
const codeOf = async (file) => {
  const [prose = '', ...samples] = await readDrafts();
  // V8 takes code back only where the same flags are set: those that `listen.ts` sets before it loads the engine.
  const asLoaded = ['--semi-space-growth-factor=1', '--heap-growing-percent=0'].map((flag) => `require('node:v8').setFlagsFromString('${flag}')`).join();
  const begin = `const Module=require('node:module'),compile=Module.prototype._compile;let script;Module.prototype._compile=function(code,path,...more){
if(path!==${JSON.stringify(join(root, file))})return compile.call(this,code,path,...more);
script=new(require('node:vm').Script)(Module.wrap(code),{filename:path});
return script.runInThisContext().call(this.exports,this.exports,Module.createRequire(path),this,path,require('node:path').dirname(path))};`;
  /** @type {string} */
  const code = await askServer(begin, `(${asLoaded},script.createCachedData().toString('base64'))`, [...samples.slice(-1), prose].join('\n\n'));
  return Buffer.from(code, 'base64');
};

/** Whether the built server takes the code that lies beside its files. @returns {Promise<boolean>} */
export const takesCode = () => {
  const begin = `const vm=require('node:vm'),Script=vm.Script;let rejected;
vm.Script=class extends Script{constructor(...given){super(...given);rejected=this.cachedDataRejected}};`;
  return askServer(begin, 'rejected===false', '', 0);
};

/** Puts the code beside files of the engine. @param {readonly string[]} files those that every check loads, as paths from the root */
export const keepCode = async (files) => {
  const beside = (/** @type {string} */ file) => join(root, `${file.slice(0, -'.js'.length)}${codeEnding}`);
  for (const file of files) await writeFile(beside(file), await codeOf(file));
  if (await takesCode()) return;
  for (const file of files) await rm(beside(file));
  console.warn('V8 does not take the code that it made, so a server starts without: does it set other flags before it loads the engine?');
};
