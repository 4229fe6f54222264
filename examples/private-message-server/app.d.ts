import type { RequestListener } from 'node:http'
import type { PrivateMessagesOptions } from '@taro-capability/server'
import type { Messages } from './messages.js'

/** The whole backend as a listener of `node:http`: the routes of private messages, and two of its own. */
export function createApp(options: PrivateMessagesOptions & { messages: Messages }): RequestListener
