// A hook of another mini program
import { useTitleClick } from '@tarojs/taro'

export function useTop(scroll: () => void) {
  // expect useTitleClick: weapp warning, h5 warning, rn error, harmony warning
  useTitleClick(scroll)
}
