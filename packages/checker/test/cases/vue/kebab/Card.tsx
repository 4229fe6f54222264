// A component under its name in kebab case
import Taro from '@tarojs/taro'

export function ShareCard() {
  return <view onClick={async () => (await Taro.login()).code} />
}
