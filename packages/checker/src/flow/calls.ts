import { calleeName, importedName, isTransparent, type Node, type TSESTree } from '@taro-capability/usage'
import { isFunction, type FunctionNode } from '../evaluate/functions'
import type { NodeReference } from '../evaluate/value'
import type { Module } from '../graph/module'
import { bound } from './patterns'
import { AWAITED, by, READ, wayOf, type Held, type UseSites } from './types'

// They run nothing of what they are given: they give it back, or something that runs it.
const WRAPPERS =
  /^((React|_|lodash|Object)\.)?(useCallback|useMemoizedFn|usePersistFn|useEvent|debounce|throttle|once|memo|lazy|forwardRef|observer|freeze)$/

/** How many functions a value is followed into, one from within another. */
const MAX_DEPTH = 5

/** Follows a value that a call is given. */
export function* argument(held: Held, call: TSESTree.CallExpression | TSESTree.NewExpression): UseSites {
  const { node, module, run } = held
  if (call.callee === node) return yield held
  // A component's base keeps its props; what is bound to an object is followed by its name.
  if (call.callee.type === 'Super' || calleeName(call) === 'bind') return
  const index = call.arguments.indexOf(node as never)
  if (index === 0 && isWrapper(call, module)) return yield* run.follow({ ...held, node: call })
  // https://ahooks.js.org/hooks/use-debounce-fn
  if (index === 0 && /^use(Debounce|Throttle)Fn$/.test(calleeName(call)))
    return yield* run.follow({ ...held, node: call, path: ['run', ...held.path] })
  if (index === 0 && isComputed(call, module)) return yield* run.follow({ ...held, node: call, path: ['value', READ, ...held.path] })
  const fn = call.type === 'CallExpression' ? run.functionAt({ node: call.callee, module }) : undefined
  if (!fn || !isFunction(fn.node)) return yield held
  yield* given(held, fn, index, call)
}

/** Follows a value into a function, as its parameter. */
export function* given(held: Held, fn: NodeReference, index: number, call: Node): UseSites {
  const { params } = fn.node as FunctionNode
  const last = params.at(-1)
  const rest = last?.type === 'RestElement' && index >= params.length - 1 ? last : undefined
  const parameter = rest?.argument ?? params[index]
  // What `arguments` holds is not followed.
  if (depthOf(held) > MAX_DEPTH || (!parameter && namesArguments(fn))) return yield held
  if (!parameter) return
  const path = rest ? [String(index - params.length + 1), ...held.path] : held.path
  const entry = { fn: fn.node, call: { node: call, module: held.module }, outer: held.entry }
  yield* bound({ ...held, node: parameter, module: fn.module, path, entry, from: wayOf(held) }, fn.node)
}

/** Follows a value that a function returns to where the function is called. */
export function* returned(held: Held, fn: Node | undefined): UseSites {
  const { entry, module, run } = held
  if (!fn || !isFunction(fn) || fn.generator) return yield held
  const path = fn.async ? [AWAITED, ...held.path] : held.path
  if (entry?.fn === fn) return yield* run.follow({ ...held, ...entry.call, path, entry: entry.outer, from: wayOf(held) })
  const user = module.parents.get(fn)
  if (user?.type === 'CallExpression' && user.arguments[0] === fn && isMemo(user, module))
    return yield* run.follow({ ...held, node: user, path })
  // What its value is used for is not followed.
  if (user?.type === 'CallExpression' && isComputed(user, module)) return yield held
  for (const use of run.usesOf({ node: fn, module })) {
    const call = use && callBy(use)
    const from = by(use, wayOf(held))
    if (call) yield* run.follow({ ...held, node: call, module: use.module, path, from })
    // What calls it is not known: it is returned where the function is reached.
    else yield from ?? held
  }
}

/** The call that a use of a function is. */
function callBy({ node, module }: NodeReference): Node | undefined {
  const parent = module.parents.get(node)
  if (parent && isTransparent(parent)) return callBy({ node: parent, module })
  return parent?.type === 'CallExpression' && parent.callee === node ? parent : undefined
}

const calleeText = ({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, { code, rangeOf }: Module) =>
  code.slice(...rangeOf(callee))

/** Whether a call gives back the function that it is given, or something that runs it. */
export const isWrapper = (call: TSESTree.CallExpression | TSESTree.NewExpression, module: Module) => WRAPPERS.test(calleeText(call, module))

// https://react.dev/reference/react/useMemo
const isMemo = (call: TSESTree.CallExpression, module: Module) => /^(React\.)?useMemo$/.test(calleeText(call, module))

/** `computed(() => …)`, whose function runs when its value is read. https://vuejs.org/api/reactivity-core.html#computed */
function isComputed({ callee }: TSESTree.CallExpression | TSESTree.NewExpression, { bindings }: Module): boolean {
  const definition = bindings.variableOf(callee)?.defs[0]
  if (definition?.parent?.type !== 'ImportDeclaration' || definition.parent.source.value !== 'vue') return false
  return importedName(definition.node as TSESTree.ImportClause) === 'computed'
}

const namesArguments = ({ node, module: { code, rangeOf } }: NodeReference) => /\barguments\b/.test(code.slice(...rangeOf(node)))

function depthOf({ entry }: Held): number {
  let depth = 0
  for (let at = entry; at; at = at.outer) depth++
  return depth
}
