import { build } from 'esbuild'
import path from 'node:path'
import { minify } from 'terser'
import { platforms as all, recordOf } from '@taro-capability/support-data'
import { adaptersIn } from '../../e2e/adapters'

const platforms = all.filter((platform) => recordOf(platform).adapter)

/** A bundle of these platforms' adapters, their exports in use. */
async function bundle(names: string[], minified: boolean): Promise<string> {
  const uses = names.map((name) => `import * as ${name} from '@taro-capability/adapter-${name}'; globalThis.${name} = { ...${name} }`)
  const { outputFiles } = await build({
    stdin: { contents: uses.join('\n'), resolveDir: path.join(__dirname, '../..') },
    tsconfig: path.join(__dirname, '../../tsconfig.json'),
    bundle: true,
    write: false,
    minify: minified,
    format: 'iife',
    target: 'es2017'
  })
  return outputFiles[0]!.text
}

const ways = {
  'as it is': (names: string[]) => bundle(names, false),
  'minified by esbuild': (names: string[]) => bundle(names, true),
  'minified by terser': async (names: string[]) =>
    (await minify(await bundle(names, false), { toplevel: true, compress: { passes: 2 } })).code!
}

describe.each(Object.entries(ways))('the adapters that a bundle holds are found: %s', (_way, make) => {
  test.each(platforms)('%s alone', async (name) => {
    expect(adaptersIn(await make([name]))).toEqual([name])
  })

  test.each(platforms)('all but %s', async (name) => {
    const others = platforms.filter((platform) => platform !== name)
    expect(adaptersIn(await make(others))).toEqual(others)
  })

  test('all of them', async () => {
    expect(adaptersIn(await make(platforms))).toEqual(platforms)
  })
})

test.each(['return undefined', 'learn lacks it;', 'harmony-hybrids lack it;', 'lacks it;'])('%s is no adapter', (code) => {
  expect(adaptersIn(code)).toEqual([])
})

test('of two platforms with names alike the one that is there is found', () => {
  expect(adaptersIn('"harmony-hybrid lacks it; ask supports() first"')).toEqual(['harmony-hybrid'])
})
