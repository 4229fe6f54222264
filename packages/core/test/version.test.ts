import { compareVersions } from '../src'

test.each([
  ['2.9.4', '2.13.0', -1],
  ['2.13.0', '2.13.0', 0],
  ['2.13', '2.13.0', 0],
  ['2.13.1', '2.13.0', 1],
  ['3', '2.99.99', 1],
  ['10.0.0', '9.0.0', 1],
  ['', '2.13.0', -1],
  ['unknown', '2.13.0', -1]
])('%s against %s: %i', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign)
})
