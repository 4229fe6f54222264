import { verify } from './taro'

// expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
verify({ shareTicket: '1' }).then(console.log)
