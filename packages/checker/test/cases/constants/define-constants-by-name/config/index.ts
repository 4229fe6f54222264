// Constants of the build that are defined by a name, a shorthand, a spread and a computed text
const isWeapp = process.env.TARO_ENV === 'weapp'
const BY_NAME = JSON.stringify(isWeapp)
const SHORT = JSON.stringify(process.env.TARO_ENV === 'weapp')
const shared = { SPREAD: JSON.stringify(isWeapp), COMPUTED: process.env.TARO_ENV === 'weapp' ? JSON.stringify('mini') : '"web"' } as const

export default { defineConstants: { ...shared, NAMED: BY_NAME, SHORT, PLAIN: isWeapp } }
