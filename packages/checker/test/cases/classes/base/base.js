// A class whose base is a component of the project
import { Component } from 'react'
import Taro from '@tarojs/taro'

export default class Base extends Component {
  componentDidMount() {
    if (process.env.TARO_ENV === 'weapp') this.enter()
    this.leave()
  }
  share() {
    Taro.login().then(console.log)
  }
  invite() {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
}
