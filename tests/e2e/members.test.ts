// Each source of a mini program brings what it takes from Taro: built by the real Taro CLI, and run where the host has no API.
import path from 'node:path'
import { build } from '../../e2e/build'
import { createRealm } from '../../e2e/hosts/context'
import { createLoader } from '../../e2e/hosts/mini'
import { fixtureApp } from '../../e2e/pages'

jest.setTimeout(10 * 60_000)

type Called = Record<string, () => Promise<unknown>>

/** What the app's sources called, with stock Taro or with the plugin. */
async function load(bundler: 'webpack5' | 'vite', pages: string[]): Promise<Called> {
  const built = await build(fixtureApp('members', 'react'), { target: 'weapp', bundler, main: 'app.js' }, 'ours', () => {})
  if ('notRun' in built) throw new Error(built.notRun)
  const wx = { getSystemInfoSync: () => ({ SDKVersion: '3.0.0' }), canIUse: () => true, getLaunchOptionsSync: () => ({}), called: {} }
  const idle = () => {}
  const load = createLoader(createRealm({ wx, App: idle, Page: idle, Component: idle, getApp: idle, getCurrentPages: () => [] }))
  for (const page of pages) load(path.join(built.output, page))
  return wx.called
}

const inMain = ['a page, while it is loaded', 'a package in CommonJS', 'a package that has no side effects and passes it on']
const inSubPackage = ['a named import in a sub-package', 'a spread, by a computed key']

describe.each(['webpack5', 'vite'] as const)('%s', (bundler) => {
  test.each([
    ['the app', ['app.js', 'pages/index/index.js', 'pages/list/index.js'], inMain],
    ['a sub-package', ['app.js', 'packages/order/pages/index.js'], inSubPackage]
  ])('%s', async (_, files, where) => {
    const called = await load(bundler, files)
    expect(Object.keys(called)).toEqual(where)
    for (const name of where) await expect(called[name]!()).rejects.toMatchObject({ code: 'UNAVAILABLE', platform: 'weapp' })
  })
})

// vite's build of Taro has none.
test('an independent sub-package, without the app', async () => {
  const { 'an independent sub-package': call } = await load('webpack5', ['packages/alone/pages/index.js'])
  await expect(call!()).rejects.toMatchObject({ code: 'UNAVAILABLE', api: 'showShareMenu' })
})
