// Each target has a level of its own
import Taro from '@tarojs/taro'

export async function preview(url: string) {
  // expect previewMedia: weapp error, h5 error, rn error
  await Taro.previewMedia({ sources: [{ url }] })
}
