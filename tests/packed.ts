import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const packs = path.join(__dirname, '../packs')

/** The packed packages, as they would be published. `npm run pack` makes them. */
export const tarballs = readdirSync(packs)
  .filter((name) => name.endsWith('.tgz'))
  .map((name) => path.join(packs, name))

const remove: string[] = []
afterAll(() => remove.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A new folder whose node_modules holds the packed packages, and nothing that they depend on. Gone when the tests are over. */
export function unpack(parent = os.tmpdir()): string {
  const folder = mkdtempSync(path.join(parent, 'taro-capability-'))
  remove.push(folder)
  for (const tarball of tarballs) {
    const manifest = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' })
    const target = path.join(folder, 'node_modules', JSON.parse(manifest).name)
    mkdirSync(target, { recursive: true })
    execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
  }
  return folder
}

/** All files of a folder, relative to it. */
export const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))

/** A package's manifest. */
export const manifestIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/** What the packages of {@link unpack} need from elsewhere. */
export function foreignPackages(folder: string): string[] {
  const nodeModules = path.join(folder, 'node_modules')
  const manifests = filesOf(nodeModules).filter((file) => /^(@taro-capability\/[^/]+|taro-capability)\/package\.json$/.test(file))
  const needed = manifests.flatMap((file) => {
    const { dependencies, peerDependencies } = manifestIn(path.dirname(path.join(nodeModules, file)))
    return Object.keys({ ...dependencies, ...peerDependencies })
  })
  return [...new Set(needed)].filter((name) => !/^@?taro-capability/.test(name))
}
