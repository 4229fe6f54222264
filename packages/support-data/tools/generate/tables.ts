import { answerFrom } from '../../src/answer'
import { nameList, sharedLength } from '../../src/nameList'
import { type Platform, platforms, recordOf } from '../../src/platforms'
import type { PlatformSupport, SupportData, SupportState } from '../../src/types'
import { header } from './header'

const MARKS: Record<SupportState, string> = { real: '+', conditional: '?', stub: '-', noop: '~', absent: '!' }

/** The names of the APIs as types: a name that no API has does not compile. */
export function namesModule({ apis }: SupportData): string {
  const works = (platform: Platform) => Object.keys(apis).filter((api) => isSupported(apis[api]!.platforms[platform]))
  const lines = platforms.map((platform) => `  ${quote(platform)}: ${union(works(platform))}`)
  return `${header}
/** The name of an API of Taro. */
export type ApiName = ${union(Object.keys(apis))}

/** The APIs that work on each platform, at least under a condition. */
export interface SupportedApis {
${lines.join('\n')}
}

/** The APIs that work on a platform: \`SupportedOn<'h5'>\`. */
export type SupportedOn<Platform extends keyof SupportedApis> = SupportedApis[Platform]
`
}

/** What an adapter knows of its platform. */
export function tableModule(data: SupportData, platform: Platform): string {
  const what = asksHost(platform) ? 'The APIs that Taro brings itself, whatever the host has' : `The APIs that work on ${platform}`
  return `${header}
/** ${what}: see \`createSupports\` of @taro-capability/core. */
export const supported =
  ${quote(supported(data, platform))}
${asksHost(platform) ? tarosOwn(data, platform) + natives(data, platform) : ''}
/** Every API, for \`explain\`: see \`findEntry\` of @taro-capability/core. */
export const entries =
  ${quote(entriesOf(data, platform))}
`
}

/** The same in CommonJS. */
export function commonJsTable(data: SupportData, platform: Platform): string {
  return tableModule(data, platform).replaceAll('export const ', 'exports.')
}

const asksHost = (platform: Platform) => recordOf(platform).answeredBy === 'host'

/** What works without the host, or anything else of the running app, being asked: `createSupports` of core reads it. */
function supported(data: SupportData, platform: Platform): string {
  return nameList(Object.keys(data.apis).filter((api) => answerFrom(data, api, { platform }).works))
}

/** The same as a pattern, in fewer bytes and for every framework, where the Taro object is at hand and knows its hooks best. */
function tarosOwn(data: SupportData, platform: Platform): string {
  const isHook = (api: string) => data.apis[api]!.kind === 'hook'
  const isBrought = (api: string) => {
    const { works, dependsOn } = answerFrom(data, api, { platform })
    return works || dependsOn === 'condition'
  }
  const names = Object.keys(data.apis)
  const idleHooks = names.filter((api) => isHook(api) && !isBrought(api)).map((api) => api.replace('use', ''))
  const hooks = idleHooks.length > 0 ? `use(?!${idleHooks.join('|')}).+` : 'use.+'
  const pattern = [...names.filter((api) => !isHook(api) && isBrought(api)), hooks].join('|')
  return `
/** The same, for names of the Taro object: a framework puts all its hooks there, also those that do nothing on ${platform}. */
export const tarosOwn = /^(${pattern})$/
`
}

/** The host's names of what Taro renames, where it renames anything. */
function natives({ apis }: SupportData, platform: Platform): string {
  const renamed = Object.entries(apis).flatMap(([api, { platforms }]) => {
    const { nativeName } = platforms[platform]
    return nativeName ? [`${api}: ${quote(nativeName)}`] : []
  })
  if (renamed.length === 0) return ''
  return `
/** What ${platform} calls the APIs that it has under another name than Taro. */
export const natives = { ${renamed.join(', ')} }
`
}

const isSupported = ({ state }: PlatformSupport) => state === 'real' || state === 'conditional'

/** `share:-0authPrivateMessage+4…;storage:…`, which `findEntry` of core reads. */
export function entriesOf({ apis }: SupportData, platform: Platform): string {
  const groups = new Map<string, string[]>()
  for (const [name, { category }] of Object.entries(apis)) groups.set(category, [...(groups.get(category) ?? []), name])
  const texts = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([category, names]) => `${category}:${groupOf(names)}`)
  return texts.join(';')

  function groupOf(names: string[]): string {
    return names.map((name, i) => entryOf(name, names[i - 1] ?? '', apis[name]!.platforms[platform])).join('')
  }
}

function entryOf(name: string, before: string, { state, since }: PlatformSupport): string {
  // The largest number of one digit in base 36.
  const shared = sharedLength(name, before, 35)
  const version = since === undefined ? '' : `@${since === 'original' ? '' : since}`
  return `${MARKS[state]}${shared.toString(36)}${name.slice(shared)}${version}`
}

const quote = (text: string) => `'${text}'`
const union = (names: string[]) => names.map(quote).join(' | ')
