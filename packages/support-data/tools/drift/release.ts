import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { SupportData } from '../../src/types'
import { compareVersions } from '../../src/versions'
import { type Locate, versionOf } from '../extract/packages'

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
  const entries = specs.map((spec) => parseSpec(spec, known))
  const twice = entries.find(([name], i) => entries.slice(0, i).some(([earlier]) => earlier === name))
  if (twice) throw new Error(`${twice[0]} is named twice; name one version of it`)
  return Object.fromEntries(entries)
}

function parseSpec(spec: string, known: string[]): [string, string] {
  const [, name, version] = /^(@?[^@]+)@(.+)$/.exec(spec) ?? []
  if (!name || !version) throw new Error(`«${spec}» names no version; write it as ${taro}@4.2.0`)
  if (!known.includes(name)) throw new Error(`The table is not read from ${name}; it is from ${known.join(', ')}`)
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
    throw new Error(`«${spec}»: ${version} is not an exact version; write it as ${name}@4.2.0`)
  return [name, version]
}

/** The published versions of a package. */
export type Published = (name: string) => Promise<string[]>

export const publishedOnNpm: Published = async (name) => {
  try {
    return [JSON.parse(await npm(['view', name, 'versions'])) as string | string[]].flat()
  } catch (error) {
    throw new Error(`npm cannot list the versions of ${name}: look at the network and the registry (${reasonOf(error)})`, { cause: error })
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
  if (versions.includes(version)) return version
  // 4.3.0-beta.1 comes before 4.3.0.
  const [numbers, beta] = version.split(/-(.*)/) as [string, string | undefined]
  const isUpTo = (each: string) => compareVersions(each, numbers) < (beta ? 0 : 1)
  const stable = versions.filter((each) => /^\d+\.\d+\.\d+$/.test(each) && isUpTo(each))
  return stable.sort(compareVersions).at(-1)
}

/** The packages that the table is read from: those in its `packages`, those they bring, and those that its code was found in. */
export function sourcesOf({ packages, apis }: SupportData, locate: Locate): Versions {
  const places = Object.values(apis).flatMap(({ platforms }) => Object.values(platforms).map(({ sources }) => sources.code?.at ?? []))
  const inCode = places.flat().map((at) => /^(@[^/]+\/)?[^/]+/.exec(at)![0])
  const names = new Set([...Object.keys(packages).flatMap((name) => name.split(' > ')), ...inCode])
  return Object.fromEntries([...names].sort().map((name) => [name, versionOf(locate(name))]))
}

/**
 * A package.json for the versions. Each source is a dependency of its own: were those that others bring left to npm, a peer such as
 * `@tarojs/shared` would come in whichever version stands first. A package that was named replaces the one that its parent would bring,
 * unless the parent brings a version of its own already, as harmony-hybrid does with its taro-h5.
 *
 * @param packages the table's: `a > b` is the `b` that `a` brings
 */
export function manifestOf(versions: Versions, named: Versions, installed: Versions, packages: Versions): object {
  const overrides: Record<string, Versions> = {}
  for (const [key, version] of Object.entries(packages)) {
    const [parent, brought] = key.split(' > ').slice(-2) as [string, string | undefined]
    if (brought && named[brought] && version === installed[brought]) overrides[parent] = { ...overrides[parent], [brought]: named[brought] }
  }
  return { private: true, dependencies: versions, overrides }
}

/** Installs what a package.json asks for into a folder. */
export async function install(manifest: object, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  try {
    // Peers (react-native and its world) are not read, and scripts are not needed.
    await npm(['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], folder)
  } catch (error) {
    throw new Error(`npm cannot install the release: look at the network and the versions named (${reasonOf(error)})`, { cause: error })
  }
}

async function npm(args: string[], cwd?: string): Promise<string> {
  return (await run('npm', [...args, '--json'], { cwd, maxBuffer: 1e8 })).stdout
}

/** npm's own summary, which `--json` puts into its output. */
function reasonOf(error: unknown): string {
  const { stdout, message } = error as { stdout?: string; message: string }
  try {
    return (JSON.parse(stdout ?? '') as { error: { summary: string } }).error.summary
  } catch {
    return message
  }
}
