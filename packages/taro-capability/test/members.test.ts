// `canIUse` on the Taro object has no list of what Taro brings: it reads the Taro object. Here Taro and the framework's runtime run.
import path from 'node:path'
import vm from 'node:vm'
import * as alipay from '@taro-capability/adapter-alipay'
import * as qq from '@taro-capability/adapter-qq'
import * as tt from '@taro-capability/adapter-tt'
import * as weapp from '@taro-capability/adapter-weapp'
import data, { recordOf, type Platform } from '@taro-capability/support-data'
import { build } from 'esbuild'

type HostGlobal = Record<string, unknown>

const apis = Object.keys(data.apis) as Parameters<typeof weapp.supports>[0][]
const realm = globalThis as Record<string, unknown>

/** Everything that no code of Taro's brings. */
const full = (platform: Platform): HostGlobal =>
  Object.fromEntries(
    apis.flatMap((api) => {
      const { basis, nativeName } = data.apis[api]!.platforms[platform]
      return basis === 'code' ? [] : [[nativeName ?? api, () => {}]]
    })
  )

/** The Taro object of a mini program with this host, made as an app makes it. */
async function taroOn(platform: Platform, host: HostGlobal, framework: string): Promise<object> {
  const { outputFiles } = await build({
    stdin: {
      // Held, since Taro's package of React claims to have no effects.
      contents: `import '${recordOf(platform).plugin}/dist/runtime'
        import * as framework from '@tarojs/plugin-framework-${framework}/dist/runtime'
        import Taro from '@tarojs/taro'
        globalThis.taro = Taro; globalThis.framework = framework`,
      resolveDir: path.join(__dirname, '../../..')
    },
    bundle: true,
    write: false,
    format: 'iife',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    define: {
      global: 'globalThis',
      'process.env.NODE_ENV': '"production"',
      'process.env.TARO_ENV': JSON.stringify(platform),
      'process.env.TARO_PLATFORM': '"mini"',
      'process.env.SUPPORT_TARO_POLYFILL': '"disabled"',
      'process.env.FRAMEWORK': JSON.stringify(framework),
      ...Object.fromEntries(
        ['INNER_HTML', 'ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS', 'MUTATION_OBSERVER'].map((name) => [
          `ENABLE_${name}`,
          'false'
        ])
      )
    }
  })
  const idle = () => {}
  // Builds put Taro's own there, which the components of Alipay's plugin read.
  const navigator = { userAgent: '' }
  const app = { console, setTimeout, clearTimeout, navigator, getApp: idle, getCurrentPages: idle, requirePlugin: idle } as {
    taro?: object
  }
  Object.assign(app, { [recordOf(platform).global!]: host, App: idle, Page: idle, Component: idle, Behavior: idle })
  vm.runInNewContext(outputFiles[0]!.text, app)
  return app.taro!
}

const cases = [weapp, alipay, tt, qq].flatMap((adapter) =>
  ['react', 'vue3'].map((framework) => ({ adapter, framework, platform: adapter.platform as Platform }))
)

describe.each(cases)('$platform with $framework', ({ adapter, framework, platform }) => {
  const global = recordOf(platform).global!
  afterEach(() => {
    delete realm[global]
    delete process.env.FRAMEWORK
  })

  test.each([
    ['has nothing', {}],
    ['has everything', full(platform)],
    ['denies what it has', { ...full(platform), canIUse: () => false }]
  ])('answers about each API as supports does, where the host %s', async (_, host) => {
    const taro = await taroOn(platform, host, framework)
    realm[global] = host
    process.env.FRAMEWORK = framework
    const canIUse = adapter.canIUseOn(taro)
    expect(apis.filter(canIUse)).toEqual(apis.filter(adapter.supports))
    expect(apis.filter(canIUse)).toContain('useDidShow')
  })

  test('no to what is on the Taro object and is no API, or is not on the host', async () => {
    realm[global] = {}
    const taro = Object.assign(await taroOn(platform, {}, framework), { injected: () => {} })
    const others = Object.keys(taro).filter((name) => !apis.includes(name as never))
    expect(others).toEqual(expect.arrayContaining(['Link', 'miniGlobal', 'injected']))
    // A hook that Taro has for React, and that its types do not name.
    const known = framework === 'react' ? ['useScope'] : []
    expect([...others, 'toString', 'useNothing'].filter(adapter.canIUseOn(taro))).toEqual(known)
  })
})
