import { bundle } from './bundle'
import { weapp, type Contender } from './contenders'
import { measure, type Measured, type Program } from './measure'

/**
 * The host each contender gets for itself, so that none pays for another's shape of option. It answers at once: what is
 * timed is the wrapping, and a host's own time would only hide it.
 */
const host = `
  const answer = { errMsg: 'authPrivateMessage:ok', valid: true, encryptedData: 'e', iv: 'i' }
  const wx = {
    canIUse: () => true,
    getSystemInfoSync: () => ({ SDKVersion: '3.0.0' }),
    authPrivateMessage(option) { option.success(answer); if (option.complete) option.complete(answer) }
  }
  const window = undefined, getApp = () => ({}), getCurrentPages = () => []`

/** A contender's production bundle, and a loop around it that the compiler meets in no other program. */
export async function program({ name, entry }: Contender, loop: string, platform = 'weapp'): Promise<Program> {
  const code = await bundle(entry, { platform, format: 'cjs' })
  return {
    name,
    code: `${host}
      const module = { exports: {} }, exports = module.exports
      ${code}
      const { call, question } = module.exports
      return ${loop}`
  }
}

/** A new option each time, as apps write it: Mpx and miniprogram-api-promise change the one they are given. */
const awaited = `async (calls) => {
  let result
  for (let i = 0; i < calls; i++) result = await call({ shareTicket: 'ticket' })
  return result
}`

/** An awaited `authPrivateMessage` on weapp; the hand-written wrapper comes first and is what the others are held against. */
export async function callCosts(progress: (text: string) => void): Promise<Measured[]> {
  const [base, ...programs] = await Promise.all(weapp.map((contender) => program(contender, awaited)))
  return measure(base!, programs, { isolates: 8, rounds: 30, calls: 10_000, warmup: 5 }, (text) => progress(`call cost: ${text}`))
}
