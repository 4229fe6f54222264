import type { LoadableObject } from './platforms/record'

/** For pages that WeChat's browser shows. https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html */
export const weChatJsSdk: LoadableObject = {
  name: "WeChat's JS-SDK",
  global: 'wx',
  members: new Set(
    `config ready error checkJsApi miniProgram invoke updateAppMessageShareData updateTimelineShareData onMenuShareTimeline
    onMenuShareAppMessage onMenuShareQQ onMenuShareWeibo onMenuShareQZone chooseImage previewImage uploadImage downloadImage
    getLocalImgData startRecord stopRecord onVoiceRecordEnd playVoice pauseVoice stopVoice onVoicePlayEnd uploadVoice downloadVoice
    translateVoice getNetworkType openLocation getLocation startSearchBeacons stopSearchBeacons onSearchBeacons hideOptionMenu
    showOptionMenu hideMenuItems showMenuItems hideAllNonBaseMenuItem showAllNonBaseMenuItem closeWindow scanQRCode
    openProductSpecificView addCard chooseCard openCard chooseWXPay openEnterpriseRedPacket`.split(/\s+/)
  )
}
