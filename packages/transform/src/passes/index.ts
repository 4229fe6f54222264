import type { Pass } from '../context'
import { existence } from './existence'
import { failClosed } from './failClosed'
import { flags } from './flags'
import { imports } from './imports'
import { members } from './members'
import { questions } from './questions'
import { shadows } from './shadows'

/**
 * All passes, in their order: what an earlier one has replaced is gone for those after it. What is asked comes before what is
 * called, so that a question is answered and not made to fail; the import forms come last, since all others can name what they bring.
 */
export const passes: readonly Pass[] = [questions, flags, existence, failClosed, imports, shadows, members]
