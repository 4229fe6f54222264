/** The modules whose APIs are looked for. */
export const TARO = '@tarojs/taro'
export const CAPABILITY = 'taro-capability'
