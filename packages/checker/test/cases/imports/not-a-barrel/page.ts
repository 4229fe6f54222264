// A module of the program's own in whose place Taro would stand
import Taro from './taro'
import { login } from './taro'

export const signIn = async () => [await Taro.login(), await login()]
