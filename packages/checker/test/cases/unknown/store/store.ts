// What another module of a store does decides nothing of a value that it holds
import Taro from '@tarojs/taro'
import { createStore } from 'vuex'

const theme = { state: () => ({ isDark: true }) }
const system = { state: () => ({ env: Taro.getEnv() }) }
export const store = createStore({ modules: { theme, system }, plugins: [{ init: () => Taro.getEnv() }] })

export const isRight = () => {
  console.log(Taro.getEnv())
  return store.state.theme.isDark
}
