export { ask, call } from 'npm-package-esm'
