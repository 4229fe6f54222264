// A class of the program's own with the method of an API
import { request } from '@tarojs/taro'

class Account {
  login() {
    return request({ url: 'https://example.com/login' })
  }
}

export const account = new Account()
account.login()
