// Runs in a mini program's app entry, right after Taro has made its object and before any page or component.
import Taro from '@tarojs/taro'
import { authPrivateMessage, canIUse } from 'taro-capability/adapter'
import { install } from './install'

install(Taro, { authPrivateMessage, canIUse })
