import type { Remark } from './types'

/** Whether a remark says that a file was not checked: nobody knows what is in it. */
export const isUnchecked = ({ kind }: Remark): boolean => kind === 'syntax' || kind === 'unreadable'
