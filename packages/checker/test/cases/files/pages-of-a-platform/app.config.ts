// Pages that app.config names on some platforms alone
const config = { pages: ['pages/index/index'], subPackages: [] }
const subPackages = [
  { root: 'pack', pages: process.env.TARO_ENV === 'weapp' ? ['list/index'] : ['list-alipay/index'] }
]
if (process.env.TARO_ENV === 'weapp') config.subPackages = subPackages
if (process.env.TARO_ENV === 'alipay') config.subPackages = subPackages
// 'old/index',
export default config
