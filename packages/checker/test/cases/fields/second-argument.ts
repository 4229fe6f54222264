// What stands in a second argument is no field of the option
import Taro from '@tarojs/taro'

export const ask = (call: (option: object, more: object) => void) => {
  call({ title: 'a' }, { editable: true })
  Reflect.apply(Taro.showModal, Taro, [{ title: 'a' }])
}
