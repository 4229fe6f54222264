// A prop of a component of another file, as it stands in props
import { memo } from 'react'

const Card = (props) => (
  <view onClick={() => props.onShow()}>{process.env.TARO_ENV === 'weapp' && <button onClick={() => props.onEnter()} />}</view>
)

export default memo(Card)
