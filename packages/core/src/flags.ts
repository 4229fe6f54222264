import type { ApiName } from './names'
import { callSafely } from './settle'

/** Flags by name: the API, or the APIs, that each one needs. */
export type FlagDefinitions = Readonly<Record<string, ApiName | readonly ApiName[]>>

/** The flags of a definition: each true where its APIs are supported and no source has turned it off. */
export type Flags<Definitions extends FlagDefinitions> = { readonly [Name in keyof Definitions]: boolean }

/** Called with each flag whose value changed. */
export type FlagListener<Name> = (name: Name, value: boolean) => void

/** Why a flag has its value. */
export interface FlagExplanation {
  value: boolean
  /** The APIs that it needs. */
  apis: readonly ApiName[]
  /** Those of them that are not supported here. */
  missing: readonly ApiName[]
  /** The sources that have turned it off. */
  turnedOffBy: readonly string[]
}

interface State {
  apis: Map<string, readonly ApiName[]>
  off: Map<string, Set<string>>
  subscriptions: Set<Subscription>
  supports(api: ApiName): boolean
}

interface Subscription {
  listener: FlagListener<string>
  /** What the listener knows of each flag: it is called when that is no longer so. */
  known: Map<string, boolean>
}

// On the flags themselves: two copies of this package in one app understand each other's flags.
const STATE = Symbol.for('taro-capability.flags')

/** `defineFlags` of a platform: see {@link Flags}. */
export function createDefineFlags(supports: (api: ApiName) => boolean) {
  /**
   * Flags bound to what the platform can do.
   *
   * @param definitions for each flag the API that it needs, or a list of them
   * @throws TypeError for a flag that needs nothing, or something that is no name
   * @example const flags = defineFlags({ privateMessage: 'authPrivateMessage', shareCard: ['authPrivateMessage', 'updateShareMenu'] })
   */
  return function defineFlags<const Definitions extends FlagDefinitions>(definitions: Definitions): Flags<Definitions> {
    const state: State = { apis: new Map(), off: new Map(), subscriptions: new Set(), supports }
    const flags = Object.defineProperty({}, STATE, { value: state })
    for (const name of Object.keys(definitions)) {
      state.apis.set(name, apisOf(name, definitions[name]))
      state.off.set(name, new Set())
      Object.defineProperty(flags, name, { enumerable: true, get: () => explain(state, name).value })
    }
    return flags as Flags<Definitions>
  }
}

/**
 * Turns flags off, or stops doing so. `false` turns a flag off; `true` only ends that for this source: a flag is never on where
 * the platform cannot, or where another source has turned it off.
 *
 * @param source name of what switches; a remote switch and a local override are two
 * @throws TypeError for a flag that is not there, or a value that is no boolean
 */
export function switchFlags<Name extends string>(
  flags: Readonly<Record<Name, boolean>>,
  values: Partial<Record<Name, boolean>>,
  source = 'local'
): void {
  const state = stateOf(flags)
  for (const name of Object.keys(values)) {
    check(state, name)
    if (typeof values[name as Name] !== 'boolean') throw new TypeError(`taro-capability: flag '${name}' is switched by true or false`)
  }
  for (const name of Object.keys(values)) {
    const off = state.off.get(name)!
    if (values[name as Name]) off.delete(source)
    else off.add(source)
    notify(state, name)
  }
}

/**
 * Calls a listener with each flag whose value changes, once for each change that is still so when its turn comes.
 *
 * @returns an unsubscribe function
 */
export function subscribe<Name extends string>(flags: Readonly<Record<Name, boolean>>, listener: FlagListener<Name>): () => void {
  const state = stateOf(flags)
  const known = new Map(Array.from(state.apis.keys(), (name) => [name, explain(state, name).value]))
  const subscription: Subscription = { listener: listener as FlagListener<string>, known }
  state.subscriptions.add(subscription)
  return () => void state.subscriptions.delete(subscription)
}

/** Why a flag has its value. */
export function explainFlag<Name extends string>(flags: Readonly<Record<Name, boolean>>, name: Name): FlagExplanation {
  const state = stateOf(flags)
  check(state, name)
  return explain(state, name)
}

/** The names of the flags. */
export const flagNames = (flags: object): string[] => Array.from(stateOf(flags).apis.keys())

function explain({ apis, off, supports }: State, name: string): FlagExplanation {
  const needed = apis.get(name)!
  const missing = needed.filter((api) => !supports(api))
  const turnedOffBy = Array.from(off.get(name)!)
  return { value: missing.length === 0 && turnedOffBy.length === 0, apis: needed.slice(), missing, turnedOffBy }
}

function notify(state: State, name: string): void {
  for (const subscription of Array.from(state.subscriptions)) {
    // Asked for each listener: the one before may have switched flags, or unsubscribed this one.
    const { value } = explain(state, name)
    if (subscription.known.get(name) === value || !state.subscriptions.has(subscription)) continue
    subscription.known.set(name, value)
    callSafely(() => subscription.listener(name, value), undefined)
  }
}

function apisOf(name: string, needed: ApiName | readonly ApiName[] | undefined): readonly ApiName[] {
  const apis = Array.isArray(needed) ? needed.slice() : [needed]
  if (apis.length === 0 || !apis.every((api) => typeof api === 'string' && api !== '')) {
    throw new TypeError(`taro-capability: flag '${name}' must name an API or a list of APIs, { ${name}: 'authPrivateMessage' }`)
  }
  return apis
}

function stateOf(flags: object): State {
  const state = (flags as { [STATE]?: State })[STATE]
  if (!state) throw new TypeError('taro-capability: these are no flags; make them with defineFlags()')
  return state
}

function check({ apis }: State, name: string): void {
  if (!apis.has(name))
    throw new TypeError(`taro-capability: there is no flag '${name}'; the flags are ${Array.from(apis.keys()).join(', ')}`)
}
