// useCallback gives the function back
import Taro from '@tarojs/taro'

declare const useCallback: <T>(work: T, on: unknown[]) => T

export function Card() {
  const verify = useCallback(() => {
    // expect authPrivateMessage: weapp error
    Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
  }, [])
  return process.env.TARO_ENV === 'weapp' ? <button onClick={verify} /> : null
}
