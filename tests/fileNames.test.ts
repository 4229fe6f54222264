// Code is in files and folders with camelCase names. What others name is called as they do: an entry of a package, its command, the
// package itself, a platform. See CONTRIBUTING.md.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(__dirname, '..')

const files = execFileSync('git', ['ls-files', 'packages', 'tests', 'e2e', 'bench', 'scripts'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.startsWith('packages/checker/test/cases/'))

/** The names that a package.json gives to files and folders: its own, its entries and its commands. */
function publicNames(manifest: string): string[] {
  const { exports = {}, bin = {} } = JSON.parse(readFileSync(path.join(root, manifest), 'utf8')) as Record<string, object | undefined>
  return [path.basename(path.dirname(manifest)), ...Object.keys(exports).flatMap((entry) => entry.split('/')), ...Object.keys(bin)]
}

const manifests = execFileSync('git', ['ls-files', 'packages/*/package.json'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const platformFolders = files.flatMap((file) => /^packages\/taro-capability\/adapter\/([^/]+)\//.exec(file)?.[1] ?? [])
const named = new Set([...manifests.flatMap(publicNames), ...platformFolders])

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/

test.each(files)('%s', (file) => {
  const [name, ...folders] = file.split('/').reverse()
  // `.test`, `.long.test` and `.config` say what a file is, not what it is called.
  const parts = [name!.replace(/(\.[a-z]+)+$/, ''), ...folders]
  expect(parts.filter((part) => !CAMEL_CASE.test(part) && !named.has(part))).toEqual([])
})
