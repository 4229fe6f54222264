import { propertyName, memoize, type Node, type TSESTree } from '@taro-capability/usage'
import type { NodeReference } from '../evaluate/value'
import type { Module } from '../graph/module'
import { READ, wayOf, type Held, type Run, type UseSites } from './types'

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression
type Field = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.Property

export const isField = (node: Node | undefined): node is Field => /^(MethodDefinition|PropertyDefinition|Property)$/.test(node?.type ?? '')

// https://react.dev/reference/react/Component: only React holds a component.
const COMPONENT = /^((React|Taro)\.)?(Pure)?Component$/
// Called by React, by Vue and by Taro. https://docs.taro.zone/docs/react-page
const LIFECYCLE =
  /^(constructor|render|setup|data|component\w*|getSnapshot\w*|shouldComponent\w*|UNSAFE_\w*|before\w*|created|mounted|updated|unmounted|activated|on(Load|Unload|Ready|Show|Hide|PullDownRefresh|PullIntercept|ReachBottom|PageScroll|Resize|TabItemTap|TitleClick|OptionMenuClick|PopMenuClick|AddToFavorites|Share\w+|SaveExitState|Launch|Error|PageNotFound|UnhandledRejection|ThemeChange|KeyboardHeight|BackPress))$/

/**
 * Follows a method or a field, where nothing but its own code can read it: of a component by its `this`, or of a class that keeps
 * it private. In a template of Vue it is read by its name.
 */
export function* ofField(held: Held, field: Field): UseSites {
  const { module, run } = held
  if (field.value !== held.node) return
  const owner = ownerOf(field, module, run)
  const name = nameOf(field)
  if (!owner && name !== undefined && !LIFECYCLE.test(name) && isUnread(name, field, held)) return
  if (!owner || name === undefined || LIFECYCLE.test(name) || isReadElsewhere(name, module) || module.isPartial) return yield undefined
  const path = [name, ...(isGetter(field, module) ? [READ] : []), ...held.path]
  for (const read of membersNamed(name, module))
    if (module.inTemplate(read)) yield* run.follow({ ...held, node: read, path: path.slice(1), from: wayOf(held) })
  for (const one of familyOf({ node: owner, module }, held)) yield* ofThis(one, { ...held, path })
  // What its component does not use is for another one, which holds it by a ref.
  yield { ...held, isOutside: true }
}

/** Follows what a member of a class's or of an object's `this` has. */
export function* ofThis({ node: owner, module }: NodeReference, held: Held): UseSites {
  for (const node of thisOf(module).get(owner) ?? []) yield* held.run.follow({ ...held, node, module, from: wayOf(held) })
}

const nameOf = ({ key, computed }: Field) => (key.type === 'PrivateIdentifier' ? `#${key.name}` : propertyName({ computed, key }))

/** Whether a method or an option is of a component, whose events the platform calls: in a class of React, or among Vue's options. */
export function isComponentMember(field: Field, module: Module): boolean {
  const body = module.parents.get(field)
  const owner = body && module.parents.get(body)
  if (owner && isClass(owner)) return isComponent({ node: owner, module })
  return owner?.type === 'ExportDefaultDeclaration' || (owner?.type === 'CallExpression' && owner.arguments[0] === body)
}

/** The class or the component's options whose `this` a field is of, where nothing else has it. */
function ownerOf(field: Field, module: Module, run: Run): Node | undefined {
  const body = module.parents.get(field)
  const owner = body && module.parents.get(body)
  if (!owner) return undefined
  if (isClass(owner)) {
    return ('static' in field && field.static) || !(isPrivate(field, module) || isComponent({ node: owner, module }, run))
      ? undefined
      : owner
  }
  return optionsOf(field, module)
}

/** The trees of other files have no field for `private`. */
function isPrivate(field: Field, { code, rangeOf }: Module): boolean {
  const modifiers = code.slice(rangeOf(field)[0], rangeOf(field.key)[0])
  return field.key.type === 'PrivateIdentifier' || /\bprivate\s+(\w+\s+)*\W*$/.test(modifiers)
}

/** Vue's computed values as well: to read one is to run it. */
const isGetter = (field: Field, module: Module) => ('kind' in field && field.kind === 'get') || groupOf(field, module)?.name === 'computed'

/** The options of a Vue component that a method is of. https://vuejs.org/api/options-state.html#methods */
export const optionsOf = (field: Node, module: Module): Node | undefined => groupOf(field, module)?.options

function groupOf(field: Node, { parents }: Module) {
  const group = parents.get(parents.get(field)!)
  const name = group?.type === 'Property' ? propertyName(group) : undefined
  const options = name === 'methods' || name === 'computed' ? parents.get(group!) : undefined
  const user = options && parents.get(options)
  return user?.type === 'ExportDefaultDeclaration' || user?.type === 'CallExpression' ? { name, options } : undefined
}

const isClass = (node: Node): node is Class => /^Class(Declaration|Expression)$/.test(node.type)

/** @param run to know of the classes that it extends */
function isComponent({ node, module }: NodeReference, run?: Run, depth = 0): boolean {
  if (!isClass(node) || depth > 9) return false
  if (node.body.body.some((one) => one.type === 'MethodDefinition' && propertyName(one) === 'render')) return true
  if (!node.superClass) return false
  const base = run?.functionAt({ node: node.superClass, module })
  return base ? isComponent(base, run, depth + 1) : COMPONENT.test(module.code.slice(...module.rangeOf(node.superClass)))
}

/** The class around a node, where it is a component's. */
export function componentAround({ node, module, run }: Held): NodeReference | undefined {
  for (let at = module.parents.get(node); at; at = module.parents.get(at))
    if (isClass(at)) return isComponent({ node: at, module }, run) ? { node: at, module } : undefined
  return undefined
}

/** A class, those that it extends, and those that extend it: all of them may be the same object's. */
function* familyOf(owner: NodeReference, held: Held): Generator<NodeReference> {
  yield owner
  if (!isClass(owner.node)) return
  yield* basesOf(owner, held.run)
  yield* heirsOf(owner, held)
}

function* basesOf({ node, module }: NodeReference, run: Run, depth = 0): Generator<NodeReference> {
  const base = isClass(node) && node.superClass && depth < 9 ? run.functionAt({ node: node.superClass, module }) : undefined
  if (!base) return
  yield base
  yield* basesOf(base, run, depth + 1)
}

function* heirsOf({ node, module }: NodeReference, held: Held): Generator<NodeReference> {
  for (const use of held.run.usesOf({ node, module })) {
    const heir = use && use.module.parents.get(use.node)
    if (!heir || !isClass(heir) || heir.superClass !== use.node) continue
    yield { node: heir, module: use.module }
    yield* heirsOf({ node: heir, module: use.module }, held)
  }
}

/** Whether another object's member has its name: a `ref.current.open()` may be of the component. */
const isReadElsewhere = (name: string, module: Module) => membersNamed(name, module).some((node) => !isOwn(node, module))

function isOwn(node: Node, { bindings }: Module): boolean {
  if (node.type !== 'MemberExpression' || /^(ThisExpression|Super)$/.test(node.object.type)) return true
  const definition = bindings.variableOf(node.object)?.defs[0]?.node
  return definition?.type === 'VariableDeclarator' && definition.init?.type === 'ThisExpression'
}

/** Where a module names a member: {@link membersOf}. */
export const membersNamed = (name: string, module: Module): Node[] => membersOf(module).get(name) ?? []

/** `this.name`, another object's `x.name`, and in templates the names that nothing declares. */
const membersOf = memoize((module: Module) => {
  const found = new Map<string, Node[]>()
  for (const node of module.parents.keys()) {
    const name = nameRead(node, module)
    if (name !== undefined) append(found, name, node)
  }
  return found
})

function nameRead(node: Node, { inTemplate, bindings }: Module): string | undefined {
  if (node.type === 'Identifier') return inTemplate(node) && !bindings.variableOf(node) ? node.name : undefined
  if (node.type !== 'MemberExpression') return undefined
  return node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : propertyName(node)
}

/** Each `this`, by the classes and the objects around it. */
export const thisOf = memoize((module: Module) => {
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

/**
 * Whether nothing reads a method of a plain class: the app names it nowhere else, and where its objects come something is read of them by
 * name. A library that gets one may call any of its methods.
 */
function isUnread(name: string, field: Field, { module, run }: Held): boolean {
  const owner = module.parents.get(module.parents.get(field)!)
  if (!owner || !isClass(owner) || owner.superClass || LANGUAGE.test(name) || run.graph.mayBeNamed(name, module, 1)) return false
  const isPassedOn = (thisOf(module).get(owner) ?? []).some((node) => !isReadByName(node, module))
  return !isPassedOn && everyUse({ node: owner, module }, run, (use) => isReadByName(use.node, use.module) || isMadeAndRead(use, run))
}

// Called without a name: `${session}`, `await session`.
const LANGUAGE = /^(toString|toLocaleString|toJSON|valueOf|then|next|return|throw)$/

/** Whether a class is used to make an object, of which only members are read. */
function isMadeAndRead({ node, module }: NodeReference, run: Run): boolean {
  const user = module.parents.get(node)
  if (user?.type !== 'NewExpression' || user.callee !== node) return false
  return everyUse({ node: user, module }, run, (use) => isReadByName(use.node, use.module))
}

function everyUse(of: NodeReference, run: Run, holds: (use: NodeReference) => boolean): boolean {
  for (const use of run.usesOf(of)) if (!use || !(use.isOutside || holds(use))) return false
  return true
}

function isReadByName(node: Node, { parents }: Module): boolean {
  const user = parents.get(node)
  return user?.type === 'MemberExpression' && user.object === node && propertyName(user) !== undefined
}
