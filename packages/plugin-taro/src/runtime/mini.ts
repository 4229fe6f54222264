// Runs in a mini program's app entry, right after Taro has made its object and before any page or component.
import Taro from '@tarojs/taro'
import * as adapter from 'taro-capability/adapter'
import { install } from './install'

install(Taro, adapter)
