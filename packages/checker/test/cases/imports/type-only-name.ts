// A type among the names of an import
import { request, type login } from '@tarojs/taro'

export type Login = typeof login
export const load = () => request({ url: 'https://example.com' })
