import { EXTENSIONS } from '@taro-capability/usage'
import { readdirSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { isTemplate } from './platform'

/** Tests run elsewhere than on a target. */
export const TESTS = ['**/__tests__/**', '**/__mocks__/**', '**/*.{test,spec}.*']

const LEFT_OUT_FOLDER = /^(node_modules|dist|__tests__|__mocks__|\..*)$/
const LEFT_OUT_FILE = /^\.|\.d\.ts$|\.(test|spec)\./
const SOURCE = new RegExp(`\\.(${EXTENSIONS.map((extension) => extension.slice(1)).join('|')})$`)

/** The files of a project, absolute and sorted. */
export interface Listing {
  sources: string[]
  /** Components in the languages of hosts: what stands beside one is theirs. */
  templates: string[]
  /** Each package.json, of the project and of the packages in it. */
  manifests: string[]
  /** Folders that cannot be read. */
  unreadable: string[]
}

/**
 * Lists what a project is made of: no tests, no output, no packages of others. Links are not followed, so that each file is there
 * once, and none from outside.
 */
export function listProject(root: string): Listing {
  const listing: Listing = { sources: [], templates: [], manifests: [], unreadable: [] }
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(folder)
    if (!entries) listing.unreadable.push(folder)
    for (const entry of entries ?? []) {
      const place = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!LEFT_OUT_FOLDER.test(entry.name)) folders.push(place)
      } else if (entry.isFile()) {
        if (entry.name === 'package.json') listing.manifests.push(place)
        else if (SOURCE.test(entry.name) && !LEFT_OUT_FILE.test(entry.name)) listing.sources.push(place)
        else if (isTemplate(entry.name)) listing.templates.push(place)
      }
    }
  }
  listing.sources.sort()
  listing.templates.sort()
  listing.manifests.sort()
  listing.unreadable.sort()
  return listing
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}
