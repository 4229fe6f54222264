import { type Platform, platforms, recordOf } from '../../src/platforms'
import { frameworkPackages, readFrameworks } from './frameworks'
import type { Definition, Modules } from './modules'
import { fileOf, type Locate } from './packages'
import { assignedToTaro, defaultMembers, literalProperties, placeOf } from './platformCode'

/** What Taro itself brings to a mini program: it works whatever the host has. */
export interface MiniRuntime {
  /** Where an API of Taro's own is written, and which framework it needs if not every one has it. */
  own(api: string): { at: string; condition?: string } | undefined
  /** The callback APIs that Taro makes promises of. */
  promised: Set<string>
  /** The host's name for an API that Taro renames. */
  nativeName(api: string): string | undefined
}

export const miniPlatforms = platforms.filter((platform) => recordOf(platform).kind === 'mini program')

const pluginOf = (platform: Platform) => recordOf(platform).plugin!

export const miniPackages = [
  '@tarojs/taro',
  '@tarojs/taro > @tarojs/api',
  ...miniPlatforms.flatMap((platform) => [pluginOf(platform), `${pluginOf(platform)} > @tarojs/shared`]),
  ...frameworkPackages
]

export function readMiniRuntime(platform: Platform, modules: Modules, locate: Locate): MiniRuntime {
  const plugin = locate(pluginOf(platform))
  const runtime = fileOf(plugin, 'dist/runtime.js')
  const shared = fileOf(locate('@tarojs/shared', plugin), 'dist/native-apis.js')
  const api = fileOf(locate('@tarojs/api', locate('@tarojs/taro')), 'dist/index.js')
  const frameworks = readFrameworks(modules, locate)
  const aliases = aliasesIn(modules, runtime)
  const own = new Map<string, Definition>([
    ...defaultMembers(modules, api),
    ...assignedToTaro(modules, modules.load(shared)),
    ...assignedToTaro(modules, modules.load(runtime))
  ])
  for (const landmark of ['getEnv', 'request', 'getApp']) {
    if (!own.has(landmark)) throw new Error(`neither ${api} nor ${shared} brings ${landmark}: their layout changed`)
  }
  return {
    own(name) {
      const definition = own.get(name)
      if (definition) return { at: placeOf(definition) }
      const brought = frameworks(name)
      return brought && { at: placeOf(brought.definition), ...(brought.condition && { condition: brought.condition }) }
    },
    promised: new Set([
      ...needPromise(modules, shared),
      ...(modules.load(runtime).declared.has(promiseList) ? needPromise(modules, runtime) : [])
    ]),
    nativeName: (name) => aliases.get(name)
  }
}

const promiseList = 'needPromiseApis'

/** `const needPromiseApis = new Set(['login', …])`; jd adds none of its own. */
function needPromise(modules: Modules, file: string): string[] {
  const node = modules.load(file).declared.get(promiseList)
  const list = node?.type === 'NewExpression' ? node.arguments[0] : undefined
  if (list?.type !== 'ArrayExpression') throw new Error(`${file} has no list ${promiseList}: its layout changed`)
  return list.elements.flatMap((element) => (element?.type === 'Literal' ? [String(element.value)] : []))
}

/** `const apiDiff = { login: { alias: 'getAuthCode' }, … }`; a platform that renames nothing has none. */
function aliasesIn(modules: Modules, file: string): Map<string, string> {
  const node = modules.load(file).declared.get('apiDiff')
  const aliases = new Map<string, string>()
  for (const { name, value } of node?.type === 'ObjectExpression' ? literalProperties(node) : []) {
    const alias = value.type === 'ObjectExpression' ? literalProperties(value).find((property) => property.name === 'alias') : undefined
    if (alias?.value.type === 'Literal') aliases.set(name, String(alias.value.value))
  }
  return aliases
}
