import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ResolverFactory } from 'oxc-resolver'
import { memoize } from './memoize'

/** The endings of what is read. */
export const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.vue']

/** A glob of all that is read. */
export const SOURCES = `**/*.{${EXTENSIONS.map((extension) => extension.slice(1)).join(',')}}`

/** Whether an import is of something that is no source: a style sheet, a picture. */
export const isAsset = (specifier: string): boolean => /\.(css|s[ac]ss|less|styl|json|png|jpe?g|svg|gif)$/.test(specifier)

/** The file that an import leads to; undefined for packages and for what is not there. */
export type Resolve = (specifier: string, from: string, platform?: string) => string | undefined

/** What an import of one folder leads to: without a platform, and by platform where that may differ. */
interface Target {
  found: string | undefined
  /** Whether it leads to a package of others, which is not found. */
  isForeign: boolean
  byPlatform: Map<string, string | undefined>
}

/**
 * Finds the files that imports lead to, each once.
 *
 * @param alias of the Taro config; paths of tsconfig.json count as well
 * @param suffixesOf the suffixes of files that are for a platform alone, best first: `rn` of `x.rn.ts`
 */
export function createResolve(alias: Record<string, string>, suffixesOf: (platform: string) => readonly string[]): Resolve {
  const cached = new ResolverFactory()
  const resolveAnywhere = resolverOf([], alias, cached)
  const resolverOn = memoize((platform: string) => resolverOf(suffixesOf(platform), alias, cached))
  const suffixesBeside = createSuffixes()
  const targetsIn = memoize((_folder: string) => new Map<string, Target>())
  // Asked so often that to make one key of file and specifier would take longer than all the rest.
  const targetsOf = memoize((file: string) => targetsIn(path.dirname(file)))

  function targetOf(specifier: string, from: string): Target {
    const targets = targetsOf(from)
    let target = targets.get(specifier)
    if (!target) {
      const found = resolveAnywhere(specifier, from)
      targets.set(specifier, (target = { found: ownOf(found), isForeign: found !== undefined && isForeign(found), byPlatform: new Map() }))
    }
    return target
  }

  /** Whether a platform may have a file of its own in the place of one, or of an import that leads nowhere. */
  function mayDiffer({ found, isForeign }: Target, platform: string): boolean {
    if (found === undefined) return !isForeign
    const beside = suffixesBeside(found)
    return beside.length > 0 && suffixesOf(platform).some((suffix) => beside.includes(suffix))
  }

  return (specifier, from, platform) => {
    const target = targetOf(specifier, from)
    if (platform === undefined) return target.found
    const { byPlatform } = target
    if (!byPlatform.has(platform))
      byPlatform.set(platform, mayDiffer(target, platform) ? ownOf(resolverOn(platform)(specifier, from)) : target.found)
    return byPlatform.get(platform)
  }
}

const ownOf = (file: string | undefined) => (file === undefined || isForeign(file) ? undefined : file)

const isForeign = (file: string) => /[\\/]node_modules[\\/]/.test(file)

const SUFFIXED = /^(.+)\.([\w-]+)\.([mc]?[jt]sx?|vue)$/

/** The suffixes of the files that may stand in the place of a file, or of the folder that it is the index of. */
function createSuffixes(): (file: string) => readonly string[] {
  const suffixesIn = memoize((folder: string) => {
    const suffixes = new Map<string, string[]>()
    for (const name of namesIn(folder)) {
      const [, stem, suffix] = SUFFIXED.exec(name) ?? []
      if (stem !== undefined) suffixes.set(stem, [...(suffixes.get(stem) ?? []), suffix!])
    }
    return suffixes
  })
  const beside = (folder: string, name: string) => suffixesIn(folder).get(name) ?? []
  return memoize((file) => {
    const { dir, name } = path.parse(file)
    return [...beside(dir, name), ...beside(path.dirname(dir), path.basename(dir))]
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function resolverOf(suffixes: readonly string[], alias: Record<string, string>, cached: ResolverFactory): Resolve {
  const options = optionsOf(suffixes, alias)
  const factory = cached.cloneWithOptions({ ...options, tsconfig: 'auto' })
  const plain = cached.cloneWithOptions(options)
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
