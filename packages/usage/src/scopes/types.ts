import type { TSESTree } from '@typescript-eslint/types'

type Node = TSESTree.Node

/** A variable of a program. ESLint's variables have this form too. */
export interface Variable {
  name: string
  /** Where it is declared: more than once for `var`, overloads and the two scripts of a Vue component. */
  defs: Definition[]
  /** The identifiers that declare it. */
  identifiers: Node[]
  references: Reference[]
  scope: Scope
}

export interface Definition {
  type: string
  /** The declarator, the import's name, the function or the class; for a parameter the function that has it. */
  node: Node
  /** The declaration that a declarator or an import's name is a part of. */
  parent?: Node | null
}

/** A place that names a variable's value. */
export interface Reference {
  identifier: Node
  /** The scope that it stands in. */
  from: Scope
  /** Null for what the program does not declare. */
  resolved: Variable | null
  /** Whether it is the value that the variable is declared with. */
  init?: boolean
  /** False where only the type is meant; our own scopes have no such references. */
  isValueReference?: boolean
  isRead(): boolean
  isWrite(): boolean
}

export interface Scope {
  type: string
  /** What opens it: a function, a block, the program. */
  block: Node
  upper: Scope | null
  /** The scope around it in which `var` is declared; itself, where it is one. */
  variableScope: Scope
  set: Map<string, Variable>
  references: Reference[]
}

/** The scopes of a program: from our own binder, or ESLint's. */
export interface Scopes {
  /** Outermost first. */
  scopes: Scope[]
  /** What a declaration, a declarator, a function or an import's name declares. */
  getDeclaredVariables(node: Node): Variable[]
}
