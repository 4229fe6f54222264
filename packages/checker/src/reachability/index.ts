import type { Platform } from '@taro-capability/support-data'
import { isReassigned, propertyName, type Node, type TSESTree, type Variable } from '@taro-capability/usage'
import { createEvaluation, type Evaluation } from '../evaluate'
import { isNullish } from '../evaluate/value'
import type { Graph } from '../graph'
import type { Module } from '../graph/module'
import type { Assumptions } from '../assumptions'
import { caseIsSkipped, completesAbruptly } from './completion'
import { createLiveness } from './liveness'
import { isReferable, type ReferenceFinder, type References } from './references'

export interface Reachability extends Evaluation {
  platform: Platform
  graph: Graph
  /** Whether a node is never reached in this assumptions. */
  isDead(node: Node, module: Module): boolean
  /** Where a function, a class or a method is used, if all those places are known. */
  referencesTo(node: Node, module: Module): References | undefined
}

/** Which parts of a project are reached in one assumptions. */
export function createReachability(assumptions: Assumptions, graph: Graph, references: ReferenceFinder): Reachability {
  const evaluation = createEvaluation(assumptions, graph)
  const { value, truth } = evaluation
  const isLive = createLiveness(assumptions, graph, isDead)
  // Functions whose uses are being looked at: one that only calls itself is as dead as its other uses.
  const active = new Set<Variable | Node>()
  /** How often that was the answer, which then holds for the question alone. */
  let circles = 0
  let endedInCircle = false
  const neverUsed = new Map<Node, boolean>()
  const abruptStatements = new Map<Node[], number>()

  function isDead(node: Node, module: Module): boolean {
    for (let child = node; ;) {
      const parent = module.parents.get(child)
      if (!parent) return !isLive(module) || isNeverShown(module)
      if (isSkipped(child, parent, module) || isNeverUsed(parent, module)) return true
      child = parent
    }
  }

  /** Whether `parent` passes over this part of it. */
  function isSkipped(child: Node, parent: Node, module: Module): boolean {
    const at = (node: Node) => ({ node, module })
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression': {
        const test = child === parent.test ? undefined : truth(at(parent.test))
        return test !== undefined && test === (child === parent.alternate)
      }
      case 'LogicalExpression': {
        if (child !== parent.right) return false
        const left = value(at(parent.left))
        if (parent.operator === '??') return left !== undefined && !isNullish(left)
        const holds = truth(at(parent.left))
        return holds !== undefined && holds === (parent.operator === '||')
      }
      case 'WhileStatement':
      case 'ForStatement':
        return child === parent.body && parent.test !== null && truth(at(parent.test!)) === false
      case 'CallExpression': {
        // `Taro.x?.(…)` does not even look at its arguments.
        const callee = parent.optional && child !== parent.callee ? value(at(parent.callee)) : undefined
        return callee !== undefined && isNullish(callee)
      }
      case 'SwitchCase':
        return (
          child !== parent.test && (followsAbruptCompletion(child, parent.consequent, module) || caseIsSkipped(parent, module, evaluation))
        )
      case 'BlockStatement':
      case 'Program':
      case 'StaticBlock':
        // A function is declared wherever in its block it stands.
        return child.type !== 'FunctionDeclaration' && followsAbruptCompletion(child, parent.body as Node[], module)
      case 'ObjectExpression':
        return child.type === 'Property' && isPassedOver(child, parent, module)
      default:
        return false
    }
  }

  function followsAbruptCompletion(child: Node, list: Node[], module: Module): boolean {
    const first = abruptStatements.get(list) ?? list.findIndex((statement) => completesAbruptly(statement, module, evaluation))
    abruptStatements.set(list, first)
    return first >= 0 && list.indexOf(child) > first
  }

  /** `{ weapp: …, h5: … }[process.env.TARO_ENV]`, straight or by way of a constant: only one of its entries is read. */
  function isPassedOver(property: TSESTree.Property, object: Node, module: Module): boolean {
    const name = propertyName(property)
    const holder = module.parents.get(object)
    if (name === undefined || !holder) return false
    const reads = holder.type === 'MemberExpression' ? [object] : readsOfConstant(object, holder, module)
    return reads.length > 0 && reads.every((read) => readsAnother(read, name, module))
  }

  function readsAnother(read: Node, name: string, module: Module): boolean {
    const member = module.parents.get(read)
    if (member?.type !== 'MemberExpression' || member.object !== read) return false
    const key = member.computed ? value({ node: member.property, module }) : undefined
    const written = member.computed ? (key?.kind === 'static' ? String(key.is) : undefined) : propertyName(member)
    return written !== undefined && written !== name
  }

  /** Whether a node is a function or a class, all of whose uses are never reached. */
  const isNeverUsed = (node: Node, module: Module): boolean =>
    isReferable(node) && areAllDead(node, () => references.referencesTo(node, module))

  /** Whether a module is a component of Vue that no template shows: its script runs when it is. */
  const isNeverShown = (module: Module): boolean =>
    module.file.endsWith('.vue') && areAllDead(module.source.program, () => references.referencesToDefault(module))

  /** Whether all uses are never reached. What has no use is reached: by whom is unknown. */
  function areAllDead(node: Node, find: () => References | undefined): boolean {
    const known = neverUsed.get(node)
    if (known !== undefined) return known
    const uses = find()
    if (uses && active.has(uses.to)) {
      circles++
      endedInCircle = true
      return true
    }
    const before = circles
    const result = uses ? areDead(uses) : 'unknown'
    if (result === 'unknown' || circles === before || active.size === 0) neverUsed.set(node, result === 'dead')
    return result === 'dead'
  }

  function areDead({ to: of, sites: places }: References): 'dead' | 'reached' | 'unknown' {
    // Functions that only call each other are reached: who knows by whom.
    let isGuarded = false
    active.add(of)
    try {
      for (const use of places) {
        endedInCircle = false
        if (!use) return 'unknown'
        if (!isDead(use.node, use.module)) return 'reached'
        if (!endedInCircle) isGuarded = true
      }
      return isGuarded ? 'dead' : 'reached'
    } finally {
      active.delete(of)
      endedInCircle = false
    }
  }

  return {
    ...evaluation,
    platform: assumptions.platform,
    graph,
    isDead,
    referencesTo: (node, module) => (isReferable(node) ? references.referencesTo(node, module) : undefined)
  }
}

/** The reads of `const map = { … }`, if it is kept to its module. */
function readsOfConstant(object: Node, declarator: Node, { source, parents }: Module): Node[] {
  if (declarator.type !== 'VariableDeclarator' || declarator.init !== object || declarator.id.type !== 'Identifier') return []
  if (parents.get(parents.get(declarator)!)?.type === 'ExportNamedDeclaration') return []
  const [variable] = source.scopes.getDeclaredVariables(declarator)
  if (!variable || isReassigned(variable)) return []
  return variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier as Node)
}
