import { platforms, recordOf, type Platform } from '@taro-capability/support-data'
import { readFileSync } from 'node:fs'
import { filesIn } from './build'

/** What the failures of an adapter begin with. Each adapter has a text of its own for that, and no minifier changes a text. */
const marksOf = (platform: Platform) => [`${platform} lacks it;`, `${platform} ${recordOf(platform).version?.name.en}`]

/** The platforms whose adapters a text of code holds. */
export const adaptersIn = (code: string): string[] => platforms.filter((platform) => marksOf(platform).some((mark) => code.includes(mark)))

/** The platforms whose adapters a built app holds. */
export function adaptersOf(output: string): string[] {
  const code = filesIn(output).filter((file) => /\.(js|ts|ets|bundle)$/.test(file) && !file.endsWith('.d.ts'))
  const found = new Set(code.flatMap((file) => adaptersIn(readFileSync(file, 'utf8'))))
  return platforms.filter((platform) => found.has(platform))
}
