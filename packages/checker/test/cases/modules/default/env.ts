// A default export is followed
export default process.env.TARO_ENV === 'weapp'
