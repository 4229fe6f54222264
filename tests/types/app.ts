// Compiled against the packed packages by tests/types.test.ts; never run.
import Taro, { authPrivateMessage as named } from '@tarojs/taro'
import { authPrivateMessage, explain, isFailure, isUnsupported, platform, supports, type FailureCode, type Support } from 'taro-capability'
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the plugin is one function, as the Taro CLI requires it
import plugin = require('taro-capability/plugin')
import { createPrivateMessageClient, isPrivateMessageFailure, type PrivateMessageCode } from 'taro-capability/private-message'

async function taro() {
  const { valid, encryptedData, iv } = await Taro.authPrivateMessage({
    shareTicket: 'ticket',
    success: (result) => void (result.valid satisfies boolean)
  })
  const fromNamed: boolean = (await named({ shareTicket: 'ticket' })).valid
  return [valid satisfies boolean, encryptedData satisfies string, iv satisfies string, fromNamed]
}

async function ours() {
  const { valid, cloudID } = await authPrivateMessage({
    shareTicket: 'ticket',
    success: (result) => void (result.valid satisfies boolean),
    fail: (failure) => void (failure.code satisfies FailureCode),
    complete: (answer) => void (answer.errMsg satisfies string)
  })
  // An option that fits Taro fits us.
  const option: Taro.authPrivateMessage.Option = { shareTicket: 'ticket' }
  await authPrivateMessage(option)
  return [valid satisfies boolean, cloudID satisfies string | undefined]
}

function asking(error: unknown) {
  const answer: Support = explain('authPrivateMessage')
  if (isFailure(error, 'TIMEOUT') || isUnsupported(error)) return error.errMsg satisfies string
  return [supports('authPrivateMessage') satisfies boolean, platform satisfies string, answer.reason satisfies string]
}

async function privateMessages(error: unknown) {
  // Taro's own functions are what it takes.
  const client = createPrivateMessageClient({ url: 'https://api.example.com', request: Taro.request })
  const { subject } = await client.openPrivately(Taro.getEnterOptionsSync())
  const { expiresAt } = await client.sharePrivately({ subject: 'gift-42', openers: 3 })
  if (isPrivateMessageFailure(error, 'REFUSED')) return error.code satisfies PrivateMessageCode
  return [subject satisfies string, expiresAt satisfies number, (await client.session()) satisfies string]
}

// @ts-expect-error the ticket is required
void authPrivateMessage({})
// @ts-expect-error an API without a contract is a typing error, not a silent no
supports('authPrivateMesage')

export { asking, ours, plugin, privateMessages, taro }
