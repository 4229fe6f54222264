import { commonJsFile, resolveAdapter, SEAM, type TransformOptions } from '@taro-capability/resolver'
import { runtimeFile, STOCK_TARO, TARO } from './modules'
import { readOptions, type PluginOptions } from './options'

/** The parts of a metro configuration that have a say in what `@tarojs/taro` is. https://metrobundler.dev/docs/configuration */
export interface MetroConfig {
  projectRoot?: string
  resolver?: object
  transformer?: object
}
/** metro's `resolver.resolveRequest`. https://metrobundler.dev/docs/resolution */
export type ResolveRequest = (context: MetroContext, request: string, platform: string | null) => unknown
interface MetroContext {
  originModulePath: string
  resolveRequest: ResolveRequest
}

/** What our transformer, in metro's workers, has to know: travels in the environment. */
export interface MetroTransform {
  /** The transformer that comes after ours. */
  before: string
  options: TransformOptions
}
export const METRO_VARIABLE = 'TARO_CAPABILITY_METRO'

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
export function withTaroCapability<Config extends MetroConfig>(config: Config, options: PluginOptions = {}): Config {
  const ours = require.resolve('./rn-transformer')
  const { babelTransformerPath: before } = { ...config.transformer } as { babelTransformerPath?: string }
  if (before === ours) return config

  const { module, decided } = resolveAdapter('rn', readOptions(options))
  const transform: MetroTransform = {
    before: before ?? commonJsFile('@react-native/metro-babel-transformer', process.cwd()),
    options: { decided, mends: true, namespaceModule: TARO }
  }
  process.env[METRO_VARIABLE] = JSON.stringify(transform)
  const adapter = commonJsFile(module, config.projectRoot ?? process.cwd())
  const { resolveRequest } = { ...config.resolver } as { resolveRequest?: ResolveRequest | null }
  return {
    ...config,
    resolver: { ...config.resolver, resolveRequest: resolveTaro(adapter, resolveRequest) },
    transformer: { ...config.transformer, babelTransformerPath: ours }
  }
}

/** Leads requests for Taro and for the adapter to ours, and all others to whoever answered them before. */
function resolveTaro(adapter: string, before: ResolveRequest | null | undefined): ResolveRequest {
  const files: Record<string, string> = { [SEAM]: adapter, [TARO]: runtimeFile('module', 'cjs') }
  return (context, request, platform) => {
    // Taro's own packages go on with each other: ours imports them, and would be met half loaded.
    const isAppsTaro = (RN_TARO.test(request) || request === RN_CAN_I_USE) && !TAROS_OWN.test(context.originModulePath)
    const filePath = files[isAppsTaro ? TARO : request]
    if (filePath) return { type: 'sourceFile', filePath }
    const next = before ?? context.resolveRequest
    return next(context, request === STOCK_TARO ? '@tarojs/taro-rn' : request, platform)
  }
}
