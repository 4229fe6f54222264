// To put something else in an API's place calls nothing
import Taro from '@tarojs/taro'

Taro.login = async () => ({ code: 'guest', errMsg: 'login:ok' })
Taro.checkSession ??= async () => ({ errMsg: 'checkSession:ok' })
