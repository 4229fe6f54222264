// The same with `||`
import Taro from '@tarojs/taro'

// expect getBatteryInfoSync: h5 error
const battery = Taro.getBatteryInfoSync || (() => ({ level: 100, isCharging: true }))

export const level = () => battery().level
