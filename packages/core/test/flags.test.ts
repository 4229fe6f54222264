import fc from 'fast-check'
import { createDefineFlags, explainFlag, flagNames, subscribe, switchFlags, type ApiName } from '../src'

const has = (...apis: string[]) => createDefineFlags((api) => apis.includes(api))
const definitions = { privateMessage: 'authPrivateMessage', shareCard: ['authPrivateMessage', 'updateShareMenu'] } as const

describe('a flag', () => {
  test('is on where each of its APIs is supported', () => {
    expect({ ...has('authPrivateMessage', 'updateShareMenu')(definitions) }).toEqual({ privateMessage: true, shareCard: true })
    expect({ ...has('authPrivateMessage')(definitions) }).toEqual({ privateMessage: true, shareCard: false })
    expect({ ...has()(definitions) }).toEqual({ privateMessage: false, shareCard: false })
  })

  test('may have the name of a member of every object', () => {
    const flags = has('login')({ toString: 'login', constructor: 'request' })
    expect([flags.toString, flags.constructor]).toEqual([true, false])
  })

  test('cannot be written', () => {
    'use strict'
    const flags = has()(definitions) as { privateMessage: boolean }
    expect(() => (flags.privateMessage = true)).toThrow(TypeError)
    expect(flags.privateMessage).toBe(false)
  })

  test('says why it has its value', () => {
    const flags = has('authPrivateMessage')(definitions)
    switchFlags(flags, { shareCard: false }, 'remote')
    expect(explainFlag(flags, 'shareCard')).toEqual({
      value: false,
      apis: ['authPrivateMessage', 'updateShareMenu'],
      missing: ['updateShareMenu'],
      turnedOffBy: ['remote']
    })
    expect(flagNames(flags)).toEqual(['privateMessage', 'shareCard'])
  })
})

describe('a switch', () => {
  test('turns a flag off and takes that back', () => {
    const flags = has('authPrivateMessage')(definitions)
    switchFlags(flags, { privateMessage: false })
    expect(flags.privateMessage).toBe(false)
    switchFlags(flags, { privateMessage: true })
    expect(flags.privateMessage).toBe(true)
  })

  test('never turns a flag on where the platform cannot', () => {
    const flags = has()(definitions)
    switchFlags(flags, { privateMessage: true }, 'remote')
    expect(flags.privateMessage).toBe(false)
  })

  test('of one source leaves what another has turned off', () => {
    const flags = has('authPrivateMessage')(definitions)
    switchFlags(flags, { privateMessage: false }, 'remote')
    switchFlags(flags, { privateMessage: true }, 'local')
    expect(flags.privateMessage).toBe(false)
  })

  test('of an unknown flag, or by no boolean, is refused and changes nothing', () => {
    const flags = has('authPrivateMessage')(definitions)
    expect(() => switchFlags(flags, { privateMessage: false, nothing: false } as never)).toThrow(
      "taro-capability: there is no flag 'nothing'; the flags are privateMessage, shareCard"
    )
    expect(() => switchFlags(flags, { privateMessage: 'off' as never })).toThrow("flag 'privateMessage' is switched by true or false")
    expect(flags.privateMessage).toBe(true)
  })
})

describe('a listener', () => {
  test('is told of changes, and of nothing else, until it ends that', () => {
    const flags = has('authPrivateMessage')(definitions)
    const told: unknown[] = []
    const end = subscribe(flags, (name, value) => told.push([name, value]))
    switchFlags(flags, { privateMessage: false, shareCard: false })
    switchFlags(flags, { privateMessage: false })
    switchFlags(flags, { privateMessage: true })
    end()
    switchFlags(flags, { privateMessage: false })
    expect(told).toEqual([
      ['privateMessage', false],
      ['privateMessage', true]
    ])
  })

  test('that throws stops no other, and what it threw surfaces by itself', () => {
    jest.useFakeTimers()
    const flags = has('authPrivateMessage')(definitions)
    const told: unknown[] = []
    subscribe(flags, () => { throw new Error('own') }) // prettier-ignore
    subscribe(flags, (name) => told.push(name))
    switchFlags(flags, { privateMessage: false })
    expect(told).toEqual(['privateMessage'])
    expect(() => jest.runAllTimers()).toThrow('own')
    jest.useRealTimers()
  })
})

test.each<[string, object]>([
  ['nothing', { a: [] }],
  ['an empty name', { a: '' }],
  ['a number', { a: 7 }],
  ['a list with a number', { a: ['login', 7] }]
])('a flag that needs %s is refused', (_, wrong) => {
  expect(() => has()(wrong as never)).toThrow("taro-capability: flag 'a' must name an API or a list of APIs, { a: 'authPrivateMessage' }")
})

test('what are no flags is refused', () => {
  expect(() => subscribe({ a: true }, () => {})).toThrow('taro-capability: these are no flags; make them with defineFlags()')
})

test('whatever is switched, a flag is never on where an API is missing, and listeners see exactly its changes', () => {
  const source = fc.constantFrom('remote', 'local', 'other')
  const change = fc.tuple(fc.constantFrom('a', 'b'), fc.boolean(), source)
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.boolean(), (changes, supported) => {
      const flags = createDefineFlags((api: ApiName) => supported && api === 'login')({ a: 'login', b: ['login', 'request'] })
      const seen = { a: flags.a, b: flags.b }
      subscribe(flags, (name, value) => {
        expect(seen[name]).toBe(!value)
        seen[name] = value
      })
      for (const [name, value, by] of changes) {
        switchFlags(flags, { [name]: value }, by)
        expect(seen).toEqual({ a: flags.a, b: flags.b })
        expect(flags.b).toBe(false)
        expect(flags.a && !supported).toBe(false)
      }
    })
  )
})
