// Circular imports are followed, once
export { isWeapp } from './b'
export const a = 1
