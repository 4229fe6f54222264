// `default as` is the default import
import { default as Taro } from '@tarojs/taro'

export function watchUpdates() {
  // expect getUpdateManager: h5 error, rn error, harmony error
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => manager.applyUpdate())
}
