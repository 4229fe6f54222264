import { isTransparent, propertyName, type Node, type TSESTree } from '@taro-capability/usage'
import type { Graph } from '../graph'
import { TARO } from '../names'
import type { Assumptions } from '../assumptions'
import { follow, type EvaluatorContext } from './bindings'
import { MAX_TEXT, memberOf, wellKnown } from './builtins'
import { isTaroObject, isTested, testedAlias } from './existence'
import { functionOf } from './functions'
import { globalValue, isHostGlobal, memberValue } from './taro'
import { fixed, isEqual, isNullish, isTruthy, typeOf, type Place, type Value } from './value'
import { comparedVersion } from './versions'

export interface Evaluation {
  /** What an expression gives in this assumptions; undefined where only the running program knows. */
  value(place: Place): Value | undefined
  /** Whether a condition holds. */
  truth(place: Place): boolean | undefined
}

/** How much is run for one answer: a program may take turns without number. */
const MAX_STEPS = 20_000

/** Runs what can be run of a program in one assumptions, without running it. */
export function createEvaluation(assumptions: Assumptions, graph: Graph): Evaluation {
  // What is being evaluated: a constant that leads to itself, over circular imports, is not known.
  const active = new Set<Node>()
  const known = new Map<Node, Value | undefined>()
  /** How often something was given up, of which then nothing is remembered. */
  let givenUp = 0
  let steps = 0

  function value(place: Place): Value | undefined {
    const { node, args } = place
    if (known.has(node) && !args?.size) return known.get(node)
    if (active.size === 0) steps = 0
    if (active.has(node) || ++steps > MAX_STEPS) {
      givenUp++
      return undefined
    }
    const before = givenUp
    active.add(node)
    try {
      const result = valueOf(place)
      if (!args?.size && givenUp === before) known.set(node, result)
      return result
    } catch (error) {
      // What would throw in the program as well: `1n + 1`, `''.repeat(-1)`. A program that is nested too deeply is reported.
      if (error instanceof RangeError && /call stack/.test(error.message)) throw error
      return undefined
    } finally {
      active.delete(node)
    }
  }

  const at = (place: Place, node: Node): Place => ({ ...place, node })
  const context: EvaluatorContext = { value, truth, assumptions, graph }

  function valueOf(place: Place): Value | undefined {
    const { node, module } = place
    const usage = module.members.get(node)
    if (usage) return memberValue(usage, assumptions, value, isTested(place, usage))
    if (isTransparent(node)) return value(at(place, node.expression))
    switch (node.type) {
      case 'Literal':
        return 'regex' in node ? fixed(new RegExp(node.regex.pattern, node.regex.flags)) : fixed(node.value)
      case 'TemplateLiteral':
        return template(place, node)
      case 'Identifier':
        return unrefed(place, aliasValue(place) ?? follow(place, context) ?? globalOrNothing(place, node))
      case 'MemberExpression':
        return member(place, node)
      case 'CallExpression':
        return comparedVersion(place, assumptions, value) ?? called(place, node)
      case 'NewExpression':
        return isSet(node)
          ? setOf(node.arguments[0] && value(at(place, node.arguments[0])), value)
          : { kind: 'object', get: () => undefined }
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
        return functionOf(place, node, context)
      case 'ArrayExpression':
        return node.elements.some((element) => element?.type === 'SpreadElement')
          ? { kind: 'object', get: () => undefined }
          : { kind: 'list', items: node.elements.map((element) => (element ? value(at(place, element)) : fixed(undefined))) }
      case 'ObjectExpression':
        return { kind: 'object', get: (name) => property(place, node, name) }
      case 'TSEnumDeclaration':
        return { kind: 'object', get: (name) => enumMember(place, node, name) }
      case 'UnaryExpression':
        return unary(place, node)
      case 'BinaryExpression':
        return (RELATIONAL.test(node.operator) ? comparedVersion(place, assumptions, value) : undefined) ?? binary(place, node)
      case 'SequenceExpression':
        return value(at(place, node.expressions.at(-1)!))
      case 'AwaitExpression': {
        const awaited = value(at(place, node.argument))
        return awaited?.kind === 'object' && awaited.awaited ? awaited.awaited() : awaited
      }
      case 'ConditionalExpression': {
        const test = truth(at(place, node.test))
        return test === undefined ? undefined : value(at(place, test ? node.consequent : node.alternate))
      }
      case 'LogicalExpression':
        return logical(place, node)
      default:
        return undefined
    }
  }

  /** In a template of Vue a ref stands for its value. */
  const unrefed = ({ node, module }: Place, found: Value | undefined) =>
    found?.kind === 'object' && found.unref && module.inTemplate(node) ? found.unref() : found

  function aliasValue(place: Place): Value | undefined {
    const usage = assumptions.answersTests ? testedAlias(place) : undefined
    return usage && memberValue(usage, assumptions, value, true)
  }

  const isForeignGlobal = ({ module }: Place, node: Node) =>
    node.type === 'Identifier' && !module.bindings.variableOf(node) && isHostGlobal(node.name)

  const globalOrNothing = ({ module }: Place, node: TSESTree.Identifier) =>
    module.bindings.variableOf(node) ? undefined : globalValue(node.name, assumptions, value)

  function template(place: Place, { quasis, expressions }: TSESTree.TemplateLiteral): Value | undefined {
    const parts = expressions.map((expression) => value(at(place, expression)))
    if (!parts.every((part) => part?.kind === 'static')) return undefined
    const whole = quasis
      .map(({ value: text }, i) => text.cooked + (i < parts.length ? String((parts[i] as { is: unknown }).is) : ''))
      .join('')
    return whole.length > MAX_TEXT ? undefined : fixed(whole)
  }

  function member(place: Place, node: TSESTree.MemberExpression): Value | undefined {
    const object = value(at(place, node.object))
    if (!object) return undefined
    // What follows a question to the global of another platform is not reached: the question throws.
    if (isNullish(object)) return node.optional || isForeignGlobal(place, node.object) ? fixed(undefined) : undefined
    const key = node.computed ? value(at(place, node.property)) : fixed(propertyName(node))
    return key?.kind === 'static' && key.is !== undefined ? memberOf(object, String(key.is), value) : undefined
  }

  function called(place: Place, { callee, arguments: args, optional }: TSESTree.CallExpression): Value | undefined {
    const target = value(at(place, callee)) ?? wellKnown(dotted(callee), value)
    const isAsked = optional || (callee.type === 'MemberExpression' && isForeignGlobal(place, callee.object))
    if (target && isNullish(target) && isAsked) return fixed(undefined)
    return target?.kind === 'function' ? target.call(args.map((arg) => at(place, arg))) : undefined
  }

  function property(place: Place, { properties }: TSESTree.ObjectExpression, name: string): Value | undefined {
    // The last one wins, and what is spread behind it may hold it too.
    for (const entry of properties.slice().reverse()) {
      if (entry.type !== 'Property') {
        const spread = value(at(place, entry.argument))
        return spread?.kind === 'object' ? spread.get(name) : undefined
      }
      if (propertyName(entry) === name) return entry.kind === 'init' ? value(at(place, entry.value)) : undefined
    }
    return undefined
  }

  function enumMember(place: Place, { body: { members } }: TSESTree.TSEnumDeclaration, name: string): Value | undefined {
    const found = members.find(({ id }) => (id.type === 'Identifier' ? id.name : id.value) === name)
    return found?.initializer && value(at(place, found.initializer))
  }

  function unary(place: Place, { operator, argument }: TSESTree.UnaryExpression): Value | undefined {
    if (operator === '!') {
      const holds = truth(at(place, argument))
      return holds === undefined ? undefined : fixed(!holds)
    }
    const operand = value(at(place, argument))
    if (operator === 'void') return fixed(undefined)
    if (!operand) return undefined
    if (operator === 'typeof') return fixed(typeOf(operand))
    if (operand.kind !== 'static' || typeof operand.is !== 'number') return undefined
    return operator === '-' ? fixed(-operand.is) : operator === '~' ? fixed(~operand.is) : undefined
  }

  function binary(place: Place, { operator, left, right }: TSESTree.BinaryExpression): Value | undefined {
    const one = value(at(place, left))
    if (operator === 'instanceof')
      return one && right.type === 'Identifier' && right.name === 'Function' ? fixed(one.kind === 'function') : undefined
    const other = value(at(place, right))
    if (!one || !other) return undefined
    if (operator === 'in') return has(other, one, isTaroObject(right, place.module))
    const equal = /^[!=]==?$/.test(operator) ? isEqual(one, other, operator.length === 2) : undefined
    if (equal !== undefined) return fixed(operator.startsWith('=') ? equal : !equal)
    if (one.kind !== 'static' || other.kind !== 'static') return undefined
    const [a, b] = [one.is as number, other.is as number]
    const results: Record<string, () => number | boolean> = {
      '+': () => a + b,
      '<': () => a < b,
      '>': () => a > b,
      '<=': () => a <= b,
      '>=': () => a >= b
    }
    const result = results[operator]?.()
    // Concatenated with itself again and again, a text fills the memory.
    return result === undefined || (typeof result === 'string' && (result as string).length > MAX_TEXT) ? undefined : fixed(result)
  }

  /** Whether an object has a member. */
  function has(object: Value, name: Value, isTaro: boolean): Value | undefined {
    if (isTaro && name.kind === 'static' && typeof name.is === 'string') {
      const found = memberValue({ module: TARO, name: name.is }, assumptions, value, true)
      return found && fixed(!isNullish(found))
    }
    const found = object.kind === 'object' && name.kind === 'static' ? object.get(String(name.is)) : undefined
    return found && fixed(!isNullish(found))
  }

  function logical(place: Place, node: TSESTree.LogicalExpression): Value | undefined {
    const left = value(at(place, node.left))
    if (node.operator === '??') return left && (isNullish(left) ? value(at(place, node.right)) : left)
    const isAnd = node.operator === '&&'
    if (left) return isTruthy(left) === isAnd ? value(at(place, node.right)) : left
    // Of `unknown && false` it is known that it does not hold, which is all that a guard asks for.
    const right = value(at(place, node.right))
    return right && isTruthy(right) !== isAnd && right.kind === 'static' ? fixed(!isAnd) : undefined
  }

  function truth(place: Place): boolean | undefined {
    const result = value(place)
    return result && isTruthy(result)
  }

  return { value, truth }
}

const RELATIONAL = /^([<>]=?|[!=]==?)$/

const isSet = ({ callee }: TSESTree.NewExpression) => callee.type === 'Identifier' && callee.name === 'Set'

function setOf(items: Value | undefined, evaluate: (place: Place) => Value | undefined): Value {
  return {
    kind: 'object',
    get: (name) => (name === 'has' && items ? memberOf(items, 'includes', evaluate) : undefined)
  }
}

/** `useMemo`, `React.useMemo` */
function dotted(node: Node): string {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' ? `${node.object.name}.${propertyName(node)}` : ''
}
