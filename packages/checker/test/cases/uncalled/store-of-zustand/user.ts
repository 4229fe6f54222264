import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface State {
  enter: () => Promise<void>
  locate: () => Promise<void>
}

export const useUser = create<State>()(
  persist(
    () => ({
      enter: async () => {
        // expect login: h5 error, rn error, harmony error
        await Taro.login()
      },
      locate: async () => {
        // expect chooseAddress: h5 info, rn info, harmony info
        await Taro.chooseAddress()
      }
    }),
    { name: 'user', onRehydrateStorage: async () => {
      // expect checkSession: h5 error, rn error, harmony error
      await Taro.checkSession()
    } }
  )
)
