import { contractNames } from '@taro-capability/core'
import { FAIL_CLOSED, HOST, MEMBER } from '@taro-capability/transform'
import path from 'node:path'

/** Taro's own module for the platform, behind ours. */
export const STOCK_TARO = 'taro-capability/stock-taro'
/** Our stand-in for '@tarojs/taro', under a name that Taro's Babel plugins leave alone. */
export const TARO_NAMESPACE = 'taro-capability/taro'

/** A module that runs in the app, as built in the folder beside this one's. `cjs` for metro, which knows no `.mjs`. */
export function runtimeFile(name: 'entry' | 'members/all' | 'module' | 'web', format: 'esm' | 'cjs' = 'esm'): string {
  return distFile(`runtime/${name}`, format)
}

/** What the transform imports into sources, by request: npm packages cannot find it by themselves where packages are isolated. */
export const helperFiles = (format: 'esm' | 'cjs' = 'esm'): Readonly<Record<string, string>> => ({
  [HOST]: distFile('host', format),
  [FAIL_CLOSED]: distFile('fail-closed', format)
})

/** What puts one member each on the Taro object, or all, by request: sources import what they take. */
export const memberFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries([...contractNames, 'canIUse', 'all'].map((name) => [`${MEMBER}/${name}`, distFile(`runtime/members/${name}`, 'esm')]))

const distFile = (name: string, format: 'esm' | 'cjs') =>
  // Bundler requests use forward slashes, on Windows too.
  path.join(__dirname, '..', `${name}${format === 'esm' ? '.mjs' : '.js'}`).replace(/\\/g, '/')

/** What metro's process loads first. */
export const preloadFile = () => require.resolve('./rnPreload')
