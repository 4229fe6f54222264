// A comment over a call that works
import Taro from '@tarojs/taro'

// notice unused-ignore
// taro-capability-ignore-next-line showToast -- once it did not work
export const say = () => Taro.showToast({ title: 'hello' })
