import { validateOptions, type ResolverOptions } from '@taro-capability/resolver'

/** Options of the plugin in config/index.ts: `plugins: [['taro-capability/plugin', { timeout: 5000 }]]`. */
export type PluginOptions = Omit<ResolverOptions, 'platform'>

/** The plugin's options, checked and complete. The platform is Taro's to say. */
export function readOptions(options: unknown): Required<PluginOptions> {
  const { adapters = {}, timeout = 0, minimum = {}, failClosed = false } = validateOptions(options ?? {}) as PluginOptions
  return { adapters, timeout, minimum, failClosed }
}
