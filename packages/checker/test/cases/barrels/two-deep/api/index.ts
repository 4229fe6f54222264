// A barrel of a barrel
export * from './taro'
