import { check, parseTarget, type Report } from '@taro-capability/checker'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { progress } from '../setup'
import { draw, type Strata } from './draw'
import { readJudged, scores, verdictOf, type Said } from './judged'
import { lackingNames } from './lacking'
import { isLacking, placesOf } from './places'

const help = `npm run accuracy -- <project>…: places of a project to judge by hand, drawn from a seed

Draws findings of the check, and silent places: such as name an API that a target lacks, listed by a program that knows nothing of the
check, where the check reports nothing for that target. As many for each target, as far as there are. Prints Markdown: each place with
the lines around it.

  --target <names>     default: weapp@2.10.0,h5,rn,harmony
  --seed <number>      default: 1
  --findings <number>  default: 200
  --silent <number>    default: 200
  --json               the places alone
  --judged <file>      instead, how the check does on places that were judged before, and where it is wrong: bench/accuracy/judged.tsv.
                       The last part of a project's folder is its name there, with -- for the slash: checkouts/owner--name
`

/** One thing to judge: a finding, or its absence, on one target. */
interface Drawn {
  project: string
  target: string
  file: string
  line: number
  api: string
  /** What the check says; nothing where it is silent. */
  finding?: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    target: { type: 'string', default: 'weapp@2.10.0,h5,rn,harmony' },
    seed: { type: 'string', default: '1' },
    findings: { type: 'string', default: '200' },
    silent: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
    judged: { type: 'string' },
    help: { type: 'boolean', default: false }
  }
})

const targets = values.target.split(',')

/** The reason by which the check says that nothing calls it. */
const UNCALLED = 'in code that nothing calls'

const atPlace = (file: string, line: number, name: string) => `${file}:${line}:${name}`

/** The share of silent places that are probably members of something else than Taro, at least: rare forms are among them. */
const OTHERS = 0.2

function findingsOf(project: string, report: Report, target: string): Drawn[] {
  return report.findings.flatMap(({ file, line, api, problems, advice }) =>
    problems
      .filter((problem) => problem.target === target)
      .map(({ level, what, because }) => {
        const finding = [level, what, because, advice].filter(Boolean).join(' | ')
        return { project, target, file, line, api, finding }
      })
  )
}

function silentOf(project: string, root: string, report: Report, target: string): (Drawn & { isDirect: boolean })[] {
  const names = lackingNames(target)
  const reported = new Set(
    report.findings
      .filter(({ problems }) => problems.some((problem) => problem.target === target))
      .map(({ file, line, api }) => atPlace(file, line, api.replace(/\.object\..*/, '')))
  )
  return placesOf(root, names)
    .filter((place) => isLacking(place, target.split('@')[0]!, names) && !reported.has(atPlace(place.file, place.line, place.api)))
    .map(({ file, line, api, isDirect }) => ({ project, target, file, line, api, isDirect }))
}

const rootsOf = (folders: string[]) => new Map(folders.map((folder) => [path.basename(path.resolve(folder)), path.resolve(folder)]))

/** Checks the projects again, and compares with what is true of the places that were judged. */
async function judge(file: string) {
  const judged = readJudged(file)
  const found = new Map<string, Said>()
  for (const [name, root] of rootsOf(positionals)) {
    progress(`checking ${name}`)
    const report = await check({ root, targets: targets.map(parseTarget) })
    for (const { file, line, api, problems } of report.findings)
      for (const { target, because } of problems)
        found.set([name.replace('--', '/'), target, `${file}:${line}`, api].join(), because === UNCALLED ? 'uncalled' : 'reported')
  }
  const compared = judged.map((one) => {
    const said = found.get([one.project, one.target, one.place, one.api].join()) ?? 'silent'
    return { ...one, said, verdict: verdictOf(one, said) }
  })
  for (const { verdict, said, project, target, place, api, reason } of compared)
    if (verdict !== 'right') console.log(`${verdict}, ${said}: ${api} on ${target}, ${project} ${place} (${reason})`)
  console.log(`\n${scores(compared)}`)
}

async function main() {
  const strata = { findings: new Map<string, Drawn[]>(), direct: new Map<string, Drawn[]>(), other: new Map<string, Drawn[]>() }
  const add = (to: Strata<Drawn>, target: string, list: Drawn[]) => to.set(target, [...(to.get(target) ?? []), ...list])
  const roots = rootsOf(positionals)
  for (const [project, root] of roots) {
    progress(`checking ${project}`)
    const report = await check({ root, targets: targets.map(parseTarget) })
    for (const target of targets) {
      const places = silentOf(project, root, report, target)
      add(strata.findings, target, findingsOf(project, report, target))
      add(
        strata.direct,
        target,
        places.filter(({ isDirect }) => isDirect)
      )
      add(
        strata.other,
        target,
        places.filter(({ isDirect }) => !isDirect)
      )
    }
  }
  const [seed, findings, silent] = [Number(values.seed), Number(values.findings), Number(values.silent)]
  const direct = draw(strata.direct, Math.round(silent * (1 - OTHERS)), seed)
  const drawn = [...draw(strata.findings, findings, seed), ...direct, ...draw(strata.other, silent - direct.length, seed)]
  for (const [kind, of] of Object.entries(strata))
    console.error(`${kind}: ${[...of].map(([target, list]) => `${target} ${list.length}`).join(', ')}`)
  console.log(values.json ? JSON.stringify(drawn, undefined, 2) : drawn.map((place, at) => shown(place, at, roots)).join('\n\n'))
}

/** The lines around, with the line itself marked. */
function shown({ project, target, file, line, api, finding }: Drawn, at: number, roots: Map<string, string>): string {
  const lines = readFileSync(path.join(roots.get(project)!, file), 'utf8').split('\n')
  const first = Math.max(0, line - 13)
  const around = lines.slice(first, line + 8).map((text, index) => `${first + index + 1 === line ? '>' : ' '} ${text.slice(0, 160)}`)
  return [`## ${at + 1}. ${project} ${file}:${line} ${api} on ${target}`, finding ?? 'silent', '```', ...around, '```'].join('\n')
}

if (values.help || positionals.length === 0) console.log(help)
else if (values.judged) await judge(values.judged)
else await main()
