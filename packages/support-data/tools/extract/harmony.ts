import { webMakers } from './classify'
import { fileOf } from './packages'
import { type CodePlatform, defaultMembers, expectExports, placeOf, reader } from './platform-code'

export const harmony: CodePlatform = {
  platform: 'harmony',
  packages: ['@tarojs/plugin-platform-harmony-ets'],
  read({ modules, locate }) {
    const folder = locate('@tarojs/plugin-platform-harmony-ets')
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
