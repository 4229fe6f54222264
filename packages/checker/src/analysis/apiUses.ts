import { calleeName, isTransparent, propertyName, rangeOf, type Bindings, type Node, type TSESTree } from '@taro-capability/usage'
import type { UseSite } from '../flow/types'
import { TARO } from '../names'
import type { Module } from '../graph/module'
import { globalOf } from '../platforms'

/** One place that names an API, of Taro or of one platform's global object. */
export interface ApiUse {
  /** The node that has the API's value. */
  node: Node
  api: string
  /** `wx`, `my`: the object of one platform alone. */
  global?: string
  call?: TSESTree.CallExpression
  /** Whether the program goes on without it where it is undefined: `Taro.x?.()`, `Taro.x ?? other`. */
  isOptional: boolean
  /** Whether it is only asked for: `if (wx.login)`, which throws where there is no `wx`. */
  isQuestion?: boolean
}

const GLOBALS = new Set(Object.values(globalOf))

/** Where the value of an expression is used. */
type SitesOf = (node: Node, module: Module) => Iterable<UseSite | undefined>

/** Where a module uses APIs, in the order of the text. */
export function apiUsesIn(module: Module, sitesOf: SitesOf): ApiUse[] {
  return [...taroUses(module), ...passedUses(module, sitesOf), ...globalUses(module)].sort(
    (one, other) => rangeOf(one.node)[0] - rangeOf(other.node)[0]
  )
}

function taroUses(module: Module): ApiUse[] {
  return module.usages.flatMap((usage) => {
    // A question is no call: what it guards is what it says no to.
    if (usage.kind !== 'member' || usage.module !== TARO || usage.name === undefined || usage.name === 'canIUse') return []
    if (isOnlyLookedAt(usage.node, module)) return []
    const isOptional = usage.hasFallback || goesOnWithout(usage.node, module.parents)
    return [{ node: usage.node, api: usage.name, call: usage.call, isOptional }]
  })
}

/** Members of the Taro object where it was passed on: `{ ...Taro }`, `{ taro: Taro }`, as a parameter, by a function. */
function passedUses(module: Module, sitesOf: SitesOf): ApiUse[] {
  const uses = new Map<Node, ApiUse>()
  for (const usage of module.usages) {
    if (usage.kind !== 'object' || usage.module !== TARO || !isPassed(usage.node, module)) continue
    const own = namesBeside(usage.node, module)
    for (const site of sitesOf(usage.node, module)) {
      const member = site?.module === module && !site.isOutside ? module.parents.get(site.node) : undefined
      if (member?.type !== 'MemberExpression' || member.object !== site!.node || module.members.has(member)) continue
      const api = propertyName(member)
      if (api === undefined || api === 'canIUse' || own.has(api) || isOnlyLookedAt(member, module)) continue
      const user = module.parents.get(member)
      const call = user?.type === 'CallExpression' && user.callee === member ? { call: user } : {}
      uses.set(member, { node: member, api, ...call, isOptional: goesOnWithout(member, module.parents) })
    }
  }
  return [...uses.values()]
}

const isPassed = (node: Node, { parents }: Module) =>
  /^(SpreadElement|Property|AssignmentPattern|CallExpression|ReturnStatement|ArrowFunctionExpression)$/.test(
    parents.get(node)?.type ?? ''
  ) && node.type !== 'ObjectPattern'

/** What the object that it is spread into has of its own. */
function namesBeside(node: Node, { parents }: Module): Set<string | undefined> {
  const spread = parents.get(node)
  const object = spread?.type === 'SpreadElement' ? parents.get(spread) : undefined
  const properties = object?.type === 'ObjectExpression' ? object.properties : []
  return new Set(properties.map((property) => (property.type === 'Property' ? propertyName(property) : undefined)))
}

function globalUses(module: Module): ApiUse[] {
  const { parents, bindings } = module
  const uses: ApiUse[] = []
  for (const node of parents.keys()) {
    if (node.type !== 'Identifier' || !GLOBALS.has(node.name) || bindings.variableOf(node)) continue
    // A template of Vue names what its component has.
    if (module.inTemplate(node)) continue
    for (const [member, api] of membersOf(objectOf(node, parents), module)) {
      const isQuestion = api === 'canIUse' || isOnlyLookedAt(member, module)
      const user = parents.get(member)
      const call = user?.type === 'CallExpression' && user.callee === member ? { call: user } : {}
      uses.push({ node: member, api, global: node.name, ...call, isOptional: goesOnWithout(member, parents), isQuestion })
    }
  }
  return uses
}

/** `wx`, or `window.wx`. */
function objectOf(node: Node, parents: Map<Node, Node>): Node {
  const parent = parents.get(node)
  const isOfWindow =
    parent?.type === 'MemberExpression' &&
    parent.property === node &&
    parent.object.type === 'Identifier' &&
    /^(window|globalThis|global|self)$/.test(parent.object.name)
  return isOfWindow ? parent : node
}

/** What an object is asked for: `wx.login`, `const { login } = wx`, `const api = wx; api.login`. */
function membersOf(object: Node, module: Module): [member: Node, name: string][] {
  const { parents, bindings } = module
  const parent = parents.get(object)
  if (!parent) return []
  if (isTransparent(parent)) return membersOf(parent, module)
  if (parent.type === 'VariableDeclarator' && parent.init === object && parent.id.type === 'Identifier')
    return bindings.readsOf(parent, parent.id.name).flatMap((read) => membersOf(read, module))
  const members: (TSESTree.MemberExpression | TSESTree.Property)[] =
    parent.type === 'MemberExpression' && parent.object === object
      ? [parent]
      : parent.type === 'VariableDeclarator' && parent.init === object && parent.id.type === 'ObjectPattern'
        ? parent.id.properties.filter((property) => property.type === 'Property')
        : []
  return members.flatMap((member) => {
    const name = propertyName(member as { computed: boolean; key?: Node; property?: Node })
    return name === undefined ? [] : [[member, name]]
  })
}

/** Whether nothing but its value is left out where it is undefined. */
function goesOnWithout(node: Node, parents: Map<Node, Node>): boolean {
  const parent = parents.get(node)
  if (!parent) return false
  if (isTransparent(parent)) return goesOnWithout(parent, parents)
  if (parent.type === 'CallExpression') return parent.optional && parent.callee === node
  if (parent.type === 'MemberExpression') return parent.optional && parent.object === node
  return parent.type === 'LogicalExpression' && parent.operator !== '&&' && parent.left === node
}

/** Whether the code only asks whether it is there, gives it another value, passes it on by its name, or names its type. */
function isOnlyLookedAt(node: Node, module: Module): boolean {
  const parent = module.parents.get(node)
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node
    case 'LogicalExpression':
      return (parent.left === node && parent.operator === '&&') || isOnlyLookedAt(parent, module)
    case 'UnaryExpression':
      return /^(!|typeof|delete)$/.test(parent.operator)
    case 'BinaryExpression':
      return /^([!=]==?|instanceof)$/.test(parent.operator)
    case 'CallExpression':
      return /^(Boolean|is[A-Z]\w*)$/.test(calleeName(parent))
    case 'AssignmentExpression':
      return parent.left === node
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return isOnlyLookedAt(parent, module)
    case 'ExportSpecifier':
      // Each file that imports it is reported.
      return module.bindings.variableOf(node)?.defs[0]?.type === 'ImportBinding'
    case 'TSTypeQuery':
    case 'TSQualifiedName':
      return true
    default:
      return false
  }
}

/** The fields that a call names in its option, in the manner of `canIUse`: `object.isPrivateMessage`. */
export function fieldsOf({ call }: ApiUse): Map<string, Node> {
  const fields = new Map<string, Node>()
  const read = (node: Node | undefined, path: string) => {
    if (node && isTransparent(node)) return read(node.expression, path)
    if (node?.type !== 'ObjectExpression') return
    for (const property of node.properties) {
      const name = property.type === 'Property' ? propertyName(property) : undefined
      if (name === undefined) continue
      fields.set(`${path}.${name}`, property)
      read((property as TSESTree.Property).value, `${path}.${name}`)
    }
  }
  read(call?.arguments[0], 'object')
  return fields
}

/** Whether a call's option names a callback: an object, or a constant that holds one, in a cast or not. */
export const hasCallback = (use: ApiUse, module: Module, ...names: string[]): boolean => hasOption(use, module, names, () => true)

/** The same, where the callback does something. */
export const looksAtResult = (use: ApiUse, module: Module): boolean =>
  hasOption(
    use,
    module,
    ['success', 'complete'],
    (value) => !(isFunction(value) && value.body.type === 'BlockStatement' && value.body.body.length === 0)
  )

const isFunction = (node: Node): node is TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression =>
  node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'

function hasOption({ call }: ApiUse, { bindings }: Module, names: string[], counts: (value: Node) => boolean): boolean {
  const option = call?.arguments[0] && optionOf(call.arguments[0], bindings)
  return (
    option?.type === 'ObjectExpression' &&
    option.properties.some(
      (property) => property.type !== 'Property' || (names.includes(propertyName(property) ?? '') && counts(property.value))
    )
  )
}

function optionOf(node: Node, bindings: Bindings): Node {
  if (isTransparent(node)) return optionOf(node.expression, bindings)
  const definition = node.type === 'Identifier' ? bindings.variableOf(node)?.defs[0]?.node : undefined
  return definition?.type === 'VariableDeclarator' && definition.init?.type !== 'Identifier' && definition.init
    ? optionOf(definition.init, bindings)
    : node
}
