// A required module taken apart
const { chooseAddress, showToast: toast } = require('@tarojs/taro')

exports.address = async () => {
  // expect chooseAddress: h5 error, rn error, harmony error
  const address = await chooseAddress()
  toast({ title: address.cityName })
  return address
}
