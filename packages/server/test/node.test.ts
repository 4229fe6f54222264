import { createServer, request as httpRequest, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { toNodeListener, type NodeRequest } from '../src/node'
import { simulate } from './simulation'

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.push(server)
  return (server.address() as AddressInfo).port
}
const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const post = async (port: number, path: string, body: BodyInit, headers = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body
  })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}

test('the whole flow over node:http', async () => {
  const { handler, messageFor } = simulate()
  const port = await serve(toNodeListener(handler))
  const login = async (code: string) => {
    const { body } = await post(port, '/pm/login', JSON.stringify({ code }))
    return { authorization: `Bearer ${body.session}` }
  }
  const created = await post(port, '/pm/activity', '{"subject":"礼物"}', await login('ann'))
  const message = JSON.stringify(messageFor('bob', created.body.activityId))
  const bob = await login('bob')
  expect(await post(port, '/pm/verify', message, bob)).toMatchObject({ status: 200, body: { subject: '礼物' } })
  const again = await post(port, '/pm/verify', message, bob)
  expect(again).toMatchObject({ status: 403, body: { error: 'refused' } })
  expect(again.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
})

test.each([
  ['parsed', (text: string) => JSON.parse(text)],
  ['a string', (text: string) => text],
  ['a Buffer', (text: string) => Buffer.from(text)]
])('a body that was read before, %s', async (_, put) => {
  const { handler } = simulate()
  const listener = toNodeListener(handler)
  const port = await serve(async (request: NodeRequest, response) => {
    let text = ''
    for await (const part of request) text += part
    request.body = put(text)
    await listener(request, response)
  })
  expect((await post(port, '/login', '{"code":"ann"}')).status).toBe(200)
})

test('a long body is answered and the connection closed, without waiting for the rest', async () => {
  const port = await serve(toNodeListener(simulate().handler))
  const request = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/verify', headers: { 'content-type': 'application/json' } })
  request.on('error', () => {})
  request.write('a'.repeat(5000))
  const [response] = await once(request, 'response')
  expect(response.statusCode).toBe(413)
  expect(response.headers.connection).toBe('close')
  request.destroy()
})

test('the address of the connection limits logins, or what addressOf says', async () => {
  const options = { limits: { login: { max: 1, windowMs: 60_000 } } }
  const direct = await serve(toNodeListener(simulate(options).handler))
  const login = async (port: number, from = '') => (await post(port, '/login', '{"code":"ann"}', { 'x-real-ip': from })).status
  expect([await login(direct), await login(direct)]).toEqual([200, 403])
  const behindProxy = await serve(toNodeListener(simulate(options).handler, { addressOf: ({ headers }) => String(headers['x-real-ip']) }))
  expect([await login(behindProxy, 'a'), await login(behindProxy, 'b'), await login(behindProxy, 'a')]).toEqual([200, 200, 403])
})

test.each(['TRACE /login', 'GET //', 'POST //evil.example/verify', 'POST /%', 'OPTIONS *', 'POST http://[/verify', 'BREW /login'])(
  'the odd request %s is answered, and the next one too',
  async (line) => {
    const port = await serve(toNodeListener(simulate().handler))
    const socket = connect(port, '127.0.0.1')
    socket.write(`${line} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
    let answer = ''
    for await (const part of socket) answer += part
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect((await post(port, '/login', '{"code":"ann"}')).status).toBe(200)
  }
)

test('a client that goes away in the middle does no harm', async () => {
  const port = await serve(toNodeListener(simulate().handler))
  const socket = connect(port, '127.0.0.1')
  socket.write('POST /verify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{')
  await new Promise((resolve) => setTimeout(resolve, 20))
  socket.destroy()
  expect((await post(port, '/login', '{"code":"ann"}')).status).toBe(200)
})
