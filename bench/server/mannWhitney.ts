/** What the test says of two samples. */
export interface Comparison {
  /** Two-sided, by the normal approximation with correction for ties and continuity. */
  p: number
  /** How often a value of the second is larger than one of the first, ties counted half: 0.5 where they are alike. */
  auc: number
}

/**
 * The test of Mann and Whitney: whether one of two samples tends to be larger. It asks for no distribution, and an outlier counts as
 * one rank: times of requests are skewed, and their means say little.
 * Source: Mann and Whitney, On a test of whether one of two random variables is stochastically larger than the other, 1947
 */
export function mannWhitney(first: number[], second: number[]): Comparison {
  const [n1, n2] = [first.length, second.length]
  const all = [...first.map((value) => ({ value, isSecond: false })), ...second.map((value) => ({ value, isSecond: true }))]
  all.sort((a, b) => a.value - b.value)
  let rankSum = 0
  let ties = 0
  for (let start = 0, end: number; start < all.length; start = end) {
    for (end = start + 1; end < all.length && all[end]!.value === all[start]!.value;) end++
    const count = end - start
    ties += count ** 3 - count
    const rank = (start + end + 1) / 2
    for (let at = start; at < end; at++) if (all[at]!.isSecond) rankSum += rank
  }
  const n = n1 + n2
  const u = rankSum - (n2 * (n2 + 1)) / 2
  const deviation = Math.sqrt(((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1))))
  const z = Math.max(0, Math.abs(u - (n1 * n2) / 2) - 0.5) / deviation
  return { p: 2 * upperTail(z), auc: u / (n1 * n2) }
}

/** 1 - Φ(z) for z ≥ 0, to 1e-7: Abramowitz and Stegun, 26.2.17. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series.reduceRight((sum, factor) => (sum + factor) * t, 0)
}

/**
 * The power of the test against a shift, by trying: how many of `rounds` pairs of samples, drawn anew from `sample`, are told apart at
 * `alpha` when one of the two is so much later.
 */
export function power(sample: number[], shift: number, size: number, alpha: number, rounds = 50): number {
  const draw = () => Array.from({ length: size }, () => sample[Math.floor(Math.random() * sample.length)]!)
  let detected = 0
  for (let round = 0; round < rounds; round++) {
    const later = draw().map((value) => value + shift)
    if (mannWhitney(draw(), later).p < alpha) detected++
  }
  return detected / rounds
}
