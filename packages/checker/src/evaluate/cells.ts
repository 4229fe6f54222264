import { calleeName, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { EvaluatorContext } from './context'
import { fixed, oneOf, plain, type NodeReference, type Value } from './value'

type Where = Omit<NodeReference, 'node'>

/** What a variable may hold that is given more values than its first: one of those that are given where that is reached. */
export function assignedValue(variable: Variable, where: Where, context: EvaluatorContext): Value | undefined {
  const [{ node, parent } = {} as Variable['defs'][number]] = variable.defs
  if (node?.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || isOfLoop(parent, where)) return undefined
  const values = [node.init ? context.value({ ...where, node: node.init }) : fixed(undefined)]
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init) continue
    const given = assignedAt(reference.identifier, where)
    if (!given) return undefined
    if (!context.isSkipped({ ...where, node: given })) values.push(context.value({ ...where, node: given }))
  }
  return plain(oneOf(values))
}

/** `for (const one of list)` */
const isOfLoop = (declaration: Node | null | undefined, { module }: Where) =>
  /^For(In|Of)Statement$/.test((declaration && module.parents.get(declaration)?.type) ?? '')

/** What a place gives to what it names: `ready = true`. */
export function assignedAt(target: Node, { module }: Where): Node | undefined {
  const user = module.parents.get(target)
  return user?.type === 'AssignmentExpression' && user.operator === '=' && user.left === target ? user.right : undefined
}

/** `const [isShown, setShown] = useState(false)`: the first value, or one that is set. https://react.dev/reference/react/useState */
export function stateValue({ id, init }: TSESTree.VariableDeclarator, where: Where, context: EvaluatorContext): Value | undefined {
  if (id.type !== 'ArrayPattern' || init?.type !== 'CallExpression' || calleeName(init) !== 'useState') return undefined
  const first = init.arguments[0] ? context.value({ ...where, node: init.arguments[0] }) : fixed(undefined)
  const values = [first?.kind === 'function' ? first.call([]) : first]
  for (const given of settersOf(id.elements[1], init, where)) {
    if (!given) return undefined
    if (!context.isSkipped({ ...where, node: given })) values.push(context.value({ ...where, node: given }))
  }
  return plain(oneOf(values))
}

/** What the calls of a setter give; undefined where it is passed on. */
function settersOf(setter: Node | null | undefined, init: Node, { module }: Where): (Node | undefined)[] {
  if (!setter) return []
  if (setter.type !== 'Identifier') return [undefined]
  return module.bindings.readsOf(module.parents.get(init)!, setter.name).flatMap((read) => {
    const user = module.parents.get(read)
    if (user?.type === 'CallExpression' && user.callee === read) return [user.arguments[0]]
    // It is listed among what a hook depends on.
    return user?.type === 'ArrayExpression' ? [] : [undefined]
  })
}
