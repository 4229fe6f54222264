import { contractNames } from '@taro-capability/core'
import data, { platforms, type Platform } from '@taro-capability/support-data'
import { literalString, propertyName, walk, type Node, type Parse, type TSESTree } from '@taro-capability/usage'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createEvaluation } from '../evaluate'
import { lift } from '../evaluate/builtins'
import { fixed, isEqual, type Value } from '../evaluate/value'
import type { Target } from '../types'
import { readText } from './disk'
import { createProject } from './index'
import { plainScript, type Module } from './module'

/** What a project's Taro config and package.json say. */
export interface TaroConfig {
  /** What its scripts build; all four of Taro's kinds of targets where they say nothing. */
  targets: Target[]
  alias: Record<string, string>
  constants(platform: Platform): ReadonlyMap<string, Value>
  /** What the app is written with: `react`, `vue3`. */
  framework: string | undefined
  /** Whether taro-capability's plugin is in use. */
  usesPlugin: boolean
  /** Whether it makes an API fail wherever the platform does not have it. */
  failsClosed(api: string): boolean
  /** The texts that say so. */
  files: (string | undefined)[]
}

const FILES = ['index', 'dev', 'prod'].flatMap((name) => ['ts', 'js', 'mjs'].map((ending) => `config/${name}.${ending}`))

/** What a build knows of the plugin's options. */
export interface PluginFacts {
  failClosed: boolean
}

/** Reads the Taro config of a folder, without running it. https://docs.taro.zone/docs/config-detail */
export function readTaroConfig(root: string, parse: Parse, plugin?: PluginFacts): TaroConfig {
  const files = FILES.map((name) => path.join(root, name)).filter(existsSync)
  const nothing = new Map<string, Value>()
  const project = createProject({
    resolve: () => undefined,
    has: () => false,
    isEntry: () => false,
    read: readText,
    parse: (code, file) => plainScript(parse(code, file)),
    constants: () => nothing,
    framework: undefined,
    usesPlugin: false,
    failsClosed: () => false
  })
  const modules = files.map((file) => project.module(file)).filter((module) => module !== undefined)
  const entries = (key: string) => modules.flatMap((module) => [...entriesOf(key, module)])
  const evaluated = ({ node, module }: Entry, platform: Platform) => {
    const world = { platform, missing: { state: 'absent' as const }, isTruthful: false, constants: nothing }
    return createEvaluation(world, project).value({ node, module })
  }
  const text = (entry: Entry) => {
    const value = evaluated(entry, 'weapp')
    return value?.kind === 'static' && typeof value.is === 'string' ? value.is : undefined
  }

  const alias: Record<string, string> = {}
  for (const entry of entries('alias')) {
    const target = pathOf(entry.node, path.dirname(entry.module.file)) ?? text(entry)
    if (target !== undefined) alias[entry.name] = path.resolve(root, target)
  }
  const minimum = entries('minimum')
    .filter(({ name }) => name === 'weapp')
    .map(text)[0]
  return {
    files: [...files, path.join(root, 'package.json'), ...tsconfigs(path.join(root, 'tsconfig.json'))].map(readText),
    targets: builtTargets(root).map((platform) => (platform === 'weapp' && minimum ? { platform, minimum } : { platform })),
    alias,
    framework: modules.map(({ code }) => /\bframework\s*:\s*['"](\w+)['"]/.exec(code)?.[1]).find(Boolean),
    ...pluginOf(modules, plugin),
    constants: (platform) =>
      withoutDoubt(entries('defineConstants').flatMap((entry) => constantOf(entry, evaluated(jsonArgument(entry), platform))))
  }
}

/** What development builds and production builds define differently is not known. */
function withoutDoubt(constants: [string, Value][]): Map<string, Value> {
  const differs = ([name, value]: [string, Value]) =>
    constants.some(([other, its]) => other === name && its !== value && isEqual(value, its, false) !== true)
  return new Map(constants.filter((constant) => !differs(constant)))
}

interface Entry {
  name: string
  node: Node
  module: Module
}

/** What `const defineConstants = { … }` holds. */
function constantNamed(name: TSESTree.Identifier, { bindings }: Module): Node | null | undefined {
  const definition = bindings.variableOf(name)?.defs[0]?.node
  return definition?.type === 'VariableDeclarator' ? definition.init : undefined
}

/** The entries of each object literal that the config holds under a key. */
function* entriesOf(key: string, module: Module): Generator<Entry> {
  const objects: TSESTree.ObjectExpression[] = []
  walk(module.source.program, (node) => {
    if (node.type !== 'Property' || propertyName(node) !== key) return
    const value = node.value.type === 'Identifier' ? constantNamed(node.value, module) : node.value
    if (value?.type === 'ObjectExpression') objects.push(value)
  })
  for (const { properties } of objects) {
    for (const property of properties) {
      const name = property.type === 'Property' ? propertyName(property) : undefined
      if (name !== undefined) yield { name, node: (property as TSESTree.Property).value, module }
    }
  }
}

/** Hooks, components and objects are left alone: what they fail at is not a call. */
const CALLS: readonly string[] = ['promise', 'sync', 'listener']

/** What the plugin puts in the place of APIs: those with a contract, and with `failClosed: true` the others as well. */
function pluginOf(modules: Module[], plugin: PluginFacts | undefined): Pick<TaroConfig, 'usesPlugin' | 'failsClosed'> {
  const options = modules.flatMap((module) => pluginOptions(module))
  const closesAll =
    plugin?.failClosed ?? options.some((option) => option?.type === 'ObjectExpression' && option.properties.some(isFailClosed))
  const isCall = (api: string) => CALLS.includes(Object.hasOwn(data.apis, api) ? data.apis[api]!.kind : '')
  const usesPlugin = plugin !== undefined || options.length > 0
  return { usesPlugin, failsClosed: (api) => usesPlugin && (contractNames.some((name) => name === api) || (closesAll && isCall(api))) }
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

/** `path.resolve(__dirname, '..', 'src')` */
function pathOf(node: Node, folder: string): string | undefined {
  if (
    node.type !== 'CallExpression' ||
    node.callee.type !== 'MemberExpression' ||
    !/^(resolve|join)$/.test(propertyName(node.callee) ?? '')
  )
    return undefined
  const parts = node.arguments.map((part) => {
    if (part.type === 'Identifier' && part.name === '__dirname') return folder
    return literalString(part)
  })
  return parts.every((part) => part !== undefined) ? path.resolve(folder, ...parts) : undefined
}

/** A constant is given as source text: `JSON.stringify(x)` stands for x. */
function jsonArgument(entry: Entry): Entry {
  const { node } = entry
  const isStringify = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && propertyName(node.callee) === 'stringify'
  return isStringify && node.arguments[0] ? { ...entry, node: node.arguments[0] } : entry
}

function constantOf({ name, node }: Entry, value: Value | undefined): [string, Value][] {
  if (!value) return []
  const isSource = value.kind === 'static' && typeof value.is === 'string' && node.type !== 'CallExpression'
  const constant = isSource ? fromSource(value.is as string) : value
  return constant ? [[name, constant]] : []
}

function fromSource(text: string): Value | undefined {
  try {
    return lift(JSON.parse(text.replace(/^'(.*)'$/, '"$1"')))
  } catch {
    return text === 'undefined' ? fixed(undefined) : undefined
  }
}

/** A tsconfig.json and those that it extends by a path. */
function tsconfigs(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const [, extended = ''] = /"extends"\s*:\s*(\[[^\]]*\]|"[^"]*")/.exec(readText(file) ?? '') ?? []
  const paths = Array.from(extended.matchAll(/"(\.[^"]*)"/g), ([, name]) => path.resolve(path.dirname(file), name!))
  return [file, ...paths.flatMap((name) => tsconfigs(name.endsWith('.json') ? name : `${name}.json`, seen))]
}

/** The platforms that the scripts of package.json build: `taro build --type weapp`. */
function builtTargets(root: string): Platform[] {
  const manifest = readText(path.join(root, 'package.json')) ?? ''
  const built = [...manifest.matchAll(/taro(?:\.js)? build[^"]*?(?:--type|-t)[ =]+([\w-]+)/g)].map(([, platform]) => platform!)
  const found = platforms.filter((platform) => built.includes(platform))
  return found.length > 0 ? found : ['weapp', 'h5', 'rn', 'harmony']
}
