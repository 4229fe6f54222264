// Written by `npm run generate`; do not edit.
import Taro from '@tarojs/taro'
import { checkSession } from 'taro-capability/adapter'
import type { Members } from '../install'

const taro: Members = Taro
taro.checkSession = checkSession
