import { platforms, type Platform } from '@taro-capability/support-data'
import { walk, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { globalOf } from '../platforms'
import { platformOf } from '../targets'
import type { Problem } from '../types'
import type { ApiUse } from './apiUses'
import { apiOf } from './problem'

/**
 * What to write instead of a use that does not work.
 *
 * @param whole the API, or a field of it
 */
export function adviceOf(use: ApiUse, whole: string, problems: Problem[], module: Module): string {
  const { global, api } = use
  const isField = whole !== (global === undefined ? api : `${global}.${api}`)
  const question = isField ? `canIUse('${whole}')` : `supports('${api}')`
  if (global === undefined) return isHook(use) ? hookAdvice(question) : guarded('guard it', question, use, module)
  const kind = apiOf(api)?.kind
  // What an object holds is the host's own affair, and so is what Taro does not have.
  if (kind === undefined || kind === 'object') return guarded('guard it', `process.env.TARO_ENV === '${ownerOf(global)}'`, use, module)
  const works = problems.every(({ target, since }) => !since && apiOf(api)!.platforms[platformOf(target) as Platform].state === 'real')
  return works ? `write Taro.${api}, which works there` : guarded(`write Taro.${api}, and ask first`, question, use, module)
}

// https://react.dev/reference/rules/rules-of-hooks
const hookAdvice = (question: string) =>
  `a hook cannot be called under a condition: move it to a component that is rendered only if ${question}`

function guarded(what: string, question: string, use: ApiUse, module: Module): string {
  const executor = executorAround(use, module)
  if (!executor) return `${what}: if (${question}) …`
  const [, reject] = executor.params
  const isNamed = reject?.type === 'Identifier'
  return isNamed
    ? `${what}, and settle the promise where it is missing: if (!${negated(question)}) return ${reject.name}(new Error(…))`
    : `${what} before the promise is made, which would not settle: if (${question}) …`
}

const negated = (question: string) => (question.includes(' ') ? `(${question})` : question)

const ownerOf = (global: string) => platforms.find((platform) => globalOf[platform] === global)

const isHook = ({ api }: ApiUse) => apiOf(api)?.kind === 'hook'

/** Whether an `if` around the statement of a use is enough: it is no hook, and no promise waits for what the statement does. */
export const isGuardable = (use: ApiUse, module: Module): boolean => !isHook(use) && executorAround(use, module) === undefined

type Executor = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression

/** The function of `new Promise((resolve, reject) => …)` that a use is in, where its statement is what settles the promise. */
function executorAround({ node, call }: ApiUse, module: Module): Executor | undefined {
  const statement = statementOf(call ?? node, module)
  for (let at: Node | undefined = statement; at; at = module.parents.get(at)) {
    if (isExecutor(at, module) && names(statement, module.source.scopes.getDeclaredVariables(at), module)) return at
  }
  return undefined
}

/** The statement that an expression is in, or what an arrow function returns. */
function statementOf(node: Node, { parents }: Module): Node {
  let at = node
  for (let parent = parents.get(at); parent; [at, parent] = [parent, parents.get(parent)]) {
    if (/(Statement|Declaration)$/.test(at.type) || (parent.type === 'ArrowFunctionExpression' && parent.body === at)) return at
  }
  return at
}

function isExecutor(node: Node, { parents }: Module): node is Executor {
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') return false
  const made = parents.get(node)
  return made?.type === 'NewExpression' && made.arguments[0] === node && made.callee.type === 'Identifier' && made.callee.name === 'Promise'
}

function names(node: Node, variables: readonly Variable[], { bindings }: Module): boolean {
  let isFound = false
  walk(node, (part) => {
    isFound ||= part.type === 'Identifier' && variables.includes(bindings.variableOf(part)!)
  })
  return isFound
}
