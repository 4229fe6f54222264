import path from 'node:path'
import { ResolverFactory } from 'oxc-resolver'

/** The endings of what is read. */
export const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.vue']

/** The file that an import leads to; undefined for packages and for what is not there. */
export type Resolve = (specifier: string, from: string, platform?: string) => string | undefined

/**
 * @param alias of the Taro config; paths of tsconfig.json count as well
 */
export function createResolve(alias: Record<string, string>): Resolve {
  const factories = new Map<string | undefined, ResolverFactory>()
  const factoryOf = (platform: string | undefined) => {
    const factory = factories.get(platform) ?? new ResolverFactory(optionsOf(platform, alias))
    factories.set(platform, factory)
    return factory
  }
  const known = new Map<string, string | undefined>()
  return (specifier, from, platform) => {
    const folder = path.dirname(from)
    const key = `${platform}\0${folder}\0${specifier}`
    if (!known.has(key)) {
      const { path: found } = factoryOf(platform).resolveFileSync(from, specifier)
      known.set(key, found && !/[\\/]node_modules[\\/]/.test(found) ? found : undefined)
    }
    return known.get(key)
  }
}

/** Taro prefers `x.weapp.ts` to `x.ts`: https://docs.taro.zone/docs/envs#文件类型 */
const optionsOf = (platform: string | undefined, alias: Record<string, string>) => ({
  extensions: platform ? [...EXTENSIONS.map((extension) => `.${platform}${extension}`), ...EXTENSIONS] : EXTENSIONS,
  mainFiles: ['index'],
  conditionNames: ['import', 'require', 'default'],
  tsconfig: 'auto' as const,
  alias: Object.fromEntries(Object.entries(alias).map(([name, target]) => [name, [target]]))
})
