// Files up and down, over HTTP/2
import Taro from '@tarojs/taro'

export const copy = async (url: string, filePath: string) => {
  await Taro.uploadFile({
    url,
    filePath,
    name: 'file',
    // expect uploadFile.object.enableHttp2: weapp warning
    enableHttp2: true
  } as never)
  return Taro.downloadFile({
    url,
    // expect downloadFile.object.enableQuic: weapp warning
    enableQuic: true
  } as never)
}
