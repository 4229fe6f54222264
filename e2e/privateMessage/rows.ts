import type { Step } from '../wechat'
import { scenarios, type Scenario } from './scenarios'
import { openWorld } from './world'

/** A scenario, run with one build. */
export interface MessageRow {
  build: string
  name: string
  expected: string
  found: string
  /** Why the server refused the last time, by its own log. */
  reason?: string
  right: boolean
  /** Who called whom, in order. */
  steps: Step[]
}

/** Runs everything that can happen to a private message, each in a world of its own. */
export async function runScenarios(build: string, output: string): Promise<MessageRow[]> {
  const rows: MessageRow[] = []
  for (const scenario of scenarios) rows.push(await runScenario(build, output, scenario))
  return rows
}

async function runScenario(build: string, output: string, { name, expected, reason, run }: Scenario): Promise<MessageRow> {
  const world = await openWorld(output)
  const { addUser, wechat } = world
  try {
    const people = { alice: addUser('Alice'), bob: addUser('Bob'), carol: addUser('Carol') }
    const found = await run(world, people).catch((error: Error) => error.message)
    const right = found === expected && (reason?.test(world.reason() ?? '') ?? world.reason() === undefined)
    return { build, name, expected, found, reason: world.reason(), right, steps: wechat.trace.steps }
  } finally {
    await world.close()
  }
}
