// Files that only import each other begin the program: who else imports them is unknown
import Taro from '@tarojs/taro'
import { second } from './second'

export const first = async () => {
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
  second()
}
