import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { createMayMatter } from '../src/candidates'
import { appsOf } from '../src/graph/apps'
import { passedOn } from '../src/graph/barrels'
import { patternsIn } from '../src/graph/patterns'
import { createPlaces } from '../src/graph/places'
import { importsIn } from '@taro-capability/usage'
import { applyIgnores } from '../src/ignores'
import { createProgress } from '../src/cli/progress'
import { parseTarget } from '../src'
import { check, found, page, taro, fixture, write } from './projectFixture'

const share = 'src/pages/share/index.tsx authPrivateMessage'

describe('what a source holds', () => {
  // Pieces of what the scanners look for; a quadratic one would take minutes for a text of 1 MB.
  const PIECES = [
    ...[
      'import',
      'export',
      '.context',
      '.meta.glob',
      '${',
      'require',
      'from',
      'const',
      'Taro',
      'wx',
      'type',
      'as',
      'root',
      'pages',
      'default',
      'a',
      '"extends"'
    ],
    ...[' ', '\n', '\t', '(', ')', '{', '}', '[', ',', ';', ':', '=', '.', '*', '/*', '*/', '//', '--', '<!--', '`', "'", '"', '$', '\\'],
    ...["'@tarojs/taro'", "import Taro from '@tarojs/taro'\n", '// taro-capability-ignore-next-line a -- ', 'taro build ', '@tarojs/taro']
  ]
  const megabyte = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join('').repeat(Math.ceil(1e6 / pieces.join('').length)))
  const before = fc.constantFrom('', "import Taro from '@tarojs/taro'\n", 'export default {')
  const module = (code: string) => ({ code, parents: new Map(), rangeOf: () => [0, 0] as [number, number] })
  const places = createPlaces(['weapp'], [])
  const mayMatter = createMayMatter(['h5', 'rn'].map(parseTarget))

  test('is looked through in one go, whatever it is: 1 MB of any pieces takes a moment', () => {
    fc.assert(
      fc.property(before, megabyte, (start, text) => {
        const code = start + text
        const { user } = process.cpuUsage()
        const imports = importsIn(code)
        passedOn(code, imports)
        mayMatter(code, imports)
        appsOf(
          new Map([['/app/src/app.config.ts', code]]),
          places,
          () => [],
          () => false
        )
        patternsIn(code)
        applyIgnores('a.ts', module(code) as never, [])
        return process.cpuUsage().user - user < 5e6
      }),
      { numRuns: 60 }
    )
  }, 300_000)

  test.each([
    ["/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')", 'repeats a group'],
    ["/(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)$/.test('aaaaaaaaa!')", 'has many choices'],
    ["'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.split(/(a+)+$/).length > 1", 'is given to another method']
  ])('a regular expression is not run as it is: %s %s', async (condition) => {
    write('src/pages/share/index.tsx', `${taro}if (${condition}) Taro.authPrivateMessage({ shareTicket: '' })\n`)
    expect(await found('--target', 'h5')).toEqual([share])
  })

  test.each(['/^(weapp|qq)$/', '/WEAPP/i', '/we.*p/g', '/^weapp?$/'])('a simple one is: %s', async (expression) => {
    write(
      'src/pages/share/index.tsx',
      `${taro}if (${expression}.test(process.env.TARO_ENV)) Taro.authPrivateMessage({ shareTicket: '' })\n`
    )
    expect(await found('--target', 'h5')).toEqual([])
  })

  test('a text that is made of itself without end is given up', async () => {
    const doubled = Array.from({ length: 60 }, (_, i) => `const s${i + 1} = s${i} + s${i}\n`).join('')
    write('src/pages/share/index.tsx', `${taro}const s0 = 'a'\n${doubled}if (s60 === 'a') Taro.authPrivateMessage({ shareTicket: '' })\n`)
    expect(await found('--target', 'h5')).toEqual([share])
  })

  test.each([
    ['brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['else if', `if (a) {}${' else if (a) {}'.repeat(8000)}`]
  ])('%s in each other by the thousand are a file that was not checked', async (_, code) => {
    write('src/deep.ts', `${taro}${code}\nTaro.login()\n`)
    expect(await check('src/deep.ts', '--target', 'h5')).toBe(1)
    expect(fixture.printed).toMatch(/deep\.ts\n.*nested too deeply/)
  })

  test('a file of several megabytes is named, and not checked', async () => {
    write('src/vendor.js', `${taro}${'f(1);'.repeat(400_000)}Taro.login()`)
    expect(await check('src/vendor.js', '--target', 'h5')).toBe(1)
    expect(fixture.printed).toContain('larger than 1.5 MB; leave it out with --ignore')
  })
})

describe('what a folder holds', () => {
  test('a link to a file is that file, once, and one that leads outside is none', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'taro-capability-outside-'))
    writeFileSync(path.join(outside, 'other.ts'), page)
    symlinkSync(path.join(fixture.root, 'src/pages'), path.join(fixture.root, 'src/again'))
    symlinkSync(outside, path.join(fixture.root, 'src/outside'))
    symlinkSync(path.join(outside, 'other.ts'), path.join(fixture.root, 'src/other.ts'))
    expect(await found('--target', 'h5')).toEqual([share])
    rmSync(outside, { recursive: true })
  })

  test('devices that never end are not read', async () => {
    symlinkSync('/dev/zero', path.join(fixture.root, 'src/zero.ts'))
    symlinkSync('/dev/zero', path.join(fixture.root, 'tsconfig.json'))
    write('config/other.js', '')
    symlinkSync('/dev/zero', path.join(fixture.root, 'config/index.js'))
    symlinkSync('/', path.join(fixture.root, 'src/all'))
    expect(await found('--target', 'h5')).toEqual([share])
  })

  // Root reads everything.
  const testAsUser = process.getuid?.() === 0 ? test.skip : test
  testAsUser('a folder that cannot be read fails the check', async () => {
    write('src/closed/other.ts', page)
    chmodSync(path.join(fixture.root, 'src/closed'), 0)
    expect(await check('--target', 'weapp')).toBe(1)
    expect(fixture.printed).toMatch(/src\/closed\n.*cannot be read/)
    chmodSync(path.join(fixture.root, 'src/closed'), 0o755)
  })

  const STEERING = 'src/a\u001b[31m\u202eb\nc.ts'

  test.each(['human', 'github', 'markdown'])('names that steer a terminal are written out: %s', async (format) => {
    write(STEERING, page)
    await check('--target', 'h5', '--format', format)
    expect(fixture.printed).toContain('src/a\\u001b[31m\\u202eb\\u000ac.ts')
    // eslint-disable-next-line no-control-regex -- they must not be there
    expect(fixture.printed).not.toMatch(/\u001b|\u202e/)
  })

  test('backticks end no code in Markdown', async () => {
    write('src/a``b.ts', page)
    await check('--target', 'h5', '--format', 'markdown')
    expect(fixture.printed).toContain('- ❌ ``` src/a``b.ts:4:9 ```')
  })
})

describe('what was written before', () => {
  test('a cache of another form is not believed', async () => {
    await check('--target', 'h5')
    const folder = path.join(fixture.root, 'node_modules/.cache/taro-capability')
    const report = { root: fixture.root, targets: ['h5'], findings: [], notices: [], files: 1, milliseconds: 1 }
    for (const file of readdirSync(folder)) writeFileSync(path.join(folder, file), JSON.stringify({ report, outside: {} }))
    expect(await found('--target', 'h5')).toEqual([share])
  })

  test('a baseline that cannot be written anew stays as it is', async () => {
    const old = '{ "src/pages/share/index.tsx": { "authPrivateMessage": { "h5": 7 } } }'
    write('old.json', old)
    // In the way of the file that is to take its place.
    write(`old.json.${process.pid}.tmp/file`, '')
    expect(await check('--target', 'h5', '--update-baseline', '--baseline', 'old.json')).toBe(2)
    expect(readFileSync(path.join(fixture.root, 'old.json'), 'utf8')).toBe(old)
  })
})

test('a log hears of progress every few seconds', () => {
  const lines: string[] = []
  let time = 0
  const stream = { isTTY: false as never, write: (text: string | Uint8Array) => lines.push(String(text)) > 0 }
  const progress = createProgress(stream, () => time)
  for (; time < 12_000; time += 50) progress.show(time, 12_000)
  progress.end()
  expect(lines).toEqual(['checking 1000 of 12000 files …\n', 'checking 6000 of 12000 files …\n', 'checking 11000 of 12000 files …\n'])
})
