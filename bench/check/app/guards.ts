import type { Random } from './random'

// APIs that some target lacks, with an option each; and those that work everywhere.
const LACKING = [
  "authPrivateMessage({ shareTicket: 'ticket' })",
  "login({ success: (res) => remember(res.code), fail: () => remember('') })",
  "requestPayment({ timeStamp: '', nonceStr: '', package: '', signType: 'MD5', paySign: '' })",
  'chooseAddress()',
  'updateShareMenu({ withShareTicket: true, isPrivateMessage: true })',
  'hideShareMenu()',
  'checkSession()',
  'getUserProfile({ desc: "account" })',
  'setKeepScreenOn({ keepScreenOn: true })',
  'openSetting()',
  'requestSubscribeMessage({ tmplIds: [] })',
  'scanCode({ onlyFromCamera: true })',
  'getMenuButtonBoundingClientRect()',
  'createRewardedVideoAd({ adUnitId: "ad" })',
  'onMemoryWarning(() => remember("memory"))'
]

/** A call that some target lacks. */
export const lackingCall = (random: Random): string => `Taro.${random.pick(LACKING)}`

/** A name of an export of `utils/env` that holds on some platforms. */
export const ENV = ['isWeapp', 'isH5', 'isMini', 'isRn'] as const

/** How a function may guard a call, each with its own reasoning; the last ones guard nothing, or not what they seem to. */
const GUARDS: ((call: string, random: Random) => string)[] = [
  (call) => `if (process.env.TARO_ENV === 'weapp') {\n    ${call}\n  }`,
  (call) => `if (process.env.TARO_ENV !== 'weapp') return\n  ${call}`,
  (call) => `isWeapp && ${call}`,
  (call) => `if (!isWeapp || isH5) return\n  ${call}`,
  (call) => `if (isMini()) ${call}\n  else remember('none')`,
  (call) =>
    `switch (Taro.getEnv()) {\n    case Taro.ENV_TYPE.WEAPP:\n      ${call}\n      break\n    default:\n      remember('other')\n  }`,
  (call) => `const run = { weapp: () => ${call}, h5: () => remember('web') }[process.env.TARO_ENV as 'weapp']\n  run()`,
  (call) => `if (['weapp', 'alipay'].includes(process.env.TARO_ENV ?? '')) ${call}`,
  (call) => `if (/^(weapp|qq)$/.test(String(process.env.TARO_ENV))) ${call}`,
  (call) => `if (Taro.canIUse('${nameOf(call)}')) ${call}`,
  (call) => `if (typeof Taro.${nameOf(call)} === 'function') ${call}`,
  (call) => `if (Taro.${nameOf(call)}) ${call}`,
  (call) => call.replace(/\(/, '?.('),
  (call) => `if (supports('${nameOf(call)}')) ${call}`,
  (call) => `const { SDKVersion } = Taro.getSystemInfoSync()\n  if (compareVersion(SDKVersion, '2.30.0') >= 0) ${call}`,
  (call) => `try {\n    ${call}\n  } catch (error) {\n    remember(String(error))\n  }`,
  (call) => `if (IS_WECHAT) ${call}`,
  (call) => `const sdkReady = useEnvironment()\n  if (sdkReady.isWechat) ${call}`,
  (call) => `wx.${nameOf(call)} && ${call.replace(/^Taro/, 'wx')}`,
  (call) => call,
  (call) => `remember('before')\n  ${call}`
]

const nameOf = (call: string) => /^Taro\.(\w+)/.exec(call)![1]!

/** The body of a function that makes a call under a guard of some kind. */
export const guardedCall = (random: Random): string => random.pick(GUARDS)(lackingCall(random), random)

/** What the bodies above name: part of each file that has one. */
export const GUARD_IMPORTS = `import Taro from '@tarojs/taro'
import { supports } from 'taro-capability'
import { isH5, isWeapp, isMini, compareVersion, useEnvironment } from '@/utils/env'
import { remember } from '@/utils/log'
`

export const ENV_FILE = `import Taro from '@tarojs/taro'

export const isWeapp = process.env.TARO_ENV === 'weapp'
export const isH5 = process.env.TARO_ENV === 'h5'
export const isRn = process.env.TARO_ENV === 'rn'
export const isMini = () => Taro.getEnv() !== Taro.ENV_TYPE.WEB && !isRn && process.env.TARO_ENV !== 'harmony'

export function compareVersion(one: string, other: string): number {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)]
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return left[i]! > right[i]! ? 1 : -1
  return 0
}

const environment = { isWechat: false }
export function useEnvironment() {
  environment.isWechat = /micromessenger/i.test(globalThis.navigator?.userAgent ?? '')
  return environment
}
`
