import Taro from '@tarojs/taro'
import { defineComponent, type PropType } from 'vue'
import { supports } from 'taro-capability'

export default defineComponent({
  props: { option: { type: Object as PropType<Taro.authPrivateMessage.Option>, required: true } },
  setup: ({ option }) => {
    return () => (
      <view>
        <text>{String(Taro.canIUse('authPrivateMessage'))}</text>
        {supports('authPrivateMessage') ? <text>supported</text> : null}
        <button onClick={() => Taro.authPrivateMessage(option)}>call</button>
      </view>
    )
  }
})
