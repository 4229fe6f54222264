// Messages that must be refused, as fast-check makes them: tampered with, replayed, foreign, truncated, too long, of wrong types.
import fc from 'fast-check'
import type { EncryptedMessage } from '../src'
import { encrypt, newActivityId, newSessionKey, type simulate } from './simulation'

/** What a request carries: a session, and a body that is any text. */
export interface Forgery {
  session: string
  body: string
}

type Simulation = ReturnType<typeof simulate>

/** What an attacker can have seen: messages and sessions of its own, of others, of another time. */
export async function prepare({ share, login, messageFor, messages, keyOf, replaceKey, clock }: Simulation) {
  // Anyone could open it: what is accepted by mistake is seen.
  const open = await share('ann', 500)
  const used = await share('ann', 500)
  const expired = await share('ann', 500)
  const keyBefore = keyOf('dan')
  replaceKey('dan')
  const replaced = await login('eve')
  const sessions = { bob: await login('bob'), eve: await login('eve') }
  await messages.verify(sessions.bob, messageFor('bob', used))
  clock.now += 86_400_000 - 1000
  const late = {
    open: await share('ann', 500),
    sessions: { bob: await login('bob'), eve: await login('eve'), dan: await login('dan'), ann: await login('ann') }
  }
  clock.now += 2000
  const valid = messageFor('bob', late.open)
  const ofNoSession = encrypt(late.open, Buffer.alloc(16).toString('base64'))

  const whole: [string, EncryptedMessage][] = [
    [late.sessions.bob, messageFor('bob', used)],
    [late.sessions.eve, valid],
    [late.sessions.bob, messageFor('eve', late.open)],
    [late.sessions.bob, messageFor('bob', expired)],
    [late.sessions.bob, messageFor('bob', newActivityId())],
    [late.sessions.bob, messageFor('bob', late.open.slice(0, -1))],
    [late.sessions.bob, messageFor('bob', `${late.open}a`)],
    [late.sessions.bob, encrypt(JSON.stringify({ activityId: late.open }), keyOf('bob'))],
    [late.sessions.bob, encrypt('', keyOf('bob'))],
    [late.sessions.bob, encrypt(late.open, newSessionKey())],
    [late.sessions.dan, encrypt(late.open, keyBefore)],
    [late.sessions.ann, messageFor('ann', late.open)],
    [replaced, messageFor('eve', late.open)],
    [sessions.bob, valid],
    [sessions.eve, messageFor('eve', late.open)],
    ['', valid],
    ['', ofNoSession],
    ['A'.repeat(43), ofNoSession]
  ]
  return { valid, session: late.sessions.bob, whole, activityIds: [open, used, expired, late.open] }
}

const changed = (text: string, at: number, mask: number) => {
  const bytes = Buffer.from(text, 'base64')
  bytes[at % bytes.length]! ^= mask
  return bytes.toString('base64')
}

export function forgeries({ valid, session, whole }: Awaited<ReturnType<typeof prepare>>): fc.Arbitrary<Forgery> {
  const { encryptedData, iv } = valid
  const sent = (message: unknown, by = session): Forgery => ({ session: by, body: JSON.stringify(message) ?? '' })
  const mask = fc.integer({ min: 1, max: 255 })
  const bytes = (most: number) => fc.uint8Array({ maxLength: most }).map((array) => Buffer.from(array).toString('base64'))
  const block = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((array) => Buffer.from(array).toString('base64'))

  const ofText = fc.constantFrom('encryptedData', 'iv').chain((field) =>
    fc.oneof(
      // Three characters and more: what is shorter can be padding, which may be missing.
      fc.integer({ min: 3, max: 23 }).map((cut) => sent({ ...valid, [field]: valid[field as 'iv'].slice(0, -cut) })),
      fc.integer({ min: 1, max: 23 }).map((cut) => sent({ ...valid, [field]: valid[field as 'iv'].slice(cut) })),
      fc.integer({ min: 2, max: 40 }).map((times) => sent({ ...valid, [field]: valid[field as 'iv'].repeat(times) })),
      fc.anything().map((value) => sent({ ...valid, [field]: typeof value === 'bigint' ? null : jsonOf(value) }))
    )
  )
  return fc.oneof(
    fc.tuple(fc.nat(95), mask).map(([at, bits]) => sent({ encryptedData: changed(encryptedData, at, bits), iv })),
    fc.tuple(fc.nat(15), mask).map(([at, bits]) => sent({ encryptedData, iv: changed(iv, at, bits) })),
    fc.constantFrom(...whole).map(([by, message]) => sent(message, by)),
    block.map((other) => sent({ encryptedData, iv: other })).filter(({ body }) => body !== JSON.stringify(valid)),
    fc.tuple(block, block).map(([first, second]) => sent({ encryptedData: first, iv: second })),
    fc.tuple(bytes(700), bytes(32)).map(([data, start]) => sent({ encryptedData: data, iv: start })),
    // The blocks of the message, in another order or number.
    fc
      .array(fc.nat(5), { maxLength: 12 })
      .filter((order) => order.join() !== '0,1,2,3,4,5')
      .map((order) => {
        const data = Buffer.from(encryptedData, 'base64')
        const blocks = order.map((index) => data.subarray(index * 16, index * 16 + 16))
        return sent({ encryptedData: Buffer.concat(blocks).toString('base64'), iv })
      }),
    ofText,
    fc.string({ maxLength: 200, unit: 'binary' }).map((body) => ({ session, body })),
    fc.integer({ min: 1, max: 8000 }).map((length) => ({ session, body: JSON.stringify(valid).padEnd(length + 300, '\0') })),
    fc
      .string({ maxLength: 60 })
      .map((by) => sent(valid, by))
      .filter((forgery) => forgery.session !== session)
  )
}

/** What a value becomes on its way; what cannot be written is nothing. */
function jsonOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    return null
  }
}
