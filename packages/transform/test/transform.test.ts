import type { TransformOptions } from '../src'
import { h5, harmony, plain, transform, transformed, weapp } from './targets'

test.each([
  ['a file that does not name the modules', 'export const a = authPrivateMessage'],
  ['a file that names another module', "import Taro from '@tarojs/taro-h5'; Taro.authPrivateMessage()"],
  ['a type-only import', "import type Taro from '@tarojs/taro'; export type O = Taro.authPrivateMessage.Option"]
])('%s is left alone', async (_, code) => {
  expect(await transformed(code, h5)).toBeUndefined()
})

describe('what cannot be rewritten is reported, with file, line and column', () => {
  const commonJs = "'use strict'\nexports.f = () => require('@tarojs/taro').authPrivateMessage"

  test('require in a CommonJS source of the app', async () => {
    const result = await transform(commonJs, 'src/verify.js', harmony)
    expect(result?.code).toBe(commonJs)
    expect(result?.warnings).toEqual([expect.stringMatching(/^src\/verify\.js:2:19: require of '@tarojs\/taro' .* write import$/)])
  })

  test('a source that cannot be parsed', async () => {
    const result = await transform("import Taro from '@tarojs/taro'; Taro.authPrivateMessage((", 'src/page.ts', h5)
    expect(result?.warnings).toEqual([expect.stringMatching(/^src\/page\.ts:1:1: cannot be parsed, .* stay stock Taro's/)])
  })

  test.each([
    ['not of a package, which bundlers convert', 'node_modules/a/index.js', harmony],
    ['not where webpack bundles it', 'src/verify.js', h5]
  ])('%s', async (_, file, options) => {
    expect(await transform(commonJs, file, options)).toBeUndefined()
  })
})

describe('a source is read only where it may be changed', () => {
  /** Whether it was read: then it is reported that it cannot be parsed. */
  const isRead = async (code: string, options: TransformOptions) =>
    (await transform(`${code}; ((`, 'page.ts', options))?.warnings.length === 1
  const minified: TransformOptions = { ...weapp, importMembers: true }

  test.each<[string, TransformOptions, boolean]>([
    ["import { request } from '@tarojs/taro'", h5, false],
    ["import { request } from '@tarojs/taro'", { ...h5, failClosed: true }, true],
    ["import { shareFileMessage } from '@tarojs/taro'", h5, true],
    ["import { shareFileMessage } from '@tarojs/taro'", weapp, false],
    ["import { canIUse } from '@tarojs/taro'", plain, true],
    ["import { supports } from 'taro-capability'", plain, true],
    ["import { defineFlags } from 'taro-capability'", plain, true],
    ["import { onUnsupported } from 'taro-capability'", h5, false],
    ["import * as T from '@tarojs/taro'", h5, true],
    ["import * as T from '@tarojs/taro'", plain, false],
    ["import * as T from 'taro'; supports()", h5, false],
    ["import T from '@tarojs/taro'", h5, true],
    ["import T from '@tarojs/taro'", harmony, true],
    ["import T from '@tarojs/taro'", weapp, false],
    ["import { request } from '@tarojs/taro'", minified, false],
    ["import { login } from '@tarojs/taro'", minified, true]
  ])('%s, for %j: %p', async (code, options, expected) => {
    expect(await isRead(code, options)).toBe(expected)
  })

  const question = "import { supports } from 'taro-capability'; supports('authPrivateMessage')"
  test.each([
    ['/app/node_modules/@tarojs/components/index.js', false],
    ['/app/node_modules/taro-capability/index.js', false],
    ['C:\\app\\node_modules\\@taro-capability\\core\\index.js', false],
    ['/app/node_modules/@acme/tarojs/index.js', true],
    ['/app/taro-capability/index.js', true]
  ])('%s: %p', async (file, expected) => {
    expect((await transform(question, file, plain)) !== undefined).toBe(expected)
  })
})

describe('an error', () => {
  const failing = (error: Error): TransformOptions => ({
    ...h5,
    defines: new Proxy({}, { getOwnPropertyDescriptor: () => { throw error } }) // prettier-ignore
  })
  const code = "import Taro from '@tarojs/taro'; Taro.canIUse(API)"

  test.each([new TypeError('a defect'), new RangeError('a defect')])('of ours is not taken for one of the source: %s', async (error) => {
    await expect(transform(code, 'page.ts', failing(error))).rejects.toBe(error)
  })

  test('of the stack leaves the source as it is, and is reported', async () => {
    const result = await transform(code, 'page.ts', failing(new RangeError('Maximum call stack size exceeded')))
    expect(result?.code).toBe(code)
    expect(result?.warnings).toEqual([
      "page.ts:1:1: is nested too deeply to be transformed, so that its questions and imports stay stock Taro's"
    ])
  })

  test("of a source that names no Taro is nobody's business", async () => {
    expect(await transform('export const f = (Taro) => ((', 'page.ts', h5)).toBeUndefined()
  })

  test.each([
    ["import Taro from '@tarojs/taro'\n  export const a = Taro.login((", "import 'taro-capability/members/all'; "],
    ["const imported = require('@tarojs/taro'); imported.login((", "require('taro-capability/members/all'); "]
  ])('in what may take anything from Taro: %s', async (broken, start) => {
    expect((await transform(broken, 'page.js', { ...weapp, importMembers: true }))?.code).toBe(start + broken)
    expect((await transform(broken, 'page.js', { ...weapp, failClosed: true }))?.code).toBe(broken)
  })

  test('in a component of Vue changes nothing in it', async () => {
    const broken = "<script setup>\nimport Taro from '@tarojs/taro'\nTaro.login((\n</script>"
    const result = await transform(broken, 'page.vue', { ...weapp, importMembers: true })
    expect(result?.code).toBe(broken)
    expect(result?.warnings).toEqual([expect.stringMatching(/^page\.vue:1:1: cannot be parsed, .*: page\.vue/)])
  })
})

test('a source map has the source, and leads to each word of it', async () => {
  const code = "import { supports } from 'taro-capability'\nexport const a = supports('authPrivateMessage') || other.word"
  const { map } = (await transform(code, 'page.ts', plain))!
  expect(map.sourcesContent).toEqual([code])
  // A segment for each word, and not for each line or letter.
  expect(map.mappings.split(';')[1]!.split(',').length).toBeGreaterThan(8)
  expect(map.mappings.split(';')[1]!.split(',').length).toBeLessThan(20)
})
