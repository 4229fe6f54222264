// What a program asks of hosts elsewhere, in a store or for another value, says nothing of a condition
import Taro from '@tarojs/taro'
import { computed } from 'vue'
import { createStore, persisted } from 'a-store'
declare const request: (options: object) => Promise<{ isOpen: boolean; list: string[] }>

const theme = { state: () => ({ isDark: true }) }
const system = { state: () => ({ env: Taro.getEnv() }) }
const store = createStore({ modules: { theme, system }, plugins: [persisted({ get: () => process.env.TARO_ENV })] })
const isDark = computed(() => store.state.theme.isDark)

async function load() {
  if (process.env.TARO_ENV === 'h5') return request({ by: navigator.userAgent })
  return request({})
}

let ticket: string | null = null

export async function verify(shareTicket: string) {
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (isDark.value) await Taro.authPrivateMessage({ shareTicket })
  const { isOpen } = await load()
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (isOpen) await Taro.authPrivateMessage({ shareTicket })
  const found = await (process.env.TARO_ENV === 'weapp' ? request({}) : load())
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (found.list.length > 0) await Taro.authPrivateMessage({ shareTicket })
  // expect wx.getPlatformTicket: h5 error, rn error, harmony error
  if (ticket === null) ticket = wx.getPlatformTicket()
}
