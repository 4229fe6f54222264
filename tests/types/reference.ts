// An app with the line in config/index.ts and the line for its types, which imports nothing of ours.
/// <reference types="taro-capability/types" />
import Taro, { authPrivateMessage } from '@tarojs/taro'

export const byMember = async (): Promise<boolean> => (await Taro.authPrivateMessage({ shareTicket: 't' })).valid
export const byName = async (): Promise<boolean> => (await authPrivateMessage({ shareTicket: 't' })).valid
