/** The platforms that have an adapter package, by name: the resolver loads none of them. */
export const ADAPTERS: Readonly<Record<string, string>> = {
  weapp: '@taro-capability/adapter-weapp',
  h5: '@taro-capability/adapter-h5',
  rn: '@taro-capability/adapter-rn',
  harmony: '@taro-capability/adapter-harmony'
}

/** The specifier through which every adapter is imported, and itself the adapter of platforms that have no other. */
export const SEAM = 'taro-capability/adapter'

/** Platforms whose own adapter asks the running host, so that no build can answer for it. */
export const ASKS_THE_HOST: readonly string[] = ['weapp']
