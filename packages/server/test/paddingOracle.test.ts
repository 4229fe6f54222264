import { createDecipheriv, createHash } from 'node:crypto'
import { forge, type Oracle } from './paddingOracle'
import { newActivityId, simulate } from './simulation'

/** Random to the attack, and the same in every run. */
function seeded(seed: string) {
  let turn = 0
  return (size: number) => createHash('sha256').update(`${seed} ${turn++}`).digest().subarray(0, size)
}

/** A verification as it is often written: decrypting throws, and that is answered by itself. */
function naiveOracle(sessionKey: string, activityIds: string[]): Oracle {
  const key = Buffer.from(sessionKey, 'base64')
  return async ({ encryptedData, iv }) => {
    try {
      const decipher = createDecipheriv('aes-128-cbc', key, Buffer.from(iv, 'base64'))
      const text = Buffer.concat([decipher.update(encryptedData, 'base64'), decipher.final()]).toString()
      return activityIds.includes(text) ? '200' : '403 {"error":"wrong activity"}'
    } catch {
      return '400 {"error":"cannot decrypt"}'
    }
  }
}

/** Our handler, with all that a client gets but the request's own id. */
function oracleOf({ handler }: ReturnType<typeof simulate>, session: string): Oracle {
  return async (message) => {
    const response = await handler(
      new Request('https://app.example/verify', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
        body: JSON.stringify(message)
      })
    )
    const headers = [...response.headers].filter(([name]) => name !== 'x-request-id')
    return JSON.stringify([response.status, response.statusText, headers, await response.text()])
  }
}

const unlimited = {
  limits: { verify: { max: Infinity, windowMs: 3_600_000 } },
  wait: () => new Promise<void>((resolve) => setImmediate(resolve))
}

test('the attack works: it forges an id of 85 characters against a server that shows wrong padding', async () => {
  const { keyOf } = simulate()
  const activityId = newActivityId()
  const oracle = naiveOracle(keyOf('eve'), [activityId])
  const { forged, requests, answers } = await forge(oracle, activityId, 20_000, seeded('naive'))
  expect(await oracle(forged!)).toBe('200')
  expect(requests).toBeGreaterThan(5_000)
  expect(answers.size).toBe(2)
})

test('against the handler it gets one answer, to the byte, and forges nothing', async () => {
  const simulation = simulate(unlimited)
  const activityId = await simulation.share('ann')
  const { forged, requests, answers } = await forge(oracleOf(simulation, await simulation.login('eve')), activityId, 2_000, seeded('ours'))
  expect([forged, requests, answers.size]).toEqual([undefined, 2_000, 1])
  // What it could not distinguish: some of its messages had right padding.
  expect(new Set(simulation.reasons())).toEqual(new Set(['UNDECRYPTABLE', 'NO_ACTIVITY_ID']))
  expect(simulation.events.filter(({ type }) => type === 'opened')).toEqual([])
})

test('the answer to each reason is the same to the byte, the limit’s included', async () => {
  const simulation = simulate({ limits: { verify: { max: 3, windowMs: 3_600_000 } } })
  const { share, login, messageFor, reasons, handler } = simulation
  const activityId = await share('ann')
  const eve = oracleOf(simulation, await login('eve'))
  const answers = new Set([
    await eve({ encryptedData: '', iv: '' }),
    await eve(messageFor('bob', activityId)),
    await eve(messageFor('eve', newActivityId())),
    await eve(messageFor('eve', activityId)),
    await oracleOf(simulation, '')(messageFor('eve', activityId)),
    await oracleOf(simulation, await login('ann'))(messageFor('ann', activityId)),
    await oracleOf(
      { ...simulation, handler: (request) => handler(new Request(request, { body: 'no JSON' })) },
      ''
    )(messageFor('eve', activityId))
  ])
  expect(answers.size).toBe(1)
  expect(reasons()).toEqual([
    'MALFORMED',
    'UNDECRYPTABLE',
    'ACTIVITY_UNKNOWN',
    'LIMIT_REACHED',
    'SESSION_UNKNOWN',
    'OWN_ACTIVITY',
    'SESSION_UNKNOWN'
  ])
})

test('with the limit an oracle, were there one, would answer 30 questions in an hour, of the 12,000 that it takes', async () => {
  const simulation = simulate({ wait: unlimited.wait })
  const { share, login, reasons } = simulation
  const { forged } = await forge(oracleOf(simulation, await login('eve')), await share('ann'), 500, seeded('limited'))
  expect(forged).toBeUndefined()
  expect(reasons().filter((reason) => reason !== 'LIMIT_REACHED')).toHaveLength(30)
})
