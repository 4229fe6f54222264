import type { Answer } from './answer'
import { data } from './data'
import { recordOf } from './platforms'
import type { Language } from './text'
import type { ApiKind, StubAnswer, SupportState } from './types'

/** What can be said of an answer. */
type Case = SupportState | 'since' | 'tooOld' | 'host' | 'adapter' | 'field' | 'unknown'

/** What a sentence is made of. */
interface Parts {
  /** With its field. */
  api: string
  platform: string
  since?: string
  minimum?: string
  /** What the platform's versions are versions of. */
  version: string
  /** The condition, within a sentence. */
  condition: string
  /** What the stub does. */
  stub: string
}

interface Texts {
  /** What a state means. */
  states: Record<SupportState, string>
  /** What a stub does when it is called. */
  stubs: Record<StubAnswer, string>
  /** The same where it answers with a promise, and stands for an API that does not. */
  promises: Record<'listener' | 'sync', string>
  /** What a call does, in a few words, where its API and its platform are known. */
  phrases: Record<SupportState | 'since', (parts: Parts) => string>
  sentences: Record<Case, (parts: Parts) => string>
}

/** The words for support, in one place: for the pages, the check, the command line and, held equal by a test, the running app. */
export const texts: Record<Language, Texts> = {
  en: {
    states: {
      real: 'does what its documentation says',
      conditional: 'does so where a condition holds',
      stub: 'can be called and answers, and nothing happens; it resolves in production builds and rejects in development, unless a note says otherwise',
      noop: 'can be called, does nothing, answers nothing',
      absent: '`undefined`'
    },
    stubs: {
      'resolves-in-production': 'resolves as success in production',
      resolves: 'resolves as success',
      rejects: 'rejects',
      'never-settles': 'never settles',
      'returns-error': 'returns an Error',
      'returns-placeholder': 'returns a placeholder'
    },
    promises: { listener: 'registers nothing', sync: 'gives a promise in the place of its value' },
    phrases: {
      real: () => 'works',
      since: ({ version, since }) => `works, since ${version} ${since}`,
      conditional: ({ condition }) => `works ${condition || 'under a condition'}`,
      stub: ({ stub }) => `stub: ${stub || 'does nothing'}`,
      noop: () => 'does nothing',
      absent: () => 'undefined'
    },
    sentences: {
      real: ({ api, platform }) => `${platform} has ${api}`,
      since: ({ api, platform, since }) => `${platform} has ${api} since ${since}`,
      conditional: ({ api, platform, condition }) => `${platform} has ${api} only ${condition}`,
      stub: ({ api, platform }) => `${platform} has only a stub of ${api}: it answers, and nothing happens`,
      noop: ({ api, platform }) => `${api} does nothing on ${platform}`,
      absent: ({ api, platform }) => `${platform} has no ${api}`,
      tooOld: ({ api, platform, version, since, minimum }) =>
        `${api} needs ${version} ${since} on ${platform}, and the app declares ${minimum}`,
      host: ({ api, platform }) => `only the running ${platform} host knows whether it has ${api}`,
      adapter: ({ api, platform }) => `only the adapter registered for ${platform} knows whether it has ${api}`,
      field: ({ api, platform }) => `nothing is known of ${api} on ${platform}`,
      unknown: ({ api }) => `Taro has no API ${api}; check its spelling`
    }
  },
  zh: {
    states: {
      real: '与文档一致，真正可用',
      conditional: '满足条件时可用',
      stub: '可以调用并有返回，但什么也没发生；除非另有注释，生产构建中 resolve，开发构建中 reject',
      noop: '可以调用，但什么也不做、什么也不返回',
      absent: '`undefined`'
    },
    stubs: {
      'resolves-in-production': '生产构建中当作成功 resolve',
      resolves: '当作成功 resolve',
      rejects: '会 reject',
      'never-settles': 'Promise 永远不会结束',
      'returns-error': '返回 Error 对象',
      'returns-placeholder': '返回占位值'
    },
    promises: { listener: '不会注册监听', sync: '返回 Promise 而不是值' },
    phrases: {
      real: () => '可用',
      since: ({ version, since }) => `自${version} ${since} 起可用`,
      conditional: ({ condition }) => condition || '满足条件时可用',
      stub: ({ stub }) => `桩函数：${stub || '什么也不做'}`,
      noop: () => '什么也不做',
      absent: () => 'undefined'
    },
    sentences: {
      real: ({ api, platform }) => `${platform} 支持 ${api}`,
      since: ({ api, platform, version, since }) => `${platform} 自${version} ${since} 起支持 ${api}`,
      conditional: ({ api, platform, condition }) => `${platform} 上的 ${api} ${condition}`,
      stub: ({ api, platform }) => `${platform} 上的 ${api} 只是桩函数：可以调用并有返回，但什么也没发生`,
      noop: ({ api, platform }) => `${platform} 上的 ${api} 什么也不做`,
      absent: ({ api, platform }) => `${platform} 没有 ${api}`,
      tooOld: ({ api, platform, version, since, minimum }) =>
        `${platform} 上的 ${api} 需要${version} ${since}，而应用声明的最低版本是 ${minimum}`,
      host: ({ api, platform }) => `${platform} 是否支持 ${api}，运行时由宿主决定`,
      adapter: ({ api, platform }) => `${platform} 是否支持 ${api}，由应用注册的适配器决定`,
      field: ({ api, platform }) => `没有数据说明 ${platform} 是否支持 ${api}`,
      unknown: ({ api }) => `Taro 没有名为 ${api} 的 API，请检查拼写`
    }
  }
}

/** One sentence for an answer, without a full stop. */
export const sentenceOf = (answer: Answer, language: Language = 'en'): string =>
  texts[language].sentences[caseOf(answer)](partsOf(answer, language))

/** What a call does there, in a few words: `does nothing`, `stub: resolves as success`. Without what the app declares. */
export function phraseOf(answer: Answer, language: Language = 'en'): string {
  const { state, since } = answer
  return texts[language].phrases[hasSince(state, since) ? 'since' : state](partsOf(answer, language))
}

function partsOf({ api, field, platform, since, minimum, condition, stub, kind }: Answer, language: Language): Parts {
  return {
    api: field === undefined ? api : `${api}.${field}`,
    platform,
    since,
    minimum,
    version: recordOf(platform)?.version?.name[language] ?? '',
    condition: conditionOf(condition, language),
    stub: stub ? stubOf(stub, kind, language) : ''
  }
}

/** Taro's stubs answer with a promise, whatever the API they stand for answers with. */
function stubOf(stub: StubAnswer, kind: ApiKind | undefined, language: Language): string {
  const { promises, stubs } = texts[language]
  return (kind === 'listener' || kind === 'sync') && /^(resolves|rejects)/.test(stub) ? promises[kind] : stubs[stub]
}

const hasSince = (state: SupportState, since: string | undefined) => state === 'real' && since !== undefined && since !== 'original'

function caseOf({ kind, field, state, works, dependsOn, since }: Answer): Case {
  if (dependsOn === 'adapter') return 'adapter'
  if (dependsOn === 'version') return 'tooOld'
  if (kind === undefined) return dependsOn === 'host' ? 'host' : 'unknown'
  if (field !== undefined) return works === false ? 'field' : since === undefined ? 'host' : 'since'
  return hasSince(state, since) ? 'since' : state
}

/** A condition as the end of a sentence: `in apps written with Vue 3`. */
export function conditionOf(condition: string | undefined, language: Language = 'en'): string {
  const text = (condition !== undefined && data.conditions[condition]?.[language]) || ''
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.。]$/, '')
}
