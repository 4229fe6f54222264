import type { TSESTree } from '@typescript-eslint/types'
import type { Text } from '../../src/text'
import type { StubAnswer, SupportState } from '../../src/types'
import { answerOf, type FunctionNode, isInert, returnedValue } from './inert'
import type { Definition, Module, Modules } from './modules'

type Node = TSESTree.Node

/** What a definition does. */
export interface Verdict {
  state: SupportState
  stub?: StubAnswer
  condition?: string
  nativeName?: string
  note?: Text
}

const real: Verdict = { state: 'real' }
const noop: Verdict = { state: 'noop' }
const stub = (answer: StubAnswer): Verdict => ({ state: 'stub', stub: answer })

/** What a call of one of Taro's own makers of APIs gives. */
export type Makers = Record<string, (call: TSESTree.CallExpression) => Verdict>

const unlessProduction = () => stub('resolves-in-production')

/** taro-h5, harmony and harmony-hybrid: the same three, in each package a copy. */
export const webMakers: Makers = {
  temporarilyNotSupport: unlessProduction,
  permanentlyNotSupport: unlessProduction,
  createNotSupportedObject: () => stub('returns-placeholder'),
  processOpenApi: openApi
}

/**
 * The JS-SDK of WeChat's own browser, if the page has it; else `standardMethod`, which browsers have; else a stub.
 * https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html
 */
function openApi(call: TSESTree.CallExpression): Verdict {
  const option = call.arguments[0]
  if (valueIn(option, 'standardMethod')) return real
  const name = valueIn(option, 'name')
  return { state: 'conditional', condition: 'wechat-js-sdk', nativeName: name?.type === 'Literal' ? String(name.value) : undefined }
}

/** @param makers by the name they have where they are called */
export function classify(definition: Definition, makers: Makers, modules: Modules): Verdict {
  const { node, module } = definition
  if (node.type === 'CallExpression') return classifyCall(node, makers)
  if (isFunctionNode(node)) return classifyFunction(node, module, makers, modules)
  if (node.type === 'ClassDeclaration') return onlyStubs(node, module, makers, modules) ? stub('returns-placeholder') : real
  if (node.type === 'NewExpression') return classifyInstance(node, module, makers, modules)
  if (node.type === 'ObjectExpression') return areStubs(methodsIn(node), module, makers, modules) ? stub('returns-placeholder') : real
  if (node.type === 'TSAsExpression') return classify({ node: node.expression, module }, makers, modules)
  return real
}

function classifyCall(call: TSESTree.CallExpression, makers: Makers): Verdict {
  const { callee } = call
  return (callee.type === 'Identifier' && makers[callee.name]?.(call)) || real
}

function classifyFunction(fn: FunctionNode, module: Module, makers: Makers, modules: Modules): Verdict {
  const value = returnedValue(fn)
  // `() => temporarilyNotSupport('x')()`
  if (value?.type === 'CallExpression' && value.callee.type === 'CallExpression') {
    const made = classifyCall(value.callee, makers)
    if (made.state !== 'real') return made
  }
  if (value?.type === 'NewExpression') {
    const instance = classifyInstance(value, module, makers, modules)
    if (instance.state !== 'real') return instance
  }
  if (!isInert(fn)) return real
  const answer = answerOf(fn)
  if (!answer) return real
  return answer === 'noop' ? noop : stub(answer)
}

/** An object whose every method does nothing is a stub itself, however real its constructor looks. */
function classifyInstance(node: TSESTree.NewExpression, module: Module, makers: Makers, modules: Modules): Verdict {
  const definition = node.callee.type === 'Identifier' ? modules.lookUp(module, node.callee.name) : undefined
  if (definition?.node.type !== 'ClassDeclaration') return real
  return onlyStubs(definition.node, definition.module, makers, modules) ? stub('returns-placeholder') : real
}

function onlyStubs(node: TSESTree.ClassDeclaration, module: Module, makers: Makers, modules: Modules): boolean {
  if (node.superClass) return false
  return areStubs(membersOf(node), module, makers, modules)
}

function areStubs(members: Node[], module: Module, makers: Makers, modules: Modules): boolean {
  const verdicts = members.map((member) => classify({ node: member, module }, makers, modules))
  return verdicts.length > 0 && verdicts.every(({ state }) => state === 'stub' || state === 'noop')
}

const methodsIn = ({ properties }: TSESTree.ObjectExpression): Node[] =>
  properties.map((property) => (property.type === 'Property' ? property.value : property))

/** Methods, and functions assigned to fields or, in the constructor, to `this`. */
function membersOf({ body }: TSESTree.ClassDeclaration): Node[] {
  return body.body.flatMap((member): Node[] => {
    if (member.type === 'PropertyDefinition') return member.value ? [member.value] : []
    if (member.type !== 'MethodDefinition') return []
    return member.kind === 'constructor' ? assignedInConstructor(member) : [member.value as Node]
  })
}

function assignedInConstructor({ value }: TSESTree.MethodDefinition): Node[] {
  return (value.body?.body ?? []).flatMap((statement) => {
    const assigned = statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression'
    return assigned ? [(statement.expression as TSESTree.AssignmentExpression).right] : []
  })
}

function isFunctionNode(node: Node): node is FunctionNode {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration'
}

function valueIn(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'ObjectExpression') return undefined
  for (const property of node.properties) {
    if (property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name) return property.value
  }
  return undefined
}
