import type { Node } from '../types'
import type { Definition, Reference, Scope, Scopes, Variable } from './types'

const READ = 1
const WRITE = 2

class NameReference implements Reference {
  resolved: Variable | null = null

  constructor(
    readonly identifier: Node,
    readonly from: Scope,
    readonly name: string,
    private readonly access: number,
    readonly init: boolean
  ) {}

  isRead(): boolean {
    return (this.access & READ) > 0
  }

  isWrite(): boolean {
    return (this.access & WRITE) > 0
  }
}

class NestedScope implements Scope {
  readonly set = new Map<string, Variable>()
  readonly references: Reference[] = []
  /** References that wait for the end of the scope: what they name may be declared below. */
  unresolved: NameReference[] = []

  readonly variableScope: NestedScope

  constructor(
    readonly type: string,
    readonly block: Node,
    readonly upper: NestedScope | null
  ) {
    this.variableScope = upper && !HOLDS_VAR.test(type) ? upper.variableScope : this
  }
}

/** Scopes in which `var` is declared, and not around them. */
const HOLDS_VAR = /^(module|function$|class-|ts)/

/** Builds the scopes of one program: opened and closed as a walk goes in and out. */
export interface ScopeBuilder extends Scopes {
  /** Runs some work in a scope of its own. */
  nest(type: string, block: Node, work: () => void): void
  /** Declares a name in the scope at hand, or for `var` in the function around it. */
  declare(identifier: Node & { name: string }, definition: Definition, isVar?: boolean): void
  read(identifier: Node & { name: string }): void
  /** @param init whether it is the value that the variable is declared with */
  write(identifier: Node & { name: string }, init: boolean, reads?: boolean): void
  /** The reference that an identifier is. */
  referenceOf(identifier: Node): Reference | undefined
}

export function createScopes(): ScopeBuilder {
  const scopes: NestedScope[] = []
  const declared = new Map<Node, Variable[]>()
  const references = new Map<Node, Reference>()
  let scope: NestedScope | null = null

  function close(closed: NestedScope): void {
    for (const reference of closed.unresolved) {
      const variable = closed.set.get(reference.name)
      if (!variable) closed.upper?.unresolved.push(reference)
      else {
        reference.resolved = variable
        variable.references.push(reference)
      }
    }
    closed.unresolved = []
  }

  const refer = (identifier: Node & { name: string }, access: number, init: boolean) => {
    const reference = new NameReference(identifier, scope!, identifier.name, access, init)
    references.set(identifier, reference)
    scope!.references.push(reference)
    scope!.unresolved.push(reference)
  }

  const addDeclared = (node: Node, variable: Variable) => {
    const known = declared.get(node)
    if (!known) declared.set(node, [variable])
    else if (!known.includes(variable)) known.push(variable)
  }

  return {
    scopes,
    nest: (type, block, work) => {
      const opened = new NestedScope(type, block, scope)
      scopes.push(opened)
      scope = opened
      work()
      close(opened)
      scope = opened.upper
    },
    declare: (identifier, definition, isVar = false) => {
      const target = isVar ? scope!.variableScope : scope!
      const known = target.set.get(identifier.name)
      const variable: Variable = known ?? { name: identifier.name, defs: [], identifiers: [], references: [], scope: target }
      if (!known) target.set.set(identifier.name, variable)
      variable.defs.push(definition)
      variable.identifiers.push(identifier)
      addDeclared(definition.node, variable)
      if (definition.parent) addDeclared(definition.parent, variable)
    },
    read: (identifier) => refer(identifier, READ, false),
    write: (identifier, init, reads = false) => refer(identifier, reads ? READ | WRITE : WRITE, init),
    getDeclaredVariables: (node) => declared.get(node) ?? [],
    referenceOf: (identifier) => references.get(identifier)
  }
}
