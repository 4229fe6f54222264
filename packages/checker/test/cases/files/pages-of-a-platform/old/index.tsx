import Taro from '@tarojs/taro'

// expect tradePay: weapp info, h5 info, rn info, harmony info
export default () => <view onClick={() => Taro.tradePay({ tradeNO: '1' }).then(console.log)} />
