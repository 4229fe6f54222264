import { inspect } from 'node:util'
import { checks, ConfigurationError, validateOptions } from '../src'

const circular: Record<string, unknown> = {}
circular.self = circular

const messageOf = (options: unknown): string => {
  try {
    validateOptions(options, checks)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as Error).message
  }
  return ''
}

describe('a wrong option is an error that names it', () => {
  test.each([
    [{ adaptors: {} }, "unknown option 'adaptors'; did you mean 'adapters'?"],
    [{ timeuot: 1 }, "unknown option 'timeuot'; did you mean 'timeout'?"],
    [{ bananas: 1 }, "unknown option 'bananas'; the options are platform, adapters, timeout, minimum, failClosed"],
    [{ timeout: -1 }, 'option timeout must be milliseconds, 0 or more, not -1'],
    [{ timeout: '5s' }, "option timeout must be milliseconds, 0 or more, not '5s'"],
    [{ timeout: NaN }, 'option timeout must be milliseconds, 0 or more, not NaN'],
    [{ timeout: 5n }, 'option timeout must be milliseconds, 0 or more, not 5n'],
    [
      { adapters: ['@acme/a'] },
      "option adapters must name a package for each platform, { alipay: '@acme/adapter-alipay' }, not [ '@acme/a' ]"
    ],
    [{ adapters: { alipay: 1 } }, /^option adapters must name a package for each platform, .* not { alipay: 1 }$/],
    [{ adapters: circular }, /^option adapters must name a package for each platform, .* not <ref \*1> { self: \[Circular \*1\] }$/],
    [{ adapters: { H5: '@acme/h5' } }, "option adapters has no platform 'H5'; did you mean 'h5'?"],
    [{ platform: 7 }, "option platform must be a name such as 'h5', not 7"],
    [{ platform: 'H5' }, "option platform has no platform 'H5'; did you mean 'h5'?"],
    [{ minimum: '2.13.0' }, "option minimum must name a version for each platform, { weapp: '2.13.0' }, not '2.13.0'"],
    [{ minimum: { weapp: 2 } }, "option minimum must name a version for each platform, { weapp: '2.13.0' }, not { weapp: 2 }"],
    [{ minimum: { wepp: '2.13.0' } }, "option minimum is for weapp: there is no platform 'wepp'; did you mean 'weapp'?"],
    [{ minimum: { h5: '1.0.0' } }, "option minimum is for weapp: no versions are known for 'h5'"],
    [{ failClosed: 'yes' }, "option failClosed must be true or false, not 'yes'"],
    [null, 'options must be an object such as { failClosed: true }, not null'],
    ['h5', "options must be an object such as { failClosed: true }, not 'h5'"],
    [5, 'options must be an object such as { failClosed: true }, not 5'],
    [[], 'options must be an object such as { failClosed: true }, not []'],
    [true, 'options must be an object such as { failClosed: true }, not true']
  ])('%#: %o', (options, message) => {
    const expected =
      typeof message === 'string'
        ? `taro-capability: ${message}`
        : expect.stringMatching(new RegExp(message.source.replace('^', '^taro-capability: ')))
    expect(messageOf(options)).toEqual(expected)
  })

  test('a long value is cut', () => {
    const options = { timeout: 'x'.repeat(1000) }
    expect(inspect(options).length).toBeGreaterThan(1000)
    expect(messageOf(options).length).toBeLessThan(200)
  })
})

test.each([
  {},
  { platform: 'acme' },
  { platform: undefined, timeout: undefined },
  { adapters: { acme: '@acme/adapter' }, minimum: { weapp: '2.13.0' }, timeout: 0, failClosed: true }
])('%o is taken', (options) => {
  expect(validateOptions(options, checks)).toBe(options)
})
