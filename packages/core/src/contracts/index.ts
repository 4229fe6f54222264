export * from './authPrivateMessage'
export * from './getShareInfo'
