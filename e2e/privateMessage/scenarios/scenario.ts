import { altered, type Card, type Override, type Phone } from '../../wechat'
import { seenOn, type World } from '../world'

/** One thing that can happen to a private message. */
export interface Scenario {
  name: string
  /** What has to come of it. */
  expected: string
  /** Why the server has to have refused the last time, by its own log; not given, where it does not refuse. */
  reason?: RegExp
  run(world: World, people: People): Promise<string>
}

/** Alice shares, Bob is whom she shares to, and Carol is neither. */
export type People = Record<'alice' | 'bob' | 'carol', Phone>

/** What `authPrivateMessage` answers. */
export interface Answer {
  valid: boolean
  encryptedData: string
  iv: string
}

/** Under another key one message in 256 ends as if it were padded right, and says nothing that is an activity. */
export const WRONG_KEY = /^(UNDECRYPTABLE|NO_ACTIVITY_ID)$/

export const toBob = ({ share, chatOf }: World, { alice, bob }: People): Promise<Card> => share(alice, chatOf(alice, bob))

/** Bob opens the card, and what WeChat gives him is kept for someone who has no right to it. */
export async function capture(world: World, { bob }: People, card: Card): Promise<Answer> {
  const captured: Answer[] = []
  bob.override(
    'authPrivateMessage',
    altered<Answer>((answer) => (captured.push(answer), answer))
  )
  await world.open(bob, card)
  bob.override('authPrivateMessage', undefined)
  return captured[0]!
}

/** Lets something happen once the API has answered, before the mini program goes on. */
export const then =
  (work: () => unknown): Override =>
  ({ success, ...option }, original) =>
    original({ ...option, success: (result) => void Promise.resolve(work()).then(() => success?.(result)) })

/** Changes one bit of base64 data. */
export function flip(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  bytes[20]! ^= 1
  return bytes.toString('base64')
}

/** Bob opens a card while something is wrong, and tries again when it is right: what is seen the first time, and then. */
export async function openTwice(world: World, { bob }: People, card: Card, putRight: () => void): Promise<string> {
  const app = world.start(bob, card)
  const seen = await seenOn(app)
  putRight()
  await app.tap('Try again')
  return `Bob ${seen}, then ${await seenOn(app)}`
}
