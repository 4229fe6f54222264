// Written by `npm run generate`; do not edit.
// The same where the running host answers: what Taro itself brings, its object shows, and the list of it stays out of the app.
import Taro from '@tarojs/taro'
import {
  authPrivateMessage,
  getShareInfo,
  updateShareMenu,
  showShareMenu,
  hideShareMenu,
  login,
  checkSession,
  canIUseOn
} from 'taro-capability/adapter'
import { install } from './install'

install(Taro, {
  authPrivateMessage,
  getShareInfo,
  updateShareMenu,
  showShareMenu,
  hideShareMenu,
  login,
  checkSession,
  canIUse: canIUseOn(Taro)
})
