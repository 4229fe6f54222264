export { ask, callNamed as call } from 'npm-package-esm'
