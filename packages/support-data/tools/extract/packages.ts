import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of a package, as seen from a folder (the project's own, if none is given). */
export type Locate = (packageName: string, from?: string) => string

/** Looks where Node looks: node_modules of the folder and of each above it; then, for what is not there, in the other bases. */
export function locateIn(...bases: [string, ...string[]]): Locate {
  return (packageName, from = bases[0]) => {
    const found = [from, ...bases]
      .flatMap((base) => above(base, packageName))
      .find((folder) => existsSync(path.join(folder, 'package.json')))
    if (!found) throw new Error(`${packageName} is not installed beside ${bases[0]}: run npm install, or check its name`)
    return found
  }
}

function above(folder: string, packageName: string): string[] {
  const here = path.join(folder, 'node_modules', packageName)
  const parent = path.dirname(folder)
  return parent === folder ? [here] : [here, ...above(parent, packageName)]
}

/** The versions of packages, by name, or by `a > b` for the `b` that `a` brings with it. */
export function versionsOf(names: string[], locate: Locate): Record<string, string> {
  const versions = names.map((name): [string, string] => {
    const folder = name.split(' > ').reduce<string | undefined>((from, part) => locate(part, from), undefined)
    return [name, versionOf(folder!)]
  })
  return Object.fromEntries(versions.sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface Manifest {
  name: string
  version: string
}

/** @throws Error naming the file when the package is half installed */
export function versionOf(folder: string): string {
  const { version } = readJson<Partial<Manifest>>(folder, 'package.json')
  if (!version) throw new Error(`${folder}/package.json has no version: the package is half installed, install it again`)
  return version
}

/** @throws Error naming the file when it cannot be parsed */
export function readJson<T>(folder: string, file: string): T {
  const text = readFileSync(path.join(folder, file), 'utf8')
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new Error(`${path.join(folder, file)} is not JSON (${(error as Error).message}): install its package again`, { cause: error })
  }
}

/** The file of a package that the extraction reads. */
export function fileOf(folder: string, file: string): string {
  const found = path.join(folder, file)
  if (!existsSync(found)) {
    throw new Error(`${path.basename(folder)} ${versionOf(folder)} has no ${file}: its layout changed or it is half installed`)
  }
  return found
}
