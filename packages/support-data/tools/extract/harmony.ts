import { webMakers } from './classify'
import { fileOf } from './packages'
import { type CodePlatform, defaultMembers, expectExports, placeOf, reader } from './platform-code'

export const harmony: CodePlatform = {
  platform: 'harmony',
  packages: ['@tarojs/plugin-platform-harmony-ets'],
  read(reading) {
    const folder = reading.locate('@tarojs/plugin-platform-harmony-ets')
    const modules = reading.modules.replacing({ '@tarojs/runtime': fileOf(folder, 'dist/runtime-ets/index.ts') })
    expectExports(modules, folder, 'dist/apis/utils/index.ts', ['temporarilyNotSupport', 'permanentlyNotSupport'])
    const apis = fileOf(folder, 'dist/apis/apis.ts')
    const assigned = defaultMembers(modules, fileOf(folder, 'dist/apis/index.ts'))
    const hooks = fileOf(folder, 'dist/runtime-framework/react/hooks.ts')
    // `Object.assign({}, apis)`, then what initNativeApi and the framework assign to it.
    const read = reader((api) => assigned.get(api) ?? modules.find(apis, api), webMakers, modules)
    return (api) => {
      const verdict = read(api)
      const hook = verdict.state === 'absent' ? modules.find(hooks, api) : undefined
      return hook ? { state: 'real', at: placeOf(hook), fromFramework: true } : verdict
    }
  }
}
