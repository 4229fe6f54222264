import { taroCapability } from '../dist/plugin/index'

export = taroCapability
