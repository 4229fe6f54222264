// An event of the app that one target does not have
import Taro from '@tarojs/taro'
import { Component } from 'react'

export default class App extends Component {
  onLaunch() {
    // expect login: h5 warning, rn error
    Taro.login()
  }

  render() {
    return this.props.children
  }
}
