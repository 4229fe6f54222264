// What a server answers says nothing of platforms, however it is asked
import Taro from '@tarojs/taro'

async function ask(url: string) {
  const header = process.env.TARO_ENV === 'h5' ? {} : { cookie: '' }
  if (process.env.TARO_ENV === 'h5') return fetch(url)
  return Taro.request({ url, header })
}

export async function enter() {
  const session = await ask('/session')
  // expect login: h5 error, rn error, harmony error
  if (session.ok) await Taro.login()
}
