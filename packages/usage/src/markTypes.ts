import type { EcmaScriptModule } from 'oxc-parser'
import { rangeOf } from './tree'
import type { Node, TSESTree } from './types'

type Specifier = TSESTree.ImportClause | TSESTree.ExportSpecifier

const DECLARATIONS = /^(VariableDeclaration|FunctionDeclaration|TSDeclareFunction|ClassDeclaration)$/

/**
 * Marks what runs nothing in a tree without TypeScript's fields: imports and exports of types, and declarations of what is there
 * already, in the fields that the whole tree has. https://typescript-eslint.io/packages/typescript-estree/ast-spec
 *
 * @param record the parser's own, which knows the kind of each import and export
 */
export function markTypes({ body }: TSESTree.Program, { staticImports, staticExports }: EcmaScriptModule, code: string): void {
  const types = new Set([
    ...staticImports.flatMap(({ entries }) => entries.flatMap(({ isType, localName }) => (isType ? [localName.start] : []))),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ isType, start }) => (isType ? [start] : [])))
  ])
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') {
      for (const specifier of statement.specifiers)
        if (types.has(startOf(specifier.local))) Object.assign(holderOf(specifier, statement), { importKind: 'type' })
    } else if (statement.type === 'ExportAllDeclaration') {
      if (types.has(startOf(statement))) Object.assign(statement, { exportKind: 'type' })
    } else if (statement.type === 'ExportNamedDeclaration') {
      for (const specifier of statement.specifiers)
        if (types.has(startOf(specifier))) Object.assign(holderOf(specifier, statement), { exportKind: 'type' })
      if (statement.declaration) markDeclaration(statement.declaration, code)
    } else markDeclaration(statement, code)
  }
}

function markDeclaration(node: Node, code: string): void {
  if (DECLARATIONS.test(node.type) && code.startsWith('declare', startOf(node))) Object.assign(node, { declare: true })
}

const startOf = (node: Node) => rangeOf(node)[0]

/** What the word `type` stands in: `{ type Page }` or `import type { Page }`. */
function holderOf(specifier: Specifier, statement: Node): Node {
  const name = specifier.type === 'ImportSpecifier' ? specifier.imported : specifier.local
  return startOf(specifier) < startOf(name) && specifier.type !== 'ImportNamespaceSpecifier' ? specifier : statement
}
