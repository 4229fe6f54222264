import { resolveAdapter, type ResolverOptions } from '@taro-capability/resolver'
import { ADAPTER, commonJsFile, runtimeFile, STOCK_TARO, TARO } from './modules'
import { readOptions } from './options'

/** The parts of a metro configuration that have a say in what `@tarojs/taro` is. https://metrobundler.dev/docs/configuration */
export interface MetroConfig {
  projectRoot?: string
  resolver?: { resolveRequest?: ResolveRequest | null }
  transformer?: { babelTransformerPath?: string }
}
type ResolveRequest = (context: MetroContext, request: string, platform: string | null) => unknown
interface MetroContext {
  originModulePath: string
  resolveRequest: ResolveRequest
}

/** Environment variable that tells the transformer, in metro's workers, which transformer it stands before. */
export const TRANSFORMER_VARIABLE = 'TARO_CAPABILITY_TRANSFORMER'

const TAROS_OWN = /[\\/]node_modules[\\/]@tarojs[\\/]/
const RN_TARO = /^@tarojs\/taro(-rn)?$/
// Taro's Babel preset turns `Taro.canIUse` into an import of this one file.
const RN_CAN_I_USE = '@tarojs/taro-rn/dist/lib/canIUse'

/**
 * Adds the adapter of React Native to a metro configuration that Taro made. `taro build --type rn` does this by itself
 * where the plugin is in config/index.ts; somebody who starts metro himself (`react-native start`, Xcode, Gradle) writes
 * it in metro.config.js.
 *
 * @param config the finished configuration, after `getMetroConfig` of `@tarojs/rn-supporter` and your own
 * @param options the plugin's options, if you have any
 * @throws where an option is wrong, or a registered adapter is not installed
 * @example module.exports = (async () => withTaroCapability(mergeConfig(getDefaultConfig(__dirname), await getMetroConfig(), config)))()
 */
export function withTaroCapability<Config extends MetroConfig>(config: Config, options: ResolverOptions = {}): Config {
  const babelTransformerPath = require.resolve('./rn-transformer')
  const stockTransformer = config.transformer?.babelTransformerPath
  if (stockTransformer === babelTransformerPath) return config

  const { module } = resolveAdapter('rn', readOptions(options))
  if (stockTransformer) process.env[TRANSFORMER_VARIABLE] = stockTransformer
  const files: Record<string, string> = {
    [ADAPTER]: commonJsFile(module, config.projectRoot ?? process.cwd()),
    [TARO]: runtimeFile('module', 'cjs')
  }
  const resolveNext = config.resolver?.resolveRequest
  const resolveRequest: ResolveRequest = (context, request, platform) => {
    const next = (moduleName: string) => (resolveNext ?? context.resolveRequest)(context, moduleName, platform)
    const fromTaro = TAROS_OWN.test(context.originModulePath)
    const wanted = !fromTaro && (RN_TARO.test(request) || request === RN_CAN_I_USE) ? TARO : request
    const filePath = files[wanted]
    if (filePath) return { type: 'sourceFile', filePath }
    return next(request === STOCK_TARO ? '@tarojs/taro-rn' : request)
  }
  return {
    ...config,
    resolver: { ...config.resolver, resolveRequest },
    transformer: { ...config.transformer, babelTransformerPath }
  }
}
