// What is unknown or else a text is not that text
import Taro from '@tarojs/taro'
declare const router: { kind?: string }

const kind = router.kind || 'cart'

export async function enter() {
  // expect login: h5 error, rn error, harmony error
  if (kind === 'once') await Taro.login()
  if (!kind) await Taro.login()
}
