// The Taro object passed on names no API
import Taro from '@tarojs/taro'

export const install = (app: { provide(key: string, value: unknown): void }) => app.provide('taro', Taro)
