import { mustBeText, mustHaveTypes, type CallbackResult, type Callbacks, type Contract } from '../contract'

/** https://docs.taro.zone/docs/apis/share/getShareInfo */
export interface GetShareInfoOption extends Callbacks<GetShareInfoResult> {
  /** The ticket of the card the user came from: `Taro.getEnterOptionsSync().shareTicket`. */
  shareTicket: string
  /** Milliseconds that the host waits for its server. */
  timeout?: number
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.getShareInfo.html */
export interface GetShareInfoResult extends CallbackResult {
  /** What was shared, encrypted; https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html */
  encryptedData: string
  /** Initial vector of the encryption. */
  iv: string
  /** For apps with cloud development. */
  cloudID?: string
}

/**
 * What is known of the card the user came from: the group it was shared in (`openGId`), encrypted for the app's server. The user must
 * have logged in (`Taro.login`) before.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/getShareInfo
 */
export type GetShareInfo = (option: GetShareInfoOption) => Promise<GetShareInfoResult>

/** The ticket has to be there; the limit is a number. */
export const getShareInfoContract: Contract<'getShareInfo'> = {
  api: 'getShareInfo',
  invalid: (option) => mustBeText('shareTicket', option.shareTicket) || mustHaveTypes({ timeout: 'number' }, option)
}
