// Fields as old as the oldest host, or older
import Taro from '@tarojs/taro'

export const say = () => Taro.showToast({ title: 'saved', image: '/images/saved.png', mask: true })
export const load = () => Taro.request({ url: 'https://example.com', responseType: 'arraybuffer' })
