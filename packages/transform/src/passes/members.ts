import { isTransparent, propertyName, type Node, type TSESTree, type Usage } from '@taro-capability/usage'
import type { Context } from '../context'
import { importModule } from '../helpers'
import { MEMBERS, PROVIDED, readsWhole } from '../memberNames'
import { MEMBER, TARO } from '../specifiers'

/**
 * Puts on the Taro object what the source takes from it, before the source runs: by importing the modules that do so, so that an app
 * has those which one of its sources names. Where the names are unknown, `Taro[name]`, `{ ...Taro }`, it imports all.
 */
export function members(context: Context): void {
  if (!context.options.importMembers) return
  const named = namedBy(context)
  const modules = named.has(undefined) ? ['all'] : MEMBERS.filter((name) => named.has(name))
  for (const name of modules) importModule(context, `${MEMBER}/${name}`)
}

/** The members of Taro that a source takes; undefined stands for any. */
function namedBy(context: Context): Set<string | undefined> {
  const named = context.usages.filter(({ module }) => module === TARO).flatMap((usage) => namesIn(usage, context))
  return new Set([...named, ...namesOfProvided(context), ...namesInTemplate(context)])
}

function namesIn(usage: Usage, context: Context): (string | undefined)[] {
  switch (usage.kind) {
    case 'import':
      return usage.names.flatMap(({ imported, typeOnly }) => (typeOnly ? [] : imported))
    case 'reexport':
      return usage.names.map(({ imported }) => (/^(\*|default)$/.test(imported) ? undefined : imported))
    case 'member':
      return [usage.name]
    case 'object':
      return usage.isLost ? [undefined] : keysOf(usage.node, context)
    default:
      return []
  }
}

/** What a pattern takes from the object. */
function keysOf(node: Node, { bindings }: Context): (string | undefined)[] {
  if (node.type !== 'ObjectPattern') return []
  return node.properties.flatMap((property) => {
    if (property.type === 'RestElement') return []
    return bindings.nameOf(property)
  })
}

/** Of a global `Taro`. https://webpack.js.org/plugins/provide-plugin */
function namesOfProvided({ bindings, parents, scopes }: Context): (string | undefined)[] {
  const references = scopes.scopes.flatMap((scope) => scope.references).map(({ identifier }) => identifier as TSESTree.Identifier)
  const provided = references.filter((identifier) => identifier.name === PROVIDED && !bindings.variableOf(identifier))
  return provided.map((identifier) => memberOf(identifier, parents))
}

function memberOf(node: Node, parents: Context['parents']): string | undefined {
  const parent = parents.get(node)
  if (parent && isTransparent(parent)) return memberOf(parent, parents)
  return parent?.type === 'MemberExpression' && parent.object === node ? propertyName(parent) : undefined
}

/** The template of a Vue component is compiled later: it is read as text. */
function namesInTemplate({ code, file, text, parents, usages }: Context): (string | undefined)[] {
  if (!file.endsWith('.vue')) return []
  // What is no script is blank in the text that is analysed.
  const template = code.original.replace(/[^]/g, (letter, at: number) => (letter === text[at] ? ' ' : letter))
  const locals = usages.filter(({ module }) => module === TARO).flatMap((usage) => localsOf(usage, parents))
  return locals.some((local) => readsWhole(template, local))
    ? [undefined]
    : MEMBERS.filter((name) => new RegExp(`\\b${name}\\b`).test(template))
}

/** What a source calls the object. */
function localsOf(usage: Usage, parents: Context['parents']): string[] {
  if (usage.kind === 'import') return usage.names.flatMap(({ imported, local }) => (/^(\*|default)$/.test(imported) ? local : []))
  const parent = usage.kind === 'object' ? parents.get(usage.node) : undefined
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? [parent.id.name] : []
}
