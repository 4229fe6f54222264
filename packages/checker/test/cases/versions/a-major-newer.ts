// One major version newer than what is declared
import Taro from '@tarojs/taro'

export async function stickers() {
  // expect openSingleStickerView: weapp error, h5 error, rn error, harmony error
  await (Taro as any).openSingleStickerView({})
}
