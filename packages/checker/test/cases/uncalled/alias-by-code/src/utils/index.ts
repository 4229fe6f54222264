export * from './token'
