/** Taro's own module for the platform; the plugin gives each bundler its place. */
declare module 'taro-capability/stock-taro' {
  const taro: { canIUse?: (schema: string) => boolean; default?: unknown }
  export default taro
}
