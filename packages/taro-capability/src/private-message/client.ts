import { isUnsupported } from '@taro-capability/core'
import { authPrivateMessage, login, updateShareMenu } from 'taro-capability/adapter'
import { failWith, isPrivateMessageFailure } from './failure'
import { connectServer, type Post } from './server'
import type { EnterOptions, Opened, PrivateMessageClient, PrivateMessageClientOptions, Shared, ShareOptions } from './types'

/** A login on the server; `expiresAt` in milliseconds since the epoch. */
interface Session {
  session: string
  expiresAt: number
}

/**
 * The client's half of private messages, for one server. One for the whole app: it keeps the session, and does one thing after another,
 * because a login ends what an earlier one is still used for. See docs/private-message.md.
 *
 * Make it when it is first used: a module that calls nothing by itself leaves nothing where nothing of it is used.
 *
 * @example
 * let client: PrivateMessageClient | undefined
 * export const messages = () => (client ??= createPrivateMessageClient({ url: 'https://api.example.com/private-message', request: Taro.request }))
 */
export function createPrivateMessageClient({ url, request }: PrivateMessageClientOptions): PrivateMessageClient {
  let kept: Session | undefined
  let opened: { shareTicket: string; answer: Opened } | undefined
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }

  async function logIn(post: Post): Promise<string> {
    kept = undefined
    const { code } = await login()
    kept = await post<Session>('login', { code }, 'session')
    return kept.session
  }

  const keptSession = () => (kept && kept.expiresAt > Date.now() ? kept.session : undefined)

  /** With the session that is kept. A refusal does not say whether the session is over: then once more, with a new one. */
  async function withSession<T>(post: Post, work: (session: string) => Promise<T>): Promise<T> {
    const session = keptSession()
    if (session) {
      try {
        return await work(session)
      } catch (failure) {
        if (!isPrivateMessageFailure(failure, 'REFUSED')) throw failure
      }
    }
    return work(await logIn(post))
  }

  async function share({ subject, openers }: ShareOptions): Promise<Shared> {
    await failWhereUnsupported()
    const post = connectServer('sharePrivately', url, request)
    const create = (session: string) => post<Shared>('activity', { subject, openers }, 'activityId', session)
    const { activityId, expiresAt } = await withSession(post, create)
    // These three and no fourth: with `isUpdatableMessage: false` beside them, iOS was reported to lose the ticket.
    await updateShareMenu({ withShareTicket: true, isPrivateMessage: true, activityId })
    return { activityId, expiresAt }
  }

  async function open({ shareTicket }: EnterOptions): Promise<Opened> {
    await failWhereUnsupported()
    if (!shareTicket)
      throw failWith('openPrivately', 'NO_TICKET', 'the user did not come from a private message; open its card in the chat')
    // A page that is shown again asks again, and the server opens a message once for each user.
    if (opened?.shareTicket === shareTicket) return opened.answer
    const post = connectServer('openPrivately', url, request)
    // What WeChat encrypts is for the session of the last login: the one that the server has to have.
    const session = await logIn(post)
    const { encryptedData, iv } = await authPrivateMessage({ shareTicket })
    const { subject } = await post<Opened>('verify', { encryptedData, iv }, 'subject', session)
    opened = { shareTicket, answer: { subject } }
    return opened.answer
  }

  return {
    sharePrivately: (options) => inTurn(() => share(options)),
    openPrivately: (enter) => inTurn(() => open(enter)),
    session: () => inTurn(async () => keptSession() ?? logIn(connectServer('session', url, request))),
    logIn: () => inTurn(() => logIn(connectServer('logIn', url, request)))
  }
}

/**
 * Fails by the contract of `authPrivateMessage` where the platform or the base library lacks it. Asked before anything is shared: an older
 * base library takes `isPrivateMessage` without a word and sends an ordinary card. Without a ticket the host is not called.
 */
async function failWhereUnsupported(): Promise<void> {
  try {
    await authPrivateMessage({ shareTicket: '' })
  } catch (failure) {
    if (isUnsupported(failure)) throw failure
  }
}
