// The state of a class component
import { Component } from 'react'
import Taro from '@tarojs/taro'

export default class Page extends Component {
  state = { isWeapp: process.env.TARO_ENV === 'weapp', isReady: false }
  componentDidMount() {
    if (this.state.isWeapp) Taro.login().then(console.log)
    // expect login: h5 error, rn error, harmony error
    if (this.state.isReady) Taro.login().then(console.log)
  }
  render() {
    return <view onClick={() => this.setState({ isReady: true })} />
  }
}
