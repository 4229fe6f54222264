// Versions are compared in the app (core) and in the build (support-data), which may not import one another: one list for both.
import { compareVersions as inTheApp } from '@taro-capability/core'
import { compareVersions as inTheBuild, parseVersion } from '../src'

describe.each([
  ['core', inTheApp],
  ['support-data', inTheBuild]
])('compareVersions of %s', (_, compareVersions) => {
  test.each([
    ['2.9.4', '2.13.0', -1],
    ['2.13.0', '2.13.0', 0],
    ['2.13', '2.13.0', 0],
    ['v2.13.0', '2.13', 0],
    ['2.13.1', '2.13.0', 1],
    ['3', '2.99.99', 1],
    ['10.0.0', '9.0.0', 1],
    ['2.1000.0', '3.0.0', -1],
    ['2.1000.0', '2.999.0', 1],
    ['2.0.1000000', '2.1.0', -1],
    ['2.13.0.1', '2.13.0', 1],
    ['2.13.0.0.0', '2.13', 0],
    ['1.02.0', '1.2.0', 0],
    ['10.3.10', '10.3.9', 1]
  ])('%s against %s: %i', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b)) + 0).toBe(sign)
    expect(Math.sign(compareVersions(b, a)) + 0).toBe(0 - sign)
  })

  test.each([
    '',
    'latest',
    'original',
    '2.x',
    '2,13',
    '2.13.0-beta',
    '2..1',
    '.1',
    '1.',
    'vv1',
    '-1',
    '1e3',
    '0x2',
    'v',
    undefined,
    null,
    NaN,
    {}
  ])('%j is no version: neither older nor newer than one, nor the same', (text) => {
    expect(compareVersions(text as string, '2.13.0')).toBeNaN()
    expect(compareVersions('2.13.0', text as string)).toBeNaN()
  })
})

test.each([
  ['2.13.0', '2.13.0'],
  ['2.13', '2.13.0'],
  ['v2.13.0', '2.13.0'],
  [' 2.9.4 ', '2.9.4'],
  ['3', '3.0.0'],
  ['2.13.0.1', '2.13.0.1']
])('«%s» is written %s', (text, version) => {
  expect(parseVersion(text)).toBe(version)
})

test.each(['latest', '', '2.x', '2,13', undefined, null, {}])('«%s» is no version, and the error says how to write one', (text) => {
  expect(() => parseVersion(text as string)).toThrow(`«${text}» is not a version; write numbers, such as 2.13.0`)
})
