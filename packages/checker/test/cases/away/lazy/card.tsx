// A component that is loaded when it is first shown
import Taro from '@tarojs/taro'

export default function Card() {
  return <view onClick={async () => (await Taro.login()).code} />
}
