import { createReporter } from '../src/reporter'

test('a warning is let through once a build', () => {
  const { begin, fresh } = createReporter()
  expect(fresh(['a', 'b', 'a'])).toEqual(['a', 'b'])
  expect(fresh(['b', 'c'])).toEqual(['c'])
  begin()
  expect(fresh(['a'])).toEqual(['a'])
})
