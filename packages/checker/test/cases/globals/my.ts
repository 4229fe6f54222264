// my is Alipay's

// expect my.tradePay: weapp error, h5 error, rn error, harmony error
my.tradePay({})
