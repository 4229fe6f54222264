import type { Platform } from './types'

/** Every platform of the table. The first five are read from code or typings, the others mostly from tags. */
export const platforms: readonly Platform[] = [
  'weapp',
  'h5',
  'rn',
  'harmony',
  'harmony-hybrid',
  'alipay',
  'tt',
  'swan',
  'qq',
  'jd',
  'quickapp'
]
