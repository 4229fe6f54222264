// A call behind `&&` of the same API
import Taro from '@tarojs/taro'

export function scan() {
  // expect openDocument: h5 warning
  Taro.openDocument && Taro.openDocument({ filePath: 'a.pdf' })
}
