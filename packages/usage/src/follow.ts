import { isReassigned, type Bindings } from './bindings'
import { moduleOf } from './modules'
import { calleeName, propertyName, useOf } from './tree'
import type { MemberUsage, Node, ObjectUsage, TSESTree } from './types'

// What Babel, TypeScript, SWC, esbuild and rollup wrap around a required module.
const INTEROP = /^_*(interop_?(require)?_?(default|wildcard|namespace)\w*|import(Default|Star)|toESM)$/i

/** The name that an export has in the module it comes from; `default` and `*` are the module's object. */
type NameOf = (exported: string) => string | undefined

/** A module that passes on another: a barrel of an app that re-exports Taro. */
export interface Alias {
  /** The module whose members these are: `@tarojs/taro`. */
  module: string
  /** The member that one of its exports is, `default` for the whole object; undefined for what is its own. */
  nameOf: NameOf
}

/** The object's members have the names that they have in the module. */
export const itself: NameOf = (name) => name

/** Follows the module's object, a member of it, or a promise of it, to where the program uses them. */
export function createFollower(
  { module, nameOf }: Alias,
  parents: Map<Node, Node>,
  bindings: Bindings,
  report: (usage: MemberUsage | ObjectUsage) => void
) {
  const use = (node: Node) => useOf(node, parents)

  /** @param names the names of the object's members, in the module whose members they are */
  function object(node: Node, names: NameOf): void {
    const [value, user] = use(node)
    report({ kind: 'object', module, node: value, ...(isLost(value, user) ? { isLost: true } : {}) })
    if (user.type === 'MemberExpression' && user.object === value) {
      named(user, bindings.nameOf(user), names)
    } else if (user.type === 'VariableDeclarator' && user.init === value) {
      declared(user, user.id, names)
    } else if (user.type === 'AssignmentExpression' && user.right === value && user.left.type === 'ObjectPattern') {
      const isLost = user.left.properties.at(-1)?.type === 'RestElement'
      report({ kind: 'object', module, node: user.left, ...(isLost ? { isLost } : {}) })
    } else if (user.type === 'AwaitExpression' || isKept(value, user) || isChosen(value, user)) {
      object(user, names)
    } else if (user.type === 'CallExpression' && user.arguments.includes(value as never)) {
      if (INTEROP.test(calleeName(user))) object(user, names)
      else if (isRequired(value)) wrapped(user)
    } else {
      const call = promisedBy(value, user)
      if (call) promise(call, names)
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
        return !INTEROP.test(calleeName(user)) && !(isRequired(value) && defaultsOf(user).length > 0)
      case 'LogicalExpression':
        return user.right === value && !isDefaultOf(user.left, value)
      case 'AwaitExpression':
      case 'BinaryExpression':
      case 'ExpressionStatement':
      case 'IfStatement':
      case 'UnaryExpression':
        return false
      default:
        return promisedBy(value, user) === undefined
    }
  }

  /** Whether what a declaration takes from the object, or all of it, is followed to where it is used. */
  function isHeld({ id }: TSESTree.VariableDeclarator): boolean {
    const variable = id.type === 'Identifier' ? bindings.variableOf(id) : undefined
    return id.type === 'ObjectPattern' || (variable?.defs.length === 1 && !isReassigned(variable) && !isExported(variable.defs[0]!.node))
  }

  /** `require('…')`, or a variable that holds it. */
  function isRequired(node: Node): boolean {
    const definition = node.type === 'Identifier' ? bindings.variableOf(node)?.defs[0]?.node : undefined
    return moduleOf(definition?.type === 'VariableDeclarator' && definition.init ? definition.init : node, bindings) !== undefined
  }

  /** `Promise.resolve().then(() => require('…'))`, as compilers write `import()`: the call that gives what the callback returns. */
  function promisedBy(value: Node, user: Node): Node | undefined {
    const block = user.type === 'ReturnStatement' ? parents.get(user)! : undefined
    const callback = block ? parents.get(block)! : user
    if (!isFunction(callback) || (callback.body !== value && callback.body !== block)) return undefined
    const call = parents.get(callback)
    return call?.type === 'CallExpression' && call.arguments[0] === callback && calleeName(call) === 'then' ? call : undefined
  }

  /** `(_a = Taro).login`, as compilers write an optional call of it. */
  const isKept = (value: Node, user: Node): boolean =>
    user.type === 'AssignmentExpression' && user.operator === '=' && user.right === value && user.left.type === 'Identifier'

  /** `taro.default || taro`, as packages find the object under any interop: what is on the right is followed from the left. */
  const isChosen = (value: Node, user: Node): boolean => user.type === 'LogicalExpression' && user.operator !== '&&' && user.left === value

  /** What a function makes of a module that was just required. Minifiers rename those of compilers, and `default` stays. */
  const wrapped = (call: Node) => defaultsOf(call).forEach((node) => object(node, itself))

  function defaultsOf(call: Node): Node[] {
    const [value, user] = use(call)
    const isDeclared = user.type === 'VariableDeclarator' && user.init === value && user.id.type === 'Identifier'
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
    const name = bindings.nameOf(property)
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
    const call = user.type === 'CallExpression' && user.callee === value ? { call: user } : {}
    report({ kind: 'member', module, name, node, ...call, ...(hasFallback ? { hasFallback } : {}) })
  }

  function promise(node: Node, names: NameOf): void {
    const [value, user] = use(node)
    const call = parents.get(user)
    if (user.type === 'AwaitExpression') object(user, names)
    else if (user.type === 'VariableDeclarator' && user.id.type === 'Identifier' && isHeld(user))
      for (const read of bindings.readsOf(user, user.id.name)) promise(read, names)
    else if (call?.type === 'CallExpression' && calleeName(call) === 'then' && call.callee === user) answered(call.arguments[0], names)
    else if (user.type !== 'ExpressionStatement') report({ kind: 'object', module, node: value, isLost: true })
  }

  /** The callback of a promise of the object. */
  function answered(callback: Node | undefined, names: NameOf): void {
    if (!callback) return
    if (!isFunction(callback)) report({ kind: 'object', module, node: callback, isLost: true })
    else if (callback.params[0]) declared(callback, callback.params[0], names)
  }

  function imported(node: Node, name: string): void {
    if (name === '*') object(node, nameOf)
    else named(node, name, nameOf)
  }

  return { imported, object: (node: Node) => object(node, nameOf), promise: (node: Node) => promise(node, nameOf) }
}

const isDefaultOf = (left: Node, right: Node): boolean =>
  left.type === 'MemberExpression' &&
  propertyName(left) === 'default' &&
  left.object.type === 'Identifier' &&
  right.type === 'Identifier' &&
  left.object.name === right.name

const isFunction = (node: Node): node is TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression =>
  node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression'
