import { toBob, type Scenario } from './scenario'
import { seenOn } from '../world'

/** Messages that their receivers read, as it should be. */
export const opened: Scenario[] = [
  {
    name: 'shared to one person, who opens it',
    expected: 'Bob reads it',
    run: async (world, people) => `Bob ${await world.open(people.bob, await toBob(world, people))}`
  },
  {
    name: 'shared to a group: each member, one who joins later too',
    expected: 'Bob reads it, Carol reads it, Dave reads it',
    async run({ share, chatOf, open, addUser }, { alice, bob, carol }) {
      const chat = chatOf(alice, bob, carol)
      const card = await share(alice, chat, { forGroup: true })
      const seen = [`Bob ${await open(bob, card)}`, `Carol ${await open(carol, card)}`]
      const dave = addUser('Dave')
      chat.members.add(dave.openid)
      return [...seen, `Dave ${await open(dave, card)}`].join(', ')
    }
  },
  {
    name: 'for one person, shared to a group: the first one has it',
    expected: 'Bob reads it, Carol refused',
    reason: /^ACTIVITY_FULL$/,
    async run({ share, chatOf, open }, { alice, bob, carol }) {
      const card = await share(alice, chatOf(alice, bob, carol))
      return `Bob ${await open(bob, card)}, Carol ${await open(carol, card)}`
    }
  },
  {
    name: 'opened, closed and opened again: by the card, and by the sender',
    expected: 'Bob reads it, again reads it, Alice reads it',
    reason: /^OWN_ACTIVITY$/,
    async run(world, people) {
      const { alice, bob } = people
      const card = await toBob(world, people)
      const app = world.start(bob, card)
      const first = await seenOn(app)
      app.reopen(card)
      return `Bob ${first}, again ${await seenOn(app)}, Alice ${await world.open(alice, card)}`
    }
  },
  {
    name: 'the path on the card names another message',
    expected: 'Bob reads it',
    async run(world, people) {
      const card = await toBob(world, people)
      return `Bob ${await world.open(people.bob, { ...card, path: '/pages/message/index?id=another' })}`
    }
  },
  {
    name: 'WeChat is busy, and the access token was superseded',
    expected: 'Bob reads it',
    async run(world, people) {
      world.wechat.api.fail(['-1'], '/sns/jscode2session')
      world.wechat.api.fail([40001], '/cgi-bin/message/wxopen/activityid/create')
      return `Bob ${await world.open(people.bob, await toBob(world, people))}`
    }
  }
]
