// A comment for each of two APIs, on the line before
import Taro from '@tarojs/taro'

/* taro-capability-ignore-next-line login -- WeChat's page */ /* taro-capability-ignore-next-line checkSession -- as above */
export const start = () => Promise.all([Taro.login(), Taro.checkSession()])
