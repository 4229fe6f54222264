// A > and a } between elements are text to Babel
import Taro from '@tarojs/taro'

export const More = () => <Text> } > </Text>

// expect authPrivateMessage: weapp error, h5 warning, rn error, harmony warning
Taro.authPrivateMessage({ shareTicket: '' })
