import type { Condition } from '../../src/types'

/** What has to hold before a conditional API works, by the key that entries name. */
export const conditions: Record<string, Condition> = {
  vue3: { en: 'In apps written with Vue 3.', zh: '仅在使用 Vue 3 的应用中可用。', framework: 'vue3' },
  'wechat-js-sdk': {
    en: "In WeChat's own browser, on a page that has loaded the JS-SDK.",
    zh: '仅在微信内置浏览器中、页面已加载 JS-SDK 时可用。',
    url: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html'
  }
}
