// export { a as b } is followed
const weapp = process.env.TARO_ENV === 'weapp'
export { weapp as isWeapp }
