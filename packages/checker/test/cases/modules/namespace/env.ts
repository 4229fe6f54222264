// A namespace import is followed
export const isWeapp = process.env.TARO_ENV === 'weapp'
