import Taro from '@tarojs/taro'

// expect tradePay: weapp error
export default () => <view onClick={() => Taro.tradePay({ tradeNO: '1' }).then(console.log)} />
