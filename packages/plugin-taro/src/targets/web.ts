import { ADAPTER_SPECIFIER } from '@taro-capability/resolver'
import { runtimeFile, STOCK_TARO, TARO_NAMESPACE } from '../modules'
import type { TargetWiring, TaroPlatform } from '../platform'

/** On the web `@tarojs/taro` is an alias that Taro reads from `apiLibrary` when it configures the bundler: point it at ours. */
export function wireWeb(platform: TaroPlatform, adapterFile: string): TargetWiring {
  const stock = platform.apiLibrary!
  const ours = runtimeFile('web')
  Object.defineProperty(platform, 'apiLibrary', { value: ours })
  platform.runtimePath = [...[platform.runtimePath ?? []].flat(), runtimeFile('entry')]
  return {
    alias: { [ADAPTER_SPECIFIER]: adapterFile, [STOCK_TARO]: stock, [TARO_NAMESPACE]: ours },
    standIn: { ours, stock },
    namespaceModule: TARO_NAMESPACE,
    rewriteRequire: platform.compiler === 'vite'
  }
}
