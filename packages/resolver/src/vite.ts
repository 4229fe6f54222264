import type { Plugin } from 'vite'
import type { ResolverOptions } from './options'
import { taroCapability as rollupPlugin } from './rollup'

/**
 * The resolver for vite, for projects outside Taro.
 *
 * @example plugins: [taroCapability({ platform: 'h5' })]
 * @throws TypeError where an option is wrong; the build fails where a registered adapter lacks an export
 */
export function taroCapability(options: ResolverOptions = {}): Plugin {
  const plugin = rollupPlugin(options) as unknown as Plugin & Required<Pick<Plugin, 'buildStart'>>
  return {
    ...plugin,
    // Before vite's own resolver, and before sources lose their types.
    enforce: 'pre',
    // Pre-bundled dependencies pass no plugin's transform.
    config: () => ({ optimizeDeps: { exclude: ['taro-capability'] } })
  }
}
