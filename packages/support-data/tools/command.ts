import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRepository } from './outputs'

/** Prints, and gives an exit code. */
export function say(text: string, code = 0): number {
  process.stdout.write(text)
  return code
}

/**
 * Ends this process as a command does.
 *
 * @param main gives the exit code; where it throws, the code is 2, and the reason is all that is printed
 */
export function runCommand(main: () => Promise<number>): void {
  main().then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 2
    }
  )
}

const isStale = ([file, content]: [string, string]): boolean =>
  !existsSync(inRepository(file)) || readFileSync(inRepository(file), 'utf8') !== content

/**
 * Writes the files that are not as they should be.
 *
 * @param files their content, by their path from the root of the repository
 */
export function writeFiles(files: Map<string, string>): number {
  const stale = [...files].filter(isStale)
  for (const [file, content] of stale) {
    mkdirSync(path.dirname(inRepository(file)), { recursive: true })
    writeFileSync(inRepository(file), content)
  }
  return say(`${files.size} files, ${stale.length} of them changed.\n`)
}

/**
 * Fails where one is not as it should be.
 *
 * @param command what writes them: `npm run generate`
 */
export function checkFiles(files: Map<string, string>, command: string): number {
  const stale = [...files].filter(isStale).map(([file]) => file)
  if (stale.length === 0) return say(`${files.size} generated files are up to date.\n`)
  process.stderr.write(`Out of date: ${stale.join(', ')}. Run ${command} and commit the result.\n`)
  return 1
}
