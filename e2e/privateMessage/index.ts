import { build, example } from '../build'
import { targets } from '../targets'
import { runInBrowser } from './elsewhere'
import { runScenarios, type MessageRow } from './rows'

export type { MessageRow } from './rows'

/** A build that could not be made. */
export interface MessagesNotRun {
  build: string
  notRun: string
}

export const ran = (row: MessageRow | MessagesNotRun): row is MessageRow => 'found' in row

/** How a build's output is run; what is in no list here has no way to open a card. */
const runs: Record<string, (build: string, output: string) => Promise<MessageRow[]>> = {
  weapp: runScenarios,
  h5: async (build, output) => [await runInBrowser(build, output)]
}

/**
 * Builds the example with each bundler, and runs everything that can happen to a private message.
 *
 * @param names the targets; of the others nothing is run
 */
export async function runPrivateMessages(names: string[], progress: (line: string) => void): Promise<(MessageRow | MessagesNotRun)[]> {
  const rows: (MessageRow | MessagesNotRun)[] = []
  for (const target of targets.filter(({ target }) => names.includes(target) && target in runs)) {
    const name = `${target.target} ${target.bundler}`
    const lacks = target.lacks?.()
    const built = lacks ? { notRun: lacks } : await build(example, target, 'ours', progress)
    rows.push(...('notRun' in built ? [{ build: name, notRun: built.notRun }] : await runs[target.target]!(name, built.output)))
    progress(`${name}: private messages run`)
  }
  return rows
}
