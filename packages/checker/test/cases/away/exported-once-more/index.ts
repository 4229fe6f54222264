// An export once more that nothing takes changes nothing
export { enter } from './session'
export const title = 'Look'
