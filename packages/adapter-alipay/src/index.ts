// Written by `npm run generate`; do not edit.
export * from './apis'
export { platform } from './host'
export * from './questions'
