import data, { recordOf, type Platform } from '@taro-capability/support-data'
import { wxHosts } from './wx'

type HostGlobal = Record<string, unknown>
/** By name: the globals of a host. */
type MiniHosts = Record<string, () => object>

interface Callbacks {
  success(result: object): void
  fail(answer: object): void
}

/** What Taro's runtime reads at its start. */
const base = (version: string): HostGlobal => ({
  getSystemInfoSync: () => ({ SDKVersion: version }),
  getLaunchOptionsSync: () => ({}),
  getEnterOptionsSync: () => ({ shareTicket: 'ticket' }),
  nextTick: (work: () => void) => void Promise.resolve().then(work)
})

/** The global of a host with all that the support data call real and Taro does not bring, by the host's own names. */
function fromData(platform: Platform, own: HostGlobal): HostGlobal {
  const natives = Object.entries(data.apis).flatMap(([api, { platforms }]) => {
    const { state, basis, nativeName } = platforms[platform]
    return state === 'real' && basis !== 'code' ? [nativeName ?? api] : []
  })
  return answering({ ...Object.fromEntries(natives.map((name) => [name, () => {}])), ...own })
}

const answering = (host: HostGlobal): HostGlobal => Object.assign(host, { canIUse: (schema: string) => schema.split('.')[0]! in host })

/** Each answers a login in its own words. */
const alipay = {
  ...base(''),
  SDKVersion: '2.8.0',
  getAuthCode: ({ success }: Callbacks) => success({ authCode: 'code' }),
  // Something else than what Taro calls so: https://github.com/NervJS/taro/issues/17309
  getDeviceInfo: () => ({})
}
const tt = { ...base('3.1.0'), login: ({ fail }: Callbacks) => fail({ errMsg: 'login:fail host login fail', errNo: 113001 }) }
const qq = { ...base('1.46.0'), login: ({ success }: Callbacks) => success({ errMsg: 'login:ok', code: 'code' }) }

const hostsOf = (platform: Platform, own: HostGlobal, others = {}): MiniHosts => {
  const globals = (host: HostGlobal) => ({ [recordOf(platform).global!]: host, ...others })
  return {
    'has what data say': () => globals(fromData(platform, own)),
    'has nothing': () => globals(answering(base('1.0.0')))
  }
}

/** Alipay's own, which builds leave alone and Taro's runtime reads: @tarojs/plugin-platform-alipay, dist/index.js. */
const navigator = { swuserAgent: 'AlipayClient' }

/** The hosts that each mini program is run in, by platform. */
export const miniHosts: Partial<Record<string, MiniHosts>> = {
  weapp: Object.fromEntries(Object.entries(wxHosts).map(([name, create]) => [name, () => ({ wx: create() })])),
  alipay: hostsOf('alipay', alipay, { navigator }),
  tt: hostsOf('tt', tt),
  qq: hostsOf('qq', qq)
}

/** Whether a faked host has an API, by whatever name. A browser that is not WeChat's has none of its JS-SDK. */
export function hasApi(platform: Platform, host: string, api: string): boolean {
  const { state, nativeName = api } = data.apis[api]!.platforms[platform]
  const globals = (miniHosts[platform]?.[host]?.() ?? {}) as Record<string, object>
  return state !== 'absent' && nativeName in (globals[recordOf(platform).global!] ?? {})
}
