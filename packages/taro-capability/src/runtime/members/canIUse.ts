// Written by `npm run generate`; do not edit.
import Taro from '@tarojs/taro'
import { canIUseOn } from 'taro-capability/adapter'
import type { Members } from '../install'

const taro: Members = Taro
// What Taro itself brings its object shows, and the list of it stays out of the app.
taro.canIUse = canIUseOn(Taro)
