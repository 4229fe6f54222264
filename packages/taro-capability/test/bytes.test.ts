// What an app pays for: production bundles, minified by terser as Taro does. The bytes are exact, and so are the limits.
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { contractNames } from '@taro-capability/core'
import { resolveAdapter } from '@taro-capability/resolver'
import { platforms, recordOf, type Platform } from '@taro-capability/support-data'
import { createTransform } from '@taro-capability/transform'
import { build } from 'esbuild'
import { minify } from 'terser'

const root = path.join(__dirname, '../../..')

/** Where the specifier of the adapter leads, from the sources. */
function adapterFile(platform: string): string {
  const { module } = resolveAdapter(platform)
  return module.startsWith('@')
    ? path.join(root, 'packages', module.replace('@taro-capability/', ''), 'src/index.ts')
    : path.join(root, 'packages', module, 'index.mjs')
}

async function bundle(platform: string, source: string, { redirected = true } = {}): Promise<string> {
  const facts = { platform }
  const transformed = await createTransform({ facts, alias: {} }).transform(source, path.join(root, 'app.ts'))
  const { outputFiles } = await build({
    stdin: { contents: transformed?.code ?? source, resolveDir: root, loader: 'ts' },
    tsconfig: path.join(root, 'tsconfig.json'),
    absWorkingDir: root,
    bundle: true,
    // Taro's own code, which is no part of what we bring.
    external: ['taro-capability/stock-taro'],
    write: false,
    format: 'esm',
    target: 'es2017',
    define: {
      'process.env.TARO_ENV': JSON.stringify(platform),
      __TARO_CAPABILITY_TIMEOUT__: '0',
      __TARO_CAPABILITY_NAMES__: 'undefined'
    },
    alias: {
      'taro-capability/host': path.join(root, 'packages/taro-capability/src/host.ts'),
      'taro-capability/adapter': redirected ? adapterFile(platform) : path.join(root, 'packages/taro-capability/adapter/index.mjs')
    }
  })
  const { code } = await minify(outputFiles[0]!.text, { module: true, toplevel: true, ecma: 2017, compress: { passes: 2 } })
  return code!
}

const minified = (code: string) => Buffer.byteLength(code)
const zipped = (code: string) => gzipSync(code, { level: 9 }).length

const call = `import { authPrivateMessage } from 'taro-capability'; export const call = authPrivateMessage`
const question = `import { supports } from 'taro-capability'; export const question = () => supports('authPrivateMessage')`
/** What the Taro plugin puts into every app: see runtime/entry.ts. */
const onTaro = (apis: readonly string[]) =>
  `import { ${apis.join(', ')}, canIUse } from 'taro-capability/adapter'; Object.assign(globalThis, { ${apis.join(', ')}, canIUse })`
/** What a source brings with the APIs that it takes from Taro where the host answers: see runtime/members/. */
const members = (apis: readonly string[]) =>
  `import { ${apis.join(', ')} } from 'taro-capability/adapter'; Object.assign(globalThis, { ${apis.join(', ')} })`
const taroCanIUse = `import { canIUseOn } from 'taro-capability/adapter'; globalThis.canIUse = canIUseOn(globalThis)`
const explain = `export { explain } from 'taro-capability'`

/** A piece of the table of explain, and of nothing else. */
const TABLE = 'ai/face:'

describe('weapp', () => {
  test('a call and a question', async () => {
    expect(zipped(await bundle('weapp', `${call}; ${question}`))).toBeLessThanOrEqual(1304)
  })

  test('a literal question brings no list of what Taro has', async () => {
    expect(await bundle('weapp', `${call}; ${question}`)).not.toContain('useDidShow')
  })

  test('a literal question alone, and beside a call', async () => {
    expect(minified(await bundle('weapp', question))).toBeLessThanOrEqual(174)
    const asked = minified(await bundle('weapp', `${call}; ${question}`)) - minified(await bundle('weapp', call))
    expect(asked).toBeLessThanOrEqual(162)
  })

  test('what a source brings that takes one contract, and one that asks canIUse', async () => {
    expect(minified(await bundle('weapp', members(['authPrivateMessage'])))).toBeLessThanOrEqual(2289)
    const code = await bundle('weapp', taroCanIUse)
    expect(minified(code)).toBeLessThanOrEqual(813)
    expect(code).not.toContain('useDidShow')
  })
})

test('h5: six more contracts, in an app that names one', async () => {
  const [one, all] = await Promise.all([bundle('h5', onTaro(['authPrivateMessage'])), bundle('h5', onTaro(contractNames))])
  expect(zipped(all) - zipped(one)).toBeLessThanOrEqual(150)
  expect(await bundle('h5', call)).not.toContain('updateShareMenu')
})

test('weapp: an app that names one contract has nothing of the others, their checks included', async () => {
  const one = await bundle('weapp', members(['authPrivateMessage']))
  expect(one).not.toMatch(/updateShareMenu|login|timeout|templateInfo|must be an/)
  const all = await bundle('weapp', members(contractNames))
  expect(zipped(all) - zipped(one)).toBeLessThanOrEqual(470)
  expect(await bundle('weapp', call)).not.toContain('updateShareMenu')
})

test.each([
  ['login', 213],
  ['updateShareMenu', 320]
])('weapp: one more contract that checks its fields, %s', async (api, most) => {
  const [one, two] = await Promise.all([['authPrivateMessage'], ['authPrivateMessage', api]].map((apis) => bundle('weapp', members(apis))))
  expect(zipped(two!) - zipped(one!)).toBeLessThanOrEqual(most)
})

test.each(['h5', 'rn', 'harmony'])('%s: a bare call', async (platform) => {
  expect(zipped(await bundle(platform, call))).toBeLessThanOrEqual(358)
})

test.each(['h5', 'rn', 'harmony'])('%s: a call behind a question leaves nothing', async (platform) => {
  const app = `export const open = () => { console.log('open') }`
  const asking = `import { authPrivateMessage, supports } from 'taro-capability'
    export const open = () => { console.log('open'); if (supports('authPrivateMessage')) authPrivateMessage({ shareTicket: 't' }) }`
  expect(await bundle(platform, asking)).toBe(await bundle(platform, app))
})

/** What passes Taro's own code on is led to by the plugin alone. */
const unredirected = (platform: string) => platform !== 'harmony-hybrid'

describe.each(platforms)('%s', (platform: Platform) => {
  test.each([true, false].filter((redirected) => redirected || unredirected(platform)))(
    'the table of explain is only where explain is called (redirected: %p)',
    async (redirected) => {
      expect(await bundle(platform, onTaro(contractNames), { redirected })).not.toContain(TABLE)
      expect(await bundle(platform, explain, { redirected })).toContain(TABLE)
    }
  )

  test("there is nothing of another platform's", async () => {
    const code = await bundle(platform, `${onTaro(contractNames)}; ${explain}`, { redirected: false })
    const others = platforms.filter((other) => other !== platform && code.includes(JSON.stringify(other)))
    expect(others).toEqual([])
    expect(recordOf(platform).id).toBe(platform)
  })
})
