import type { Module } from '../project/module'
import { CAPABILITY } from '../evaluate/taro'
import type { Fix } from '../types'
import type { Use } from './uses'

/** The edits that guard a use: only where it is a statement of its own, since nothing else can be left out. */
export function fixesOf(use: Use, question: string, module: Module): Fix[] {
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
  const [start] = rangeOf(statement)
  const guard: Fix = { range: [start, start], text: `if (supports('${question}')) ` }
  return importsSupports(module) ? [guard] : [importFix(module), guard]
}

const importsSupports = ({ usages }: Module) =>
  usages.some(
    (usage) =>
      usage.kind === 'import' &&
      usage.module === CAPABILITY &&
      usage.names.some(({ imported, local }) => imported === 'supports' && local === 'supports')
  )

function importFix({ source, rangeOf }: Module): Fix {
  const first = source.program.body.find(({ type }) => type === 'ImportDeclaration') ?? source.program.body[0]!
  const [start] = rangeOf(first)
  return { range: [start, start], text: `import { supports } from '${CAPABILITY}'\n` }
}
