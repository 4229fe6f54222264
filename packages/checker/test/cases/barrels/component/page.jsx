import { Button } from '@tarojs/components'
import Taro from '.'

export default function Page() {
  const signIn = async () => {
    // expect login: h5 error, rn error, harmony error
    const { code } = await Taro.login()
    Taro.showToast({ title: code })
  }
  return <Button onClick={signIn}>Enter</Button>
}
