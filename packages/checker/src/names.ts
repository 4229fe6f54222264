/** The modules whose APIs are looked for. */
export const TARO = '@tarojs/taro'
export const CAPABILITY = 'taro-capability'
/** Taro's components, by the names that React and Vue have for them. */
export const COMPONENTS = '@tarojs/components'
