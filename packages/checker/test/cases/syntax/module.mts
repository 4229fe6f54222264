// An ECMAScript module of TypeScript, with an await of its own
import Taro from '@tarojs/taro'

// expect login: h5 error, rn error, harmony error
const { code } = await Taro.login()

export { code }
