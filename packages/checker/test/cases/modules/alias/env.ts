// A path alias of tsconfig.json is followed
export const isWeapp = process.env.TARO_ENV === 'weapp'
