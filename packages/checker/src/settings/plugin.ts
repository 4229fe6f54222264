import { contractNames } from '@taro-capability/core'
import { hasStandIn, isCall, type Platform } from '@taro-capability/support-data'
import { propertyName, type Node } from '@taro-capability/usage'
import type { Module } from '../graph/module'

/** What a build knows of the plugin's options. */
export interface PluginFacts {
  failClosed: boolean
}

/** What taro-capability's plugin does in a build. */
export interface PluginSettings {
  /** Whether it is in use. */
  usesPlugin: boolean
  /** Whether it makes an API fail wherever the platform does not have it. */
  failsClosed(api: string): boolean
  /** Whether it answers tests of an API's existence, `if (Taro.login)`, as `supports` does. See docs/asking.md. */
  answersTests(api: string, platform: Platform): boolean
}

const contracts: readonly string[] = contractNames

/** What the plugin puts in the place of APIs: those with a contract, and with `failClosed: true` the others as well. */
export function pluginOf(modules: Module[], plugin: PluginFacts | undefined): PluginSettings {
  const options = modules.flatMap((module) => pluginOptions(module))
  const closesAll =
    plugin?.failClosed ?? options.some((option) => option?.type === 'ObjectExpression' && option.properties.some(isFailClosed))
  const usesPlugin = plugin !== undefined || options.length > 0
  return {
    usesPlugin,
    // Hooks, components and objects are left alone: what they fail at is not a call.
    failsClosed: (api) => usesPlugin && (contracts.includes(api) || (closesAll && isCall(api))),
    answersTests: (api, platform) => usesPlugin && hasStandIn(api, platform, { contracts, failClosed: closesAll })
  }
}

/** The options of each mention of the plugin: `'taro-capability/plugin'`, or that and its options in a list. */
function pluginOptions({ parents }: Module): (Node | null | undefined)[] {
  return [...parents].flatMap(([node, parent]) => {
    if (node.type !== 'Literal' || node.value !== 'taro-capability/plugin') return []
    return [parent.type === 'ArrayExpression' && parent.elements[0] === node ? parent.elements[1] : undefined]
  })
}

const isFailClosed = (node: Node) =>
  node.type === 'Property' && propertyName(node) === 'failClosed' && node.value.type === 'Literal' && node.value.value === true
