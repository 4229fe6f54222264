// A comment for an API that the next line does not use
import Taro from '@tarojs/taro'

export const start = () => {
  // notice unused-ignore
  /* taro-capability-ignore-next-line login -- WeChat's page */ /* taro-capability-ignore-next-line checkSession -- WeChat's page */
  return Taro.login()
}
