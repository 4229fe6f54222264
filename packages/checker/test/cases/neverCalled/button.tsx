// Handlers of events that only mini programs send
import { Button as Big, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from './button'

export default function Page() {
  const enter = () => {
    // expect tradePay: weapp error
    Taro.tradePay({ tradeNO: '1' }).then(console.log)
  }
  const click = () => {
    // expect login: h5 warning, rn error, harmony warning
    Taro.login()
  }
  const ask = () => {
    // expect chooseAddress: h5 warning, rn error, harmony warning
    Taro.chooseAddress()
  }
  return (
    <View>
      <Big openType="getPhoneNumber" onGetPhoneNumber={enter} />
      <Big openType="contact" onContact={() => Taro.login()} onOpenSetting={async () => console.log(await Taro.login())} />
      <Big onClick={click} />
      <Button onContact={ask} />
    </View>
  )
}
