import type { Platform } from '@taro-capability/support-data'
import type { Node, TSESTree } from '@taro-capability/usage'
import type { Variable } from '@typescript-eslint/scope-manager'
import { createEvaluation, type Evaluation } from '../evaluate'
import { isNullish } from '../evaluate/value'
import type { Project } from '../project'
import type { Module } from '../project/module'
import type { World } from '../world'
import { caseIsSkipped, exits } from './exits'
import { createLiveness } from './modules'
import { usesOf } from './uses'

export interface Reach extends Evaluation {
  platform: Platform
  /** Whether a node is never reached in this world. */
  isDead(node: Node, module: Module): boolean
}

/** Which parts of a project are reached in one world. */
export function createReach(world: World, project: Project): Reach {
  const evaluation = createEvaluation(world, project)
  const { value, truth } = evaluation
  // Functions whose uses are being looked at: one that only calls itself is as dead as its other uses.
  const active = new Set<Variable | Node>()
  const isLive = createLiveness(world, project, isDead)

  function isDead(node: Node, module: Module): boolean {
    for (let child = node; ;) {
      const parent = module.parents.get(child)
      if (!parent) return !isLive(module)
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
        return child !== parent.test && (isAfterExit(child, parent.consequent, module) || caseIsSkipped(parent, module, evaluation))
      case 'BlockStatement':
      case 'Program':
      case 'StaticBlock':
        // A function is declared wherever in its block it stands.
        return child.type !== 'FunctionDeclaration' && isAfterExit(child, parent.body as Node[], module)
      default:
        return false
    }
  }

  function isAfterExit(child: Node, list: Node[], module: Module): boolean {
    for (const statement of list) {
      if (statement === child) return false
      if (exits(statement, module, evaluation)) return true
    }
    return false
  }

  /** Whether a node is a function, all of whose uses are never reached. One that nobody uses is reached: who knows by whom. */
  function isNeverUsed(node: Node, module: Module): boolean {
    const uses = isFunction(node) ? usesOf(node, module, project, world.platform) : undefined
    if (!uses || uses.places.length === 0) return false
    if (active.has(uses.of)) return true
    active.add(uses.of)
    try {
      return uses.places.every((use) => isDead(use.node, use.module))
    } finally {
      active.delete(uses.of)
    }
  }

  return { ...evaluation, platform: world.platform, isDead }
}

const isFunction = (node: Node): node is TSESTree.FunctionLike =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
