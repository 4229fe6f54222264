if (process.env.TARO_ENV === 'weapp') import('./share')
