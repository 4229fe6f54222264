// A prop that all uses of a component give the same
import Taro from '@tarojs/taro'

function Card({ isWeapp, isOpen }: { isWeapp: boolean; isOpen?: boolean }) {
  if (isWeapp) Taro.login().then(console.log)
  // expect login: h5 error, rn error, harmony error
  if (isOpen) Taro.login().then(console.log)
  return null
}

export default function Page() {
  return (
    <view>
      <Card isWeapp={process.env.TARO_ENV === 'weapp'} />
      <Card isOpen isWeapp={false} />
    </view>
  )
}
