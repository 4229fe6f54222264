import { inspect } from 'node:util'
import fc from 'fast-check'
import { forgeries, prepare, type Forgery } from './forgeries'
import { simulate } from './simulation'

const BATCH = 100
const SEED = 20_261_126

/** Sends so many forgeries to the handler, and rejects when one is accepted, crashes it, or brings a secret to light. */
export async function refuseForgeries(count: number): Promise<void> {
  const logged: string[] = []
  const simulation = simulate({
    limits: { verify: { max: Infinity, windowMs: 3_600_000 } },
    onEvent: (event) => logged.push(inspect(event, { depth: 8, showHidden: true }))
  })
  const known = await prepare(simulation)
  const users = ['ann', 'bob', 'eve', 'dan']
  const sessions = [known.session, ...known.whole.map(([session]) => session)].filter(Boolean)
  const keys = users.flatMap((user) => {
    const key = Buffer.from(simulation.keyOf(user), 'base64')
    return [key.toString('base64'), key.toString('base64url'), key.toString('hex'), inspect(new Uint8Array(key))]
  })
  const secrets = [...keys, ...sessions, ...known.activityIds]
  const hasSecret = (text: string) => secrets.some((secret) => text.includes(secret))
  logged.length = 0

  const send = async ({ session, body }: Forgery) => {
    const headers = new Headers({ 'content-type': 'application/json' })
    // What no header can hold no client can send.
    if (/^[\x20-\x7e]*$/.test(session)) headers.set('authorization', `Bearer ${session}`)
    const response = await simulation.handler(new Request('https://app.example/verify', { method: 'POST', headers, body }))
    const { 'x-request-id': _, ...rest } = Object.fromEntries(response.headers)
    return { status: response.status, text: await response.text(), headers: JSON.stringify(rest) }
  }

  const answers = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(forgeries(known), { minLength: BATCH, maxLength: BATCH }), async (batch) => {
      for (const answer of await Promise.all(batch.map(send))) {
        answers.add(JSON.stringify(answer))
        if (answer.status !== 403 && answer.status !== 413) throw new Error(`answered ${answer.status}`)
      }
      const lines = logged.splice(0)
      if (lines.some((line) => line.includes("type: 'opened'"))) throw new Error('opened')
      const leak = [...answers, ...lines].find(hasSecret)
      if (leak) throw new Error(`a secret in ${leak}`)
    }),
    { numRuns: Math.ceil(count / BATCH), seed: SEED, endOnFailure: true }
  )

  // Two answers in all: refused, and too long; and a true message is still accepted, so that there was something to win.
  if (answers.size > 2) throw new Error(`${answers.size} different answers: ${[...answers].join('\n')}`)
  const accepted = await send({ session: known.session, body: JSON.stringify(known.valid) })
  if (accepted.status !== 200) throw new Error(`a true message was answered ${accepted.status}`)
}
