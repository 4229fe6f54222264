import { contractNames } from '@taro-capability/core'
import type { TaroPlatform } from '../../src/plugin/platform'
import { wireHarmony } from '../../src/plugin/targets/harmony'
import { wireMini } from '../../src/plugin/targets/mini'
import { wireWeb } from '../../src/plugin/targets/web'

const appPath = __dirname
const platform = (parts: Partial<TaroPlatform>): TaroPlatform => ({
  platform: 'weapp',
  platformType: 'mini',
  compiler: 'webpack5',
  runtimePath: 'stock/runtime',
  ...parts
})

describe('a mini program', () => {
  test.each([
    ['one runtime path', 'stock/runtime'],
    ['a list of them', ['stock/runtime', 'post:another/plugin']]
  ])('gets our runtime after %s', (_, runtimePath) => {
    const mini = platform({ runtimePath })
    wireMini(mini, { 'taro-capability/adapter': '/adapter' })
    expect(mini.runtimePath.slice(0, -1)).toEqual([runtimePath].flat())
    expect(mini.runtimePath.at(-1)).toMatch(/^post:.*\/runtime\/entry\.mjs$/)
  })

  test('whose host answers has no list of what Taro brings', () => {
    const mini = platform({})
    const { importMembers } = wireMini(mini, {}, undefined, 'all')
    expect(mini.runtimePath.at(-1)).toMatch(/^post:.*\/runtime\/members\/all\.mjs$/)
    expect(importMembers).toBe(false)
  })

  test('gets nothing in its entry where sources bring what they take, and npm packages find it', () => {
    const mini = platform({})
    const { importMembers, redirect } = wireMini(mini, {}, undefined, 'sources')
    expect(mini.runtimePath).toEqual(['stock/runtime'])
    expect(importMembers).toBe(true)
    const from = '/app/node_modules/.pnpm/a/node_modules/a/index.js'
    for (const name of [...contractNames, 'canIUse', 'all'])
      expect(redirect(`taro-capability/members/${name}`, from)).toMatch(new RegExp(`/runtime/members/${name}\\.mjs$`))
  })
})

/** Modules of a build with `failClosed`. */
const failing = {
  entry: () => '/failing-entry.mjs',
  standIn: (file: string) => `/failing before ${file}`,
  module: (file: string) => `/failing on ${file}`
}

test('with failClosed another module follows ours in the entry, and on the web one stands before ours', () => {
  const mini = platform({})
  wireMini(mini, {}, failing)
  expect(mini.runtimePath.slice(-2)).toEqual([expect.stringMatching(/^post:.*entry\.mjs$/), 'post:/failing-entry.mjs'])
  const web = platform({ platform: 'h5', apiLibrary: '/stock' })
  wireWeb(web, {}, failing)
  expect(web.runtimePath.slice(-2)).toEqual([expect.stringMatching(/entry\.mjs$/), '/failing-entry.mjs'])
  expect(web.apiLibrary).toMatch(/^\/failing before .*\/runtime\/web\.mjs$/)
})

test('npm packages find what the transform imports into them', () => {
  const { redirect } = wireMini(platform({}), {})
  const from = '/app/node_modules/.pnpm/a/node_modules/a/index.js'
  expect(['host', 'fail-closed'].map((name) => redirect(`taro-capability/${name}`, from))).toEqual([
    expect.stringMatching(/\/host\.mjs$/),
    expect.stringMatching(/\/fail-closed\.mjs$/)
  ])
})

describe('the web', () => {
  test('sees our module as @tarojs/taro, and ours sees the one that was there, whichever plugin put it there', () => {
    const web = platform({ platform: 'h5', apiLibrary: '/another/plugin/apis' })
    const { redirect } = wireWeb(web, { 'taro-capability/adapter': '/adapter' })
    const fromApp = (request: string) => redirect(request, '/app/src/app.ts')
    expect(web.apiLibrary).toMatch(/\/runtime\/web\.mjs$/)
    expect(fromApp('taro-capability/stock-taro')).toBe('/another/plugin/apis')
    expect(fromApp('taro-capability/taro')).toBe(web.apiLibrary)
    expect(fromApp('taro-capability/adapter')).toBe('/adapter')
    expect([fromApp('@tarojs/taro'), fromApp(web.apiLibrary!), fromApp('react')]).toEqual([undefined, undefined, undefined])
  })

  test("stays stock for Taro's own packages, before Taro's alias has led to ours and after that", () => {
    const web = platform({ platform: 'h5', apiLibrary: '/another/plugin/apis' })
    const { redirect } = wireWeb(web, { 'taro-capability/adapter': '/adapter' })
    const taros = '/app/node_modules/@tarojs/components/dist/index.js'
    expect([redirect('@tarojs/taro', taros), redirect(web.apiLibrary!, taros)]).toEqual(['/another/plugin/apis', '/another/plugin/apis'])
  })

  test('gets its APIs in the entry, before any code of the app: what comes with `post:` comes after the app', () => {
    const web = platform({ platform: 'h5', apiLibrary: '/another/plugin/apis' })
    wireWeb(web, { 'taro-capability/adapter': '/adapter' })
    expect(web.runtimePath).toEqual(['stock/runtime', expect.stringMatching(/^[^:]*\/runtime\/entry\.mjs$/)])
  })
})

describe('harmony', () => {
  const stock: NonNullable<TaroPlatform['externalDeps']> = [
    ['@tarojs/taro/types', /^@tarojs[\\/]taro[\\/]types/],
    ['@tarojs/taro', /^@tarojs[\\/]taro$/, '/stock/apis'],
    ['react', /^react$/]
  ]
  const harmony = platform({ platform: 'harmony', externalDeps: [...stock] })
  wireHarmony(harmony, { 'taro-capability/adapter': '/adapter-harmony/index.mjs' }, appPath)
  const answering = (request: string) => harmony.externalDeps!.filter(([, requests]) => requests.test(request))

  test('keeps every other library as it was', () => {
    for (const library of [stock[0]!, stock[2]!]) expect(harmony.externalDeps).toContain(library)
  })

  test.each([
    ['@tarojs/taro', /\/runtime\/module\.mjs$/],
    ['taro-capability/stock-taro', /^\/stock\/apis$/],
    ['taro-capability/adapter', /adapter-harmony/],
    ['@taro-capability/core', /core/]
  ])('answers %s with one library', (request, file) => {
    expect(answering(request)).toHaveLength(1)
    expect(answering(request)[0]![2]).toMatch(file)
  })

  test.each([
    ['@tarojs/taro', /^\/failing on taro-capability\/taro$/],
    ['taro-capability/taro', /\/runtime\/module\.mjs$/],
    ['taro-capability/fail-closed', /\/fail-closed\.mjs$/]
  ])('with failClosed answers %s with one library', (request, file) => {
    const closed = platform({ platform: 'harmony', externalDeps: [...stock] })
    wireHarmony(closed, {}, appPath, failing)
    expect(closed.externalDeps!.filter(([, requests]) => requests.test(request)).map(([, , source]) => source)).toEqual([
      expect.stringMatching(file)
    ])
  })
})
