// What the pages do, apart from how they look. See docs/private-message.md.
import Taro from '@tarojs/taro'
import { createPrivateMessageClient, isPrivateMessageFailure, type PrivateMessageClient } from 'taro-capability/private-message'
import { SERVER } from './server'

let client: PrivateMessageClient | undefined
/** Made when it is first used: a module that calls nothing by itself is not in the output where nothing of it is used. */
const messages = () => (client ??= createPrivateMessageClient({ url: `${SERVER}/private-message`, request: Taro.request }))

/** A request to a route of the app's own, as the user who is logged in. */
async function request<Answer>(method: 'GET' | 'POST', path: string, data?: object): Promise<{ statusCode: number; data: Answer }> {
  const header = { 'content-type': 'application/json', authorization: `Bearer ${await messages().session()}` }
  return Taro.request<Answer>({ url: SERVER + path, method, header, data })
}

/**
 * Keeps a message on the server and makes the next card of the page the private message about it.
 *
 * @returns the path for the card; it says which message it is, and proves nothing
 */
export async function prepareMessage(text: string, openers: number): Promise<string> {
  const { statusCode, data } = await request<{ id: string }>('POST', '/messages', { text })
  if (statusCode !== 200) throw new Error(`the server answered with the status ${statusCode}`)
  await messages().sharePrivately({ subject: data.id, openers })
  return `/pages/message/index?id=${data.id}`
}

/** The message of the card that the user came from. */
export async function openMessage(id: string | undefined): Promise<string> {
  try {
    const { subject } = await messages().openPrivately(Taro.getEnterOptionsSync())
    return await readMessage(subject)
  } catch (failure) {
    // A card opens once for each user. The server knows who has opened it before, and who wrote it.
    const mayRead = isPrivateMessageFailure(failure, 'NO_TICKET') || isPrivateMessageFailure(failure, 'REFUSED')
    if (!id || !mayRead) throw failure
    return readMessage(id).catch(() => {
      throw failure
    })
  }
}

/** The message itself, which the server gives to its owner and to who has opened it. */
async function readMessage(id: string): Promise<string> {
  const { statusCode, data } = await request<{ text: string }>('GET', `/messages/${id}`)
  if (statusCode !== 200) throw new Error(`the server answered with the status ${statusCode}`)
  return data.text
}
