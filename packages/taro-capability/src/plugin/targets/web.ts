import type { FailingModules } from '../failingModules'
import { helperFiles, runtimeFile, STOCK_TARO, TARO_NAMESPACE } from '../modules'
import { TAROS_OWN, type TargetWiring, type TaroPlatform } from '../platform'

/** On the web `@tarojs/taro` is an alias that Taro reads from `apiLibrary` when it configures the bundler: point it at ours. */
export function wireWeb(platform: TaroPlatform, adapter: Readonly<Record<string, string>>, failing?: FailingModules): TargetWiring {
  const stock = platform.apiLibrary!
  const ours = failing?.standIn(runtimeFile('web')) ?? runtimeFile('web')
  Object.defineProperty(platform, 'apiLibrary', { value: ours })
  platform.runtimePath = [...[platform.runtimePath ?? []].flat(), runtimeFile('entry'), ...(failing ? [failing.entry()] : [])]
  const files: Record<string, string> = { ...helperFiles(), ...adapter, [STOCK_TARO]: stock, [TARO_NAMESPACE]: ours }
  // Taro's own packages import each other in circles, and keep stock Taro's module. Vite asks after Taro's alias has led to ours.
  const isTaro = (request: string) => request === '@tarojs/taro' || request === ours
  return {
    redirect: (request, from) => (isTaro(request) && TAROS_OWN.test(from) ? stock : files[request]),
    imports: { apiPlugin: true, namespaceModule: TARO_NAMESPACE, rewriteRequire: platform.compiler === 'vite' }
  }
}
