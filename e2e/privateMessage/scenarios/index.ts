import { interrupted } from './interrupted'
import { opened } from './opened'
import { refused } from './refused'

export type { Scenario } from './scenario'

/** Everything that is run, in the order in which it is shown. */
export const scenarios = [...opened, ...refused, ...interrupted]
