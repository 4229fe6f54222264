import { isTransparent, propertyName, type Node } from '@taro-capability/usage'
import { hasContract } from '../answer'
import { assignmentsOf } from '../assignments'
import type { Context } from '../context'
import { importedNames } from '../helpers'
import { replaceExpression } from '../replace'

/** The name that Taro's Babel plugin looks for where a source does not import Taro's object. */
const DEFAULT_NAME = 'Taro'

/**
 * Keeps Taro's Babel plugin from locals that have the name of Taro's object: it rewrites `Taro.login` to an import of its own in the
 * scope of a parameter `Taro` as well, and the object that was handed in is never asked. It does so as well where a source has put
 * something of its own there.
 */
export function shadows(context: Context): void {
  if (!context.options.imports?.apiPlugin) return
  for (const usage of context.usages) if (usage.kind === 'member' && hasContract(usage.name)) keepOwn(context, usage.node, usage.name!)
  const name = nameOfTaro(context)
  for (const { set } of context.scopes.scopes) {
    for (const variable of set.values()) {
      if (variable.name !== name || variable.defs.some(({ type }) => type === 'ImportBinding')) continue
      for (const { identifier } of variable.references)
        if (isObject(identifier, context.parents)) replaceExpression(context, identifier, `0, ${name}`)
    }
  }
}

/** `Taro.login = own; Taro.login()`: the plugin would call what Taro exports. An adapter's API is on the object, where nothing else is put. */
function keepOwn(context: Context, node: Node, api: string): void {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return
  const assignments = assignmentsOf(api, context)
  const isTarget = assignments.some(({ left }) => left === node)
  if (!isTarget && assignments.length > 0) replaceExpression(context, node.object, `0, ${node.object.name}`)
}

/** The name that the plugin takes for Taro's object in a source: of the last import, as there; undefined where it makes up another one. */
function nameOfTaro(context: Context): string | undefined {
  const imported = importedNames(context)
    .filter((name) => name.imported === 'default')
    .at(-1)
  const isTaken = context.scopes.scopes.some(({ type, set }) => type === 'module' && set.has(DEFAULT_NAME))
  return imported?.local ?? (isTaken ? undefined : DEFAULT_NAME)
}

/** Whether a member with a name is read of it. A cast is gone by the time the plugin looks. */
function isObject(node: Node, parents: Context['parents']): boolean {
  const parent = parents.get(node)
  if (parent && isTransparent(parent)) return isObject(parent, parents)
  return parent?.type === 'MemberExpression' && propertyName(parent) !== undefined
}
