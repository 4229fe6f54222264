import { propertyName, type TSESTree } from '@taro-capability/usage'
import { MAX_TEXT, memberOf } from './builtins'
import type { EvaluatorContext } from './context'
import { fixed, type NodeReference, type Value } from './value'

/** An object of which nothing is known but that it is one. */
const UNKNOWN_OBJECT: Value = { kind: 'object', get: () => undefined }

export function template(node: TSESTree.TemplateLiteral, at: NodeReference, { value }: EvaluatorContext): Value | undefined {
  const parts = node.expressions.map((expression) => value({ ...at, node: expression }))
  if (!parts.every((part) => part?.kind === 'static')) return undefined
  const whole = node.quasis
    .map(({ value: text }, i) => text.cooked + (i < parts.length ? String((parts[i] as { is: unknown }).is) : ''))
    .join('')
  return whole.length > MAX_TEXT ? undefined : fixed(whole)
}

export const arrayOf = ({ elements }: TSESTree.ArrayExpression, at: NodeReference, { value }: EvaluatorContext): Value =>
  elements.some((element) => element?.type === 'SpreadElement')
    ? UNKNOWN_OBJECT
    : { kind: 'list', items: elements.map((element) => (element ? value({ ...at, node: element }) : fixed(undefined))) }

/** Its members are evaluated as they are read. */
export const objectLiteral = (node: TSESTree.ObjectExpression, at: NodeReference, context: EvaluatorContext): Value => ({
  kind: 'object',
  get: (name) => property(node, name, at, context)
})

function property({ properties }: TSESTree.ObjectExpression, name: string, at: NodeReference, { value }: EvaluatorContext) {
  // The last one wins, and what is spread behind it may hold it too.
  for (const entry of properties.slice().reverse()) {
    if (entry.type !== 'Property') {
      const spread = value({ ...at, node: entry.argument })
      return spread?.kind === 'object' ? spread.get(name) : undefined
    }
    const key = keyOf(entry, at, value)
    if (key === undefined) return undefined
    if (key === name) return entry.kind === 'init' ? value({ ...at, node: entry.value }) : undefined
  }
  return name in {} ? undefined : fixed(undefined)
}

function keyOf(entry: TSESTree.Property, at: NodeReference, value: EvaluatorContext['value']): string | undefined {
  if (!entry.computed) return propertyName(entry)
  const key = value({ ...at, node: entry.key })
  return key?.kind === 'static' ? String(key.is) : undefined
}

export const enumOf = ({ body: { members } }: TSESTree.TSEnumDeclaration, at: NodeReference, { value }: EvaluatorContext): Value => ({
  kind: 'object',
  get: (name) => {
    const found = members.find(({ id }) => (id.type === 'Identifier' ? id.name : id.value) === name)
    return found?.initializer && value({ ...at, node: found.initializer })
  }
})

/** `new Set(['weapp'])`, of which `has` is known. */
export function constructed({ callee, arguments: [first] }: TSESTree.NewExpression, at: NodeReference, { value }: EvaluatorContext): Value {
  if (callee.type !== 'Identifier' || callee.name !== 'Set') return UNKNOWN_OBJECT
  const items = first && value({ ...at, node: first })
  return { kind: 'object', get: (name) => (name === 'has' && items ? memberOf(items, 'includes', value) : undefined) }
}
