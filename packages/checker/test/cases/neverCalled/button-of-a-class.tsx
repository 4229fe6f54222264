// Bound methods as handlers of events that only mini programs send
import { Button, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Component } from 'react'

export default class Page extends Component {
  enter = async () => {
    await Taro.login()
  }

  async open() {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  }

  render() {
    return (
      <View>
        <Button openType="getUserInfo" onGetUserInfo={this.enter.bind(this)} />
        <Button onClick={this.open.bind(this)} />
      </View>
    )
  }
}
