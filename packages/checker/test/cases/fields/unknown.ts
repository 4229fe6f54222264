// A field of which nothing is known
import Taro from '@tarojs/taro'

export const say = () => Taro.showToast({ title: 'saved', whatever: true } as never)
