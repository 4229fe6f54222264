import { engines } from '../package.json'
import { refuseOldNode, SUPPORTED } from '../src/node'

/** What is written before the process ends; undefined where it goes on. */
function refusalOf(version: string): string | undefined {
  const written = jest.spyOn(console, 'error').mockImplementation()
  const exit = jest.spyOn(process, 'exit').mockImplementation()
  refuseOldNode(version)
  const refusal = exit.mock.calls.length > 0 ? `${exit.mock.calls[0]![0]}: ${written.mock.calls[0]![0]}` : undefined
  jest.restoreAllMocks()
  return refusal
}

test.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])('Node %s is refused with one sentence', (version) => {
  expect(refusalOf(version)).toBe(`1: taro-capability: Node ${version} is too old; install one of ^20.19.0 || >=22.12.0`)
})

test.each(['20.19.0', '20.20.1', '22.12.0', '23.0.0', '24.11.1'])('Node %s is taken', (version) => {
  expect(refusalOf(version)).toBeUndefined()
})

test('the sentence and package.json name the same versions', () => {
  expect(SUPPORTED).toBe(engines.node)
})
