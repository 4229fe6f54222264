// A contender in a process of its own: `serve.ts <name> <url of the store's server>`. Says its work, then its CPU time whenever it is asked.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contenders } from './contenders'

const [, , name, url = ''] = process.argv

async function serve() {
  const { listener, ...work } = await contenders.find((contender) => contender.name === name)!.make(url)
  const server = createServer(listener).listen(0, '127.0.0.1', () => {
    process.send!({ port: (server.address() as AddressInfo).port, ...work })
  })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send!((user + system) / 1e6)
  })
}

serve().catch((error) => {
  console.error(error)
  process.exit(1)
})
