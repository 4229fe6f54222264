import { contractNames, unsupportedAdapter } from '@taro-capability/core'
import { install } from '../src/runtime/install'

const none = unsupportedAdapter('h5')

describe('the Taro object', () => {
  test('carries every API with a contract, whatever stood there before', () => {
    const taro = install({ authPrivateMessage: () => 'stock' } as object, none) as Record<string, unknown>
    for (const api of contractNames) expect(taro[api]).toBe(none[api])
  })

  test('is the same object afterwards, and its own default', () => {
    const taro = {}
    expect(install(taro, none)).toBe(taro)
    expect(taro).toHaveProperty('default', taro)
  })

  test('answers questions as the adapter does, whatever stock Taro says', () => {
    expect(install({ canIUse: () => true }, none).canIUse).toBe(none.canIUse)
  })

  test('keeps the members that have no contract', () => {
    const login = () => 'stock'
    expect(install({ login } as object, none)).toHaveProperty('login', login)
  })
})
