// Binding a method runs nothing
import { Component } from 'react'
import Taro from '@tarojs/taro'

export default class Page extends Component {
  constructor(props) {
    super(props)
    this.enter = this.enter.bind(this)
  }
  async enter() {
    await Taro.login()
  }
  render() {
    return process.env.TARO_ENV === 'weapp' ? <view onClick={this.enter} /> : null
  }
}
