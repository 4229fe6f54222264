// A prop of a class component
import { Component } from 'react'
import Taro from '@tarojs/taro'

class Card extends Component {
  render() {
    const { onShow } = this.props
    return <view onClick={onShow}>{process.env.TARO_ENV === 'weapp' && <button onClick={this.props.onEnter} />}</view>
  }
}

export default class Page extends Component {
  enter() {
    Taro.login().then(console.log)
  }
  show() {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
  render() {
    return <Card onEnter={this.enter} onShow={this.show} />
  }
}
