export * from './apis'
export { platform } from './host'
export * from './questions'
