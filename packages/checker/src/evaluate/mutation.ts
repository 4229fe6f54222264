import {
  calleeName,
  exportsOf,
  importedName,
  isTransparent,
  isWritten,
  propertyName,
  type Node,
  type Variable
} from '@taro-capability/usage'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'

const known = new WeakMap<Variable, boolean>()

/** Whether the list or the object that a variable holds may be another one later: it is changed somewhere, or passed on. */
export function mayBeMutated(variable: Variable, module: Module, graph: Graph): boolean {
  const before = known.get(variable)
  if (before !== undefined) return before
  // An export that leads to itself changes nothing.
  known.set(variable, false)
  // A property that a function is given changes nothing of what it does.
  if (isCode(variable.defs[0]?.node)) return false
  const changes = holdsObject(variable)
    ? isMutated(variable, module) || isMutatedElsewhere(variable, module, graph)
    : variable.references.some(({ identifier }) => mutatesAt(identifier as Node, module))
  known.set(variable, changes)
  return changes
}

/** Whether it declares a function or a class. */
export function isCode(node: Node | null | undefined): boolean {
  if (node?.type === 'VariableDeclarator') return isCode(node.init)
  return node != null && (isTransparent(node) ? isCode(node.expression) : /Function|^Class/.test(node.type))
}

/** What gives an object that holds a value. https://vuejs.org/api/reactivity-core.html#ref, https://react.dev/reference/react/useRef */
const REF = /^(ref|shallowRef|useRef)$/

/** Whether it is an object or a list that was made here, and not `as const`. */
function holdsObject({ defs: [definition] }: Variable): boolean {
  let init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null
  while (init && isTransparent(init)) {
    if (init.type === 'TSAsExpression' && init.typeAnnotation.type === 'TSTypeReference') {
      const { typeName } = init.typeAnnotation
      if (typeName.type === 'Identifier' && typeName.name === 'const') return false
    }
    init = init.expression as typeof init
  }
  if (init?.type === 'CallExpression') return REF.test(calleeName(init))
  return init !== null && /^(ObjectExpression|ArrayExpression|NewExpression)$/.test(init.type)
}

const isMutated = ({ references, defs }: Variable, module: Module): boolean =>
  MUTATES_ITSELF.test(defs[0] ? module.code.slice(...module.rangeOf(defs[0].node as Node)) : '') ||
  references.some(({ identifier, init }) => !init && (mutatesAt(identifier as Node, module) || escapesAt(identifier as Node, module)))

/** Whether a file that imports it changes it: as far as it is known who does. */
function isMutatedElsewhere(variable: Variable, module: Module, graph: Graph): boolean {
  const names = [...exportsOf(module.source).names].flatMap(([name, exported]) =>
    'variable' in exported && exported.variable === variable ? [name] : []
  )
  return names.length > 0 && isMutatedByImporters(names, module, graph)
}

/** The same of what a file exports under some names. */
export function isMutatedByImporters(names: string[], module: Module, graph: Graph): boolean {
  return graph.takersOf(module.file, names).some(({ file, specifier }) => {
    const from = graph.module(file)
    return from !== undefined && importsOf(from, specifier, names).some((imported) => isMutated(imported, from))
  })
}

const importsOf = ({ source }: Module, specifier: string, names: string[]): Variable[] =>
  source.program.body.flatMap((node) =>
    node.type === 'ImportDeclaration' && node.source.value === specifier
      ? node.specifiers
          .filter((clause) => names.includes(importedName(clause)))
          .flatMap((clause) => source.scopes.getDeclaredVariables(clause))
      : []
  )

/** `{ open: false, show() { this.open = true } }` */
const MUTATES_ITSELF = /\bthis\.\w+\s*(=[^=]|\+\+|--|\.push\()/

const MUTATES = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear)$/

/** Whether a place changes the object that it names: `list.push(x)`, `state.isOpen = true`, `Object.assign(state, …)`. */
function mutatesAt(identifier: Node, { parents }: Module): boolean {
  let node = identifier
  let parent = parents.get(node)
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node && calleeName(parent) === 'assign') return true
  while (parent?.type === 'MemberExpression' && parent.object === node) {
    const isMethod = parents.get(parent)?.type === 'CallExpression' && MUTATES.test(propertyName(parent) ?? '')
    ;[node, parent] = [parent, parents.get(parent)]
    if (isMethod || isWritten(node, parent) || isTaken(node, parent, parent && parents.get(parent))) return true
  }
  return false
}

/** `({ token: state.token } = answer)` */
const isTaken = (member: Node, parent: Node | undefined, above: Node | undefined) =>
  parent?.type === 'Property' && parent.value === member && above?.type === 'ObjectPattern'

// They look at what they are given, and keep nothing of it.
const READS =
  /^(keys|values|entries|freeze|isArray|stringify|log|has|includes|indexOf|Boolean|String|Set|Map|useMemo|useCallback|useEffect)$/

/** Whether the object is passed on at a place: to a function, to a second name. */
function escapesAt(node: Node, { parents }: Module): boolean {
  const parent = parents.get(node)
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node && !READS.test(calleeName(parent))
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier'
    case 'AssignmentExpression':
      return parent.right === node
    case 'Property':
      return parent.value === node
    case 'ReturnStatement':
    case 'JSXExpressionContainer':
    case 'ArrowFunctionExpression':
      return true
    default:
      return parent !== undefined && isTransparent(parent) && escapesAt(parent, { parents } as Module)
  }
}
