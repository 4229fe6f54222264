import type { Node } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { CAPABILITY } from '../names'
import type { Fix } from '../types'
import { isGuardable } from './advice'
import type { ApiUse } from './apiUses'

/** The edits that guard a use: only where it is a statement of its own, since nothing else can be left out, and where a guard is enough. */
export function fixesOf(use: ApiUse, question: string, module: Module): Fix[] {
  if (!isGuardable(use, module)) return []
  const { parents, inTemplate, rangeOf } = module
  let node = use.call ?? use.node
  for (let parent = parents.get(node); parent && parent.type !== 'ExpressionStatement'; parent = parents.get(node)) {
    if (!/^(ChainExpression|AwaitExpression|UnaryExpression|MemberExpression|CallExpression)$/.test(parent.type)) return []
    // An argument of another call is not what the statement is about.
    if (parent.type === 'CallExpression' && parent.callee !== node) return []
    node = parent as typeof node
  }
  const statement = parents.get(node)
  if (!statement || inTemplate(statement)) return []
  const guard = guardOf(rangeOf(statement), question, isInList(parents.get(statement)))
  if (importsSupports(module)) return guard
  // The program's own `supports` would be asked.
  return declaresSupports(module) ? [] : [importFix(module), ...guard]
}

/** In braces where the statement is a part of another, whose `else` it would take. */
function guardOf([start, end]: [number, number], question: string, isInList: boolean): Fix[] {
  const condition = `if (supports('${question}')) `
  if (isInList) return [{ range: [start, start], text: condition }]
  return [
    { range: [start, start], text: `{ ${condition}` },
    { range: [end, end], text: ' }' }
  ]
}

const isInList = (parent: Node | undefined) => /^(Program|BlockStatement|StaticBlock|SwitchCase|TSModuleBlock)$/.test(parent?.type ?? '')

const declaresSupports = ({ source }: Module) => source.scopes.scopes.some(({ set }) => set.has('supports'))

const importsSupports = ({ usages }: Module) =>
  usages.some(
    (usage) =>
      usage.kind === 'import' &&
      usage.module === CAPABILITY &&
      usage.names.some(({ imported, local }) => imported === 'supports' && local === 'supports')
  )

function importFix({ source, code, rangeOf }: Module): Fix {
  const first = source.program.body.find(({ type }) => type === 'ImportDeclaration') ?? source.program.body[0]!
  const [start] = rangeOf(first)
  return { range: [start, start], text: `import { supports } from '${CAPABILITY}'${code.includes('\r\n') ? '\r\n' : '\n'}` }
}
