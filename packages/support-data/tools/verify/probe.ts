// Runs inside the platform: in the page, or in the vm.
import { leavesListener } from './listeners'
import type { Observation, StockAnswers } from './observation'

/** What the bundled app offers. */
interface App {
  eventCenter(): Parameters<typeof leavesListener>[2]
  lookUp: Record<string, () => unknown>
  literal: Record<string, () => unknown>
  variable(name: string): unknown
}

declare global {
  /** How often the app reached for its host. */
  var reached: number
}

type Call = (...args: unknown[]) => unknown

const notSupported = /不支持 API|暂时不支持|暂不支持|仅在微信公众号/
/** A function whose text is all there is to it: nothing, a warning, an empty answer. */
const empty = /^(async\s*)?(function\s*)?\w*\s*\([^)]*\)\s*(=>)?\s*\{\s*(console\.(warn|error)\([^;]*\);?\s*)?\}$/
const constant =
  /^(async\s*)?(function\s*)?\w*\s*\([^)]*\)\s*(=>)?\s*(\{\s*return\s+)?(Promise\.resolve\((\{\s*\})?\)|\[\s*\]|\(?\{\s*\}\)?);?\s*\}?$/

export async function probe(app: App, name: string, kind: string): Promise<Observation> {
  const value = tryTo(() => app.lookUp[name]!())
  if (value instanceof Thrown) return { saw: 'nothing', evidence: `looking it up threw ${value.text}` }
  if (value === undefined || value === null) return { saw: 'absent', evidence: String(value) }
  if (kind === 'hook') return { saw: 'nothing', evidence: 'a hook is called in a component only' }
  const watch = watchStubs(app)
  if (typeof value !== 'function' || kind === 'object') return ofObject(value, watch) ?? { saw: 'there', evidence: typeof value }
  if (kind === 'constructor') return { saw: 'there', evidence: 'a constructor' }
  if (name === 'canIUse' && app.variable('no.such.api') === true)
    return { saw: 'stub', evidence: 'it says true of an API that does not exist' }
  if (/^off[A-Z]/.test(name) && leaves(app, name, value as Call)) {
    return { saw: 'noop', evidence: 'the listener that it takes away is called all the same' }
  }
  return ofFunction(value as Call, kind, watch)
}

function leaves(app: App, name: string, off: Call): boolean | undefined {
  const on = tryTo(() => app.lookUp[name.replace('off', 'on')]!())
  return typeof on === 'function' ? leavesListener(on as Call, off, app.eventCenter()) : undefined
}

async function ofFunction(call: Call, kind: string, watch: Watch): Promise<Observation> {
  const text = bare(call)
  if (empty.test(text)) return { saw: 'noop', evidence: text }
  if (constant.test(text)) return { saw: 'stub', evidence: text }
  const before = globalThis.reached
  const result = watch.during(() => call(kind === 'listener' ? () => {} : {}))
  if (watch.seen) return watch.seen
  if (isMadeUp(result, text)) return { saw: 'stub', evidence: `returned ${describe(result)}, and reaches for nothing outside itself` }
  const answer = await ofResult(result, watch)
  return { ...answer, reached: globalThis.reached > before }
}

/** Whether an object is all that a function has to give: written again where there is nothing else, it gives one as well. */
function isMadeUp(result: unknown, text: string): boolean {
  if (typeof result !== 'object' || result === null) return false
  let reaches = false
  const nothing = new Proxy(
    {},
    { has: () => true, get: (_, key) => (key === Symbol.unscopables ? undefined : ((reaches = true), undefined)) }
  )
  const again = tryTo(() => (new Function('nothing', `with (nothing) return (${text})({})`) as Call)(nothing))
  return !reaches && typeof again === 'object' && again !== null && !(again instanceof Thrown)
}

async function ofResult(result: unknown, watch: Watch): Promise<Observation> {
  if (result instanceof Thrown) return { saw: 'there', evidence: `threw ${result.text}` }
  if (isError(result)) return { saw: 'stub', evidence: `returned ${String(result)}` }
  if (isPromise(result)) return ofPromise(result)
  return ofObject(result, watch) ?? { saw: 'there', evidence: `returned ${describe(result)}` }
}

async function ofPromise(promise: PromiseLike<unknown>): Promise<Observation> {
  const pending = new Promise<string>((resolve) => setTimeout(() => resolve('its promise was pending'), 30))
  const settled = Promise.resolve(promise).then(
    (value) => `resolved ${describe(value)}`,
    (error: unknown) =>
      isError(error) && notSupported.test(error.message) ? `stub: rejected ${error.message}` : `rejected ${describe(error)}`
  )
  const evidence = await Promise.race([settled, pending])
  return { saw: evidence.startsWith('stub: ') ? 'stub' : 'there', evidence: evidence.replace('stub: ', '') }
}

/** An object whose every method is a stub is one itself. */
function ofObject(value: unknown, watch: Watch): Observation | undefined {
  const methods = methodsOf(value)
  if (methods.length === 0) return undefined
  const isStub = methods.every((method) => {
    if (empty.test(bare(method))) return true
    watch.seen = undefined
    watch.during(() => method({}))
    return watch.seen !== undefined
  })
  watch.seen = undefined
  return isStub ? { saw: 'stub', evidence: `each of its ${methods.length} methods is a stub` } : undefined
}

/** Its own, and its class's; of a class the static ones, since that is what the app gets. */
function methodsOf(value: unknown): Call[] {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || isPromise(value)) return []
  const own = Object.getOwnPropertyNames(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  const inherited =
    prototype === Object.prototype || prototype === Function.prototype || prototype === null ? [] : Object.getOwnPropertyNames(prototype)
  const names = [...own, ...inherited].filter(
    (name) => !['constructor', 'length', 'name', 'prototype', 'arguments', 'caller'].includes(name)
  )
  const members = names.map((name) => tryTo(() => (value as Record<string, unknown>)[name]))
  return members
    .filter((member): member is Call => typeof member === 'function')
    .map((method) => Object.assign(method.bind(value), { text: String(method) }))
}

interface Watch {
  seen: Observation | undefined
  during(run: () => unknown): unknown
}

/** Taro's stubs say so: by an event, or in the console. */
function watchStubs(app: App): Watch {
  const watch: Watch = { seen: undefined, during }
  tryTo(() =>
    app.eventCenter().on('__taroNotSupport', (what) => {
      const { name, category } = what as { name: string; category: string }
      watch.seen = { saw: category === 'weixin_corp' ? 'wechat-only' : 'stub', evidence: `event __taroNotSupport ${category} ${name}` }
    })
  )
  return watch

  function during(run: () => unknown): unknown {
    const { warn, error } = console
    const listen = (text: unknown) => {
      if (notSupported.test(String(text))) watch.seen ??= { saw: 'stub', evidence: `console: ${String(text)}` }
    }
    Object.assign(console, { warn: listen, error: listen })
    const result = tryTo(run)
    if (isPromise(result)) result.then(undefined, () => {})
    Object.assign(console, { warn, error })
    return result
  }
}

export function stockAnswers({ literal, variable, lookUp }: App): StockAnswers {
  const names = Object.keys(lookUp)
  // A promise, which harmony gives, is as good as true to an `if`.
  const ask = (question: () => unknown) => Boolean(tryTo(question)) && !(tryTo(question) instanceof Thrown)
  return {
    literal: Object.fromEntries(names.map((name) => [name, ask(literal[name]!)])),
    variable: Object.fromEntries(names.map((name) => [name, ask(() => variable(name))]))
  }
}

class Thrown {
  constructor(readonly text: string) {}
}

function tryTo(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return new Thrown(String(error))
  }
}

const bare = (call: Call & { text?: string }) => (call.text ?? String(call)).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').trim()
const isError = (value: unknown): value is Error => Object.prototype.toString.call(value) === '[object Error]'
const isPromise = (value: unknown): value is PromiseLike<unknown> => typeof (value as PromiseLike<unknown> | undefined)?.then === 'function'
const describe = (value: unknown) => (value === undefined ? 'undefined' : String(tryTo(() => JSON.stringify(value))).slice(0, 80))
