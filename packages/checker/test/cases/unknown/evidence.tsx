// What depends on the host is a condition of platforms, whatever it is called, even where it cannot be followed
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
declare const pick: (value: unknown) => boolean

let fits = false
fits = /MicroMessenger/i.test(navigator.userAgent)

export async function byUserAgent(shareTicket: string) {
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  if (fits) await Taro.authPrivateMessage({ shareTicket })
}

export async function byEnvironment(shareTicket: string) {
  const isRight = pick(process.env.TARO_ENV)
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  if (isRight) await Taro.authPrivateMessage({ shareTicket })
}

export function ByState() {
  const [shown, setShown] = useState(false)
  useEffect(() => setShown(pick(Taro.getEnv())), [])
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  return shown ? Taro.authPrivateMessage({ shareTicket: '' }) : null
}

async function verify(shareTicket: string, first: boolean) {
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  if (first) await Taro.authPrivateMessage({ shareTicket })
}
export const one = () => verify('', pick(Taro.getSystemInfoSync().SDKVersion))
export const other = () => verify('', true)

export async function byVersion(shareTicket: string) {
  const { SDKVersion, windowWidth } = Taro.getSystemInfoSync()
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  if (pick(SDKVersion)) await Taro.authPrivateMessage({ shareTicket })
  // expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
  if (windowWidth > 320) await Taro.authPrivateMessage({ shareTicket })
}

const environment = { isWechat: false }
function useEnvironment() {
  environment.isWechat = /MicroMessenger/i.test(navigator.userAgent)
  return environment
}

export async function byMember(shareTicket: string) {
  const { isWechat } = useEnvironment()
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  if (isWechat) await Taro.authPrivateMessage({ shareTicket })
}

let isSet = false
if (Taro.getEnv() === pick(1)) isSet = true

export async function byConditionOfASetting(shareTicket: string) {
  // expect authPrivateMessage: weapp info, h5 info, rn info, harmony info
  if (isSet) await Taro.authPrivateMessage({ shareTicket })
}
