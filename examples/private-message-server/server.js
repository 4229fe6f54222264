import { createServer } from 'node:http'
import { createMemoryStore, createWechat } from '@taro-capability/server'
import { createApp } from './app.js'
import { createMessages } from './messages.js'

const { APP_ID, APP_SECRET, PORT = '3000', WECHAT_URL } = process.env
if (!APP_ID || !APP_SECRET) {
  console.error('Set APP_ID and APP_SECRET to those of your mini program: https://mp.weixin.qq.com, Development, Development settings.')
  process.exit(1)
}

// The embedded store forgets everything at a restart. In production: createPostgresStore or createRedisStore.
const store = createMemoryStore()
const wechat = createWechat({ appId: APP_ID, secret: APP_SECRET, baseUrl: WECHAT_URL })
createServer(createApp({ wechat, store, messages: createMessages() })).listen(Number(PORT), () => console.log(`http://localhost:${PORT}`))
