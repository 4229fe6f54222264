import path from 'node:path'
import { EXTENSIONS } from '@taro-capability/usage'

const LEFT_OUT = /[\\/](node_modules|dist|\.[^\\/]+)([\\/]|$)/
/** What is checked, and what says how. */
const matters = (file: string) =>
  EXTENSIONS.some((extension) => file.endsWith(extension)) || /[\\/](package|tsconfig[^\\/]*)\.json$/.test(file)

/**
 * Does some work at once, and again after each change of a project's sources, until the process is stopped.
 *
 * @param work must not throw
 */
export async function watchProject(root: string, work: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const again = (file: string) => {
    running = running.then(() => {
      console.error(`\n${new Date().toLocaleTimeString()} ${path.relative(root, file)} changed`)
      return work()
    })
  }
  const { watch } = await import('chokidar')
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (file, stats) => LEFT_OUT.test(file.slice(root.length)) || (Boolean(stats?.isFile()) && !matters(file))
  })
  watcher.on('all', (_event, file) => {
    if (!matters(file)) return
    clearTimeout(timer)
    // An editor writes a file in several steps.
    timer = setTimeout(again, 100, file)
  })
  watcher.on('error', (error) => console.error(`taro-capability check: ${(error as Error).message}`))
  await Promise.all([work(), new Promise<void>((resolve) => watcher.once('ready', resolve))])
  console.error('watching for changes; stop with Ctrl+C')
  return new Promise(() => {})
}
