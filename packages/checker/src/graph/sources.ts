import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readBytes } from './disk'
import { listProject, type Listing } from './listing'

/** What of a project is to be checked. */
export interface Asked {
  paths?: string[]
  ignore?: string[]
}

/** The files of a project, as they are on the disk. */
export interface ProjectBytes extends Listing {
  /** Those that were asked for. */
  asked: string[]
  /** By file; missing what cannot be read. */
  bytes: Map<string, Buffer>
  /** Of all of it, and of what else the result depends on. */
  hash: string
}

/**
 * Reads every file once. What was not asked for still counts as a part of the project: it imports, calls and guards.
 *
 * @param about what else the result depends on
 * @throws Error where a path does not exist, or is not in the project
 */
export async function readBytesOf(root: string, what: Asked, about: string): Promise<ProjectBytes> {
  const listing = listProject(root)
  const asked = await askedOf(listing.sources, root, what)
  const bytes = new Map<string, Buffer>()
  const hash = createHash('sha256').update([about, ...listing.templates].join('\0'))
  for (const file of [...listing.manifests, ...listing.sources]) {
    const content = readBytes(file)
    hash.update(`\0${file}\0${content?.length}\0`)
    if (!content) continue
    hash.update(content)
    bytes.set(file, content)
  }
  return { ...listing, asked, bytes, hash: hash.digest('hex') }
}

/** Those of the files that are asked for: by their path, or their folder's, or by a glob where nothing has this name. */
async function askedOf(files: string[], root: string, { paths = ['.'], ignore = [] }: Asked): Promise<string[]> {
  const globs = paths.filter((name) => !existsSync(path.resolve(root, name)))
  const places = paths.filter((name) => !globs.includes(name)).map((name) => placeIn(root, name))
  const [matched, ignored] = [await matching(root, globs, true), await matching(root, ignore)]
  const isAsked = (file: string) => matched.has(file) || places.some((place) => file === place || file.startsWith(`${place}/`))
  return files.filter((file) => isAsked(file) && !ignored.has(file))
}

/** @param isAll whether each pattern must be one: a name that nothing has is a mistake */
async function matching(root: string, patterns: string[], isAll = false): Promise<Set<string>> {
  if (patterns.length === 0) return new Set()
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const lost = patterns.find((pattern) => isAll && !isDynamicPattern(pattern))
  if (lost !== undefined) throw new Error(`there is no ${lost} in ${root}`)
  return new Set(await glob(patterns, { cwd: root, absolute: true, followSymbolicLinks: false, ignore: ['**/node_modules/**'] }))
}

function placeIn(root: string, name: string): string {
  const place = path.resolve(root, name)
  const relative = path.relative(root, place)
  if (relative.startsWith('..') || path.isAbsolute(relative)) throw new Error(`${name} is outside of the project ${root}; check it there`)
  return place.replaceAll('\\', '/')
}
