import type { Platform } from '../src/platforms'
import type { PlatformSupport, SupportState } from '../src/types'

/** An entry that a person checked by reading the shipped source. */
export interface Read {
  api: string
  platform: Platform
  state: SupportState
  /** Package, file and line; `a > b` is the copy of b that a brings. Without a line, the whole file. */
  at: string
  /** The telling part of the line. */
  text?: string
  /** What the file would have to say if the API were there. */
  without?: string
  /** What else was read. */
  more?: Partial<PlatformSupport>
}

/** The flagship on every platform. */
export const flagship: Read[] = [
  {
    api: 'authPrivateMessage',
    platform: 'weapp',
    state: 'real',
    at: 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts:23847',
    text: 'authPrivateMessage(option?: AuthPrivateMessageOption): void',
    more: { since: '2.13.0', promise: 'taro', plugin: false }
  },
  {
    api: 'authPrivateMessage',
    platform: 'h5',
    state: 'stub',
    at: '@tarojs/taro-h5/dist/api/share/index.js:23',
    text: "permanentlyNotSupport('authPrivateMessage')",
    more: { stub: 'resolves-in-production' }
  },
  { api: 'authPrivateMessage', platform: 'rn', state: 'absent', at: '@tarojs/taro-rn/src/lib/index.ts', without: 'authPrivateMessage' },
  {
    api: 'authPrivateMessage',
    platform: 'harmony',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/share/index.ts:33',
    text: "permanentlyNotSupport('authPrivateMessage')",
    more: { stub: 'resolves-in-production' }
  },
  {
    api: 'authPrivateMessage',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid > @tarojs/taro-h5/dist/index.esm.js:5578',
    text: "permanentlyNotSupport('authPrivateMessage')",
    more: { stub: 'resolves-in-production' }
  },
  {
    api: 'authPrivateMessage',
    platform: 'alipay',
    state: 'absent',
    at: '@tarojs/taro/types/api/share/index.d.ts:330',
    text: '* @supported weapp'
  },
  {
    api: 'authPrivateMessage',
    platform: 'tt',
    state: 'absent',
    at: '@tarojs/taro/types/api/share/index.d.ts:330',
    text: '* @supported weapp'
  },
  {
    api: 'authPrivateMessage',
    platform: 'swan',
    state: 'absent',
    at: '@tarojs/taro/types/api/share/index.d.ts:330',
    text: '* @supported weapp'
  },
  {
    api: 'authPrivateMessage',
    platform: 'qq',
    state: 'absent',
    at: '@tarojs/taro/types/api/share/index.d.ts:330',
    text: '* @supported weapp'
  },
  {
    api: 'authPrivateMessage',
    platform: 'jd',
    state: 'absent',
    at: '@tarojs/taro/types/api/share/index.d.ts:330',
    text: '* @supported weapp'
  },
  {
    api: 'authPrivateMessage',
    platform: 'quickapp',
    state: 'absent',
    at: '@tarojs/taro/types/api/share/index.d.ts:330',
    text: '* @supported weapp'
  }
]

/** Others, spread over platforms, states and answers, the tricky ones first of all. */
export const others: Read[] = [
  {
    api: 'request',
    platform: 'h5',
    state: 'real',
    at: '@tarojs/taro-h5/dist/api/network/request/index.js:173',
    text: 'return link.request(options)'
  },
  {
    api: 'setStorageSync',
    platform: 'h5',
    state: 'real',
    at: '@tarojs/taro-h5/dist/api/storage/index.js:38',
    text: 'localStorage.setItem(key'
  },
  {
    api: 'getLocation',
    platform: 'h5',
    state: 'real',
    at: '@tarojs/taro-h5/dist/api/location/getLocation.js:64',
    text: 'standardMethod: getLocationByW3CApi'
  },
  {
    api: 'scanCode',
    platform: 'h5',
    state: 'conditional',
    at: '@tarojs/taro-h5/dist/api/device/scan.js:5',
    text: "name: 'scanQRCode'",
    more: { condition: 'wechat-js-sdk', nativeName: 'scanQRCode' }
  },
  {
    api: 'openLocation',
    platform: 'h5',
    state: 'conditional',
    at: '@tarojs/taro-h5/dist/api/location/index.js:8',
    text: "name: 'openLocation'",
    more: { condition: 'wechat-js-sdk' }
  },
  {
    api: 'updateShareMenu',
    platform: 'h5',
    state: 'stub',
    at: '@tarojs/taro-h5/dist/api/share/index.js:5',
    text: "temporarilyNotSupport('updateShareMenu')",
    more: { stub: 'resolves-in-production' }
  },
  {
    api: 'requirePlugin',
    platform: 'h5',
    state: 'stub',
    at: '@tarojs/taro-h5/dist/api/taro.js:38',
    text: "permanentlyNotSupport('requirePlugin')",
    more: { stub: 'resolves-in-production' }
  },
  {
    api: 'closeSocket',
    platform: 'h5',
    state: 'noop',
    at: '@tarojs/taro-h5/dist/api/network/websocket/index.js:70',
    text: 'Please use socketTask.close instead'
  },
  {
    api: 'onSocketOpen',
    platform: 'h5',
    state: 'noop',
    at: '@tarojs/taro-h5/dist/api/network/websocket/index.js:11',
    text: 'Please use socketTask.onOpen instead'
  },
  {
    api: 'router',
    platform: 'h5',
    state: 'stub',
    at: '@tarojs/taro-h5/dist/api/route/index.js:5',
    text: 'addRouteBuilder: /* @__PURE__ */ temporarilyNotSupport',
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'worklet',
    platform: 'h5',
    state: 'stub',
    at: '@tarojs/taro-h5/dist/api/ui/animation/worklet.js:19',
    text: 'const worklet = createNotSupportedObject({}, workletMethods)',
    more: { stub: 'returns-placeholder' }
  },
  { api: 'cloud', platform: 'h5', state: 'absent', at: '@tarojs/plugin-platform-h5/dist/definition.json', without: '"cloud"' },
  { api: 'getRenderer', platform: 'h5', state: 'absent', at: '@tarojs/taro-h5/dist/api/index.js', without: 'getRenderer,' },
  { api: 'navigateTo', platform: 'h5', state: 'real', at: '@tarojs/taro-h5/dist/api/taro.js:30', text: 'navigateTo,' },
  {
    api: 'useDidShow',
    platform: 'h5',
    state: 'real',
    at: '@tarojs/plugin-framework-react/dist/api-loader.js:34',
    text: 'taro.useDidShow = useDidShow'
  },
  { api: 'useShareAppMessage', platform: 'h5', state: 'noop', at: '@tarojs/router/dist/index.js', without: 'onShareAppMessage' },
  {
    api: 'setGlobalDataPlugin',
    platform: 'h5',
    state: 'conditional',
    at: '@tarojs/plugin-framework-vue3/dist/api-loader.js:32',
    text: 'taro.setGlobalDataPlugin = setGlobalDataPlugin',
    more: { condition: 'vue3' }
  },
  { api: 'env', platform: 'h5', state: 'real', at: '@tarojs/taro-h5/dist/api/base/index.js:11', text: 'FRAMEWORK: process.env.FRAMEWORK' },
  { api: 'setStorage', platform: 'rn', state: 'real', at: '@tarojs/taro-rn/src/lib/setStorage/index.ts:10', text: 'AsyncStorage.setItem' },
  { api: 'makePhoneCall', platform: 'rn', state: 'real', at: '@tarojs/taro-rn/src/lib/makePhoneCall/index.ts:12', text: 'Linking.openURL' },
  {
    api: 'setStorageSync',
    platform: 'rn',
    state: 'stub',
    at: '@tarojs/taro-rn/src/lib/unsupportedApi.ts:17',
    text: "temporarilyNotSupport('setStorageSync', 'setStorage')",
    more: { stub: 'returns-error' }
  },
  {
    api: 'getStorageSync',
    platform: 'rn',
    state: 'stub',
    at: '@tarojs/taro-rn/src/lib/unsupportedApi.ts:18',
    text: "temporarilyNotSupport('getStorageSync', 'getStorage')",
    more: { stub: 'returns-error' }
  },
  {
    api: 'getUserProfile',
    platform: 'rn',
    state: 'stub',
    at: '@tarojs/taro-rn/src/lib/unsupportedApi.ts:34',
    text: "temporarilyNotSupport('getUserProfile', '', false)",
    more: { stub: 'rejects' }
  },
  {
    api: 'createSelectorQuery',
    platform: 'rn',
    state: 'stub',
    at: '@tarojs/taro-rn/src/lib/unsupportedApi.ts:31',
    text: "temporarilyNotSupport('createSelectorQuery', '', false)",
    more: { stub: 'rejects' }
  },
  {
    api: 'canIUse',
    platform: 'rn',
    state: 'stub',
    at: '@tarojs/taro-rn/src/lib/canIUse/index.ts:2',
    text: 'return true',
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'navigateTo',
    platform: 'rn',
    state: 'real',
    at: '@tarojs/runtime-rn/dist/router.js:30',
    text: "navigateTo = getApi('navigateTo')"
  },
  {
    api: 'useDidShow',
    platform: 'rn',
    state: 'real',
    at: '@tarojs/runtime-rn/dist/hooks.js:45',
    text: "useDidShow = taroHooks('componentDidShow')"
  },
  { api: 'login', platform: 'rn', state: 'absent', at: '@tarojs/taro-rn/src/lib/index.ts', without: "'./login'" },
  { api: 'createAnimation', platform: 'rn', state: 'absent', at: '@tarojs/taro-rn/src/lib/index.ts', without: 'createAnimation' },
  { api: 'nextTick', platform: 'rn', state: 'absent', at: '@tarojs/taro-rn/src/api/index.ts', without: 'nextTick' },
  { api: 'useShareAppMessage', platform: 'rn', state: 'absent', at: '@tarojs/taro-rn/src/api/index.ts', without: 'useShareAppMessage' },
  {
    api: 'navigateTo',
    platform: 'harmony',
    state: 'real',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/route/index.ts:67',
    text: "getRouterFunc('navigateTo')"
  },
  {
    api: 'onAccelerometerChange',
    platform: 'harmony',
    state: 'real',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/device/accelerometer.ts:69',
    text: 'callbackManager.add(callback)'
  },
  {
    api: 'createCameraContext',
    platform: 'harmony',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/media/camera.ts:11',
    text: "takePhoto = temporarilyNotSupport('CameraContext.takePhoto')",
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'getCurrentPages',
    platform: 'harmony',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/framework/index.ts:21',
    text: 'getCurrentPages = () => []',
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'canIUse',
    platform: 'harmony',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/base/index.ts:3',
    text: "temporarilyNotSupport('canIUse')",
    more: { stub: 'resolves-in-production' }
  },
  {
    api: 'initPxTransform',
    platform: 'harmony',
    state: 'real',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/index.ts:51',
    text: 'config.designWidth = designWidth'
  },
  {
    api: 'getWindowInfo',
    platform: 'harmony',
    state: 'absent',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/base/system.ts',
    without: 'getWindowInfo'
  },
  {
    api: 'env',
    platform: 'harmony',
    state: 'absent',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/base/index.ts',
    without: 'const env'
  },
  {
    api: 'useLaunch',
    platform: 'harmony',
    state: 'noop',
    at: '@tarojs/plugin-platform-harmony-ets/dist/runtime-framework/react/app.ts',
    without: 'triggerAppHook'
  },
  {
    api: 'useDidShow',
    platform: 'harmony',
    state: 'real',
    at: '@tarojs/plugin-platform-harmony-ets/dist/runtime-framework/react/hooks.ts:67',
    text: "useDidShow = createTaroHook('componentDidShow')"
  },
  {
    api: 'login',
    platform: 'harmony-hybrid',
    state: 'real',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/open-api/login/login.js:24',
    text: 'native.login('
  },
  {
    api: 'chooseMedia',
    platform: 'harmony-hybrid',
    state: 'real',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/media/video/chooseMedia/index.js:5',
    text: 'usePicker ? chooseMedium(options)'
  },
  {
    api: 'showShareMenu',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/share/index.js:14',
    text: 'showShareMenu = () => Promise.resolve({})',
    more: { stub: 'resolves' }
  },
  {
    api: 'setEnableDebug',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/base/debug/setEnableDebug.js:24',
    text: "errMsg: 'ok'",
    more: { stub: 'resolves' }
  },
  {
    api: 'requestPayment',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/payment/requestPayment.js:9',
    text: 'return new Promise(() => {',
    more: { stub: 'never-settles' }
  },
  {
    api: 'reportAnalytics',
    platform: 'harmony-hybrid',
    state: 'noop',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/data-analysis/reportAnalytics.js:7',
    text: 'reportAnalytics = function () { }'
  },
  {
    api: 'onMemoryWarning',
    platform: 'harmony-hybrid',
    state: 'noop',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/device/memory/onMemoryWarning.js:7',
    text: 'onMemoryWarning = (_callback) => {'
  },
  {
    api: 'getAccountInfoSync',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/open-api/account.js:9',
    text: 'miniProgram: {},',
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'getLogManager',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/base/debug/getLogManager.js:8',
    text: 'return new LogManager()',
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'cloud',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/api/apis/cloud/index.js:24',
    text: 'this.callFunction = (param) => {',
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'createWorker',
    platform: 'harmony-hybrid',
    state: 'stub',
    at: '@tarojs/plugin-platform-harmony-hybrid > @tarojs/taro-h5/dist/index.esm.js:5607',
    text: "createWorker = /* @__PURE__ */ temporarilyNotSupport('createWorker')",
    more: { stub: 'resolves-in-production' }
  },
  {
    api: 'router',
    platform: 'harmony-hybrid',
    state: 'absent',
    at: '@tarojs/plugin-platform-harmony-hybrid/dist/taroApis.js',
    without: '"router"'
  },
  {
    api: 'login',
    platform: 'weapp',
    state: 'real',
    at: 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts:26410',
    text: '[wx.login(Object object)]',
    more: { since: 'original', promise: 'host' }
  },
  {
    api: 'request',
    platform: 'weapp',
    state: 'real',
    at: '@tarojs/shared/dist/native-apis.js:321',
    text: 'taro.request = link.request.bind(link)',
    more: { since: 'original', promise: 'taro' }
  },
  {
    api: 'getShareInfo',
    platform: 'weapp',
    state: 'real',
    at: 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts:25721',
    text: '[wx.getShareInfo(Object object)]',
    more: { since: '1.1.0', promise: 'host' }
  },
  {
    api: 'chooseMedia',
    platform: 'weapp',
    state: 'real',
    at: 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts:24364',
    text: '[wx.chooseMedia(Object object)]',
    more: { since: '2.10.0', promise: 'host' }
  },
  {
    api: 'createInnerAudioContext',
    platform: 'weapp',
    state: 'real',
    at: 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts:22855',
    text: '[[InnerAudioContext](https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.html) wx.createInnerAudioContext',
    more: { since: '1.6.0' }
  },
  {
    api: 'getTabBar',
    platform: 'weapp',
    state: 'real',
    at: '@tarojs/plugin-platform-weapp/dist/runtime.js:56',
    text: 'taro.getTabBar = function (pageCtx) {'
  },
  {
    api: 'saveFile',
    platform: 'weapp',
    state: 'real',
    at: '@tarojs/taro/types/api/files/index.d.ts:1359',
    text: '* @supported weapp, alipay, swan, jd, qq, tt, rn'
  },
  { api: 'useTitleClick', platform: 'weapp', state: 'noop', at: '@tarojs/taro/types/api/taro.hooks.d.ts:126', text: '* @supported alipay' },
  { api: 'tradePay', platform: 'weapp', state: 'absent', at: 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts', without: 'tradePay' },
  {
    api: 'login',
    platform: 'alipay',
    state: 'real',
    at: '@tarojs/plugin-platform-alipay/dist/runtime.js:52',
    text: "alias: 'getAuthCode'",
    more: { nativeName: 'getAuthCode' }
  },
  {
    api: 'getAppAuthorizeSetting',
    platform: 'h5',
    state: 'stub',
    at: '@tarojs/taro-h5/dist/api/base/system.js:102',
    text: "albumAuthorized: 'not determined'",
    more: { stub: 'returns-placeholder' }
  },
  {
    api: 'offMemoryWarning',
    platform: 'harmony',
    state: 'noop',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/device/memory.ts:10',
    text: "hooks.off('getMemoryLevel', listener)"
  },
  {
    api: 'offLocationChange',
    platform: 'harmony',
    state: 'noop',
    at: '@tarojs/plugin-platform-harmony-ets/dist/apis/location/index.ts:104',
    text: "geoLocationManager.off('locationChange', (location: Location) => {"
  },
  {
    api: 'useLaunch',
    platform: 'harmony',
    state: 'noop',
    at: '@tarojs/plugin-platform-harmony-ets/dist/runtime-framework/react/app.ts',
    without: 'triggerAppHook'
  },
  { api: 'tradePay', platform: 'alipay', state: 'real', at: '@tarojs/taro/types/api/alipay/index.d.ts:64', text: '* @supported alipay' },
  {
    api: 'getUserProfile',
    platform: 'tt',
    state: 'real',
    at: '@tarojs/taro/types/api/open-api/user-info.d.ts:161',
    text: '* @supported weapp, tt'
  },
  { api: 'setPageInfo', platform: 'swan', state: 'real', at: '@tarojs/taro/types/api/swan/index.d.ts:170', text: '* @supported swan' },
  { api: 'getQQRunData', platform: 'qq', state: 'real', at: '@tarojs/taro/types/api/qq/index.d.ts:188', text: '* @supported qq' },
  {
    api: 'getTabBar',
    platform: 'jd',
    state: 'real',
    at: '@tarojs/plugin-platform-jd/dist/runtime.js:5',
    text: 'taro.getTabBar = function (pageCtx) {'
  },
  { api: 'getEnv', platform: 'quickapp', state: 'real', at: '@tarojs/taro/types/api/taro.extend.d.ts:83', text: '* @supported global' },
  {
    api: 'login',
    platform: 'quickapp',
    state: 'absent',
    at: '@tarojs/taro/types/api/open-api/login.d.ts:70',
    text: '* @supported weapp, jd, qq, tt, harmony_hybrid'
  }
]
