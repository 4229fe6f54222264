import type { Asked, Observation, Probed } from '../observation'

/**
 * What an app showed of its hooks: each registers a function, and is there if the platform ever calls it. What was never called
 * while everything was done to the app that the platform can do is a hook in name only.
 */
export function withHooks(probed: Probed, apis: Asked, fired: ReadonlySet<string>): Probed {
  const hooks = apis.filter(({ name, kind }) => kind === 'hook' && probed.apis[name]!.saw === 'nothing')
  const observed = hooks.map(({ name }): [string, Observation] => [name, fired.has(name) ? called : neverCalled])
  return { ...probed, apis: { ...probed.apis, ...Object.fromEntries(observed) } }
}

const called: Observation = { saw: 'there', evidence: 'its function was called', reached: true }
const neverCalled: Observation = { saw: 'noop', evidence: 'its function was not called, whatever was done to the app' }

/**
 * JavaScript that has every hook of a framework report to `globalThis.fired` when its function is called; `useRouter` calls none
 * and answers.
 */
export const useAllHooks = `
globalThis.fired = []
const useAll = () => {
  for (const [name, hook] of Object.entries(framework)) {
    if (name === 'useRouter') { if (hook()?.path) globalThis.fired.push(name) }
    else if (/^use[A-Z]/.test(name) && name !== 'useScope') hook(() => { globalThis.fired.push(name) })
  }
}`
