// A question about the API says nothing of its fields
import Taro from '@tarojs/taro'

export function askName() {
  if (!Taro.canIUse('showModal')) return undefined
  // expect showModal.object.editable: weapp warning
  return Taro.showModal({ title: 'Your name', editable: true })
}
