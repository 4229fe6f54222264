import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
export default () => <view onClick={() => Taro.login().then(console.log)} />
