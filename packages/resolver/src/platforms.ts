/** The specifier through which every adapter is imported, and itself the adapter of platforms that have no other. */
export const SEAM = 'taro-capability/adapter'
