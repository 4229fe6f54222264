import { adapterFiles, checkAdapter, checkNode, commonJsFile, createSources, resolveAdapter } from '@taro-capability/resolver'
import { withWork, type MetroConfig } from '@taro-capability/resolver/metro'
import { writeFailingCommonJs } from './failingModules'
import { helperFiles, runtimeFile, STOCK_TARO, TARO_NAMESPACE } from './modules'
import { readOptions, type PluginOptions } from './options'
import { TAROS_OWN } from './platform'

const RN_TARO = /^@tarojs\/taro(-rn)?$/
// Taro's Babel preset turns `Taro.canIUse` into an import of this one file.
const RN_CAN_I_USE = '@tarojs/taro-rn/dist/lib/canIUse'

/**
 * Adds the adapter of React Native to a metro configuration that Taro made. `taro build --type rn` does this by itself where the
 * plugin is in config/index.ts; who starts metro directly (`react-native start`, Xcode, Gradle) writes it in metro.config.js.
 *
 * @param config the finished configuration, after `getMetroConfig` of `@tarojs/rn-supporter` and your own
 * @param options the plugin's options, if you have any
 * @throws ConfigurationError where Node is too old, an option is wrong, or a registered adapter is not installed or lacks an export
 * @example module.exports = (async () => withTaroCapability(mergeConfig(getDefaultConfig(__dirname), await getMetroConfig(), config)))()
 */
export function withTaroCapability<Config extends MetroConfig>(config: Config, options: PluginOptions = {}): Config {
  checkNode()
  const { adapters, failClosed } = readOptions(options)
  return withWork(config, (root) => {
    for (const adapter of Object.values(adapters)) checkAdapter(adapter, root)
    const resolved = resolveAdapter('rn', adapters)
    const facts = { platform: resolved.platform, thirdParty: resolved.isThirdParty }
    const files: Record<string, string> = { ...helperFiles('cjs'), ...adapterFiles(resolved, root, commonJsFile) }
    const ours = runtimeFile('module', 'cjs')
    const standIn = failClosed ? writeFailingCommonJs(root, ours, facts) : ours
    const imports = { apiPlugin: true, namespaceModule: TARO_NAMESPACE }
    return {
      ...createSources({ transform: { facts, failClosed, imports, alias: {} } }),
      redirect: (request, from) => files[request] ?? redirectTaro(request, from, standIn)
    }
  })
}

/** Where a request for Taro leads, if not where it did before. */
function redirectTaro(request: string, from: string, standIn: string): string | undefined {
  if (request === STOCK_TARO) return '@tarojs/taro-rn'
  // Taro's own packages go on with each other: ours imports them, and would be met half loaded.
  const isApps = (RN_TARO.test(request) || request === RN_CAN_I_USE) && !TAROS_OWN.test(from)
  return isApps || request === TARO_NAMESPACE ? standIn : undefined
}
