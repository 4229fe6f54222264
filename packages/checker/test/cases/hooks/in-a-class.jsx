// A class has methods in place of hooks
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Component } from 'react'

export default class Page extends Component {
  onShareAppMessage() {
    return { title: 'Look' }
  }

  componentDidShow() {
    // expect showShareMenu: h5 warning, rn error, harmony warning
    Taro.showShareMenu({})
  }

  render() {
    return <View>Look</View>
  }
}
