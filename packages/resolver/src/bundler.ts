import { createTransform, finish, namesConstant, type BuildFacts, type Transform } from '@taro-capability/transform'
import MagicString from 'magic-string'
import { validateOptions, type ResolverOptions } from './options'
import { resolveAdapter, type ResolvedAdapter } from './resolveAdapter'

/**
 * What every bundler's plugin does with a project outside Taro: one factory, a thin file for each bundler. Its transform sets the
 * build's constants in our own modules, and folds the questions of all others.
 */
export interface BundlerWork extends ResolvedAdapter, Pick<Transform, 'transform' | 'refresh'> {}

const OUR_MODULES = /[\\/]node_modules[\\/]@?taro-capability[\\/]/
const CONSTANTS = /\bprocess\.env\.TARO_ENV\b|\b__TARO_CAPABILITY_(TIMEOUT|NAMES)__\b/g

/**
 * @throws TypeError where no platform is given and `TARO_ENV` is not set, or an option is wrong
 */
export function bundlerWork(options: ResolverOptions = {}): BundlerWork {
  const { platform = process.env.TARO_ENV, adapters, timeout = 0, minimum, failClosed } = validateOptions(options)
  const resolved = resolveAdapter(platform, { adapters })
  const facts: BuildFacts = { platform: resolved.platform, isStatic: resolved.isStatic, minimum: minimum?.[resolved.platform] }
  const { transform, refresh } = createTransform({ facts, failClosed, alias: {} })
  const setConstants = (code: string, file: string) => {
    const magic = new MagicString(code)
    const values: Record<string, string> = {
      'process.env.TARO_ENV': JSON.stringify(resolved.platform),
      __TARO_CAPABILITY_TIMEOUT__: String(timeout),
      __TARO_CAPABILITY_NAMES__: namesConstant()
    }
    magic.replace(CONSTANTS, (constant) => values[constant]!)
    return finish(magic, file, { warnings: [], dependencies: [] })
  }
  return {
    ...resolved,
    transform: async (code, file) => (OUR_MODULES.test(file) ? setConstants(code, file) : transform(code, file)),
    refresh
  }
}
