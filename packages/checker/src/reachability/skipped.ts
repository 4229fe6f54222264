import { isReassigned, propertyName, useOf, type Node, type TSESTree } from '@taro-capability/usage'
import type { Evaluation } from '../evaluate'
import { isNullish, type NodeReference } from '../evaluate/value'
import { thisOf } from '../flow/fields'
import type { Module } from '../graph/module'
import { caseIsSkipped, completesAbruptly } from './completion'

/** What decides whether a part of the program is passed over. */
export interface SkipContext extends Evaluation {
  /** Of a list of statements the first that completes abruptly; -1 where none does. */
  abruptStatements: Map<Node[], number>
}

/** Whether a place is passed over where it stands, whatever becomes of the functions around it. */
export function isSkippedAt({ node, module }: NodeReference, context: SkipContext): boolean {
  for (let child = node, parent = module.parents.get(child); parent; [child, parent] = [parent, module.parents.get(parent)])
    if (isSkipped(child, parent, module, context)) return true
  return false
}

/** Whether `parent` passes over this part of it. */
export function isSkipped(child: Node, parent: Node, module: Module, context: SkipContext): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = child === parent.test ? undefined : context.truth({ node: parent.test, module })
      return test !== undefined && test === (child === parent.alternate)
    }
    case 'LogicalExpression':
      return child === parent.right && isShortCircuited(parent, module, context)
    case 'WhileStatement':
    case 'ForStatement':
      return child === parent.body && parent.test !== null && context.truth({ node: parent.test!, module }) === false
    case 'CallExpression': {
      // `Taro.x?.(…)` does not even look at its arguments.
      const callee = parent.optional && child !== parent.callee ? context.value({ node: parent.callee, module }) : undefined
      return callee !== undefined && isNullish(callee) === true
    }
    case 'SwitchCase':
      if (child === parent.test) return false
      return followsAbruptCompletion(child, parent.consequent, module, context) || caseIsSkipped(parent, module, context)
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
      // A function is declared wherever in its block it stands.
      return child.type !== 'FunctionDeclaration' && followsAbruptCompletion(child, parent.body as Node[], module, context)
    case 'ObjectExpression':
      return child.type === 'Property' && isPassedOver(child, parent, module, context)
    default:
      return false
  }
}

/** Whether the left side of `&&`, `||` or `??` decides, so that the right one is not evaluated. */
function isShortCircuited({ operator, left }: TSESTree.LogicalExpression, module: Module, context: SkipContext): boolean {
  if (operator === '??') {
    const value = context.value({ node: left, module })
    return value !== undefined && isNullish(value) === false
  }
  const holds = context.truth({ node: left, module })
  return holds !== undefined && holds === (operator === '||')
}

function followsAbruptCompletion(child: Node, list: Node[], module: Module, context: SkipContext): boolean {
  const first = context.abruptStatements.get(list) ?? list.findIndex((statement) => completesAbruptly(statement, module, context))
  context.abruptStatements.set(list, first)
  return first >= 0 && list.indexOf(child) > first
}

/**
 * `{ weapp: …, h5: … }[process.env.TARO_ENV]`, straight or by way of a constant: only one of its entries is read. By `this` an entry may
 * read the others.
 */
function isPassedOver(property: TSESTree.Property, object: Node, module: Module, context: SkipContext): boolean {
  const name = propertyName(property)
  const [whole, holder] = useOf(object, module.parents)
  if (name === undefined || !holder) return false
  const reads = holder.type === 'MemberExpression' ? [whole] : readsOfConstant(whole, holder, module)
  return reads.length > 0 && reads.every((read) => readsAnother(read, name, module, context)) && !thisOf(module).has(object)
}

function readsAnother(read: Node, name: string, module: Module, { value }: SkipContext): boolean {
  const member = module.parents.get(read)
  if (member?.type !== 'MemberExpression' || member.object !== read) return false
  const key = member.computed ? value({ node: member.property, module }) : undefined
  const written = member.computed ? (key?.kind === 'static' ? String(key.is) : undefined) : propertyName(member)
  return written !== undefined && written !== name
}

/** The reads of `const map = { … }`, if it is kept to its module. */
function readsOfConstant(object: Node, declarator: Node, { source, parents }: Module): Node[] {
  if (declarator.type !== 'VariableDeclarator' || declarator.init !== object || declarator.id.type !== 'Identifier') return []
  if (parents.get(parents.get(declarator)!)?.type === 'ExportNamedDeclaration') return []
  const [variable] = source.scopes.getDeclaredVariables(declarator)
  if (!variable || isReassigned(variable)) return []
  return variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier as Node)
}
