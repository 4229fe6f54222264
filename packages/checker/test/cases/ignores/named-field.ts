// A comment silences a field
import Taro from '@tarojs/taro'

export const askName = () =>
  Taro.showModal({
    title: 'Your name',
    // taro-capability-ignore-next-line showModal.object.editable -- old hosts show a modal without it, which is fine
    editable: true
  })
