export * from './authPrivateMessage'
export * from './getShareInfo'
export * from './updateShareMenu'
export * from './showShareMenu'
