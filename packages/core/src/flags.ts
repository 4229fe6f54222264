import type { ApiName } from './names'
import { run } from './settle'

/** Flags by name: the API, or the APIs, that each one needs. */
export type FlagDefinitions = Readonly<Record<string, ApiName | readonly ApiName[]>>

/** The flags of a definition: each true where its APIs are supported and nobody has turned it off. */
export type Flags<Definitions extends FlagDefinitions> = { readonly [Name in keyof Definitions]: boolean }

/** Told of each flag whose value changed. */
export type FlagListener<Name> = (name: Name, value: boolean) => void

/** Why a flag has its value. */
export interface FlagExplanation {
  value: boolean
  /** The APIs that it needs. */
  apis: readonly ApiName[]
  /** Those of them that are not supported here. */
  missing: readonly ApiName[]
  /** Who has turned it off. */
  turnedOffBy: readonly string[]
}

interface State {
  apis: Map<string, readonly ApiName[]>
  off: Map<string, Set<string>>
  listeners: Set<FlagListener<string>>
  supports(api: ApiName): boolean
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
    const state: State = { apis: new Map(), off: new Map(), listeners: new Set(), supports }
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
 * Turns flags off, or stops doing so. `false` turns a flag off; `true` only takes this source's word back: a flag is never on
 * where the platform cannot, or where another source has turned it off.
 *
 * @param source who says so; a remote switch and a local override are two
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
    const before = explain(state, name).value
    const off = state.off.get(name)!
    if (values[name as Name]) off.delete(source)
    else off.add(source)
    const { value } = explain(state, name)
    if (value !== before) tell(state, name, value)
  }
}

/**
 * Calls a listener with each flag whose value changes.
 *
 * @returns ends it
 */
export function subscribe<Name extends string>(flags: Readonly<Record<Name, boolean>>, listener: FlagListener<Name>): () => void {
  const { listeners } = stateOf(flags)
  const own = listener as FlagListener<string>
  listeners.add(own)
  return () => void listeners.delete(own)
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
  return { value: missing.length === 0 && turnedOffBy.length === 0, apis: needed, missing, turnedOffBy }
}

function tell({ listeners }: State, name: string, value: boolean): void {
  for (const listener of Array.from(listeners)) run(() => listener(name, value), undefined)
}

function apisOf(name: string, needed: ApiName | readonly ApiName[] | undefined): readonly ApiName[] {
  const apis = Array.isArray(needed) ? needed : [needed]
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
