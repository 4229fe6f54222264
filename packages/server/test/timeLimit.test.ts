import { withinTime } from '../src/stores/timeLimit'

test('work that throws at once leaves no unhandled rejection behind', async () => {
  const unhandled: unknown[] = []
  const record = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', record)
  const thrown = withinTime('The store', 5, () => {
    throw new Error('closed')
  })
  await expect(thrown).rejects.toThrow('closed')
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', record)
  expect(unhandled).toEqual([])
})

test('work that hangs rejects with the name of the server and the time', async () => {
  const late = jest.fn()
  const hanging = withinTime('Redis', 5, () => new Promise(() => {}), late)
  await expect(hanging).rejects.toThrow(/Redis did not answer in 5 ms/)
  expect(late).toHaveBeenCalledTimes(1)
})

test('work that is done in time is not taken back', async () => {
  const late = jest.fn()
  expect(await withinTime('Redis', 5, async () => 'done', late)).toBe('done')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(late).not.toHaveBeenCalled()
})
