// TypeScript with JSX: a generic arrow function, a fragment, a spread
import { Button, Text, type ButtonProps } from '@tarojs/components'
import Taro from '@tarojs/taro'

const first = <Item,>(list: Item[]) => list[0]

export function Enter(props: ButtonProps) {
  const enter = async () => {
    // expect login: h5 error, rn error, harmony error
    const { code } = await Taro.login()
    await Taro.showToast({ title: first([code]) ?? '' })
  }
  return (
    <>
      <Text>{`Welcome`}</Text>
      <Button {...props} onClick={enter} />
    </>
  )
}
