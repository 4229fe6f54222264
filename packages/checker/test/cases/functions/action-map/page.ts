import { actions } from './actions'

if (process.env.TARO_ENV === 'weapp') actions.enter()
actions.leave()
