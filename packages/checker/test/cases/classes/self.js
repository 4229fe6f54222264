// A component's methods by another name of its this
import { Component } from 'react'
import Taro from '@tarojs/taro'

export default class Page extends Component {
  enter() {
    Taro.login().then(console.log)
  }
  leave() {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
  componentDidMount() {
    const self = this
    let _this = this
    setTimeout(function () {
      if (process.env.TARO_ENV === 'weapp') self.enter()
      _this.leave()
    })
  }
  render() {
    return null
  }
}
