import type { MetroConfig, ResolveRequest } from '@taro-capability/resolver/metro'
import { withTaroCapability } from '../../src/plugin/metro'

const fromApp = '/app/src/pages/index.tsx'
const fromTaro = '/app/node_modules/@tarojs/components-rn/dist/index.js'

/** Where a request ends: a file of ours, or what metro was asked instead. */
function resolved(config: MetroConfig, request: string, originModulePath = fromApp): string {
  const metros: ResolveRequest = (_context, name) => ({ filePath: `metro: ${name}` })
  const { resolveRequest } = config.resolver as { resolveRequest: ResolveRequest }
  const result = resolveRequest({ originModulePath, resolveRequest: metros }, request, 'android')
  return (result as { filePath: string }).filePath
}

const config = withTaroCapability({ projectRoot: __dirname, transformer: { babelTransformerPath: '/taro/transformer.js' } })

describe('metro resolves', () => {
  test.each(['@tarojs/taro', '@tarojs/taro-rn', '@tarojs/taro-rn/dist/lib/canIUse', 'taro-capability/taro'])(
    '%s of the app to our stand-in',
    (request) => {
      expect(resolved(config, request)).toMatch(/\/runtime\/module\.js$/)
    }
  )

  test("our stand-in's stock Taro to Taro's own package", () => {
    expect(resolved(config, 'taro-capability/stock-taro')).toBe('metro: @tarojs/taro-rn')
  })

  test('the adapter to the one of React Native', () => {
    expect(resolved(config, 'taro-capability/adapter')).toMatch(/adapter-rn/)
  })

  test.each(['@tarojs/taro', '@tarojs/taro-rn'])("%s of Taro's own packages as before, or they would meet us half loaded", (request) => {
    expect(resolved(config, request, fromTaro)).toBe(`metro: ${request}`)
  })

  test.each(['react-native', '@tarojs/components', '@tarojs/taro-h5'])('%s as before', (request) => {
    expect(resolved(config, request)).toBe(`metro: ${request}`)
  })

  test("what the app's own resolver answers for", () => {
    const own: ResolveRequest = (_context, name) => ({ filePath: `own: ${name}` })
    const wrapped = withTaroCapability({
      projectRoot: __dirname,
      resolver: { resolveRequest: own },
      transformer: { babelTransformerPath: '/t.js' }
    })
    expect(resolved(wrapped, 'react')).toBe('own: react')
    expect(resolved(wrapped, '@tarojs/taro')).toMatch(/module\.js$/)
  })
})

describe('a metro configuration', () => {
  test('keeps everything else', () => {
    const given = {
      projectRoot: __dirname,
      server: { port: 8081 },
      resolver: { sourceExts: ['ts'] },
      transformer: { babelTransformerPath: '/t.js', publicPath: '/a' }
    }
    expect(withTaroCapability(given)).toMatchObject({
      server: { port: 8081 },
      resolver: { sourceExts: ['ts'] },
      transformer: { publicPath: '/a' }
    })
  })

  test('is not wrapped twice: the CLI may have done it already', () => {
    expect(withTaroCapability(config)).toBe(config)
  })

  test('with a wrong option is an error', () => {
    expect(() => withTaroCapability({}, { timeuot: 1 } as object)).toThrow("did you mean 'timeout'?")
  })
})
