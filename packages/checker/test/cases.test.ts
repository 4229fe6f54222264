import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { check, parseTarget, type Finding, type Notice } from '../src'

// Each case is a file, or a folder of files, below cases/<topic>/. The first line of one of its files says what it shows. What is to
// be found on a line is written above it, `expect <api>: <target> <level>, …`; `notice <kind>` likewise. Nothing else may be found.
const folder = path.join(__dirname, 'cases')
const TARGETS = ['weapp@2.10.0', 'h5', 'rn', 'harmony']
const EXPECT = /(?:\/\/|\/\*|<!--)\s*expect ([\w.]+): ([^*\n]*?)\s*(?:\*\/|-->)?$/gm
const NOTICE = /(?:\/\/|\/\*|<!--)\s*notice ([\w-]+)/g

const topics = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory())

const filesIn = (place: string): string[] =>
  statSync(place).isDirectory() ? readdirSync(place).flatMap((name) => filesIn(path.join(place, name))) : [place]

/** The line of an expectation's subject: the next that is not an expectation itself. */
function lineAfter(code: string, offset: number): number {
  const lines = code.split('\n')
  let line = code.slice(0, offset).split('\n').length
  while (/(\/\/|\/\*|<!--)\s*(expect|notice) /.test(lines[line] ?? '')) line++
  return line + 1
}

function expectedIn(place: string): string[] {
  return filesIn(place).flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    const name = path.relative(path.dirname(place), file)
    const findings = [...code.matchAll(EXPECT)].map(
      ({ index, 1: api, 2: problems }) => `${name}:${lineAfter(code, index)} ${api}: ${problems}`
    )
    const notices = [...code.matchAll(NOTICE)].map(({ index, 1: kind }) => `${name}:${lineAfter(code, index)} ${kind}`)
    return [...findings, ...notices]
  })
}

const lineOf = ({ file, line, api, problems }: Finding) =>
  `${file}:${line} ${api}: ${problems.map(({ target, level }) => `${target.replace(/@.*/, '')} ${level}`).join(', ')}`

const TITLE = /^\ufeff?(?:#!.*\r?\n)?(?:\/\/|<!--)(?!\s*(?:expect|notice) )\s*(.*?)\s*(?:-->)?\r?\n/

/** What a case shows: the first line of one of its files. */
function titleOf(place: string): string {
  const titles = filesIn(place).flatMap((file) => TITLE.exec(readFileSync(file, 'utf8'))?.[1] ?? [])
  if (titles.length !== 1) throw new Error(`one file of ${place} has to begin with what the case shows, not ${titles.length}`)
  return titles[0]!
}

describe.each(topics)('%s', (topic) => {
  const places = readdirSync(path.join(folder, topic)).map((name) => path.join(folder, topic, name))

  test.each(places.map((place) => [titleOf(place), place] as const))('%s', async (_, place) => {
    const isFolder = statSync(place).isDirectory()
    const { findings, notices } = await check({
      root: isFolder && existsSync(path.join(place, 'package.json')) ? place : path.dirname(place),
      paths: [place],
      targets: TARGETS.map(parseTarget)
    })
    const where = (file: string) =>
      isFolder && existsSync(path.join(place, 'package.json')) ? path.join(path.basename(place), file) : file
    const found = [
      ...findings.map((finding) => lineOf({ ...finding, file: where(finding.file) })),
      ...notices.map(({ file, line, kind }: Notice) => `${where(file)}:${line} ${kind}`)
    ]
    expect(found.sort()).toEqual(expectedIn(place).sort())
  })
})
