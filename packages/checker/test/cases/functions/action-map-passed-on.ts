// Actions that a store takes are run by what is not known
import Taro from '@tarojs/taro'
declare const createStore: (actions: Record<string, () => void>) => { enter(): void }

const actions = {
  enter() {
    // expect login: h5 error, rn error, harmony error
    Taro.login().then(console.log)
  }
}
const store = createStore(actions)

if (process.env.TARO_ENV === 'weapp') store.enter()
