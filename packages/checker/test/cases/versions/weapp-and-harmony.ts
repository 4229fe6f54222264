// Newer on the mini program, missing on two others
import Taro from '@tarojs/taro'

export function watchTheme(set: (theme: string) => void) {
  // expect onThemeChange: weapp error, rn error, harmony warning
  Taro.onThemeChange(({ theme }) => set(theme))
}
