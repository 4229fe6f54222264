// A field that is younger than its API
import Taro from '@tarojs/taro'

export async function keepPrivate(activityId: string) {
  // expect updateShareMenu: h5 error, rn error, harmony error
  await Taro.updateShareMenu({
    // expect updateShareMenu.object.isPrivateMessage: weapp warning
    isPrivateMessage: true,
    activityId
  })
}
