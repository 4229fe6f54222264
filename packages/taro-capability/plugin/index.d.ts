import { taroCapability } from '@taro-capability/plugin-taro'

export = taroCapability
