import { ADAPTER_SPECIFIER } from '@taro-capability/resolver'
import { runtimeFile } from '../modules'
import type { TargetWiring, TaroPlatform } from '../platform'

/**
 * Mini programs share one Taro object, made by `@tarojs/taro` from the host's. A `post:` runtime file is imported right
 * after that, under both bundlers; a tap on `initNativeApi` comes too late under vite.
 */
export function wireMini(platform: TaroPlatform, adapterFile: string): TargetWiring {
  platform.runtimePath = [...[platform.runtimePath ?? []].flat(), `post:${runtimeFile('entry')}`]
  const vite = platform.compiler === 'vite'
  return {
    redirect: (request) => (request === ADAPTER_SPECIFIER ? adapterFile : undefined),
    imports: { rewriteRequire: vite, rewriteDynamicImport: vite }
  }
}
