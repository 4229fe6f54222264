import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const here = import.meta.dirname

export interface Corpus {
  /** A project of its own, its sources in `src`. */
  folder: string
  files: number
  megabytes: number
  /** The packages that it is made of, with their versions. */
  packages: Record<string, string>
}

const SOURCE = /\.([mc]?jsx?|[mc]?tsx?|vue)$/
// Bundles of everything are nobody's sources.
const isSource = (file: string) => SOURCE.test(file) && !/\.d\.[mc]?ts$|\.(min|umd)\.js$|\.(spec|test)\./.test(file)

/**
 * The sources of published packages as one project.
 *
 * @param copies how many times over
 */
export function makeCorpus(copies: number): Corpus {
  const manifest = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const { oxlint: _, ...packages } = manifest.dependencies
  // Not in this checkout: linters leave out what git ignores, and more.
  const folder = path.join(os.tmpdir(), 'taro-capability-bench', `corpus-${copies}-${version(manifest)}`)
  const done = path.join(folder, 'package.json')
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true })
    for (let copy = 1; copy <= copies; copy++)
      for (const name of Object.keys(packages)) copyPackage(name, path.join(folder, 'src', `${copy}`))
    writeFileSync(done, '{ "name": "corpus", "type": "module" }\n')
  }
  const files = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files.map((file) => path.join(folder, 'src', file)).filter(isSource)
  const bytes = sources.reduce((sum, file) => sum + statSync(file).size, 0)
  return { folder, files: sources.length, megabytes: bytes / 1e6, packages }
}

/** So that other versions are another corpus. */
const version = (manifest: object) => createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 8)

function copyPackage(name: string, target: string): void {
  const source = path.join(here, 'node_modules', name)
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!isSource(file) || file.startsWith('node_modules')) continue
    // What is in a `dist` is somebody's output to every linter, and is not looked at.
    const place = path.join(target, name, file.replaceAll(/\bdist\b/g, 'out'))
    mkdirSync(path.dirname(place), { recursive: true })
    cpSync(path.join(source, file), place)
  }
}
