import Taro from '@tarojs/taro'

// expect tradePay: weapp error, h5 error, rn error, harmony error
export default () => <view onClick={() => Taro.tradePay({ tradeNO: '1' }).then(console.log)} />
