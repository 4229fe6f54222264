import { CAPABILITY, TARO } from '@taro-capability/usage'

export { CAPABILITY, TARO }

/** The adapter of the platform: questions for the running app. */
export const ADAPTER = 'taro-capability/adapter'
/** Questions that the running host alone answers: less code than the adapter's. */
export const HOST = 'taro-capability/host'
/** Modules that put one member each on the Taro object, or all. */
export const MEMBER = 'taro-capability/members'
/** APIs that fail where the platform does not have them. */
export const FAIL_CLOSED = 'taro-capability/fail-closed'

const NAMES_MODULE = new RegExp(`['"\`](${TARO}|${CAPABILITY})['"\`]`)

/** Whether a text names one of the modules. */
export const namesModule = (code: string): boolean => NAMES_MODULE.test(code)
