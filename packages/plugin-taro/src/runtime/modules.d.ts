/** Taro's own module for the platform; the plugin gives each bundler its place. */
declare module 'taro-capability/stock-taro' {
  export const canIUse: (schema: string) => boolean
  const taro: { canIUse?: (schema: string) => boolean; default?: unknown }
  export default taro
}
