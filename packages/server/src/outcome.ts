/** What came of it: a value, or the one word why there is none. */
export type Outcome<T, E extends string> = { ok: true; value: T } | { ok: false; error: E }
