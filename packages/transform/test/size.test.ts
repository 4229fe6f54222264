// Sources that no hand has written. A megabyte of each takes the linear scanners milliseconds; what goes over a run of it again
// and again takes hours, and jest ends it.
import { createTransform, type TransformOptions } from '../src'
import { namedImportsIn, mayHoldFlags } from '../src/flags/scan'

const h5: TransformOptions = {
  facts: { platform: 'h5' },
  failClosed: true,
  imports: { apiPlugin: true, namespaceModule: 'taro-capability/taro' },
  alias: {}
}
const transform = (code: string, file = 'src/page.ts') => createTransform(h5).transform(code, file)

const SIZE = 1_000_000
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))
const taro = "import Taro from '@tarojs/taro'\n"

const RUNS: [string, string][] = [
  ['blanks', ' '],
  ['lines', '\n'],
  ['blanks after import', `import a${filled(' ')}`],
  ['words', 'a'],
  ['import', 'import '],
  ['import {', 'import{'],
  ['import a', 'import a '],
  ['import *', 'import * '],
  ['from', 'from '],
  ["from '", "from '"],
  ['export', 'export '],
  ['export {', 'export{'],
  ['export *', 'export *'],
  ['default', 'default '],
  ['default as', 'default as '],
  ['* as', '* as '],
  ['quotes', "'"],
  ['backticks', '`'],
  ['names of a helper', '__failClosed'],
  ['underscores', '_'],
  ['braces', '{'],
  ['blanks after let', `let${filled(' ')}`],
  ['blanks after catch (', `catch (${filled(' ')}`],
  ['( and blanks', '( '],
  ['Taro', 'Taro '],
  ['comments', '/*'],
  ['imports', "import { a } from './nowhere'\n"]
]

describe('a text is looked at in time that grows with its length alone', () => {
  test.each(RUNS)('%s', (_, piece) => {
    const code = piece.length > SIZE ? piece : filled(piece)
    expect(() => [mayHoldFlags(code), namedImportsIn(code)]).not.toThrow()
  })

  test.each(RUNS)('%s, in a source that does not name Taro', async (_, piece) => {
    expect(await transform(piece.length > SIZE ? piece : filled(piece))).toBeUndefined()
  })

  test('all of them, by the whole transform, in a comment of a source', async () => {
    const runs = RUNS.map(([, piece]) => (piece.length > SIZE ? piece : filled(piece)).slice(0, SIZE / 5).replaceAll('\n', ' '))
    const { code } = (await transform(`${taro}Taro.shareFileMessage() // ${runs.join(' ')}`))!
    expect(code.slice(0, 200)).toContain('__failClosed_')
  })
})

describe('work grows with the source', () => {
  test.each([
    ['questions', "Taro.canIUse('shareFileMessage')\n", 'false\nfalse\n'],
    ['questions that are hidden', "x\nTaro.canIUse('scanCode')\n", "['scanCode'][0]"],
    ['names that no API has', "supports('authPrivateMesage')\n", 'supports'],
    ['constants', "{ const a = 'hideShare' + 'Menu'; Taro.canIUse(a) }\n", 'false }\n']
  ])('%s', async (_, statement, expected) => {
    const code = `${taro}import { supports } from 'taro-capability'\n${statement.repeat(3000)}`
    expect((await transform(code))?.code).toContain(expected)
  })

  test('a constant that doubles with each line is not written out', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `const a${i + 1} = a${i} + a${i}`)
    const code = `${taro}const a0 = 'shareFileMessage'\n${lines.join('\n')}\nconst b = b + b\nTaro.canIUse(a60); Taro.canIUse(b); Taro.canIUse(a0)`
    expect((await transform(code))?.code).toMatch(/Taro\.canIUse\(a60\); Taro\.canIUse\(b\); false$/)
  })

  test('a name as long as a source is compared with no API', async () => {
    const code = `import { supports } from 'taro-capability'\nsupports('${filled('a')}')`
    expect((await transform(code))?.warnings).toEqual([expect.stringMatching(/Taro has no such API$/)])
  })
})

describe('a source that is nested more deeply than the stack is left as it is, with a warning', () => {
  const many = 50_000
  test.each([
    ['chained calls', (n: number) => `a${'.b()'.repeat(n)}`],
    ['parentheses', (n: number) => `${'('.repeat(n)}a${')'.repeat(n)}`],
    ['blocks', (n: number) => `${'{'.repeat(n)}${'}'.repeat(n)}`],
    ['arrays', (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`],
    ['operators', (n: number) => `a${' + a'.repeat(n)}`],
    ['conditions', (n: number) => `${'a ? b : '.repeat(n)}c`],
    ['arrow functions', (n: number) => `${'a=>'.repeat(n)}a`],
    ['prefixes', (n: number) => `${'!'.repeat(n)}a`],
    ['else if', (n: number) => `${'if (a) {} else '.repeat(n)}b()`]
  ])('%s', async (_, write) => {
    const code = `${taro}Taro.canIUse('shareFileMessage')\n;${write(many)}`
    const result = await transform(code)
    expect(result?.code).toBe(code)
    expect(result?.warnings).toEqual([expect.stringMatching(/^src\/page\.ts:1:1: .*nested too deeply/)])
    // The same, as people write it.
    expect((await transform(`${taro}Taro.canIUse('shareFileMessage')\n;${write(100)}`))?.code).toContain('false\n')
  })

  test('and a long one that is not is transformed', async () => {
    const code = `${taro}Taro.canIUse('shareFileMessage')\n${"a.b('c', { d: -1 }).e(f ? g : !h)\n// don't\n".repeat(3000)}`
    expect((await transform(code))?.code).toContain('false\n')
    const jsx = `${taro}export const a = <a>{Taro.canIUse('shareFileMessage')}${'\n  <b-c d="e" f={g.h}>It\'s. I - j!</b-c>'.repeat(1000)}</a>`
    expect((await transform(jsx, 'src/page.tsx'))?.code).toContain('{false}')
  })
})
