import { decryptUserData } from '../src'
import { APP_ID, START, encrypt, newSessionKey, simulate } from './simulation'

const sessionKey = newSessionKey()
const timestamp = START / 1000
const data = { openGId: 'tG', watermark: { appid: APP_ID, timestamp } }
const decrypted = (value: unknown, rule = {}) =>
  decryptUserData({
    ...encrypt(typeof value === 'string' ? value : JSON.stringify(value), sessionKey),
    sessionKey,
    appId: APP_ID,
    now: START,
    ...rule
  })

// The example that WeChat's documentation has its developers try their code with.
// https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
test('WeChat’s own example', async () => {
  const outcome = await decryptUserData<{ nickName: string }>({
    appId: 'wx4f4bc4dec97d474b',
    sessionKey: 'tiihtNczf5v6AKRyjwEUhQ==',
    encryptedData:
      'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZMQmRzooG2xrDcvSnxIMXFufNstNGTyaGS9uT5geRa0W4oTOb1WT7fJlAC+oNPdbB+3hVbJSRgv+4lGOETKUQz6OYStslQ142dNCuabNPGBzlooOmB231qMM85d2/fV6ChevvXvQP8Hkue1poOFtnEtpyxVLW1zAo6/1Xx1COxFvrc2d7UL/lmHInNlxuacJXwu0fjpXfz/YqYzBIBzD6WUfTIF9GRHpOn/Hz7saL8xz+W//FRAUid1OksQaQx4CMs8LOddcQhULW4ucetDf96JcR3g0gfRK4PC7E/r7Z6xNrXd2UIeorGj5Ef7b1pJAYB6Y5anaHqZ9J6nKEBvB4DnNLIVWSgARns/8wR2SiRS7MNACwTyrGvt9ts8p12PKFdlqYTopNHR1Vf7XjfhQlVsAJdNiKdYmYVoKlaRv85IfVunYzO0IKXsyl7JCUjCpoG20f0a04COwfneQAGGwd5oa+T8yO5hzuyDb/XcxxmK01EpqOyuxINew==',
    iv: 'r7BXXKkLb8qrSNn05n0qiA==',
    now: 1477314187_000
  })
  expect(outcome).toMatchObject({
    ok: true,
    value: { nickName: 'Band', watermark: { appid: 'wx4f4bc4dec97d474b', timestamp: 1477314187 } }
  })
})

test('JSON with a watermark of this app, fresh', async () => {
  expect(await decrypted(data)).toEqual({ ok: true, value: data })
})

describe('refused', () => {
  const marked = (watermark: unknown) => ({ ...data, watermark })
  test.each<[string, string, unknown, object?]>([
    ['another session key', 'UNDECRYPTABLE', data, { sessionKey: newSessionKey() }],
    ['no base64', 'MALFORMED', data, { iv: 42 }],
    ['no JSON', 'NO_USER_DATA', 'activity-id'],
    ['a list', 'NO_USER_DATA', '[]'],
    ['null', 'NO_USER_DATA', 'null'],
    ['no watermark', 'OTHER_APP', { openGId: 'tG' }],
    ['a watermark that is null', 'OTHER_APP', marked(null)],
    ['another app', 'OTHER_APP', marked({ appid: 'wx-other', timestamp })],
    ['no time', 'STALE', marked({ appid: APP_ID })],
    ['a time that is no number', 'STALE', marked({ appid: APP_ID, timestamp: String(timestamp) })],
    ['a time too long ago', 'STALE', marked({ appid: APP_ID, timestamp: timestamp - 301 })],
    ['a time to come', 'STALE', marked({ appid: APP_ID, timestamp: timestamp + 61 })]
  ])('%s: %s', async (_, reason, value, ...[change]) => {
    expect(await decrypted(value, change)).toEqual({ ok: false, error: reason })
  })
})

test('the age that is believed can be chosen', async () => {
  expect((await decrypted(data, { now: START + 3_600_000, maxAgeMs: 3_600_000 })).ok).toBe(true)
  expect((await decrypted(data, { now: START + 3_600_001, maxAgeMs: 3_600_000 })).ok).toBe(false)
})

test('the service decrypts with the key of the session and has one refusal', async () => {
  const { messages, login, keyOf, reasons, clock } = simulate()
  const session = await login('ann')
  const message = encrypt(JSON.stringify(data), keyOf('ann'))
  expect(await messages.decryptUserData<{ openGId: string }>(session, message)).toEqual({ ok: true, value: data })
  const refused = { ok: false, error: 'refused' }
  expect(await messages.decryptUserData(await login('bob'), message)).toEqual(refused)
  expect(await messages.decryptUserData('', message)).toEqual(refused)
  // Under the key that stands in where there is no session.
  const forAll = encrypt(JSON.stringify(data), Buffer.alloc(16).toString('base64'))
  expect(await messages.decryptUserData('', forAll)).toEqual(refused)
  clock.now += 301_000
  expect(await messages.decryptUserData(session, message)).toEqual(refused)
  expect(reasons()).toEqual(['UNDECRYPTABLE', 'SESSION_UNKNOWN', 'SESSION_UNKNOWN', 'STALE'])
})
