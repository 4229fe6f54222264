// Functions that only such a function calls
import Taro from '@tarojs/taro'

function first() {
  second()
}

const second = () => third()

async function third() {
  // expect login: h5 info, rn info, harmony info
  await Taro.login()
}
