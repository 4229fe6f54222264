import data, {
  answer,
  compareVersions,
  conditionOf,
  isByTagAlone,
  phraseOf,
  recordOf,
  type Answer,
  type Api,
  type Platform,
  type PlatformSupport
} from '@taro-capability/support-data'
import type { BuildSettings } from '../settings'
import type { Module } from '../graph/module'
import type { Reachability } from '../reachability'
import { targetName } from '../targets'
import type { Level, Problem, Target } from '../types'
import type { Missing } from '../assumptions'
import { globalOf, hasMinimums, isHostEvent } from '../platforms'
import { handlesRejection, isDropped, isInTry, isMethodCalledInTry, unknownGuard } from './useContext'
import type { ApiUse } from './apiUses'

/** Something that one use needs and one target lacks. */
export interface Unsupported {
  missing: Missing
  level: Level
  what: string
  /** How a call of it fails, where it does so in a way that code can see. */
  failure?: 'throws' | 'rejects' | 'no-object'
}

/** Whose data there are. */
export const apiOf = (name: string): Api | undefined => (Object.hasOwn(data.apis, name) ? data.apis[name] : undefined)

/** What a target lacks of what a use names; undefined where it has it. */
export function unsupportedUse(
  use: ApiUse,
  target: Target,
  module: Module,
  { failsClosed, framework }: Pick<BuildSettings, 'failsClosed' | 'framework'>
): Unsupported | undefined {
  if (use.global !== undefined && globalOf[target.platform] !== use.global) return foreignGlobal(use, target)
  if (use.isQuestion) return undefined
  const support = apiOf(use.api)?.platforms[target.platform]
  // What a host has besides Taro's APIs is its own affair.
  if (!support || (use.global !== undefined && support.state !== 'real')) return undefined
  // The condition is the framework's name.
  if (support.state === 'conditional' && support.condition === framework) return undefined
  if (support.state === 'real') return tooNew(use.api, support.since, target)
  if (use.global === undefined && support.state !== 'conditional' && failsClosed(use.api)) return failClosedIssue(use.api, target, support)
  const missing: Missing = { api: use.api, state: support.state }
  return {
    missing,
    level: levelOf(support, use, module),
    what: describe(answer(use.api, target), isByTagAlone(support)),
    failure: failureOf(use.api, support)
  }
}

function failureOf(api: string, { state, stub }: PlatformSupport): Unsupported['failure'] {
  if (state === 'absent') return 'throws'
  if (stub === 'rejects') return 'rejects'
  // A promise, or an error, where the API gives an object.
  return state === 'stub' && stub !== 'returns-placeholder' && apiOf(api)?.kind === 'sync' ? 'no-object' : undefined
}

/** What taro-capability's plugin has put in its place, which is there to be called, and fails. */
function failClosedIssue(api: string, { platform }: Target, support: PlatformSupport): Unsupported {
  const missing: Missing = { api, state: 'stub' }
  const { kind } = apiOf(api)!
  if (kind === 'listener') return { missing, level: 'warning', what: `not on ${platform} (registers nothing)` }
  const failure = kind === 'promise' ? 'rejects' : 'throws'
  // What it puts there asks the host first, where one answers.
  const mayWork = isByTagAlone(support) && recordOf(platform).answeredBy === 'host'
  return { missing, level: mayWork ? 'warning' : 'error', what: `not on ${platform} (${failure}: UNSUPPORTED_PLATFORM)`, failure }
}

/** Whether an API or an event runs none of the functions that it is given: it does nothing on a platform, registers nothing, or throws. */
export function ignoresFunctions(name: string, platform: Platform, { failsClosed }: Pick<BuildSettings, 'failsClosed'>): boolean {
  if (isHostEvent(name)) return !(platform in globalOf)
  const api = apiOf(name)
  if (!api) return false
  const { state } = api.platforms[platform]
  if (api.kind === 'listener') return state !== 'real' && state !== 'conditional'
  return state === 'noop' || (state === 'absent' && !failsClosed(name))
}

/** Whether an API is missing wherever the base library is older than a version. */
export function isAsNew(name: string, platform: Platform, version: string): boolean {
  const since = apiOf(name)?.platforms[platform].since
  return since !== undefined && /^\d/.test(since) && compareVersions(since, version) >= 0
}

/** What a target lacks of a field. */
export function unsupportedField(api: string, field: string, target: Target): Unsupported | undefined {
  const unsupported = tooNew(api, apiOf(api)?.fields?.[field]?.since, target)
  return unsupported && { ...unsupported, missing: { ...unsupported.missing, field }, level: 'warning' }
}

function tooNew(api: string, since: string | undefined, { platform, minimum }: Target): Unsupported | undefined {
  if (!hasMinimums(platform) || minimum === undefined || since === undefined || !/^\d/.test(since) || compareVersions(since, minimum) <= 0)
    return undefined
  const what = `needs ${recordOf(platform).version!.name.en} ${since} on ${platform}, you declared ${minimum}`
  return { missing: { api, state: 'absent', since }, level: 'error', what, failure: 'throws' }
}

function foreignGlobal({ global, api }: ApiUse, { platform }: Target): Unsupported {
  const missing: Missing = { state: 'absent' }
  const loadable = recordOf(platform).loadable?.find((object) => object.global === global && object.members.has(api))
  if (loadable) return { missing, level: 'info', what: `on ${platform} only where the page has loaded ${loadable.name}` }
  return { missing, level: 'error', what: `not on ${platform} (${global} is not defined)`, failure: 'throws' }
}

function describe(given: Answer, byTagAlone: boolean): string {
  const { platform, state, condition } = given
  if (state === 'noop') return `${phraseOf(given)} on ${platform}`
  if (state === 'conditional') return `on ${platform} only: ${conditionOf(condition) || 'under a condition'}`
  return `not on ${platform} (${phraseOf(given)}${byTagAlone ? ", by Taro's tag alone" : ''})`
}

function levelOf(support: PlatformSupport, use: ApiUse, module: Module): Level {
  const { state, stub } = support
  if (state === 'conditional') return 'info'
  // Nothing has run or typed it: the host may have what Taro's documentation leaves out.
  if (isByTagAlone(support)) return 'warning'
  if (state === 'noop' || stub === 'returns-placeholder') return 'warning'
  // An answer that is not used does no harm beyond that nothing happens; a rejection is seen.
  return state === 'stub' && stub !== 'rejects' && isDropped(use, module) ? 'warning' : 'error'
}

/** What is said of a use that can be reached only by code that nothing calls. */
export const UNCALLED = 'in code that nothing calls'

/**
 * The problem of a use that is reached.
 *
 * @param because why it is reported at a lower level than what happens deserves, if it is
 */
export function problemOf({ missing, level, what }: Unsupported, target: Target, because: string | undefined): Problem {
  const problem = { target: targetName(target), level, what, ...(missing.since ? { since: missing.since } : {}) }
  return because && (level !== 'info' || because === UNCALLED) ? { ...problem, level: 'info', because } : problem
}

/** How a use that is reached is guarded all the same: in a way that is weaker, or that could not be followed. */
export function downgradeReason({ failure }: Unsupported, use: ApiUse, module: Module, reachability: Reachability): string | undefined {
  if (reachability.isUncalled(use.node, module)) return UNCALLED
  if (failure === 'throws' && isInTry(use, module)) return 'caught by try'
  if (failure === 'no-object' && isMethodCalledInTry(use, module)) return 'caught by try'
  if (failure === 'rejects' && handlesRejection(use, module)) return 'its failure is handled'
  const guard = unknownGuard(use.node, module, reachability)
  return guard && `behind \`${guard}\`, which could not be followed`
}

/** Why a guard by stock Taro's question protects nothing. */
export const misled = ({ platform }: Target): string =>
  `stock Taro's canIUse answers true on ${platform}: ask supports(), or use taro-capability's plugin`
