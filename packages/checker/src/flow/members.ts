import { isWritten, propertyName, type TSESTree } from '@taro-capability/usage'
import { isFunction } from '../evaluate/functions'
import { given } from './calls'
import { componentAround, ofField, ofThis, optionsOf } from './fields'
import { bound } from './patterns'
import { isOfStore } from './stores'
import { AWAITED, READ, type Held, type UseSites } from './types'

/** Follows a value from an object to a member of it. */
export function* member(held: Held, parent: TSESTree.MemberExpression): UseSites {
  const { node, module, path, run } = held
  const user = module.parents.get(parent)
  if (parent.object !== node || isWritten(parent, user)) return
  const [key, ...rest] = path
  const name = run.keyOf(parent, module)
  if (key === undefined) {
    // https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/bind
    if (name === 'bind' && user?.type === 'CallExpression' && user.callee === parent) yield* run.follow({ ...held, node: user })
    else yield held
  } else if (key === AWAITED && name === 'then' && user?.type === 'CallExpression') yield* resolved(held, user)
  else if (name === key) yield* run.follow({ ...held, node: parent, path: rest })
  else if (name === undefined || isOfWhole(name, key)) yield { ...held, node: parent }
  else if (parent.computed) yield { ...held, node: parent, isMissed: true }
}

/** `import('./session').then(({ enter }) => …)` */
function* resolved(held: Held, call: TSESTree.CallExpression): UseSites {
  const [callback] = call.arguments
  const fn = callback && held.run.functionAt({ node: callback, module: held.module })
  if (fn && isFunction(fn.node)) yield* given({ ...held, path: held.path.slice(1) }, fn, 0, call)
  else yield held
}

/** Whether a member may give all of them: a method of lists or of promises. */
const isOfWhole = (name: string, key: string) => key === AWAITED || (/^\d+$/.test(key) && !/^(\d+|length)$/.test(name))

/** Follows what stands in an object under a name. */
export function* property(held: Held, parent: TSESTree.Property): UseSites {
  const { module, run } = held
  if (parent.value !== held.node) return
  if (optionsOf(parent, module)) return yield* ofField(held, parent)
  const name = run.keyOf(parent, module)
  const path = parent.kind === 'get' ? [READ, ...held.path] : held.path
  if (name === undefined || parent.kind === 'set') return yield held
  if (isOfStore(parent, module) && !run.graph.mayBeNamed(name, module, parent.shorthand ? 2 : 1)) return
  const inside = { ...held, path: [name, ...path] }
  yield* run.follow({ ...inside, node: parent })
  const object = module.parents.get(parent)
  // `{ base() {}, get() { return this.base() } }`
  if (object?.type === 'ObjectExpression') yield* ofThis({ node: object, module }, inside)
}

/** Follows what is assigned, to the place and through the assignment. */
export function* assigned(held: Held, parent: TSESTree.AssignmentExpression): UseSites {
  const { left, right } = parent
  if (right !== held.node) return
  yield* held.run.follow({ ...held, node: parent })
  if (left.type !== 'MemberExpression') return yield* bound({ ...held, node: left }, undefined)
  const name = left.object.type === 'ThisExpression' ? propertyName(left) : undefined
  const owner = componentAround({ ...held, node: left })
  if (owner && name !== undefined) yield* ofThis(owner, { ...held, path: [name, ...held.path] })
  else yield held
}
