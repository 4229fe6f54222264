export { share } from './share'
export { other } from './share'
export * from './again'
