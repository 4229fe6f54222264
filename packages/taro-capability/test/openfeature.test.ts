// Against the real SDK.
import { InMemoryProvider, OpenFeature, OpenFeatureEventEmitter, ProviderEvents } from '@openfeature/web-sdk'
import { createDefineFlags, switchFlags } from '@taro-capability/core'
import { CapabilityProvider } from '../src/openfeature'

const flags = createDefineFlags((api) => api === 'authPrivateMessage')({
  privateMessage: 'authPrivateMessage',
  shareCard: ['authPrivateMessage', 'updateShareMenu']
})
const provider = new CapabilityProvider({ flags, events: new OpenFeatureEventEmitter() })
const client = OpenFeature.getClient()

beforeAll(() => OpenFeature.setProviderAndWait(provider))
afterEach(() => switchFlags(flags, { privateMessage: true }, 'remote'))
afterAll(() => OpenFeature.close())

test('a flag that the platform supports', () => {
  expect(client.getBooleanDetails('privateMessage', false)).toMatchObject({ value: true, reason: 'STATIC', variant: 'supported' })
})

test('a flag that it does not, with what is missing', () => {
  expect(client.getBooleanDetails('shareCard', true)).toMatchObject({
    value: false,
    reason: 'STATIC',
    variant: 'unsupported',
    flagMetadata: { missing: 'updateShareMenu' }
  })
})

test('a flag that was turned off, with its source; handlers of changes are called', async () => {
  const changed = new Promise((resolve) => client.addHandler(ProviderEvents.ConfigurationChanged, (event) => resolve(event?.flagsChanged)))
  switchFlags(flags, { privateMessage: false }, 'remote')
  expect(await changed).toEqual(['privateMessage'])
  expect(client.getBooleanDetails('privateMessage', true)).toMatchObject({
    value: false,
    reason: 'DISABLED',
    variant: 'off',
    flagMetadata: { turnedOffBy: 'remote' }
  })
})

test('a flag that is not there is the default, and says so', () => {
  expect(client.getBooleanDetails('nothing', true)).toMatchObject({ value: true, reason: 'ERROR', errorCode: 'FLAG_NOT_FOUND' })
  expect(client.getStringDetails('toString', 'default')).toMatchObject({ value: 'default', errorCode: 'FLAG_NOT_FOUND' })
})

test('a flag asked for as something else is the default, and says so', () => {
  expect(client.getStringDetails('privateMessage', 'default')).toMatchObject({ value: 'default', errorCode: 'TYPE_MISMATCH' })
  expect(client.getNumberDetails('privateMessage', 7)).toMatchObject({ value: 7, errorCode: 'TYPE_MISMATCH' })
  expect(client.getObjectDetails('privateMessage', {})).toMatchObject({ value: {}, errorCode: 'TYPE_MISMATCH' })
})

describe('a provider that was replaced', () => {
  const emit = jest.spyOn(provider.events!, 'emit')
  const changes = () => emit.mock.calls.filter(([event]) => event === ProviderEvents.ConfigurationChanged).length
  beforeEach(() => emit.mockClear())

  test('emits no more changes', async () => {
    await OpenFeature.setProviderAndWait(new InMemoryProvider())
    switchFlags(flags, { privateMessage: false }, 'remote')
    expect(changes()).toBe(0)
  })

  test('and set again emits each change once, and answers', async () => {
    await OpenFeature.setProviderAndWait(provider)
    expect(client.getBooleanValue('privateMessage', false)).toBe(true)
    switchFlags(flags, { privateMessage: false }, 'remote')
    expect(changes()).toBe(1)
    expect(client.getBooleanValue('privateMessage', true)).toBe(false)
  })
})

test('a provider answers as soon as it is set', () => {
  void OpenFeature.setProvider(new CapabilityProvider({ flags }))
  expect(client.getBooleanValue('privateMessage', false)).toBe(true)
})
