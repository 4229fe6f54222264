import { inVue3, onlyInVue3, type Conditions, type UnmetReasons } from '@taro-capability/core'
import { platform } from './platform'

declare const wx: Record<string, unknown> | undefined

/** Whether WeChat's JS-SDK has it, by its name there. https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html */
const inJsSdk = (name: string) => () => typeof wx === 'object' && wx !== null && typeof wx[name] === 'function'

const onlyInJsSdk = (api: string) => `${platform} has ${api} only in WeChat's own browser, on a page that has loaded the JS-SDK`

/** What has to hold before h5's conditional APIs work. */
export const conditions: Conditions = {
  openLocation: /* @__PURE__ */ inJsSdk('openLocation'),
  scanCode: /* @__PURE__ */ inJsSdk('scanQRCode'),
  setGlobalDataPlugin: inVue3
}

/** Why it does not, in a sentence each. */
export const unmet: UnmetReasons = {
  openLocation: /* @__PURE__ */ onlyInJsSdk('openLocation'),
  scanCode: /* @__PURE__ */ onlyInJsSdk('scanCode'),
  setGlobalDataPlugin: /* @__PURE__ */ onlyInVue3('setGlobalDataPlugin', platform)
}
