// What only the callback of an API comes to that is as new is never missing there
import Taro from '@tarojs/taro'

// expect openPrivacyContract: h5 error, harmony error
const show = () => void Taro.openPrivacyContract()

export function ask() {
  // expect getPrivacySetting: weapp error, h5 error, rn error, harmony error
  Taro.getPrivacySetting({ complete: () => show() })
}

export function askLater() {
  // expect getPrivacySetting: weapp error, h5 error, rn error, harmony error
  // expect openStickerSetView: weapp error, h5 error, harmony error
  Taro.getPrivacySetting({ complete: () => Taro.openStickerSetView({ stickerSetId: '' }) })
}
