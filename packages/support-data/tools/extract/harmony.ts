import { webMakers } from './classify'
import { type Callers, readAppHooks, readHook, readPageLifecycles } from './hooks'
import { fileOf } from './packages'
import { type CodePlatform, defaultMembers, expectExports, placeOf, reader } from './platformCode'

/**
 * What the pages and the entry of an app call, `callFn(this.page?.onPageScroll, …)`. They are written by the build
 * (@tarojs/vite-runner/dist/harmony/template), so that no code that is shipped can be read for them; an end-to-end test holds this
 * list to the runner. The entry's `onError` is missing: it is called when the first page cannot be loaded, and for no other error.
 */
export const calledByHarmony = [
  'onLaunch',
  'onShow',
  'onHide',
  'onLoad',
  'onReady',
  'onUnload',
  'onPullDownRefresh',
  'onPullIntercept',
  'onPageScroll',
  'onReachBottom'
]

export const harmony: CodePlatform = {
  platform: 'harmony',
  packages: ['@tarojs/plugin-platform-harmony-ets', '@tarojs/plugin-platform-harmony-ets > @tarojs/shared'],
  read(reading) {
    const folder = reading.locate('@tarojs/plugin-platform-harmony-ets')
    const modules = reading.modules.replacing({ '@tarojs/runtime': fileOf(folder, 'dist/runtime-ets/index.ts') })
    expectExports(modules, folder, 'dist/apis/utils/index.ts', ['temporarilyNotSupport', 'permanentlyNotSupport'])
    const apis = fileOf(folder, 'dist/apis/apis.ts')
    const assigned = defaultMembers(modules, fileOf(folder, 'dist/apis/index.ts'))
    const hooks = fileOf(folder, 'dist/runtime-framework/react/hooks.ts')
    const pages = readPageLifecycles(modules, reading.locate, folder)
    const callers: Callers = {
      calls: new Set(calledByHarmony),
      handsOn: readAppHooks(modules, fileOf(folder, 'dist/runtime-framework/react/app.ts'))
    }
    // `Object.assign({}, apis)`, then what initNativeApi and the framework assign to it.
    const read = reader((api) => assigned.get(api) ?? modules.find(apis, api), webMakers, modules)
    return (api) => {
      const verdict = read(api)
      const hook = verdict.state === 'absent' ? modules.find(hooks, api) : undefined
      return hook ? { ...readHook(hook, callers, pages), at: placeOf(hook) } : verdict
    }
  }
}
