import data, { type Platform } from '@taro-capability/support-data'
import type { Source, Usage } from '@taro-capability/usage'
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
 */
export function failClosed(code: MagicString, { program }: Source, usages: Usage[], { platform }: Known): void {
  const helper = unusedName(code.original)
  let isUsed = false
  for (const usage of usages) {
    if (usage.kind !== 'member' || usage.module !== TARO || !usage.name || !failsOn(usage.name, platform)) continue
    code.overwrite(...usage.node.range, `${helper}('${usage.name}', '${data.apis[usage.name]!.kind}')`)
    isUsed = true
  }
  if (!isUsed) return
  const isModule = program.body.some(({ type }) => /^(Import|Export)/.test(type))
  const statement = isModule
    ? `import { failClosed as ${helper} } from '${MODULE}'; `
    : `const { failClosed: ${helper} } = require('${MODULE}'); `
  // After directives and a hashbang.
  const first = program.body.find((node) => !(node.type === 'ExpressionStatement' && node.directive))!
  code.prependLeft(first.range[0], statement)
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
