// `npm run attack:private-message`: the padding-oracle attack on the handler, and whether the times of its refusals can be distinguished.
import { createDecipheriv, randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { EncryptedMessage, Handler } from '../../packages/server/src'
import { forge } from '../../packages/server/test/paddingOracle'
import { encrypt, newActivityId, newSessionKey, simulate } from '../../packages/server/test/simulation'
import { machine, progress, root } from '../setup'
import { mannWhitney, power } from './mannWhitney'

const ALPHA = 0.01
const REQUESTS = 20_000
/** Shorter than the default of 50 ms, or 20,000 requests one after another would take 17 minutes. */
const STEP_MS = 5
/** Microseconds by which one kind of refusal would be later. */
const SHIFTS = [5, 10, 20, 50, 100, 200]

interface Request {
  session: string
  message: () => EncryptedMessage
}
type Kinds = Record<string, Request>

const macrotask = () => new Promise<void>((resolve) => setImmediate(resolve))
const limits = { verify: { max: Infinity, windowMs: 3_600_000 } }

/** A verification as it is often written, and as slow to refuse as it happens to be. */
const naive =
  (sessionKey: string): Handler =>
  async (request) => {
    const { encryptedData, iv } = (await request.json()) as EncryptedMessage
    try {
      const decipher = createDecipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64'))
      Buffer.concat([decipher.update(encryptedData, 'base64'), decipher.final()])
    } catch {
      // Refused like the rest: only the time is left to differ.
    }
    return new Response('{"error":"refused"}', { status: 403 })
  }

const toRequest = (session: string, message: EncryptedMessage) =>
  new Request('http://server/verify', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
    body: JSON.stringify(message)
  })

/** Microseconds of each request, of all kinds in random turns, one after another: nothing else runs in this process. */
async function times(handler: Handler, kinds: Kinds, count: number, label: string): Promise<Record<string, number[]>> {
  const names = Object.keys(kinds)
  const turns = names.flatMap((name) => Array.from({ length: Math.floor(count / names.length) }, () => name))
  for (let last = turns.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1))
    ;[turns[last], turns[other]] = [turns[other]!, turns[last]!]
  }
  const measured: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (const [index, name] of [...turns.slice(0, 500), ...turns].entries()) {
    if (index % 500 === 0) progress(`${label}: ${index} of ${turns.length}`)
    const request = toRequest(kinds[name]!.session, kinds[name]!.message())
    const start = performance.now()
    const response = await handler(request)
    const microseconds = (performance.now() - start) * 1000
    if (response.status !== 403) throw new Error(`${name} was answered ${response.status}`)
    // The first 500 warm up.
    if (index >= 500) measured[name]!.push(microseconds)
  }
  return measured
}

const quantile = (values: number[], share: number) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!
const round = (value: number, digits = 4) => Number(value.toPrecision(digits))

/** Each kind against the first. */
function compare(measured: Record<string, number[]>) {
  const [[base, first] = ['', []]] = Object.entries(measured)
  const medians = Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, round(quantile(values, 0.5), 6)]))
  const comparisons = Object.entries(measured).slice(1)
  return {
    test: 'Mann-Whitney U, two-sided',
    alpha: ALPHA,
    each: first.length,
    medianMicroseconds: medians,
    againstFirst: Object.fromEntries(
      comparisons.map(([name, values]) => {
        const { p, auc } = mannWhitney(first, values)
        return [name, { p: round(p), auc: round(auc), toldApart: p < ALPHA / comparisons.length }]
      })
    ),
    // The sample that was measured, with the noise that was measured.
    powerByShiftMicroseconds: Object.fromEntries(
      SHIFTS.map((shift) => [shift, power(first, shift, first.length, ALPHA / comparisons.length)])
    ),
    base
  }
}

async function main() {
  const sessionKey = newSessionKey()
  const wrong = (): EncryptedMessage => encrypt(randomBytes(85), newSessionKey())
  const naiveKinds = {
    'wrong padding': { session: '', message: wrong },
    'right padding': { session: '', message: () => encrypt(newActivityId(), sessionKey) }
  }

  const ours = simulate({ limits, refusalStepMs: STEP_MS, onEvent: () => {} })
  const [eve, ann] = [await ours.login('eve'), await ours.login('ann')]
  const opened = ours.messageFor('eve', await ours.share('bob', 5))
  await ours.messages.verify(eve, opened)
  const own = await ours.share('ann', 5)
  const annAgain = await ours.login('ann')
  const padding: Kinds = {
    'wrong padding': { session: eve, message: () => encrypt(newActivityId(), newSessionKey()) },
    'right padding': { session: eve, message: () => ours.messageFor('eve', newActivityId()) }
  }
  const reasons: Kinds = {
    ...padding,
    malformed: { session: eve, message: () => ({ encryptedData: '!', iv: '' }) },
    'opened before': { session: eve, message: () => opened },
    'own activity': { session: annAgain, message: () => ours.messageFor('ann', own) },
    'replaced session': { session: ann, message: () => ours.messageFor('ann', own) }
  }
  const unstepped = simulate({ limits, wait: macrotask, onEvent: () => {} })
  const eveThere = await unstepped.login('eve')
  const paddingThere: Kinds = {
    'wrong padding': { session: eveThere, message: () => encrypt(newActivityId(), newSessionKey()) },
    'right padding': { session: eveThere, message: () => unstepped.messageFor('eve', newActivityId()) }
  }

  progress('the attack')
  const attacked = simulate({ limits, wait: macrotask, onEvent: () => {} })
  const target = await attacked.share('ann', 5)
  const attacker = await attacked.login('eve')
  const attack = await forge(
    async (message) => {
      const response = await attacked.handler(toRequest(attacker, message))
      return `${response.status} ${[...response.headers].filter(([name]) => name !== 'x-request-id').join()} ${await response.text()}`
    },
    target,
    REQUESTS,
    randomBytes
  )

  const report = {
    machine: machine(),
    attack: { requests: attack.requests, forged: attack.forged !== undefined, differentAnswers: attack.answers.size },
    control: compare(await times(naive(sessionKey), naiveKinds, REQUESTS, 'control')),
    withoutSteps: compare(await times(unstepped.handler, paddingThere, REQUESTS, 'without steps')),
    padding: compare(await times(ours.handler, padding, REQUESTS, 'padding')),
    reasons: compare(await times(ours.handler, reasons, REQUESTS, 'reasons'))
  }
  progress('')
  mkdirSync(path.join(root, 'reports'), { recursive: true })
  const json = `${JSON.stringify(report, null, 2)}\n`
  writeFileSync(path.join(root, 'reports/attack-private-message.json'), json)
  process.stdout.write(json)
}

main().catch((error: unknown) => {
  progress('')
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
