import { own, T } from '.'

// expect authPrivateMessage: weapp error, h5 error, rn error, harmony error
T.authPrivateMessage({ shareTicket: String(own) }).then(console.log)
