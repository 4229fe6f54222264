export { storeConformance } from './stores/conformance'
export type { StoreCase } from './stores/conformance'
