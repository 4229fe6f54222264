import Taro from '@tarojs/taro'
import { defineStore } from 'pinia'

export const useAuth = defineStore('auth', {
  state: () => ({ code: '' }),
  actions: {
    async enter() {
      // expect login: h5 error, rn error, harmony error
      await Taro.login()
    },
    async locate() {
      // expect chooseAddress: h5 info, rn info, harmony info
      await Taro.chooseAddress()
    }
  }
})

export const usePlaces = defineStore('places', () => {
  async function choose() {
    // expect chooseAddress: h5 error, rn error, harmony error
    await Taro.chooseAddress()
  }
  async function check() {
    // expect checkSession: h5 info, rn info, harmony info
    await Taro.checkSession()
  }
  return { choose, check }
})
