/** The specifier through which every adapter is imported, and itself the adapter of platforms that have no other. */
export const ADAPTER_SPECIFIER = 'taro-capability/adapter'
