// Action creators: what they give is run where they are called
import Taro from '@tarojs/taro'

export const enter = () => async (dispatch: (action: unknown) => void) => {
  const { code } = await Taro.login()
  dispatch({ type: 'enter', code })
}
export const leave = () => async (dispatch: (action: unknown) => void) => {
  // expect login: h5 error, rn error, harmony error
  const { code } = await Taro.login()
  dispatch({ type: 'leave', code })
}
