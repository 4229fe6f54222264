// Decorators and class fields
import Taro from '@tarojs/taro'
declare const observer: (target: unknown) => void

@observer
export class Card {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  verify = () => Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
}
