import { bundlerWork } from './bundler'
import type { ResolverOptions } from './options'
import { commonJsFile } from './packages'
import { SEAM } from './platforms'

type ResolveRequest = (context: MetroContext, request: string, platform: string | null) => unknown
interface MetroContext {
  resolveRequest: ResolveRequest
}

/** The parts of a metro configuration that are used. https://metrobundler.dev/docs/configuration */
export interface MetroConfig {
  projectRoot?: string
  resolver?: { resolveRequest?: ResolveRequest | null }
}

/**
 * The resolver for metro, for React Native projects outside Taro. It leads to the adapter; questions are answered at run
 * time, since metro has no transform of source before its own. Within Taro use `taro-capability/metro`.
 *
 * @example module.exports = withTaroCapability(getDefaultConfig(__dirname), { platform: 'rn' })
 * @throws TypeError where an option is wrong; Error where a registered adapter is not installed
 */
export function withTaroCapability<Config extends MetroConfig>(config: Config, options: ResolverOptions = {}): Config {
  const { module } = bundlerWork({ platform: 'rn', ...options })
  const filePath = commonJsFile(module, config.projectRoot ?? process.cwd())
  const before = config.resolver?.resolveRequest
  const resolveRequest: ResolveRequest = (context, request, platform) =>
    request === SEAM ? { type: 'sourceFile', filePath } : (before ?? context.resolveRequest)(context, request, platform)
  return { ...config, resolver: { ...config.resolver, resolveRequest } }
}
