import { memoize, type Node } from '@taro-capability/usage'

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/

export const isFunction = (node: Node): boolean => FUNCTION.test(node.type)

/** The conditions around a node, within its function. */
export function testsAround(node: Node, parents: ReadonlyMap<Node, Node>): Node[] {
  const tests: Node[] = []
  for (let child = node, parent = parents.get(child); parent && !isFunction(parent); [child, parent] = [parent, parents.get(parent)]) {
    tests.push(...testsOver(child, parent))
    if (parent.type === 'SwitchStatement') tests.push(parent.discriminant)
  }
  return tests
}

/** The conditions under which `parent` comes to its part `child`. */
export function testsOver(child: Node, parent: Node): Node[] {
  if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') return child === parent.test ? [] : [parent.test]
  if (parent.type === 'LogicalExpression') return child === parent.right ? [parent.left] : []
  if (parent.type === 'SwitchCase') return child === parent.test || !parent.test ? [] : [parent.test]
  if (parent.type !== 'BlockStatement' && parent.type !== 'Program') return []
  const index = (parent.body as Node[]).indexOf(child)
  return leavingIn(parent.body as Node[]).flatMap(([at, test]) => (at < index ? [test] : []))
}

/** The conditions under which a list of statements is left. */
const leavingIn = memoize((list: Node[]) =>
  list.flatMap((statement, at): [index: number, test: Node][] =>
    statement.type === 'IfStatement' && leaves(statement.consequent) ? [[at, statement.test]] : []
  )
)

const leaves = (node: Node): boolean =>
  /^(Return|Throw|Continue|Break)Statement$/.test(node.type) || (node.type === 'BlockStatement' && node.body.some(leaves))
