import type { Node, TSESTree, Variable } from '@taro-capability/usage'
import type { EvaluatorContext } from './context'
import { fixed, isEqual, oneOf, type NodeReference, type Value } from './value'

export type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration

export const isFunction = (node: Node): node is FunctionNode =>
  /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type)

/** What a call of a function gives, where its body says so: `() => process.env.TARO_ENV === 'weapp'`. */
export function functionOf(at: NodeReference, node: FunctionNode, context: EvaluatorContext): Value {
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

function resultOf({ body }: FunctionNode, inside: NodeReference, context: EvaluatorContext): Value | undefined {
  if (body?.type !== 'BlockStatement') return body ? context.value({ ...inside, node: body }) : undefined
  const { returned, goesOn } = run(body.body, inside, context)
  return oneOf(goesOn ? [...returned, fixed(undefined)] : returned.length > 0 ? returned : [{ kind: 'never' }])
}

function* parametersOf({ module }: NodeReference, node: FunctionNode, given: NodeReference[]): Generator<[Variable, NodeReference]> {
  const variables = module.source.scopes.getDeclaredVariables(node)
  for (const [i, parameter] of node.params.entries()) {
    const [target, byDefault] = parameter.type === 'AssignmentPattern' ? [parameter.left, parameter.right] : [parameter, undefined]
    const variable = target.type === 'Identifier' && variables.find(({ name }) => name === target.name)
    const argument = given[i] ?? (byDefault && { node: byDefault, module })
    if (variable && argument) yield [variable, argument]
  }
}

/** How statements may end. */
interface End {
  /** What they may return. */
  returned: (Value | undefined)[]
  /** Whether what follows them may be reached. */
  goesOn: boolean
}

const GOES_ON: End = { returned: [], goesOn: true }
const THROWS: End = { returned: [], goesOn: false }
const UNKNOWN: End = { returned: [undefined], goesOn: false }

function run(statements: Node[], at: NodeReference, context: EvaluatorContext): End {
  const returned: (Value | undefined)[] = []
  for (const statement of statements) {
    const end = runOne(statement, at, context)
    returned.push(...end.returned)
    if (!end.goesOn) return { returned, goesOn: false }
  }
  return { returned, goesOn: true }
}

function runOne(node: Node, at: NodeReference, context: EvaluatorContext): End {
  switch (node.type) {
    case 'ReturnStatement':
      return { returned: [node.argument ? context.value({ ...at, node: node.argument }) : fixed(undefined)], goesOn: false }
    case 'ThrowStatement':
      return THROWS
    case 'BlockStatement':
      return run(node.body, at, context)
    case 'IfStatement': {
      const test = context.truth({ ...at, node: node.test })
      const branches = test === undefined ? [node.consequent, node.alternate] : [test ? node.consequent : node.alternate]
      const ends = branches.map((branch) => (branch ? runOne(branch, at, context) : GOES_ON))
      return { returned: ends.flatMap(({ returned }) => returned), goesOn: ends.some(({ goesOn }) => goesOn) }
    }
    case 'SwitchStatement':
      return runSwitch(node, at, context)
    case 'ExpressionStatement':
    case 'VariableDeclaration':
      return neverCompletes(node, at, context) ? THROWS : GOES_ON
    case 'FunctionDeclaration':
      return GOES_ON
    default:
      return UNKNOWN
  }
}

function runSwitch(node: TSESTree.SwitchStatement, at: NodeReference, context: EvaluatorContext): End {
  const start = matchingCase(node, at, context)
  if (start === undefined) return UNKNOWN
  const returned: (Value | undefined)[] = []
  for (const statement of node.cases.slice(start).flatMap(({ consequent }) => consequent)) {
    if (statement.type === 'BreakStatement') return { returned, goesOn: true }
    const end = runOne(statement, at, context)
    returned.push(...end.returned)
    if (!end.goesOn) return { returned, goesOn: false }
  }
  return { returned, goesOn: true }
}

/** Whether a statement runs a function that throws where it is: `assertWeapp()`, `const host = await requireWeapp()`. */
export function neverCompletes(
  statement: TSESTree.ExpressionStatement | TSESTree.VariableDeclaration,
  at: NodeReference,
  context: Pick<EvaluatorContext, 'value' | 'mayThrow'>
): boolean {
  const expressions = statement.type === 'ExpressionStatement' ? [statement.expression] : statement.declarations.map(({ init }) => init)
  return expressions.some((expression) => {
    const call = expression?.type === 'AwaitExpression' ? expression.argument : expression
    if (call?.type !== 'CallExpression' || !context.mayThrow({ ...at, node: call.callee })) return false
    return context.value({ ...at, node: expression! })?.kind === 'never'
  })
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
