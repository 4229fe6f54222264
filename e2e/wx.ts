/** What a faked WeChat does when it is asked to verify a private message. */
type Verify = (option: Callbacks) => void

interface Callbacks {
  success(result: object): void
  fail(answer: object): void
  complete?(answer: object): void
}

const verified = { errMsg: 'authPrivateMessage:ok', valid: true, encryptedData: 'data', iv: 'iv' }

/** The client's side of a mini-program, with what Taro's runtime reads of it at its start. */
function createWx(SDKVersion: string, authPrivateMessage?: Verify): object {
  const wx: Record<string, unknown> = {
    getSystemInfoSync: () => ({ SDKVersion }),
    canIUse: (schema: string) => schema.split('.')[0]! in wx,
    getEnterOptionsSync: () => ({ shareTicket: 'ticket' }),
    getLaunchOptionsSync: () => ({}),
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    login: () => {}
  }
  // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html: base library 2.20.1
  if (SDKVersion === '3.0.0') wx.getAppBaseInfo = () => ({ SDKVersion })
  if (authPrivateMessage) wx.authPrivateMessage = authPrivateMessage
  return wx
}

// As WeChat does it: `complete` follows by itself, where one was given.
const succeed = ({ success, complete }: Callbacks) => {
  success(verified)
  complete?.(verified)
}
const failWith =
  (answer: object) =>
  ({ fail, complete }: Callbacks) => {
    fail(answer)
    complete?.(answer)
  }

/** The hosts a mini-program is run in, by name. */
export const wxHosts: Record<string, () => object> = {
  'has it': () => createWx('3.0.0', succeed),
  'too old': () => createWx('2.10.0'),
  'lacks it': () => createWx('3.0.0'),
  fails: () => createWx('3.0.0', failWith({ errMsg: 'authPrivateMessage:fail invalid ticket', errCode: 1, errno: 2 })),
  'answers twice': () =>
    createWx('3.0.0', (option) => {
      succeed(option)
      failWith({ errMsg: 'authPrivateMessage:fail too late' })(option)
    }),
  throws: () =>
    createWx('3.0.0', () => {
      throw new Error('the host broke')
    }),
  'never answers': () => createWx('3.0.0', () => {})
}
