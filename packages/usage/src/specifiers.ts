/** Taro's package, as apps import it. */
export const TARO = '@tarojs/taro'
/** Ours, as apps import it. */
export const CAPABILITY = 'taro-capability'
