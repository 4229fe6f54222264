// Another name of this that is passed on
import { Component } from 'react'
import Taro from '@tarojs/taro'

export default class Page extends Component {
  enter() {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
  componentDidMount() {
    const self = this
    if (process.env.TARO_ENV === 'weapp') self.enter()
    register(self)
  }
  render() {
    return null
  }
}
