import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { compareVersions } from '../../src/versions'

const run = promisify(execFile)

/** Packages by name, and the version of each. */
export type Versions = Record<string, string>

/** Taro's own package; its version names a release of all of them. */
export const taro = '@tarojs/taro'

/**
 * Reads `@tarojs/taro@4.1.10`.
 *
 * @param known the packages that the table is read from
 * @throws Error that says what to write instead
 */
export function parseSpecs(specs: string[], known: string[]): Versions {
  if (specs.length === 0) throw new Error(`Name what to compare with, like ${taro}@4.2.0`)
  return Object.fromEntries(specs.map((spec) => parseSpec(spec, known)))
}

function parseSpec(spec: string, known: string[]): [string, string] {
  const [, name, version] = /^(@?[^@]+)@(.+)$/.exec(spec) ?? []
  if (!name || !version) throw new Error(`«${spec}» names no version; write it as ${taro}@4.2.0`)
  if (!known.includes(name)) throw new Error(`The table is not read from ${name}; it is from ${known.join(', ')}`)
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`«${spec}»: ${version} is no exact version; write it as ${name}@4.2.0`)
  return [name, version]
}

/** The published versions of a package. */
export type Published = (name: string) => Promise<string[]>

export const publishedOnNpm: Published = async (name) => {
  try {
    const { stdout } = await run('npm', ['view', name, 'versions', '--json'])
    return [JSON.parse(stdout) as string | string[]].flat()
  } catch (error) {
    throw new Error(`npm cannot list the versions of ${name}: look at the network and the registry (${lastLine(error)})`, { cause: error })
  }
}

/**
 * The versions to compare with: what was named; with Taro's own package, its sister packages at the same version, or the newest
 * before it where that was not published; the others as they are installed.
 *
 * @throws Error for a named version that is not published
 */
export async function releaseOf(named: Versions, installed: Versions, published: Published): Promise<Versions> {
  const entries = Object.keys(installed).map(async (name): Promise<[string, string]> => {
    const wanted = named[name]
    if (wanted) {
      const versions = await published(name)
      if (!versions.includes(wanted))
        throw new Error(`${name} has no version ${wanted}; the newest ones are ${versions.slice(-3).join(', ')}`)
      return [name, wanted]
    }
    const release = named[taro]
    if (!release || !name.startsWith('@tarojs/')) return [name, installed[name]!]
    return [name, newestUpTo(release, await published(name)) ?? installed[name]!]
  })
  return Object.fromEntries(await Promise.all(entries))
}

function newestUpTo(version: string, versions: string[]): string | undefined {
  const stable = versions.filter((each) => /^\d+\.\d+\.\d+$/.test(each) && compareVersions(each, version) <= 0)
  return stable.sort(compareVersions).at(-1)
}

/** Installs packages into a folder, with what they bring. */
export async function install(versions: Versions, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }))
  try {
    // Peers (react-native and its world) are not read, and scripts are not needed.
    await run('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], { cwd: folder, maxBuffer: 1e8 })
  } catch (error) {
    throw new Error(`npm install failed for ${Object.entries(versions).map((entry) => entry.join('@'))}: ${lastLine(error)}`, {
      cause: error
    })
  }
}

const lastLine = (error: unknown) =>
  String((error as { stderr?: string }).stderr ?? error)
    .trim()
    .split('\n')
    .filter((line) => !/npm warn|complete log|logs/.test(line))
    .at(-1)
