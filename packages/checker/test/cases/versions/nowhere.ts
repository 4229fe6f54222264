// An API of another mini program
import Taro from '@tarojs/taro'

export async function keep(title: string) {
  // expect setMetaDescription: weapp error, h5 error, rn error, harmony error
  await Taro.setMetaDescription({ content: title } as never)
}
