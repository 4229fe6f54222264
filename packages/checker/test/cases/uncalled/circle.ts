// Functions that only call each other
import Taro from '@tarojs/taro'

async function first() {
  // expect login: h5 info, rn info, harmony info
  await Taro.login()
  second()
}

function second() {
  first()
}
