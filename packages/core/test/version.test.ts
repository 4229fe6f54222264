import { compareVersions } from '../src'

test.each([
  ['2.9.4', '2.13.0', 'older'],
  ['2.1000.0', '3.0.0', 'older'],
  ['2', '2.0.1', 'older'],
  ['20.1', '3', 'newer'],
  ['2.13.1', '2.13', 'newer'],
  ['v2.13.0', '2.12.9', 'newer'],
  ['2.13', '2.13.0.0', 'the same'],
  ['2.13.0', '2.13', 'the same'],
  ['v3', '3', 'the same']
])('%s and %s: the first is %s', (a, b, expected) => {
  const sign = Math.sign(compareVersions(a, b))
  expect(sign).toBe({ older: -1, newer: 1, 'the same': 0 }[expected])
})

test('a number is a version as well', () => {
  expect(compareVersions(2.1 as never, '2.2')).toBeLessThan(0)
})

test.each(['', 'original', 'x2.1', '2.1x', '2.x.1', '2..1', '.', undefined])('%p is no version, and compares with none', (none) => {
  expect(compareVersions(none as string, '2.1')).toBeNaN()
  expect(compareVersions('2.1', none as string)).toBeNaN()
})
