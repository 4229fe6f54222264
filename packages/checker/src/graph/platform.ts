import { platforms, type Platform } from '@taro-capability/support-data'
import { EXTENSIONS } from '@taro-capability/usage'
import { parse } from 'node:path'
import { globalOf } from '../platforms'

/** The platform that a file is for, by its name: `share.weapp.ts`, `share.h5/index.ts`. https://docs.taro.zone/docs/envs */
function platformOf(file: string): string | undefined {
  const { dir, name } = parse(file)
  const suffix = (text: string) => /\.([\w-]+)$/.exec(text)?.[1]
  return [suffix(name), suffix(dir)].find((word) => word !== undefined && (platforms as readonly string[]).includes(word))
}

/** Loaded by the hosts of mini programs alone. https://docs.taro.zone/docs/custom-tabbar */
const TAB_BAR = /[\\/]custom-tab-bar[\\/]index\.\w+$/

/**
 * Whether a file may be a part of the program on a platform: it is not for another one, and no other stands in its place.
 *
 * @param has whether there is a file
 */
export function isOfPlatform(file: string, platform: Platform, has: (file: string) => boolean): boolean {
  const own = platformOf(file)
  if (own !== undefined) return own === platform
  if (TAB_BAR.test(file) && !(platform in globalOf)) return false
  const { dir, name } = parse(file)
  return !EXTENSIONS.some((extension) => has(`${dir}/${name}.${platform}${extension}`))
}
