export * from './authPrivateMessage'
