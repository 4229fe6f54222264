// The whole flow: the built mini program of several users, the example's server over HTTP, a stand-in for WeChat between them.
import { execFile } from 'node:child_process'
import path from 'node:path'
import { ran, type MessageRow, type MessagesNotRun } from '../../e2e/privateMessage'
import { messageSection, messageTable } from '../../e2e/privateMessage/report'
import { scenarios } from '../../e2e/privateMessage/scenarios'

const builds = ['weapp webpack5', 'weapp vite']
let rows: (MessageRow | MessagesNotRun)[]

// In a process of its own, as `npm start` does it: the apps run in realms beside jest's.
beforeAll(async () => {
  const run = { cwd: path.join(__dirname, '../..'), maxBuffer: 64 * 1024 * 1024 }
  rows = await new Promise((resolve, reject) =>
    execFile(process.execPath, ['--import', 'tsx', 'e2e/privateMessage/start.ts'], run, (_error, stdout, stderr) =>
      stdout ? resolve(JSON.parse(stdout) as typeof rows) : reject(new Error(stderr))
    )
  )
}, 10 * 60_000)

describe.each(builds)('%s', (build) => {
  test.each(scenarios.map(({ name, expected }) => [name, expected]))('%s: %s', (name, expected) => {
    const row = rows.filter(ran).find((row) => row.build === build && row.name === name)
    expect(row).toMatchObject({ found: expected, right: true })
  })
})

test('each scenario is run with each build, and nothing else', () => {
  expect(rows.filter(ran).filter(({ build }) => builds.includes(build))).toHaveLength(builds.length * scenarios.length)
})

test.each(['h5 webpack5', 'h5 vite'])('%s says where the message can be opened', (build) => {
  expect(rows.filter((row) => row.build === build)).toMatchObject([{ right: true }])
})

test('the steps are those of the documentation, in its order', () => {
  const { steps } = rows.filter(ran)[0]!
  const calls = steps.filter(({ isAnswer }) => !isAnswer).map(({ from, text }) => `${from}: ${text}`)
  expect(calls).toEqual([
    'Alice: login',
    'Alice: POST /private-message/login',
    'your server: /sns/jscode2session',
    'Alice: POST /messages',
    'Alice: POST /private-message/activity',
    'your server: /cgi-bin/stable_token',
    'your server: /cgi-bin/message/wxopen/activityid/create',
    'Alice: updateShareMenu',
    'Alice: shares to one person',
    'Bob: opens the card',
    'Bob: login',
    'Bob: POST /private-message/login',
    'your server: /sns/jscode2session',
    'Bob: authPrivateMessage',
    'Bob: POST /private-message/verify',
    'Bob: GET /messages/…'
  ])
})

test('the report shows each scenario with its diagram, and the terminal the steps of the first', () => {
  const html = messageSection(rows)
  expect(html.match(/<svg/g)!.length).toBe(scenarios.length)
  for (const { name } of scenarios) expect(messageTable(rows)).toContain(name)
  expect(messageTable(rows)).toMatch(/Bob +-> +WeChat +authPrivateMessage/)
})
