import { altered, DAY } from '../../wechat'
import { capture, flip, openTwice, toBob, WRONG_KEY, type Answer, type Scenario } from './scenario'

/** Messages that are opened by someone else, too late, or by means of a trick. */
export const refused: Scenario[] = [
  {
    name: 'opened by someone else',
    expected: 'Carol refused, Bob reads it',
    reason: /^MALFORMED$/,
    async run(world, people) {
      const card = await toBob(world, people)
      return `Carol ${await world.open(people.carol, card)}, Bob ${await world.open(people.bob, card)}`
    }
  },
  {
    name: 'forwarded: WeChat sends nothing, and a client that lies (valid: true) gains nothing',
    expected: 'not sent, Carol refused',
    reason: /^MALFORMED$/,
    async run(world, people) {
      const { bob, carol } = people
      const card = await toBob(world, people)
      let sent = 'sent'
      try {
        world.wechat.forward(bob.openid, world.chatOf(bob, carol), card)
      } catch {
        sent = 'not sent'
      }
      carol.override(
        'authPrivateMessage',
        altered<Answer>((answer) => ({ ...answer, valid: true }))
      )
      return `${sent}, Carol ${await world.open(carol, card)}`
    }
  },
  {
    name: 'expired',
    expected: 'Bob refused',
    // A day later the memory store has deleted it.
    reason: /^ACTIVITY_UNKNOWN$/,
    async run(world, people) {
      const card = await toBob(world, people)
      world.wechat.clock.advance(DAY)
      return `Bob ${await world.open(people.bob, card)}`
    }
  },
  {
    name: 'replayed: what Bob was given is sent by Carol',
    expected: 'Carol refused',
    reason: WRONG_KEY,
    async run(world, people) {
      const card = await toBob(world, people)
      const answer = await capture(world, people, card)
      people.carol.override(
        'authPrivateMessage',
        altered(() => answer)
      )
      return `Carol ${await world.open(people.carol, card)}`
    }
  },
  {
    name: 'tampered with: one bit of the message',
    expected: 'Bob refused, then reads it',
    reason: /^NO_ACTIVITY_ID$/,
    async run(world, people) {
      const { bob } = people
      const card = await toBob(world, people)
      bob.override(
        'authPrivateMessage',
        altered<Answer>((answer) => ({ ...answer, encryptedData: flip(answer.encryptedData) }))
      )
      return openTwice(world, people, card, () => bob.override('authPrivateMessage', undefined))
    }
  },
  {
    name: 'a share of someone else’s message',
    expected: 'Carol cannot share it',
    reason: /^NOT_AUTHORIZED$/,
    async run(world, people) {
      const { path } = await toBob(world, people)
      const { carol } = people
      carol.override('request', (option, original) => {
        const isActivity = String(option.url).endsWith('/activity')
        original(isActivity ? { ...option, data: { subject: path.split('=')[1], openers: 1 } } : option)
      })
      const failure = await world.share(carol, world.chatOf(carol, people.bob)).catch((error: Error) => error.message)
      return String(failure).includes('This message is not for you') ? 'Carol cannot share it' : 'Carol shares it'
    }
  }
]
