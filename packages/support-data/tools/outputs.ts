import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { BaseLibraryUsers, SupportData } from '../src/types'
import { applyCorrections, type Correction } from './corrections'
import { supportPage } from './docs'
import { extract } from './extract'
import { readBaseLibraryUsers } from './extract/baseLibraryUsers'
import { type Locate, locateIn } from './extract/packages'
import { formatJson } from './format'

export const packageDir = path.join(__dirname, '..')
export const root = path.join(packageDir, '../..')

/** The installed packages: the sources of the table are development dependencies of this package. */
export const installed: Locate = locateIn(packageDir)

/** The reviewed corrections: they win over the extraction. */
export function readCorrections(): Correction[] {
  return JSON.parse(readFileSync(path.join(packageDir, 'data/corrections.json'), 'utf8')) as Correction[]
}

/** All that is made from the sources, before it is written. */
export interface Made {
  extracted: SupportData
  data: SupportData
  users: BaseLibraryUsers
}

export async function make(locate: Locate): Promise<Made> {
  const extracted = await extract(locate)
  return { extracted, data: applyCorrections(extracted, readCorrections()), users: readBaseLibraryUsers(locate) }
}

/** Every generated file by its path from the root of the repository. The same inputs give the same bytes. */
export function filesOf({ data, users }: Made): Map<string, string> {
  const own = path.relative(root, packageDir).replaceAll(path.sep, '/')
  return new Map([
    // An API's platforms and fields are a line each.
    [`${own}/data/support.json`, formatJson(data, 4)],
    [`${own}/data/base-library-users.json`, formatJson(users, 2)],
    ['docs/support.md', supportPage(data, users, 'en')],
    ['docs/support.zh-CN.md', supportPage(data, users, 'zh')]
  ])
}

export const inRepository = (file: string) => path.join(root, file)
