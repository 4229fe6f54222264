// A condition from the tuple of a hook
import Taro from '@tarojs/taro'

function usePlatform() {
  return [process.env.TARO_ENV === 'weapp', process.env.TARO_ENV !== ''] as const
}

export function Page() {
  const [isWeapp, isAny] = usePlatform()
  if (isWeapp) Taro.login().then(console.log)
  // expect login: h5 error, rn error, harmony error
  if (isAny) Taro.login().then(console.log)
  return null
}
