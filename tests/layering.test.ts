// DESIGN: three floors, no way back up. Contract and usage on the ground; adapters and the resolver above; what people
// install on top. Read from the import statements themselves and from each package.json.
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import ts from 'typescript'

const packagesDir = path.join(__dirname, '../packages')
const packages = readdirSync(packagesDir)
const manifestOf = (name: string) => JSON.parse(readFileSync(path.join(packagesDir, name, 'package.json'), 'utf8'))

const core = '@taro-capability/core'
const usage = '@taro-capability/usage'
const checker = '@taro-capability/checker'
const resolver = '@taro-capability/resolver'
const transform = '@taro-capability/transform'
const supportData = '@taro-capability/support-data'
const adapters = packages.filter((name) => name.startsWith('adapter-'))
const seam = 'taro-capability/adapter'

/** What a build leads to something of others: Taro's own module for the platform, a third party's adapter. */
const givenByBuilds = ['taro-capability/stock-taro', 'taro-capability/third-party-adapter']

/** Who may import whom of ours. */
const arrows: Record<string, string[]> = {
  core: [],
  usage: [],
  'support-data': [],
  ...Object.fromEntries(adapters.map((name) => [name, [core]])),
  transform: [core, usage, supportData],
  resolver: [core, supportData, transform],
  server: [],
  checker: [core, usage, supportData],
  'eslint-plugin': [checker],
  testing: [core],
  'taro-capability': [core, ...adapters.map((name) => `@taro-capability/${name}`), transform, resolver, checker]
}

/** They run in the app; so does taro-capability, but for its Taro plugin. */
const runtime = ['core', 'support-data', ...adapters, 'taro-capability']

interface Import {
  file: string
  specifier: string
}

const asWritten = (source: string) => source
/** What is left to run: imports of types and augmentations of modules go. */
const asRun = (source: string) => ts.transpile(source, { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext })

function importsOf(name: string, prepare = asWritten): Import[] {
  const root = path.join(packagesDir, name)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(src|adapter|plugin)[\\/].*\.(ts|js|mjs|mts)$/.test(file))
    .flatMap((file) => {
      const { importedFiles } = ts.preProcessFile(prepare(readFileSync(path.join(root, file), 'utf8')), true, true)
      return importedFiles.map(({ fileName }) => ({ file: file.replaceAll('\\', '/'), specifier: fileName }))
    })
}

const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0]
const isOurs = (specifier: string) => /^(@taro-capability|taro-capability)(\/|$)/.test(specifier)
const isRelative = (specifier: string) => specifier.startsWith('.')

test('every package has its place in the layering', () => {
  expect(Object.keys(arrows).sort()).toEqual([...packages].sort())
})

describe.each(packages)('%s', (name) => {
  const manifest = manifestOf(name)
  const imports = importsOf(name)
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies })
  const declared = [...dependencies, ...Object.keys(manifest.devDependencies ?? {})]

  test('has sources that can be read', () => {
    expect(imports.length).toBeGreaterThan(0)
  })

  test('imports only what the arrows allow', () => {
    const forbidden = imports.filter(({ file, specifier }) => {
      const throughSeam = specifier === seam && name === 'taro-capability'
      const fromBuild = givenByBuilds.includes(specifier) && /^(src\/runtime|adapter)\//.test(file)
      return isOurs(specifier) && !throughSeam && !fromBuild && !arrows[name]!.includes(packageOf(specifier))
    })
    expect(forbidden).toEqual([])
  })

  test('depends only on what the arrows allow', () => {
    expect(declared.filter((dependency) => isOurs(dependency) && !arrows[name]!.includes(dependency))).toEqual([])
  })

  test('declares every package that it imports', () => {
    const undeclared = imports.filter(
      ({ specifier }) =>
        !isRelative(specifier) &&
        !isBuiltin(specifier) &&
        !specifier.startsWith('taro-capability/') &&
        !declared.includes(packageOf(specifier))
    )
    expect(undeclared).toEqual([])
  })

  test('imports nothing from outside its own folder by a path', () => {
    const outside = imports.filter(
      ({ file, specifier }) => isRelative(specifier) && path.posix.join(path.posix.dirname(file), specifier).startsWith('..')
    )
    expect(outside).toEqual([])
  })
})

test.each(runtime)('%s runs in the app and depends on nothing outside this repository', (name) => {
  expect(Object.keys(manifestOf(name).dependencies ?? {}).filter((dependency) => !isOurs(dependency))).toEqual([])
  const inApp = importsOf(name, asRun).filter(({ file, specifier }) => !file.startsWith('src/plugin/') && specifier !== '@tarojs/taro')
  expect(inApp.filter(({ specifier }) => !isRelative(specifier) && !isOurs(specifier))).toEqual([])
})
