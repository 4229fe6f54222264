import { mustHaveTypes, type CallbackResult, type Callbacks, type Contract } from '../contract'

/** https://docs.taro.zone/docs/apis/share/updateShareMenu */
export interface UpdateShareMenuOption extends Callbacks<UpdateShareMenuResult> {
  /** Whether cards carry a ticket, for `getShareInfo` and `authPrivateMessage`. */
  withShareTicket?: boolean
  /** Whether what is shared is a private message, which only its receiver can open as that. */
  isPrivateMessage?: boolean
  /** Whether what is shared can be changed later. */
  isUpdatableMessage?: boolean
  /** Of a private or an updatable message: from WeChat's server interface `createActivityId`. */
  activityId?: string
  /** Joins several group tasks into one. */
  toDoActivityId?: string
  /** What an updatable message shows. */
  templateInfo?: { parameterList: { name: string; value: string }[]; templateId: string }
  /** In chat tools: `group_openid` of those who take part. */
  participant?: string[]
  /** In chat tools. */
  useForChatTool?: boolean
  /** In chat tools: how members are chosen. */
  chooseType?: number
}

/** `updateShareMenu:ok` */
export type UpdateShareMenuResult = CallbackResult

/**
 * Changes what sharing the current page does: with a ticket, as a private message, as one that can be changed later.
 *
 * Never throws; rejects with a `Failure`. https://docs.taro.zone/docs/apis/share/updateShareMenu
 */
export type UpdateShareMenu = (option: UpdateShareMenuOption) => Promise<UpdateShareMenuResult>

/** The fields that are there have their types, those of `templateInfo` too. */
export const updateShareMenuContract: Contract<'updateShareMenu'> = {
  api: 'updateShareMenu',
  invalid: (option) =>
    mustHaveTypes(
      {
        withShareTicket: 'boolean',
        isPrivateMessage: 'boolean',
        isUpdatableMessage: 'boolean',
        activityId: 'string',
        toDoActivityId: 'string',
        templateInfo: { parameterList: [{ name: 'string', value: 'string' }], templateId: 'string' },
        participant: ['string'],
        useForChatTool: 'boolean',
        chooseType: 'number'
      },
      option
    )
}
