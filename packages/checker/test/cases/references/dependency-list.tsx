// An API in a list of dependencies
import Taro from '@tarojs/taro'
import { useCallback } from 'react'

export const useLogin = () =>
  useCallback(async () => {
    // expect login: h5 error, rn error, harmony error
    const { code } = await Taro.login()
    return code
  }, [])
