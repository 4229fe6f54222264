// A question about the field guards the field
import Taro from '@tarojs/taro'

export function askName() {
  if (Taro.canIUse('showModal.object.editable')) return Taro.showModal({ title: 'Your name', editable: true })
  return Taro.navigateTo({ url: '/pages/name' })
}
