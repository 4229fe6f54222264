import type { TSESTree } from '@typescript-eslint/types'
import { classify, type Makers } from './classify'
import { fileOf } from './packages'
import { type CodePlatform, expectExports, reader } from './platformCode'

export const rn: CodePlatform = {
  platform: 'rn',
  packages: ['@tarojs/taro-rn', '@tarojs/taro-rn > @tarojs/runtime-rn', '@tarojs/taro-rn > @tarojs/runtime-rn > @tarojs/router-rn'],
  read({ modules, locate }) {
    const folder = locate('@tarojs/taro-rn')
    const entry = fileOf(folder, 'src/index.ts')
    const router = fileOf(locate('@tarojs/router-rn', locate('@tarojs/runtime-rn', folder)), 'src/index.ts')
    expectExports(modules, folder, 'src/lib/unsupportedApi.ts', ['temporarilyNotSupport'])
    const makers: Makers = {
      temporarilyNotSupport: notSupported,
      // runtime-rn hands the router's APIs on, if the app has pages to go to; with a single page they only log.
      getApi(call) {
        const definition = modules.find(router, textOf(call.arguments[0]))
        if (!definition) return { state: 'noop' }
        return { ...classify(definition, {}, modules), note: singlePage }
      }
    }
    return reader((api) => modules.find(entry, api), makers, modules)
  }
}

const singlePage = {
  en: 'Only logs an error in an app of a single page, into which @tarojs/router-rn is not built.',
  zh: '单页应用不包含 @tarojs/router-rn，调用时只输出错误日志。'
}

/** `temporarilyNotSupport(name, recommended, isSync = true)`: an `Error` returned where the API is synchronous, a rejection where not. */
function notSupported(call: TSESTree.CallExpression) {
  const isSync = call.arguments[2]
  const rejects = isSync?.type === 'Literal' && isSync.value === false
  return { state: 'stub', stub: rejects ? 'rejects' : 'returns-error' } as const
}

function textOf(node: TSESTree.Node | undefined): string {
  return node?.type === 'Literal' ? String(node.value) : ''
}
