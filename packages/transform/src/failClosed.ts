import data, { type Platform } from '@taro-capability/support-data'
import { parentsOf, type MemberUsage, type Node, type Source, type TSESTree, type Usage } from '@taro-capability/usage'
import type MagicString from 'magic-string'
import { contractNames } from '@taro-capability/core'
import type { Known } from './answer'
import { TARO } from './specifiers'

const MODULE = 'taro-capability/fail-closed'
/** Hooks, components and objects are left alone: what they fail at is not a call. */
const CALLS: readonly string[] = ['promise', 'sync', 'listener']
const FAILS: readonly string[] = ['stub', 'noop', 'absent']

/**
 * Replaces each API that the platform does not have, wherever the source names it, by one that fails as the house does. An API
 * with a contract is the adapter's already, and `canIUse` is ours.
 *
 * @returns the usages that are left for others to read
 */
export function failClosed(code: MagicString, { program }: Source, usages: Usage[], { platform }: Known): Usage[] {
  const helper = unusedName(code.original)
  const parents = parentsOf(program)
  const failing = (api: string) => `${helper}('${api}', '${data.apis[api]!.kind}')`
  const constants = new Set<string>()
  /** A variable for where no expression can stand. */
  const constant = (api: string) => {
    constants.add(api)
    return `${helper}_${api}`
  }
  const names = new Set<string>()
  for (const usage of usages) {
    if (usage.kind === 'member' && usage.module === TARO && usage.name && failsOn(usage.name, platform)) {
      if (replace(code, usage, parents, failing, constant)) names.add(usage.name)
    } else if (usage.kind === 'reexport' && usage.module === TARO) moveReexports(code, usage, platform, constant)
  }
  if (names.size + constants.size === 0) return usages
  const statements = [importHelper(helper, program), ...[...constants].map((api) => `const ${constant(api)} = ${failing(api)}`)]
  // After directives and a hashbang.
  const first = program.body.find((node) => !(node.type === 'ExpressionStatement' && node.directive))!
  code.prependLeft(first.range[0], statements.map((statement) => `${statement}; `).join(''))
  return usages.map((usage) =>
    usage.kind === 'reexport' ? { ...usage, names: usage.names.filter((name) => !isMoved(usage, name.imported, platform)) } : usage
  )
}

/** @returns whether the source reads it there: it may as well be given another value, or be named as a type */
function replace(
  code: MagicString,
  { node, name = '' }: MemberUsage,
  parents: Map<Node, Node>,
  failing: (api: string) => string,
  constant: (api: string) => string
): boolean {
  const parent = parents.get(node)
  switch (parent?.type) {
    case 'AssignmentExpression':
      if (parent.left === node) return false
      break
    case 'UnaryExpression':
      if (parent.operator === 'delete') return false
      break
    case 'TSTypeQuery':
    case 'TSQualifiedName':
      return false
    case 'ExportSpecifier':
      code.overwrite(...parent.range, `${constant(name)} as ${nameOf(parent.exported)}`)
      return true
    case 'AssignmentPattern':
    case 'Property': {
      const property = (parent.type === 'Property' ? parent : parents.get(parent)) as TSESTree.Property
      const pattern = parents.get(property)
      if (pattern?.type === 'ObjectPattern') moveOut(code, property, node as TSESTree.Identifier, pattern, parents, failing(name))
      else if (property.shorthand) code.overwrite(...property.range, `${(node as TSESTree.Identifier).name}: ${failing(name)}`)
      else break
      return true
    }
  }
  code.overwrite(...node.range, failing(name))
  return true
}

/** `export const { login, request } = Taro`: exported by a declaration of its own. */
function moveOut(
  code: MagicString,
  property: TSESTree.Property,
  { name }: TSESTree.Identifier,
  pattern: TSESTree.ObjectPattern,
  parents: Map<Node, Node>,
  failing: string
): void {
  removeFrom(code, pattern.properties, property)
  const statement = parents.get(parents.get(parents.get(pattern)!)!)!
  code.prependLeft(statement.range[0], `export const ${name} = ${failing}; `)
}

function moveReexports(
  code: MagicString,
  { node, names, ...usage }: Extract<Usage, { kind: 'reexport' }>,
  platform: string,
  constant: (api: string) => string
): void {
  if (node.type !== 'ExportNamedDeclaration') return
  const moved = names.filter(({ imported }) => isMoved({ ...usage, node, names }, imported, platform))
  if (moved.length === 0) return
  for (const name of moved) removeFrom(code, node.specifiers, name.node as TSESTree.ExportSpecifier)
  const list = moved.map((name) => `${constant(name.imported)} as ${nameOf((name.node as TSESTree.ExportSpecifier).exported)}`)
  code.prependLeft(node.range[0], `export { ${list.join(', ')} }; `)
}

const isMoved = ({ module, node, names }: Extract<Usage, { kind: 'reexport' }>, api: string, platform: string): boolean =>
  module === TARO &&
  node.type === 'ExportNamedDeclaration' &&
  failsOn(api, platform) &&
  names.some(({ imported, typeOnly }) => imported === api && !typeOnly)

/** With the comma that parts it from the next, or the last from the one before. */
function removeFrom(code: MagicString, list: Node[], item: Node): void {
  const index = list.indexOf(item)
  const next = list[index + 1]
  const start = next || index === 0 ? item.range[0] : list[index - 1]!.range[1]
  code.remove(start, next ? next.range[0] : item.range[1])
}

const nameOf = (node: TSESTree.Identifier | TSESTree.StringLiteral) => (node.type === 'Identifier' ? node.name : node.raw)

function importHelper(helper: string, { body }: Source['program']): string {
  const isModule = body.some(({ type }) => /^(Import|Export)/.test(type))
  return isModule ? `import { failClosed as ${helper} } from '${MODULE}'` : `const { failClosed: ${helper} } = require('${MODULE}')`
}

function failsOn(api: string, platform: string): boolean {
  if (!Object.hasOwn(data.apis, api) || api === 'canIUse' || contractNames.some((name) => name === api)) return false
  const { kind, platforms } = data.apis[api]!
  return CALLS.includes(kind) && FAILS.includes(platforms[platform as Platform]?.state ?? '')
}

function unusedName(code: string): string {
  let name = '__failClosed'
  while (code.includes(name)) name += '_'
  return name
}
