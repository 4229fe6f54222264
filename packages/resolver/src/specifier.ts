/** The specifier through which every adapter is imported, and itself the adapter of platforms that have no other. */
export const ADAPTER_SPECIFIER = 'taro-capability/adapter'

/** What the module imports that completes a third party's adapter: that adapter. */
export const THIRD_PARTY_SPECIFIER = 'taro-capability/third-party-adapter'
