import { execFile } from 'node:child_process'
import path from 'node:path'
import type { Row } from '../../e2e/rows'
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

describe.each(apps)('$app', ({ targets, forms, args }) => {
  let rows: Row[]

  // In a process of its own, as `npm start` does it: jest's realms would be seen in the place of Node's.
  beforeAll(async () => {
    const run = { cwd: root, maxBuffer: 64 * 1024 * 1024 }
    rows = await new Promise((resolve, reject) =>
      execFile(process.execPath, ['--import', 'tsx', 'e2e/start.ts', '--json', ...args], run, (_error, stdout, stderr) =>
        stdout ? resolve(JSON.parse(stdout)) : reject(new Error(stderr))
      )
    )
  }, 15 * 60_000)

  describe.each(targets)('$target built by $bundler', ({ target, bundler, hosts }) => {
    const here = (host: string) => rows.filter((row) => row.target === target && row.bundler === bundler && row.host === host)

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

  test('stock Taro is not right everywhere: the comparison can tell', () => {
    expect(rows.some(({ stockWrong }) => stockWrong.length)).toBe(true)
  })
})
