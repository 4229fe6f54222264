// However an API is named, tested and called, a program with the plugin does what it does on a Taro object that has just what works.
import fc from 'fast-check'
import type { TransformOptions } from '../src'
import { createRun, type Host } from './run'

const APIS = { weapp: ['authPrivateMessage'], h5: ['authPrivateMessage', 'shareFileMessage', 'closeSocket', 'scanCode', 'request'] }
const PLATFORMS: { options: TransformOptions; apis: string[]; works(api: string, host: Host): boolean }[] = [
  { options: { facts: { platform: 'weapp' }, imports: {} }, apis: APIS.weapp, works: (api, host) => Boolean(host[api]) },
  ...[false, true].map((failClosed) => ({
    options: { facts: { platform: 'h5' }, failClosed, imports: { namespaceModule: 'taro-capability/taro' } },
    apis: APIS.h5,
    works: (api: string, host: Host) => api === 'request' || (api === 'scanCode' && Boolean(host[api]))
  })),
  {
    options: { facts: { platform: 'h5', thirdParty: true }, failClosed: true, imports: { namespaceModule: 'taro-capability/taro' } },
    apis: APIS.h5.slice(0, 4),
    works: (api, host) => Boolean(host[api])
  }
]

/** How a source names an API: a statement that comes first, and the expression. */
const NAMES: ((api: string) => [before: string, name: string])[] = [
  (api) => ["import Taro from '@tarojs/taro'", `Taro.${api}`],
  (api) => ["import Taro from '@tarojs/taro'", `Taro['${api}']`],
  (api) => ["import Taro from '@tarojs/taro'", `(Taro as any)!.${api}`],
  (api) => ["import Taro from '@tarojs/taro'", `(0, Taro.${api})`],
  (api) => ["import Taro from '@tarojs/taro'; const T = Taro", `T?.${api}`],
  (api) => ["import Taro from '@tarojs/taro'; const alias = Taro." + api, 'alias'],
  (api) => [`import Taro from '@tarojs/taro'; const { ${api}: taken } = Taro`, 'taken'],
  (api) => [`import { ${api} } from '@tarojs/taro'`, api],
  (api) => [`import { ${api} as other } from '@tarojs/taro'`, 'other'],
  (api) => ["import * as all from '@tarojs/taro'", `all.default.${api}`],
  (api) => ["const taro_1 = require('@tarojs/taro')", `(0, taro_1.${api})`],
  (api) => ["var _taro = _interopRequireDefault(require('@tarojs/taro'))", `_taro.default.${api}`],
  (api) => ["import '@tarojs/taro'", `require('@tarojs/taro').${api}`],
  (api) => [`import Taro from '@tarojs/taro'; const key = '${api}'`, 'Taro[key]'],
  (api) => [`import Taro from '@tarojs/taro'; let held; held = Taro.${api}`, 'held'],
  (api) => [`import Taro from '@tarojs/taro'; let { ${api}: held } = Taro; held &&= held`, 'held'],
  (api) => [`var t = require('@tarojs/taro'), T = _interopRequireDefault(t)`, `T.default.${api}`],
  (api) => ["const loaded = Promise.resolve().then(() => require('@tarojs/taro')); const all = await loaded", `all.${api}`],
  (api) => ["const loaded = await import('@tarojs/taro')", `loaded.default.${api}`]
]

/** Expressions that ask before they call, over the name of an API. */
const expression = fc.letrec<{ test: string; value: string }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'NAME',
      'typeof NAME === "function"',
      'NAME !== undefined',
      'null != NAME',
      'Boolean(NAME)',
      'NAME instanceof Function',
      '!!NAME'
    ),
    tie('test').map((test) => `!(${test})`),
    fc.tuple(tie('test'), fc.constantFrom('&&', '||'), tie('test')).map(([a, operator, b]) => `((${a}) ${operator} (${b}))`),
    fc.constantFrom('log("t")', '!log("f")'),
    fc.tuple(tie('test'), tie('test'), tie('test')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`)
  ),
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'NAME?.(log("argument"))',
      'typeof NAME',
      'NAME?.length',
      'NAME?.call(null, log(1))?.length',
      'log("v")',
      '(NAME && NAME(log(2)))'
    ),
    fc.constantFrom(
      '(NAME || own)()',
      '(NAME ?? own)()',
      '(NAME ? NAME : own)()',
      '(!NAME ? own : NAME)()',
      '(NAME === undefined ? own : NAME)()'
    ),
    fc.tuple(tie('test'), tie('value'), tie('value')).map(([test, a, b]) => `(${test} ? ${a} : ${b})`),
    fc.tuple(tie('value'), fc.constantFrom('??', ',', '+'), tie('value')).map(([a, operator, b]) => `((${a}) ${operator} (${b}))`),
    tie('test').map((test) => `Boolean(${test})`)
  )
})).value

const WRAPS = [
  'exports.a = EXPR',
  'EXPR',
  'exports.a = (() => EXPR)()',
  'if (EXPR) log("yes"); else log("no")',
  'log(function(){return(EXPR)}())',
  'for (let i = 0; i < 1 && EXPR; i++) log(i)',
  'switch (typeof EXPR) { case "string": log("s") }',
  'EXPR && log("and")'
]

const program = fc.constantFrom(...PLATFORMS).chain((platform) =>
  fc.record({
    platform: fc.constant(platform),
    api: fc.constantFrom(...platform.apis),
    name: fc.constantFrom(...NAMES),
    statements: fc.array(fc.tuple(fc.constantFrom(...WRAPS), expression), { minLength: 1, maxLength: 3 }),
    has: fc.boolean(),
    end: fc.constantFrom(';', '\n;')
  })
)

test('a program that asks before it calls does as on a platform that has only what works', async () => {
  let asked = 0
  await fc.assert(
    fc.asyncProperty(program, async ({ platform, api, name, statements, has, end }) => {
      const [before, named] = name(api)
      const body = statements.map(([wrap, value]) => wrap.replace('EXPR', () => `(${value})`)).join(end)
      const source = `${before};\nconst own = () => 'own'; ${body.replaceAll('NAME', named)}`
      const run = await createRun(source, platform.options)
      if (run.code !== source) asked++
      const host = { [api]: has }
      const works = platform.works(api, host)
      const truth = await createRun(source)
      const [expected, got] = [await truth({}, works ? [] : [api]).outcome(), await run(host).outcome()]
      if (expected !== got)
        throw new Error(`${platform.options.facts.platform} ${works}\n${source}\n---\n${run.code}\n---\n${expected}\n${got}`)
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 150) }
  )
  // Not a test of programs that are left alone.
  expect(asked).toBeGreaterThan(50)
}, 600_000)
