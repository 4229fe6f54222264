export { ask, call } from 'npm-package-cjs'
