// What Taro has besides APIs is everywhere
import Taro from '@tarojs/taro'

export const env = Taro.getEnv()
export const isWeb = env === Taro.ENV_TYPE.WEB
export const path = Taro.getCurrentInstance().router?.path
export const app = Taro.getApp()
export const bus = new Taro.Events()
