import { platforms, recordOf, suffixesOf, type Platform } from '@taro-capability/support-data'
import { memoize, type Parse } from '@taro-capability/usage'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createEvaluation } from '../evaluate'
import type { Value } from '../evaluate/value'
import { createGraph } from '../graph'
import { readText } from '../graph/disk'
import { plainScript } from '../graph/module'
import { hasMinimums, oneOfEachKind } from '../platforms'
import type { SuffixesOf } from '../graph/platform'
import type { Target } from '../types'
import { constantsOf } from './constants'
import { entriesOf, pathOf, type Entry } from './entries'
import type { Alias } from '../graph/places'
import { configFiles, tsconfigPaths } from './files'
import { pluginOf, type PluginFacts, type PluginSettings } from './plugin'

/** How a project is built, as its Taro config and package.json say. */
export interface BuildSettings extends PluginSettings {
  /** What its scripts build; one of each of Taro's kinds of programs where they say nothing. */
  targets: Target[]
  alias: Record<string, string>
  /** What its tsconfig.json lets imports begin with. */
  paths: readonly Alias[]
  /** The project's `defineConstants`, on one platform. */
  constants(platform: Platform): ReadonlyMap<string, Value>
  /** What the app is written with: `react`, `vue3`. */
  framework: string | undefined
  /** Taro's vite looks for files of a platform's kind as well: `x.mini.ts`. */
  suffixesOf: SuffixesOf
}

const NOTHING = new Map<string, Value>()
// https://docs.taro.zone/docs/vite
const VITE = /\bcompiler\s*:\s*(?:\{[^}]{0,200}?\btype\s*:\s*)?['"]vite['"]/

const withKinds: SuffixesOf = (platform) =>
  suffixesOf(platform).map((suffixes) => [...suffixes, recordOf(platform)?.taroPlatform ?? platform])

/** Reads the Taro config of a folder, without running it. https://docs.taro.zone/docs/config-detail */
export function readSettings(root: string, parse: Parse, plugin?: PluginFacts): BuildSettings {
  const graph = createGraph({
    resolve: () => undefined,
    read: readText,
    has: existsSync,
    suffixesOf,
    parse: (code, file) => plainScript(parse(code, file))
  })
  const modules = configFiles(root).flatMap((file) => graph.module(file) ?? [])
  const entries = (key: string) => modules.flatMap((module) => [...entriesOf(key, module)])
  const evaluated = ({ node, module }: Entry, platform: Platform) => {
    const assumptions = { platform, missing: { state: 'absent' as const }, isTruthful: false, answersTests: false, constants: NOTHING }
    return createEvaluation(assumptions, graph).value({ node, module })
  }
  const built = builtPlatforms(root)
  const text = (entry: Entry, platform = built[0]!) => {
    const value = evaluated(entry, platform)
    return value?.kind === 'static' && typeof value.is === 'string' ? value.is : undefined
  }

  const alias: Record<string, string> = {}
  for (const entry of entries('alias')) {
    const target = pathOf(entry.node, entry.module, root) ?? text(entry)
    if (target !== undefined) alias[entry.name] = path.resolve(root, target)
  }
  const target = (platform: Platform): Target => {
    const declared = hasMinimums(platform) ? entries('minimum').find(({ name }) => name === platform) : undefined
    const minimum = declared && text(declared, platform)
    return minimum ? { platform, minimum } : { platform }
  }
  return {
    targets: built.map(target),
    alias,
    paths: tsconfigPaths(root),
    framework: modules.map(({ code }) => /\bframework\s*:\s*['"](\w+)['"]/.exec(code)?.[1]).find(Boolean),
    suffixesOf: modules.some(({ code }) => VITE.test(code)) ? withKinds : suffixesOf,
    ...pluginOf(modules, plugin),
    constants: memoize((platform) => constantsOf(entries('defineConstants'), (entry) => evaluated(entry, platform)))
  }
}

/** The platforms that the scripts of package.json build: `taro build --type weapp`. */
function builtPlatforms(root: string): readonly Platform[] {
  const manifest = readText(path.join(root, 'package.json')) ?? ''
  const built = [...manifest.matchAll(/taro(?:\.js)? build[^"]{0,500}?(?:--type|-t)[ =]+([\w-]+)/g)].map(([, platform]) => platform!)
  const found = platforms.filter((platform) => built.includes(platform))
  return found.length > 0 ? found : oneOfEachKind
}
