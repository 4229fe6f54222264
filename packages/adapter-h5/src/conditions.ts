import { inVue3, type Condition, type Conditions } from '@taro-capability/core'

declare const wx: Record<string, unknown> | undefined

/** An API of the JS-SDK, by its name there. https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html */
const inJsSdk = (api: string, name: string): Condition => ({
  holds: () => typeof wx === 'object' && wx !== null && typeof wx[name] === 'function',
  reason: `h5 has ${api} only in WeChat's own browser, on a page that has loaded the JS-SDK`
})

/** What has to hold before h5's conditional APIs work. */
export const conditions: Conditions = {
  openLocation: /* @__PURE__ */ inJsSdk('openLocation', 'openLocation'),
  scanCode: /* @__PURE__ */ inJsSdk('scanCode', 'scanQRCode'),
  setGlobalDataPlugin: /* @__PURE__ */ inVue3('setGlobalDataPlugin', 'h5')
}
