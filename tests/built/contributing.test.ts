// CONTRIBUTING.md, executed: what it says of an API, a platform and a bundler, in a copy of the repository.
import { copyRepository, type Copy } from './contributing/copy'
import { addAdapter, addApi, addBundler, addPlatform } from './contributing/steps'

jest.setTimeout(20 * 60_000)

/** Runs the conformance suite on a built adapter, as a third party would. */
const conformance = `const { conformance } = require('@taro-capability/testing')
const [adapter, host] = process.argv.slice(2)
const version = (SDKVersion) => ({ value: () => ({ SDKVersion }) })
const setHost = (apis, is) => (globalThis[host] = apis && Object.defineProperty(apis, 'getSystemInfoSync', version(is)))
const cases = conformance({ adapter: require(adapter), ...(host && { setHost }) })
const main = async () => {
  const failed = []
  for (const { name, run } of cases) await run().catch((error) => failed.push(name + ': ' + error.message))
  const apis = [...new Set(cases.map(({ name }) => /^\\w+/.exec(name)[0]))]
  console.log(JSON.stringify({ failed, apis }))
}
main()`

const asks = `const { chooseInvoiceTitle, supports } = require('taro-capability')
chooseInvoiceTitle({ reason: 'r' }).catch(({ code, platform }) =>
  console.log(JSON.stringify({ code, platform, supported: supports('chooseInvoiceTitle') })))`

let copy: Copy
const json = (output: string) => JSON.parse(output) as unknown

beforeAll(() => {
  copy = copyRepository()
  addApi(copy)
  addPlatform(copy, 'acme', "answeredBy: 'table'")
  addPlatform(copy, 'ajax', "answeredBy: 'host',\n  adapter: '@taro-capability/adapter-ajax'")
  addAdapter(copy, 'ajax')
  addBundler(copy)
  // `npm install`, without the network.
  copy.link()
  copy.npm('run', 'data:build')
  copy.npm('run', 'generate')
  copy.npm('run', 'build', '--', '--silent')
  copy.write('conformance.cjs', conformance)
  copy.write('asks.cjs', asks)
})

afterAll(() => copy.remove())

test('nothing is stale, and the types of all packages are right', () => {
  copy.npm('run', 'generate:check')
  copy.run('node_modules/typescript-7/bin/tsc', '--noEmit', '-p', '.')
})

test.each([
  ['weapp, where the new API is real', '@taro-capability/adapter-weapp', 'wx'],
  ['h5, where it is not', '@taro-capability/adapter-h5', ''],
  ['the new platform that has no package', 'taro-capability/adapter/acme', ''],
  ['the new platform whose host answers', '@taro-capability/adapter-ajax', 'ajax']
])('the conformance suite passes on %s', (_, module, global) => {
  const { failed, apis } = json(copy.run('conformance.cjs', module, global)) as { failed: string[]; apis: string[] }
  expect(failed).toEqual([])
  expect(apis).toContain('chooseInvoiceTitle')
})

test.each([
  ['weapp', 'UNAVAILABLE'],
  ['h5', 'UNSUPPORTED_PLATFORM'],
  ['acme', 'UNSUPPORTED_PLATFORM'],
  ['ajax', 'UNSUPPORTED_PLATFORM']
])('an app on %s calls the new API and asks about it', (platform, code) => {
  process.env.TARO_ENV = platform
  const answer = json(copy.run('asks.cjs'))
  delete process.env.TARO_ENV
  expect(answer).toEqual({ code, platform, supported: false })
})

test("the new bundler passes the tests of every bundler's builds", () => {
  copy.write('packs/README.md', '')
  copy.npm('pack', '--workspaces', '--pack-destination', 'packs')
  const args = ['tests/built/bundlers.test.ts', '--selectProjects', 'built', '--testNamePattern', '^esbuild', '--json']
  const { numPassedTests } = json(copy.run('scripts/jest.mjs', ...args)) as { numPassedTests: number }
  // Jest also succeeds where no test has the name.
  expect(numPassedTests).toBeGreaterThan(0)
})
