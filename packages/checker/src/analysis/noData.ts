import { isKeyMethod } from '@taro-capability/usage'
import type { Notice } from '../types'
import type { ApiUse } from './apiUses'
import { apiOf } from './problem'

// Members of the Taro object that are no APIs of a platform: they are there on each.
const TAROS_OWN = new Set([
  'ENV_TYPE',
  'default',
  'options',
  'getEnv',
  'canIUse',
  'getApp',
  'getCurrentPages',
  'hooks',
  'Component',
  'PureComponent',
  'createElement'
])

// What apps imported from Taro until its third version: https://docs.taro.zone/docs/migration
const REACTS_OWN = new Set(
  `cloneElement createContext createRef forwardRef lazy memo useCallback useContext useDebugValue useEffect useImperativeHandle
  useLayoutEffect useMemo useReducer useRef useState`.split(/\s+/)
)

/** Whether the support data say nothing of a name that Taro does not have by itself. */
export const isUnknown = ({ global, api }: ApiUse): boolean =>
  global === undefined && !apiOf(api) && !TAROS_OWN.has(api) && !isKeyMethod(api) && !/^[A-Z]/.test(api)

/** What is said of such a name. */
export function noDataNotice(api: string, place: Pick<Notice, 'file' | 'line' | 'column'>): Notice {
  const message = REACTS_OWN.has(api)
    ? `Taro.${api} is React's, and Taro does not have it since version 3; import it from 'react'`
    : `Taro.${api} is not in the support data, so nothing is said about it; check its spelling and the version of Taro`
  return { ...place, kind: 'no-data', message }
}
