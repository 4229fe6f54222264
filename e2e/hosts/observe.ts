// Compiled to a script and run inside each host, beside the app: one way to look, whatever the host is.
import type { Asked, Observation } from './observation'

const API = 'authPrivateMessage'
/** How long a call may take before it counts as pending; on h5 a form may load a chunk first. */
const TIMEOUT_MS = 400
/** How long a host may still give a second answer after the first. */
const GRACE = 20

// Taken before the app runs: React Native puts its own in place, which need a device.
const { setTimeout } = globalThis
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
/** Whether the form itself is an async function: its promise is the app's own, whatever the API did. */
const isAsync = (form: string) => form.startsWith('dynamic-import')
const formNamed = (name: string) => globalThis.importForms![name]!

export const forms = () => Object.keys(globalThis.importForms ?? {})

/** Calls the API in one import form and records the outcome. */
export async function call(form: string): Promise<Observation> {
  const callbacks: string[] = []
  const note = (name: string) => () => void callbacks.push(name)
  const option = { shareTicket: 'ticket', success: note('success'), fail: note('fail'), complete: note('complete') }
  let outcome: Observation['outcome'] = 'pending'
  let answer: unknown
  const end = (as: Observation['outcome']) => (value: unknown) => {
    outcome = as
    answer = value
  }
  try {
    const returned = Promise.resolve(formNamed(form).call(option, API)).then(end('resolved'), end('rejected'))
    await Promise.race([returned, sleep(TIMEOUT_MS)])
  } catch (error) {
    end('threw')(error)
  }
  await sleep(GRACE)
  const { errMsg, message, code, errCode, errno } = Object(answer) as Partial<Observation> & { message?: string }
  return { outcome, callbacks, errMsg: errMsg ?? message ?? '', code: code ?? '', errCode, errno }
}

/** Calls the API with `fail` and without awaiting it: the host around this counts the unhandled rejections. */
export async function callAndForget(form: string): Promise<void> {
  try {
    // What is thrown here was recorded by `call`; only what surfaces later is looked for.
    const returned = formNamed(form).call({ shareTicket: 'ticket', fail: () => {} }, API)
    if (isAsync(form)) (returned as Promise<unknown>).catch(() => {})
  } catch {
    return
  }
  await sleep(GRACE)
}

/** Asks for support in one import form. A promise where an answer was due is no answer: every `if` takes it for a yes. */
export async function ask(form: string): Promise<unknown> {
  try {
    const answer = formNamed(form).ask(API)
    const promised = typeof (answer as PromiseLike<unknown> | undefined)?.then === 'function'
    return promised && !isAsync(form) ? 'a promise' : await answer
  } catch (error) {
    return `threw ${(error as Error).name}`
  }
}

/** What the app answers to questions about many APIs, what its flags are, and what calls of APIs that are not there do. */
export async function asking(): Promise<Asked | undefined> {
  const { asking } = globalThis
  if (!asking) return undefined
  const answersOf = (api: string) => {
    const answer = (question: (api: string) => unknown) => plain(() => question(api))
    return {
      literal: answer(asking.literal),
      variable: answer(asking.variable),
      template: answer(asking.template),
      optional: answer(asking.optional)
    }
  }
  const answers = Object.fromEntries(asking.apis.map((api) => [api, answersOf(api)]))
  const calls: Asked['calls'] = {}
  for (const api of asking.calls) {
    const before = asking.reported().length
    const did = await outcomeOf(() => asking.call(api))
    // Twice: a listener is reported once.
    await outcomeOf(() => asking.call(api))
    calls[api] = { did, reported: asking.reported().slice(before) }
  }
  const on = asking.flags()
  asking.switchOff()
  const off = asking.flags()
  asking.switchOn()
  return { answers, existence: asking.existence(), calls, flags: { on, off, again: asking.flags() } }
}

/** A promise where an answer was due is no answer. */
function plain(question: () => unknown): unknown {
  try {
    const answer = question()
    return typeof (answer as PromiseLike<unknown> | undefined)?.then === 'function' ? 'a promise' : answer
  } catch (error) {
    return `threw ${(error as Error).name}`
  }
}

async function outcomeOf(work: () => unknown): Promise<string> {
  try {
    const returned = work()
    if (typeof (returned as PromiseLike<unknown> | undefined)?.then !== 'function') return `returned ${typeof returned}`
    const settled = (returned as Promise<unknown>).then(
      () => 'resolved',
      (error: { code?: string }) => `rejected ${error?.code ?? ''}`.trim()
    )
    return await Promise.race([settled, sleep(TIMEOUT_MS).then(() => 'pending')])
  } catch (error) {
    return `threw ${(error as { code?: string }).code ?? (error as Error).name}`
  }
}
