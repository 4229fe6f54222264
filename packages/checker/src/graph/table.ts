import type { Module } from './module'

/** How much source the parsed files of a project hold together, in UTF-16 units: a tree takes some thirty times as much memory. */
const MAX_SOURCE = 4_500_000
/** How much of it stays where some has to go. */
const KEPT_SOURCE = MAX_SOURCE * 0.7

interface Entry {
  module: Module | undefined
  /** Of the last use: a number that grows. */
  used: number
}

/** The parsed files of a project by their paths, of which the least used go where there are too many. */
export function createTable() {
  const entries = new Map<string, Entry>()
  let uses = 0
  let size = 0
  const sizeOf = (entry: Entry | undefined) => entry?.module?.code.length ?? 0

  return {
    has: (file: string) => entries.has(file),
    /** Counts as a use of it. */
    get: (file: string): Module | undefined => {
      const entry = entries.get(file)
      if (entry) entry.used = ++uses
      return entry?.module
    },
    /** @param module undefined for a file that cannot be read, or that is being read */
    set: (file: string, module: Module | undefined): void => {
      const entry = { module, used: ++uses }
      size += sizeOf(entry) - sizeOf(entries.get(file))
      entries.set(file, entry)
    },
    trim: (): boolean => {
      if (size <= MAX_SOURCE) return false
      for (const [file, entry] of [...entries].sort(([, one], [, other]) => one.used - other.used)) {
        if (size <= KEPT_SOURCE) break
        size -= sizeOf(entry)
        if (entry.module) entries.delete(file)
      }
      return true
    }
  }
}
