// A named import whose name is a string
import { 'checkSession' as hasSession } from '@tarojs/taro'

// expect checkSession: h5 error, rn error, harmony error
export const ready = hasSession().then(() => true)
