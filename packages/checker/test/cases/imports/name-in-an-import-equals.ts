// A member that `import =` gives a name
import Taro from '@tarojs/taro'
import Option = Taro.login.Option

export const option: Option = { timeout: 1000 }
