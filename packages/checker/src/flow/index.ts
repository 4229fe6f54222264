import { isTransparent, nameOf, type Node, type TSESTree } from '@taro-capability/usage'
import type { Module } from '../graph/module'
import { argument, returned } from './calls'
import { ofField } from './fields'
import { assigned, member, property } from './members'
import { bound } from './patterns'
import { contained, ofComponent } from './props'
import { ofExport, ofVariable } from './variables'
import { AWAITED, READ, wayOf, type Held, type Run, type UseSites } from './types'

export { isAround, type UseSite } from './types'

// Where a value goes: through variables, members, parameters, what functions return, props and modules, to the places that use it.

/** Steps for one value; further places are not known. */
const MAX_STEPS = 1000

/** What has to be known of a program. */
export type Program = Pick<Run, 'functionAt' | 'keyOf' | 'graph' | 'platform'>

/** Finds where a function, a class or an expression is used, in the whole project; where the whole module is, what it exports by default. */
export function flowOf(start: Node, module: Module, known: Program): UseSites {
  let steps = 0
  // What returns the value, or holds it: a function that calls itself adds nothing.
  const active = new Set<Node>()

  function runFrom(node: Node): Run {
    const seen = new Map<Node, Held[]>()
    return {
      ...known,
      start: node,
      exports: new Set(),
      *follow(held) {
        if (isSeen(held, seen)) return
        if (++steps > MAX_STEPS) yield held
        else yield* follow(held)
      },
      *usesOf(other) {
        if (active.has(other.node)) return
        active.add(other.node)
        yield* begin({ ...other, path: [], run: runFrom(other.node) })
        active.delete(other.node)
      }
    }
  }

  return begin({ node: start, module, path: [], run: runFrom(start) })
}

function isSeen(held: Held, seen: Map<Node, Held[]>): boolean {
  const before = seen.get(held.node)
  if (before?.some(({ path, entry }) => entry?.call.node === held.entry?.call.node && path.join() === held.path.join())) return true
  if (before) before.push(held)
  else seen.set(held.node, [held])
  return false
}

/** A function or a class goes by its name, where it has one. */
function* begin(held: Held): UseSites {
  const { node, module, run } = held
  if (node.type === 'Program') return yield* ofExport('default', held)
  // A decorator may do anything with its class.
  if ('decorators' in node && node.decorators.length > 0) return yield undefined
  const name = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : undefined
  const declared = name === undefined ? [] : module.source.scopes.getDeclaredVariables(node)
  const variable = declared.find((one) => one.name === name && one.defs[0]?.type !== 'Parameter')
  if (variable) yield* ofVariable(variable, held)
  if (!variable || !/Declaration$/.test(node.type)) yield* run.follow(held)
}

function* follow(held: Held): UseSites {
  const { node, module, path } = held
  const parent = module.parents.get(node)
  if (!parent || path[0] === READ || isShown(held)) yield held
  else if (passes(node, parent, module)) yield* passed(held, parent)
  else if (!isUnused(node, parent, module)) yield* into(parent, held)
}

/** Whether a template of Vue has the value of a ref, without its name. https://vuejs.org/guide/essentials/reactivity-fundamentals.html#ref */
const isShown = ({ node, module, path: [value, read] }: Held) => value === 'value' && read === READ && module.inTemplate(node)

/** Whether an expression has the value of a part of it. */
function passes(node: Node, parent: Node, module: Module): boolean {
  if (parent.type === 'ConditionalExpression') return parent.test !== node
  if (parent.type === 'LogicalExpression') return parent.right === node || parent.operator !== '&&'
  if (parent.type === 'SequenceExpression') return parent.expressions.at(-1) === node
  if (parent.type === 'SpreadElement') return module.parents.get(parent)?.type === 'ObjectExpression'
  return parent.type === 'ObjectExpression' || parent.type === 'AwaitExpression' || isTransparent(parent)
}

function passed(held: Held, parent: Node): UseSites {
  const path = parent.type === 'AwaitExpression' && held.path[0] === AWAITED ? held.path.slice(1) : held.path
  // What is passed over is not passed on.
  const from = /^(Conditional|Logical)Expression$/.test(parent.type) ? wayOf(held) : held.from
  return held.run.follow({ ...held, node: parent, path, from })
}

/** Whether a place only names a value: asks for it, lists what a hook depends on. */
function isUnused(node: Node, parent: Node, module: Module): boolean {
  // In a template of Vue it is a handler, a component or what is shown.
  if (parent.type === 'ExpressionStatement') return !module.inTemplate(node)
  if (parent.type === 'ArrayExpression') return isDependencies(parent, module)
  return /^(ConditionalExpression|LogicalExpression|SequenceExpression|(Unary|Binary)Expression|IfStatement|TSTypeQuery)$/.test(parent.type)
}

const HOOK = /^((React|Taro)\.)?use[A-Z]/

/** `useEffect(show, [show])` */
function isDependencies(list: Node, { parents, code, rangeOf }: Module): boolean {
  const call = parents.get(list)
  return call?.type === 'CallExpression' && call.arguments[0] !== list && HOOK.test(code.slice(...rangeOf(call.callee)))
}

function* into(parent: Node, held: Held): UseSites {
  const { node, module, path, run } = held
  const above = module.parents.get(parent)
  switch (parent.type) {
    case 'VariableDeclarator':
      return yield* bound({ ...held, node: parent.id }, parent)
    case 'AssignmentPattern':
      return yield* bound({ ...held, node: parent.left }, declarationAround(parent, module))
    case 'AssignmentExpression':
      return yield* assigned(held, parent)
    case 'Property':
      return yield* property(held, parent)
    case 'ArrayExpression':
      return yield* run.follow({ ...held, node: parent, path: [String(parent.elements.indexOf(node as never)), ...path] })
    case 'MemberExpression':
      return yield* member(held, parent)
    case 'CallExpression':
    case 'NewExpression':
      return yield* argument(held, parent)
    case 'ReturnStatement':
      return yield* returned(held, declarationAround(parent, module))
    case 'ArrowFunctionExpression':
      return yield* returned(held, parent)
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return yield* ofField(held, parent)
    case 'JSXExpressionContainer':
      return yield* contained(held, parent)
    case 'JSXSpreadAttribute':
      return yield* ofComponent(held, above as TSESTree.JSXOpeningElement)
    case 'ExportSpecifier':
      return yield* isImported(node, module) ? ofExport(nameOf(parent.exported), held, true) : []
    case 'ExportDefaultDeclaration':
      // A variable's exports are followed with it.
      if (node.type === 'Identifier' && !isImported(node, module)) return
      // Vue has what a component's options hold.
      if (path.length === 0 || !module.file.endsWith('.vue')) return yield* ofExport('default', held)
      return yield held
    default:
      yield held
  }
}

const isImported = (node: Node, { bindings }: Module) => bindings.variableOf(node)?.defs[0]?.type === 'ImportBinding'

/** The declarator or the function that a part of a pattern, or a statement, is of. */
function declarationAround(node: Node, { parents }: Module): Node | undefined {
  for (let at = parents.get(node); at; at = parents.get(at)) if (/^VariableDeclarator$|Function/.test(at.type)) return at
  return undefined
}
