// The functions of an object that a hook of another file gives
import Taro from '@tarojs/taro'

export default function useSession() {
  const enter = () => Taro.login()
  const leave = async () => {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  }
  return { enter, leave }
}
