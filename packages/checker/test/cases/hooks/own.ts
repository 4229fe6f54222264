// A hook of one's own with the name of one of Taro's
import { useDidShow } from '@tarojs/taro'

const useShareAppMessage = (message: () => object) => useDidShow(() => console.log(message()))

export function usePage() {
  useShareAppMessage(() => ({ title: 'Look' }))
}
