// A hook of the app that native targets lack
import { useError, usePageNotFound } from '@tarojs/taro'

export function useReports() {
  // expect useError: rn error, harmony warning
  useError((error) => console.error(error))
  // expect usePageNotFound: harmony warning
  usePageNotFound(({ path }) => console.error(path))
}
