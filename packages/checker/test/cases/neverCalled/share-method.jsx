// A method of a page that the target never calls, and what it alone calls
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Component } from 'react'

export default class Page extends Component {
  onShareAppMessage() {
    this.enter()
    // expect tradePay: weapp error
    Taro.tradePay({ tradeNO: '1' }).then(console.log)
    return { title: 'Look' }
  }

  onShareTimeline = () => {
    Taro.login()
    return { title: 'Look' }
  }

  onPullDownRefresh() {
    // expect login: h5 warning, rn error, harmony warning
    Taro.login()
  }

  enter() {
    Taro.login()
  }

  render() {
    return <View>Look</View>
  }
}
