// Which functions run in an ordinary session: a server in which each says so is started, and someone opens drafts in it and types.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import * as esbuild from 'esbuild';
import { openDocument } from '../../bench/client.mjs';
import { makeProse } from '../../bench/prose.mjs';
import { root } from '../hosts/process.mjs';
import { bodyOwner, functionsOf, parseModule } from './functions.mjs';
import { leanServer, readLean } from './lean.mjs';
import { flatRegions, regionsOf } from './regions.mjs';

/** @typedef {any} Node */

/** A path from the root, as the bundler writes it. @param {string} path */
export const fromRoot = (path) => relative(root, path).split(sep).join('/');

/** Modules whose functions may be moved. @param {string} path from the root */
export const isMovable = (path) =>
  /^server\/(?:engine|lsp)\/.*\.ts$/.test(path) ? !/\.generated\.ts$|^server\/engine\/(?:index|types)\.ts$/.test(path) : /^node_modules\/.*\.m?js$/.test(path);

/** A module in which each function and each region says that it runs. @param {string} code @param {string} path */
const marked = (code, path) => {
  const program = parseModule(code);
  /** @type {{ at: number, to: number, text: string }[]} where a text goes, and where the other end of its pair is */
  const pieces = [];
  const around = (/** @type {Node} */ { start, end }, /** @type {string} */ before, /** @type {string} */ behind) =>
    pieces.push({ at: start, to: end, text: before }, { at: end, to: start, text: behind });
  const call = (/** @type {string} */ id) => `hot$(${JSON.stringify(path + id)})`;
  for (const [index, found] of functionsOf(program).entries()) {
    const { body } = bodyOwner(found);
    if (body.type === 'BlockStatement') pieces.push({ at: body.start + 1, to: body.end, text: `${call(`#${index}`)};` });
    else around(body, `(${call(`#${index}`)},`, ')');
  }
  for (const [index, { nodes, kind }] of flatRegions(regionsOf(program)).entries()) {
    const [first] = nodes;
    if (kind === 'statements') pieces.push({ at: first.start, to: nodes.at(-1).end, text: `${call(`@${index}`)};` });
    else if (kind === 'statement') around(first, `{${call(`@${index}`)};`, '}');
    else around(first, `(${call(`@${index}`)},`, ')');
  }
  // At one place, pairs close before others open; the inner closes first, and the outer opens first.
  const isEnd = (/** @type {{ at: number, to: number }} */ { at, to }) => to < at;
  const ordered = pieces.toSorted((a, b) => a.at - b.at || Number(isEnd(b)) - Number(isEnd(a)) || b.to - a.to);
  return ordered.map(({ at, text }, index) => code.slice(ordered[index - 1]?.at ?? 0, at) + text).join('') + code.slice(ordered.at(-1)?.at ?? 0);
};

/** What a writer works on: prose as in benchmarks, and two of the samples. */
export const readDrafts = async () => {
  const samples = ['heart-month', 'flu-myth'].map((name) => readFile(join(root, 'samples', `${name}.post.md`), 'utf8'));
  return [makeProse(1000), ...(await Promise.all(samples))];
};

/** Opens a draft in a server, types in it and goes. @param {readonly string[]} args for Node @param {string} draft @param {number} letters */
const work = async (args, draft, letters = 13) => {
  const document = await openDocument({ label: 'probe', command: [process.execPath, ...args, '--stdio'] }, draft);
  for (let letter = 0; letter < letters; letter++) await document.type();
  await document.close();
};

/** Lends a new folder. @template T @param {(folder: string) => Promise<T>} use @returns {Promise<T>} */
const withFolder = async (use) => {
  const folder = await mkdtemp(join(tmpdir(), 'clinical-content-build-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Works with the built server, and gives what a script that runs with it has to tell at the end.
 * @param {string} begin what the script does first @param {string} tell an expression, its answer @param {string} draft @param {number} [letters]
 */
export const askServer = (begin, tell, draft, letters) =>
  withFolder(async (folder) => {
    const [script, answer] = [join(folder, 'tell.cjs'), join(folder, 'answer.json')];
    await writeFile(script, `${begin}process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(answer)},JSON.stringify(${tell})))`);
    await work(['--require', script, join(root, 'dist/server.js')], draft, letters);
    return JSON.parse(await readFile(answer, 'utf8'));
  });

/** The files of the server that are loaded for a usual draft, as paths from the root. @returns {Promise<readonly string[]>} */
export const filesLoaded = async () => {
  const [, , draft = ''] = await readDrafts();
  /** @type {readonly string[]} */
  const files = await askServer('', 'Object.keys(require.cache)', draft);
  return files.map(fromRoot).filter((path) => path.startsWith('dist/'));
};

/**
 * Where in the files of the built server the functions begin that run for any first answer, by paths from the root. V8 counts them.
 * @returns {Promise<ReadonlyMap<string, ReadonlySet<number>>>}
 */
export const ranFirst = async () => {
  const begin = `const profiler=new (require('node:inspector').Session)();let counts;profiler.connect();
profiler.post('Profiler.enable');profiler.post('Profiler.startPreciseCoverage',{callCount:true,detailed:false});`;
  const tell = `(profiler.post('Profiler.takePreciseCoverage',(_error,{result})=>counts=result),counts.filter(({url})=>url.startsWith('file:')).map(({url,functions})=>
[require('node:url').fileURLToPath(url),functions.flatMap(({ranges:[{startOffset,count}]})=>count>0?[startOffset]:[])]))`;
  /** @type {Map<string, Set<number>>[]} */
  const runs = [];
  for (const draft of await readDrafts()) {
    /** @type {readonly (readonly [path: string, starts: readonly number[]])[]} */
    const files = await askServer(begin, tell, draft, 0);
    runs.push(new Map(files.map(([path, starts]) => [fromRoot(path), new Set(starts)])));
  }
  return new Map(
    [...(runs[0] ?? [])].flatMap(([path, starts]) =>
      runs.every((run) => run.has(path)) ? [[path, new Set([...starts].filter((start) => runs.every((run) => run.get(path)?.has(start))))]] : [],
    ),
  );
};

/** @type {ReturnType<typeof run> | undefined} */
let known;

/**
 * What does not run though somebody may call it: functions as `path#number`, regions as `path@number`, and which module imports which.
 * Asked once in a build. @param {esbuild.BuildOptions} common
 */
export const probe = (common) => (known ??= withFolder((folder) => run(common, folder)));

/** @param {esbuild.BuildOptions} common @param {string} folder */
async function run(common, folder) {
  const outfile = join(folder, 'server.cjs');
  /** @type {esbuild.Plugin} */
  const marks = {
    name: 'marks',
    setup(build) {
      build.onLoad({ filter: /\.(?:ts|m?js)$/ }, async ({ path }) => {
        const code = isMovable(fromRoot(path)) ? await readLean(path) : undefined;
        return code === undefined ? undefined : { contents: marked(code, fromRoot(path)), loader: 'js' };
      });
    },
  };
  const banner = `const hit$=new Set(),hot$=(id)=>{hit$.add(id)};process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'hits-'))}+process.pid,JSON.stringify([...hit$])));`;
  const { metafile } = await esbuild.build({
    ...common,
    absWorkingDir: root,
    minify: false,
    sourcemap: false,
    format: 'cjs',
    entryPoints: ['server/lsp/main.node.ts'],
    outfile,
    metafile: true,
    banner: { js: banner },
    plugins: [marks, leanServer],
  });
  /** What the bundler did not leave out. */
  const used = new Set([...(await readFile(outfile, 'utf8')).matchAll(/hot\$\("([^"]+)"\)/g)].map(([, id = '']) => id));
  await Promise.all((await readDrafts()).map((draft) => work([outfile], draft)));
  const notes = (await readdir(folder)).filter((name) => name.startsWith('hits-')).map((name) => readFile(join(folder, name), 'utf8'));
  const ran = new Set((await Promise.all(notes)).flatMap((note) => /** @type {string[]} */ (JSON.parse(note))));
  return { cold: new Set([...used].filter((id) => !ran.has(id))), inputs: metafile.inputs };
}
