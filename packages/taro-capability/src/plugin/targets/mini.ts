import type { FailingModules } from '../failingModules'
import { helperFiles, runtimeFile } from '../modules'
import type { TargetWiring, TaroPlatform } from '../platform'

/**
 * Mini programs share one Taro object, made by `@tarojs/taro` from the host's. A `post:` runtime file is imported right
 * after that, under both bundlers; a tap on `initNativeApi` comes too late under vite.
 */
export function wireMini(
  platform: TaroPlatform,
  adapter: Readonly<Record<string, string>>,
  failing?: FailingModules,
  entry: 'entry' | 'hostEntry' = 'entry'
): TargetWiring {
  const entries = [runtimeFile(entry), ...(failing ? [failing.entry()] : [])]
  platform.runtimePath = [...[platform.runtimePath ?? []].flat(), ...entries.map((file) => `post:${file}`)]
  const files: Record<string, string> = { ...helperFiles(), ...adapter }
  const vite = platform.compiler === 'vite'
  return {
    redirect: (request) => files[request],
    imports: { rewriteRequire: vite, rewriteDynamicImport: vite }
  }
}
