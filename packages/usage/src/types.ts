import type { TSESTree } from '@typescript-eslint/types'
import type { Scopes, Variable } from './scopes/types'

/** A node of a tree in the form of typescript-eslint. */
export type Node = TSESTree.Node
export type { Scopes, TSESTree, Variable }

/** A program with its scopes, from whichever parser: oxc here, ESLint's in a rule. */
export interface Source {
  program: TSESTree.Program
  scopes: Scopes
  /** The parent of each node that runs, types left out, where they are known already. */
  parents?: Map<Node, Node>
}

/** One name of an import or re-export. `imported` is `default`, `*` or the export's name. */
export interface Name {
  imported: string
  local: string
  typeOnly: boolean
  node: Node
}

/** `import … from '<module>'` */
export interface ImportUsage {
  kind: 'import'
  module: string
  names: Name[]
  node: TSESTree.ImportDeclaration
}

/** `export … from '<module>'` */
export interface ReexportUsage {
  kind: 'reexport'
  module: string
  names: Name[]
  node: TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration
}

/** `require('<module>')`, where `require` is the loader's, or `import('<module>')` */
export interface LoadUsage {
  kind: 'require' | 'dynamic import'
  module: string
  node: TSESTree.CallExpression | TSESTree.ImportExpression
}

/** A place where the program names a member of the module: `Taro.login`, a named import's use, a destructured one's. */
export interface MemberUsage {
  kind: 'member'
  module: string
  /** The member's name, or `undefined` where only the running program knows it: `Taro[name]`. */
  name: string | undefined
  node: Node
  /** Whether something else is taken where the module has no such member: `const { login = noLogin } = Taro`. */
  hasFallback?: boolean
  /** The call of it, if it is called. */
  call?: TSESTree.CallExpression
  /** Whether another module passes it on: a barrel. */
  isPassedOn?: boolean
}

/** A place where the program has the module's object: an expression, or a pattern that takes it apart. */
export interface ObjectUsage {
  kind: 'object'
  module: string
  node: Node
  /** Whether it goes where it is not followed to: into another object, to a function, out of the file. */
  isLost?: boolean
  /** Whether another module passes it on: a barrel. */
  isPassedOn?: boolean
}

/** A place that names Taro, or a member of it. */
export type Usage = ImportUsage | ReexportUsage | LoadUsage | MemberUsage | ObjectUsage
