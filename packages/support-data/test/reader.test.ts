import data, { baseLibraryUsers, supportOf, usersSince } from '../src'

test('the flagship, platform by platform', () => {
  expect(supportOf('authPrivateMessage', 'weapp')).toMatchObject({ state: 'real', since: '2.13.0', plugin: false, promise: 'taro' })
  expect(supportOf('authPrivateMessage', 'h5')).toMatchObject({ state: 'stub', stub: 'resolves-in-production' })
  expect(supportOf('authPrivateMessage', 'rn')).toMatchObject({ state: 'absent' })
  expect(supportOf('authPrivateMessage', 'harmony')).toMatchObject({ state: 'stub', stub: 'resolves-in-production' })
  expect(data.apis.authPrivateMessage!.fields).toEqual({
    'success.cloudID': { missingIn: 'wechat' },
    'success.valid': { missingIn: 'taro' }
  })
})

test.each(['nothing', 'toString', 'constructor', '__proto__', ''])('«%s» is no API', (api) => {
  expect(supportOf(api, 'h5')).toBeUndefined()
})

test.each(['web', 'harmony_hybrid', '', 'toString'])('«%s» is no platform, and the error names those there are', (platform) => {
  expect(() => supportOf('login', platform as 'h5')).toThrow(
    `The support data has no platform «${platform}»; it has weapp, h5, rn, harmony, harmony-hybrid, alipay, tt, swan, qq, jd, quickapp`
  )
})

test('a minimum covers the users of its version and of every newer one', () => {
  const users = { date: '2025-11-30', share: { '3.0.0': 60, '2.13.0': 30, '2.9.4': 9.99 } }
  expect(usersSince('2.13.0', users)).toBe(90)
  expect(usersSince('2.13.1', users)).toBe(60)
  expect(usersSince('v2.9', users)).toBe(99.99)
  expect(usersSince('original', users)).toBe(99.99)
  expect(() => usersSince('latest', users)).toThrow(TypeError)
})

test('figures that were rounded up are of all users, and no more', () => {
  expect(usersSince('original', { date: '2025-11-30', share: { '3.0.0': 60.01, '2.13.0': 40 } })).toBe(100)
})

test('the figures are of a day, and of all users', () => {
  expect(baseLibraryUsers.date).toMatch(/^20\d\d-\d\d-\d\d$/)
  expect(usersSince('original')).toBeGreaterThan(99)
})
