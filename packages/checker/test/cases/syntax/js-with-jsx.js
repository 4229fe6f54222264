// JSX in a file that ends with .js, as Taro allows
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Component } from 'react'

export default class Page extends Component {
  state = { code: '' }

  enter = async () => {
    // expect login: h5 error, rn error, harmony error
    const { code } = await Taro.login()
    this.setState({ code })
  }

  render() {
    return <View onClick={this.enter}>{this.state.code}</View>
  }
}
