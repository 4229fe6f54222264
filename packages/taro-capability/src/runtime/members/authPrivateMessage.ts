// Written by `npm run generate`; do not edit.
import Taro from '@tarojs/taro'
import { authPrivateMessage } from 'taro-capability/adapter'
import type { Members } from '../install'

const taro: Members = Taro
taro.authPrivateMessage = authPrivateMessage
