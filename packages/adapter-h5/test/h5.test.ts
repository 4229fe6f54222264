import { canIUse, explain, platform, supports } from '../src'

const realm = globalThis as { wx?: unknown }
afterEach(() => delete realm.wx)

test.each([
  ['scanCode', 'scanQRCode'],
  ['openLocation', 'openLocation']
] as const)("%s is there where WeChat's JS-SDK has %s", (api, name) => {
  const answers = [undefined, null, {}, { [name]: 'no function' }, { [name]: () => {} }].map((wx) => {
    realm.wx = wx
    return [supports(api), explain(api).supported, canIUse(api)]
  })
  const no = [false, false, false]
  expect(answers).toEqual([no, no, no, no, [true, true, true]])
})

test('a wx that is no object is none', () => {
  realm.wx = Object.assign(() => {}, { scanQRCode: () => {} })
  expect(supports('scanCode')).toBe(false)
})

test('a page without the JS-SDK hears why', () => {
  expect(explain('scanCode')).toMatchObject({
    platform,
    state: 'conditional',
    reason: "h5 has scanCode only in WeChat's own browser, on a page that has loaded the JS-SDK"
  })
})
