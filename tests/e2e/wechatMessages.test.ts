// Private messages in the stand-in for WeChat: who gets which ticket, and what is under which key.
import { altered, DAY, loginElsewhere, type Phone } from '../../e2e/wechat'
import { encrypt } from '../../e2e/wechat/sessions'
import { call, create, decrypt, exchange, stableToken, wechat } from './wechatApi'

describe('a private message', () => {
  let sender: Phone
  let receiver: Phone
  let stranger: Phone

  beforeEach(() => {
    ;[sender, receiver, stranger] = [wechat.createPhone(), wechat.createPhone(), wechat.createPhone()]
  })

  /** Declares a private message of the sender's, and sends it to a chat. */
  async function share(members: Phone[], { menu = {}, phone = sender, owner = sender } = {}) {
    const { access_token } = await stableToken()
    const { activity_id } = await create(access_token, { openid: owner.openid })
    const wx = phone.start()
    await call(wx, 'updateShareMenu', { withShareTicket: true, isPrivateMessage: true, activityId: activity_id, ...menu })
    const kind = members.length > 1 ? 'group' : 'single'
    const chat = wechat.createChat(
      kind,
      [phone, ...members].map(({ openid }) => openid)
    )
    return { card: phone.send(chat, { title: 'A gift', path: '/pages/gift/index?id=42' }), activityId: activity_id, chat }
  }

  const verify = async (phone: Phone, wx: Record<string, unknown>) =>
    call(wx, 'authPrivateMessage', { shareTicket: phone.enter.shareTicket })

  test('brings its receiver a ticket, and the bare activity id under the receiver’s own session key', async () => {
    const { card, activityId } = await share([receiver])
    const wx = receiver.start(card)
    expect(receiver.enter).toEqual({ path: 'pages/gift/index', query: { id: '42' }, scene: 1044, shareTicket: expect.any(String) })
    expect(activityId).toHaveLength(85)
    const { session_key } = await exchange((await call(wx, 'login')).code)
    const result = await verify(receiver, wx)
    expect(result).toMatchObject({ errMsg: 'authPrivateMessage:ok', valid: true, callbacks: ['success', 'complete'] })
    expect(decrypt(result, session_key)).toBe(activityId)
  })

  test('is encrypted with the session key of the last login: what was obtained before it no longer decrypts', async () => {
    const { card, activityId } = await share([receiver])
    const wx = receiver.start(card)
    const first = await exchange((await call(wx, 'login')).code)
    const result = await verify(receiver, wx)
    const second = await exchange(loginElsewhere(wechat, receiver))
    expect(decrypt(result, second.session_key)).not.toBe(activityId)
    expect(decrypt(result, first.session_key)).toBe(activityId)
    expect(decrypt(await verify(receiver, wx), second.session_key)).toBe(activityId)
  })

  test('is not for who is not in the chat, has another user’s ticket, or has not logged in', async () => {
    const { card } = await share([receiver])
    expect(await verify(receiver, receiver.start(card))).toMatchObject({ errMsg: 'authPrivateMessage:fail not logged in' })
    const wx = stranger.start(card)
    await call(wx, 'login')
    expect(await verify(stranger, wx)).toMatchObject({ valid: false, encryptedData: '' })
    expect(await verify(receiver, wx)).toMatchObject({
      errMsg: 'authPrivateMessage:fail invalid shareTicket',
      callbacks: ['fail', 'complete']
    })
  })

  test('of a group is for who is in it when it is opened', async () => {
    const { card, chat } = await share([receiver, wechat.createPhone()])
    const wx = stranger.start(card)
    await call(wx, 'login')
    expect(await verify(stranger, wx)).toMatchObject({ valid: false })
    chat.members.add(stranger.openid)
    expect(await verify(stranger, wx)).toMatchObject({ valid: true })
  })

  test('cannot be forwarded, nor shared with another user’s activity, nor after its end', async () => {
    const { card, chat } = await share([receiver])
    expect(() => wechat.forward(receiver.openid, chat, card)).toThrow('cannot be forwarded')
    await expect(share([receiver], { phone: stranger })).rejects.toThrow('belongs to another user')
    wechat.clock.advance(DAY)
    expect(() => sender.send(chat, card)).toThrow('is over')
  })

  test('is an ordinary card with a base library older than 2.13.0, which has no authPrivateMessage either', async () => {
    const old = wechat.createPhone({ baseLibrary: '2.12.3' })
    const { card } = await share([receiver], { phone: old, owner: old })
    expect(card).toMatchObject({ withTicket: true })
    expect(card).not.toHaveProperty('activityId')
    expect(old.start()).not.toHaveProperty('authPrivateMessage')
    const wx = receiver.start(card)
    await call(wx, 'login')
    expect(await verify(receiver, wx)).toMatchObject({ valid: false })
  })

  test('loses its ticket on iOS when isUpdatableMessage is false', async () => {
    const menu = { isUpdatableMessage: false }
    for (const [system, has] of [
      ['ios', false],
      ['android', true]
    ] as const) {
      const phone = wechat.createPhone({ system })
      const { card } = await share([receiver], { phone, owner: phone, menu })
      receiver.start(card)
      expect('shareTicket' in receiver.enter).toBe(has)
    }
  })

  test('in a group says which group it is, as JSON with a watermark', async () => {
    const { card, chat } = await share([receiver, stranger])
    const wx = receiver.start(card)
    const { session_key } = await exchange((await call(wx, 'login')).code)
    const info = await call(wx, 'getShareInfo', { shareTicket: receiver.enter.shareTicket })
    expect(JSON.parse(decrypt(info, session_key)!)).toEqual({
      openGId: chat.id,
      watermark: { appid: wechat.app.appId, timestamp: expect.any(Number) }
    })
  })

  test('can be answered by a client that was tampered with', async () => {
    const { card } = await share([receiver])
    const wx = stranger.start(card)
    await call(wx, 'login')
    stranger.override(
      'authPrivateMessage',
      altered((result) => ({ ...result, valid: true }))
    )
    expect(await verify(stranger, wx)).toMatchObject({ valid: true, encryptedData: '' })
  })
})

test('AES-128-CBC with PKCS#7 decrypts to what was encrypted, under the same key alone', () => {
  const [key, other] = ['A'.repeat(22), 'B'.repeat(22)].map((text) => `${text}==`) as [string, string]
  expect(decrypt(encrypt('礼物 42', key), key)).toBe('礼物 42')
  expect(encrypt('x'.repeat(85), key).encryptedData).toHaveLength(128)
  expect(decrypt(encrypt('x'.repeat(85), key), other)).not.toBe('x'.repeat(85))
})
