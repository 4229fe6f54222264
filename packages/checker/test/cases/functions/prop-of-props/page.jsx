import Taro from '@tarojs/taro'
import Card from './card'

export default function Page() {
  return (
    <Card
      onEnter={() => Taro.login()}
      onShow={() => {
        // expect login: h5 error, rn error, harmony error
        Taro.login().then(console.log)
      }}
    />
  )
}
