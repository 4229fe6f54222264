// Other packages have a login as well
import { login } from '@example/account'
import { Button } from '@tarojs/components'
import Taro from '@example/taro'

export const view = { Button, enter: () => login(), again: () => Taro.login() }
