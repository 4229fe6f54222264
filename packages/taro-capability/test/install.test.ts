import { contractNames, unsupportedAdapter } from '@taro-capability/core'
import { install, type Ours } from '../src/runtime/install'

const ours: Ours = unsupportedAdapter('h5')
const { canIUse } = ours

describe('the Taro object', () => {
  test('carries every API with a contract, whatever stood there before', () => {
    const taro = install({ authPrivateMessage: () => 'stock' } as object, ours) as Record<string, unknown>
    for (const api of contractNames) expect(taro[api]).toBe(ours[api])
  })

  test('answers questions as the adapter does, whatever stock Taro says', () => {
    expect(install({ canIUse: () => true }, ours).canIUse).toBe(canIUse)
  })

  test('is the same object afterwards, and its own default', () => {
    const taro = {}
    expect(install(taro, ours)).toBe(taro)
    expect(taro).toHaveProperty('default', taro)
  })

  test('keeps the members that are not ours', () => {
    const request = () => 'stock'
    expect(install({ request } as object, ours)).toHaveProperty('request', request)
  })
})
