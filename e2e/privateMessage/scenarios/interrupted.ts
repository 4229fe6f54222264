import { loginElsewhere } from '../../wechat'
import { openTwice, then, toBob, WRONG_KEY, type Scenario } from './scenario'

/** Messages where something fails in between. */
export const interrupted: Scenario[] = [
  {
    name: 'the session was replaced in between: other code logged in to WeChat',
    expected: 'Bob refused, then reads it',
    reason: WRONG_KEY,
    async run(world, people) {
      const { bob } = people
      const card = await toBob(world, people)
      const logIn = () => loginElsewhere(world.wechat, bob)
      bob.override('request', then(logIn))
      return openTwice(world, people, card, () => bob.override('request', undefined))
    }
  },
  {
    name: 'the session was replaced in between: the same user on another device',
    expected: 'Bob refused, then reads it',
    reason: /^SESSION_UNKNOWN$/,
    async run(world, people) {
      const { bob } = people
      const card = await toBob(world, people)
      const logIn = () => world.logInOnAnotherDevice(bob)
      bob.override('authPrivateMessage', then(logIn))
      return openTwice(world, people, card, () => bob.override('authPrivateMessage', undefined))
    }
  },
  {
    name: 'the server restarted, its store kept outside of it',
    expected: 'Bob reads it',
    async run(world, people) {
      const card = await toBob(world, people)
      await world.backend.restart('kept')
      return `Bob ${await world.open(people.bob, card)}`
    }
  },
  {
    name: 'the server restarted, with the embedded store, which forgets',
    expected: 'Bob refused, the next message reads it',
    reason: /^ACTIVITY_UNKNOWN$/,
    async run(world, people) {
      const card = await toBob(world, people)
      await world.backend.restart('empty')
      return `Bob ${await world.open(people.bob, card)}, the next message ${await world.open(people.bob, await toBob(world, people))}`
    }
  },
  {
    name: 'the store is away, and comes back',
    expected: 'Bob server away, then reads it',
    reason: /^STORE_FAILED$/,
    async run(world, people) {
      const card = await toBob(world, people)
      world.backend.setStoreAway(true)
      return openTwice(world, people, card, () => world.backend.setStoreAway(false))
    }
  },
  {
    name: 'WeChat older than private messages (base library 2.12.3)',
    expected: 'Alice not here, Bob not here',
    async run(world, people) {
      const card = await toBob(world, people)
      const old = { baseLibrary: '2.12.3' }
      const [alice, bob] = [world.addUser('Alice', old), world.addUser('Bob', old)]
      return `Alice ${await world.open(alice)}, Bob ${await world.open(bob, card)}`
    }
  }
]
