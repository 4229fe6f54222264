// A barrel that passes on everything
export * from '@tarojs/taro'
