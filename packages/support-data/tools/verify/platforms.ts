import { createRequire } from 'node:module'
import path from 'node:path'
import { appSource, rewrite } from './app'
import { runInChromium } from './browser'
import { bundle } from './bundle'
import { browserPrelude, hostPrelude } from './host'
import { runInVm } from './node-vm'
import type { Asked, Probed } from './observation'

const require = createRequire(path.join(__dirname, 'index.ts'))
const folderOf = (name: string, from = __dirname) => path.dirname(require.resolve(`${name}/package.json`, { paths: [from] }))

/** Names a module that is no package of Taro's and no file. */
const isOutside =
  (...inside: RegExp[]) =>
  (specifier: string) =>
    !/^[./]|^app$/.test(specifier) && !inside.some((pattern) => pattern.test(specifier))

export type Framework = 'react' | 'vue3'

export async function h5(apis: Asked, framework: Framework = 'react'): Promise<Probed> {
  const folder = folderOf('@tarojs/plugin-platform-h5')
  return inBrowser('h5', apis, {
    entry: path.join(folder, 'dist/runtime/apis/index.js'),
    rewriting: { packageName: '@tarojs/taro', definition: require(path.join(folder, 'dist/definition.json')) },
    load: {
      filter: /plugin-platform-h5[\\/]dist[\\/]runtime[\\/]apis[\\/]index\.js$/,
      change: (code) => apiLoaderOf(framework)(`${code}\nconst taro = Taro__default\n`)
    }
  })
}

export async function harmonyHybrid(apis: Asked, framework: Framework = 'react'): Promise<Probed> {
  const folder = folderOf('@tarojs/plugin-platform-harmony-hybrid')
  const routerApis = ['navigateTo', 'navigateBack', 'redirectTo', 'reLaunch', 'switchTab']
  const names = [...(require(path.join(folder, 'dist/taroApis.js')) as Set<string>)].filter((name) => !routerApis.includes(name))
  return inBrowser('harmony-hybrid', apis, {
    entry: path.join(folder, 'dist/runtime/apis/index.js'),
    rewriting: { packageName: '@tarojs/taro', apis: new Set(names), definition: require(path.join(folder, 'dist/definition.json')) },
    load: { filter: /plugin-platform-harmony-hybrid[\\/]dist[\\/]api[\\/]apis[\\/]taro\.js$/, change: apiLoaderOf(framework) }
  })
}

/** What the framework's plugin does to the API module: it adds the hooks. */
const apiLoaderOf = (framework: Framework) =>
  require(`@tarojs/plugin-framework-${framework}/dist/api-loader.js`) as (code: string) => string

interface Web {
  entry: string
  rewriting: Parameters<typeof rewrite>[1]
  load: NonNullable<Parameters<typeof bundle>[0]['load']>
}

async function inBrowser(platform: string, apis: Asked, { entry, rewriting, load }: Web): Promise<Probed> {
  const source = rewrite(appSource(apis.map(({ name }) => name)), rewriting)
  const code = await bundle({
    source,
    env: { TARO_ENV: platform, TARO_PLATFORM: 'web' },
    taro: entry,
    isHost: (specifier) => /^(react|react-dom|preact|vue)(\/|$)/.test(specifier),
    load
  })
  const prelude = `${browserPrelude};${hostPrelude([])}\nglobalThis.__taroAppConfig = { router: {}, routes: [], pages: [] }`
  return runInChromium(code, apis, prelude)
}

export async function rn(apis: Asked): Promise<Probed> {
  const taro = path.join(folderOf('@tarojs/taro-rn'), 'dist/index.js')
  const source = appSource(apis.map(({ name }) => name))
  const code = await bundle({ source, env: { TARO_ENV: 'rn', TARO_PLATFORM: 'rn' }, taro, isHost: isOutside(/^@tarojs\//, /^base64-js$/) })
  return runInVm(code, apis, hostPrelude(['__DEV__', 'fetch', 'XMLHttpRequest', 'WebSocket', 'navigator']))
}

export async function harmony(apis: Asked): Promise<Probed> {
  const folder = folderOf('@tarojs/plugin-platform-harmony-ets')
  const source = rewrite(appSource(apis.map(({ name }) => name)), { packageName: '@tarojs/taro' })
  const code = await bundle({
    source,
    env: { TARO_ENV: 'harmony', TARO_PLATFORM: 'harmony' },
    taro: path.join(folder, 'dist/apis/index.ts'),
    isHost: isOutside(/^@tarojs\//, /^tslib$/, /^lodash/),
    load: { filter: /plugin-platform-harmony-ets[\\/]dist[\\/]apis[\\/]index\.ts$/, change: apiLoaderOf('react') },
    replaced: {
      '@tarojs/runtime': path.join(folder, 'dist/runtime-ets/index.ts'),
      '@tarojs/plugin-framework-react/dist/runtime': path.join(folder, 'dist/runtime-framework/react/index.ts')
    }
  })
  return runInVm(code, apis, `${hostPrelude(['getContext', 'px2vp', 'vp2px'])}\n${arkUi}`)
}

/** ArkUI's decorators leave the classes as they are; its enumerations and components are globals of their own, in PascalCase. */
const arkUi = `
globalThis.Observed = globalThis.Track = () => {}
Object.setPrototypeOf(globalThis, new Proxy(Object.getPrototypeOf(globalThis), {
  has: (target, key) => (typeof key === 'string' && /^[A-Z][a-z]/.test(key)) || Reflect.has(target, key),
  get: (target, key) => Reflect.has(target, key) ? Reflect.get(target, key) : typeof key === 'string' ? globalThis.anything(key) : undefined
}))`
