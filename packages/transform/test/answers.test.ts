import data from '@taro-capability/support-data'
import { failingApis, namesConstant } from '../src'

describe('what failClosed may put something in the place of', () => {
  const h5 = Object.fromEntries(failingApis({ platform: 'h5' }).map(({ api, ...what }) => [api, what]))

  test.each([
    ['shareFileMessage', { kind: 'promise', isKnown: true, hasStock: true }],
    ['getRenderer', { kind: 'sync', isKnown: true, hasStock: false }],
    ['onSocketOpen', { kind: 'listener', isKnown: true, hasStock: true }],
    ['scanCode', { kind: 'promise', isKnown: false, hasStock: true }],
    ['request', undefined],
    ['authPrivateMessage', undefined],
    ['canIUse', undefined],
    ['useShareAppMessage', undefined],
    ['cloud', undefined]
  ])('%s on h5: %o', (api, expected) => {
    expect(h5[api]).toEqual(expected)
  })

  test("with a third party's adapter nothing is known, and on a platform that nobody knows there is nothing", () => {
    expect(failingApis({ platform: 'h5', thirdParty: true }).filter(({ isKnown }) => isKnown)).toEqual([])
    expect(failingApis({ platform: 'acme' })).toEqual([])
  })
})

describe('the names that a build defines', () => {
  test('are all in development, for the app to report one that no API has', () => {
    expect(JSON.parse(namesConstant(true)).split(' ')).toEqual(Object.keys(data.apis))
  })

  test('are none in production', () => {
    expect(namesConstant(false)).toBe('undefined')
  })

  test.each([
    ['production', 'undefined'],
    ['development', namesConstant(true)]
  ])('are those of NODE_ENV where nothing else says it: %s', (mode, expected) => {
    const { NODE_ENV } = process.env
    process.env.NODE_ENV = mode
    try {
      expect(namesConstant()).toBe(expected)
    } finally {
      process.env.NODE_ENV = NODE_ENV
    }
  })
})
