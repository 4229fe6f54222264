import Taro from '@tarojs/taro'
import Base from './base'

export default class Page extends Base {
  enter() {
    Taro.login().then(console.log)
  }
  leave() {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
  render() {
    return <view onClick={() => this.invite()}>{process.env.TARO_ENV === 'weapp' && <button onClick={() => this.share()} />}</view>
  }
}
