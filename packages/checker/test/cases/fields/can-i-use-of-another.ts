// A question about one field guards no other
import Taro from '@tarojs/taro'

export function askName() {
  if (!Taro.canIUse('showModal.object.editable')) return undefined
  return Taro.showModal({
    title: 'Your name',
    editable: true,
    // expect showModal.object.placeholderText: weapp warning
    placeholderText: 'Ada'
  })
}
