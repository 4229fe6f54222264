// A field that is spread in where it is known
import Taro from '@tarojs/taro'

export const askName = () =>
  Taro.showModal({
    title: 'Your name',
    ...(Taro.canIUse('showModal.object.editable') ? { editable: true } : {})
  })
