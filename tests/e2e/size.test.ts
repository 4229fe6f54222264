// What the plugin adds to an app as people have them: several pages, a sub-package, a package in CommonJS, hooks.
import { compare, h5, mini, sizeRows, sizesOf, sum } from '../../e2e/sizes'

jest.setTimeout(10 * 60_000)

test.each(sizeRows)('$name: no more than it may', async ({ measure, most }) => {
  expect(await measure()).toBeLessThanOrEqual(most)
})

/** The sizes that stock has no match for. Other identifiers may make a script shorter or longer by a few characters. */
function othersThan(stock: number[], ours: number[]): number[] {
  const left = [...stock]
  return ours.filter((size) => {
    const match = left.findIndex((one) => Math.abs(size - one) <= 100)
    if (match >= 0) left.splice(match, 1)
    return match < 0
  })
}

test.each([
  { framework: 'react', target: h5('webpack5') },
  { framework: 'react', target: h5('vite') },
  { framework: 'vue', target: h5('webpack5') },
  { framework: 'vue', target: h5('vite') }
] as const)('$framework, h5 $target.bundler: what an app has that names nothing of ours is in one chunk', async (what) => {
  const { stock, ours } = await compare(what)
  expect(ours).toHaveLength(stock.length)
  expect(othersThan(stock, ours)).toHaveLength(1)
})

test('weapp: a CommonJS package that takes nothing of ours from Taro adds nothing', async () => {
  const { stock, ours } = await compare({ framework: 'react', target: mini('weapp'), extra: 'commonjs' })
  expect(sum(ours) - sum(stock)).toBeLessThanOrEqual(10)
})

describe('h5 webpack5: what requires @tarojs/taro brings the API library into its own chunk, as with stock Taro', () => {
  test.each(['commonjs', 'require'])('%s: at most 1 % more', async (extra) => {
    const { stock, ours } = await compare({ framework: 'react', target: h5('webpack5'), extra })
    expect(sum(ours)).toBeLessThanOrEqual(sum(stock) * 1.01)
  })
})

describe('Vue, h5 vite: forms of the import that stock Taro breaks', () => {
  const without = sizesOf.bind(null, { framework: 'vue', target: h5('vite') })

  test.each(['namespace', 'default-as'])('%s: only the APIs that are named, at most 20 kB', async (extra) => {
    const sizes = await sizesOf({ framework: 'vue', target: h5('vite'), extra }, 'ours')
    expect(sum(sizes) - sum(await without('ours'))).toBeLessThanOrEqual(20_000)
  })

  test.each(['computed', 'require', 'dynamic'])('%s: all APIs, once, in the chunk of all packages', async (extra) => {
    const sizes = await sizesOf({ framework: 'vue', target: h5('vite'), extra }, 'ours')
    const before = await without('ours')
    expect(sizes).toHaveLength(before.length)
    expect(sum(sizes.slice(0, -1)) - sum(before.slice(0, -1))).toBeLessThanOrEqual(1000)
  })
})
