export { enter } from './session'
