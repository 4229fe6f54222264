// A class with a render method is a component, whatever its base is called
import Taro from '@tarojs/taro'
import BasePage from 'some-package'

export default class Page extends BasePage {
  enter() {
    Taro.login().then(console.log)
  }
  render() {
    return process.env.TARO_ENV === 'weapp' && <button onClick={() => this.enter()} />
  }
}
