// A named import under another name
import { chooseAddress as pickAddress } from '@tarojs/taro'

export async function addressLine() {
  // expect chooseAddress: h5 error, rn error, harmony error
  const { provinceName, cityName } = await pickAddress()
  return `${provinceName} ${cityName}`
}
