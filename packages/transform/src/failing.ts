import data, { answer, nameList, type ApiKind } from '@taro-capability/support-data'
import { answerOf, apiNames, mayFail } from './answer'
import type { BuildFacts } from './options'

/** An API that `failClosed` puts something in the place of. */
export interface FailingApi {
  api: string
  kind: ApiKind
  /** Whether the platform does not have it, or only the running app knows. */
  isKnown: boolean
  /** Whether Taro has something under its name on the platform. */
  hasStock: boolean
}

/** All that may fail on a platform. */
export const failingApis = (facts: BuildFacts): FailingApi[] =>
  apiNames
    .filter((api) => mayFail(api, { facts }))
    .map((api) => ({
      api,
      kind: data.apis[api]!.kind,
      isKnown: answerOf(api, facts) === false,
      hasStock: answer(api, facts).state !== 'absent'
    }))

/** Their names, as `closeFailing` of taro-capability/fail-closed takes them. */
export function listsByKind(apis: readonly FailingApi[]): Record<string, string> {
  const kinds = new Set(apis.map(({ kind }) => kind))
  return Object.fromEntries([...kinds].map((kind) => [kind, nameList(apis.filter((one) => one.kind === kind).map(({ api }) => api))]))
}
