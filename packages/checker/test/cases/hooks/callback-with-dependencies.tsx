// A handler that is memoized
import { Button } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useCallback } from 'react'

export default function Page({ done }: { done(code: string): void }) {
  const enter = useCallback(async () => {
    // expect login: h5 error, rn error, harmony error
    const { code } = await Taro.login()
    done(code)
  }, [done])
  return <Button onClick={enter}>Enter</Button>
}
