// docs/private-message.md believes this test of what the refusals' times are: it agrees with SciPy's `mannwhitneyu(method='asymptotic')`.
import { mannWhitney, power } from '../bench/server/mannWhitney'

test.each([
  [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 0.01218578, 1],
  [[1, 1, 2, 2, 3, 9], [2, 2, 3, 3, 4, 4, 8], 0.21427839, 0.71428571],
  [[5, 1, 4, 2], [3, 3, 3, 3], 1, 0.5]
])('%j against %j', (first, second, p, auc) => {
  const compared = mannWhitney(first, second)
  expect(compared.p).toBeCloseTo(p, 6)
  expect(compared.auc).toBeCloseTo(auc, 6)
})

test('its power grows with the shift, and is near alpha without one', () => {
  const sample = Array.from({ length: 200 }, (_, index) => (index * 37) % 101)
  expect(power(sample, 0, 200, 0.01, 50)).toBeLessThan(0.15)
  expect(power(sample, 50, 200, 0.01, 50)).toBe(1)
})
