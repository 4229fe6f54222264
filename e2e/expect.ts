import type { Side } from './results'

/** What is right: what a call with the plugin does in a host, and what the question answers there. */
export type Expected = Omit<Side, 'bytes' | 'errMsg'> & { errMsg: RegExp }

type Answer = Omit<Expected, 'adapters'>
const failed: Omit<Answer, 'code' | 'canIUse'> = {
  outcome: 'rejected',
  callbacks: ['fail', 'complete'],
  errMsg: /^authPrivateMessage:fail ./,
  unhandled: 0
}
const worked: Omit<Answer, 'canIUse'> = {
  outcome: 'resolved',
  callbacks: ['success', 'complete'],
  errMsg: /^authPrivateMessage:ok$/,
  code: '',
  unhandled: 0
}

/** By host, stated once. The bundler makes no difference, nor does an import form. */
const weapp: Record<string, Answer> = {
  'has it': { ...worked, canIUse: true },
  'too old': { ...failed, code: 'UNSUPPORTED_VERSION', canIUse: false, errMsg: /2\.10\.0.*2\.13\.0/ },
  'lacks it': { ...failed, code: 'UNAVAILABLE', canIUse: false, errMsg: /3\.0\.0/ },
  fails: { ...failed, code: 'HOST_FAILED', canIUse: true, errMsg: /^authPrivateMessage:fail invalid ticket$/, errCode: 1, errno: 2 },
  'answers twice': { ...worked, canIUse: true },
  throws: { ...failed, code: 'HOST_FAILED', canIUse: true, errMsg: /the host broke$/ },
  'never answers': { outcome: 'pending', callbacks: [], errMsg: /^$/, code: '', canIUse: true, unhandled: 0 }
}
const elsewhere: Answer = { ...failed, code: 'UNSUPPORTED_PLATFORM', canIUse: false }

/** What calls only what is there: the test says no where it is not, and nothing is called. */
const TESTS_FIRST = ['named-twice', 'optional-call']
const notCalled: Answer = { outcome: 'resolved', callbacks: [], errMsg: /^$/, code: '', canIUse: false, unhandled: 0 }

/** What is right for a target in a host, in an import form. */
export function expected(target: string, host: string, form: string): Expected {
  const answer = target === 'weapp' ? weapp[host]! : elsewhere
  return { ...(!answer.canIUse && TESTS_FIRST.includes(form) ? notCalled : answer), adapters: [target] }
}

/** What differs from what is right, one entry a difference. */
export function differences(side: Side, right: Expected): string[] {
  const { errMsg, ...exact } = right
  const wrong = Object.entries({ errCode: undefined, errno: undefined, ...exact })
    .filter(([name, value]) => JSON.stringify(side[name as keyof Side]) !== JSON.stringify(value))
    .map(([name, value]) => `${name} is ${JSON.stringify(side[name as keyof Side])}, not ${JSON.stringify(value)}`)
  return errMsg.test(side.errMsg) ? wrong : [...wrong, `errMsg is ${JSON.stringify(side.errMsg)}, not like ${errMsg}`]
}
