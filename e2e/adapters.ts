import { platforms, recordOf, type Platform } from '@taro-capability/support-data'
import { readFileSync } from 'node:fs'
import { filesIn } from './build'

/** The texts with which the failures of an adapter begin. Each adapter has its own, and no minifier changes a text. */
function marksOf(platform: Platform): string[] {
  const { version } = recordOf(platform)
  return [`${platform} lacks it;`, ...(version ? [`${platform} ${version.name.en}`] : [])]
}

/** The platforms whose adapters a text of code holds. */
export const adaptersIn = (code: string): string[] =>
  platforms.filter((platform) => marksOf(platform).some((mark) => new RegExp(`(?<![\\w-])${mark}`).test(code)))

/** The platforms whose adapters a built app holds. */
export function adaptersOf(output: string): string[] {
  const code = filesIn(output).filter((file) => /\.(js|ts|ets|bundle)$/.test(file) && !file.endsWith('.d.ts'))
  const found = new Set(code.flatMap((file) => adaptersIn(readFileSync(file, 'utf8'))))
  return platforms.filter((platform) => found.has(platform))
}
