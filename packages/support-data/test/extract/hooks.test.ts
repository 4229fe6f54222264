import path from 'node:path'
import { type Callers, readAppHooks, readHook, readMembers, readPageLifecycles } from '../../tools/extract/hooks'
import { Modules } from '../../tools/extract/modules'
import { locateIn } from '../../tools/extract/packages'
import { folderWith } from './fixtures'

const folder = folderWith({
  'hooks.js': `
    export const useDidShow = createTaroHook('componentDidShow')
    export const useLaunch = createTaroHook('onLaunch')
    export const useError = createTaroHook('onError')
    export const usePageScroll = createTaroHook('onPageScroll')
    export const useResize = createTaroHook('onResize')
    export const useRouter = () => Current.router`,
  'app.js': `
    function launch (options) { triggerAppHook('onLaunch', options) }
    export const app = { onLaunch: launch, onError () { report() } }`,
  'router.js': `
    function render (page, app) { app.onLaunch?.({}); app.onError?.(); page.onShow(); (_a = page.onPageScroll) === null || _a.call(page) }`,
  'node_modules/@tarojs/shared/package.json': '{ "name": "@tarojs/shared", "version": "4.2.1" }',
  'node_modules/@tarojs/shared/dist/runtime-hooks.js': `
    const defaultMiniLifecycle = { app: ['onLaunch'], page: ['onLoad', 'onShow', ['onPageScroll', 'onResize', 'defer:onTabItemTap']] }`
})
const locate = locateIn(folder)
const at = (file: string) => path.join(folder, file)
let modules: Modules

beforeAll(async () => {
  modules = await Modules.create(locate)
})

test('what is called on pages is handed on whatever the framework, some of it later', () => {
  const pages = readPageLifecycles(modules, locate, folder)
  expect([...pages]).toEqual(['onLoad', 'onShow', 'onPageScroll', 'onResize', 'onTabItemTap'])
})

test.each([
  ['useDidShow', 'real', 'a page is shown'],
  ['usePageScroll', 'real', 'a page is scrolled'],
  ['useLaunch', 'real', 'the app is launched, and the framework hands it on'],
  ['useError', 'noop', 'the app hears of errors, and its hooks do not'],
  ['useResize', 'noop', 'pages would hand it on, and nothing calls them'],
  ['useRouter', 'real', 'it registers nothing']
])('%s is %s: %s', (hook, state) => {
  const callers: Callers = {
    calls: readMembers(modules, [at('router.js')]),
    handsOn: readAppHooks(modules, at('app.js'))
  }
  const definition = modules.find(at('hooks.js'), hook)!
  expect(readHook(definition, callers, readPageLifecycles(modules, locate, folder))).toMatchObject({ state })
})

test('a package without the list is refused', async () => {
  const other = folderWith({
    'node_modules/@tarojs/shared/package.json': '{ "name": "@tarojs/shared", "version": "5.0.0" }',
    'node_modules/@tarojs/shared/dist/runtime-hooks.js': 'export const hooks = {}'
  })
  const fresh = await Modules.create(locateIn(other))
  expect(() => readPageLifecycles(fresh, locateIn(other), other)).toThrow(/has no lifecycles of pages: its layout changed/)
})
