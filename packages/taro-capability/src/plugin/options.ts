import { checks, isBoolean, validateOptions, type ResolverOptions } from '@taro-capability/resolver'

/** Options of the plugin in config/index.ts: `plugins: [['taro-capability/plugin', { timeout: 5000 }]]`. */
export interface PluginOptions extends Omit<ResolverOptions, 'platform'> {
  /** Fails the build on calls that will not work on the target; without it they are only reported. Default: false. */
  strict?: boolean
}

/**
 * The plugin's options, checked and complete. The platform is Taro's to say.
 *
 * @throws ConfigurationError where one is unknown or wrong
 */
export function readOptions(options: unknown): Required<PluginOptions> {
  const { platform: _, ...known } = checks
  const valid = validateOptions<PluginOptions>(options ?? {}, { ...known, strict: isBoolean })
  const { adapters = {}, timeout = 0, minimum = {}, failClosed = false, strict = false } = valid
  return { adapters, timeout, minimum, failClosed, strict }
}
