import Taro from '@tarojs/taro'

export default () => <view onClick={() => Taro.tradePay({ tradeNO: '1' }).then(console.log)} />
