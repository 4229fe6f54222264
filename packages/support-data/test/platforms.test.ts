// The records say what Taro's own packages say, each of which is asked by running or reading it.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import data, { type Platform, platforms, recordOf, suffixesOf } from '../src'
import { type Declarations, globalMembers, readDeclarations } from '../tools/extract/declarations'
import { fileOf } from '../tools/extract/packages'
import { installed } from '../tools/outputs'

const require = createRequire(__filename)
const packagesDir = path.join(__dirname, '../..')
const records = platforms.map((platform) => ({ platform, ...recordOf(platform) }))
const withPlugin = records.flatMap(({ platform, plugin }) => (plugin ? [{ platform, plugin }] : []))
const taroVariables = { TARO_ENV: process.env.TARO_ENV, TARO_PLATFORM: process.env.TARO_PLATFORM }
const { getPlatformType } = require(installed('@tarojs/shared', installed('@tarojs/plugin-platform-weapp'))) as {
  getPlatformType(platform: string, configName: string): string
}

afterEach(() => {
  for (const [name, value] of Object.entries(taroVariables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

/** What a Taro plugin registers when the CLI loads it, and the platform classes that it exports. */
function load(plugin: string) {
  const { default: register, ...classes } = require(installed(plugin)) as { default: (ctx: object, options: object) => void }
  const registered: { name: string; useConfigName: string }[] = []
  const ctx = new Proxy({ registerPlatform: (one: (typeof registered)[0]) => registered.push(one) } as Record<string, unknown>, {
    get: (target, name: string) => target[name] ?? (() => {})
  })
  register(ctx, {})
  return { registered, classes: Object.values(classes as Record<string, new (ctx: object, config: object) => MiniProgram>) }
}

interface MiniProgram {
  globalObject: string
  fileType: { templ: string }
}

interface TaroEnv {
  getEnv(): string
  ENV_TYPE: Record<string, string>
}

/** An ECMAScript module without imports. */
function loadModule(file: string): unknown {
  const exports = {}
  new Function('exports', ts.transpile(readFileSync(file, 'utf8'), { module: ts.ModuleKind.CommonJS }))(exports)
  return exports
}

test('each record has a file of its own, and each file is one', () => {
  const camelCase = (id: string) => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const files = readdirSync(path.join(__dirname, '../src/platforms')).filter((file) => !/^(index|record)\.ts$/.test(file))
  expect(files.sort()).toEqual(platforms.map((platform) => `${camelCase(platform)}.ts`).sort())
})

test('a platform that the table does not have has no record', () => {
  for (const name of ['web', 'harmony_hybrid', 'toString', '']) expect(recordOf(name)).toBeUndefined()
})

test('files for a platform alone carry its id, of React Native those for one of its two hosts as well', () => {
  expect(suffixesOf('weapp')).toEqual([['weapp']])
  expect(suffixesOf('rn')).toEqual([
    ['ios', 'rn'],
    ['android', 'rn']
  ])
  expect(suffixesOf('lynx')).toEqual([['lynx']])
})

test.each(records)('Taro.getEnv() is $envType on $platform', ({ platform, taroPlatform, envType }) => {
  Object.assign(process.env, { TARO_ENV: platform, TARO_PLATFORM: taroPlatform })
  const { getEnv, ENV_TYPE } = loadModule(fileOf(installed('@tarojs/api', installed('@tarojs/taro')), 'dist/env.js')) as TaroEnv
  expect(getEnv()).toBe(envType)
  expect(Object.values(ENV_TYPE)).toContain(envType)
})

test.each(withPlugin)('$plugin builds $platform', ({ platform, plugin }) => {
  expect(load(plugin).registered.map(({ name }) => name)).toEqual([platform])
})

test.each(records)('TARO_PLATFORM is $taroPlatform where TARO_ENV is $platform', ({ platform, plugin, taroPlatform }) => {
  const configName = plugin ? load(plugin).registered[0]!.useConfigName : platform
  expect(getPlatformType(platform, configName)).toBe(taroPlatform)
})

test.each(records.filter(({ kind }) => kind === 'mini program'))(
  '$platform gives its APIs through $global, and its templates end in $template',
  ({ plugin, global, template }) => {
    const [MiniProgram] = load(plugin!).classes
    const anything: object = new Proxy(() => {}, {
      get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything),
      apply: () => anything
    })
    expect(new MiniProgram!(anything, {})).toMatchObject({ globalObject: global, fileType: { templ: template } })
  }
)

const typings: Partial<Record<Platform, () => Declarations>> = {
  weapp: () => readDeclarations(fileOf(installed('miniprogram-api-typings'), 'index.d.ts')),
  alipay: () => readDeclarations(fileOf(installed('@mini-types/my', installed('@mini-types/alipay')), 'types/index.d.ts')),
  tt: () => readDeclarations(fileOf(installed('@douyin-microapp/typings'), 'index.d.ts'))
}

test.each(Object.entries(typings))('the typings of %s declare where the host says its version', (platform, read) => {
  const declarations = read()
  const { global, version } = recordOf(platform)!
  const members = globalMembers(declarations, global!)
  for (const { method, field } of version!.saidBy) {
    const member = members.find(({ name }) => name === (method ?? field))!
    const type = declarations.checker.getTypeOfSymbol(member)
    const said = method ? type.getCallSignatures()[0]!.getReturnType().getProperty(field)! : member
    expect(declarations.checker.typeToString(declarations.checker.getTypeOfSymbol(said))).toBe('string')
  }
})

test('the table has minimums for the platforms whose record says so', () => {
  const withMinimums = platforms.filter((platform) => Object.values(data.apis).some((api) => api.platforms[platform].since !== undefined))
  expect(platforms.filter((platform) => recordOf(platform).version?.hasMinimums)).toEqual(withMinimums)
})

test('each adapter package is that of one platform', () => {
  const names = readdirSync(packagesDir)
    .filter((folder) => folder.startsWith('adapter-'))
    .map((folder) => (JSON.parse(readFileSync(path.join(packagesDir, folder, 'package.json'), 'utf8')) as { name: string }).name)
  expect(records.flatMap(({ adapter }) => adapter ?? []).sort()).toEqual(names.sort())
})
