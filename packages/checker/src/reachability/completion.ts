import type { Node, TSESTree } from '@taro-capability/usage'
import type { Evaluation } from '../evaluate'
import { matchingCase, neverCompletes } from '../evaluate/functions'
import type { Module } from '../graph/module'

/** Whether what follows a statement in its block is never reached. */
export function completesAbruptly(node: Node, module: Module, evaluation: Evaluation): boolean {
  const inside = (part: Node | null | undefined): boolean => Boolean(part) && completesAbruptly(part!, module, evaluation)
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true
    case 'BlockStatement':
      return node.body.some(inside)
    case 'LabeledStatement':
      return false
    case 'IfStatement': {
      const test = evaluation.truth({ node: node.test, module })
      if (test !== undefined) return inside(test ? node.consequent : node.alternate)
      return inside(node.consequent) && inside(node.alternate)
    }
    case 'TryStatement':
      return inside(node.finalizer) || (inside(node.block) && (!node.handler || inside(node.handler.body)))
    case 'ExpressionStatement':
    case 'VariableDeclaration':
      return neverCompletes(node, { node, module }, evaluation)
    case 'SwitchStatement':
      return switchCompletesAbruptly(node, module, evaluation)
    default:
      return false
  }
}

/** A `break` only leaves the switch. */
function switchCompletesAbruptly(node: TSESTree.SwitchStatement, module: Module, evaluation: Evaluation): boolean {
  const start = matchingCase(node, { node, module }, evaluation)
  if (start === undefined) return false
  for (const statement of node.cases.slice(start).flatMap(({ consequent }) => consequent)) {
    if (holdsBreak(statement)) return false
    if (completesAbruptly(statement, module, evaluation)) return true
  }
  return false
}

function holdsBreak(node: Node | null): boolean {
  switch (node?.type) {
    case 'BreakStatement':
      return true
    case 'BlockStatement':
      return node.body.some(holdsBreak)
    case 'IfStatement':
      return holdsBreak(node.consequent) || holdsBreak(node.alternate)
    case 'TryStatement':
      return holdsBreak(node.block) || holdsBreak(node.handler?.body ?? null) || holdsBreak(node.finalizer)
    case 'LabeledStatement':
      return holdsBreak(node.body)
    default:
      return false
  }
}

/** Whether a switch whose value is known never comes to one of its cases. */
export function caseIsSkipped(node: TSESTree.SwitchCase, module: Module, evaluation: Evaluation): boolean {
  const parent = module.parents.get(node) as TSESTree.SwitchStatement
  const start = matchingCase(parent, { node: parent, module }, evaluation)
  if (start === undefined) return false
  const index = parent.cases.indexOf(node)
  // It falls through the cases between.
  return (
    index < start ||
    parent.cases
      .slice(start, index)
      .some(({ consequent }) => consequent.some((statement) => completesAbruptly(statement, module, evaluation)))
  )
}
