// A function that a hook gives back in an object
import Taro from '@tarojs/taro'
import { useDebounceFn } from 'ahooks'

export function Page() {
  const { run: enter } = useDebounceFn(() => Taro.login(), { wait: 500 })
  const { run: leave } = useDebounceFn(
    async () => {
      // expect login: h5 error, rn error, harmony error
      await Taro.login()
    },
    { wait: 500 }
  )
  return (
    <view>
      {process.env.TARO_ENV === 'weapp' && <button onClick={enter} />}
      <button onClick={leave} />
    </view>
  )
}
