// A tsconfig.json that cannot be read does not keep files apart
export const isWeapp = process.env.TARO_ENV === 'weapp'
