import { createFailure, isFailure, type Failure, type FailureCode } from '@taro-capability/core'
import { platform } from 'taro-capability/adapter'

/**
 * Why a private message was not shared or not opened. Beside the codes of every call (`UNSUPPORTED_PLATFORM`, `UNSUPPORTED_VERSION`, …):
 *
 * - `NO_TICKET`: the user did not come from a private message's card. Show what there is without one.
 * - `REFUSED`: your server said no: not sent to this user, opened before, over, or forged. It does not say which, and trying again does not help.
 * - `SERVER_FAILED`: your server, or WeChat behind it, could not be reached or was busy. Try again.
 */
export type PrivateMessageCode = FailureCode | 'NO_TICKET' | 'REFUSED' | 'SERVER_FAILED'

/** What `sharePrivately` and `openPrivately` reject with. */
export interface PrivateMessageFailure extends Omit<Failure, 'code'> {
  code: PrivateMessageCode
}

/**
 * Whether an error came from a private message, and with this code where one is given.
 * @example catch (error) { if (isPrivateMessageFailure(error, 'REFUSED')) setNotice('This message is not for you') }
 */
export const isPrivateMessageFailure = (error: unknown, code?: PrivateMessageCode): error is PrivateMessageFailure =>
  isFailure(error, code as FailureCode)

/** A failure that no contract of core knows. */
export const failWith = (api: string, code: 'NO_TICKET' | 'REFUSED' | 'SERVER_FAILED', reason: string): PrivateMessageFailure =>
  createFailure(api, platform, code as FailureCode, reason) as PrivateMessageFailure
