// Callbacks of an option that a function takes apart
import Taro from '@tarojs/taro'

function signIn({ onWeapp, onOther }: { onWeapp(): void; onOther: () => void }) {
  if (process.env.TARO_ENV === 'weapp') onWeapp()
  else onOther()
}

signIn({
  onWeapp() {
    Taro.login().then(console.log)
  },
  onOther: () => {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
})
