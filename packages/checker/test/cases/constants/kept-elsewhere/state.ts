// An object that others only read is
export const features = { share: process.env.TARO_ENV === 'weapp' }
