import vm from 'node:vm'
import type { Asked, Observation, Probed, Probing } from './observation'

/** What an app does later is its own affair. */
const quietly = (run: () => void, delay?: number) =>
  setTimeout(() => {
    try {
      run()
    } catch {
      // Its call was seen already.
    }
  }, delay)

/** Runs a bundle in a new context for every API: one call can spoil the next. */
export async function runInVm(code: string, apis: Asked, prelude: string): Promise<Probed> {
  const scripts = [new vm.Script(prelude), new vm.Script(code)]
  const observed: Record<string, Observation> = {}
  // A rejection that the app leaves unhandled is not what is looked for.
  const ignore = () => {}
  process.on('unhandledRejection', ignore)
  for (const { name, kind } of apis) observed[name] = await boot(scripts).probe(name, kind)
  const stock = boot(scripts).stockAnswers()
  await new Promise((resolve) => setTimeout(resolve, 50))
  process.off('unhandledRejection', ignore)
  return { apis: observed, stock }
}

const boot = (scripts: vm.Script[]): Probing => (newContext(scripts) as { probing: Probing }).probing

/** Runs scripts in a context of their own, and gives its global object. */
export function newContext(scripts: vm.Script[]): object {
  const silent = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug'].map((name) => [name, () => {}]))
  // A timer that runs would keep this process busy with what a spoiled app does next; only the probe's own is needed.
  const context = vm.createContext({
    console: silent,
    setTimeout: quietly,
    clearTimeout,
    setInterval: () => 0,
    clearInterval() {},
    URL,
    Buffer
  })
  for (const script of scripts) script.runInContext(context)
  return context
}
