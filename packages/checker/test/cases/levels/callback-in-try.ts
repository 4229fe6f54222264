// What a callback throws later is not caught by the try around it
import Taro from '@tarojs/taro'

export function enter() {
  try {
    setTimeout(async () => {
      // expect login: h5 error, rn error, harmony error
      const { code } = await Taro.login()
      console.log(code)
    }, 1000)
  } catch (error) {
    console.error(error)
  }
}
