import support from '../data/support.json'
import type { SupportData } from './types'

/** Every Taro API on every platform. */
export const data = support as unknown as SupportData
