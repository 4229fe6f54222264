// A method that its class uses under a guard
import Taro from '@tarojs/taro'

export class Card {
  verify = () => {
    // expect authPrivateMessage: weapp error
    Taro.authPrivateMessage({ shareTicket: '1' }).then(console.log)
  }
  render() {
    return process.env.TARO_ENV === 'weapp' && <button onClick={this.verify} />
  }
}
