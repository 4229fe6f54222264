import { type Platform, platforms } from '../src/platforms'
import type { PlatformSupport, SupportData, SupportState } from '../src/types'
import { sharedLength } from './compact'

const MARKS: Record<SupportState, string> = { real: '+', conditional: '?', stub: '-', noop: '~', absent: '!' }
const header = '// Written by `npm run data:build` from the support data; do not edit.\n'

/** The sources of other packages that are made from the table, by their path from packages/. */
export function runtimeFiles(data: SupportData): [string, string][] {
  const own: Platform[] = ['weapp', 'h5', 'rn', 'harmony']
  return [
    ['core/src/names.ts', namesModule(data)],
    ...own.map((platform): [string, string] => [`adapter-${platform}/src/table.ts`, tableModule(data, platform)]),
    ...platforms
      .filter((platform) => !own.includes(platform))
      .flatMap((platform): [string, string][] => [
        [`taro-capability/adapter/tables/${platform}.mjs`, esmTable(data, platform)],
        [`taro-capability/adapter/tables/${platform}.js`, commonJsTable(data, platform)]
      ])
  ]
}

/** The names as types: a name that no API has does not compile. */
function namesModule({ apis }: SupportData): string {
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

function tableModule(data: SupportData, platform: Platform): string {
  const names = platform === 'weapp' ? broughtByTaro(data) : supported(data, platform)
  const what = platform === 'weapp' ? 'The APIs that Taro brings itself, whatever the host has' : `The APIs that work on ${platform}`
  return `${header}
/** ${what}, separated by spaces. */
export const supported =
  ${quote(names)}

/** Every API, for \`explain\`: see \`findEntry\` of @taro-capability/core. */
export const entries =
  ${quote(entriesOf(data, platform))}
`
}

function esmTable(data: SupportData, platform: Platform): string {
  return `${header}export const supported =
  ${quote(supported(data, platform))}
export const entries =
  ${quote(entriesOf(data, platform))}
`
}

function commonJsTable(data: SupportData, platform: Platform): string {
  return `${header}exports.supported =
  ${quote(supported(data, platform))}
exports.entries =
  ${quote(entriesOf(data, platform))}
`
}

function supported({ apis }: SupportData, platform: Platform): string {
  return Object.keys(apis)
    .filter((api) => apis[api]!.platforms[platform].state === 'real')
    .join(' ')
}

function broughtByTaro({ apis }: SupportData): string {
  return Object.keys(apis)
    .filter((api) => {
      const { state, basis, sources } = apis[api]!.platforms.weapp
      return state === 'real' && basis === 'code' && !sources.typings
    })
    .join(' ')
}

const isSupported = ({ state }: PlatformSupport) => state === 'real' || state === 'conditional'

/** `share:-0authPrivateMessage+4…;storage:…` */
function entriesOf({ apis }: SupportData, platform: Platform): string {
  const groups = new Map<string, string[]>()
  for (const [name, { category }] of Object.entries(apis)) groups.set(category, [...(groups.get(category) ?? []), name])
  const texts = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([category, names]) => `${category}:${groupOf(names)}`)
  return texts.join(';')

  function groupOf(names: string[]): string {
    return names.map((name, i) => entryOf(name, names[i - 1] ?? '', apis[name]!.platforms[platform])).join('')
  }
}

function entryOf(name: string, before: string, { state, since }: PlatformSupport): string {
  const shared = sharedLength(name, before)
  const version = since === undefined ? '' : `@${since === 'original' ? '' : since}`
  return `${MARKS[state]}${shared.toString(36)}${name.slice(shared)}${version}`
}

const quote = (text: string) => `'${text}'`
const union = (names: string[]) => names.map(quote).join(' | ')
