import { propertyName, memoize, type Node, type TSESTree } from '@taro-capability/usage'
import type { Module } from '../graph/module'

type Holder = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.Property

export const isHolder = (node: Node | undefined): node is Holder =>
  node?.type === 'MethodDefinition' || node?.type === 'PropertyDefinition' || node?.type === 'Property'

// https://react.dev/reference/react/Component: only React holds a component.
const COMPONENT = /^((React|Taro)\.)?(Pure)?Component$/
// Called by React, by Taro and by Vue.
const LIFECYCLE =
  /^(constructor|render|setup|data|component\w*|getSnapshot\w*|shouldComponent\w*|UNSAFE_\w*|on[A-Z]\w*|before\w*|created|mounted|updated|unmounted|activated)$/

/**
 * The places that read a method, where nothing else can: of a component, by its own `this`, or of a class that keeps it private. In
 * a template of Vue a method is read by its name.
 *
 * @returns undefined where the object may be held elsewhere
 */
export function referencesToMethod(holder: Holder, module: Module): Node[] | undefined {
  const owner = ownerOf(holder, module)
  const name = holder.key.type === 'PrivateIdentifier' ? `#${holder.key.name}` : propertyName(holder as { computed: boolean; key: Node })
  if (!owner || name === undefined || LIFECYCLE.test(name) || leaks(owner, name, module)) return undefined
  const inside = membersOf(module).get(name) ?? []
  if (inside.some((node) => !isOwn(node))) return undefined
  return inside.filter((node) => module.inTemplate(node) || (isWithin(node, owner, module) && !isBound(node, module)))
}

/** A `ref.current.open()` elsewhere may be of the component. */
const isOwn = (node: Node) => node.type !== 'MemberExpression' || node.object.type === 'ThisExpression'

/** Whether a method or an option is of a component, whose events the platform calls: in a class of React, or among Vue's options. */
export function isComponentMember(holder: Holder, module: Module): boolean {
  const body = module.parents.get(holder)
  const owner = body && module.parents.get(body)
  if (owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression') return isComponent(owner, module)
  return owner?.type === 'ExportDefaultDeclaration' || (owner?.type === 'CallExpression' && owner.arguments[0] === body)
}

const isComponent = ({ superClass, body }: TSESTree.ClassDeclaration | TSESTree.ClassExpression, { code, rangeOf }: Module) =>
  superClass ? COMPONENT.test(code.slice(...rangeOf(superClass))) || body.body.some(isRender) : body.body.some(isRender)

/** The class or the component's options whose `this` a method is of. */
function ownerOf(holder: Holder, module: Module): Node | undefined {
  const { parents } = module
  const body = parents.get(holder)
  const owner = body && parents.get(body)
  if (!owner) return undefined
  if (owner.type === 'ClassDeclaration' || owner.type === 'ClassExpression') {
    return ('static' in holder && holder.static) || !(isPrivate(holder, module) || isComponent(owner, module)) ? undefined : owner
  }
  // https://vuejs.org/api/options-state.html#methods
  const options = owner.type === 'Property' && propertyName(owner) === 'methods' ? parents.get(owner) : undefined
  const user = options && parents.get(options)
  return user?.type === 'ExportDefaultDeclaration' || user?.type === 'CallExpression' ? options : undefined
}

/** The trees of other files have no field for `private`. */
function isPrivate(holder: Holder, { code, rangeOf }: Module): boolean {
  const modifiers = code.slice(rangeOf(holder)[0], rangeOf(holder.key)[0])
  return holder.key.type === 'PrivateIdentifier' || /\bprivate\s+(\w+\s+)*\W*$/.test(modifiers)
}

const isRender = (member: Node) =>
  member.type === 'MethodDefinition' && propertyName(member as { computed: boolean; key: Node }) === 'render'

/** Whether `this` is handed on as a whole, or the method taken from it. */
function leaks(owner: Node, name: string, module: Module): boolean {
  return (thisOf(module).get(owner) ?? []).some((node) => {
    const user = module.parents.get(node)
    if (user?.type === 'VariableDeclarator' && user.id.type === 'ObjectPattern')
      return user.id.properties.some((property) => property.type !== 'Property' || propertyName(property) === name)
    return user?.type !== 'MemberExpression' && !(user?.type === 'CallExpression' && isBind(user))
  })
}

/** `this.share = this.share.bind(this)` runs nothing. */
function isBound(node: Node, { parents }: Module): boolean {
  const user = parents.get(node)
  if (user?.type === 'AssignmentExpression') return user.left === node
  const call = user && parents.get(user)
  return (
    user?.type === 'MemberExpression' &&
    propertyName(user) === 'bind' &&
    call?.type === 'CallExpression' &&
    parents.get(call)?.type === 'AssignmentExpression'
  )
}

const isBind = ({ callee }: TSESTree.CallExpression) => callee.type === 'MemberExpression' && propertyName(callee) === 'bind'

function isWithin(node: Node, owner: Node, { parents }: Module): boolean {
  for (let at: Node | undefined = node; at; at = parents.get(at)) if (at === owner) return true
  return false
}

/** `this.name`, another object's `x.name`, and in templates the names that nothing declares. */
const membersOf = memoize((module: Module) => {
  const found = new Map<string, Node[]>()
  for (const node of module.parents.keys()) {
    const name = nameOf(node, module)
    if (name !== undefined) append(found, name, node)
  }
  return found
})

function nameOf(node: Node, { inTemplate, bindings }: Module): string | undefined {
  if (node.type === 'Identifier') return inTemplate(node) && !bindings.variableOf(node) ? node.name : undefined
  if (node.type !== 'MemberExpression') return undefined
  return node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : propertyName(node)
}

/** Each `this`, by the classes and the objects around it. */
const thisOf = memoize((module: Module) => {
  const found = new Map<Node, Node[]>()
  for (const node of module.parents.keys()) {
    if (node.type !== 'ThisExpression') continue
    for (let at = module.parents.get(node); at; at = module.parents.get(at)) {
      if (/^Class(Declaration|Expression)$|^ObjectExpression$/.test(at.type)) append(found, at, node)
    }
  }
  return found
})

function append<Key>(lists: Map<Key, Node[]>, key: Key, node: Node): void {
  const list = lists.get(key)
  if (list) list.push(node)
  else lists.set(key, [node])
}
