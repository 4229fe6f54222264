import { checkNode } from '../checkNode'
import { checks, validateOptions, type ResolverOptions } from '../options'
import { esmFile } from '../packages'
import { createPlugin as createRollupPlugin, type RollupPlugin } from '../rollup/plugin'
import { createWork, type BuildWork } from '../work'

/** A plugin for every version of vite. */
export interface VitePlugin extends RollupPlugin {
  enforce: 'pre'
  config(): { optimizeDeps: { exclude: string[] } }
  configResolved(config: { root: string }): void
  configureServer(server: { watcher: { on(event: string, listener: () => void): unknown } }): void
}

/**
 * The resolver for vite, for projects outside Taro.
 *
 * @example plugins: [taroCapability({ platform: 'h5' })]
 * @throws ConfigurationError where an option is wrong, or Node is too old; the build fails where a registered adapter lacks an export
 */
export function taroCapability(options: ResolverOptions = {}): VitePlugin {
  checkNode()
  const valid = validateOptions<ResolverOptions>(options, checks)
  return createPlugin((root) => createWork(valid, root, esmFile))
}

/** The plugin around some work: Taro's builds have work of their own. */
export function createPlugin(makeWork: (root: string) => BuildWork): VitePlugin {
  const { begin, ...plugin } = createRollupPlugin(makeWork)
  return {
    ...plugin,
    // Before vite's own resolver, and before sources lose their types.
    enforce: 'pre',
    // Pre-bundled dependencies pass no plugin's transform.
    config: () => ({ optimizeDeps: { exclude: ['taro-capability'] } }),
    configResolved: ({ root }) => void begin(root),
    // A development server builds once: a file that comes or goes changes where an import leads.
    configureServer({ watcher }) {
      // Not each version of vite calls the hook of that name.
      watcher.on('change', plugin.watchChange)
      for (const event of ['add', 'unlink']) watcher.on(event, () => begin(process.cwd()).refresh())
    }
  }
}
