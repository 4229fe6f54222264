// What we ask of others: this repository and its examples pass the check. The examples call what is not there on purpose, to show
// what happens then; those calls are in their baselines.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(__dirname, '..')
const command = path.join(root, 'packages/taro-capability/bin/taro-capability.js')
/** The checker's labelled cases, and the types of calls that are never made. */
const onPurpose = ['**/test/cases/**', 'tests/types/**']

test.each([
  { project: '.', args: ['packages', 'e2e', 'bench', 'tests', ...onPurpose.flatMap((glob) => ['--ignore', glob])] },
  { project: 'examples/private-message', args: [] },
  { project: 'examples/vue3', args: [] }
])('$project passes the check', ({ project, args }) => {
  const run = spawnSync(process.execPath, [command, 'check', '--json', '--no-cache', ...args], {
    cwd: path.join(root, project),
    encoding: 'utf8',
    maxBuffer: 1e8
  })
  // A project without Taro would have the notice `no-taro`.
  const { findings, notices } = JSON.parse(run.stdout)
  expect({ status: run.status, findings, notices }).toEqual({ status: 0, findings: [], notices: [] })
})
