// The same of a component that is defined by a call
import Taro from '@tarojs/taro'
import { defineComponent } from 'vue'

export default defineComponent({
  onShareTimeline() {
    Taro.login()
    return { title: 'Look' }
  },
  mounted() {
    // expect login: h5 warning, rn error, harmony warning
    Taro.login()
  }
})
