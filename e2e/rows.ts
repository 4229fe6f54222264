import { statSync } from 'node:fs'
import { adaptersOf } from './adapters'
import { build, example, filesIn, type Build } from './build'
import { differences, expected } from './expect'
import { guardedOf, isDecided, type Guarded } from './guarded'
import type { RunningApp } from './hosts/host'
import type { Asked } from './hosts/observation'
import { questionsOf, type Question } from './questions'
import { ran, type NotRun, type Row, type Side } from './results'
import { targets, type Target } from './targets'

/** Flags, and calls of what is not there, in one host. */
export interface AskedRow {
  target: string
  bundler: string
  host: string
  stock?: Asked
  ours: Asked
}

export interface Results {
  rows: Row[]
  questions: Question[]
  asked: AskedRow[]
  guarded: Guarded[]
}

/** Builds and runs targets, one after another: a build needs both of two cores. */
export async function runTargets(names: string[], progress: (line: string) => void, app = example): Promise<Results> {
  const rows: Row[] = []
  const asked: AskedRow[] = []
  const questions: Question[] = []
  const guarded: Guarded[] = []
  for (const target of targets.filter(({ target }) => names.includes(target))) {
    const [stock, ours] = [await build(app, target, 'stock', progress), await build(app, target, 'ours', progress)]
    for (const host of Object.keys(target.hosts)) {
      const sides = { stock: await runHost(target, stock, host), ours: await runHost(target, ours, host) }
      rows.push(...rowsOf(target, host, sides))
      const [theirs, own] = [askedOf(sides.stock), askedOf(sides.ours)]
      questions.push(...questionsOf(target, host, theirs, own))
      if (own) asked.push({ target: target.target, bundler: target.bundler, host, stock: theirs, ours: own })
    }
    if (app === example && isDecided(target)) guarded.push(await guardedOf(target, ours, progress))
    progress(`${target.target}-${target.bundler}: run in ${Object.keys(target.hosts).length} host(s)`)
  }
  return { rows, questions, asked, guarded }
}

const askedOf = (run: HostRun): Asked | undefined => ('forms' in run ? run.asked : undefined)

/** What each import form did in one host; or what happened where the app did not even start; or why nothing was run. */
type HostRun = { forms: Map<string, Side>; asked?: Asked } | { dead: Side } | { notRun: string }

async function runHost(target: Target, built: Build, host: string): Promise<HostRun> {
  if ('notRun' in built) return built
  const notRun = target.lacks?.()
  if (notRun) return { notRun }
  const about = { adapters: adaptersOf(built.output), bytes: bytesOf(built.output) }
  let running: RunningApp
  try {
    running = await target.hosts[host]!(built.output)
  } catch (error) {
    const { message } = error as Error
    return { dead: { outcome: 'threw', callbacks: [], errMsg: message, code: '', canIUse: 'threw Error', unhandled: 0, ...about } }
  }
  const { forms, call, ask, asking, unhandled, close } = running
  try {
    const answers = await Promise.all(forms.map(async (form) => ({ ...(await call(form)), canIUse: await ask(form), ...about })))
    const sides = new Map<string, Side>()
    for (const [index, form] of forms.entries()) sides.set(form, { ...answers[index]!, unhandled: await unhandled(form) })
    return { forms: sides, asked: await asking() }
  } finally {
    await close()
  }
}

function rowsOf({ target, bundler }: Target, host: string, runs: Record<'stock' | 'ours', HostRun>): Row[] {
  const forms = new Set(Object.values(runs).flatMap((run) => ('forms' in run ? [...run.forms.keys()] : [])))
  return [...(forms.size ? forms : ['member'])].map((form) => {
    const [stock, ours] = [sideOf(runs.stock, form), sideOf(runs.ours, form)]
    const right = expected(target, host, form)
    // What stock Taro builds and runs, ours has to build and run as well.
    const wrong = ran(ours) ? differences(ours, right) : ran(stock) ? ['not run'] : []
    // Stock holds no adapter of ours and has no codes: it is judged by what the caller sees first.
    const stockWrong = ran(stock) ? differences(stock, { ...right, ...pickOwn(stock) }) : []
    return { target, bundler, host, form, stock, ours, wrong, stockWrong }
  })
}

/** What stock Taro cannot be blamed for. */
const pickOwn = ({ adapters, code, errCode, errno }: Side) => ({ adapters, code, errCode, errno, errMsg: /(?:)/ })

function sideOf(run: HostRun, form: string): Side | NotRun {
  if ('notRun' in run) return { outcome: 'not run', reason: run.notRun }
  if ('dead' in run) return run.dead
  return run.forms.get(form) ?? { outcome: 'not run', reason: `the output has no import form ${form}` }
}

const bytesOf = (output: string) => filesIn(output).reduce((sum, file) => sum + statSync(file).size, 0)
