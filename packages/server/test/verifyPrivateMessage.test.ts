import { createCipheriv } from 'node:crypto'
import { verifyPrivateMessage } from '../src'
import { encrypt, newActivityId, newSessionKey } from './simulation'

const sessionKey = newSessionKey()
const activityId = newActivityId()
/** A message whose base64 has what gets lost on the way: `+`, `/` and `=`. */
const message = (() => {
  for (;;) {
    const candidate = encrypt(activityId, sessionKey)
    if (/\+/.test(candidate.encryptedData) && /\//.test(candidate.encryptedData) && /\+.*==$/.test(candidate.iv)) return candidate
  }
})()
const valid = { ok: true, value: activityId }
const refusedAs = (error: string) => ({ ok: false, error })

test('the plaintext is the bare activity id', async () => {
  expect(await verifyPrivateMessage({ ...message, sessionKey })).toEqual(valid)
})

describe('base64 as it arrives', () => {
  test.each<[string, (text: string) => string]>([
    ['with a blank for a plus', (text) => text.replace(/\+/g, ' ')],
    ['in the alphabet of URLs', (text) => text.replace(/\+/g, '-').replace(/\//g, '_')],
    ['without padding', (text) => text.replace(/=+$/, '')],
    ['with one of two signs of padding', (text) => text.replace(/==$/, '=')],
    ['all of it', (text) => text.replace(/\+/g, ' ').replace(/\//g, '_').replace(/=+$/, '')]
  ])('%s', async (_, change) => {
    const { encryptedData, iv } = message
    expect(await verifyPrivateMessage({ encryptedData: change(encryptedData), iv: change(iv), sessionKey: change(sessionKey) })).toEqual(
      valid
    )
  })
})

describe('refused', () => {
  const long = encrypt('a'.repeat(600), sessionKey)
  test.each<[string, string, object]>([
    ['another session key', 'UNDECRYPTABLE', { sessionKey: newSessionKey() }],
    ['another iv', 'NO_ACTIVITY_ID', { iv: Buffer.alloc(16, 0xff).toString('base64') }],
    [
      'a block too few',
      'UNDECRYPTABLE',
      { encryptedData: Buffer.from(message.encryptedData, 'base64').subarray(0, -16).toString('base64') }
    ],
    ['half a block', 'MALFORMED', { encryptedData: message.encryptedData.slice(0, -8) }],
    ['nothing', 'MALFORMED', { encryptedData: '' }],
    ['no base64', 'MALFORMED', { encryptedData: `${message.encryptedData.slice(0, -4)}!*()` }],
    ['a line break', 'MALFORMED', { encryptedData: `\n${message.encryptedData}` }],
    ['padding in the middle', 'MALFORMED', { encryptedData: `AA==${message.encryptedData}` }],
    ['a message too long', 'MALFORMED', long],
    ['an iv too short', 'MALFORMED', { iv: 'AAAA' }],
    ['an iv too long', 'MALFORMED', { iv: Buffer.alloc(17).toString('base64') }],
    ['no iv', 'MALFORMED', { iv: undefined }],
    ['a number', 'MALFORMED', { encryptedData: 42 }],
    ['a list', 'MALFORMED', { encryptedData: [message.encryptedData] }],
    ['a session key too short', 'MALFORMED', { sessionKey: 'AAAA' }],
    ['an empty plaintext', 'NO_ACTIVITY_ID', encrypt('', sessionKey)],
    ['a plaintext with blanks', 'NO_ACTIVITY_ID', encrypt(`${activityId} `, sessionKey)],
    ['a plaintext with a byte order mark', 'NO_ACTIVITY_ID', encrypt(`\ufeff${activityId}`, sessionKey)],
    ['a plaintext with a zero byte', 'NO_ACTIVITY_ID', encrypt(`${activityId}\0`, sessionKey)],
    ['a plaintext that is no text', 'NO_ACTIVITY_ID', encrypt(new Uint8Array([0xff, 0xfe]), sessionKey)]
  ])('%s: %s', async (_, reason, change) => {
    expect(await verifyPrivateMessage({ ...message, sessionKey, ...change })).toEqual(refusedAs(reason))
  })

  /** A message whose last block decrypts to exactly this. */
  const withLastBlock = (block: Buffer) => {
    const iv = Buffer.alloc(16, 7)
    const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv).setAutoPadding(false)
    return { encryptedData: Buffer.concat([cipher.update(block), cipher.final()]).toString('base64'), iv: iv.toString('base64') }
  }
  const block = (...end: number[]) => Buffer.from([...Array.from({ length: 16 - end.length }, () => 0x61), ...end])

  test.each<[string, Buffer]>([
    ['padding of zero', block(0)],
    ['padding of seventeen', block(17)],
    ['padding of 255', block(255)],
    ['padding that does not agree', block(3, 2, 3)],
    ['padding that agrees but for its first byte', block(1, ...Array.from({ length: 14 }, () => 15))],
    ['no padding', block()]
  ])('%s', async (_, last) => {
    expect(await verifyPrivateMessage({ ...withLastBlock(last), sessionKey })).toEqual(refusedAs('UNDECRYPTABLE'))
  })

  test.each([1, 2, 15])('but padding of %d is padding', async (length) => {
    const last = block(...Array.from({ length }, () => length))
    expect(await verifyPrivateMessage({ ...withLastBlock(last), sessionKey })).toEqual({ ok: true, value: 'a'.repeat(16 - length) })
  })
})

describe('with an expected id', () => {
  test.each([
    ['the same', activityId, true],
    ['one that differs in its first character', `*${activityId.slice(1)}`, false],
    ['one that differs in its last character', `${activityId.slice(0, -1)}*`, false],
    ['a beginning of it', activityId.slice(0, 16), false],
    ['a longer one', `${activityId}a`, false],
    ['none at all', '', false]
  ])('%s', async (_, expected, isValid) => {
    const outcome = await verifyPrivateMessage({ ...message, sessionKey, activityId: expected })
    expect(outcome).toEqual(isValid ? valid : refusedAs('OTHER_ACTIVITY'))
  })
})
