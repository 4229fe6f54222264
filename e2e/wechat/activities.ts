import { randomBytes } from 'node:crypto'
import { DAY, SECOND, type Clock } from './clock'

/** Length of an activity id, as one was seen. */
const LENGTH = 85

/** An activity as WeChat knows it. */
export interface WechatActivity {
  id: string
  /** Who alone can share with it; undefined where none was named at its creation. */
  openid?: string
  expiresAt: number
}

/**
 * Activities: `activityid/create`. The API's page says that they end after 24 hours, and the guide says 7 and 120 days: `lifetime`.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/updatable-message/createActivityId.html
 */
export function createActivities(clock: Clock, lifetime = DAY) {
  const activities = new Map<string, WechatActivity>()
  return {
    create(openid: string | undefined) {
      const id = `1048_${randomBytes(60).toString('base64url')}`.slice(0, LENGTH)
      // WeChat says the time in seconds.
      const expiration_time = Math.floor((clock.now() + lifetime) / SECOND)
      activities.set(id, { id, openid, expiresAt: expiration_time * SECOND })
      return { activity_id: id, expiration_time, errcode: 0 }
    },
    find: (id: string): WechatActivity | undefined => activities.get(id)
  }
}
