// Alipay's own object is on none of the targets
export function pay(tradeNO) {
  // expect my.tradePay: weapp error, h5 error, rn error, harmony error
  my.tradePay({ tradeNO })
}
