// A member of an object that a platform has not
import Taro from '@tarojs/taro'

// expect env: rn error, harmony error
export const folder = `${Taro.env.USER_DATA_PATH}/images`
