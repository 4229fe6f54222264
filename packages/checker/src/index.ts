export { check } from './check'
export type { CheckOptions } from './check'
export { parseTarget, targetName } from './targets'
export type * from './types'
