// Pieces of a function that run only now and then: the branch of a condition, the body of a loop, what follows an early return. Each can be
// made a function of its own, which gets what it mentions of the variables around it.
import { childrenOf, functionTypes, hasThis, isBound, namesIn, once } from './functions.mjs';

/** @typedef {any} Node */

/**
 * A piece of a program: one expression, statements that stand in one list, or a statement without one. It ends either with what comes after it or, where it `leaves`,
 * with the function around it; `visible` are the variables of the functions and blocks around it, with the places where they are declared.
 * @typedef {{
 *   readonly nodes: readonly Node[],
 *   readonly kind: 'expression' | 'statements' | 'statement',
 *   readonly leaves: boolean,
 *   readonly generator: boolean,
 *   readonly visible: ReadonlyMap<string, number>,
 *   readonly inner: readonly Region[],
 * }} Region
 */

/** @typedef {{ readonly visible: ReadonlyMap<string, number>, readonly inside: boolean, readonly generator: boolean, readonly async: boolean }} Around `inside` a function */

const loops = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);
/** Where what is declared is known from the beginning. */
const start = -1;

/** Whether one of these stands in a piece, and not in a function within. @param {...string} types */
const holder = (...types) => {
  /** @type {(node: Node) => boolean} */
  const holds = once((node) => types.includes(node.type) || (!functionTypes.has(node.type) && childrenOf(node).some(holds)));
  return holds;
};
const jumps = holder('BreakStatement', 'ContinueStatement');
const returns = holder('ReturnStatement');
const awaits = holder('AwaitExpression');
export const yields = holder('YieldExpression');
/** @type {(node: Node) => boolean} */
const hasVar = once((node) => (node.type === 'VariableDeclaration' && node.kind === 'var') || (!functionTypes.has(node.type) && childrenOf(node).some(hasVar)));

/** @param {Node | undefined} statement @returns {boolean} */
const ends = (statement) =>
  statement?.type === 'ReturnStatement' || statement?.type === 'ThrowStatement' || (statement?.type === 'BlockStatement' && ends(statement.body.at(-1)));

/** What a statement declares in the block that it stands in. @param {Node} statement @returns {readonly [name: string, at: number][]} */
const declaredBy = (statement) => {
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.flatMap((/** @type {Node} */ { id }) => namesIn(id).map((name) => [name, statement.end]));
  return statement.id && /Declaration$/.test(statement.type) ? [[statement.id.name, statement.type === 'FunctionDeclaration' ? start : statement.end]] : [];
};

/** `var`s of a function, wherever they stand. @param {Node} node @returns {readonly [name: string, at: number][]} */
const varsIn = (node) => {
  if (functionTypes.has(node.type)) return [];
  const own = node.type === 'VariableDeclaration' && node.kind === 'var' ? declaredBy(node).map(([name]) => /** @type {const} */ ([name, start])) : [];
  return [...own.map(([name, at]) => /** @type {[string, number]} */ ([name, at])), ...childrenOf(node).flatMap(varsIn)];
};

/** @param {Around} around @param {readonly (readonly [string, number])[]} names @returns {Around} */
const withNames = (around, names) => ({ ...around, visible: new Map([...around.visible, ...names]) });

/** @param {readonly Node[]} nodes @param {Region['kind']} kind @param {boolean} leaves @param {Around} around @param {readonly Region[]} inner @returns {Region} */
const regionOf = (nodes, kind, leaves, { generator, visible }, inner) => ({ nodes, kind, leaves, generator, visible, inner });

/** Whether nodes can be moved: nothing in them reaches out of them but by its value. @param {readonly Node[]} nodes @param {boolean} leaves @param {Around} around */
const canMove = (nodes, leaves, around) =>
  !around.async && nodes.every((node) => !hasThis(node) && !isBound(node) && !awaits(node) && !jumps(node) && !hasVar(node) && (leaves || !returns(node)));

/**
 * The regions of a list of statements. @param {readonly Node[]} list @param {Around} outer @param {boolean} isBody whether the list is the whole body of a function
 * @returns {readonly Region[]}
 */
const inList = (list, outer, isBody) => {
  const around = withNames(outer, list.flatMap(declaredBy));
  /** @param {number} from @returns {readonly Region[]} */
  const after = (from) => {
    for (let at = from; at < list.length; at++) {
      const statement = list[at];
      const isGuard = isBody && statement.type === 'IfStatement' && !statement.alternate && ends(statement.consequent);
      if (isGuard && at + 1 < list.length) {
        const before = list.slice(from, at + 1).flatMap((each) => inNode(each, around));
        const rest = list.slice(at + 1);
        const inner = after(at + 1);
        const isHoisted = rest.some(({ type }) => type === 'FunctionDeclaration');
        return canMove(rest, true, around) && !isHoisted ? [...before, regionOf(rest, 'statements', true, around, inner)] : [...before, ...inner];
      }
    }
    return list.slice(from).flatMap((each) => inNode(each, around));
  };
  return after(0);
};

/** A branch or the body of a loop, which may be a single statement. @param {Node} node @param {Around} around @returns {readonly Region[]} */
const inBranch = (node, around) => {
  const list = node.type === 'BlockStatement' ? node.body : [node];
  const inner = inList(list, around, false);
  const leaves = ends(list.at(-1));
  const declares = withNames(around, node.type === 'BlockStatement' ? list.flatMap(declaredBy) : []);
  const kind = node.type === 'BlockStatement' ? 'statements' : 'statement';
  return list.length > 0 && canMove(list, leaves, around) ? [regionOf(list, kind, leaves, declares, inner)] : inner;
};

/** @param {Node} node @param {Around} around @returns {readonly Region[]} */
const inBranchExpression = (node, around) => {
  const inner = inNode(node, around);
  return canMove([node], false, around) && !yields(node) ? [regionOf([node], 'expression', false, around, inner)] : inner;
};

/** @param {Node} node @param {Around} around @returns {readonly Region[]} */
const inFunction = (node, around) => {
  const params = node.params.flatMap((/** @type {Node} */ param) => namesIn(param).map((name) => /** @type {const} */ ([name, start])));
  const own = node.id ? [/** @type {const} */ ([node.id.name, start])] : [];
  const within = withNames({ ...around, inside: true, generator: node.generator, async: node.async }, [...own, ...params, ...varsIn(node.body)]);
  const defaults = node.params.flatMap((/** @type {Node} */ param) => inNode(param, within));
  if (node.body.type !== 'BlockStatement') return [...defaults, ...(around.inside ? inBranchExpression(node.body, within) : inNode(node.body, within))];
  const inner = inList(node.body.body, within, true);
  const list = node.body.body;
  // A function of the module is moved as it is; of one within another, all that it does.
  const whole = around.inside && list.length > 0 && canMove(list, true, within);
  return whole ? [...defaults, regionOf(list, 'statements', true, withNames(within, list.flatMap(declaredBy)), inner)] : [...defaults, ...inner];
};

/** @param {Node} node @param {Around} around @returns {readonly Region[]} */
const inNode = (node, around) => {
  if (functionTypes.has(node.type)) return inFunction(node, around);
  const each = (/** @type {readonly (Node | null)[]} */ nodes, now = around) => nodes.flatMap((child) => (child ? inNode(child, now) : []));
  if (node.type === 'BlockStatement' || node.type === 'StaticBlock') return inList(node.body, around, false);
  // Outside of functions all runs once.
  if (!around.inside) return each(childrenOf(node));
  if (node.type === 'IfStatement')
    return [
      ...inNode(node.test, around),
      ...inBranch(node.consequent, around),
      ...(node.alternate ? (node.alternate.type === 'IfStatement' ? inNode(node.alternate, around) : inBranch(node.alternate, around)) : []),
    ];
  if (loops.has(node.type)) {
    const heads = [node.init, node.left].filter((head) => head?.type === 'VariableDeclaration');
    const within = withNames(
      around,
      heads.flatMap(declaredBy).map(([name]) => /** @type {const} */ ([name, start])),
    );
    return [...each([node.init, node.left, node.test, node.update, node.right], within), ...inBranch(node.body, within)];
  }
  if (node.type === 'SwitchStatement') {
    const within = withNames(
      around,
      node.cases.flatMap((/** @type {Node} */ { consequent }) => consequent.flatMap(declaredBy)),
    );
    return each([node.discriminant, ...node.cases], within);
  }
  if (node.type === 'CatchClause')
    return inNode(node.body, withNames(around, node.param ? namesIn(node.param).map((name) => /** @type {const} */ ([name, start])) : []));
  if (node.type === 'ConditionalExpression')
    return [...inNode(node.test, around), ...inBranchExpression(node.consequent, around), ...inBranchExpression(node.alternate, around)];
  if (node.type === 'LogicalExpression') return [...inNode(node.left, around), ...inBranchExpression(node.right, around)];
  if (node.type === 'ClassExpression' || node.type === 'ClassDeclaration')
    return each(childrenOf(node), node.id ? withNames(around, [[node.id.name, start]]) : around);
  return each(childrenOf(node));
};

/** The outermost regions of a program, in order. @type {(program: Node) => readonly Region[]} */
export const regionsOf = once((program) =>
  inNode({ type: 'Module', body: program.body }, { visible: new Map(), inside: false, generator: false, async: false }),
);

/** Regions and those within them, one after the other. @param {readonly Region[]} regions @returns {readonly Region[]} */
export const flatRegions = (regions) => regions.flatMap((region) => [region, ...flatRegions(region.inner)]);
