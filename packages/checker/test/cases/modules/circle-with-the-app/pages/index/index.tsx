import Taro from '@tarojs/taro'
import { Item } from './item'

export const SIZE = 10

export default function Index() {
  // expect login: h5 error, rn error, harmony error
  Taro.login().then(console.log)
  return <Item />
}
