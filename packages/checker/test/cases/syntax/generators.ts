// Generators and loops that wait
import Taro from '@tarojs/taro'

export async function* codes(count: number) {
  for (let i = 0; i < count; i++) {
    // expect login: h5 error, rn error, harmony error
    yield (await Taro.login()).code
  }
}

export async function last() {
  let result = ''
  for await (const code of codes(3)) result = code
  return result
}
