// A name that Taro does not have
import Taro from '@tarojs/taro'

// remark no-data
Taro.authPrivateMesage({ shareTicket: '1' })
