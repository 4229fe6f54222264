// A hook that does nothing on one target
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'

export default function App({ children }: PropsWithChildren) {
  // expect useLaunch: harmony warning
  useLaunch(({ path }) => console.log(path))
  return children
}
