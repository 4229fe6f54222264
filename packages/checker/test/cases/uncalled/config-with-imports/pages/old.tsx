import Taro from '@tarojs/taro'

// expect login: h5 info, rn info, harmony info
export default () => <view onClick={() => Taro.login().then(console.log)} />
