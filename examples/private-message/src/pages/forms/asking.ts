import Taro, { authPrivateMessage } from '@tarojs/taro'
import { onUnsupported, switchFlags } from 'taro-capability'
import { flags } from './flags'

// Telling APIs: real, conditional, stubs, no-ops and absent ones, on one target or another. Written out, so that
// builds see them.
const literal: Record<string, () => unknown> = {
  authPrivateMessage: () => Taro.canIUse('authPrivateMessage'),
  chooseImage: () => Taro.canIUse('chooseImage'),
  closeSocket: () => Taro.canIUse('closeSocket'),
  cloud: () => Taro.canIUse('cloud'),
  createCameraContext: () => Taro.canIUse('createCameraContext'),
  getDeviceInfo: () => Taro.canIUse('getDeviceInfo'),
  getRenderer: () => Taro.canIUse('getRenderer'),
  getUpdateManager: () => Taro.canIUse('getUpdateManager'),
  hideShareMenu: () => Taro.canIUse('hideShareMenu'),
  login: () => Taro.canIUse('login'),
  navigateTo: () => Taro.canIUse('navigateTo'),
  scanCode: () => Taro.canIUse('scanCode'),
  setStorageSync: () => Taro.canIUse('setStorageSync'),
  showModal: () => Taro.canIUse('showModal'),
  tradePay: () => Taro.canIUse('tradePay'),
  useShareAppMessage: () => Taro.canIUse('useShareAppMessage')
}

const reported: string[] = []
onUnsupported(({ api, code }) => reported.push(`${api} ${code}`))

const members = Taro as unknown as Record<string, (option: unknown) => unknown>
/** A call that no build sees the API of. */
const hidden = (api: string) => members[api]!(() => {})

// One API of each kind that some target does not have; the plugin's option `failClosed` makes them fail there.
const calls: Record<string, () => unknown> = {
  shareFileMessage: () => Taro.shareFileMessage({ filePath: 'none' }),
  tradePay: () => Taro.tradePay({ tradeNO: '1' } as never),
  // Has a contract, and is real on each mini program.
  login: () => Taro.login({}),
  getUpdateManager: () => Taro.getUpdateManager(),
  getRenderer: () => Taro.getRenderer(),
  onSocketOpen: () => Taro.onSocketOpen(() => {}),
  onMemoryWarning: () => Taro.onMemoryWarning(() => {}),
  shareVideoMessage: () => hidden('shareVideoMessage'),
  getExptInfoSync: () => hidden('getExptInfoSync'),
  onCopyUrl: () => hidden('onCopyUrl')
}

// Tests of existence are questions too: whatever stands under the name, they say whether it works.
const fallback = () => Promise.reject(new Error('fallback'))
/** The object that is handed in answers, whatever the parameter is called. */
const asked = (Taro: { canIUse?(schema: string): boolean }) => Boolean(Taro.canIUse?.('authPrivateMessage'))
const { authPrivateMessage: taken, authPrivateMessage: orElse = fallback } = Taro
const existence = {
  typeof: () => typeof Taro.authPrivateMessage === 'function',
  condition: () => (Taro.authPrivateMessage ? true : false),
  in: () => 'authPrivateMessage' in Taro,
  optional: () => Taro.authPrivateMessage?.call !== undefined,
  or: () => (Taro.authPrivateMessage || fallback) !== fallback,
  named: () => Boolean(authPrivateMessage),
  taken: () => taken !== undefined,
  default: () => orElse !== (fallback as unknown),
  injected: () => asked(Taro),
  'injected double': () => !asked({ canIUse: () => false }) && asked({ canIUse: () => true }) && asked(Taro)
}

/** What `npm start` and the tests drive: questions, flags, and calls of what is not there. */
export const asking = {
  apis: Object.keys(literal),
  literal: (api: string) => literal[api]!(),
  variable: (api: string) => Taro.canIUse(api),
  template: (api: string) => Taro.canIUse(`${api}`),
  optional: (api: string) => Taro?.canIUse?.(api),
  existence: () => Object.fromEntries(Object.entries(existence).map(([form, exists]) => [form, exists()])),
  flags: () => ({ privateMessage: flags.privateMessage, session: flags.session, image: flags.image }),
  switchOff: () => switchFlags(flags, { privateMessage: false, session: false, image: false }, 'remote'),
  switchOn: () => switchFlags(flags, { privateMessage: true, session: true, image: true }, 'remote'),
  calls: Object.keys(calls),
  call: (api: string) => calls[api]!(),
  reported: () => reported
}
