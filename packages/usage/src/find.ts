import { bindingsOf, isReassigned, type Bindings } from './bindings'
import { calleeName, parentsOf, propertyName, useOf } from './tree'
import type { MemberUsage, Name, Node, ObjectUsage, Source, TSESTree, Usage } from './types'

// What Babel, TypeScript, SWC and esbuild wrap around a required module.
const INTEROP = /^_*(interop_?require(Default|Wildcard)|import(Default|Star)|toESM)$/i

/** The name that an export has in the module it comes from; `default` and `*` are the module's object. */
type NameOf = (exported: string) => string | undefined

/** A module that passes on another: a barrel of an app that re-exports Taro. */
export interface Alias {
  /** The module whose members these are: `@tarojs/taro`. */
  module: string
  /** The member that one of its exports is, `default` for the whole object; undefined for what is its own. */
  nameOf: NameOf
}

const itself: NameOf = (name) => name

/**
 * Finds each place where a program names one of the modules or a member of them, in every import form. The program's own
 * variable of the same name is not one of them.
 *
 * @param modules specifiers to look for, `['@tarojs/taro']`, or what a specifier passes on
 * @param bindings the program's, where they are known already; and so the parents
 */
export function findUsages(
  { program, scopes }: Source,
  modules: readonly string[] | ((specifier: string) => Alias | undefined),
  bindings = bindingsOf(scopes),
  parents = parentsOf(program)
): Usage[] {
  const aliasOf =
    typeof modules === 'function' ? modules : (module: string) => (modules.includes(module) ? { module, nameOf: itself } : undefined)
  const usages: Usage[] = []
  // The nodes of the program, in the order of the text.
  for (const node of parents.keys()) {
    const specifier = moduleOf(node, bindings)
    const alias = specifier === undefined ? undefined : aliasOf(specifier)
    if (!alias) continue
    const { module } = alias
    const passedOn = specifier === module ? {} : { isPassedOn: true }
    const follow = follower(alias, parents, bindings, (usage) => usages.push({ ...usage, ...passedOn }))
    switch (node.type) {
      case 'ImportDeclaration': {
        const names = node.specifiers.map((specifier) => importName(specifier, node.importKind === 'type'))
        usages.push({ kind: 'import', module, names, node })
        for (const name of names) {
          const reads = name.typeOnly ? [] : bindings.readsOf(name.node, name.local)
          for (const read of reads) follow.imported(read, name.imported)
        }
        break
      }
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.exportKind !== 'type') usages.push({ kind: 'reexport', module, names: exportNames(node), node })
        break
      case 'TSImportEqualsDeclaration':
        for (const read of bindings.readsOf(node, node.id.name)) follow.object(read)
        break
      case 'ImportExpression':
        usages.push({ kind: 'dynamic import', module, node })
        follow.promise(node)
        break
      case 'CallExpression':
        usages.push({ kind: 'require', module, node })
        follow.object(node)
    }
  }
  return usages
}

/** The module that a node imports, re-exports or loads. */
function moduleOf(node: Node, bindings: Bindings): string | undefined {
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

function importName(node: TSESTree.ImportClause, typeOnly: boolean): Name {
  const local = node.local.name
  if (node.type === 'ImportDefaultSpecifier') return { imported: 'default', local, typeOnly, node }
  if (node.type === 'ImportNamespaceSpecifier') return { imported: '*', local, typeOnly, node }
  return { imported: exportedName(node.imported), local, typeOnly: typeOnly || node.importKind === 'type', node }
}

function exportNames(node: TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration): Name[] {
  if (node.type === 'ExportAllDeclaration')
    return [{ imported: '*', local: node.exported ? exportedName(node.exported) : '*', typeOnly: false, node }]
  return node.specifiers.map((specifier) => ({
    imported: exportedName(specifier.local),
    local: exportedName(specifier.exported),
    typeOnly: specifier.exportKind === 'type',
    node: specifier
  }))
}

const exportedName = (node: TSESTree.Identifier | TSESTree.StringLiteral) => (node.type === 'Identifier' ? node.name : node.value)

/** Follows the module's object, a member of it, or a promise of it, to where the program uses them. */
function follower(
  { module, nameOf }: Alias,
  parents: Map<Node, Node>,
  bindings: Bindings,
  report: (usage: MemberUsage | ObjectUsage) => void
) {
  const use = (node: Node) => useOf(node, parents)

  /** @param names the names of the object's members, in the module whose members they are */
  function object(node: Node, names: NameOf): void {
    const [value, user] = use(node)
    if (!user) return
    report({ kind: 'object', module, node: value, ...(isLost(value, user) ? { isLost: true } : {}) })
    if (user.type === 'MemberExpression' && user.object === value) {
      const name = user.computed ? bindings.staticString(user.property) : propertyName(user)
      named(user, name, names)
    } else if (user.type === 'VariableDeclarator' && user.init === value) {
      declared(user, user.id, names)
    } else if (user.type === 'AssignmentExpression' && user.right === value && user.left.type === 'ObjectPattern') {
      const isLost = user.left.properties.at(-1)?.type === 'RestElement'
      report({ kind: 'object', module, node: user.left, ...(isLost ? { isLost } : {}) })
    } else if (user.type === 'AwaitExpression' || isKept(value, user)) {
      object(user, names)
    } else if (user.type === 'CallExpression' && user.arguments.includes(value as never)) {
      if (INTEROP.test(calleeName(user))) object(user, names)
      else if (value.type === 'CallExpression') wrapped(user)
    }
  }

  /** Whether none of the branches above follows the object, and it is not only looked at. */
  function isLost(value: Node, user: Node): boolean {
    switch (user.type) {
      case 'MemberExpression':
        return user.object !== value
      case 'VariableDeclarator':
        return user.init !== value || !isHeld(user)
      case 'AssignmentExpression':
        return user.right === value && user.left.type !== 'ObjectPattern'
      case 'CallExpression':
        return !INTEROP.test(calleeName(user)) && !(value.type === 'CallExpression' && defaultsOf(user).length > 0)
      case 'AwaitExpression':
      case 'BinaryExpression':
      case 'ExpressionStatement':
      case 'IfStatement':
      case 'UnaryExpression':
        return false
      default:
        return true
    }
  }

  /** Whether what a declaration takes from the object, or all of it, is followed to where it is used. */
  function isHeld({ id }: TSESTree.VariableDeclarator): boolean {
    const variable = id.type === 'Identifier' ? bindings.variableOf(id) : undefined
    return id.type === 'ObjectPattern' || (variable?.defs.length === 1 && !isReassigned(variable) && !isExported(variable.defs[0]!.node))
  }

  /** `(_a = Taro).login`, as compilers write an optional call of it. */
  const isKept = (value: Node, user: Node): boolean =>
    user.type === 'AssignmentExpression' && user.operator === '=' && user.right === value && user.left.type === 'Identifier'

  /** What a function makes of a module that was just required. Minifiers rename those of compilers, and `default` stays. */
  const wrapped = (call: Node) => defaultsOf(call).forEach((node) => object(node, itself))

  function defaultsOf(call: Node): Node[] {
    const [value, user] = use(call)
    const isDeclared = user?.type === 'VariableDeclarator' && user.init === value && user.id.type === 'Identifier'
    const reads = isDeclared ? bindings.readsOf(user, (user.id as TSESTree.Identifier).name) : [value]
    return reads.flatMap((read) => {
      const parent = parents.get(read)
      return parent?.type === 'MemberExpression' && parent.object === read && propertyName(parent) === 'default' ? [parent] : []
    })
  }

  /** A member of the object. Under interop a module's default is reached by `default`, once or twice. */
  function named(node: Node, exported: string | undefined, names: NameOf, hasFallback = false): void {
    if (exported === undefined) return member(node, undefined)
    const name = names(exported)
    if (name === 'default' || name === '*') object(node, itself)
    else if (name !== undefined) member(node, name, hasFallback)
  }

  /** A declaration or a parameter that holds the object, or takes it apart. */
  function declared(declaration: Node, target: Node, names: NameOf): void {
    if (target.type === 'Identifier') for (const read of bindings.readsOf(declaration, target.name)) object(read, names)
    if (target.type !== 'ObjectPattern') return
    const isLost = isExported(declaration) && target.properties.at(-1)?.type === 'RestElement'
    report({ kind: 'object', module, node: target, ...(isLost ? { isLost } : {}) })
    for (const property of target.properties) {
      if (property.type === 'Property') taken(declaration, property, names)
      // The rest is the object without some of its members.
      else declared(declaration, property.argument, names)
    }
  }

  /** A name that a pattern takes from the object. */
  function taken(declaration: Node, property: TSESTree.Property, names: NameOf): void {
    const name = propertyName(property)
    const hasFallback = property.value.type === 'AssignmentPattern'
    const local = property.value.type === 'AssignmentPattern' ? property.value.left : property.value
    if (local.type !== 'Identifier') return name === 'default' ? declared(declaration, local, itself) : undefined
    // An export does not read it.
    const reads = isExported(declaration) ? [local] : bindings.readsOf(declaration, local.name)
    for (const read of reads) named(read, name, names, hasFallback)
  }

  const isExported = (declaration: Node) => parents.get(parents.get(declaration)!)?.type === 'ExportNamedDeclaration'

  function member(node: Node, name: string | undefined, hasFallback = false): void {
    const [value, user] = use(node)
    const call = user?.type === 'CallExpression' && user.callee === value ? { call: user } : {}
    report({ kind: 'member', module, name, node, ...call, ...(hasFallback ? { hasFallback } : {}) })
  }

  function promise(node: Node): void {
    const [value, user] = use(node)
    if (user?.type === 'AwaitExpression') return object(user, nameOf)
    const call = user && parents.get(user)
    if (user?.type !== 'MemberExpression' || user.object !== value || propertyName(user) !== 'then' || call?.type !== 'CallExpression')
      return
    const [callback] = call.arguments
    const isFunction = callback?.type === 'ArrowFunctionExpression' || callback?.type === 'FunctionExpression'
    if (isFunction && callback.params[0]) declared(callback, callback.params[0], nameOf)
  }

  function imported(node: Node, name: string): void {
    if (name === '*') object(node, nameOf)
    else named(node, name, nameOf)
  }

  return { imported, object: (node: Node) => object(node, nameOf), promise }
}
