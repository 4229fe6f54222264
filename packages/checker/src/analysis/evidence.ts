import type { Platform } from '@taro-capability/support-data'
import { calleeName, importedName, propertyName, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import { isHostGlobal } from '../evaluate/taro'
import type { Module } from '../graph/module'
import { CAPABILITY, TARO } from '../names'
import type { Reachability } from '../reachability'
import { testsAround } from './conditions'
import { partsOfValue } from './partsOfValue'

type Sources = Pick<Reachability, 'graph' | 'platform' | 'referencesTo'>

/** The fields that tell hosts apart, in any object: Taro's environment, a browser's, a mini program's. */
const FIELDS = /^(TARO_ENV|TARO_PLATFORM|userAgent|SDKVersion|__wxjs_environment)$/
/** What of Taro, and of taro-capability, does. */
const MEMBERS = /^(getEnv|ENV_TYPE|explain)$/
const QUESTIONS = /^(canIUse|supports)$/

/** How many values are looked into for one answer. */
const MAX_VALUES = 50
/** How many calls of one function. */
const MAX_CALLS = 10

const known = new WeakMap<Node, Map<Platform, boolean>>()

/** Whether a value depends on the host or the target, by what it is made of, in whichever modules. */
export function dependsOnPlatform(test: Node, module: Module, reachability: Sources): boolean {
  const answers = known.get(test) ?? new Map<Platform, boolean>()
  const answer = answers.get(reachability.platform) ?? hasEvidence(test, module, reachability)
  known.set(test, answers.set(reachability.platform, answer))
  return answer
}

function hasEvidence(test: Node, module: Module, reachability: Sources): boolean {
  const open: [Node, Module][] = [[test, module]]
  const seen = new Set<Node>()
  const variables = new Set<Variable>()
  for (let next = open.pop(); next && seen.size < MAX_VALUES; next = open.pop()) {
    const [whole, of] = next
    if (seen.has(whole)) continue
    seen.add(whole)
    for (const node of partsOfValue(whole, of)) {
      if (distinguishesHosts(node, of)) return true
      const variable = node.type === 'Identifier' ? of.bindings.variableOf(node) : undefined
      if (!variable || variables.has(variable)) continue
      variables.add(variable)
      open.push(...givenTo(variable, of, reachability))
    }
  }
  return false
}

function distinguishesHosts(node: Node, module: Module): boolean {
  const name = module.members.get(node)?.name
  if (name !== undefined && MEMBERS.test(name)) return true
  if (node.type === 'CallExpression' && QUESTIONS.test(calleeName(node))) return !asksByName(node, module)
  if (node.type === 'MemberExpression') return FIELDS.test(propertyName(node) ?? '')
  if (node.type === 'Property') return FIELDS.test(propertyName(node) ?? '')
  if (node.type !== 'Identifier' || !isHostGlobal(node.name) || module.bindings.variableOf(node)) return false
  return isName(node, module) && !isOfCallee(node, module)
}

/** What a function of a host answers says nothing of which host it is. */
function isOfCallee(node: Node, module: Module): boolean {
  const user = module.parents.get(node)
  if (user?.type === 'MemberExpression' && user.object === node) return isOfCallee(user, module)
  return user?.type === 'CallExpression' && user.callee === node
}

/** A question about one API guards that API alone, and was followed where it is this one. */
const asksByName = ({ arguments: [schema] }: TSESTree.CallExpression, { bindings }: Module) =>
  schema !== undefined && bindings.staticString(schema) !== undefined

const isName = (node: Node, { parents }: Module) => {
  const user = parents.get(node)
  return user?.type !== 'MemberExpression' || user.object === node || user.computed
}

/** What a variable is given, or an export that is imported. */
function givenTo(variable: Variable, module: Module, reachability: Sources): [Node, Module][] {
  const [definition] = variable.defs
  if (!definition) return []
  const { node, type } = definition
  if (type === 'Parameter') return passedTo(node, variable, module, reachability)
  if (type === 'ImportBinding') return imported(definition, module, reachability)
  if (node.type === 'FunctionDeclaration') return [[node, module]]
  if (node.type !== 'VariableDeclarator') return []
  const taken = module.parents.get(variable.identifiers[0]!)
  return [node.init, taken?.type === 'Property' ? taken : undefined, ...assignedTo(variable, module), ...setBy(node, module)].flatMap(
    (value) => (value ? [[value, module]] : [])
  )
}

/** What is assigned to a variable or to a member of it, and the conditions of that. */
const assignedTo = ({ references }: Variable, { parents }: Module): Node[] =>
  references.flatMap(({ identifier }) => {
    const parent = parents.get(identifier as Node)
    const [target, user] = parent?.type === 'MemberExpression' ? [parent, parents.get(parent)] : [identifier, parent]
    return user?.type === 'AssignmentExpression' && user.left === target ? [user.right, ...testsAround(user, parents)] : []
  })

/** `const [isWeapp, setWeapp] = useState(false)` */
function setBy(declarator: TSESTree.VariableDeclarator, { bindings, parents }: Module): Node[] {
  const setter = declarator.id.type === 'ArrayPattern' ? declarator.id.elements[1] : undefined
  if (setter?.type !== 'Identifier') return []
  return bindings.readsOf(declarator, setter.name).flatMap((read) => {
    const user = parents.get(read)
    return user?.type === 'CallExpression' && user.callee === read ? user.arguments : []
  })
}

/** What the calls of a function give to its parameter. */
function passedTo(node: Node, variable: Variable, module: Module, { referencesTo }: Sources): [Node, Module][] {
  const index = 'params' in node ? (node.params as Node[]).findIndex((parameter) => variable.identifiers.includes(parameter as never)) : -1
  const given: [Node, Module][] = []
  let looked = 0
  for (const site of (index >= 0 && referencesTo(node, module)?.sites) || []) {
    if (++looked > MAX_CALLS) break
    const user = site && !site.isOutside ? site.module.parents.get(site.node) : undefined
    const argument = user?.type === 'CallExpression' && user.callee === site!.node ? user.arguments[index] : undefined
    if (argument) given.push([argument, site!.module])
  }
  return given
}

function imported({ node, parent }: Variable['defs'][number], { file: from }: Module, reachability: Sources): [Node, Module][] {
  if (parent?.type !== 'ImportDeclaration' || !/^Import(Default)?Specifier$/.test(node.type)) return []
  // What Taro and we export is known by its name: how it is made says nothing of the condition.
  if (isKnownModule(parent.source.value)) return []
  const file = reachability.graph.resolve(parent.source.value, from)
  const found = file === undefined ? undefined : reachability.graph.exportOf(file, importedName(node as TSESTree.ImportClause))
  if (!found) return []
  return 'variable' in found.exported ? givenTo(found.exported.variable, found.module, reachability) : [[found.exported.node, found.module]]
}

const isKnownModule = (specifier: string) => [TARO, CAPABILITY].some((name) => specifier === name || specifier.startsWith(`${name}/`))
