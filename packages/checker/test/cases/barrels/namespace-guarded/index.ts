import * as first from './first'
export { first }
export * as given from './given'
export * as again from './first'
