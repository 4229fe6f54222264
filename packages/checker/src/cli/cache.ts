import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { KeptReport, ReportCache } from '../check'

const KEPT = 20

/** Reports by the content that they are about, in the project's node_modules. */
export function createCache(root: string): ReportCache {
  const folder = path.join(root, 'node_modules/.cache/taro-capability')
  const fileOf = (key: string) => path.join(folder, `${key}.json`)
  return {
    get: (key) => {
      try {
        const kept = JSON.parse(readFileSync(fileOf(key), 'utf8')) as Partial<KeptReport>
        return kept.report && kept.outside ? (kept as KeptReport) : undefined
      } catch {
        return undefined
      }
    },
    set: (key, kept) => {
      // No project, no folder made in it.
      if (!existsSync(path.join(root, 'package.json'))) return
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(fileOf(key), JSON.stringify(kept))
        prune(folder)
      } catch {
        // A folder that cannot be written is a cache that remembers nothing.
      }
    }
  }
}

/** The oldest go. */
function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  const newestFirst = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((one, other) => other.time - one.time)
  for (const { file } of newestFirst.slice(KEPT)) rmSync(file, { force: true })
}
