import { validateOptions, type ResolverOptions } from '@taro-capability/resolver'

/** Options of the plugin in config/index.ts: `plugins: [['taro-capability/plugin', { timeout: 5000 }]]`. */
export interface PluginOptions extends Omit<ResolverOptions, 'platform'> {
  /** Whether calls that will not work on the target fail the build, which tells them in any case. Off by default. */
  strict?: boolean
}

/** The plugin's options, checked and complete. The platform is Taro's to say. */
export function readOptions(options: unknown): Required<PluginOptions> {
  const { strict = false, ...others } = Object(options ?? {}) as PluginOptions
  if (typeof strict !== 'boolean')
    throw new TypeError(`taro-capability: option strict must be true or false, not ${JSON.stringify(strict)}`)
  const { adapters = {}, timeout = 0, minimum = {}, failClosed = false } = validateOptions(others) as PluginOptions
  return { adapters, timeout, minimum, failClosed, strict }
}
