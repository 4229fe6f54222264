import Taro from '@tarojs/taro'
import { again, first, given } from '.'

declare function run(functions: object): void

export default function Page() {
  if (Taro.getEnv() === Taro.ENV_TYPE.WEAPP) {
    void first.signIn()
    void again.signIn()
    void first.refresh()
  }
  void again.refresh()
  run(given)
}
