// The functions of a tuple that a hook gives
import Taro from '@tarojs/taro'

function useSession() {
  const enter = () => Taro.login()
  const leave = () => {
    // expect login: h5 error, rn error, harmony error
    return Taro.login()
  }
  return [enter, leave] as const
}

export function Page() {
  const [enter, leave] = useSession()
  return (
    <view>
      {process.env.TARO_ENV === 'weapp' && <button onClick={enter} />}
      <button onClick={leave} />
    </view>
  )
}
