import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a file holds; undefined where it cannot be read, or is no file: a folder, a device that never ends. */
export function readBytes(file: string): Buffer | undefined {
  try {
    const descriptor = openSync(file, 'r')
    try {
      return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : undefined
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return undefined
  }
}

/** A text without the mark of its byte order, before which no `#!` is one. */
export function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.startsWith('\uFEFF') ? text.replace(/^\uFEFF(#!)?/, (mark) => (mark.length > 1 ? ' //' : ' ')) : text
}

/** The text of a file; undefined where it cannot be read. */
export function readText(file: string): string | undefined {
  const bytes = readBytes(file)
  return bytes && textOf(bytes)
}

/** What a package.json says, of which nothing is known to be there or to be right. */
export function manifestOf(text: string | undefined): Record<string, unknown> {
  try {
    return Object(JSON.parse(text ?? '')) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** The folder of the project that a folder is in: the nearest with a package.json, or itself where there is none. */
export function projectRoot(folder: string): string {
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    if (existsSync(path.join(place, 'package.json'))) return place
    if (place === path.dirname(place)) return path.resolve(folder)
  }
}
