import { checkNode } from '../checkNode'
import { checks, validateOptions, type ResolverOptions } from '../options'
import { esmFile } from '../packages'
import { createWork } from '../work'
import { createPlugin, type RollupPlugin } from './plugin'

export type { RollupPlugin }

/**
 * The resolver for rollup, for projects outside Taro. Put it before the plugin that resolves node_modules.
 *
 * @example plugins: [taroCapability({ platform: 'h5' }), nodeResolve()]
 * @throws ConfigurationError where an option is wrong, or Node is too old; the build fails where a registered adapter lacks an export
 */
export function taroCapability(options: ResolverOptions = {}): RollupPlugin {
  checkNode()
  const valid = validateOptions<ResolverOptions>(options, checks)
  return createPlugin((root) => createWork(valid, root, esmFile))
}
