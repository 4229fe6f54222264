import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { version } from '../package.json'
import type { KeptReport, ReportCache } from './check'

const KEPT = 20

/** Reports by the content that they are about, in the project's node_modules. */
export function createCache(root: string): ReportCache {
  const folder = path.join(root, 'node_modules/.cache/taro-capability')
  const fileOf = (key: string) => path.join(folder, `${key}.json`)
  return {
    get: (key) => {
      try {
        const { sum, text } = JSON.parse(readFileSync(fileOf(key), 'utf8')) as { sum?: unknown; text?: unknown }
        return typeof text === 'string' && sum === sumOf(text) ? (JSON.parse(text) as KeptReport) : undefined
      } catch {
        return undefined
      }
    },
    set: (key, kept) => {
      // No project, no folder made in it.
      if (!existsSync(path.join(root, 'package.json'))) return
      try {
        mkdirSync(folder, { recursive: true })
        const text = JSON.stringify(kept)
        writeFileSync(fileOf(key), JSON.stringify({ sum: sumOf(text), text }))
        prune(folder)
      } catch {
        // A folder that cannot be written is a cache that remembers nothing.
      }
    }
  }
}

/** What was changed by hand, or written in another form by another version, is ignored. */
const sumOf = (text: string) => createHash('sha256').update(`${version}\0${text}`).digest('hex')

/** The oldest go. */
function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  const newestFirst = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((one, other) => other.time - one.time)
  for (const { file } of newestFirst.slice(KEPT)) rmSync(file, { force: true })
}
