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
    [{ platform: '' }, "option platform must be a name such as 'h5', not ''"],
    [{ adapters: { alipay: '@acme/a', tt: '' } }, /^option adapters must name .* not { alipay: '@acme\/a', tt: '' }$/],
    [{ timeout: true }, 'option timeout must be milliseconds, 0 or more, not true'],
    [{ minimum: { weapp: '2.13.0', qq: '1.0' } }, /^option minimum must name a version .* not { weapp: '2.13.0', qq: '1.0' }$/],
    [{ minimum: { weapp: ['2.13.0'] } }, /^option minimum must name a version .* not { weapp: \[ '2.13.0' \] }$/],
    [{ minimum: { weapp: 'v2.13.0' } }, /^option minimum must name a version .* not { weapp: 'v2.13.0' }$/],
    [{ minimum: { weapp: '2.13.0-beta' } }, /^option minimum must name a version .* not { weapp: '2.13.0-beta' }$/],
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
    expect(messageOf(options)).toBe(`taro-capability: option timeout must be milliseconds, 0 or more, not '${'x'.repeat(79)}…`)
  })

  test('a value of 80 characters is not, and deep ones are shown on one line', () => {
    expect(messageOf({ timeout: 'x'.repeat(78) })).toMatch(/'x{78}'$/)
    const deep = { a: { b: { c: { d: 1 } } }, e: 'x'.repeat(30), f: 'y'.repeat(30) }
    expect(messageOf({ timeout: deep })).toMatch(/not { a: { b: { c: \[Object\] } }, e: 'x+', f: 'y+…$/)
  })

  test('the error is called by its name, so that a build can print its sentence alone', () => {
    expect(new ConfigurationError('because')).toMatchObject({ name: 'ConfigurationError', message: 'because' })
  })
})

test.each([
  {},
  { platform: 'acme' },
  { platform: undefined, timeout: undefined },
  { adapters: { acme: '@acme/adapter', h5: '@acme/h5' }, minimum: { weapp: '2.13.0' }, timeout: 0, failClosed: true },
  { minimum: { weapp: '10.0.10' }, timeout: 0.5 }
])('%o is taken', (options) => {
  expect(validateOptions(options, checks)).toBe(options)
})
