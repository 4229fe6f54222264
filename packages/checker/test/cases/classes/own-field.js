// A field of a class that holds the platform
import { Component } from 'react'
import Taro from '@tarojs/taro'

export default class Page extends Component {
  isWeapp = process.env.TARO_ENV === 'weapp'
  isReady = process.env.TARO_ENV === 'weapp'
  get isMini() {
    return process.env.TARO_ENV === 'weapp'
  }
  isHost() {
    return Taro.getEnv() === Taro.ENV_TYPE.WEAPP
  }
  componentDidMount() {
    if (this.isWeapp) Taro.login().then(console.log)
    if (this.isMini) Taro.login().then(console.log)
    if (this.isHost()) Taro.login().then(console.log)
    // expect login: h5 error, rn error, harmony error
    if (this.isReady) Taro.login().then(console.log)
  }
  render() {
    return <view onClick={() => (this.isReady = true)} />
  }
}
