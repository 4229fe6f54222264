import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { appOf } from './app'

const here = import.meta.dirname

/** A project to check. */
export interface Corpus {
  name: string
  /** A project of its own. */
  folder: string
  /** The folder in it that holds its sources. */
  sources: string
  files: number
  megabytes: number
}

const SOURCE = /\.([mc]?jsx?|[mc]?tsx?|vue)$/
// Bundles of everything are no sources.
const isSource = (file: string) => SOURCE.test(file) && !/\.d\.[mc]?ts$|\.(min|umd)\.js$|\.(spec|test)\./.test(file)

// Not in this checkout: linters leave out what git ignores, and more.
const place = (name: string) => path.join(os.tmpdir(), 'taro-capability-bench', name)

function corpusOf(name: string, folder: string, sources: string): Corpus {
  const files = readdirSync(path.join(folder, sources), { recursive: true, encoding: 'utf8' })
    .filter((file) => isSource(file) && !/(^|[\\/])(node_modules|dist|\.[^\\/]+)[\\/]/.test(file))
    .map((file) => path.join(folder, sources, file))
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return { name, folder, sources, files: files.length, megabytes: bytes / 1e6 }
}

/** The sources of published packages as one project. */
export function makeLibraries(): Corpus {
  const manifest = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const { oxlint: _, ...packages } = manifest.dependencies
  const folder = place(`libraries-${hashOf(JSON.stringify(packages))}`)
  make(folder, () => {
    for (const name of Object.keys(packages)) copyPackage(name, path.join(folder, 'src'))
    writeFileSync(path.join(folder, 'package.json'), '{ "name": "libraries", "type": "module" }\n')
  })
  const names = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
  return corpusOf(`libraries: ${names.join(', ')}`, folder, 'src')
}

/** The app that is made from a seed. */
export function makeApp(): Corpus {
  const files = appOf(1)
  const folder = place(`app-${hashOf([...files].join())}`)
  make(folder, () => writeAll(folder, files))
  return corpusOf('app, made from a seed', folder, 'src')
}

/** One minified file of 5 MB that names Taro. */
export function makeMinified(): Corpus {
  const folder = place('minified')
  const functions = Array.from({ length: 80_000 }, (_, i) => `function f${i}(a,b){return a.map(function(x){return x*b+${i}})}`)
  const code = `import Taro from '@tarojs/taro';${functions.join('')};Taro.login()`
  make(folder, () =>
    writeAll(
      folder,
      new Map([
        ['package.json', '{}'],
        ['src/vendor.js', code]
      ])
    )
  )
  return corpusOf('one minified file', folder, 'src')
}

/** A checkout of an app. */
export const checkout = (folder: string): Corpus =>
  corpusOf(path.basename(path.resolve(folder)), path.resolve(folder), existsSync(path.join(folder, 'src')) ? 'src' : '.')

/** Makes a folder once: what is there as a whole has a package.json. */
function make(folder: string, work: () => void): void {
  if (existsSync(path.join(folder, 'package.json'))) return
  rmSync(folder, { recursive: true, force: true })
  work()
}

function writeAll(folder: string, files: Map<string, string>): void {
  // The manifest last: it says that all is there.
  for (const [file, text] of [...files].reverse()) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

/** So that other contents are another folder. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

function copyPackage(name: string, target: string): void {
  const source = path.join(here, 'node_modules', name)
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!isSource(file) || file.startsWith('node_modules')) continue
    // What is in a `dist` is build output to every linter, and is skipped.
    const place = path.join(target, name, file.replaceAll(/\bdist\b/g, 'out'))
    mkdirSync(path.dirname(place), { recursive: true })
    cpSync(path.join(source, file), place)
  }
}
