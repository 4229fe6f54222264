import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export const Card = () => <view onClick={() => Taro.login().then(console.log)} />
