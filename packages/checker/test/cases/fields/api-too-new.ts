// Of an API that the oldest hosts lack, the fields are not reported as well
import Taro from '@tarojs/taro'

export const preview = (url: string) =>
  // expect previewMedia: weapp error, h5 error, rn error
  Taro.previewMedia({ sources: [{ url }], showmenu: true })
