export { createPostgresStore } from './stores/postgres'
export type { PostgresPool } from './stores/postgres'
export { postgresMigration } from './stores/postgresMigration'
export type { StoreOptions } from './stores/timeLimit'
