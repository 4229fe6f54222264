// Methods of what a stub gives in the place of an object: they throw into the try
import Taro from '@tarojs/taro'

export function fill() {
  try {
    // expect getUserCryptoManager: weapp info, h5 info, rn info, harmony info
    const crypto = Taro.getUserCryptoManager()
    crypto.getRandomValues({ length: 16 })
  } catch {}
  try {
    // expect getUserCryptoManager: weapp info, h5 info, rn info, harmony info
    Taro.getUserCryptoManager().getRandomValues({ length: 16 })
  } catch {}
}

export function give() {
  let crypto
  try {
    // expect getUserCryptoManager: weapp info, h5 error, rn info, harmony error
    const made = Taro.getUserCryptoManager()
    made.getRandomValues({ length: 16 })
    crypto = made
  } catch {}
  try {
    // expect getUserCryptoManager: weapp info, h5 error, rn info, harmony error
    const later = Taro.getUserCryptoManager()
    setTimeout(() => later.getRandomValues({ length: 16 }))
  } catch {}
  try {
    // expect getUserCryptoManager: weapp info, h5 error, rn info, harmony error
    Taro.getUserCryptoManager().getRandomValues?.({ length: 16 })
  } catch {}
  return crypto
}
