import type { FailureCode } from '@taro-capability/core'

/** The option as a host gets it. */
export interface HostOption {
  success(result?: unknown): void
  fail(answer?: unknown): void
  [field: string]: unknown
}

/** A host's function for one API. */
export type HostAnswer = (option: HostOption) => unknown

/** One kind of host, good or bad: what it does with a call, and what the caller must see. */
export interface FakedHost {
  answer: HostAnswer
  /** What the contract makes of it; `nothing` for a call that stays pending. */
  gives: 'result' | FailureCode | 'nothing'
  /** What the failure must carry of the host's words. */
  failure?: object
}

const later = (work: () => void) => void setTimeout(work)
const broken = new Error('the host broke')
const throwBroken = () => {
  throw broken
}
const unreadable = () => new Proxy({}, { get: throwBroken })

/** The result that every good host gives. */
export const resultOf = (api: string): object => ({ errMsg: `${api}:ok` })

/** Every kind of host that an adapter has to live with, by what it does. */
export function hostsOf(api: string): Record<string, FakedHost> {
  const result = resultOf(api)
  const refusal = { errMsg: `${api}:fail invalid ticket`, errCode: -5, errno: 1003 }
  return {
    'answers at once': { answer: ({ success }) => success(result), gives: 'result' },
    'answers later': { answer: ({ success }) => later(() => success(result)), gives: 'result' },
    'answers twice': { answer: ({ success }) => [success(result), success({ other: true })], gives: 'result' },
    'answers, then refuses': { answer: ({ success, fail }) => [success(result), fail(refusal)], gives: 'result' },
    'answers, then throws': { answer: ({ success }) => [success(result), throwBroken()], gives: 'result' },
    'answers and returns a promise that rejects': {
      answer: ({ success }) => [success(result), Promise.reject(broken)][1],
      gives: 'result'
    },
    'answers with a thenable that never answers': { answer: ({ success }) => success({ ...result, then: () => {} }), gives: 'result' },
    'answers with a thenable that throws': { answer: ({ success }) => success({ ...result, then: throwBroken }), gives: 'result' },
    'refuses, with its codes': { answer: ({ fail }) => fail(refusal), gives: 'HOST_FAILED', failure: refusal },
    'refuses later': { answer: ({ fail }) => later(() => fail(refusal)), gives: 'HOST_FAILED', failure: refusal },
    'refuses twice': { answer: ({ fail }) => [fail(refusal), fail({ errMsg: 'other' })], gives: 'HOST_FAILED', failure: refusal },
    'refuses, then answers': { answer: ({ success, fail }) => [fail(refusal), success(result)], gives: 'HOST_FAILED', failure: refusal },
    'refuses with a string': { answer: ({ fail }) => fail('no'), gives: 'HOST_FAILED', failure: { errMsg: `${api}:fail no` } },
    'refuses with an Error': {
      answer: ({ fail }) => fail(broken),
      gives: 'HOST_FAILED',
      failure: { errMsg: `${api}:fail the host broke` }
    },
    'refuses with nothing': { answer: ({ fail }) => fail(), gives: 'HOST_FAILED' },
    'refuses with codes that are no JSON': {
      answer: ({ fail }) => fail({ errCode: BigInt(5), errno: { host: api } }),
      gives: 'HOST_FAILED'
    },
    'refuses later with what cannot be read': { answer: ({ fail }) => later(() => fail(unreadable())), gives: 'HOST_FAILED' },
    'refuses with what is no text': { answer: ({ fail }) => fail(Object.create(null)), gives: 'HOST_FAILED' },
    throws: { answer: throwBroken, gives: 'HOST_FAILED', failure: { errMsg: `${api}:fail the host broke` } },
    'throws, then answers': { answer: ({ success }) => [later(() => success(result)), throwBroken()], gives: 'HOST_FAILED' },
    'answers with nothing': { answer: ({ success }) => success(), gives: 'HOST_FAILED' },
    'answers with a text': { answer: ({ success }) => success('ok'), gives: 'HOST_FAILED' },
    'answers with what cannot be read': { answer: ({ success }) => success(unreadable()), gives: 'HOST_FAILED' },
    'returns a promise of the result': { answer: () => Promise.resolve(result), gives: 'result' },
    'returns a promise that rejects': { answer: () => Promise.reject(refusal), gives: 'HOST_FAILED', failure: refusal },
    'is an async function that answers by callback': { answer: async ({ success }) => later(() => success(result)), gives: 'result' },
    'returns a thenable that throws': { answer: () => ({ then: throwBroken }), gives: 'HOST_FAILED' },
    'returns a number': { answer: ({ success }) => [later(() => success(result)), 1][1], gives: 'result' },
    'changes the option it is given': {
      answer: (option) => {
        const { success } = option
        for (const field of Object.keys(option)) delete option[field]
        success(result)
      },
      gives: 'result'
    },
    'freezes the option it is given': { answer: (option) => Object.freeze(option).success(result), gives: 'result' },
    'says only that it is done': { answer: ({ complete }) => typeof complete === 'function' && complete(result), gives: 'nothing' },
    'returns a promise of nothing': { answer: () => Promise.resolve(), gives: 'nothing' },
    'never answers': { answer: () => {}, gives: 'nothing' }
  }
}
