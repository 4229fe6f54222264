// A prop that a component uses under a guard
import Taro from '@tarojs/taro'

function Card({ onEnter, onShow }: { onEnter(): void; onShow(): void }) {
  return (
    <view onClick={onShow}>
      {process.env.TARO_ENV === 'weapp' && <button onClick={onEnter} />}
    </view>
  )
}

export default function Page() {
  const enter = () => Taro.login().then(console.log)
  const show = () => {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
  return <Card onEnter={enter} onShow={show} />
}
