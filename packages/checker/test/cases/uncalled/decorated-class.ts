// A class that a decorator takes
import Taro from '@tarojs/taro'
import { Injectable } from 'services'

@Injectable()
class Session {
  async enter() {
    // expect login: h5 error, rn error, harmony error
    await Taro.login()
  }
}
