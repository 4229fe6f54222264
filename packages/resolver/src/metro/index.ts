import { platforms, recordOf } from '@taro-capability/support-data'
import { hashOfFlagFiles } from '@taro-capability/transform'
import path from 'node:path'
import { checkNode } from '../checkNode'
import { checks, validateOptions, type ResolverOptions } from '../options'
import { commonJsFile } from '../packages'
import { createWork, type BuildWork } from '../work'
import { writeModule } from '../writeModule'
import type { MetroSettings } from './transformer'

/** metro's `resolver.resolveRequest`. https://metrobundler.dev/docs/resolution */
export type ResolveRequest = (context: MetroContext, request: string, platform: string | null) => unknown

/** What metro says of a request: the file that makes it, and what metro would do. */
export interface MetroContext {
  originModulePath: string
  resolveRequest: ResolveRequest
}

/** The parts of a metro configuration that have a say in what a source is. https://metrobundler.dev/docs/configuration */
export interface MetroConfig {
  projectRoot?: string
  resolver?: object
  transformer?: object
}

/** Options of the resolver for metro: nothing there has a host that could stay silent. */
export type MetroOptions = Omit<ResolverOptions, 'timeout'>

/** What metro builds, where nothing says it. */
const NATIVE = platforms.find((id) => recordOf(id).kind === 'native')

/**
 * The resolver for metro, for React Native projects outside Taro. Within Taro use `taro-capability/metro`.
 *
 * @param options the platform is that of React Native unless another is given
 * @example module.exports = withResolver(getDefaultConfig(__dirname))
 * @throws ConfigurationError where Node is too old, an option is wrong, or a registered adapter is not installed or lacks an export
 */
export function withResolver<Config extends MetroConfig>(config: Config, options: MetroOptions = {}): Config {
  checkNode()
  const { timeout: _, ...known } = checks
  const valid = validateOptions<MetroOptions>(options, known)
  return withWork(config, (root) => createWork({ platform: NATIVE, ...valid }, root, commonJsFile))
}

/** The configuration with some work in it, once: Taro's builds have work of their own, and may have put it there already. */
export function withWork<Config extends MetroConfig>(config: Config, makeWork: (root: string) => BuildWork): Config {
  const { babelTransformerPath: next } = { ...config.transformer } as { babelTransformerPath?: string }
  if (next && OURS.test(next)) return config

  const root = config.projectRoot ?? process.cwd()
  const { redirect, settings } = makeWork(root)
  const transformer: MetroSettings = {
    next: next ?? commonJsFile('@react-native/metro-babel-transformer', root),
    sources: settings,
    flagFiles: hashOfFlagFiles(root)
  }
  return {
    ...config,
    resolver: { ...config.resolver, resolveRequest: resolving(config, redirect) },
    transformer: { ...config.transformer, babelTransformerPath: writeTransformer(root, transformer) }
  }
}

const NAME = 'metro-transformer'
const OURS = new RegExp(`taro-capability[\\\\/]${NAME}-\\w+\\.cjs$`)

/** metro's workers load a transformer by its path, and get nothing else: the path stands for the settings. */
function writeTransformer(root: string, settings: MetroSettings): string {
  const ours = JSON.stringify(require.resolve('./transformer'))
  return writeModule(root, NAME, 'cjs', `module.exports = require(${ours}).createTransformer(${JSON.stringify(settings)})\n`)
}

/** Requests that are not redirected go to the resolver that answered them before. */
function resolving({ resolver }: MetroConfig, redirect: BuildWork['redirect']): ResolveRequest {
  const { resolveRequest: before } = { ...resolver } as { resolveRequest?: ResolveRequest | null }
  return (context, request, platform) => {
    const target = redirect(request, context.originModulePath) ?? request
    return path.isAbsolute(target)
      ? { type: 'sourceFile', filePath: target }
      : (before ?? context.resolveRequest)(context, target, platform)
  }
}
