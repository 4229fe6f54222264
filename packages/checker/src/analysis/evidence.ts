import { calleeName, importedName, propertyName, walk, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import { isHostGlobal } from '../evaluate/taro'
import type { Module } from '../graph/module'
import { CAPABILITY, TARO } from '../names'
import type { Reachability } from '../reachability'
import { isInProject } from '../reachability/references'

type Sources = Pick<Reachability, 'graph' | 'referencesTo'>

/** The fields that tell hosts apart, in any object: Taro's environment, a browser's, a mini program's. */
const FIELDS = /^(TARO_ENV|TARO_PLATFORM|userAgent|SDKVersion|__wxjs_environment)$/
/** What of Taro, and of taro-capability, does. */
const MEMBERS = /^(getEnv|ENV_TYPE|explain)$/
const QUESTIONS = /^(canIUse|supports)$/

/** How many values are looked into for one answer. */
const MAX_VALUES = 50

/** Whether a value depends on the host or the target, by what it is made of, in whichever modules. */
export function dependsOnPlatform(test: Node, module: Module, reachability: Sources): boolean {
  const open: [Node, Module][] = [[test, module]]
  const seen = new Set<Node>()
  for (let next = open.pop(); next && seen.size < MAX_VALUES; next = open.pop()) {
    const [whole, of] = next
    if (seen.has(whole)) continue
    seen.add(whole)
    let isEvidence = false
    walk(whole, (node) => {
      isEvidence ||= distinguishesHosts(node, of)
      if (node.type === 'Identifier') open.push(...sourcesOf(node, of, reachability))
    })
    if (isEvidence) return true
  }
  return false
}

function distinguishesHosts(node: Node, module: Module): boolean {
  const name = module.members.get(node)?.name
  if (name !== undefined && MEMBERS.test(name)) return true
  if (node.type === 'CallExpression' && QUESTIONS.test(calleeName(node))) return !asksByName(node, module)
  if (node.type === 'MemberExpression') return FIELDS.test(propertyName(node) ?? '')
  if (node.type === 'Property') return FIELDS.test(propertyName(node) ?? '')
  return node.type === 'Identifier' && isHostGlobal(node.name) && !module.bindings.variableOf(node) && isName(node, module)
}

/** A question about one API guards that API alone, and was followed where it is this one. */
const asksByName = ({ arguments: [schema] }: TSESTree.CallExpression, { bindings }: Module) =>
  schema !== undefined && bindings.staticString(schema) !== undefined

const isName = (node: Node, { parents }: Module) => {
  const user = parents.get(node)
  return user?.type !== 'MemberExpression' || user.object === node || user.computed
}

/** What a variable is given, or an export that is imported. */
function sourcesOf(node: TSESTree.Identifier, module: Module, reachability: Sources): [Node, Module][] {
  const variable = module.bindings.variableOf(node)
  return variable ? givenTo(variable, module, reachability) : []
}

function givenTo(variable: Variable, module: Module, reachability: Sources): [Node, Module][] {
  const [definition] = variable.defs
  if (!definition) return []
  const { node, type } = definition
  if (type === 'Parameter') return passedTo(node, variable, module, reachability)
  if (type === 'ImportBinding') return imported(definition, module, reachability)
  if (node.type === 'FunctionDeclaration') return node.body ? [[node.body, module]] : []
  if (node.type !== 'VariableDeclarator') return []
  const taken = module.parents.get(variable.identifiers[0]!)
  return [node.init, taken?.type === 'Property' ? taken : undefined, ...assignedTo(variable, module), ...setBy(node, module)].flatMap(
    (value) => (value ? [[value, module]] : [])
  )
}

const assignedTo = ({ references }: Variable, { parents }: Module): Node[] =>
  references.flatMap(({ identifier }) => {
    const user = parents.get(identifier as Node)
    return user?.type === 'AssignmentExpression' && user.left === identifier ? [user.right] : []
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
  const sites = index < 0 ? [] : [...(referencesTo(node, module)?.sites ?? [])]
  return sites.filter(isInProject).flatMap((site): [Node, Module][] => {
    const user = site.module.parents.get(site.node)
    const argument = user?.type === 'CallExpression' && user.callee === site.node ? user.arguments[index] : undefined
    return argument ? [[argument, site.module]] : []
  })
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
