import { readFileSync } from 'node:fs'
import { webMakers } from './classify'
import { frameworkPackages, frameworkRuntime, readFrameworks } from './frameworks'
import { type Callers, readAppHooks, readHook, readMembers, readPageLifecycles } from './hooks'
import { fileOf, readJson } from './packages'
import { type CodePlatform, defaultMembers, expectExports, placeOf, type ReadCode, reader, type Reading } from './platformCode'

const runtimeApis = 'dist/runtime/apis/index.js'
const makerNames = ['temporarilyNotSupport', 'permanentlyNotSupport', 'processOpenApi']

const bringsWeb = (plugin: string) => ['components', 'router', 'taro-h5'].map((name) => `${plugin} > @tarojs/${name}`)

export const h5: CodePlatform = {
  platform: 'h5',
  packages: ['@tarojs/plugin-platform-h5', ...bringsWeb('@tarojs/plugin-platform-h5'), ...frameworkPackages],
  read(reading) {
    const folder = reading.locate('@tarojs/plugin-platform-h5')
    const { apis } = readJson<{ apis: Record<string, unknown> }>(folder, 'dist/definition.json')
    expectExports(reading.modules, reading.locate('@tarojs/taro-h5', folder), 'dist/utils/index.js', makerNames)
    return readWeb(reading, folder, new Set([...Object.keys(apis), 'canIUse']))
  }
}

export const harmonyHybrid: CodePlatform = {
  platform: 'harmony-hybrid',
  packages: ['@tarojs/plugin-platform-harmony-hybrid', ...bringsWeb('@tarojs/plugin-platform-harmony-hybrid'), ...frameworkPackages],
  read(reading) {
    const folder = reading.locate('@tarojs/plugin-platform-harmony-hybrid')
    expectExports(reading.modules, folder, 'dist/api/apis/utils/index.js', makerNames)
    const routerApis = ['navigateTo', 'navigateBack', 'redirectTo', 'reLaunch', 'switchTab']
    const rewritten = new Set([...exportedNames(folder), 'canIUse'].filter((name) => !routerApis.includes(name)))
    return readWeb(reading, folder, rewritten)
  }
}

/**
 * A member of Taro reaches an app in one of two ways. Those that babel-plugin-transform-taroapi knows become named imports
 * of the API module; the others are members of its default export, and so are the hooks, which the framework adds to it.
 * What is exported but neither known nor a member is `undefined` as `Taro.x`.
 *
 * @param rewritten the names that the plugin knows
 */
function readWeb({ modules, locate }: Reading, folder: string, rewritten: Set<string>): ReadCode {
  const entry = fileOf(folder, runtimeApis)
  const members = defaultMembers(modules, entry)
  const read = reader((api) => (rewritten.has(api) ? modules.find(entry, api) : members.get(api)), webMakers, modules)
  const frameworks = readFrameworks(modules, locate)
  const callers = callersIn({ modules, locate }, folder)
  const pages = readPageLifecycles(modules, locate, locate('@tarojs/runtime', folder))
  return (api) => {
    const brought = rewritten.has(api) || members.has(api) ? undefined : frameworks(api)
    if (!brought) return read(api)
    const { definition, condition } = brought
    const at = placeOf(definition)
    return condition ? { state: 'conditional', condition, at } : { ...readHook(definition, callers, pages), at }
  }
}

/** The router calls an app and its pages; the tab bar and what is pulled down are components of their own. */
function callersIn({ modules, locate }: Reading, folder: string): Callers {
  const router = ['router/spa', 'router/page', 'events/scroll', 'events/resize'].map((file) =>
    fileOf(locate('@tarojs/router', folder), `dist/${file}.js`)
  )
  const components = ['taro-tabbar', 'taro-pull-to-refresh-core'].map((file) =>
    fileOf(locate('@tarojs/components', folder), `dist/components/${file}.js`)
  )
  return {
    calls: readMembers(modules, [...router, ...components]),
    handsOn: readAppHooks(modules, frameworkRuntime(locate, 'react'))
  }
}

/** `module.exports = new Set([…])`, data in the guise of code. */
function exportedNames(folder: string): string[] {
  const file = fileOf(folder, 'dist/taroApis.js')
  const [, list] = /new Set\((\[.*\])\)/.exec(readFileSync(file, 'utf8')) ?? []
  if (!list) throw new Error(`${file} has no list of names: its layout changed`)
  return JSON.parse(list) as string[]
}
