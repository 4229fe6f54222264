import { defineFlags } from 'taro-capability'

export const flags = defineFlags({ privateMessage: 'authPrivateMessage', session: 'login', image: ['chooseImage', 'setStorageSync'] })
