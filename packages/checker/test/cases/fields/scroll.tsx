// A field in the handler of a component
import { Button } from '@tarojs/components'
import Taro from '@tarojs/taro'

export default function Top() {
  const scroll = () => {
    // expect pageScrollTo.object.offsetTop: weapp warning
    Taro.pageScrollTo({ selector: '#top', offsetTop: -20 })
  }
  return <Button onClick={scroll}>Up</Button>
}
