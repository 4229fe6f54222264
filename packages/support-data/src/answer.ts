import { data } from './data'
import { recordOf } from './platforms'
import type { Api, ApiKind, Basis, PlatformSupport, StubAnswer, SupportData, SupportState } from './types'
import { compareVersions } from './versions'

/** What an app is built for. */
export interface AnswerTarget {
  /** As `TARO_ENV` spells it. One that the table does not have has no API. */
  platform: string
  /** The lowest version of the platform's host that the app declares to run on. */
  minimum?: string
}

/** What else is known of an app. */
export interface Facts {
  /** What it is written with, as Taro's config names it: `react`, `vue3`. */
  framework?: string
  /** Whether the app registers a third party's adapter for the platform, which then answers itself. */
  thirdParty?: boolean
}

/** The answer to "does it work there". */
export interface Answer {
  api: string
  /** Of a schema such as `updateShareMenu.object.isPrivateMessage`: `object.isPrivateMessage`. */
  field?: string
  platform: string
  /** Undefined where only the running app knows; `dependsOn` says on what. */
  works: boolean | undefined
  /**
   * What it depends on while the app runs: on a `condition`, on whether the host's `version` is `since` or newer, on what the
   * `host` has, or on what a third party's `adapter` says.
   */
  dependsOn?: 'condition' | 'version' | 'host' | 'adapter'
  /** What the table has under the API's name; `absent` if Taro has no such API. */
  state: SupportState
  /** Missing if Taro has no such API. */
  kind?: ApiKind
  stub?: StubAnswer
  /** Key into the table's `conditions`. */
  condition?: string
  /** The lowest version of the host that has it, or `original`. */
  since?: string
  /** What the app declares to run on. */
  minimum?: string
  /** The source of the state. */
  basis?: Basis
}

/**
 * Does it work there? The one place that decides: builds fold what it decides, the check reports what it denies, and an
 * adapter gives the same answer in the running app.
 *
 * @param schema an API, or a part of one in the form of `Taro.canIUse`: `updateShareMenu.object.isPrivateMessage`
 */
export const answer = (schema: string, target: AnswerTarget, facts: Facts = {}): Answer => answerFrom(data, schema, target, facts)

/** The same by a table that is given. */
export function answerFrom({ apis, conditions }: SupportData, schema: string, target: AnswerTarget, facts: Facts = {}): Answer {
  const [name, ...path] = schema.split('.') as [string, ...string[]]
  const api = ownValue(apis, name)
  const support = api && ownValue<PlatformSupport>(api.platforms, target.platform)
  const field = path.length > 0 ? path.join('.') : undefined
  const since = field === undefined ? support?.since : ownValue(api?.fields ?? {}, field)?.since
  const question: Question = { api, field, support, since, framework: conditions[support?.condition ?? '']?.framework, target, facts }
  return {
    api: name,
    ...(field !== undefined && { field }),
    platform: target.platform,
    ...decide(question),
    state: support?.state ?? 'absent',
    kind: api?.kind,
    stub: support?.stub,
    condition: support?.condition,
    since,
    minimum: target.minimum,
    basis: support?.basis
  }
}

interface Question {
  api: Api | undefined
  field: string | undefined
  support: PlatformSupport | undefined
  since: string | undefined
  /** The framework that is its condition. */
  framework: string | undefined
  target: AnswerTarget
  facts: Facts
}

type Decision = Pick<Answer, 'works' | 'dependsOn'>

const dependsOn = (what: Answer['dependsOn']): Decision => ({ works: undefined, dependsOn: what })

function decide(question: Question): Decision {
  const { field, support, framework, target, facts } = question
  if (facts.thirdParty) return dependsOn('adapter')
  const asksHost = recordOf(target.platform)?.answeredBy === 'host'
  // No data say whether shipped code honours a field of an option, or a component.
  if (field !== undefined && !asksHost) return { works: false }
  if (support?.state === 'conditional') {
    return framework && facts.framework ? { works: framework === facts.framework } : dependsOn('condition')
  }
  return asksHost ? decideByHost(question) : { works: support?.state === 'real' }
}

/** A host has at least what Taro brings, and what its lowest version has. The table may know less than the host. */
function decideByHost({ field, support, since, target: { minimum } }: Question): Decision {
  const isWhole = field === undefined && support?.state === 'real'
  if (isWhole && isBroughtByTaro(support)) return { works: true }
  if (minimum === undefined || since === undefined) return dependsOn('host')
  if (since !== 'original' && compareVersions(since, minimum) > 0) return dependsOn('version')
  const isCovered = since === 'original' || compareVersions(since, minimum) <= 0
  return isWhole && isCovered ? { works: true } : dependsOn('host')
}

/** Taro's own code is in every app, whatever the host has. */
const isBroughtByTaro = ({ basis, sources }: PlatformSupport): boolean => basis === 'code' && !sources.typings

/** Whether nothing but Taro's tag, which may be wrong or forgotten, says what a platform has: neither its code nor its host's typings. */
export const isByTagAlone = ({ basis, sources }: PlatformSupport): boolean => basis === 'tag' && sources.typings === undefined

const calls: readonly ApiKind[] = ['promise', 'sync', 'listener']

/** Whether a use of the API is a call that can fail. Hooks, constructors and objects fail in other ways. */
export const isCall = (api: string): boolean => calls.includes(ownValue(data.apis, api)?.kind as ApiKind)

/** What taro-capability puts in the place of APIs. */
export interface StandIns {
  /** The APIs that have a contract, which core lists. */
  contracts: readonly string[]
  /** Whether every other call that a platform does not have fails as well: an option of the plugins. */
  failClosed?: boolean
}

/**
 * Whether a function stands under an API's name though the API may not work: ours, a stub of Taro's, or with `failClosed` one that
 * fails. The Taro object cannot be asked for it.
 */
export function hasStandIn(api: string, platform: string, { contracts, failClosed = false }: StandIns): boolean {
  if (contracts.includes(api)) return true
  // `canIUse` is ours and works, and of a third party's platform nothing is known.
  if (!isCall(api) || api === 'canIUse' || !recordOf(platform)) return false
  const { state } = answer(api, { platform })
  return state !== 'real' && (state !== 'absent' || failClosed)
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
