// What the plugin adds to an app as people have them: several pages, a sub-package, a package in CommonJS, hooks.
import { statSync } from 'node:fs'
import { build, filesIn, type BuildTarget, type Variant } from '../../e2e/build'
import { pagesApp } from '../../e2e/pages'

const h5: BuildTarget = { target: 'h5', bundler: 'webpack5', main: 'index.html' }
const mini = (target: string): BuildTarget => ({ target, bundler: 'webpack5', main: 'app.js' })
const h5Vite: BuildTarget = { ...h5, bundler: 'vite' }

jest.setTimeout(10 * 60_000)

/**
 * Bytes that an app may have more than with stock Taro, measured on 2026-11-26. To be lowered as they fall, and never raised: the goals are
 * 3072 for one call on weapp, 150 for one question there, and on other mini programs what weapp has.
 * A question was 340 while an app had 5250: it shares less with what is in every app now.
 */
const MOST = { nothing: 4096, call: 4254, question: 365, alipay: 9021, tt: 6345, qq: 5341 }

interface Case {
  framework: 'react' | 'vue'
  target: BuildTarget
  extra?: string
}

/** The bytes of each script of an output, from the smallest. */
async function sizesOf({ framework, target, extra }: Case, variant: Variant): Promise<number[]> {
  const built = await build(pagesApp(framework), target, variant, () => {}, extra)
  if ('notRun' in built) throw new Error(built.notRun)
  const scripts = filesIn(built.output).filter((file) => file.endsWith('.js'))
  return scripts.map((file) => statSync(file).size).sort((a, b) => a - b)
}

const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0)

/** The sizes that stock has no match for. Other identifiers may make a script shorter or longer by a few characters. */
function othersThan(stock: number[], ours: number[]): number[] {
  const left = [...stock]
  return ours.filter((size) => {
    const match = left.findIndex((one) => Math.abs(size - one) <= 100)
    if (match >= 0) left.splice(match, 1)
    return match < 0
  })
}

const compare = async (what: Case) => ({ stock: await sizesOf(what, 'stock'), ours: await sizesOf(what, 'ours') })

describe('an app that names neither an API of ours nor a question', () => {
  test.each([
    { framework: 'react', target: h5 },
    { framework: 'react', target: h5Vite },
    { framework: 'vue', target: h5 },
    { framework: 'vue', target: h5Vite }
  ] as const)('$framework, h5 $target.bundler: no more than it may, in one chunk', async (what) => {
    const { stock, ours } = await compare(what)
    expect(sum(ours) - sum(stock)).toBeLessThanOrEqual(MOST.nothing)
    expect(ours).toHaveLength(stock.length)
    expect(othersThan(stock, ours)).toHaveLength(1)
  })
})

describe('a mini program', () => {
  const added = async (target: string, extra?: string) => {
    const { stock, ours } = await compare({ framework: 'react', target: mini(target), extra })
    return sum(ours) - sum(stock)
  }

  test('weapp: an app that calls the API once has no more than it may', async () => {
    expect(await added('weapp', 'call')).toBeLessThanOrEqual(MOST.call)
  })

  test('weapp: a question about one API adds a few bytes, and no table', async () => {
    const without = sum(await sizesOf({ framework: 'react', target: mini('weapp') }, 'ours'))
    const asking = sum(await sizesOf({ framework: 'react', target: mini('weapp'), extra: 'question' }, 'ours'))
    expect(asking - without).toBeLessThanOrEqual(MOST.question)
  })

  test.each(['alipay', 'tt', 'qq'] as const)('%s: an app that asks nothing brings no table of explain()', async (target) => {
    expect(await added(target)).toBeLessThanOrEqual(MOST[target])
  })
})

describe('h5 webpack5: what requires @tarojs/taro brings the API library into its own chunk, as with stock Taro', () => {
  test.each(['commonjs', 'require'])('%s: at most 1 % more', async (extra) => {
    const { stock, ours } = await compare({ framework: 'react', target: h5, extra })
    expect(sum(ours)).toBeLessThanOrEqual(sum(stock) * 1.01)
  })
})

describe('Vue, h5 vite: forms of the import that stock Taro breaks', () => {
  const without = sizesOf.bind(null, { framework: 'vue', target: h5Vite })

  test.each(['namespace', 'default-as'])('%s: only the APIs that are named, at most 20 kB', async (extra) => {
    const sizes = await sizesOf({ framework: 'vue', target: h5Vite, extra }, 'ours')
    expect(sum(sizes) - sum(await without('ours'))).toBeLessThanOrEqual(20_000)
  })

  test.each(['computed', 'require', 'dynamic'])('%s: all APIs, once, in the chunk of all packages', async (extra) => {
    const sizes = await sizesOf({ framework: 'vue', target: h5Vite, extra }, 'ours')
    const before = await without('ours')
    expect(sizes).toHaveLength(before.length)
    expect(sum(sizes.slice(0, -1)) - sum(before.slice(0, -1))).toBeLessThanOrEqual(1000)
  })
})
