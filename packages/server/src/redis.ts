export { createRedisStore } from './stores/redis'
export type { RedisClient } from './stores/redis'
export type { StoreOptions } from './stores/timeLimit'
