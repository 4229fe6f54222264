import { SOURCES } from '@taro-capability/usage'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { mayHoldFlags } from './scan'

/**
 * A hash of all files of an app that flags can come from, for a bundler that keeps what it made of a source until its own text
 * changes, and knows nothing of the files that the answer came from.
 *
 * @param root folder of the app
 */
export function hashOfFlagFiles(root: string): string {
  const files = globSync(SOURCES, { cwd: root, ignore: ['**/node_modules/**', '**/dist/**', 'android/**', 'ios/**'] })
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const code = readFileSync(path.join(root, file)).toString()
    if (mayHoldFlags(code)) hash.update(`\0${file}\0${code}`)
  }
  return hash.digest('hex')
}
