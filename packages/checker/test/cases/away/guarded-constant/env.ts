// A constant imported from another module is followed
export const isWeapp = process.env.TARO_ENV === 'weapp'
