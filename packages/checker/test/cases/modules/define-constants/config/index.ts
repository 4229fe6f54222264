// defineConstants of the Taro config are followed
export default { defineConstants: { IS_WEAPP: process.env.TARO_ENV === 'weapp' } }
