import type { Node, TSESTree } from '../types'
import { createClasses } from './classes'
import { keysOf } from './keys'
import { literalString } from '../tree'
import { createPatterns } from './patterns'
import { createScopes } from './scope'
import type { Definition, Reference, Scopes } from './types'

type Function = TSESTree.FunctionLike | TSESTree.TSDeclareFunction | TSESTree.TSEmptyBodyFunctionExpression

/** What one walk over a program finds. Types run nothing: they are passed over. */
export interface Bound {
  scopes: Scopes & { referenceOf(identifier: Node): Reference | undefined }
  /** The parent of each node, in the order of the text. */
  parents: Map<Node, Node>
}

/** Finds the parents of a program's nodes and the variables that its names mean. */
export function bind(program: TSESTree.Program): Bound {
  const parents = new Map<Node, Node>()
  const scopes = createScopes()
  const pattern = createPatterns({ parents, visit, enter })
  const { classLike, field, member } = createClasses({ parents, scopes, visit })

  function visit(node: Node | null | undefined, parent: Node): void {
    if (!node) return
    parents.set(node, parent)
    enter(node)
  }

  function visitAll(nodes: readonly (Node | null)[], parent: Node): void {
    for (const node of nodes) visit(node, parent)
  }

  function visitChildren(node: Node): void {
    for (const key of keysOf.get(node.type) ?? []) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key]
      if (Array.isArray(child)) visitAll(child, node)
      else if (child) visit(child, node)
    }
  }

  function enter(node: Node): void {
    switch (node.type) {
      case 'Identifier':
        return scopes.read(node)
      case 'MemberExpression':
        visit(node.object, node)
        return node.computed ? visit(node.property, node) : name(node.property, node)
      case 'Property':
      case 'MethodDefinition':
      case 'TSAbstractMethodDefinition':
        return member(node)
      case 'PropertyDefinition':
      case 'AccessorProperty':
      case 'TSAbstractPropertyDefinition':
      case 'TSAbstractAccessorProperty':
        return field(node)
      case 'VariableDeclarator':
        return declarator(node, parents.get(node) as TSESTree.VariableDeclaration)
      case 'AssignmentExpression': {
        const reads = node.operator !== '='
        pattern(node.left, node, (identifier) => scopes.write(identifier, false, reads))
        return visit(node.right, node)
      }
      case 'UpdateExpression':
        return pattern(node.argument, node, (identifier) => scopes.write(identifier, false, true))
      case 'FunctionDeclaration':
      case 'TSDeclareFunction':
        if (node.id) scopes.declare(node.id, { type: 'FunctionName', node })
        return functionLike(node)
      case 'FunctionExpression': {
        const { id } = node
        if (!id) return functionLike(node)
        return scopes.nest('function-expression-name', node, () => {
          scopes.declare(id, { type: 'FunctionName', node })
          functionLike(node)
        })
      }
      case 'ArrowFunctionExpression':
      case 'TSEmptyBodyFunctionExpression':
        return functionLike(node)
      case 'ClassDeclaration':
      case 'ClassExpression':
        return classLike(node)
      case 'BlockStatement':
        return scopes.nest('block', node, () => visitAll(node.body, node))
      case 'StaticBlock':
        return scopes.nest('class-static-block', node, () => visitAll(node.body, node))
      case 'SwitchStatement':
        visit(node.discriminant, node)
        return scopes.nest('switch', node, () => visitAll(node.cases, node))
      case 'ForStatement':
        return scopes.nest('for', node, () => visitChildren(node))
      case 'ForInStatement':
      case 'ForOfStatement':
        return scopes.nest('for', node, () => loop(node))
      case 'CatchClause':
        return scopes.nest('catch', node, () => {
          if (node.param) declared(node.param, node, { type: 'CatchClause', node })
          visit(node.body, node)
        })
      case 'LabeledStatement':
        name(node.label, node)
        return visit(node.body, node)
      case 'BreakStatement':
      case 'ContinueStatement':
        return node.label ? name(node.label, node) : undefined
      default:
        return modules(node)
    }
  }

  /** Imports, exports, JSX and what TypeScript adds. */
  function modules(node: Node): void {
    switch (node.type) {
      case 'ImportDeclaration':
        for (const specifier of node.specifiers) {
          parents.set(specifier, node)
          if (specifier.type === 'ImportSpecifier') name(specifier.imported, specifier)
          name(specifier.local, specifier)
          scopes.declare(specifier.local, { type: 'ImportBinding', node: specifier, parent: node })
        }
        return name(node.source, node)
      case 'ExportNamedDeclaration':
        visit(node.declaration, node)
        for (const specifier of node.specifiers) {
          parents.set(specifier, node)
          const isRead = !node.source && node.exportKind !== 'type' && specifier.exportKind !== 'type'
          if (isRead) visit(specifier.local, specifier)
          else name(specifier.local, specifier)
          name(specifier.exported, specifier)
        }
        return node.source ? name(node.source, node) : undefined
      case 'ExportAllDeclaration':
        if (node.exported) name(node.exported, node)
        return name(node.source, node)
      case 'JSXOpeningElement':
        component(node.name, node)
        return visitAll(node.attributes, node)
      case 'JSXClosingElement':
      case 'MetaProperty':
        return
      case 'JSXAttribute':
        name(node.name, node)
        return visit(node.value, node)
      case 'TSEnumDeclaration':
        scopes.declare(node.id, { type: 'TSEnumName', node })
        name(node.id, node)
        return scopes.nest('tsEnum', node, () => {
          for (const one of node.body.members) {
            parents.set(one, node)
            // `enum E { 'a' = 1, b = a }`
            const id = one.id.type === 'Identifier' ? one.id : { ...one.id, name: literalString(one.id) ?? '' }
            scopes.declare(id, { type: 'TSEnumMember', node: one })
            visit(one.initializer, one)
          }
        })
      case 'TSModuleDeclaration':
        name(node.id, node)
        if (node.id.type === 'Identifier' && node.kind !== 'global') scopes.declare(node.id, { type: 'TSModuleName', node })
        return scopes.nest('tsModule', node, () => visit(node.body, node))
      case 'TSImportEqualsDeclaration':
        name(node.id, node)
        scopes.declare(node.id, { type: 'ImportBinding', node, parent: node })
        return visit(node.moduleReference, node)
      case 'TSQualifiedName':
        // Types are passed over: this is `import login = Taro.login`.
        visit(node.left, node)
        return name(node.right, node)
      default:
        visitChildren(node)
    }
  }

  /** A node that is a name, and refers to no variable. */
  const name = (node: Node, parent: Node): void => void parents.set(node, parent)

  /** An element's own name is text; a component's is a variable's. */
  function component(tag: TSESTree.JSXTagNameExpression, parent: Node): void {
    parents.set(tag, parent)
    if (tag.type === 'JSXMemberExpression') {
      name(tag.property, tag)
      component(tag.object, tag)
    } else if (tag.type === 'JSXIdentifier' && (parent.type === 'JSXMemberExpression' || !/^[a-z]/.test(tag.name))) scopes.read(tag)
  }

  function declarator(node: TSESTree.VariableDeclarator, parent: TSESTree.VariableDeclaration): void {
    const definition = { type: 'Variable', node, parent }
    declared(node.id, node, definition, { isVar: parent.kind === 'var', isGiven: Boolean(node.init) })
    visit(node.init, node)
  }

  /** `for (const x of list)`, `for (x in object)` */
  function loop(node: TSESTree.ForInStatement | TSESTree.ForOfStatement): void {
    if (node.left.type === 'VariableDeclaration') {
      parents.set(node.left, node)
      for (const one of node.left.declarations) {
        parents.set(one, node.left)
        const definition = { type: 'Variable', node: one, parent: node.left }
        declared(one.id, one, definition, { isVar: node.left.kind === 'var', isGiven: true })
      }
    } else pattern(node.left, node, (identifier) => scopes.write(identifier, false))
    visit(node.right, node)
    visit(node.body, node)
  }

  function functionLike(node: Function): void {
    if ('id' in node && node.id) name(node.id, node)
    scopes.nest('function', node, () => {
      for (const parameter of node.params) declared(parameter, node, { type: 'Parameter', node })
      if (node.body?.type === 'BlockStatement') {
        // The body has no scope of its own.
        parents.set(node.body, node)
        visitAll(node.body.body, node.body)
      } else visit(node.body, node)
    })
  }

  /** A pattern that declares what it names. */
  function declared(node: Node, parent: Node, definition: Definition, { isVar = false, isGiven = false } = {}): void {
    pattern(node, parent, (identifier, hasDefault) => {
      scopes.declare(identifier, definition, isVar)
      if (hasDefault) scopes.write(identifier, true)
      if (isGiven) scopes.write(identifier, true)
    })
  }

  scopes.nest('global', program, () => scopes.nest('module', program, () => visitAll(program.body, program)))
  return { scopes, parents }
}
