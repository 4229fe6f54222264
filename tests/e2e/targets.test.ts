import { execFile } from 'node:child_process'
import path from 'node:path'
import type { Row } from '../../e2e/rows'
import { targets } from '../../e2e/targets'

const root = path.join(__dirname, '../..')
let rows: Row[]

// In a process of its own, as `npm start` does it: jest's realms would be seen in the place of Node's.
beforeAll(async () => {
  const run = { cwd: root, maxBuffer: 64 * 1024 * 1024 }
  rows = await new Promise((resolve, reject) =>
    execFile(process.execPath, ['--import', 'tsx', 'e2e/start.ts', '--json'], run, (_error, stdout, stderr) =>
      stdout ? resolve(JSON.parse(stdout)) : reject(new Error(stderr))
    )
  )
}, 15 * 60_000)

describe.each(targets)('$target built by $bundler', ({ target, bundler, hosts }) => {
  const here = (host: string) => rows.filter((row) => row.target === target && row.bundler === bundler && row.host === host)

  describe.each(Object.keys(hosts))('in a host that is: %s', (host) => {
    test('is built and run, in every import form, with stock Taro and with the plugin', () => {
      expect(here(host).length).toBeGreaterThan(20)
      expect(here(host).flatMap(({ stock, ours }) => [stock, ours].filter(({ outcome }) => outcome === 'not run'))).toEqual([])
    })

    test('with the plugin, every import form does and answers what its documentation says', () => {
      expect(here(host).flatMap(({ form, wrong }) => wrong.map((what) => `${form}: ${what}`))).toEqual([])
    })

    test('with the plugin, the output holds the adapter of its platform and no other; stock holds none', () => {
      const [member] = here(host).filter(({ form }) => form === 'member')
      expect(member).toMatchObject({ ours: { adapters: [target] }, stock: { adapters: [] } })
    })
  })
})

test('stock Taro is not right everywhere: the comparison can tell', () => {
  expect(rows.some(({ stockWrong }) => stockWrong.length)).toBe(true)
})
