/** The modules whose APIs are looked for. */
export { CAPABILITY, TARO } from '@taro-capability/usage'
/** Taro's components, by the names that React and Vue have for them. */
export const COMPONENTS = '@tarojs/components'
