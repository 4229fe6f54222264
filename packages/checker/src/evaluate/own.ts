import { propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import { membersNamed, optionsOf } from '../flow/fields'
import type { Module } from '../graph/module'
import { memberOf } from './builtins'
import { assignedAt } from './cells'
import type { EvaluatorContext } from './context'
import { propsValue } from './parameters'
import { fixed, oneOf, plain, type NodeReference, type Value } from './value'

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression

/** What `this` is in a class, and in the options of a Vue component. */
export function thisValue({ node, module }: NodeReference, context: EvaluatorContext): Value | undefined {
  const owner = ownerOf(node, module)
  if (!owner) return undefined
  if (owner.type === 'ObjectExpression') return optionsValue(owner, module, context)
  return { kind: 'object', get: (name) => ofClass(name, owner as Class, module, context) }
}

function ownerOf(node: Node, module: Module): Node | undefined {
  for (let child = node, at = module.parents.get(node); at; [child, at] = [at, module.parents.get(at)]) {
    if (at.type === 'PropertyDefinition') return at.static || at.value !== child ? undefined : classOf(at, module)
    if (at.type === 'StaticBlock' || at.type === 'FunctionDeclaration') return undefined
    if (at.type !== 'FunctionExpression') continue
    const holder = module.parents.get(at)
    if (holder?.type === 'MethodDefinition') return holder.static ? undefined : classOf(holder, module)
    return holder?.type === 'Property' ? (optionsOf(holder, module) ?? ownOptions(holder, module)) : undefined
  }
  return undefined
}

const classOf = (member: Node, { parents }: Module) => parents.get(parents.get(member)!)

/** The options that a function stands in: `export default { mounted() { … } }`. */
function ownOptions(property: Node, { parents }: Module): Node | undefined {
  const options = parents.get(property)!
  const user = parents.get(options)
  return user?.type === 'ExportDefaultDeclaration' || user?.type === 'CallExpression' ? options : undefined
}

function ofClass(name: string, owner: Class, module: Module, context: EvaluatorContext): Value | undefined {
  if (name === 'props') return propsValue(owner, module, context)
  if (name === 'state') return stateOf(owner, module, context)
  const found = owner.body.body.find((one) => 'key' in one && !one.static && propertyName(one) === name)
  if (found?.type === 'MethodDefinition') {
    const method = context.value({ node: found.value, module })
    return found.kind === 'get' ? (method?.kind === 'function' ? method.call([]) : undefined) : found.kind === 'method' ? method : undefined
  }
  const first = found?.type === 'PropertyDefinition' && found.value ? context.value({ node: found.value, module }) : fixed(undefined)
  const inherited = found ? undefined : baseOf(owner, module, context)
  if (inherited) return ofClass(name, inherited.node as Class, inherited.module, context)
  const writes = membersNamed(name, module).filter((member) => isTarget(member, module))
  // Of what nothing gives, nothing is known: its base may.
  return writes.length === 0 ? (found ? first : undefined) : withWrites(first, writes, module, context)
}

function baseOf({ superClass }: Class, module: Module, context: EvaluatorContext): NodeReference | undefined {
  const base = superClass && context.value({ node: superClass, module })
  return base?.kind === 'function' && /^Class/.test(base.written?.node.type ?? '') ? base.written : undefined
}

/** What a member is first, or what is given to it where that is reached. */
function withWrites(first: Value | undefined, writes: Node[], module: Module, context: EvaluatorContext): Value | undefined {
  const values = [first]
  for (const write of writes) {
    const given = assignedAt(write, { module })
    if (!given) return undefined
    if (!context.isSkipped({ node: given, module })) values.push(context.value({ node: given, module }))
  }
  return plain(oneOf(values))
}

/** Whether a place gives a member another value, or takes it away. */
function isTarget(node: Node, { parents }: Module): boolean {
  const user = parents.get(node)
  if (user?.type === 'AssignmentExpression') return user.left === node
  return user?.type === 'UpdateExpression' || (user?.type === 'UnaryExpression' && user.operator === 'delete')
}

/** The state of a component, of which the members are known that nothing sets. https://react.dev/reference/react/Component#setstate */
function stateOf(owner: Class, module: Module, context: EvaluatorContext): Value {
  const field = owner.body.body.find((one) => one.type === 'PropertyDefinition' && propertyName(one) === 'state') as
    TSESTree.PropertyDefinition | undefined
  const [written, ...others] = membersNamed('state', module).filter((member) => isTarget(member, module))
  const node = field?.value ?? (written && assignedAt(written, { module }))
  const isSetOnce = (field?.value ? [written, ...others] : others).every((one) => !one)
  return {
    kind: 'object',
    get: (name) => {
      if (!node || !isSetOnce || isSet(name, module)) return undefined
      const state = context.value({ node, module })
      return plain(state && memberOf(state, name, context.value))
    }
  }
}

/** Whether some `setState` may set a member: by its name, or by a function or an object that is not written there. */
const isSet = (name: string, module: Module): boolean =>
  membersNamed('setState', module).some((member) => {
    const call = module.parents.get(member)
    const given = call?.type === 'CallExpression' && call.callee === member ? call.arguments[0] : undefined
    return (
      given?.type !== 'ObjectExpression' ||
      given.properties.some((one) => one.type !== 'Property' || [name, undefined].includes(propertyName(one)))
    )
  })

/** What a name of a Vue template is, which its script does not declare: of the options. */
export function templateValue(name: string, module: Module, context: EvaluatorContext): Value | undefined {
  const statement = module.source.program.body.find(({ type }) => type === 'ExportDefaultDeclaration')
  const declaration = statement?.type === 'ExportDefaultDeclaration' ? statement.declaration : undefined
  const options = declaration?.type === 'CallExpression' ? declaration.arguments[0] : declaration
  return options?.type === 'ObjectExpression' ? ofOptions(name, options, module, context) : undefined
}

const optionsValue = (options: TSESTree.ObjectExpression, module: Module, context: EvaluatorContext): Value => ({
  kind: 'object',
  get: (name) => ofOptions(name, options, module, context)
})

/** https://vuejs.org/api/options-state.html */
function ofOptions(name: string, options: TSESTree.ObjectExpression, module: Module, context: EvaluatorContext): Value | undefined {
  const option = (group: string) => {
    const property = options.properties.find((one) => one.type === 'Property' && propertyName(one) === group)
    return property && context.value({ node: (property as TSESTree.Property).value, module })
  }
  const member = (group: Value | undefined) => {
    const found = group && memberOf(group, name, context.value)
    return found?.kind === 'static' && found.is === undefined ? undefined : found
  }
  const method = member(option('methods'))
  if (method) return method
  const computed = member(option('computed'))
  if (computed) return computed.kind === 'function' ? computed.call([]) : undefined
  const data = option('data')
  const first = member(data?.kind === 'function' ? data.call([]) : data)
  const writes = membersNamed(name, module).filter((one) => isTarget(one, module))
  return first && withWrites(first, writes, module, context)
}
