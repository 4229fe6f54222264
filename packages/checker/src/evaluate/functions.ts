import type { Node, TSESTree, Variable } from '@taro-capability/usage'
import type { EvaluatorContext } from './context'
import { fixed, isEqual, type NodeReference, type Value } from './value'

type Function = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration

/** What a call of a function gives, where its body says so: `() => process.env.TARO_ENV === 'weapp'`. */
export function functionOf(at: NodeReference, node: Function, context: EvaluatorContext): Value {
  return {
    kind: 'function',
    written: at,
    call: (given) => {
      if (node.generator) return undefined
      const args = new Map([...(at.args ?? []), ...parametersOf(at, node, given)])
      const inside = { ...at, args }
      const result = () => resultOf(node, inside, context)
      return node.async ? { kind: 'object', get: () => undefined, awaited: result } : result()
    }
  }
}

function resultOf({ body }: Function, inside: NodeReference, context: EvaluatorContext): Value | undefined {
  if (body?.type !== 'BlockStatement') return body ? context.value({ ...inside, node: body }) : undefined
  const end = run(body.body, inside, context)
  return end === 'goes on' ? fixed(undefined) : end === 'unknown' ? undefined : end.value
}

function* parametersOf({ module }: NodeReference, node: Function, given: NodeReference[]): Generator<[Variable, NodeReference]> {
  const variables = module.source.scopes.getDeclaredVariables(node)
  for (const [i, parameter] of node.params.entries()) {
    const [target, byDefault] = parameter.type === 'AssignmentPattern' ? [parameter.left, parameter.right] : [parameter, undefined]
    const variable = target.type === 'Identifier' && variables.find(({ name }) => name === target.name)
    const argument = given[i] ?? (byDefault && { node: byDefault, module })
    if (variable && argument) yield [variable, argument]
  }
}

/** How a list of statements ends. */
type End = { value: Value | undefined } | 'goes on' | 'unknown'

function run(statements: Node[], at: NodeReference, context: EvaluatorContext): End {
  for (const statement of statements) {
    const end = runOne(statement, at, context)
    if (end !== 'goes on') return end
  }
  return 'goes on'
}

function runOne(node: Node, at: NodeReference, context: EvaluatorContext): End {
  switch (node.type) {
    case 'ReturnStatement':
      return { value: node.argument ? context.value({ ...at, node: node.argument }) : fixed(undefined) }
    case 'BlockStatement':
      return run(node.body, at, context)
    case 'IfStatement': {
      const test = context.truth({ ...at, node: node.test })
      if (test !== undefined)
        return test ? runOne(node.consequent, at, context) : node.alternate ? runOne(node.alternate, at, context) : 'goes on'
      const ends = [node.consequent, node.alternate].map((branch) => (branch ? runOne(branch, at, context) : 'goes on'))
      return ends.every((end) => end === 'goes on') ? 'goes on' : 'unknown'
    }
    case 'SwitchStatement':
      return runSwitch(node, at, context)
    case 'ExpressionStatement':
    case 'VariableDeclaration':
    case 'FunctionDeclaration':
      return 'goes on'
    default:
      return 'unknown'
  }
}

function runSwitch(node: TSESTree.SwitchStatement, at: NodeReference, context: EvaluatorContext): End {
  const start = matchingCase(node, at, context)
  if (start === undefined) return 'unknown'
  for (const { consequent } of node.cases.slice(start)) {
    for (const statement of consequent) {
      if (statement.type === 'BreakStatement') return 'goes on'
      const end = runOne(statement, at, context)
      if (end !== 'goes on') return end
    }
  }
  return 'goes on'
}

/** Where a switch begins: the index of a case, the number of cases where none matches, undefined where it is unknown. */
export function matchingCase(
  { discriminant, cases }: TSESTree.SwitchStatement,
  at: NodeReference,
  context: Pick<EvaluatorContext, 'value'>
): number | undefined {
  const value = context.value({ ...at, node: discriminant })
  if (!value) return undefined
  for (const [i, { test }] of cases.entries()) {
    if (!test) continue
    const other = context.value({ ...at, node: test })
    const equal = other && isEqual(value, other, false)
    if (equal === undefined) return undefined
    if (equal) return i
  }
  const byDefault = cases.findIndex(({ test }) => !test)
  return byDefault < 0 ? cases.length : byDefault
}
