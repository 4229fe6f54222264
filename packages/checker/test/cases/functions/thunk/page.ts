import { enter, leave } from './actions'
declare const dispatch: (action: unknown) => void

if (process.env.TARO_ENV === 'weapp') dispatch(enter())
dispatch(leave())
