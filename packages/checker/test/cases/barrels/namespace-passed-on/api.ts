// A barrel that passes on the namespace under a name
export * as taro from '@tarojs/taro'
