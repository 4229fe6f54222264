import { commonJsFile, resolveAdapter } from '@taro-capability/resolver'
import { resolving, withTaroCapability as withAdapter } from '@taro-capability/resolver/metro'
import { hashOfFlagFiles, type TransformOptions } from '@taro-capability/transform'
import { runtimeFile, STOCK_TARO, TARO_NAMESPACE } from './modules'
import { readOptions, type PluginOptions } from './options'
import { TAROS_OWN } from './platform'

/** The parts of a metro configuration that have a say in what `@tarojs/taro` is. https://metrobundler.dev/docs/configuration */
export interface MetroConfig {
  projectRoot?: string
  resolver?: object
  transformer?: object
}

/** What our transformer, in metro's workers, has to know: travels in the environment. */
export interface MetroTransform {
  /** The transformer that comes after ours. */
  before: string
  options: TransformOptions
  /** Of the files that flags can come from: metro asks us again for all sources when these have changed, as part of its key. */
  flagFiles: string
}
export const METRO_VARIABLE = 'TARO_CAPABILITY_METRO'

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
 * @throws where an option is wrong, or a registered adapter is not installed or lacks an export
 * @example module.exports = (async () => withTaroCapability(mergeConfig(getDefaultConfig(__dirname), await getMetroConfig(), config)))()
 */
export function withTaroCapability<Config extends MetroConfig>(config: Config, options: PluginOptions = {}): Config {
  const ours = require.resolve('./rn-transformer')
  const { babelTransformerPath: before } = { ...config.transformer } as { babelTransformerPath?: string }
  if (before === ours) return config

  const { adapters, failClosed } = readOptions(options)
  const root = config.projectRoot ?? process.cwd()
  const transform: MetroTransform = {
    before: before ?? commonJsFile('@react-native/metro-babel-transformer', root),
    options: {
      facts: { platform: 'rn', isStatic: resolveAdapter('rn', { adapters }).isStatic },
      failClosed,
      imports: { namespaceModule: TARO_NAMESPACE },
      alias: {}
    },
    flagFiles: hashOfFlagFiles(root)
  }
  process.env[METRO_VARIABLE] = JSON.stringify(transform)
  const configured = resolving(withAdapter(config, { adapters }), redirectTaro)
  return { ...configured, transformer: { ...config.transformer, babelTransformerPath: ours } }
}

/** Where a request for Taro leads, if not where it did before. */
function redirectTaro(request: string, from: string): string | undefined {
  if (request === STOCK_TARO) return '@tarojs/taro-rn'
  // Taro's own packages go on with each other: ours imports them, and would be met half loaded.
  const isApps = (RN_TARO.test(request) || request === RN_CAN_I_USE) && !TAROS_OWN.test(from)
  return isApps || request === TARO_NAMESPACE ? runtimeFile('module', 'cjs') : undefined
}
