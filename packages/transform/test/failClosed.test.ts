import { createTransform, type TransformOptions } from '../src'

const h5: TransformOptions = {
  facts: { platform: 'h5', isStatic: true },
  failClosed: true,
  imports: { namespaceModule: 'taro-capability/taro' }
}
const transformed = async (code: string, options = h5) => (await createTransform(options).transform(code, 'page.tsx'))?.code

const helper = "import { failClosed as __failClosed } from 'taro-capability/fail-closed'; "
const taro = "import Taro from '@tarojs/taro'; "

describe('an API that the platform does not have is replaced where it is named', () => {
  test.each([
    ['a stub that makes a promise', 'Taro.shareFileMessage()', "__failClosed('shareFileMessage', 'promise')()"],
    ['a stub that answers at once', 'Taro.getUpdateManager()', "__failClosed('getUpdateManager', 'sync')()"],
    ['a no-op that listens', 'Taro.onSocketOpen(f)', "__failClosed('onSocketOpen', 'listener')(f)"],
    ['what is absent', "Taro['getRenderer']()", "__failClosed('getRenderer', 'sync')()"],
    ['the member of an optional object', 'Taro?.shareFileMessage()', "__failClosed('shareFileMessage', 'promise')()"],
    ['a value', 'call(Taro.shareFileMessage)', "call(__failClosed('shareFileMessage', 'promise'))"]
  ])('%s', async (_, use, expected) => {
    expect(await transformed(taro + use)).toBe(helper + taro + expected)
  })

  test('a named import under another name', async () => {
    const code = "import { shareFileMessage as hide } from '@tarojs/taro'; hide()"
    expect(await transformed(code)).toBe(helper + code.replace('hide()', "__failClosed('shareFileMessage', 'promise')()"))
  })

  test('one that was taken out of the object', async () => {
    const code = `${taro}const { shareFileMessage } = Taro; shareFileMessage()`
    expect(await transformed(code)).toContain("__failClosed('shareFileMessage', 'promise')()")
  })

  test.each([
    [
      'a short property',
      'export const api = { shareFileMessage }',
      "export const api = { shareFileMessage: __failClosed('shareFileMessage', 'promise') }"
    ],
    ['an export', 'export { shareFileMessage as hide }', 'export { __failClosed_shareFileMessage as hide }'],
    ['a default export', 'export default shareFileMessage', "export default __failClosed('shareFileMessage', 'promise')"]
  ])('%s', async (_, use, expected) => {
    expect(await transformed(`import { shareFileMessage } from '@tarojs/taro'; ${use}`)).toContain(expected)
  })

  test('a re-export, beside those of others', async () => {
    const code = await transformed("export { authPrivateMessage, shareFileMessage as hide, showToast } from '@tarojs/taro'")
    expect(code).toContain(
      "const __failClosed_shareFileMessage = __failClosed('shareFileMessage', 'promise'); export { __failClosed_shareFileMessage as hide };"
    )
    expect(code).toContain("export { showToast } from '@tarojs/taro'; export { authPrivateMessage } from 'taro-capability/taro'")
  })

  test('an export that is taken out of the object, beside others', async () => {
    const code = await transformed(`${taro}export const { request, shareFileMessage: hide } = Taro`)
    expect(code).toContain("export const hide = __failClosed('shareFileMessage', 'promise'); export const { request } = Taro")
  })

  test('in a CommonJS source by a require', async () => {
    const code = "const Taro = require('@tarojs/taro'); Taro.shareFileMessage()"
    expect(await transformed(code)).toContain("const { failClosed: __failClosed } = require('taro-capability/fail-closed'); ")
  })
})

test.each([
  ['works', 'Taro.request()'],
  ['works under a condition', 'Taro.scanCode()'],
  ['is a hook', 'Taro.useShareAppMessage(f)'],
  ['is an object', 'Taro.cloud'],
  ['is given another value', 'Taro.shareFileMessage = own'],
  ['is a type', 'type Hide = typeof Taro.shareFileMessage'],
  ['has a contract, and so the adapter', 'Taro.authPrivateMessage()'],
  ['does not exist', 'Taro.nothing()']
])('what %s is left alone', async (_, use) => {
  expect(await transformed(taro + use)).toBeUndefined()
})

test("somebody's own Taro is left alone, and so is everything without the option", async () => {
  expect(await transformed('const Taro = own; Taro.shareFileMessage() // @tarojs/taro')).toBeUndefined()
  expect(await transformed(`${taro}Taro.shareFileMessage()`, { ...h5, failClosed: false })).toBeUndefined()
})
