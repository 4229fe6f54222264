import type { Node, TSESTree } from '@taro-capability/usage'
import { TARO } from '../names'
import { MAX_TEXT } from './builtins'
import type { EvaluatorContext } from './context'
import { isTaroObject } from './existence'
import { memberValue } from './taro'
import { fixed, isEqual, isNullish, isTruthy, oneOf, typeOf, type NodeReference, type Value } from './value'

export function unary({ operator, argument }: TSESTree.UnaryExpression, at: NodeReference, context: EvaluatorContext): Value | undefined {
  if (operator === '!') {
    const holds = context.truth({ ...at, node: argument })
    return holds === undefined ? undefined : fixed(!holds)
  }
  const operand = context.value({ ...at, node: argument })
  if (operator === 'void') return fixed(undefined)
  if (!operand) return undefined
  if (operator === 'typeof') return typeOf(operand) === undefined ? undefined : fixed(typeOf(operand))
  if (operand.kind !== 'static' || typeof operand.is !== 'number') return undefined
  return operator === '-' ? fixed(-operand.is) : operator === '~' ? fixed(~operand.is) : undefined
}

export function binary(node: TSESTree.BinaryExpression, at: NodeReference, context: EvaluatorContext): Value | undefined {
  const { operator, left, right } = node
  const one = context.value({ ...at, node: left })
  if (operator === 'instanceof')
    return one && right.type === 'Identifier' && right.name === 'Function' ? fixed(one.kind === 'function') : undefined
  if (operator === 'in') return hasKey(right, left, at, context)
  const other = context.value({ ...at, node: right })
  if (!one || !other) return undefined
  if (/^[!=]==?$/.test(operator)) {
    const equal = isEqual(one, other, operator.length === 2)
    if (equal !== undefined) return fixed(operator.startsWith('=') ? equal : !equal)
  }
  return one.kind === 'static' && other.kind === 'static' ? computed(operator, one.is, other.is) : undefined
}

function computed(operator: string, left: unknown, right: unknown): Value | undefined {
  const [a, b] = [left as number, right as number]
  switch (operator) {
    case '+': {
      const sum: unknown = a + b
      // Concatenated with itself again and again, a text fills the memory.
      return typeof sum === 'string' && sum.length > MAX_TEXT ? undefined : fixed(sum as number)
    }
    case '<':
      return fixed(a < b)
    case '>':
      return fixed(a > b)
    case '<=':
      return fixed(a <= b)
    case '>=':
      return fixed(a >= b)
    default:
      return undefined
  }
}

/** Whether an object has a member: `'login' in Taro`. */
export function hasKey(object: Node, key: Node, at: NodeReference, context: EvaluatorContext): Value | undefined {
  const name = context.value({ ...at, node: key })
  if (!name) return undefined
  if (isTaroObject(object, at.module)) return hasApi(name, context)
  const value = context.value({ ...at, node: object })
  const found = value?.kind === 'object' && name.kind === 'static' ? value.get(String(name.is)) : undefined
  return found && negated(isNullish(found))
}

function hasApi(name: Value, context: EvaluatorContext): Value | undefined {
  if (name.kind !== 'static' || typeof name.is !== 'string') return undefined
  const found = memberValue({ module: TARO, name: name.is }, context, true)
  return found && negated(isNullish(found))
}

export function logical(node: TSESTree.LogicalExpression, at: NodeReference, { value }: EvaluatorContext): Value | undefined {
  const left = value({ ...at, node: node.left })
  if (node.operator === '??') {
    const isMissing = left && isNullish(left)
    return isMissing ? value({ ...at, node: node.right }) : isMissing === false ? left : undefined
  }
  const isAnd = node.operator === '&&'
  const holds = left && isTruthy(left)
  if (holds !== undefined) return holds === isAnd ? value({ ...at, node: node.right }) : left
  // Of `unknown && false` it is known that it does not hold, which is all that a guard asks for.
  const right = value({ ...at, node: node.right })
  return right && isTruthy(right) === !isAnd && right.kind === 'static' ? { kind: 'truth', is: !isAnd } : undefined
}

export function conditional(node: TSESTree.ConditionalExpression, at: NodeReference, context: EvaluatorContext): Value | undefined {
  const test = context.truth({ ...at, node: node.test })
  if (test === undefined) return oneOf([node.consequent, node.alternate].map((branch) => context.value({ ...at, node: branch })))
  return context.value({ ...at, node: test ? node.consequent : node.alternate })
}

const negated = (answer: boolean | undefined) => (answer === undefined ? undefined : fixed(!answer))
