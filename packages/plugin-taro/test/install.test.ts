import { apiNames, unsupportedAdapter, type Adapter } from '@taro-capability/core'
import { install, truthfulCanIUse } from '../src/runtime/install'

const none = unsupportedAdapter('h5')
const real: Adapter = { ...none, supports: () => true }

describe('the Taro object', () => {
  test('carries every API with a contract, whatever stood there before', () => {
    const taro = install({ authPrivateMessage: () => 'stock' } as object, none) as Record<string, unknown>
    for (const api of apiNames) expect(taro[api]).toBe(none[api])
  })

  test('is the same object afterwards, and its own default', () => {
    const taro = {}
    expect(install(taro, none)).toBe(taro)
    expect(taro).toHaveProperty('default', taro)
  })

  test('keeps the members that have no contract', () => {
    const login = () => 'stock'
    expect(install({ login } as object, none)).toHaveProperty('login', login)
  })
})

describe('Taro.canIUse', () => {
  const yes = () => true

  test('says no where the adapter says no, even when stock Taro says yes', () => {
    expect(truthfulCanIUse(none, yes)('authPrivateMessage')).toBe(false)
    expect(truthfulCanIUse(none, yes)('authPrivateMessage.object.shareTicket')).toBe(false)
  })

  test('asks the host about a field of an API that is there', () => {
    const stock = (schema: string) => schema.endsWith('shareTicket')
    expect(truthfulCanIUse(real, stock)('authPrivateMessage')).toBe(true)
    expect(truthfulCanIUse(real, stock)('authPrivateMessage.object.shareTicket')).toBe(true)
    expect(truthfulCanIUse(real, stock)('authPrivateMessage.object.sharedTicket')).toBe(false)
  })

  test('leaves every other question to stock Taro, and answers no where stock Taro has no canIUse', () => {
    expect(truthfulCanIUse(none, (schema) => schema === 'login')('login')).toBe(true)
    expect(truthfulCanIUse(real, undefined)('login')).toBe(false)
  })

  test.each(['', 'toString', 'constructor', undefined, null, 42])('does not take %p for an API', (schema) => {
    expect(truthfulCanIUse(real, () => false)(schema as string)).toBe(false)
  })
})
