// A named import that Taro does not have
import { logn, showToast } from '@tarojs/taro'

export async function enter() {
  // notice no-data
  await logn()
  showToast({ title: 'welcome' })
}
