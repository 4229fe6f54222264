import { execFileSync } from 'node:child_process'
import path from 'node:path'

/**
 * Files that have changed since a revision, or since this branch left it, those that git does not know yet included; absolute.
 *
 * @throws Error where git does not know the revision, or there is no git
 */
export function changedFiles(root: string, revision: string): string[] {
  const git = (...args: string[]) => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    } catch (error) {
      const { stderr = '', message } = error as Error & { stderr?: string }
      throw new Error(`--changed ${revision}: ${stderr.split('\n')[0] || message}`, { cause: error })
    }
  }
  const top = git('rev-parse', '--show-toplevel').trim()
  const changed = git('diff', '--name-only', '--diff-filter=d', '--merge-base', '-z', '--end-of-options', revision, '--')
  const unknown = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z')
  return (changed + unknown)
    .split('\0')
    .filter(Boolean)
    .map((file) => path.join(top, file))
}
