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

test('what a flag needs cannot be changed through what was given, nor through its explanation', () => {
  const needed = ['authPrivateMessage', 'updateShareMenu'] as ApiName[]
  const flags = has('authPrivateMessage')({ shareCard: needed })
  needed.length = 0
  ;(explainFlag(flags, 'shareCard').apis as ApiName[]).length = 0
  expect(explainFlag(flags, 'shareCard')).toMatchObject({ value: false, apis: ['authPrivateMessage', 'updateShareMenu'] })
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
  test('that subscribed twice is called twice, and each unsubscribe ends one', () => {
    const flags = has('authPrivateMessage')(definitions)
    const listener = jest.fn()
    const unsubscribe = subscribe(flags, listener)
    subscribe(flags, listener)
    switchFlags(flags, { privateMessage: false })
    expect(listener).toHaveBeenCalledTimes(2)
    unsubscribe()
    switchFlags(flags, { privateMessage: true })
    expect(listener).toHaveBeenCalledTimes(3)
  })

  test('is not called with a value that a listener before it has changed back', () => {
    const flags = has('authPrivateMessage')(definitions)
    const called: unknown[] = []
    subscribe(flags, (name, value) => {
      called.push(['first', value])
      if (!value) switchFlags(flags, { [name]: true })
    })
    subscribe(flags, (name, value) => called.push(['second', value, flags[name]]))
    switchFlags(flags, { privateMessage: false })
    expect(called).toEqual([
      ['first', false],
      ['first', true]
    ])
    switchFlags(flags, { privateMessage: false }, 'remote')
    expect(flags.privateMessage).toBe(false)
    expect(called.slice(2)).toEqual([
      ['first', false],
      ['second', false, false]
    ])
  })

  test('that another listener has unsubscribed is not called', () => {
    const flags = has('authPrivateMessage')(definitions)
    const last = jest.fn()
    subscribe(flags, () => unsubscribe())
    const unsubscribe = subscribe(flags, last)
    switchFlags(flags, { privateMessage: false })
    expect(last).not.toHaveBeenCalled()
  })

  test('is called with changes, and with nothing else, until it unsubscribes', () => {
    const flags = has('authPrivateMessage')(definitions)
    const called: unknown[] = []
    const unsubscribe = subscribe(flags, (name, value) => called.push([name, value]))
    switchFlags(flags, { privateMessage: false, shareCard: false })
    switchFlags(flags, { privateMessage: false })
    switchFlags(flags, { privateMessage: true })
    unsubscribe()
    switchFlags(flags, { privateMessage: false })
    expect(called).toEqual([
      ['privateMessage', false],
      ['privateMessage', true]
    ])
  })

  test('that throws stops no other, and what it threw surfaces by itself', () => {
    jest.useFakeTimers()
    const flags = has('authPrivateMessage')(definitions)
    const called: unknown[] = []
    subscribe(flags, () => { throw new Error('own') }) // prettier-ignore
    subscribe(flags, (name) => called.push(name))
    switchFlags(flags, { privateMessage: false })
    expect(called).toEqual(['privateMessage'])
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

test('a switch that names no source is a local one', () => {
  const flags = createDefineFlags(() => true)({ one: 'login' })
  switchFlags(flags, { one: false })
  expect(explainFlag(flags, 'one').turnedOffBy).toEqual(['local'])
})
