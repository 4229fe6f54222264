import Taro from '@tarojs/taro'

export const share = () => Taro.shareFileMessage({ filePath: 'report.pdf', fileName: 'A file that only WeChat can share' })
