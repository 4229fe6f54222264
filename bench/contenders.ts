import { minimum } from './minimum'

/** What an app writes to ask and to call on weapp, once for each package that offers it. Each entry exports `call` and `question`. */
export interface Contender {
  name: string
  /** The published package that is measured; its version is printed. */
  package?: string
  entry: string
}

const api = 'authPrivateMessage'

/** The least an app could write by hand: no contract, and no message where it fails. */
export const floor: Contender = {
  name: 'hand-written Promise',
  entry: `
    export const call = (option) =>
      new Promise((resolve, reject) => wx.${api}(Object.assign({}, option, { success: resolve, fail: reject })))
    export const question = () => typeof wx.${api} === 'function'`
}

export const ours: Contender = {
  name: 'Taro Capability',
  package: 'taro-capability',
  entry: `
    import { ${api}, supports } from 'taro-capability'
    export const call = ${api}
    export const question = () => supports('${api}')`
}

export const stock: Contender = {
  name: 'Taro',
  package: '@tarojs/taro',
  entry: `
    import '@tarojs/plugin-platform-weapp/dist/runtime'
    import Taro from '@tarojs/taro'
    export const call = (option) => Taro.${api}(option)
    export const question = () => Taro.canIUse('${api}')`
}

export const weapp: Contender[] = [
  floor,
  minimum,
  ours,
  stock,
  {
    name: 'Mpx',
    package: '@mpxjs/api-proxy',
    entry: `
      import { getProxy } from '@mpxjs/api-proxy'
      const mpx = getProxy({ usePromise: true })
      export const call = (option) => mpx.${api}(option)
      export const question = () => mpx.canIUse('${api}')`
  },
  {
    // Its promisifyAll knows a fixed list of APIs, and this one is not on it.
    name: 'miniprogram-api-promise',
    package: 'miniprogram-api-promise',
    entry: `
      import { promisify } from 'miniprogram-api-promise'
      export const call = promisify(wx.${api})
      export const question = () => wx.canIUse('${api}')`
  },
  {
    name: 'uni-app',
    package: '@dcloudio/uni-mp-weixin',
    entry: `
      import uni from '@dcloudio/uni-mp-weixin/dist/uni.api.esm.js'
      export const call = (option) => uni.${api}(option)
      export const question = () => uni.canIUse('${api}')`
  }
]
