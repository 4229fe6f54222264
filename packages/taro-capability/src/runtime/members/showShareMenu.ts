// Written by `npm run generate`; do not edit.
import Taro from '@tarojs/taro'
import { showShareMenu } from 'taro-capability/adapter'
import type { Members } from '../install'

const taro: Members = Taro
taro.showShareMenu = showShareMenu
