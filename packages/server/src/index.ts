export type { Connection, Handler, HandlerOptions, ShareRequest } from './handlerOptions'
export type * from './service/types'
export { createMemoryStore, type MemoryStoreOptions } from './stores/memory'
export type { Claim, ClaimRefusal, Store, StoredActivity, StoredSession } from './stores/store'
