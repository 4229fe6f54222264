import { execFile } from 'node:child_process'
import path from 'node:path'
import data, { type Platform } from '@taro-capability/support-data'
import { isDecided } from '../../e2e/guarded'
import { hasApi } from '../../e2e/miniHosts'
import type { Results } from '../../e2e/rows'
import { targets } from '../../e2e/targets'

const root = path.join(__dirname, '../..')

/** What `npm start` finds, and the same for the Vue app, which is a mini program and a web page only. */
const apps = [
  { app: 'the React app', targets, forms: 27, args: [] },
  {
    app: 'the Vue app',
    targets: targets.filter(({ target }) => target === 'weapp' || target === 'h5'),
    forms: 13,
    args: ['--app', 'examples/vue3', '--target', 'weapp', '--target', 'h5']
  }
]

describe.each(apps)('$app', ({ app, targets, forms, args }) => {
  let results: Results

  // In a process of its own, as `npm start` does it: jest's realms would be seen in the place of Node's.
  beforeAll(async () => {
    const run = { cwd: root, maxBuffer: 64 * 1024 * 1024 }
    results = await new Promise((resolve, reject) =>
      execFile(process.execPath, ['--import', 'tsx', 'e2e/start.ts', '--json', ...args], run, (_error, stdout, stderr) =>
        stdout ? resolve(JSON.parse(stdout)) : reject(new Error(stderr))
      )
    )
  }, 15 * 60_000)

  describe.each(targets)('$target built by $bundler', ({ target, bundler, hosts }) => {
    const here = (host: string) => results.rows.filter((row) => row.target === target && row.bundler === bundler && row.host === host)

    describe.each(Object.keys(hosts))('in a host that is: %s', (host) => {
      test('is built and run, in every import form, with stock Taro and with the plugin', () => {
        expect(here(host)).toHaveLength(forms)
        expect(here(host).flatMap(({ stock, ours }) => [stock, ours].filter(({ outcome }) => outcome === 'not run'))).toEqual([])
      })

      test('with the plugin, every import form does and answers what its documentation says', () => {
        expect(here(host).flatMap(({ form, wrong }) => wrong.map((what) => `${form}: ${what}`))).toEqual([])
      })

      test('with the plugin, the output holds the adapter of its platform and no other; stock holds none', () => {
        for (const { ours, stock } of here(host))
          expect({ ours, stock }).toMatchObject({ ours: { adapters: [target] }, stock: { adapters: [] } })
      })
    })
  })

  test('a call behind a question leaves nothing where it is decided: byte by byte the app that never had it', () => {
    const decided = app === 'the React app' ? targets.filter(isDecided) : []
    expect(results.guarded).toEqual(decided.map(({ target, bundler }) => ({ target, bundler, differ: [] })))
  })

  test('questions about many APIs are answered by the truth, however they are asked', () => {
    expect(results.questions.filter(({ ours, wrong }) => !ours || wrong.length)).toEqual([])
    expect(results.questions).toHaveLength(app === 'the React app' ? results.asked.length * 16 : 0)
  })

  test('a test of existence is answered as the question, in each form', () => {
    for (const { target, host, ours } of results.asked) {
      const { right } = results.questions.find(
        (question) => question.target === target && question.host === host && question.api === 'authPrivateMessage'
      )!
      const wrong = Object.keys(ours.existence).filter((form) => ours.existence[form] !== right)
      expect({ target, host, wrong, forms: Object.keys(ours.existence).length }).toEqual({ target, host, wrong: [], forms: 10 })
    }
  })

  test('flags are on where their APIs are, and a switch turns them off and never on', () => {
    for (const { target, host, ours } of results.asked) {
      const has = (...apis: string[]) =>
        apis.every(
          (api) => results.questions.find((question) => question.target === target && question.host === host && question.api === api)!.right
        )
      const on = { privateMessage: has('authPrivateMessage'), session: has('login'), image: has('chooseImage', 'setStorageSync') }
      expect({ target, host, ...ours.flags }).toEqual({
        target,
        host,
        on,
        off: { privateMessage: false, session: false, image: false },
        again: on
      })
    }
  })

  test('with failClosed, what the platform does not have fails by its kind, and is reported', () => {
    for (const { target, bundler, host, ours } of results.asked) {
      for (const [api, { did, reported }] of Object.entries(ours.calls)) {
        if (api === 'login') continue
        const { kind, platforms } = data.apis[api]!
        const fails = ['stub', 'noop', 'absent'].includes(platforms[target as Platform].state)
        const report = `${api} UNSUPPORTED_PLATFORM`
        const expected: Record<string, object> = {
          promise: { did: 'rejected UNSUPPORTED_PLATFORM', reported: [report, report] },
          sync: { did: 'threw UNSUPPORTED_PLATFORM', reported: [report, report] },
          listener: { did: 'returned undefined', reported: [report] }
        }
        const right = fails ? expected[kind]! : { did: expect.not.stringContaining('UNSUPPORTED_PLATFORM'), reported: [] }
        expect({ target, bundler, host, api, did, reported }).toEqual({ target, bundler, host, api, ...right })
      }
    }
  })

  test('a login keeps its contract, by whatever name the host has it and in whatever words it answers', () => {
    const answers: Record<string, string> = { alipay: 'resolved', tt: 'rejected HOST_FAILED', qq: 'resolved', weapp: 'pending' }
    for (const { target, host, ours } of results.asked) {
      const isThere = hasApi(target as Platform, host, 'login')
      const { state } = data.apis.login!.platforms[target as Platform]
      const code = state === 'real' ? 'UNAVAILABLE' : 'UNSUPPORTED_PLATFORM'
      const did = isThere ? answers[target] : `rejected ${code}`
      const reported = isThere ? [] : [`login ${code}`, `login ${code}`]
      expect({ target, host, ...ours.calls.login }).toEqual({ target, host, did, reported })
    }
  })

  test('stock Taro is not right everywhere: the comparison can show it', () => {
    expect(results.rows.some(({ stockWrong }) => stockWrong.length)).toBe(true)
  })
})
