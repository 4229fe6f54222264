import path from 'node:path'
import { ResolverFactory } from 'oxc-resolver'

/** The endings of what is read. */
export const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.vue']

/** A glob of all that is read. */
export const SOURCES = `**/*.{${EXTENSIONS.map((extension) => extension.slice(1)).join(',')}}`

/** Whether an import is of something that is no source: a style sheet, a picture. */
export const isAsset = (specifier: string): boolean => /\.(css|s[ac]ss|less|styl|json|png|jpe?g|svg|gif)$/.test(specifier)

/** The file that an import leads to; undefined for packages and for what is not there. */
export type Resolve = (specifier: string, from: string, platform?: string) => string | undefined

/**
 * @param alias of the Taro config; paths of tsconfig.json count as well
 * @param suffixesOf the suffixes of files that are for a platform alone, best first: `rn` of `x.rn.ts`
 */
export function createResolve(alias: Record<string, string>, suffixesOf: (platform: string) => readonly string[]): Resolve {
  const resolvers = new Map<string | undefined, Resolve>()
  const known = new Map<string, string | undefined>()
  return (specifier, from, platform) => {
    const key = `${platform}\0${path.dirname(from)}\0${specifier}`
    if (!known.has(key)) {
      const resolve = resolvers.get(platform) ?? resolverOf(platform === undefined ? [] : suffixesOf(platform), alias)
      resolvers.set(platform, resolve)
      const found = resolve(specifier, from)
      known.set(key, found && !/[\\/]node_modules[\\/]/.test(found) ? found : undefined)
    }
    return known.get(key)
  }
}

function resolverOf(suffixes: readonly string[], alias: Record<string, string>): Resolve {
  const options = optionsOf(suffixes, alias)
  const factory = new ResolverFactory({ ...options, tsconfig: 'auto' })
  const plain = new ResolverFactory(options)
  return (specifier, from) => {
    const { path: found, error } = factory.resolveFileSync(from, specifier)
    // A tsconfig.json with a mistake in it, or one that extends what is not installed, is as good as none.
    return error && /tsconfig/i.test(error) ? plain.resolveFileSync(from, specifier).path : found
  }
}

/** Taro prefers `x.weapp.ts` to `x.ts`: https://docs.taro.zone/docs/envs#文件类型 */
const optionsOf = (suffixes: readonly string[], alias: Record<string, string>) => ({
  extensions: [...suffixes.flatMap((suffix) => EXTENSIONS.map((extension) => `.${suffix}${extension}`)), ...EXTENSIONS],
  mainFiles: ['index'],
  conditionNames: ['import', 'require', 'default'],
  alias: Object.fromEntries(Object.entries(alias).map(([name, target]) => [name, [target]]))
})
