// A barrel passes on some, and has functions of its own
export { showToast, checkSession } from '@tarojs/taro'
export async function login() {
  return { code: 'guest' }
}
