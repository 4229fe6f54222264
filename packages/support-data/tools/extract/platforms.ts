import type { Platform } from '../../src/platforms'
import type { ApiKind, PlatformSupport, Sources, SupportState } from '../../src/types'
import { contradictionOf } from './contradiction'
import type { MiniRuntime } from './mini'
import type { ReadCode } from './platformCode'
import type { TaroApi } from './taroTypes'
import type { WechatApi } from './wechatTypes'

/** h5, rn, harmony, harmony-hybrid: the shipped code decides. */
export function fromCode(platform: Platform, api: TaroApi, read: ReadCode): PlatformSupport {
  const { at, ...verdict } = read(api.name)
  const sources: Sources = { ...tagSource(platform, api), code: { state: verdict.state, ...(at && { at }) } }
  return complete(platform, { ...verdict, basis: 'code', sources })
}

/** weapp: WeChat's typings decide, then what Taro brings itself, then the tag, which still names what the typings dropped. */
export function onWechat(api: TaroApi, wechat: WechatApi | undefined, mini: MiniRuntime): PlatformSupport {
  const own = mini.own(api.name)
  const sources: Sources = { ...tagSource('weapp', api), ...codeSource(own), typings: Boolean(wechat) }
  if (wechat) {
    return complete('weapp', {
      state: 'real',
      basis: 'typings',
      sources,
      ...(wechat.since && { since: wechat.since }),
      ...(wechat.plugin !== undefined && { plugin: wechat.plugin }),
      ...promiseOn(api.kind, api.name, wechat, mini)
    })
  }
  if (own) return complete('weapp', { ...ownState(own), basis: 'code', sources })
  return complete('weapp', { state: api.tag?.has('weapp') ? 'real' : 'absent', basis: 'tag', sources })
}

function promiseOn(kind: ApiKind, name: string, wechat: WechatApi, mini: MiniRuntime): Partial<PlatformSupport> {
  if (kind !== 'promise') return {}
  if (wechat.promise) return { promise: 'host' }
  if (mini.promised.has(name) || mini.own(name)) return { promise: 'taro' }
  return {}
}

/** The other mini programs: the tag, the names in the host's typings where it has any, and what Taro brings itself. */
export function fromTag(
  platform: Platform,
  api: TaroApi,
  typings: Set<string> | undefined,
  mini: MiniRuntime | undefined
): PlatformSupport {
  const own = mini?.own(api.name)
  const nativeName = mini?.nativeName(api.name)
  const sources: Sources = {
    ...tagSource(platform, api),
    ...codeSource(own),
    ...(typings && { typings: typings.has(nativeName ?? api.name) })
  }
  if (own) return complete(platform, { ...ownState(own), basis: 'code', sources })
  const has = sources.tag || sources.typings
  return complete(platform, {
    state: has ? 'real' : 'absent',
    basis: sources.tag || !sources.typings ? 'tag' : 'typings',
    sources,
    ...(has && nativeName && { nativeName })
  })
}

function ownState({ condition }: { condition?: string }): { state: SupportState; condition?: string } {
  return condition ? { state: 'conditional', condition } : { state: 'real' }
}

function codeSource(own: { at: string; condition?: string } | undefined): Sources {
  return own ? { code: { state: ownState(own).state, at: own.at } } : {}
}

/** An API without a tag says nothing of any platform. */
const tagSource = (platform: Platform, { tag }: TaroApi): Sources => (tag ? { tag: tag.has(platform) } : {})

/** With the contradiction, and with its keys in the order of the type: the same inputs give the same bytes. */
function complete(platform: Platform, support: PlatformSupport): PlatformSupport {
  const { state, basis, sources, condition, stub, since, plugin, nativeName, promise, note } = support
  const contradiction = contradictionOf(platform, sources)
  return {
    state,
    basis,
    sources,
    ...(condition && { condition }),
    ...(stub && { stub }),
    ...(since && { since }),
    ...(plugin !== undefined && { plugin }),
    ...(nativeName && { nativeName }),
    ...(promise && { promise }),
    ...(contradiction && { contradiction }),
    ...(note && { note })
  }
}
