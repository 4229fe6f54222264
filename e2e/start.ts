import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { guardedLine, isFree } from './guarded'
import { page } from './page'
import { ran, runPrivateMessages, type MessageRow, type MessagesNotRun } from './privateMessage'
import { messageNotesOf, messageSection, messagesLine, messageTable } from './privateMessage/report'
import { questionsLine, questionTable } from './questions'
import { runTargets, type Results } from './rows'
import { formsLine, notesOf, table } from './table'
import { targets } from './targets'

const help = `npm start -- [options]

Builds the example with the real Taro CLI, with stock Taro and with the plugin, runs every output and compares. Then private messages, from
share to verified: the mini programs of several users, the example's server, and a stand-in for WeChat.

  --app <folder>   another app with a page of import forms, such as examples/vue3
  --target <name>  only this target (${[...new Set(targets.map(({ target }) => target))].join(', ')}); may be given more than once
  --json           print what was found as JSON, and progress to stderr
  --help           print this

Written: reports/targets.json, reports/questions.json, reports/privateMessages.json and reports/targets.html. Exit code 1 where an outcome is wrong.`

interface Report extends Results {
  messages: (MessageRow | MessagesNotRun)[]
}

const reports = path.join(__dirname, '../reports')

function write({ rows, questions, messages }: Report): void {
  mkdirSync(reports, { recursive: true })
  writeFileSync(path.join(reports, 'targets.json'), `${JSON.stringify(rows, null, 2)}\n`)
  writeFileSync(path.join(reports, 'questions.json'), `${JSON.stringify(questions, null, 2)}\n`)
  writeFileSync(path.join(reports, 'privateMessages.json'), `${JSON.stringify(messages, null, 2)}\n`)
  writeFileSync(path.join(reports, 'targets.html'), page(rows, messageSection(messages)))
}

function readOptions() {
  const options = {
    app: { type: 'string' },
    target: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    help: { type: 'boolean' }
  } as const
  const { values } = parseArgs({ options })
  const known = targets.map(({ target }) => String(target))
  const unknown = values.target?.find((name) => !known.includes(name))
  if (unknown) throw new Error(`there is no target "${unknown}"; there are ${[...new Set(known)].join(', ')}`)
  return { ...values, target: values.target ?? known }
}

async function start(): Promise<void> {
  const options = readOptions()
  if (options.help) return console.log(help)
  const progress = (line: string) => console.error(line)
  const found = await runTargets(options.target, progress, options.app && path.resolve(options.app))
  const messages = options.app ? [] : await runPrivateMessages(options.target, progress)
  const results: Report = { ...found, messages }
  // A run of some targets must not pass for a run of all.
  if (!options.app && options.target.length === targets.length) write(results)
  if (options.json) console.log(JSON.stringify(results, null, 2))
  else console.log(report(results))
  const wrong = [...results.rows, ...results.questions].some(({ wrong }) => wrong.length)
  const isMessageWrong = messages.some((row) => ran(row) && !row.right)
  process.exitCode = wrong || isMessageWrong || !results.guarded.every(isFree) ? 1 : 0
}

function report({ rows, questions, guarded, messages }: Report): string {
  const asked = questions.length > 0 ? ['', questionTable(questions), '', questionsLine(questions)] : []
  const free = guarded.length > 0 ? [guardedLine(guarded)] : []
  const sent = messages.length > 0 ? ['', messageTable(messages), '', messagesLine(messages)] : []
  return ['', table(rows), ...asked, formsLine(rows), ...free, ...sent, ...notesOf(rows), ...messageNotesOf(messages)].join('\n')
}

start().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 2
})
