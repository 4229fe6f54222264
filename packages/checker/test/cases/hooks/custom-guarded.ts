// A hook of one's own that is called on one target alone
import Taro, { useDidShow } from '@tarojs/taro'

function useShareMenu() {
  useDidShow(() => {
    Taro.showShareMenu({})
  })
}

const useNothing = () => undefined

export function usePage() {
  if (process.env.TARO_ENV === 'weapp') useShareMenu()
  else useNothing()
}
