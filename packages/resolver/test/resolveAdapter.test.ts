import { resolveAdapter } from '../src'

describe('platform to adapter', () => {
  test.each(['weapp', 'h5', 'rn', 'harmony'])('%s has a package of its own', (platform) => {
    expect(resolveAdapter(platform)).toMatchObject({ platform, module: `@taro-capability/adapter-${platform}` })
  })

  test.each(['swan', 'jd', 'quickapp', 'harmony-hybrid'])('%s has none, and a module of taro-capability', (platform) => {
    expect(resolveAdapter(platform)).toEqual({
      platform,
      module: `taro-capability/adapter/${platform}`,
      isStatic: true,
      isThirdParty: false
    })
  })

  test.each(['acme', 'constructor'])('%s is no platform of Taro, and gets the not-supported adapter', (platform) => {
    expect(resolveAdapter(platform)).toEqual({ platform, module: 'taro-capability/adapter', isStatic: true, isThirdParty: false })
  })

  test('a registered adapter comes before ours, and then no build can answer for it', () => {
    const adapters = { h5: '@acme/adapter-h5' }
    expect(resolveAdapter('h5', adapters)).toEqual({ platform: 'h5', module: '@acme/adapter-h5', isStatic: false, isThirdParty: true })
    expect(resolveAdapter('rn', adapters).module).toBe('@taro-capability/adapter-rn')
  })

  test('only weapp has to ask its host', () => {
    expect(['weapp', 'h5', 'rn', 'harmony'].filter((platform) => !resolveAdapter(platform).isStatic)).toEqual(['weapp'])
  })

  test.each([undefined, ''])('no platform (%p) is an error that says how to give one', (platform) => {
    expect(() => resolveAdapter(platform)).toThrow(/no platform .* option platform \('h5'\), or set TARO_ENV/)
  })
})
