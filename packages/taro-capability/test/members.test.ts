// `canIUse` on the Taro object has no list of what Taro brings: it reads the Taro object. Here Taro and the framework's runtime run.
import path from 'node:path'
import vm from 'node:vm'
import { canIUseOn, supports } from '@taro-capability/adapter-weapp'
import data from '@taro-capability/support-data'
import { build } from 'esbuild'

type Wx = Record<string, unknown>

const apis = Object.keys(data.apis) as Parameters<typeof supports>[0][]
const realm = globalThis as { wx?: Wx }
/** Everything that no code of Taro's brings. */
const full = (): Wx =>
  Object.fromEntries(apis.filter((api) => data.apis[api]!.platforms.weapp.basis !== 'code').map((api) => [api, () => {}]))

/** The Taro object of a mini program with this host, made as an app makes it. */
async function taroOn(wx: Wx, framework: string): Promise<object> {
  const { outputFiles } = await build({
    stdin: {
      // Held, since Taro's package of React claims to have no effects.
      contents: `import '@tarojs/plugin-platform-weapp/dist/runtime'
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
      'process.env.TARO_ENV': '"weapp"',
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
  const app = { wx, console, setTimeout, clearTimeout, getApp: idle, getCurrentPages: idle, requirePlugin: idle } as { taro?: object }
  vm.runInNewContext(outputFiles[0]!.text, Object.assign(app, { App: idle, Page: idle, Component: idle, Behavior: idle }))
  return app.taro!
}

afterEach(() => {
  delete realm.wx
  delete process.env.FRAMEWORK
})

describe.each(['react', 'vue3'])('with %s', (framework) => {
  test.each([
    ['has nothing', {}],
    ['has everything', full()],
    ['denies what it has', { ...full(), canIUse: () => false }]
  ])('answers about each API as supports does, where WeChat %s', async (_, wx) => {
    const taro = await taroOn(wx, framework)
    Object.assign(realm, { wx })
    process.env.FRAMEWORK = framework
    const canIUse = canIUseOn(taro)
    expect(apis.filter(canIUse)).toEqual(apis.filter(supports))
    expect(apis.filter(canIUse)).toContain('useDidShow')
  })

  test('no to what is on the Taro object and is no API, or is not on the host', async () => {
    realm.wx = {}
    const taro = Object.assign(await taroOn(realm.wx, framework), { injected: () => {} })
    const others = Object.keys(taro).filter((name) => !apis.includes(name as never))
    expect(others).toEqual(expect.arrayContaining(['Link', 'miniGlobal', 'injected']))
    // A hook that Taro has for React, and that its types do not name.
    const known = framework === 'react' ? ['useScope'] : []
    expect([...others, 'toString', 'useNothing'].filter(canIUseOn(taro))).toEqual(known)
  })
})
