// Files that only import each other begin the program: nobody says who else imports them
import Taro from '@tarojs/taro'
import { second } from './second'

export const first = async () => {
  // expect login: h5 error, rn error, harmony error
  await Taro.login()
  second()
}
