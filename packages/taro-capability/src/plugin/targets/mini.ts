import { runtimeFile } from '../modules'
import type { TargetWiring, TaroPlatform } from '../platform'

/**
 * Mini programs share one Taro object, made by `@tarojs/taro` from the host's. A `post:` runtime file is imported right
 * after that, under both bundlers; a tap on `initNativeApi` comes too late under vite.
 */
export function wireMini(platform: TaroPlatform, adapter: Readonly<Record<string, string>>): TargetWiring {
  platform.runtimePath = [...[platform.runtimePath ?? []].flat(), `post:${runtimeFile('entry')}`]
  const vite = platform.compiler === 'vite'
  return {
    redirect: (request) => adapter[request],
    imports: { rewriteRequire: vite, rewriteDynamicImport: vite }
  }
}
