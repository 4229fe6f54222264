// A component that is wrapped when it is exported
import { memo } from 'react'
import Taro from '@tarojs/taro'

const Card = () => <view onClick={async () => (await Taro.login()).code} />

Card.displayName = 'Card'

export default memo(Card)
