import Taro from '@tarojs/taro'
import { computed } from 'vue'
import { isRight, store } from './store'

const isDark = computed(() => store.state.theme.isDark)

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  if (isDark.value) await Taro.login()
  // expect login: h5 error, rn error, harmony error
  if (isRight()) await Taro.login()
}
