import path from 'node:path'
import { checkAdapter } from './checkAdapter'
import { validateOptions, type ResolverOptions } from './options'
import { commonJsFile } from './packages'
import { ADAPTER_SPECIFIER } from './platforms'
import { resolveAdapter } from './resolveAdapter'

/** metro's `resolver.resolveRequest`. https://metrobundler.dev/docs/resolution */
export type ResolveRequest = (context: MetroContext, request: string, platform: string | null) => unknown
export interface MetroContext {
  originModulePath: string
  resolveRequest: ResolveRequest
}

/** The parts of a metro configuration that say what a request leads to. https://metrobundler.dev/docs/configuration */
export interface MetroConfig {
  projectRoot?: string
  resolver?: object
}

/** Options of the resolver for metro: nothing there has a host that could stay silent. */
export type MetroOptions = Omit<ResolverOptions, 'timeout'>

/**
 * The resolver for metro, for React Native projects outside Taro. It leads to the adapter; questions are answered at run
 * time, since metro has no transform of source before its own. Within Taro use `taro-capability/metro`.
 *
 * @param options the platform is `rn` unless another is given
 * @example module.exports = withTaroCapability(getDefaultConfig(__dirname))
 * @throws TypeError where an option is wrong; Error where a registered adapter is not installed or lacks an export
 */
export function withTaroCapability<Config extends MetroConfig>(config: Config, options: MetroOptions = {}): Config {
  const { platform = 'rn', adapters = {} } = validateOptions(options)
  const root = config.projectRoot ?? process.cwd()
  for (const adapter of Object.values(adapters)) checkAdapter(adapter, root)
  const filePath = commonJsFile(resolveAdapter(platform, { adapters }).module, root)
  return resolving(config, (request) => (request === ADAPTER_SPECIFIER ? filePath : undefined))
}

/**
 * A metro configuration in which some requests are redirected, to a file or to another request. All others go to whoever
 * answered them before.
 */
export function resolving<Config extends MetroConfig>(
  config: Config,
  redirect: (request: string, from: string) => string | undefined
): Config {
  const { resolveRequest: before } = { ...config.resolver } as { resolveRequest?: ResolveRequest | null }
  const resolveRequest: ResolveRequest = (context, request, platform) => {
    const target = redirect(request, context.originModulePath) ?? request
    return path.isAbsolute(target)
      ? { type: 'sourceFile', filePath: target }
      : (before ?? context.resolveRequest)(context, target, platform)
  }
  return { ...config, resolver: { ...config.resolver, resolveRequest } }
}
