import type { Bindings } from './bindings'
import type { Node } from './types'

/** The module that a node imports, re-exports or loads. */
export function moduleOf(node: Node, bindings: Bindings): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source?.value
    case 'ImportExpression':
      return bindings.staticString(node.source)
    case 'TSImportEqualsDeclaration':
      return node.moduleReference.type === 'TSExternalModuleReference' ? bindings.staticString(node.moduleReference.expression) : undefined
    case 'CallExpression': {
      const { callee, arguments: args } = node
      const isRequire = callee.type === 'Identifier' && callee.name === 'require' && !bindings.variableOf(callee)
      return isRequire && args[0] ? bindings.staticString(args[0]) : undefined
    }
    default:
      return undefined
  }
}
