import { createRequire } from 'node:module'
import path from 'node:path'
import type { Platform } from '../../src/platforms'
import { appSource, rewrite } from './app'
import { runInChromium } from './browser'
import { bundle, type Bundling } from './bundle'
import { withHooks } from './hooks'
import { firedOnHarmony } from './hooks/harmony'
import { firedInBrowser } from './hooks/web'
import { browserPrelude, hostPrelude } from './host'
import { runInVm } from './nodeVm'
import type { Asked, Probed } from './observation'

const require = createRequire(path.join(__dirname, 'index.ts'))
const folderOf = (name: string, from = __dirname) => path.dirname(require.resolve(`${name}/package.json`, { paths: [from] }))

/** Names a module that is no package of Taro's and no file. */
const isOutside =
  (...inside: RegExp[]) =>
  (specifier: string) =>
    !/^[./]|^app$/.test(specifier) && !inside.some((pattern) => pattern.test(specifier))

export type Framework = 'react' | 'vue3'

/** How a web platform's build makes its Taro object. */
interface Web {
  platform: Platform
  entry: string
  rewriting: Parameters<typeof rewrite>[1]
  load: NonNullable<Bundling['load']>[0]
}

function h5Of(framework: Framework): Web {
  const folder = folderOf('@tarojs/plugin-platform-h5')
  return {
    platform: 'h5',
    entry: path.join(folder, 'dist/runtime/apis/index.js'),
    rewriting: { packageName: '@tarojs/taro', definition: require(path.join(folder, 'dist/definition.json')) },
    load: {
      filter: /plugin-platform-h5[\\/]dist[\\/]runtime[\\/]apis[\\/]index\.js$/,
      change: (code) => apiLoaderOf(framework)(`${code}\nconst taro = Taro__default\n`)
    }
  }
}

function harmonyHybridOf(framework: Framework): Web {
  const folder = folderOf('@tarojs/plugin-platform-harmony-hybrid')
  const routerApis = ['navigateTo', 'navigateBack', 'redirectTo', 'reLaunch', 'switchTab']
  const names = [...(require(path.join(folder, 'dist/taroApis.js')) as Set<string>)].filter((name) => !routerApis.includes(name))
  return {
    platform: 'harmony-hybrid',
    entry: path.join(folder, 'dist/runtime/apis/index.js'),
    rewriting: { packageName: '@tarojs/taro', apis: new Set(names), definition: require(path.join(folder, 'dist/definition.json')) },
    load: { filter: /plugin-platform-harmony-hybrid[\\/]dist[\\/]api[\\/]apis[\\/]taro\.js$/, change: apiLoaderOf(framework) }
  }
}

/** What the framework's plugin does to the API module: it adds the hooks. */
const apiLoaderOf = (framework: Framework) =>
  require(`@tarojs/plugin-framework-${framework}/dist/api-loader.js`) as (code: string) => string

const buildOf = ({ platform, entry, rewriting, load }: Web): Omit<Bundling, 'source' | 'isHost'> => ({
  env: { TARO_ENV: platform, TARO_PLATFORM: 'web' },
  taro: entry,
  // One copy, as Taro's builds see to.
  replaced: { '@tarojs/router': require.resolve('@tarojs/router') },
  load: [
    load,
    // The tab bar, and what is pulled down, name APIs as apps do.
    { filter: /@tarojs[\\/]components[\\/]dist[\\/].*\.js$/, change: (code) => rewrite(code, rewriting) }
  ]
})

export const h5 = (apis: Asked, framework: Framework = 'react') => onTheWeb(apis, framework, h5Of(framework))
export const harmonyHybrid = (apis: Asked, framework: Framework = 'react') => onTheWeb(apis, framework, harmonyHybridOf(framework))

async function onTheWeb(apis: Asked, framework: Framework, web: Web): Promise<Probed> {
  const probed = await inBrowser(apis, web)
  return framework === 'react' ? withHooks(probed, apis, await firedInBrowser(buildOf(web))) : probed
}

async function inBrowser(apis: Asked, web: Web): Promise<Probed> {
  const source = rewrite(appSource(apis.map(({ name }) => name)), web.rewriting)
  const isHost = (specifier: string) => /^(react|react-dom|preact|vue)(\/|$)/.test(specifier)
  const code = await bundle({ ...buildOf(web), source, isHost })
  const prelude = `${browserPrelude};${hostPrelude([])}\nglobalThis.__taroAppConfig = { router: {}, routes: [], pages: [] }`
  return runInChromium(code, apis, prelude)
}

export async function rn(apis: Asked): Promise<Probed> {
  const taro = path.join(folderOf('@tarojs/taro-rn'), 'dist/index.js')
  const source = appSource(apis.map(({ name }) => name))
  const code = await bundle({ source, env: { TARO_ENV: 'rn', TARO_PLATFORM: 'rn' }, taro, isHost: isOutside(/^@tarojs\//, /^base64-js$/) })
  return runInVm(code, apis, hostPrelude(['__DEV__', 'fetch', 'XMLHttpRequest', 'WebSocket', 'navigator']))
}

const namedImports = /import \{([^}]*)\} from ('@tarojs\/runtime')/

const harmonyPrelude = () => `${hostPrelude(['getContext', 'px2vp', 'vp2px'])}\n${arkUi}`

function harmonyBuild(): Omit<Bundling, 'source'> {
  const folder = folderOf('@tarojs/plugin-platform-harmony-ets')
  return {
    env: { TARO_ENV: 'harmony', TARO_PLATFORM: 'harmony' },
    taro: path.join(folder, 'dist/apis/index.ts'),
    isHost: isOutside(/^@tarojs\/(?!components)/, /^tslib$/, /^lodash/, /^(react|react-reconciler|scheduler)(\/|$)/),
    load: [
      { filter: /plugin-platform-harmony-ets[\\/]dist[\\/]apis[\\/]index\.ts$/, change: apiLoaderOf('react') },
      // ArkUI's runtime lacks some of what it imports, for which ArkUI's compiler has a warning and a bundler an error.
      {
        filter: /@tarojs[\\/]react[\\/]dist[\\/]react\.esm\.js$/,
        change: (code) => code.replace(namedImports, 'import * as $ from $2; const {$1} = $')
      }
    ],
    replaced: {
      '@tarojs/runtime': path.join(folder, 'dist/runtime-ets/index.ts'),
      '@tarojs/plugin-framework-react/dist/runtime': path.join(folder, 'dist/runtime-framework/react/index.ts')
    }
  }
}

export async function harmony(apis: Asked): Promise<Probed> {
  const build = harmonyBuild()
  const source = rewrite(appSource(apis.map(({ name }) => name)), { packageName: '@tarojs/taro' })
  const probed = await runInVm(await bundle({ ...build, source }), apis, harmonyPrelude())
  return withHooks(probed, apis, await firedOnHarmony(build, harmonyPrelude()))
}

/** ArkUI's decorators leave the classes as they are; its enumerations and components are globals of their own, in PascalCase. */
const arkUi = `
globalThis.Observed = globalThis.Track = () => {}
// React's scheduler would take it for the browser's.
globalThis.MessageChannel = undefined
const isOfArkUi = (key) => typeof key === 'string' && /^[A-Z][a-z]/.test(key)
Object.setPrototypeOf(globalThis, new Proxy(Object.getPrototypeOf(globalThis), {
  has: (target, key) => isOfArkUi(key) || Reflect.has(target, key),
  get: (target, key) => !Reflect.has(target, key) && isOfArkUi(key) ? globalThis.anything(key) : Reflect.get(target, key)
}))`
