// What npm would publish: the tarballs of `npm run pack`, not the working tree.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { filesOf, manifestIn, tarballs, unpack } from './packed'

interface Files {
  types: string
  default: string
}
/** One subpath of `exports`: files for `import` and `require`, or the same for both. */
type Target = Files & { import?: Files; require?: Files }

const nodeModules = path.join(unpack(), 'node_modules')
const names = readPackageNames()
const runtime = names.filter((name) => /^@taro-capability\/(core|adapter-)|^taro-capability$/.test(name))
/** What the packages that run in apps have for the build of one. */
const forBuilds = /^(bin|dist\/plugin)\/|^dist\/node\.|^(plugin|metro)\//
const folderOf = (name: string) => path.join(nodeModules, name)

function readPackageNames(): string[] {
  return filesOf(nodeModules).filter((file) => /^(@taro-capability\/[^/]+|taro-capability)$/.test(file))
}

/** `./adapter/*` for each folder that it names. */
function expandPattern([subpath, target]: [string, Target], files: string[]): [string, Target][] {
  if (!subpath.endsWith('/*')) return [[subpath, target]]
  const folder = subpath.slice(2, -1)
  const names = files
    .filter((file) => file.startsWith(folder) && file.endsWith('/package.json'))
    .map((file) => file.slice(folder.length, -'/package.json'.length))
    .filter(Boolean)
  return names.map((name) => [subpath.replace('*', name), JSON.parse(JSON.stringify(target).replaceAll('*', name)) as Target])
}

test('every package is packed', () => {
  const workspace = readdirSync(path.join(__dirname, '../packages'))
  expect(tarballs).toHaveLength(workspace.length)
  expect(names).toHaveLength(workspace.length)
})

test('publint and are-the-types-wrong find nothing', () => {
  const program = path.join(__dirname, 'packagingTools.mjs')
  const reports = JSON.parse(execFileSync(process.execPath, [program, ...tarballs], { encoding: 'utf8' }))
  const byTarball = Object.fromEntries(tarballs.map((tarball, i) => [path.basename(tarball), reports[i]]))
  const clean = Object.fromEntries(tarballs.map((tarball) => [path.basename(tarball), { publint: [], typesWrong: [] }]))
  expect(byTarball).toEqual(clean)
}, 60_000)

describe.each(names)('%s', (name) => {
  const folder = folderOf(name)
  const files = filesOf(folder)

  test('has its README and its licence', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE']))
  })

  test('has no sources, tests or machine paths', () => {
    expect(files.filter((file) => /^(src|test|node_modules)\//.test(file))).toEqual([])
    const code = files.filter((file) => /\.(m?js|m?ts|json)$/.test(file))
    expect(code.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes(path.join(__dirname, '..')))).toEqual([])
  })

  test('has no browser field or condition, which mini-program builds would take', () => {
    const manifests = files.filter((file) => /(^|\/)package\.json$/.test(file))
    expect(manifests.filter((file) => /"(browser|react-native)"/.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([])
  })

  test('is written in ES2017 or older where it runs in an app', () => {
    for (const file of files.filter((file) => /\.m?js$/.test(file))) {
      const inApp = runtime.includes(name) && !forBuilds.test(file)
      // Build tools run on Node, and need its `import()` and `import.meta`.
      const ecmaVersion = inApp ? 2017 : 2020
      const sourceType = file.endsWith('.mjs') ? 'module' : 'script'
      expect(() =>
        parse(readFileSync(path.join(folder, file), 'utf8'), { ecmaVersion, sourceType, allowHashBang: file.startsWith('bin/') })
      ).not.toThrow()
    }
  })

  test('has for each subpath a real folder, or the JSON file itself, that leads to the same files', () => {
    const { exports } = manifestIn(folder)
    for (const [subpath, target] of Object.entries<Target>(exports).flatMap((entry) => expandPattern(entry, files))) {
      if (subpath === '.') continue
      if (subpath.endsWith('.json')) {
        expect(target).toBe(subpath)
        continue
      }
      const flat = manifestIn(path.join(folder, subpath))
      const at = (file: string) => `./${path.posix.join(subpath, file)}`
      const required = target.require ?? target
      expect(at(flat.types)).toBe(required.types)
      // Types alone are for TypeScript's own `types`.
      expect(flat.main && at(flat.main)).toBe(required.default)
      if (target.import) expect(at(flat.module)).toBe(target.import.default)
    }
  })
})

test.each(runtime)('%s has no side effects but for what puts the APIs on the Taro object', (name) => {
  const manifests = filesOf(folderOf(name)).filter((file) => /(^|\/)package\.json$/.test(file) && !forBuilds.test(file))
  for (const file of manifests) {
    const isWhole = name === 'taro-capability' && file === 'package.json'
    expect(manifestIn(path.dirname(path.join(folderOf(name), file))).sideEffects).toEqual(
      isWhole ? ['./dist/runtime/entry.*', './dist/runtime/members/*'] : false
    )
  }
})
