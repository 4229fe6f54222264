import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Writes a module that a bundler reads by its path, named after what is in it.
 *
 * @param root folder of the app, in whose node_modules it is kept
 * @returns its path, with forward slashes on Windows too
 */
export function writeModule(root: string, name: string, extension: 'mjs' | 'cjs' | 'js', code: string): string {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
  const modules = path.join(root, 'node_modules')
  const folder = path.join(fs.existsSync(modules) ? path.join(modules, '.cache') : os.tmpdir(), 'taro-capability')
  const file = path.join(folder, `${name}-${hash}.${extension}`)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(file, code)
  return file.replace(/\\/g, '/')
}
