import { platforms, recordOf, type Platform } from '@taro-capability/support-data'
import { EXTENSIONS, memoize } from '@taro-capability/usage'
import { parse } from 'node:path'
import { globalOf } from '../platforms'

/** The suffixes of files that are for a platform alone, best first: a list for each program that is built. */
export type SuffixesOf = (platform: string) => readonly (readonly string[])[]

/** Loaded by the hosts of mini programs alone. https://docs.taro.zone/docs/custom-tabbar */
export const TAB_BAR = /[\\/]custom-tab-bar[\\/]index\.\w+$/
const SUFFIX = /\.([\w-]+)$/

const templates = platforms.flatMap((platform) => {
  const { template } = recordOf(platform)
  return template === undefined ? [] : [{ platform, template }]
})

/** Whether a file is a template in the language of some host. */
export const isTemplate = (file: string): boolean => templates.some(({ template }) => file.endsWith(template))

/** Which files belong to which platform, by their names and by the files beside them. */
export interface PlatformFiles {
  /** Whether a file may be a part of the program on a platform: it is not for another one, and no other stands in its place. */
  isOfPlatform(file: string, platform: Platform): boolean
  /** What the files that stand in each other's place have in common: `share` of `share.weapp.ts` and `share.ts`. */
  baseOf(file: string): string
}

/**
 * @param has whether there is a file
 * @param isImported whether another file imports a file
 */
export function createPlatformFiles(
  suffixesOf: SuffixesOf,
  has: (file: string) => boolean,
  isImported: (file: string) => boolean
): PlatformFiles {
  const suffixes = new Set(platforms.flatMap((platform) => suffixesOf(platform).flat()))

  /** `share.weapp.ts`, `share.h5/index.ts`. https://docs.taro.zone/docs/envs */
  function partsOf(file: string): { base: string; suffix?: string } {
    const { dir, name } = parse(file)
    const [ofName, ofFolder] = [name, dir].map((text) => SUFFIX.exec(text)?.[1])
    if (ofName !== undefined && suffixes.has(ofName)) return { base: `${dir}/${name.slice(0, -ofName.length - 1)}`, suffix: ofName }
    if (ofFolder === undefined || !suffixes.has(ofFolder)) return { base: `${dir}/${name}` }
    return { base: `${dir.slice(0, -ofFolder.length - 1)}/${name}`, suffix: ofFolder }
  }

  function hasVariant(base: string, suffix: string): boolean {
    const { dir, name } = parse(base)
    const places = name === 'index' ? [`${base}.${suffix}`, `${dir}.${suffix}/index`] : [`${base}.${suffix}`]
    return places.some((place) => EXTENSIONS.some((extension) => has(place + extension)))
  }

  /** Whether one of the platform's programs takes the file, and none that is better. */
  function isTaken(file: string, platform: Platform): boolean {
    const { base, suffix } = partsOf(file)
    return suffixesOf(platform).some((list) => {
      const rank = suffix === undefined ? list.length : list.indexOf(suffix)
      return rank >= 0 && !list.slice(0, rank).some((better) => hasVariant(base, better))
    })
  }

  /** A component in the language of some hosts is theirs: its template stands beside it. Beside what is imported it means nothing. */
  function isOfHost(file: string, platform: Platform): boolean {
    const { dir, name } = parse(file)
    const hosts = templates.filter(({ template }) => has(`${dir}/${name}${template}`))
    return hosts.length === 0 || hosts.some((host) => host.platform === platform) || isImported(file)
  }

  return {
    isOfPlatform: (file, platform) => isTaken(file, platform) && isOfHost(file, platform) && (!TAB_BAR.test(file) || platform in globalOf),
    baseOf: memoize((file) => partsOf(file).base)
  }
}
