// A module in two halves: the hot one, which an ordinary session runs, and the cold one. A cold function or a cold piece of one moves; a call
// stays in its place.
import { bodyOwner, childrenOf, cutInto, functionsOf, functionTypes, hasThis, namesIn, once, parseModule } from './functions.mjs';
import { flatRegions, regionsOf, yields } from './regions.mjs';

/** @typedef {any} Node */
/** @typedef {import('./functions.mjs').ModuleFunction} ModuleFunction */
/** @typedef {import('./regions.mjs').Region} Region */
/** @typedef {{ readonly hot: string, readonly cold: string, readonly group: string }} Halves the two as modules, and which file the cold one goes to */

/** A shorter function would be hardly longer than the call in its place. */
const fewestCharacters = 120;
const isLong = (/** @type {Node} */ { start, end }) => end - start >= fewestCharacters;

/** @param {Node} statement the statement, or what it exports */
const inner = (statement) => (statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement);

/** The one name that a statement declares, if it does no more. @param {Node} statement */
const declared = (statement) => {
  const own = inner(statement);
  if (own.type === 'FunctionDeclaration' || own.type === 'ClassDeclaration') return own.id.name;
  return own.type === 'VariableDeclaration' && own.declarations.length === 1 && own.declarations[0].id.type === 'Identifier'
    ? own.declarations[0].id.name
    : undefined;
};

/** All names of a module: of what it imports, the statement; of what it declares, `undefined`. @param {Node} program */
const namesOf = (program) => {
  /** @type {Map<string, { source: string, specifier: Node } | undefined>} */
  const names = new Map();
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration')
      for (const specifier of statement.specifiers) names.set(specifier.local.name, { source: statement.source.value, specifier });
    else {
      const own = inner(statement);
      const made = own.type === 'VariableDeclaration' ? own.declarations.flatMap((/** @type {Node} */ { id }) => namesIn(id)) : own.id ? [own.id.name] : [];
      for (const name of made) names.set(name, undefined);
    }
  }
  return names;
};

/** @param {{ source: string, specifier: Node }} imported */
const importOf = ({ source, specifier }) => {
  const local = specifier.local.name;
  const what =
    specifier.type === 'ImportNamespaceSpecifier'
      ? `* as ${local}`
      : `{ ${specifier.type === 'ImportDefaultSpecifier' ? 'default' : specifier.imported.name} as ${local} }`;
  return `import ${what} from ${JSON.stringify(source)};\n`;
};

/** The variables that some function sets: those stay with all who set them. @type {(node: Node) => readonly string[]} */
const assigned = once((node) => {
  const isLoop = node.type === 'ForOfStatement' || node.type === 'ForInStatement';
  const target =
    node.type === 'AssignmentExpression' || (isLoop && node.left.type !== 'VariableDeclaration')
      ? node.left
      : node.type === 'UpdateExpression'
        ? node.argument
        : undefined;
  const own = target ? namesIn(target) : [];
  return [...own, ...childrenOf(node).flatMap(assigned)];
});

/** A function as a text that says its name, where it has one. @param {string} code @param {ModuleFunction} found */
const textOf = (code, { node, kind, name }) => {
  const { start, end, async, generator } = kind === 'method' ? node.value : node;
  const text = code.slice(start, end);
  if (kind === 'declaration') return text;
  const whole = kind === 'method' ? `${async ? 'async ' : ''}function${generator ? '*' : ''}${text}` : text;
  return name ? `const ${name} = ${whole};` : whole;
};

/** The name of a method as it is written. @param {string} code @param {ModuleFunction} found */
const keyOf = (code, { node }) => code.slice(node.start, node.value.start).replace(/^(?:async\b)?\s*\*?\s*/, '');

/** The call in the place of a function. @param {string} code @param {ModuleFunction} found @param {string} id */
const callOf = (code, found, id) => {
  const owner = bodyOwner(found);
  const rest = owner.params.some((/** @type {Node} */ { type }) => type === 'RestElement');
  const list = rest ? '...a' : owner.params.map((/** @type {Node} */ _, /** @type {number} */ at) => `a${at}`).join(', ');
  const onThis = hasThis(owner);
  const call = onThis ? `cold$().${id}.call(this${list && `, ${list}`})` : `cold$().${id}(${list})`;
  if (found.kind === 'declaration') return `function ${found.name}(${list}) { return ${call}; }`;
  if (onThis) return found.kind === 'method' ? `${keyOf(code, found)}(${list}) { return ${call}; }` : `function (${list}) { return ${call}; }`;
  return `${found.kind === 'method' ? `${keyOf(code, found)}: ` : ''}(${list}) => ${call}`;
};

/** The names that are declared somewhere in a piece of a program. @type {(node: Node) => readonly string[]} */
const declaredWithin = once((node) => {
  const own = [
    node.type === 'VariableDeclarator' || node.type.startsWith('Class') || functionTypes.has(node.type) ? node.id : undefined,
    node.param,
    ...(node.params ?? []),
  ];
  return [...own.filter(Boolean).flatMap(namesIn), ...childrenOf(node).flatMap(declaredWithin)];
});

/** The variables around a region that it mentions, or `undefined` where it cannot be moved. @param {Region} region @param {ReadonlySet<string>} set @param {ReadonlyMap<string, unknown>} names */
const paramsOf = ({ nodes, visible }, set, names) => {
  const own = new Set(
    nodes.flatMap((node) =>
      /Declaration$/.test(node.type) ? (node.declarations ?? [node]).flatMap((/** @type {Node} */ { id }) => (id ? namesIn(id) : [])) : [],
    ),
  );
  const mentioned = [...new Set(nodes.flatMap(namesIn))].filter((name) => !own.has(name));
  const params = mentioned.filter((name) => visible.has(name));
  const isSet = (/** @type {string} */ name) => set.has(name) && (visible.has(name) || names.has(name));
  if (mentioned.some(isSet)) return undefined;
  if (params.some((name) => (visible.get(name) ?? 0) > nodes[0].start)) return undefined;
  const within = new Set(nodes.flatMap(declaredWithin));
  const unknown = mentioned.find((name) => !visible.has(name) && !names.has(name) && !within.has(name) && !(name in globalThis));
  if (unknown !== undefined) throw new Error(`${unknown} was not found where it is used`);
  return params;
};

/** @param {Region} region @param {string} id @param {readonly string[]} params */
const callOfRegion = ({ nodes, kind, leaves, generator }, id, params) => {
  const call = `cold$().${id}(${params.join(', ')})`;
  if (kind === 'expression') return call;
  const star = generator && nodes.some(yields) ? 'yield* ' : '';
  return leaves ? `return ${star}${call};` : `${star}${call};`;
};

/** @param {string} code @param {Region} region @param {readonly string[]} params */
const textOfRegion = (code, { nodes, kind, generator }, params) => {
  const text = code.slice(nodes[0].start, nodes.at(-1).end);
  return kind === 'expression'
    ? `(${params.join(', ')}) => (${text})`
    : `function${generator && nodes.some(yields) ? '*' : ''} (${params.join(', ')}) { ${text} }`;
};

/**
 * A module in two: what stays, and what is moved away.
 * @param {string} code @param {string} path from the root
 * @param {{ cold: ReadonlySet<string>, newId: () => string, group: string }} how
 * @returns {Halves | undefined} `undefined` where nothing is worth moving
 */
export const splitModule = (code, path, { cold, newId, group }) => {
  const program = parseModule(code);
  const names = namesOf(program);
  const set = new Set(assigned(program));
  // Files take values from one another once.
  const changing = program.body.find(
    (/** @type {Node} */ { type, declaration }) =>
      type === 'ExportNamedDeclaration' && declaration?.kind === 'let' && declaration.declarations.some((/** @type {Node} */ { id }) => set.has(id.name)),
  );
  if (changing) throw new Error(`${path} exports a variable that changes`);
  const functions = functionsOf(program);
  const candidates = functions.filter(({ node }, index) => cold.has(`${path}#${index}`) && !namesIn(node).some((name) => set.has(name) && names.has(name)));
  /** Functions that are the whole of a statement: they may go without a call in their place. */
  const whole = (/** @type {ModuleFunction} */ { name, statement }) => name !== undefined && declared(statement) === name;
  const away = candidates.filter(({ node }) => isLong(node));

  /** @type {{ region: Region, params: readonly string[] }[]} */
  const found = [];
  const regions = regionsOf(program);
  const numbers = new Map(flatRegions(regions).map((region, index) => [region, index]));
  const isIn = (/** @type {Node} */ inner, /** @type {Node} */ outer) => outer.start <= inner.start && inner.end <= outer.end;
  /** @param {Region} region */
  const take = (region) => {
    const [first] = region.nodes;
    if (away.some(({ node }) => isIn(first, node))) return;
    const isCold = cold.has(`${path}@${numbers.get(region)}`) && region.nodes.at(-1).end - first.start >= fewestCharacters;
    const params = isCold ? paramsOf(region, set, names) : undefined;
    if (params) found.push({ region, params });
    else for (const inner of region.inner) take(inner);
  };
  for (const region of regions) take(region);

  const staying = functions.filter((each) => whole(each) && !candidates.includes(each)).map(({ statement }) => statement);
  const goers = statementsToMove(program, staying, [...away.map(({ node }) => node), ...found.flatMap(({ region }) => region.nodes)]);
  const called = away.filter(({ statement }) => !goers.has(statement));
  const pieces = found.filter(({ region }) => ![...goers].some((statement) => isIn(region.nodes[0], statement)));
  if (called.length + pieces.length === 0) return undefined;

  const moves = [
    ...called.map((found) => {
      const id = newId();
      return { nodes: [found.node], id, text: textOf(code, found), name: found.name, call: callOf(code, found, id) };
    }),
    ...pieces.map(({ region, params }) => {
      const id = newId();
      return { nodes: region.nodes, id, text: textOfRegion(code, region, params), name: undefined, call: callOfRegion(region, id, params) };
    }),
  ];
  const movedTexts = [
    ...[...goers].map(({ start, end }) => ({ start, text: code.slice(start, end) })),
    ...moves.map(({ nodes, id, text, name }) => ({
      start: nodes[0].start,
      text: name ? `${text}\nexport { ${name} as ${id} };` : `export const ${id} = ${text};`,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const cuts = [
    ...[...goers].map(({ start, end }) => ({ start, end, text: '' })),
    ...moves.map(({ nodes, call }) => ({ start: nodes[0].start, end: nodes.at(-1).end, text: call })),
  ];

  const used = new Set([...goers, ...moves.flatMap(({ nodes }) => nodes)].flatMap(namesIn).filter((name) => names.has(name)));
  const local = new Set([...[...goers].map(declared), ...called.map(({ name }) => name)]);
  const fromImports = [...used].flatMap((name) => names.get(name) ?? []).map(importOf);
  const fromHot = [...used].filter((name) => !names.get(name) && !local.has(name));
  const shared = (/** @type {(name: string) => string} */ write) => `{ ${fromHot.map(write).join(', ')} }`;
  return {
    group,
    hot: [
      `import { cold$ } from "cold-door:${group}";`,
      withoutUnused(cutInto(code, cuts), path),
      ...(fromHot.length > 0 ? [`export ${shared((name) => `${name} as hot$${name}`)};`] : []),
    ].join('\n'),
    cold: [
      ...fromImports,
      ...(fromHot.length > 0 ? [`import ${shared((name) => `hot$${name} as ${name}`)} from ${JSON.stringify(`hot-half:${path}`)};`] : []),
      ...movedTexts.map(({ text }) => text),
    ].join('\n'),
  };
};

/**
 * The statements that go with what is moved: functions and constants that nobody else mentions.
 * @param {Node} program @param {readonly Node[]} staying statements @param {readonly Node[]} away what is moved @returns {ReadonlySet<Node>}
 */
const statementsToMove = (program, staying, away) => {
  const statements = program.body.filter((/** @type {Node} */ { type }) => type !== 'ImportDeclaration');
  const mayGo = (/** @type {Node} */ statement) =>
    !staying.includes(statement) &&
    (statement.type === 'FunctionDeclaration' || (statement.type === 'VariableDeclaration' && statement.kind === 'const' && declared(statement) !== undefined));
  const goers = new Set(statements.filter(mayGo));
  const nodesAway = new Set(away);
  /** @type {(node: Node) => readonly string[]} */
  const mentionedIn = (node) => (nodesAway.has(node) ? [] : node.type === 'Identifier' ? [node.name] : childrenOf(node).flatMap(mentionedIn));
  const byName = new Map([...goers].map((statement) => [declared(statement), statement]));
  const queue = statements.filter((/** @type {Node} */ statement) => !goers.has(statement));
  for (const statement of queue)
    for (const name of mentionedIn(statement)) {
      const back = byName.get(name);
      if (back && goers.delete(back)) queue.push(back);
    }
  // What nobody mentions at all stays, to be left out of the bundle as before.
  /** @type {Set<Node>} */
  const wanted = new Set();
  const isAway = (/** @type {Node} */ statement) => away.some((node) => statement.start <= node.start && node.end <= statement.end);
  const names = [...away.flatMap(namesIn), ...[...goers].filter(isAway).map(declared)];
  for (const name of names) {
    const statement = byName.get(name);
    if (!statement || !goers.has(statement) || wanted.has(statement)) continue;
    wanted.add(statement);
    names.push(...namesIn(statement));
  }
  return wanted;
};

/** A module of ours without the imports that it no longer uses; a library may want what its imports do. @param {string} code @param {string} path */
const withoutUnused = (code, path) => {
  if (!path.startsWith('server/')) return code;
  const program = parseModule(code);
  const used = new Set(program.body.flatMap((/** @type {Node} */ node) => (node.type === 'ImportDeclaration' ? [] : namesIn(node))));
  const cuts = program.body
    .filter((/** @type {Node} */ { type }) => type === 'ImportDeclaration')
    .map((/** @type {Node} */ { start, end, specifiers, source }) => ({
      start,
      end,
      text: specifiers
        .filter((/** @type {Node} */ { local }) => used.has(local.name))
        .map((/** @type {Node} */ specifier) => importOf({ source: source.value, specifier }))
        .join(''),
    }));
  return cutInto(code, cuts);
};
