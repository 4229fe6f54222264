// The client, in a process of its own: every request is made before the first is sent, so that it costs the server's machine little.
import { createCipheriv, randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { Load, Plan, Work } from './work'

function encrypt(activityId: string, sessionKey: string) {
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv)
  const encryptedData = Buffer.concat([cipher.update(activityId), cipher.final()]).toString('base64')
  return JSON.stringify({ encryptedData, iv: iv.toString('base64') })
}

const requestsOf = ({ path, users, activityIds }: Work) =>
  activityIds.flatMap((activityId) =>
    users.map(({ session, sessionKey }) => {
      const body = encrypt(activityId, sessionKey)
      const headers = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nAuthorization: Bearer ${session}`
      return Buffer.from(`POST ${path} HTTP/1.1\r\n${headers}\r\n\r\n${body}`)
    })
  )

/** One answer; its status. */
function answerTo(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.once('close', reject)
    socket.on('data', function read(part) {
      text += part.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1]
      if (length ? text.length < end + 4 + Number(length) : !text.endsWith('0\r\n\r\n')) return
      socket.off('data', read).off('close', reject)
      resolve(Number(text.slice(9, 12)))
    })
  })
}

const percentile = (sorted: number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!

async function run(work: Work, { connections, warmupMs, measuredMs, once, status }: Plan, askCpu: () => void): Promise<Load> {
  const requests = requestsOf(work)
  const times: number[] = []
  let next = 0
  const begin = performance.now() + warmupMs
  const end = begin + measuredMs
  let last = begin
  setTimeout(askCpu, warmupMs)

  async function sendOneAfterAnother() {
    const socket = connect(work.port, '127.0.0.1').setNoDelay()
    while (performance.now() < end && !(once && next >= requests.length)) {
      const sent = performance.now()
      socket.write(requests[next++ % requests.length]!)
      const answered = await answerTo(socket)
      if (answered !== status) throw new Error(`${answered} instead of ${status}`)
      const now = performance.now()
      if (sent < begin || now > end) continue
      times.push(now - sent)
      last = now
    }
    socket.destroy()
  }

  await Promise.all(Array.from({ length: connections }, sendOneAfterAnother))
  times.sort((a, b) => a - b)
  return { requests: times.length, seconds: (last - begin) / 1000, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

process.on('message', ({ work, plan }: { work: Work; plan: Plan }) => {
  run(work, plan, () => process.send!('measuring')).then(
    (load) => process.send!(load, () => process.disconnect()),
    (error) => {
      console.error(error)
      process.exit(1)
    }
  )
})
