import { supports } from 'taro-capability'
import { flags } from '../flags'
import { answer } from './answer'
import { open } from './open'
import { share } from './share'

/** Calls behind a question and behind a flag: where the platform cannot, neither these nor their modules are in the output. */
export const guarded = () => {
  if (supports('authPrivateMessage')) return open()
  return supports('shareFileMessage') ? share() : flags.privateMessage ? answer() : 'elsewhere'
}
