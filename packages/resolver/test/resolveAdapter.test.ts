import { resolveAdapter, validateOptions } from '../src'

describe('platform to adapter', () => {
  test.each(['weapp', 'h5', 'rn', 'harmony'])('%s has a package of its own', (platform) => {
    expect(resolveAdapter(platform)).toMatchObject({ platform, module: `@taro-capability/adapter-${platform}` })
  })

  test.each(['alipay', 'swan', 'tt', 'qq', 'jd', 'quickapp', 'harmony-hybrid', 'constructor'])(
    '%s has none, and gets the not-supported one under its own name',
    (platform) => {
      expect(resolveAdapter(platform)).toEqual({ platform, module: 'taro-capability/adapter', isStatic: true })
    }
  )

  test('a registered adapter comes before ours, and then no build can answer for it', () => {
    const options = { adapters: { h5: '@acme/adapter-h5' } }
    expect(resolveAdapter('h5', options)).toEqual({ platform: 'h5', module: '@acme/adapter-h5', isStatic: false })
    expect(resolveAdapter('rn', options).module).toBe('@taro-capability/adapter-rn')
  })

  test('only weapp has to ask its host', () => {
    expect(['weapp', 'h5', 'rn', 'harmony'].filter((platform) => !resolveAdapter(platform).isStatic)).toEqual(['weapp'])
  })

  test.each([undefined, ''])('no platform (%p) is an error that says how to give one', (platform) => {
    expect(() => resolveAdapter(platform)).toThrow(/no platform .* option platform \('h5'\), or set TARO_ENV/)
  })
})

describe('a wrong option is an error that names it', () => {
  test.each([
    [{ adaptors: {} }, /unknown option 'adaptors'; did you mean 'adapters'\?/],
    [{ timeuot: 1 }, /did you mean 'timeout'\?/],
    [{ bananas: 1 }, /unknown option 'bananas'; the options are platform, adapters, timeout/],
    [{ timeout: -1 }, /timeout must be milliseconds, 0 or more, not -1/],
    [{ timeout: '5s' }, /timeout must be milliseconds, 0 or more, not "5s"/],
    [{ timeout: NaN }, /timeout must be milliseconds/],
    [{ adapters: ['@acme/a'] }, /adapters must name a package for each platform/],
    [{ adapters: { alipay: 1 } }, /adapters must name a package for each platform/],
    [{ platform: 7 }, /platform must be a name such as 'h5', not 7/],
    [null, /options must be an object, not null/],
    ['h5', /options must be an object, not "h5"/]
  ])('%p', (options, message) => {
    expect(() => validateOptions(options)).toThrow(message)
  })
})
