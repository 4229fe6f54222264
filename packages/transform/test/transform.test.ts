import { h5, harmony, transform, transformed } from './targets'

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
