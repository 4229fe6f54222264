// A tab bar of mini programs that imports the app's config, which names the pages of every platform
import Taro from '@tarojs/taro'

export default function Index() {
  // expect login: h5 warning, rn error, harmony warning
  Taro.login()
  return <view />
}
