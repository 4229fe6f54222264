// Written by `npm run generate`; do not edit.
// Runs first in an app's entry, as soon as Taro has made its object and before any code of the app. Pages find it done: on the
// web each of them is a chunk of its own, which would otherwise hold a copy of the adapter.
import Taro from '@tarojs/taro'
import {
  authPrivateMessage,
  getShareInfo,
  updateShareMenu,
  showShareMenu,
  hideShareMenu,
  login,
  checkSession,
  canIUse
} from 'taro-capability/adapter'
import { install } from './install'

install(Taro, { authPrivateMessage, getShareInfo, updateShareMenu, showShareMenu, hideShareMenu, login, checkSession, canIUse })
