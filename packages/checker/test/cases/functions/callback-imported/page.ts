// A callback that is given to a function of another file
import Taro from '@tarojs/taro'
import { onAny, onWeapp } from './platform'

function enter() {
  Taro.login().then(console.log)
}
function enterAnywhere() {
  // expect login: h5 error, rn error, harmony error
  Taro.login().then(console.log)
}

onWeapp(enter)
onAny(enterAnywhere)
