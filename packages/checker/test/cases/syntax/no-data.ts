// A name that Taro does not have
import Taro from '@tarojs/taro'

// notice no-data
Taro.authPrivateMesage({ shareTicket: '1' })
