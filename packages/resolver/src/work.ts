import { namesConstant } from '@taro-capability/transform'
import { adapterFiles } from './adapterFiles'
import { checkAdapter } from './checkAdapter'
import type { ResolverOptions } from './options'
import { resolveAdapter } from './resolveAdapter'
import { createSources, type Sources } from './sources'

/** What a bundler does in a build, whichever bundler it is: each has a folder that says it in that bundler's words. */
export interface BuildWork extends Sources {
  /**
   * Where a request leads, if not where it would by itself: to a file, or to another request.
   *
   * @param from path of the file that asks
   */
  redirect(request: string, from: string): string | undefined
}

/**
 * The work of a build outside Taro.
 *
 * @param root folder that third-party adapters are found from
 * @param fileOf a package's file, as the bundler likes it best
 * @throws ConfigurationError where no platform is given and `TARO_ENV` is not set, or an adapter is not installed or lacks an export
 */
export function createWork(options: ResolverOptions, root: string, fileOf: (request: string, root: string) => string): BuildWork {
  const { adapters = {}, timeout = 0, minimum, failClosed } = options
  for (const adapter of Object.values(adapters)) checkAdapter(adapter, root)
  const adapter = resolveAdapter(options.platform ?? process.env.TARO_ENV, adapters)
  const { platform, isThirdParty: thirdParty } = adapter
  const files = adapterFiles(adapter, root, fileOf)
  return {
    ...createSources({
      transform: { facts: { platform, thirdParty, minimum: minimum?.[platform] }, failClosed, alias: {} },
      constants: {
        'process.env.TARO_ENV': JSON.stringify(platform),
        __TARO_CAPABILITY_TIMEOUT__: String(timeout),
        __TARO_CAPABILITY_NAMES__: namesConstant()
      }
    }),
    redirect: (request) => files[request]
  }
}
