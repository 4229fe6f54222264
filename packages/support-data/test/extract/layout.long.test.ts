// A package whose layout changed is an error that names it; fewer APIs in silence would be a lie about each of them.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readBaseLibraryUsers } from '../../tools/extract/baseLibraryUsers'
import { harmony } from '../../tools/extract/harmony'
import { readMiniRuntime } from '../../tools/extract/mini'
import { Modules } from '../../tools/extract/modules'
import { type Locate, locateIn } from '../../tools/extract/packages'
import { rn } from '../../tools/extract/rn'
import { readTaroTypes } from '../../tools/extract/taroTypes'
import { h5, harmonyHybrid } from '../../tools/extract/web'
import { readWechatTypes } from '../../tools/extract/wechatTypes'
import { folderWith } from './fixtures'

const installed = locateIn(path.join(__dirname, '../..'))

/** The installed packages, one file of one package edited. */
function edited(packageName: string, file: string, edit: (content: string) => string): Locate {
  const base = folderWith({})
  const copy = path.join(base, 'node_modules', packageName)
  const original = installed(packageName)
  cpSync(original, copy, { recursive: true, filter: (source) => !/\.map$|components|static/.test(path.relative(original, source)) })
  writeFileSync(path.join(copy, file), edit(readFileSync(path.join(copy, file), 'utf8')))
  const changed = locateIn(base, path.join(__dirname, '../..'))
  return (name, from) => (name === packageName ? copy : changed(name, from))
}

const read = async (platform: typeof h5, locate: Locate) => platform.read({ modules: await Modules.create(locate), locate })

test('h5 without its makers of stubs', async () => {
  const locate = edited('@tarojs/taro-h5', 'dist/utils/index.js', (code) => code.replaceAll('permanentlyNotSupport', 'unsupported'))
  await expect(read(h5, locate)).rejects.toThrow(
    'taro-h5 4.2.1: dist/utils/index.js has no permanentlyNotSupport, by which its stubs are known'
  )
})

test('h5 without the list that Taro rewrites by', async () => {
  const locate = edited('@tarojs/plugin-platform-h5', 'dist/definition.json', () => '{')
  await expect(read(h5, locate)).rejects.toThrow(/definition\.json/)
})

test('harmony-hybrid without its list of names', async () => {
  const locate = edited('@tarojs/plugin-platform-harmony-hybrid', 'dist/taroApis.js', () => 'module.exports = []')
  await expect(read(harmonyHybrid, locate)).rejects.toThrow(/taroApis\.js has no list of names: its layout changed/)
})

test('rn without its makers of stubs', async () => {
  const locate = edited('@tarojs/taro-rn', 'src/lib/unsupportedApi.ts', () => 'export {}')
  await expect(read(rn, locate)).rejects.toThrow('taro-rn 4.2.0: src/lib/unsupportedApi.ts has no temporarilyNotSupport')
})

test('harmony without the object that apps get', async () => {
  const locate = edited('@tarojs/plugin-platform-harmony-ets', 'dist/apis/index.ts', (code) => code.replace('export default taro', ''))
  await expect(read(harmony, locate)).rejects.toThrow(/dist\/apis\/index\.ts has no default export, which apps get as Taro/)
})

test('a mini program without its list of promises', async () => {
  const locate = edited('@tarojs/shared', 'dist/native-apis.js', (code) => code.replaceAll('needPromiseApis', 'promised'))
  const modules = await Modules.create(locate)
  expect(() => readMiniRuntime('weapp', modules, locate)).toThrow(/native-apis\.js has no list needPromiseApis: its layout changed/)
})

test("Taro's types without the flagship", () => {
  const locate = edited('@tarojs/taro', 'types/api/share/index.d.ts', () => 'export {}')
  expect(() => readTaroTypes(locate('@tarojs/taro'))).toThrow('@tarojs/taro declares no authPrivateMessage: its layout changed')
})

test('a tag of an API that names no platform', () => {
  const locate = edited('@tarojs/taro', 'types/api/share/index.d.ts', (code) => code.replaceAll('@supported weapp', '@supported wechat'))
  expect(() => readTaroTypes(locate('@tarojs/taro'))).toThrow(/the @supported tag of \w+ says «wechat/)
})

test("WeChat's typings without the base library", () => {
  const locate = edited('miniprogram-api-typings', 'types/wx/lib.wx.api.d.ts', (code) => code.replaceAll('需要基础库', '最低版本'))
  expect(() => readWechatTypes(locate('miniprogram-api-typings'))).toThrow(/no longer says 需要基础库 with wx\.authPrivateMessage/)
})

test('shares of users that do not add up', () => {
  const locate = edited('miniprogram-versions', 'libversions.formatted.json', (code) =>
    code.replaceAll(/"percentage": [\d.]+/g, '"percentage": 0')
  )
  expect(() => readBaseLibraryUsers(locate)).toThrow('miniprogram-versions: the shares add up to 0 %, not to 100')
})
